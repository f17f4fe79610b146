"""Undo and redo: events that set registers back to what they were. Nothing leaves the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import NothingToUndoError, UndoOvertakenError
from asn_desktop.domain.ids import EvaluatorId, ParticipantId
from asn_desktop.domain.registers import PARTICIPANT, of_session
from asn_desktop.services.session.session_instrument import require_unlocked

if TYPE_CHECKING:
    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import EventId
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.ledger_store import StepRecord

MOST_STEPS = 5_000
IN_SHEETS = ("mark", "remark", "sheet")


class Undone(NamedTuple):
    """What undo or redo changed, and whose sheet to show."""

    label: str
    changed: Changed
    participant: ParticipantId | None
    evaluator: EvaluatorId | None = None
    """Whose sheet it stands in, where it was a mark, a note on one, or the sheet's state."""
    criterion: str | None = None
    """The row of that sheet, where it was one."""


class History:
    """The steps made since this file was opened, newest last. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context
        self._done: list[StepRecord] = []
        self._undone: list[StepRecord] = []
        self._replaying = False
        self._stands_for: dict[EventId, EventId] = {}
        context.ledger.on_step = self._note

    def undo_label(self) -> str | None:
        """Return what undo would take back, for the menu; None where there is nothing."""
        return self._done[-1].label if self._done else None

    def redo_label(self) -> str | None:
        """Return what redo would bring back; None where there is nothing."""
        return self._undone[-1].label if self._undone else None

    def undo(self) -> Undone:
        """Take the last step back.

        :raises UserError: there is none, or a register of it has changed since.
        """
        return self._swap(self._done, self._undone)

    def redo(self) -> Undone:
        """Bring the last undone step back.

        :raises UserError: there is none, or a register of it has changed since.
        """
        return self._swap(self._undone, self._done)

    def _note(self, step: StepRecord) -> None:
        if self._replaying:
            return
        self._done.append(step)
        del self._done[:-MOST_STEPS]
        self._undone.clear()

    def _swap(self, source: list[StepRecord], target: list[StepRecord]) -> Undone:
        if not source:
            raise NothingToUndoError
        record = source[-1]
        self._require_untouched(record)
        if of_session("instrument") in record.written:
            require_unlocked(self._context)
        self._replaying = True
        try:
            with self._context.ledger.step(record.label) as step:
                for key, written in record.written.items():
                    why = written.why_before or None
                    step.set_alone(key, written.before, why=why, seen=written.seen_before)
        finally:
            self._replaying = False
        for key, written in record.written.items():
            if key in step.written and len(written.found) == 1:
                self._stands_for[written.found[0]] = step.written[key].event
        source.pop()
        step.about = record.about
        target.append(step)
        return Undone(record.label, step.changed, _person(record), *_place(record))

    def _require_untouched(self, record: StepRecord) -> None:
        for key, written in record.written.items():
            heads = self._context.ledger.heads(key)
            if [head.id for head in heads] != [self._now(written.event)]:
                now = ", ".join("kosong" if head.val is None else str(head.val) for head in heads)
                raise UndoOvertakenError(label=record.label, now=now[:80])

    def _now(self, event: EventId) -> EventId:
        """Return the event that says today what this one said, where undo brought it back."""
        while event in self._stands_for:
            event = self._stands_for[event]
        return event


def _place(record: StepRecord) -> tuple[EvaluatorId | None, str | None]:
    """Return the sheet and the row of the first entry that stands in a sheet."""
    for key in record.written:
        parts = key.fld.split("/")
        if key.ent.startswith(PARTICIPANT) and parts[0] in IN_SHEETS:
            _, evaluator, *row = parts
            return EvaluatorId(evaluator), row[0] if row else None
    return None, None


def _person(record: StepRecord) -> ParticipantId | None:
    if record.about is not None:
        return record.about
    people = {key.ent for key in record.written if key.ent.startswith(PARTICIPANT)}
    if len(people) != 1:
        return None
    return ParticipantId(people.pop().removeprefix(PARTICIPANT))
