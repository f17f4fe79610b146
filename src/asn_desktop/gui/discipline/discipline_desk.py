"""Reads and writes discipline for the page: who is in which state, notes, and "nihil"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from asn_desktop.domain.discipline import DisciplineState
from asn_desktop.gui.discipline.discipline_models import PersonState
from asn_desktop.services.evaluation.discipline import NihilPlan

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.discipline import DisciplineNote, NoteRecord
    from asn_desktop.domain.ids import EvaluatorId, NoteId, ParticipantId
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.evaluation.note_history import NoteChange
    from asn_desktop.services.workspace import Workspace


class Found(NamedTuple):
    """One reading: everybody who was searched for, and all notes of the session."""

    people: tuple[PersonState, ...]
    notes: tuple[DisciplineNote, ...]
    units: tuple[str, ...] = ()
    """Of everybody on the roster, whatever is searched for."""


class DisciplineDesk(QObject):
    """Runs the page's jobs; of several readings on their way only the last one counts."""

    found = Signal(object)
    """A `Found`."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self.evaluator: EvaluatorId | None = None
        self._asked = 0

    def read(self, search: str) -> None:
        """Read whoever a search finds, with the states that all notes and "nihil" amount to."""
        self._asked += 1
        asked, evaluator = self._asked, self.evaluator
        discipline, roster = self._workspace.discipline, self._workspace.roster

        def read() -> tuple[int, Found]:
            states, notes = discipline.states(), discipline.notes()
            plan = discipline.nihil_plan(evaluator) if evaluator else NihilPlan((), (), (), ())
            attested = discipline.attested(evaluator) if evaluator else frozenset()
            noted = {each.id for each in plan.noted}
            people = tuple(
                PersonState(
                    each,
                    states.get(each.id, DisciplineState.UNCHECKED),
                    each.id in attested,
                    each.id in noted,
                )
                for each in roster.participants(search)
            )
            everybody = (person for part in plan for person in part)
            units = sorted({each.unit for each in everybody if each.unit})
            return asked, Found(people, notes, tuple(units))

        self._jobs.run(read, self._take)

    def write(
        self,
        record: NoteRecord,
        reply: str,
        then: Callable[[tuple[Changed, NoteId]], object],
        refused: Callable[[str], object],
    ) -> None:
        """Record a note."""
        discipline = self._workspace.discipline
        self._jobs.run(lambda: discipline.write(record, reply), then, refused=refused)

    def edit(
        self,
        note: NoteId,
        record: NoteRecord,
        then: Callable[[Changed], object],
        refused: Callable[[str], object],
    ) -> None:
        """Correct a note."""
        discipline = self._workspace.discipline
        self._jobs.run(lambda: discipline.edit(note, record), then, refused=refused)

    def reply(
        self,
        note: NoteId,
        text: str,
        then: Callable[[Changed], object],
        refused: Callable[[str], object],
    ) -> None:
        """Record what the participant answers."""
        discipline = self._workspace.discipline
        self._jobs.run(lambda: discipline.reply(note, text), then, refused=refused)

    def withdraw(self, note: NoteId, why: str) -> None:
        """Take a note back, with the reason."""
        discipline = self._workspace.discipline
        self._jobs.run(lambda: discipline.withdraw(note, why))

    def read_history(
        self, note: NoteId, then: Callable[[tuple[NoteId, tuple[NoteChange, ...]]], object]
    ) -> None:
        """Read who entered what of a note when."""
        discipline = self._workspace.discipline
        self._jobs.run(lambda: (note, discipline.history(note)), then)

    def attest(
        self, participants: Sequence[ParticipantId], then: Callable[[Changed], object]
    ) -> None:
        """Attest "nihil" for these participants."""
        evaluator, discipline = self.evaluator, self._workspace.discipline
        if evaluator is not None and participants:
            self._jobs.run(lambda: discipline.attest(evaluator, participants), then)

    def withdraw_attestations(
        self, participants: Sequence[ParticipantId], then: Callable[[Changed], object]
    ) -> None:
        """Take "nihil" back for these participants."""
        evaluator, discipline = self.evaluator, self._workspace.discipline
        if evaluator is not None and participants:
            self._jobs.run(lambda: discipline.withdraw_attestation(evaluator, participants), then)

    def plan_nihil(self, then: Callable[[NihilPlan], object]) -> None:
        """Find who is present and neither noted nor attested by this evaluator, and who is."""
        evaluator, discipline = self.evaluator, self._workspace.discipline
        if evaluator is not None:
            self._jobs.run(lambda: discipline.nihil_plan(evaluator), then)

    def _take(self, answer: tuple[int, Found]) -> None:
        asked, found = answer
        if asked == self._asked:
            self.found.emit(found)
