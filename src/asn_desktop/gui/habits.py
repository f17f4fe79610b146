"""Shows and keeps what this computer remembers: theme, zoom, recent sessions, the last page."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from asn_desktop.gui import theme
from asn_desktop.gui.frame.page_list import HOME
from asn_desktop.services.preferences import USUAL_ZOOM, RecentSession

if TYPE_CHECKING:
    from asn_desktop.gui.desk import Desk, OpenSession
    from asn_desktop.gui.main_window import MainWindow
    from asn_desktop.services.preferences import PreferenceFile, Preferences


class Habits(QObject):
    """Joins the window to the preferences; every change is stored at once."""

    recent_requested = Signal(object)
    """Open the session file of this path."""

    def __init__(self, window: MainWindow, desk: Desk, preferences: PreferenceFile) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        desk.opened.connect(self._on_opened)
        window.shown_page.connect(self._remember_page)
        window.menus.appearance_requested.connect(self.look)
        window.menus.zoom_requested.connect(self.zoom)
        window.menus.recent_menu_opened.connect(self._fill_recent_menu)
        window.status.zoom_requested.connect(partial(self.zoom, 0))
        window.home.recent_requested.connect(self._open_recent)
        window.home.forget_requested.connect(self._forget)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)
        self.show()

    def show(self) -> None:
        """Show what is remembered; files that have gone meanwhile turn grey."""
        now = self._preferences.now
        self._window.home.show_recent(now.recent)
        self._window.home.remember_page(now.last_page)
        self._window.status.show_zoom(now.zoom)
        for action in self._window.menus.looks.actions():
            action.setChecked(action.objectName() == now.appearance)

    def keep(self, preferences: Preferences) -> None:
        """Take other preferences, store and show them."""
        self._preferences.keep(preferences)
        self.show()

    @Slot(str)
    def look(self, appearance: str) -> None:
        """Follow the system's theme, or keep to one."""
        self.keep(replace(self._preferences.now, appearance=appearance))
        self._dress()

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

    @Slot(str)
    def _open_recent(self, path: str) -> None:
        self.recent_requested.emit(Path(path))

    @Slot(str)
    def _forget(self, path: str) -> None:
        self.keep(self._preferences.now.forgotten(path))

    @Slot(str)
    def _remember_page(self, key: str) -> None:
        if key != HOME:
            self.keep(replace(self._preferences.now, last_page=key))

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
