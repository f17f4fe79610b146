"""Which of its three honest states a sheet is in: draft, final here, received from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.sheets import SheetStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.context import SessionContext


def sheet_status(
    context: SessionContext, participant: ParticipantId, evaluator: EvaluatorId
) -> SheetStatus:
    """Return the status of one sheet."""
    known = context.views.sheet(participant, evaluator)
    if known is None or known.status != SheetStatus.FINAL:
        return SheetStatus.DRAFT
    return final_statuses(context, [participant], evaluator)[participant]


def final_statuses(
    context: SessionContext, final: Sequence[ParticipantId], evaluator: EvaluatorId
) -> dict[ParticipantId, SheetStatus]:
    """Tell of final sheets which were received from the evaluator's laptop."""
    keys = {registers.sheet(participant, evaluator): participant for participant in final}
    received = context.ledger.received(keys)
    return {
        participant: SheetStatus.RECEIVED if key in received else SheetStatus.FINAL
        for key, participant in keys.items()
    }
