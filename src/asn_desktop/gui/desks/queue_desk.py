"""The list of people beside the sheet: reads it, searches it, and says who was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from asn_desktop.gui.models.queue_model import QueueModel
from asn_desktop.gui.widgets.queue_delegate import QueueDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QListView

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.sheets import Progress, QueueEntry, Sheet
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace


class Listed(NamedTuple):
    """One reading of the queue: for whom, what was searched, and what was found."""

    evaluator: EvaluatorId
    search: str
    entries: tuple[QueueEntry, ...]
    progress: Progress


class QueueDesk(QObject):
    """One reading at a time; what was asked for meanwhile is read once afterwards."""

    person_chosen = Signal(str)
    sheet_requested = Signal()
    """Enter on a person: the keys shall go to the sheet."""
    listed = Signal(object)
    """A `Listed`, after the model took it."""

    def __init__(
        self, workspace: Workspace, jobs: Jobs, view: QListView, search: QLineEdit
    ) -> None:
        super().__init__(view)
        self._workspace, self._jobs = workspace, jobs
        self._view, self._search = view, search
        self.model = QueueModel(self)
        self.evaluator: EvaluatorId | None = None
        self._open: ParticipantId | None = None
        self._is_reading = self._is_stale = False
        view.setModel(self.model)
        view.setItemDelegate(QueueDelegate(view))
        view.selectionModel().currentChanged.connect(self._on_current)
        view.activated.connect(self._on_activated)
        search.textChanged.connect(self.read)
        search.installEventFilter(self)

    @Slot()
    def read(self) -> None:
        """Read the list as searched for now."""
        evaluator, search = self.evaluator, self._search.text()
        if evaluator is None:
            self.model.show(())
            return
        self._is_stale = self._is_reading
        if self._is_reading:
            return
        self._is_reading = True
        scoring = self._workspace.scoring

        def read() -> Listed:
            found = scoring.queue(evaluator, search)
            return Listed(evaluator, search, tuple(found), scoring.progress(evaluator))

        self._jobs.run(read, self._take, refused=self._not_read)

    def mark_open(self, participant: ParticipantId | None) -> None:
        """Show whose sheet is open, without choosing them again."""
        self._open = participant
        row = self.model.row_of(participant)
        if row is not None and row != self._view.currentIndex().row():
            self._view.setCurrentIndex(self.model.index(row))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show how full an open sheet is; the count of complete ones is read when it changes."""
        row = self.model.row_of(sheet.participant.id)
        entry = None if row is None else self.model.entry(row)
        if entry is None or row is None:
            return
        entries = list(self.model.entries)
        entries[row] = entry._replace(filled=sheet.filled, status=sheet.status)
        self.model.show(entries)
        if entry.complete != sheet.complete:
            self.read()

    def neighbour(self, participant: ParticipantId | None, step: int) -> ParticipantId | None:
        """Return who stands before or behind in the list; None at its ends."""
        row = self.model.row_of(participant)
        entry = self.model.entry(0 if row is None else row + step)
        return entry.id if entry else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched is self._search and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._on_search_key(event)
        return False

    def _on_search_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            if not self._search.text():
                self.sheet_requested.emit()
            self._search.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            first = self.model.entry(max(0, self._view.currentIndex().row()))
            if first is None:
                return True
            self.person_chosen.emit(first.id)
            if event.key() == Qt.Key.Key_Down:
                self._view.setFocus()
            else:
                self.sheet_requested.emit()
        else:
            return False
        return True

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        entry = self.model.entry(current.row())
        if entry is not None and entry.id != self._open:
            self.person_chosen.emit(entry.id)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        if entry is not None:
            self.person_chosen.emit(entry.id)
            self.sheet_requested.emit()

    @Slot(str)
    def _not_read(self, sentence: str) -> None:
        self._is_reading = False
        self._jobs.refused.emit(sentence)

    def _take(self, listed: Listed) -> None:
        self._is_reading = False
        if self._is_stale or listed.evaluator != self.evaluator:
            self.read()
            return
        self.model.show(listed.entries)
        self.mark_open(self._open)
        self.listed.emit(listed)
