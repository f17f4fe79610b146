"""Puts everything into the main window that its first paint did without, and builds it anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.gui.centre_door import CentreDoor
from asn_desktop.gui.copies import Copies
from asn_desktop.gui.focus_keeper import FocusKeeper
from asn_desktop.gui.frame.help_key import HelpKey
from asn_desktop.gui.frame.page_windows import PageWindows
from asn_desktop.gui.habits import Habits
from asn_desktop.gui.language import speak
from asn_desktop.gui.office import Office
from asn_desktop.gui.page import Page
from asn_desktop.gui.readiness import Readiness

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.gui.desk import Desk
    from asn_desktop.gui.frame.single_instance import FirstInstance
    from asn_desktop.gui.main_window import MainWindow
    from asn_desktop.services.computer.preferences import PreferenceFile


class Furnishing(QObject):
    """The window's contents over one desk; another language takes them down and up again."""

    rebuilt = Signal()

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        preferences: PreferenceFile,
        instance: FirstInstance,
    ) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._preferences, self._instance = preferences, instance
        window.furnish(desk)
        self.centre = CentreDoor(window, desk, preferences)
        self._build()

    def begin(self, path: Path | None) -> None:
        """Do what may wait until the window stands."""
        QTimer.singleShot(0, self._window.fit)  # the theme's font has come after the first paint
        self.office.begin(path)
        if path is None:
            self.readiness.begin()  # last: the focus goes to its first field

    def _build(self) -> None:
        window, desk = self._window, self._desk
        self.habits = Habits(window, desk, self._preferences)
        self.windows = PageWindows(desk, window.settings, window)
        self.office = Office(window, desk, self.habits, self._instance)
        self.readiness = Readiness(window, desk, self._preferences)
        self.copies = Copies(window, desk)
        self.readiness.backup_requested.connect(self.copies.make_restore_point)
        self.help = HelpKey(self.office.show_manual, window)
        self.focus = FocusKeeper(window)
        self.habits.language_changed.connect(self._rebuild_soon)
        menus = window.menus
        menus.own_window_requested.connect(self.windows.open)
        self.windows.left_over.connect(self._take_over)
        self.windows.page_requested.connect(self._show_page)
        self.windows.person_requested.connect(self._show_person)
        self.windows.manual_requested.connect(self.office.show_manual)
        self.windows.zoom_requested.connect(self.habits.zoom)
        menus.centre_requested.connect(self.centre.show_window)
        window.home.centre_requested.connect(self.centre.show_window)
        self.centre.manual_requested.connect(self.office.show_manual)
        self.centre.keys_requested.connect(self.office.show_keys)
        self.centre.zoom_requested.connect(self.habits.zoom)

    @Slot(str)
    def _show_page(self, key: str) -> None:
        """Show a page in the main window, as an own window wishes, and bring it to the front."""
        self._window.stack.show_page(key)
        self.office.come_forward()

    @Slot(str, object)
    def _take_over(self, key: str, leftover: object) -> None:
        """Say what stood still in an own window, and let it go on in the main one."""
        page = self._window.stack.built(key)
        told = page.take_over(leftover) if isinstance(page, Page) else ""
        if told:
            self._window.messages.refuse(told)

    @Slot(str, str)
    def _show_person(self, key: str, participant: str) -> None:
        self._window.stack.show_person(key, ParticipantId(participant))
        self.office.come_forward()

    @Slot()
    def _rebuild_soon(self) -> None:
        """Rebuild when the menu that was chosen from has done its work: it goes too."""
        QTimer.singleShot(0, self.rebuild)

    @Slot()
    def rebuild(self) -> None:
        """Show everything in the language of the preferences, at the same page and person."""
        app, window, session = QApplication.instance(), self._window, self._desk.session
        window.stack.settle()
        place, left = window.stack.place, window.stack.left
        own, steps = self.windows.keys, self.readiness.shown_steps
        self.windows.close_all()
        desks = (self.copies, self.readiness, self.office, self.windows, self.habits)
        for part in (self.focus, self.help, *desks):
            shiboken6.delete(part)  # now: else each still answers to its signals
        if isinstance(app, QApplication):
            speak(app, self._preferences.now.language)
        window.refurnish(self._desk)
        self._build()
        if session is not None:
            window.stack.left = left
            window.frame.take_up(session)
            window.stack.go(place)
            for key in own:
                self.windows.open(key)
            if own:
                self.office.come_forward()
        self.centre.rebuild()
        if steps is not None:
            self.readiness.show_steps(steps.step).take_over(steps)
        self.rebuilt.emit()
