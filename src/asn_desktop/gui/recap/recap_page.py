"""Rekap: who is still to come, how far the day is, and what the marks say, told with care."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from asn_desktop.domain.file_names import file_name_part
from asn_desktop.gui import choosing
from asn_desktop.gui.page import Page
from asn_desktop.gui.parts import parts_of
from asn_desktop.gui.recap.forms.recap_page import Ui_RecapPage
from asn_desktop.gui.recap.recap_lists import CONFLICTS, NOTES, ListParts, RecapLists
from asn_desktop.gui.recap.recap_tables import RecapTables, TableParts
from asn_desktop.gui.recap.waiting_desk import WaitingDesk, WaitingParts
from asn_desktop.gui.widgets.copying import table_text
from asn_desktop.gui.widgets.search_keys import focus_search, join_search

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.discipline import Category
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.day.recap_board import RecapBoard, WaitingList
    from asn_desktop.services.workspace import Workspace

PAUSE, LONGEST_PAUSE = 400, 2_500
"""Milliseconds of quiet after which a change is read, not in the middle of somebody's keys; and
how long somebody who types on and on is waited for."""


class RecapPage(Page):
    """In a window of its own it begins as a screen for the hall: names and units, no mark."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        (
            *("marks", "sheets", "roster", "attendance", "notes", "attestations", "session"),
            *("evaluators", "results", "certificates"),
        )
    )

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace, jobs)
        self.ui = Ui_RecapPage()
        self.ui.setupUi(self)
        self.waiting = WaitingDesk(parts_of(self.ui, WaitingParts))
        self.lists = RecapLists(parts_of(self.ui, ListParts))
        self.tables = RecapTables(parts_of(self.ui, TableParts))
        self._is_alone: bool | None = None
        self._asked = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(LONGEST_PAUSE)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self.refresh)
        self.ui.emptyFrame.hide()
        join_search(self.ui.searchEdit, self.ui.waitingView)
        self.setFocusProxy(self.ui.waitingView)
        _connect(self)
        _add_actions(self)
        self.set_screen(is_screen=self.ui.screenButton.isChecked())

    @property
    def is_screen(self) -> bool:
        """Tell whether only what everybody may see is shown."""
        return bool(self.ui.screenButton.isChecked())

    @override
    @Slot()
    def refresh(self) -> None:
        """Read; for the screen in the hall no mark is read at all."""
        self._pause.stop()
        self._longest.stop()
        self._asked += 1
        asked, board, discipline = (
            self._asked,
            self.workspace.recap_board,
            self.workspace.discipline,
        )
        if self.is_screen:
            self.jobs.run(lambda: (asked, board.waiting()), self._take_waiting)
        else:
            self.jobs.run(
                lambda: (asked, board.board(), discipline.picklist().categories),
                self._take_board,
            )

    @override
    def on_changed(self, changed: Changed) -> None:
        del changed
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    @override
    def begin_search(self) -> None:
        if not self.is_screen:
            self.ui.tabs.setCurrentWidget(self.ui.waitingTab)
            focus_search(self.ui.searchEdit)

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Show:
            self._look_where_it_is()
        return super().event(event)

    def set_screen(self, *, is_screen: bool) -> None:
        """Show what may be projected alone, or everything."""
        ui = self.ui
        if is_screen:
            ui.tabs.setCurrentWidget(ui.waitingTab)
        for place in range(ui.tabs.count()):  # hidden, they cannot be reached by keys either
            is_public = ui.tabs.widget(place) is ui.waitingTab
            ui.tabs.setTabVisible(place, is_public or not is_screen)
        for widget in (ui.tiles, ui.copyButton, ui.saveButton, ui.tabs.tabBar()):
            widget.setVisible(not is_screen)
        self.waiting.set_far(is_far=is_screen)
        ui.screenButton.setText(self.tr("Keluar dari layar") if is_screen else self.tr("Layar"))

    @Slot()
    def copy(self) -> None:
        """Copy the table that is shown, as a spreadsheet takes it."""
        views = {
            self.ui.listTab: self.ui.listView,
            self.ui.heatTab: self.ui.heatView,
            self.ui.bandTab: self.ui.bandView,
            self.ui.severityTab: self.ui.severityView,
        }
        view = views.get(self.ui.tabs.currentWidget())
        text = self.waiting.copied() if view is None else table_text(view.model())
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("Tabel disalin. Tempel di Excel dengan Ctrl+V."))

    @Slot()
    def choose_file(self) -> None:
        """Ask where the recap goes."""
        if not self.is_screen:
            word = self.tr("Rekap {title}").format(
                title=file_name_part(self.ui.titleLabel.text(), "")
            )
            suggestion = Path(f"{word.strip()}.xlsx")
            choosing.choose_target(self, self.tr("Simpan rekap"), suggestion, self.write)

    def write(self, path: Path) -> None:
        """Write the recap as a workbook."""
        results = self.workspace.results
        told = self.tr("Rekap disimpan: {name}").format(name=path.name)
        self.jobs.run(lambda: results.write_recap(path), lambda _done: self.said.emit(told))

    def _look_where_it_is(self) -> None:
        """Begin as a screen where the page stands in a window of its own."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QStackedWidget):
            above = above.parentWidget()
        is_alone = above is None
        if is_alone != self._is_alone:
            is_first, self._is_alone = self._is_alone is None, is_alone
            blocked = QSignalBlocker(self.ui.screenButton)
            self.ui.screenButton.setChecked(is_alone)
            blocked.unblock()
            self.set_screen(is_screen=is_alone)
            if not is_first:  # the first reading comes with the first showing
                self.refresh()

    @Slot(bool)
    def on_screen(self, is_screen: bool) -> None:  # noqa: FBT001 - Qt's signals take no keywords
        """Follow the button."""
        self.set_screen(is_screen=is_screen)
        self.refresh()

    @Slot(str)
    def show_list(self, key: str) -> None:
        """Show the list behind a tile."""
        self.lists.show_list(key)
        self.ui.tabs.setCurrentWidget(self.ui.listTab)
        self.ui.listView.setFocus()

    @Slot()
    def open_listed(self) -> None:
        """Go to the person of the chosen row, to the sheet or to the notes."""
        key = self.lists.model.row(self.ui.listView.currentIndex().row()).key
        if key and self.lists.chosen != CONFLICTS:
            page = "disiplin" if self.lists.chosen == NOTES else "penilaian"
            self.person_requested.emit(page, key)

    def _take_waiting(self, answer: tuple[int, WaitingList]) -> None:
        asked, waiting = answer
        if asked == self._asked:
            self._show_waiting(waiting)

    def _take_board(self, answer: tuple[int, RecapBoard, tuple[Category, ...]]) -> None:
        asked, board, categories = answer
        if asked != self._asked or self.is_screen:
            return
        self.lists.use({each.code: each.label for each in categories})
        self.lists.show(board)
        self.tables.show(board)
        self._show_waiting(board.list)

    def _show_waiting(self, waiting: WaitingList) -> None:
        ui = self.ui
        ui.titleLabel.setText(waiting.title)
        self.waiting.show(waiting)
        nobody, no_evaluator = not waiting.participants, not waiting.evaluators
        ui.emptyFrame.setVisible(nobody or no_evaluator)
        ui.tabs.setVisible(not (nobody or no_evaluator))
        ui.emptyButton.setVisible(nobody)
        ui.emptyLabel.setText(
            self.tr("Belum ada peserta. Impor daftar dari Excel atau tambah di Peserta.")
            if nobody
            else self.tr("Belum ada penilai. Tambah di Sesi > Setelan sesi.")
        )


def _connect(page: RecapPage) -> None:
    ui = page.ui
    ui.screenButton.toggled.connect(page.on_screen)
    ui.copyButton.clicked.connect(page.copy)
    ui.saveButton.clicked.connect(page.choose_file)
    ui.tiles.chosen.connect(page.show_list)
    ui.listView.activated.connect(page.open_listed)
    ui.emptyButton.clicked.connect(partial(page.person_requested.emit, "peserta", ""))
    page.waiting.person_requested.connect(partial(page.person_requested.emit, "penilaian"))


def _add_actions(page: RecapPage) -> None:
    wishes: list[tuple[str, str, Callable[[], object]]] = [
        (page.tr("Mode layar (tanpa nilai)"), "Ctrl+Shift+L", page.ui.screenButton.toggle),
        (page.tr("Salin tabel rekap"), "Ctrl+C", page.copy),
        (page.tr("Simpan rekap (XLSX)…"), "Ctrl+Shift+S", page.choose_file),
    ]
    for text, key, wish in wishes:
        action = QAction(text, page)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(partial(_carry_out, wish))
        page.addAction(action)


def _carry_out(wish: Callable[[], object], _checked: object = None) -> None:
    wish()
