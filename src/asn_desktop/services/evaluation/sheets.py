"""Sheets as a whole: final, and open again with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.errors import ReasonMissingError, SheetsIncompleteError
from asn_desktop.domain.sheets import SheetStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.ledger_store import Step

NAMED = 5


class SheetService:
    """Use cases of a sheet's status. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    def finalise(
        self,
        evaluator: EvaluatorId,
        participants: Sequence[ParticipantId] = (),
        *,
        with_gaps: bool = False,
    ) -> Changed:
        """Make sheets final; without names all that are complete.

        :raises UserError: another evaluator's, or a named sheet has gaps. Then none is final.
        """
        self._context.require_own(evaluator)
        of, filled = len(self._context.criteria), self._context.views.filled(evaluator)
        chosen = [self._context.participant(each) for each in participants]
        gaps = [person.full_name for person in chosen if filled.get(person.id, 0) < of]
        if gaps and not with_gaps:
            raise SheetsIncompleteError(names=_listed(gaps))
        people = chosen or [p for p in self._context.present() if filled.get(p.id, 0) >= of]
        with self._context.ledger.step(_label_of("Finalkan", people), by=evaluator) as step:
            for person in people:
                self._set_status(step, person.id, evaluator, SheetStatus.FINAL)
        return step.changed

    def reopen(
        self, evaluator: EvaluatorId, participants: Sequence[ParticipantId], why: str
    ) -> Changed:
        """Open final sheets again as a new version; the old one stays in the ledger.

        :raises UserError: no reason, or another evaluator's.
        """
        self._context.require_own(evaluator)
        if not why.strip():
            raise ReasonMissingError
        people = [self._context.participant(each) for each in participants]
        with self._context.ledger.step(_label_of("Buka kembali", people), by=evaluator) as step:
            for person in people:
                status = self._context.views.sheet(person.id, evaluator)
                if status and status.status == SheetStatus.FINAL:
                    self._set_status(step, person.id, evaluator, SheetStatus.DRAFT, why.strip())
        return step.changed

    def _set_status(
        self,
        step: Step,
        participant: ParticipantId,
        evaluator: EvaluatorId,
        status: SheetStatus,
        why: str | None = None,
    ) -> None:
        known = self._context.views.sheet(participant, evaluator)
        version = known.version if known else 1
        if status == SheetStatus.DRAFT:
            version += 1
        content = {"status": status.value, "version": version}
        step.set(registers.sheet(participant, evaluator), content, why=why)


def _label_of(verb: str, people: Sequence[Participant]) -> str:
    return f"{verb} · {people[0].name}" if len(people) == 1 else f"{verb} {len(people)} lembar"


def _listed(names: Sequence[str]) -> str:
    more = f", dan {len(names) - NAMED} lainnya" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more
