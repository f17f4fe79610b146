"""Which of its three honest states a sheet is in: draft, final here, received at a table.

At the table a final sheet is received when an evaluator's laptop wrote it. On an evaluator's own
laptop it is received when a table has said that it has all of it: a code, or a receipt file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.ids import EvaluatorId
from asn_desktop.domain.registers import PER_EVALUATOR, Role
from asn_desktop.domain.sheets import Delivery, SheetStatus
from asn_desktop.store.sent import SentBook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.session.context import SessionContext


def sheet_status(
    context: SessionContext, participant: ParticipantId, evaluator: EvaluatorId
) -> SheetStatus:
    """Return the status of one sheet."""
    known = context.views.sheet(participant, evaluator)
    if known is None or known.status != SheetStatus.FINAL:
        return SheetStatus.DRAFT
    return final_statuses(context, [participant], evaluator)[participant]


def statuses_of(
    context: SessionContext, people: Sequence[ParticipantId], evaluator: EvaluatorId
) -> dict[ParticipantId, SheetStatus]:
    """Return the status of each of these people's sheets; one that nobody began is a draft."""
    known = {row.participant: row.status for row in context.views.sheets(evaluator)}
    final = [person for person in people if known.get(person) == SheetStatus.FINAL]
    drafts = dict.fromkeys(people, SheetStatus.DRAFT)
    return drafts | final_statuses(context, final, evaluator)


def delivery_of(context: SessionContext) -> Delivery:
    """Return the states of this laptop's own sheets; at the table nothing is its own."""
    own = context.ledger.identity.evaluator
    if not own:
        return Delivery()
    people = [person.id for person in context.present()]
    found = list(statuses_of(context, people, EvaluatorId(own)).values())
    return Delivery(*(found.count(status) for status in SheetStatus))


def final_statuses(
    context: SessionContext, final: Sequence[ParticipantId], evaluator: EvaluatorId
) -> dict[ParticipantId, SheetStatus]:
    """Tell of final sheets which were received."""
    if context.ledger.identity.role == Role.EVALUATOR:
        received = _told_received(context, final, evaluator)
    else:
        keys = {registers.sheet(participant, evaluator): participant for participant in final}
        received = {keys[key] for key in context.ledger.received(keys)}
    return {
        participant: SheetStatus.RECEIVED if participant in received else SheetStatus.FINAL
        for participant in final
    }


def _told_received(
    context: SessionContext, final: Sequence[ParticipantId], evaluator: EvaluatorId
) -> set[ParticipantId]:
    """Return whose sheets a table has as they are here: nothing was entered on them since."""
    ledger = context.ledger
    book = SentBook(ledger.connection)
    held = book.held_elsewhere()
    if not held:
        return set()
    changed = {
        key.ent
        for key in book.beyond(held, ledger.file.trust().devices)
        if _is_of_sheet(key.fld, evaluator)
    }
    return {
        participant
        for participant in final
        if not any(
            key.ent in changed for key in ledger.members(registers.sheet(participant, evaluator))
        )
    }


def _is_of_sheet(field: str, evaluator: EvaluatorId) -> bool:
    """Tell whether a field is one of an evaluator's sheet: a mark, a remark, nihil, the status."""
    parts = field.split("/")
    return parts[0] in PER_EVALUATOR and parts[1:2] == [evaluator]
