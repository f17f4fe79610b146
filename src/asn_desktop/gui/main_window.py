"""The main window: a shell that holds pages, side bar, menu, message bar and status bar."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from asn_desktop.gui.frame.menus import Menus
from asn_desktop.gui.frame.page_list import HOME, PAGES
from asn_desktop.gui.overriding import override
from asn_desktop.gui.widgets.side_bar import Entry, SideBar

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
    from asn_desktop.gui.messages import MessageBar
    from asn_desktop.gui.pages.home_page import HomePage
    from asn_desktop.gui.widgets.status_line import StatusLine

PROGRAM = "Evaluasi ASN"
WIDE_IN_LETTERS = 150
"""Narrower than so many average letters, the side bar shows icons alone."""
USUAL_SIZE = (1200, 650)


class MainWindow(QMainWindow):
    """Shows one session at a time; what the user wishes beyond pages leaves by `menus`.

    Stands in two steps: the bars at once, for the first paint; what is between them by `furnish`.
    """

    first_painted = Signal()
    shown_page = Signal(str)
    file_dropped = Signal(object)
    """The path of a file that was dropped on the frame."""

    home: HomePage
    stack: PageStack
    messages: MessageBar
    status: StatusLine
    frame: SessionFrame

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._desk: Desk | None = None
        self._was_painted = False
        self.side_bar = SideBar(
            [Entry(each.key, each.text, f"Ctrl+{each.digit}") for each in PAGES], self
        )
        self.menus = Menus(self.menuBar())
        self._column = QVBoxLayout()
        self._lay_out()
        self.name("")
        self._enable(is_open=False)
        self.menus.quit_requested.connect(self.close)
        self._restore_geometry()

    def furnish(self, desk: Desk) -> None:
        """Build what stands between the bars, and follow the desk; once, after the first paint."""
        from asn_desktop.gui.frame.page_stack import PageStack  # noqa: PLC0415
        from asn_desktop.gui.frame.session_frame import FrameParts, SessionFrame  # noqa: PLC0415
        from asn_desktop.gui.messages import MessageBar  # noqa: PLC0415 - not for first paint
        from asn_desktop.gui.pages.home_page import HomePage  # noqa: PLC0415
        from asn_desktop.gui.widgets.status_line import StatusLine  # noqa: PLC0415

        self._desk = desk
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.home = HomePage(self)
        self.stack = PageStack(self.home, self)
        self.messages = MessageBar(self)
        self._column.addWidget(self.messages)
        self._column.addWidget(self.stack, 1)
        parts = FrameParts(self.stack, self.home, self.menus, self.status, self.messages)
        self.frame = SessionFrame(parts, desk, self)
        self._connect(desk)
        self.set_open(is_open=False)

    def _lay_out(self) -> None:
        middle = QWidget(self)
        row = QHBoxLayout(middle)
        for layout in (self._column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addLayout(self._column, 1)
        self.setCentralWidget(middle)

    def _connect(self, desk: Desk) -> None:
        self.side_bar.page_requested.connect(self.stack.show_page)
        self.menus.page_requested.connect(self.stack.show_page)
        self.home.page_requested.connect(self.stack.show_page)
        self.menus.page_menu_opened.connect(self._fill_page_menu)
        self.menus.find_requested.connect(self._begin_search)
        self.menus.close_requested.connect(desk.close)
        self.stack.shown.connect(self._on_page_shown)
        self.stack.said.connect(self.messages.say)
        self.stack.refused.connect(self.messages.refuse)
        self.frame.titled.connect(self.name)
        self.frame.opened.connect(lambda is_open: self.set_open(is_open=is_open))

    @Slot(str)
    def name(self, session: str) -> None:
        """Show in the title what is open. Never a NIP: titles are seen by everybody."""
        self.setWindowTitle(f"{session} - {PROGRAM}" if session else PROGRAM)

    def set_open(self, *, is_open: bool) -> None:
        """Enable what needs a session, or not, and say so where none is open."""
        self._enable(is_open=is_open)
        if not is_open:
            self.status.show_open(self.tr("Belum ada sesi yang dibuka"))
            self.status.show_progress(0, 0)

    def _enable(self, *, is_open: bool) -> None:
        self.menus.set_open(is_open=is_open)
        for entry in PAGES:
            self.side_bar.enable(entry.key, is_open=is_open or entry.load is None)
        self.side_bar.choose(HOME)

    @Slot(str)
    def _on_page_shown(self, key: str) -> None:
        self.side_bar.choose(key)
        self.messages.clear()
        if key == HOME:
            self.frame.read_again()
        self.shown_page.emit(key)

    @Slot(str)
    def _fill_page_menu(self, title: str) -> None:
        """Show the actions of the menu's pages; a page is built for it if it was not yet."""
        menu = self.menus.pages[title]
        for shown in menu.actions():  # not clear(): PySide would end the pages' own actions too
            menu.removeAction(shown)
            if shown.parent() is menu:
                shown.deleteLater()
        for entry in (each for each in PAGES if each.menu == title):
            page = self.stack.built(entry.key)
            if page is None:
                continue
            menu.addSection(entry.text)
            menu.addAction(
                self.tr("Buka halaman {page}").format(page=entry.text),
                partial(self.stack.show_page, entry.key),
            )
            for action in page.actions():
                menu.addAction(action)

    @Slot()
    def _begin_search(self) -> None:
        if self.stack.page is not None:
            self.stack.page.begin_search()

    def _restore_geometry(self) -> None:
        stored = self._settings.value("geometry")
        if stored is None or not self.restoreGeometry(stored):
            self.resize(*USUAL_SIZE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side_bar()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "side_bar"):
            self._fit_side_bar()

    def _fit_side_bar(self) -> None:
        letters = self.width() / self.fontMetrics().averageCharWidth()
        self.side_bar.set_narrow(is_narrow=letters < WIDE_IN_LETTERS)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.file_dropped.emit(Path(files[0]))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue("geometry", self.saveGeometry())
        if self._desk is not None:
            self._desk.stop()
        super().closeEvent(event)
