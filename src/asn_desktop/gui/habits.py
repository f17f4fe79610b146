"""Shows and keeps what this computer remembers: theme, zoom, recent sessions, the last page."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from asn_desktop.gui import theme
from asn_desktop.gui.frame.page_list import HOME, ROSTER
from asn_desktop.gui.frame.page_stack import Place
from asn_desktop.gui.language import can_speak
from asn_desktop.paths import is_file
from asn_desktop.services.computer.preferences import USUAL_ZOOM, RecentSession

if TYPE_CHECKING:
    from asn_desktop.gui.desk import Desk, OpenSession
    from asn_desktop.gui.main_window import MainWindow
    from asn_desktop.services.computer.preferences import PreferenceFile, Preferences


PAUSE_MILLISECONDS = 2000
"""So long after the last change it is written down where the user is."""


OBJECT_NAME = "habits"
"""By which dialogs over the window find this object, without knowing the frame."""


class Habits(QObject):
    """Joins the window to the preferences; every change is stored at once."""

    recent_requested = Signal(object)
    """Open the session file of this path."""
    language_changed = Signal()
    """Everything on screen is to be built anew."""

    def __init__(self, window: MainWindow, desk: Desk, preferences: PreferenceFile) -> None:
        super().__init__(window)
        self.setObjectName(OBJECT_NAME)
        self._window, self._preferences = window, preferences
        self._desk = desk
        self._continuing = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._remember_place)
        desk.opened.connect(self._on_opened)
        window.frame.leaving.connect(self._on_leaving)
        window.shown_page.connect(self._pause.start)
        window.menus.appearance_requested.connect(self.look)
        window.menus.language_requested.connect(self.speak)
        window.menus.zoom_requested.connect(self.zoom)
        window.menus.recent_menu_opened.connect(self._fill_recent_menu)
        window.status.zoom_requested.connect(partial(self.zoom, 0))
        window.home.recent_requested.connect(self._open_recent)
        window.home.continue_requested.connect(self.go_on)
        window.home.resume_requested.connect(self.resume)
        window.home.forget_requested.connect(self._forget)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)
        self.show()

    @property
    def now(self) -> Preferences:
        """Return what is remembered now."""
        return self._preferences.now

    def show(self) -> None:
        """Show what is remembered; files that have gone meanwhile turn grey."""
        now = self._preferences.now
        self._window.home.show_recent(now.recent)
        self._window.status.show_zoom(now.zoom)
        for name, copied in (
            (theme.LOOKS_APPEARANCE, now.appearance),
            (theme.LOOKS_ZOOM, now.zoom),
            (theme.LOOKS_LANGUAGE, now.language),
        ):
            self._window.settings.setValue(name, copied)
        for action in self._window.menus.looks.actions():
            action.setChecked(action.objectName() == now.appearance)
        for action in self._window.menus.languages.actions():
            action.setChecked(action.objectName() == now.language)
            action.setEnabled(can_speak(action.objectName()))

    def keep(self, preferences: Preferences) -> None:
        """Take other preferences, store and show them."""
        self._preferences.keep(preferences)
        self.show()

    @Slot(str)
    def look(self, appearance: str) -> None:
        """Follow the system's theme, or keep to one."""
        self.keep(replace(self._preferences.now, appearance=appearance))
        self._dress()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Show everything in another language from now on."""
        running = self._window.status.watched
        if running is not None:  # what it tells at its end would be told to what is gone
            told = self.tr("{job} masih berjalan. Tunggu, atau tekan Batal, lalu ganti bahasanya.")
            self._window.messages.refuse(told.format(job=running.title))
            self.show()
        elif language != self._preferences.now.language:
            self.keep(replace(self._preferences.now, language=language))
            self.language_changed.emit()

    @Slot(int)
    def zoom(self, steps: int) -> None:
        """Make all text larger or smaller; 0 steps is back to 100 %."""
        now = self._preferences.now
        self.keep(now.zoomed(now.zoom + steps * theme.ZOOM_STEP if steps else USUAL_ZOOM))
        self._dress()

    @Slot(object)
    def _on_opened(self, session: OpenSession) -> None:
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        recent = RecentSession(str(session.path.resolve()), session.overview.title, now)
        self.keep(self._preferences.now.opened(recent))
        session.jobs.changed.connect(self._on_changed)
        known = self._preferences.now.session(recent.path)
        if known is None or not known.page:
            if not session.overview.participants:
                self._window.stack.left = Place(ROSTER, "")
            return
        place = Place(known.page, known.participant)
        self._window.stack.left = place
        if self._continuing == recent.path:
            self._window.stack.go(place)
        else:
            self._window.frame.read_again()
        self._continuing = ""

    @Slot(object)
    def _on_changed(self, _changed: object) -> None:
        """Remember soon where its user is; a program that is cut off can lead back there."""
        self._pause.start()

    @Slot()
    def _remember_place(self) -> None:
        session = self._desk.session
        if session is not None and self._window.stack.key != HOME:
            self._keep_place(session.path, self._window.stack.place)

    @Slot(object, object)
    def _on_leaving(self, path: Path, place: Place) -> None:
        self._pause.stop()
        self._keep_place(path, place)
        self.keep(self._preferences.now.closed(str(path.resolve())))

    def _keep_place(self, path: Path, place: Place) -> None:
        now = self._preferences.now
        self._preferences.keep(now.left_at(str(path.resolve()), *place))

    @Slot(str)
    def go_on(self, path: str) -> None:
        """Open a session where its user was."""
        self._continuing = path
        self.recent_requested.emit(Path(path))

    @Slot()
    def resume(self) -> None:
        """Go on in the open session where its user was."""
        self._window.stack.go(self._window.stack.left)

    def tell_of_cut(self) -> None:
        """Say at the start that the program was cut off the last time, and lead back; once."""
        from asn_desktop.vault.lock import is_held  # noqa: PLC0415 - not for first paint

        now = self._preferences.now
        for path in now.open_files:
            cut = now.session(path)
            if is_file(Path(path)) and is_held(Path(path)):  # open in another window
                continue
            self.keep(self._preferences.now.closed(path))
            if cut is not None and is_file(Path(path)):
                self._window.home.show_cut(cut)

    @Slot(str)
    def _open_recent(self, path: str) -> None:
        self.recent_requested.emit(Path(path))

    @Slot(str)
    def _forget(self, path: str) -> None:
        self.keep(self._preferences.now.forgotten(path))

    @Slot()
    def _fill_recent_menu(self) -> None:
        menu = self._window.menus.recent
        menu.clear()
        for each in self._preferences.now.recent:
            path = Path(each.path)
            text = f"{each.title or path.stem} · {path.name}".replace("&", "&&")
            menu.addAction(text, partial(self.recent_requested.emit, path))
        if menu.isEmpty():
            menu.addAction(self.tr("Belum ada")).setEnabled(False)

    @Slot()
    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.dress(app, self._preferences.now.appearance, self._preferences.now.zoom)
            QTimer.singleShot(0, self._window.fit)  # widgets learn of their font a little later
