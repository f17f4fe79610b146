"""Finds a person's sheet: the next incomplete one, or by number or NIP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.sheets import QueueEntry
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.widgets.inline_question import InlineQuestion
    from asn_desktop.services.workspace import Workspace

LONGEST_NUMBER = 5
"""What is typed is a participant's number up to here, and the beginning of a NIP beyond."""


class PersonFinder(QObject):
    """Asks the file, never the list in sight, which may be searched and incomplete."""

    seeking = Signal()
    """Somebody is being looked for; `found` or `missed` follows."""
    found = Signal(str)
    missed = Signal()
    """Nobody was found, or the file could not be asked."""
    said = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, question: InlineQuestion) -> None:
        super().__init__(question)
        self._workspace, self._jobs, self._question = workspace, jobs, question
        self.evaluator: EvaluatorId | None = None

    def find_next_incomplete(self, after: ParticipantId | None) -> None:
        """Find who comes next behind this person and is not scored completely."""
        evaluator, scoring = self.evaluator, self._workspace.scoring
        if evaluator is not None:
            self.seeking.emit()
            self._jobs.run(
                lambda: scoring.next_incomplete(evaluator, after),
                self._on_next,
                refused=self._not_asked,
            )

    @Slot()
    def ask(self) -> None:
        """Ask in place for a number or a NIP."""
        self._question.ask(
            self.tr("Ke peserta"), self.tr("Buka"), self._look_up, self.tr("nomor atau NIP")
        )

    def _look_up(self, typed: str) -> None:
        evaluator, scoring = self.evaluator, self._workspace.scoring
        if evaluator is not None:
            self.seeking.emit()
            self._jobs.run(
                lambda: entry_for(scoring.queue(evaluator), typed),
                self._on_found,
                refused=self._not_asked,
            )

    def _on_next(self, found: ParticipantId | None) -> None:
        if found is None:
            self.missed.emit()
            self.said.emit(self.tr("Semua peserta yang hadir sudah dinilai lengkap."))
        else:
            self.found.emit(found)

    def _on_found(self, found: ParticipantId | None) -> None:
        if found is None:
            self.missed.emit()
            self._question.refuse(self.tr("Tidak ditemukan. Periksa nomor atau NIP-nya."))
        else:
            self.found.emit(found)

    @Slot(str)
    def _not_asked(self, sentence: str) -> None:
        self.missed.emit()
        self._jobs.refused.emit(sentence)


def entry_for(entries: Iterable[QueueEntry], typed: str) -> ParticipantId | None:
    """Return whom a number, a whole NIP or its unmistakable beginning means."""
    digits = "".join(each for each in typed if each.isdigit())
    if not digits:
        return None
    if len(digits) <= LONGEST_NUMBER:
        hits = [each.id for each in entries if each.number == int(digits)]
    else:
        hits = [each.id for each in entries if each.nip.startswith(digits)]
    return hits[0] if len(hits) == 1 else None
