"""Keeps half-typed notes: in memory at once, in the session's file after a short pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace

PAUSE = 500
"""Milliseconds without a key after which a draft is written."""
Drafts = dict["ParticipantId", dict[str, str]]


class DraftKeeper(QObject):
    """One evaluator's drafts by participant."""

    read = Signal()
    """The drafts of an evaluator were read from the file."""
    altered = Signal()
    """Other people than before have a draft."""
    stored = Signal()
    refused = Signal(str)
    """A draft could not be written; the sentence says why."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self.evaluator: EvaluatorId | None = None
        self._drafts: Drafts = {}
        self._waiting: dict[ParticipantId, dict[str, str] | None] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.settle)

    @property
    def people(self) -> frozenset[ParticipantId]:
        return frozenset(self._drafts)

    def use(self, evaluator: EvaluatorId | None) -> None:
        """Read an evaluator's drafts, once; those of the one before are written first."""
        if evaluator == self.evaluator:
            return
        self.settle()
        self.evaluator, self._drafts = evaluator, {}
        drafts = self._workspace.note_drafts
        if evaluator is not None:
            self._jobs.run(lambda: (evaluator, drafts.all(evaluator)), self._take)

    def of(self, participant: ParticipantId | None) -> Mapping[str, str] | None:
        """Return what was typed about a participant and not recorded."""
        return None if participant is None else self._drafts.get(participant)

    def keep(self, participant: ParticipantId, draft: dict[str, str] | None) -> None:
        """Keep a draft in place of the one before; None forgets it."""
        if self._drafts.get(participant) == draft:
            return
        before = self.people
        if draft is None:
            self._drafts.pop(participant, None)
        else:
            self._drafts[participant] = draft
        self._waiting[participant] = draft
        self._pause.start()
        if before != self.people:
            self.altered.emit()

    @Slot()
    def settle(self) -> None:
        """Write what is waiting."""
        self._pause.stop()
        waiting, self._waiting = self._waiting, {}
        evaluator, drafts = self.evaluator, self._workspace.note_drafts
        if evaluator is None or not waiting:
            return

        def write() -> None:
            for participant, draft in waiting.items():
                drafts.keep(evaluator, participant, draft)

        self._jobs.run(write, self._tell, refused=self._refuse)

    def _tell(self, _done: None) -> None:
        self.stored.emit()

    def _refuse(self, sentence: str) -> None:
        self.refused.emit(sentence)

    def _take(self, found: tuple[EvaluatorId, Drafts]) -> None:
        evaluator, drafts = found
        if evaluator == self.evaluator:
            self._drafts = {**drafts, **self._drafts}
            self.altered.emit()
            self.read.emit()
