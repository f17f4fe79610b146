"""Undo and redo: events that set registers back to what they were. Nothing leaves the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import NothingToUndoError, UndoOvertakenError
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.registers import PARTICIPANT

if TYPE_CHECKING:
    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import EventId
    from asn_desktop.services.context import SessionContext
    from asn_desktop.store.ledger_store import StepRecord

MOST_STEPS = 5_000


class Undone(NamedTuple):
    """What undo or redo changed, and whose sheet to show."""

    label: str
    changed: Changed
    participant: ParticipantId | None


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
        self._replaying = True
        try:
            with self._context.ledger.step(record.label) as step:
                for key, written in record.written.items():
                    step.set(key, written.before)
        finally:
            self._replaying = False
        for key, written in record.written.items():
            if key in step.written and len(written.found) == 1:
                self._stands_for[written.found[0]] = step.written[key].event
        source.pop()
        target.append(step)
        return Undone(record.label, step.changed, _person(record))

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


def _person(record: StepRecord) -> ParticipantId | None:
    people = {key.ent for key in record.written if key.ent.startswith(PARTICIPANT)}
    if len(people) != 1:
        return None
    return ParticipantId(people.pop().removeprefix(PARTICIPANT))
