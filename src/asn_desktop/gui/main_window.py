"""The main window: a shell that holds pages, side bar, menu, message bar and status bar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenuBar, QVBoxLayout, QWidget

from asn_desktop.gui.frame.leaving import asks_about_job
from asn_desktop.gui.frame.menus import Menus
from asn_desktop.gui.frame.page_list import HOME, PAGES
from asn_desktop.gui.frame.side_bar import Entry, SideBar
from asn_desktop.gui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from asn_desktop.gui.desk import Desk
    from asn_desktop.gui.frame.page_stack import PageStack
    from asn_desktop.gui.frame.session_frame import SessionFrame
    from asn_desktop.gui.frame.status_line import StatusLine
    from asn_desktop.gui.home.home_page import HomePage
    from asn_desktop.gui.messages import MessageBar
    from asn_desktop.services.computer.removable import Drive

PROGRAM = "Evaluasi ASN"
WIDE_IN_LETTERS = 150
"""Narrower than so many average letters, the side bar shows icons alone."""
USUAL_SIZE = (1200, 650)


class MainWindow(QMainWindow):
    """Shows one session at a time; what the user wishes beyond pages leaves by `menus`.

    Stands in two steps: the bars at once, for the first paint; what is between them by `furnish`.
    Until the first paint nothing here touches the namespace `Qt`, whose enums take 20 ms to make.
    """

    first_painted = Signal()
    shown_page = Signal(str)
    files_dropped = Signal(object)
    """The paths of files that were dropped on the frame."""

    home: HomePage
    stack: PageStack
    messages: MessageBar
    status: StatusLine
    frame: SessionFrame
    side_bar: SideBar
    menus: Menus

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self.settings = settings
        self._desk: Desk | None = None
        self._was_painted = False
        self._drives: tuple[Drive, ...] = ()
        self._raise_bars(self.menuBar())
        self.name("")
        self._restore_geometry()

    def _raise_bars(self, bar: QMenuBar) -> None:
        """Build menu titles and side bar: all that the first paint shows."""
        self.menus = Menus(bar)
        self._column = QVBoxLayout()
        self._middle = middle = QWidget(self)
        self.side_bar = SideBar(
            [Entry(each.key, each.text, f"Ctrl+{each.digit}") for each in PAGES], middle
        )
        row = QHBoxLayout(middle)
        for layout in (self._column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addLayout(self._column, 1)
        self.setCentralWidget(middle)
        self._enable_pages(is_open=False)

    def furnish(self, desk: Desk) -> None:
        """Build what stands between the bars, and follow the desk; once, after the first paint."""
        from asn_desktop.gui.frame.page_stack import PageStack  # noqa: PLC0415
        from asn_desktop.gui.frame.session_frame import FrameParts, SessionFrame  # noqa: PLC0415
        from asn_desktop.gui.frame.status_line import StatusLine  # noqa: PLC0415
        from asn_desktop.gui.home.home_page import HomePage  # noqa: PLC0415
        from asn_desktop.gui.messages import MessageBar  # noqa: PLC0415 - not for first paint

        self._desk = desk
        self.menus.fill()
        self.side_bar.furnish()
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.home = HomePage(self)
        self.stack = PageStack(self.home, self)
        self.messages = MessageBar(self)
        self._column.addWidget(self.messages)
        self._column.addWidget(self.stack, 1)
        for part in (self.menuBar(), self._middle, self.stack):
            part.show()  # layouts would do so later, and the focus goes there before that
        parts = FrameParts(self.stack, self.home, self.menus, self.status, self.messages)
        self.frame = SessionFrame(parts, desk, self)
        self._connect(desk)
        self.set_open(False)
        self.show_drives(self._drives)
        self.fit()

    def refurnish(self, desk: Desk) -> None:
        """Take everything down and build it anew, in another language."""
        self.stack.clear()
        for part in (self.frame, self.menus):
            shiboken6.delete(part)  # now: late answers must not reach what shows nothing any more
        self.setMenuBar(QMenuBar(self))  # Qt deletes the old bars and what was between them
        self._raise_bars(self.menuBar())
        self.furnish(desk)

    def _connect(self, desk: Desk) -> None:
        self.side_bar.page_requested.connect(self.stack.show_page)
        self.menus.page_requested.connect(self.stack.show_page)
        self.menus.page_menu_opened.connect(self._fill_page_menu)
        self.menus.find_requested.connect(self._begin_search)
        self.menus.close_requested.connect(self._close_session)
        self.menus.quit_requested.connect(self.close)
        self.menus.full_screen_requested.connect(self.toggle_full_screen)
        self.stack.shown.connect(self._on_page_shown)
        self.stack.said.connect(self.messages.say)
        self.stack.refused.connect(self.messages.refuse)
        self.frame.titled.connect(self.name)
        self.frame.opened.connect(self.set_open)

    @Slot(str)
    def name(self, session: str) -> None:
        """Show in the title what is open. Never a NIP: titles are seen by everybody."""
        self.setWindowTitle(f"{session} - {PROGRAM}" if session else PROGRAM)

    @Slot(bool)
    def set_open(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        """Enable what needs a session, or not, and say so where none is open."""
        self.menus.set_open(is_open=is_open)
        self._enable_pages(is_open=is_open)
        if not is_open:
            self.status.show_open(self.tr("Belum ada sesi yang dibuka"))
            self.status.show_progress(0, 0)
            self.status.show_delivery(0, 0, 0)

    def _enable_pages(self, *, is_open: bool) -> None:
        for entry in PAGES:
            self.side_bar.enable(entry.key, is_open=is_open or entry.load is None)
        self.side_bar.choose(HOME)

    @Slot(object)
    def show_drives(self, drives: tuple[Drive, ...]) -> None:
        """Show whether a stick is there; remembered for when the window is built anew."""
        self._drives = drives
        self.status.show_drives(drives)

    @Slot(str)
    def _on_page_shown(self, key: str) -> None:
        self.side_bar.choose(key)
        self.messages.clear()
        if key == HOME:
            self.home.take_focus()
            self.frame.read_again()
        self.shown_page.emit(key)

    @Slot(str)
    def _fill_page_menu(self, title: str) -> None:
        from asn_desktop.gui.frame.page_menu import fill_page_menu  # noqa: PLC0415

        opening = self.tr("Buka halaman {page}")
        fill_page_menu(self.menus.pages[title], self.stack, title, opening)

    @Slot()
    def _close_session(self) -> None:
        desk = self._desk
        if desk is not None and not asks_about_job(self, self.status.watched, desk.close):
            desk.close()

    @Slot()
    def _begin_search(self) -> None:
        if self.stack.page is not None:
            self.stack.page.begin_search()

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or come back from that."""
        (self.showNormal if self.isFullScreen() else self.showFullScreen)()

    def _restore_geometry(self) -> None:
        stored = self.settings.value("geometry")
        if not isinstance(stored, QByteArray) or not self.restoreGeometry(stored):
            self.resize(*USUAL_SIZE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Show the side bar wide or narrow, as there is room; after another size or font."""
        letters = self.width() / self.fontMetrics().averageCharWidth()
        self.side_bar.set_narrow(is_narrow=letters < WIDE_IN_LETTERS)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._desk is not None and asks_about_job(self, self.status.watched, self.close):
            event.ignore()
            return
        self.settings.setValue("geometry", self.saveGeometry())
        if self._desk is not None:
            self._desk.stop()
        super().closeEvent(event)
