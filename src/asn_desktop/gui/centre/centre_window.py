"""Pusat (BKPSDM): many sessions in one file, in a window of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from asn_desktop.gui.centre.centre_start import CentreStart
from asn_desktop.gui.centre.centre_tabs import CentreTabs
from asn_desktop.gui.frame.leaving import asks_about_job
from asn_desktop.gui.frame.status_line import StatusLine
from asn_desktop.gui.messages import MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QMenu

    from asn_desktop.gui.centre.centre_desk import CentreDesk, OpenCentre
    from asn_desktop.services.computer.preferences import PreferenceFile

USUAL_SIZE = (1100, 620)
GEOMETRY = "pusat"
PROGRAM = "Evaluasi ASN"
CHAPTER = "pusat"


class CentreWindow(QMainWindow):
    """Needs no session. Shows its first page, or the tabs over the file that is open."""

    manual_requested = Signal(str)
    keys_requested = Signal()
    zoom_requested = Signal(int)

    def __init__(self, desk: CentreDesk, preferences: PreferenceFile, settings: QSettings) -> None:
        super().__init__()
        self._desk, self._settings = desk, settings
        self.setObjectName("pusatWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.messages, self.status = MessageBar(self), StatusLine(self)
        self.setStatusBar(self.status)
        self.status.usb.hide()
        self.stack = QStackedWidget(self)
        self.start = CentreStart(desk, preferences, self.stack)
        self.stack.addWidget(self.start)
        self.tabs: CentreTabs | None = None
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        self._build_menus()
        desk.opened.connect(self.take_up)
        self.status.keys_requested.connect(self.keys_requested)
        self.status.zoom_requested.connect(partial(self.zoom_requested.emit, 0))
        self._show_closed()
        stored = settings.value(GEOMETRY)
        if not isinstance(stored, QByteArray) or not self.restoreGeometry(stored):
            self.resize(*USUAL_SIZE)
        self.start.take_focus()

    @Slot(object)
    def take_up(self, opened: OpenCentre) -> None:
        """Show the tabs over a file that is open now."""
        self._drop_tabs()
        tabs = CentreTabs(opened, self.stack)
        self.tabs = tabs
        self.stack.addWidget(tabs)
        self.stack.setCurrentWidget(tabs)
        tabs.said.connect(self.messages.say)
        jobs = opened.jobs
        jobs.refused.connect(self.messages.refuse)
        jobs.busy.connect(self.status.set_busy)
        jobs.progressing.connect(self.status.watch)
        self.start.done(opened.path, opened.agency_key)
        self.messages.clear()
        told = self.tr("{name} · Pusat (BKPSDM) - {program}")
        self.setWindowTitle(told.format(name=opened.path.name, program=PROGRAM))
        self.status.show_open(opened.path.name)
        self._fill_tab_menu()
        tabs.begin()
        tabs.focus.first.setFocus()

    @Slot()
    def close_file(self) -> None:
        """Close the open file and show the first page, unless a job runs: then ask."""
        if not asks_about_job(self, self.status.watched, self.close_file):
            self._drop_tabs()
            self._desk.close()
            self._show_closed()
            self.start.take_focus()

    def _drop_tabs(self) -> None:
        tabs, self.tabs = self.tabs, None
        if tabs is not None:
            self.stack.removeWidget(tabs)
            tabs.deleteLater()
            self.status.watch(None)
            self.status.set_busy(False)

    def _show_closed(self) -> None:
        self.stack.setCurrentWidget(self.start)
        told = self.tr("Pusat (BKPSDM) - {program}")
        self.setWindowTitle(told.format(program=PROGRAM))
        self.status.show_open(self.tr("Belum ada berkas pusat yang dibuka"))
        self._fill_tab_menu()

    # --- menus -------------------------------------------------------------------------

    def _build_menus(self) -> None:
        bar = self.menuBar()
        file = bar.addMenu(self.tr("&Berkas"))
        self._close_file = self._add(file, self.tr("Tutup be&rkas pusat"), self.close_file, [])
        self._add(file, self.tr("&Tutup jendela ini"), self.close, ["Ctrl+W"])
        self._tab_menu = bar.addMenu(self.tr("Bag&ian"))
        view = bar.addMenu(self.tr("&Lihat"))
        self._find = self._add(view, self.tr("&Cari"), self._begin_search, ["Ctrl+F"])
        self._again = self._add(view, self.tr("Baca &ulang"), self._read_again, ["F5"])
        view.addSeparator()
        for text, steps, keys in (
            (self.tr("Perbe&sar tulisan"), 1, ["Ctrl++", "Ctrl+="]),
            (self.tr("Per&kecil tulisan"), -1, ["Ctrl+-"]),
            (self.tr("Tulisan &100 %"), 0, ["Ctrl+0"]),
        ):
            self._add(view, text, partial(self.zoom_requested.emit, steps), keys)
        helping = bar.addMenu(self.tr("Ba&ntuan"))
        ask = partial(self.manual_requested.emit, CHAPTER)
        self._add(helping, self.tr("&Panduan"), ask, ["F1"])
        self._add(helping, self.tr("&Daftar tombol"), self.keys_requested.emit, ["?"])

    def _fill_tab_menu(self) -> None:
        """Offer the tabs by number, while a file is open."""
        self._tab_menu.clear()
        tabs = self.tabs
        for action in (self._close_file, self._find, self._again):
            action.setEnabled(tabs is not None)
        self._tab_menu.setEnabled(tabs is not None)
        if tabs is not None:
            for number, tab in enumerate(tabs.all, start=1):
                show = partial(tabs.open_tab, tab)
                self._add(self._tab_menu, tab.title, show, [f"Ctrl+{number}"])

    def _add(
        self, menu: QMenu, text: str, act: Callable[[], object], keys: Sequence[str]
    ) -> QAction:
        action = menu.addAction(text)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.triggered.connect(lambda *_: act())
        return action

    @Slot()
    def _begin_search(self) -> None:
        if self.tabs is not None:
            self.tabs.begin_search()

    @Slot()
    def _read_again(self) -> None:
        if self.tabs is not None:
            self.tabs.read_again()

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        if asks_about_job(self, self.status.watched, self.close):
            event.ignore()
            return
        self._settings.setValue(GEOMETRY, self.saveGeometry())
        self._drop_tabs()
        self._desk.close()
        self._show_closed()
        super().closeEvent(event)
