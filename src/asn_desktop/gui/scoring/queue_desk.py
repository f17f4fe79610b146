"""The list of people beside the sheet: reads it, searches and filters it, says who was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from asn_desktop.domain.wording import whole
from asn_desktop.gui.scoring.queue_delegate import QueueDelegate
from asn_desktop.gui.scoring.queue_filter import QueueFilter, counts, states_of
from asn_desktop.gui.scoring.queue_model import QueueModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox, QLineEdit

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.sheets import Progress, QueueEntry, Sheet
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.scoring.queue_view import QueueView
    from asn_desktop.services.workspace import Workspace

LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Listed(NamedTuple):
    """One reading of the queue: for whom, what was searched, and what was found."""

    evaluator: EvaluatorId
    search: str
    entries: tuple[QueueEntry, ...]
    progress: Progress

    def lacks(self, participant: ParticipantId | None) -> bool:
        """Tell whether this person is on the list no more, or nobody was named."""
        return not self.search and all(each.id != participant for each in self.entries)

    @property
    def first_left(self) -> ParticipantId:
        """Who is to be scored first; the very first where nobody is left."""
        left = (each for each in self.entries if each.present and not each.complete)
        return next(left, self.entries[0]).id


class QueueParts(NamedTuple):
    """The widgets of the list."""

    view: QueueView
    search: QLineEdit
    box: QComboBox


class QueueDesk(QObject):
    """One reading at a time; what was asked for meanwhile is read once afterwards.

    Whose sheet is open stays in the list whatever the filter says, until another one is opened:
    nobody vanishes under the hand that has just completed them.
    """

    person_chosen = Signal(str)
    sheet_requested = Signal()
    """Enter on a person: the keys shall go to the sheet."""
    listed = Signal(object)
    """A `Listed`, after the model took it."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parts: QueueParts) -> None:
        view, search, box = parts
        super().__init__(view)
        self._workspace, self._jobs = workspace, jobs
        self._view, self._search, self._box = view, search, box
        self._all: list[QueueEntry] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show)
        self.model = QueueModel(self)
        self.evaluator: EvaluatorId | None = None
        self._open: ParticipantId | None = None
        self._is_reading = self._is_stale = False
        view.setModel(self.model)
        view.setItemDelegate(QueueDelegate(view))
        view.selectionModel().currentChanged.connect(self._on_current)
        view.activated.connect(self._on_activated)
        search.textChanged.connect(self.read)
        for each in QueueFilter:
            box.addItem("", each)
        box.currentIndexChanged.connect(self._show)
        for widget in (search, box):
            widget.installEventFilter(self)

    @Slot()
    def read(self) -> None:
        """Read the list as searched for now."""
        evaluator, search = self.evaluator, self._search.text()
        if evaluator is None:
            self._all = []
            self._show()
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
        if participant != self._open and self.chosen_filter != QueueFilter.ALL:
            self._later.start()  # not while the list tells of its new current row
        self._open = participant
        row = self.model.row_of(participant)
        if row is not None and row != self._view.currentIndex().row():
            self._view.setCurrentIndex(self.model.index(row))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show how full an open sheet is; the count of complete ones is read when it changes."""
        person = sheet.participant.id
        row = next((row for row, each in enumerate(self._all) if each.id == person), None)
        if row is None:
            return
        entry = self._all[row]
        now = entry._replace(filled=sheet.filled, status=sheet.status)
        if now != entry:
            self._all[row] = now
            self._show()
        if entry.complete != sheet.complete:
            self.read()

    def neighbour(self, participant: ParticipantId | None, step: int) -> ParticipantId | None:
        """Return who stands before or behind in the list; None at its ends."""
        row = self.model.row_of(participant)
        entry = self.model.entry(0 if row is None else row + step)
        return entry.id if entry else None

    @property
    def chosen_filter(self) -> QueueFilter:
        """Return who is to be shown."""
        return QueueFilter(self._box.currentData())

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self._search:
            return self._on_search_key(event)
        if watched is self._box and event.key() in LEAVING:
            self.sheet_requested.emit()
            return True
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
        self._all = list(listed.entries)
        self._show()
        self.listed.emit(listed)

    @Slot()
    def _show(self) -> None:
        """Show whom the filter lets through, and how many each filter would."""
        chosen, found = self.chosen_filter, counts(self._all)
        texts = {
            QueueFilter.ALL: self.tr("Semua ({count})"),
            QueueFilter.INCOMPLETE: self.tr("Belum lengkap ({count})"),
            QueueFilter.COMPLETE: self.tr("Lengkap ({count})"),
            QueueFilter.NOTED: self.tr("Ada catatan disiplin ({count})"),
            QueueFilter.FINAL: self.tr("Final ({count})"),
        }
        for row, each in enumerate(QueueFilter):
            self._box.setItemText(row, texts[each].format(count=whole(found[each])))
        self._view.show_hint(self._hint(chosen))
        self.model.show(
            [each for each in self._all if chosen in states_of(each) or each.id == self._open]
        )
        self.mark_open(self._open)

    def _hint(self, chosen: QueueFilter) -> str:
        if self._search.text() and not self._all:
            return self.tr("Tidak ada yang cocok. Tekan Esc untuk menghapus pencarian.")
        if chosen != QueueFilter.ALL:
            return self.tr("Tidak ada peserta di saringan ini. Pilih Semua di atas.")
        return ""
