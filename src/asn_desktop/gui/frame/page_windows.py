"""Pages in windows of their own, beside the main one: a list on the projector, two at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from asn_desktop.gui.frame.leaving import asks_about_job
from asn_desktop.gui.frame.page_list import PAGES, SCORING, page_name
from asn_desktop.gui.frame.page_stack import build_page
from asn_desktop.gui.messages import MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QMenu

    from asn_desktop.gui.desk import Desk, OpenSession
    from asn_desktop.gui.page import Page
    from asn_desktop.services.session.history import Undone

USUAL_SIZE = (1000, 600)
PROGRAM = "Evaluasi ASN"


class PageWindow(QMainWindow):
    """One page over the open session, with a message bar, menus and undo of its own."""

    gone = Signal(str)
    """Its page's key; emitted when it closes."""
    left_over = Signal(str, object)
    """Its page's key, and what stands still in the page that its user has closed."""
    page_requested = Signal(str)
    person_requested = Signal(str, str)
    manual_requested = Signal(str)
    zoom_requested = Signal(int)

    def __init__(self, key: str, page: Page, session: OpenSession, settings: QSettings) -> None:
        super().__init__()
        self.key, self.page = key, page
        self._session, self._settings = session, settings
        self._is_leaving, self._is_ending = False, False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(f"{key}Window")
        title = self.tr("{page} · {session} - {program}")
        self.setWindowTitle(
            title.format(page=page_name(key), session=session.overview.title, program=PROGRAM)
        )
        self.messages = MessageBar(self)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(page, 1)
        self.setCentralWidget(middle)
        page.said.connect(self.messages.say)
        page.refused.connect(self.messages.refuse)
        page.person_requested.connect(self.person_requested)
        session.jobs.refused.connect(self._refuse)
        session.jobs.progressing.connect(self._leave_if_settled)
        self._build_menus()
        stored = settings.value(self._geometry_name)
        if not isinstance(stored, QByteArray) or not self.restoreGeometry(stored):
            self.resize(*USUAL_SIZE)

    @property
    def _geometry_name(self) -> str:
        return f"halaman/{self.key}"

    def _build_menus(self) -> None:
        bar = self.menuBar()
        window = bar.addMenu(self.tr("&Jendela"))
        self._add(window, self.tr("Layar pen&uh"), self.toggle_full_screen, ["F11"])
        for text, steps, keys in (
            (self.tr("Perbe&sar tulisan"), 1, ["Ctrl++", "Ctrl+="]),
            (self.tr("Per&kecil tulisan"), -1, ["Ctrl+-"]),
            (self.tr("Tulisan &100 %"), 0, ["Ctrl+0"]),
        ):
            self._add(window, text, partial(self.zoom_requested.emit, steps), keys)
        window.addSeparator()
        self._add(window, self.tr("&Tutup jendela ini"), self.close, ["Ctrl+W"])
        edit = bar.addMenu(self.tr("&Edit"))
        self._add(edit, self.tr("&Urungkan"), self.undo, ["Ctrl+Z"])
        self._add(edit, self.tr("U&langi"), self.redo, ["Ctrl+Y", "Ctrl+Shift+Z"])
        self._add(edit, self.tr("&Cari"), self.page.begin_search, ["Ctrl+F"])
        own = bar.addMenu(self.tr("&Halaman"))
        own.setToolTipsVisible(True)
        own.addActions(self.page.actions())
        main = bar.addMenu(self.tr("Jendela u&tama"))
        for entry in PAGES:
            show = partial(self.page_requested.emit, entry.key)
            self._add(main, entry.text, show, [f"Ctrl+{entry.digit}"])
        helping = bar.addMenu(self.tr("&Bantuan"))
        self._add(helping, self.tr("&Panduan"), self._ask_manual, ["F1"])

    def _add(
        self, menu: QMenu, text: str, act: Callable[[], object], keys: Sequence[str]
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.triggered.connect(lambda *_: act())
        menu.addAction(action)
        self.addAction(action)  # its keys also work while the menu bar is hidden
        return action

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen with the page alone, for a projector, or come back from that."""
        is_full = not self.isFullScreen()
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.menuBar().setVisible(not is_full)
        if is_full:
            self.messages.say(self.tr("Layar penuh. Tekan F11 untuk kembali."))
        else:
            self.messages.clear()

    @Slot()
    def undo(self) -> None:
        """Take the last step of the session back and show whose it was."""
        self._swap(self._session.workspace.history.undo)

    @Slot()
    def redo(self) -> None:
        """Bring the last undone step back and show whose it is."""
        self._swap(self._session.workspace.history.redo)

    def _swap(self, job: Callable[[], Undone]) -> None:
        self.page.settle()
        self._session.jobs.run(job, self._jump_back, refused=self.messages.refuse)

    def _jump_back(self, undone: Undone) -> None:
        person = undone.participant
        if person is not None and not self.page.open_person(person):
            self.person_requested.emit(SCORING, person)

    def _ask_manual(self) -> None:
        self.manual_requested.emit(self.key)

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        """Show what was refused where its user is looking."""
        if self.isActiveWindow():
            self.messages.refuse(sentence)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Close; while something runs here ask first, and wait until it has told what is out.

        Who closes once more meanwhile waits some seconds at the most: a printer may hang.
        """
        running = self.page.running
        if running is not None and not self._is_leaving:
            event.ignore()
            if not asks_about_job(self, running, self._leave_when_settled):
                self._leave_when_settled()
            return
        self._go()
        leftover = self.page.leftover()
        if leftover is not None and not self._is_ending:
            self.left_over.emit(self.key, leftover)
        super().closeEvent(event)

    def end(self) -> None:
        """Close without a question: the session is being closed, and its user was asked."""
        self._is_leaving = self._is_ending = True
        self.close()

    def _go(self) -> None:
        self.page.settle()
        self.page.close_down()
        self._settings.setValue(self._geometry_name, self.saveGeometry())
        self.gone.emit(self.key)

    def _leave_when_settled(self) -> None:
        self._is_leaving = True
        self.messages.say(self.tr("Menunggu lembar yang sedang dicetak; lalu jendela ini ditutup."))
        self._leave_if_settled()

    @Slot()
    def _leave_if_settled(self) -> None:
        if self._is_leaving and self.page.running is None:
            QTimer.singleShot(0, self, self.close)  # once the page has told what is out


class PageWindows(QObject):
    """All own windows: at most one a page; they end with the session."""

    page_requested = Signal(str)
    person_requested = Signal(str, str)
    manual_requested = Signal(str)
    zoom_requested = Signal(int)
    left_over = Signal(str, object)
    """A page's key, and what stood still in its own window when its user closed that."""

    def __init__(self, desk: Desk, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self._windows: dict[str, PageWindow] = {}
        desk.closing.connect(self.close_all)

    @property
    def keys(self) -> tuple[str, ...]:
        """Return which pages are shown in windows of their own."""
        return tuple(self._windows)

    def window(self, key: str) -> PageWindow | None:
        """Return a page's own window, if it is open."""
        return self._windows.get(key)

    @Slot(str)
    def open(self, key: str) -> None:
        """Show a page in a window of its own, or bring that to the front."""
        if key in self._windows:
            shown = self._windows[key]
        else:
            session = self._desk.session
            page = None if session is None else build_page(key, session)
            if session is None or page is None:
                return
            shown = PageWindow(key, page, session, self._settings)
            shown.gone.connect(self._forget)
            shown.left_over.connect(self.left_over)
            shown.page_requested.connect(self.page_requested)
            shown.person_requested.connect(self.person_requested)
            shown.manual_requested.connect(self.manual_requested)
            shown.zoom_requested.connect(self.zoom_requested)
            self._windows[key] = shown
        shown.show()
        shown.raise_()
        shown.activateWindow()
        if page_focus := shown.page.focusProxy():
            page_focus.setFocus()

    @Slot()
    def close_all(self) -> None:
        """Close every own window."""
        for window in tuple(self._windows.values()):
            window.end()

    @Slot(str)
    def _forget(self, key: str) -> None:
        self._windows.pop(key, None)
