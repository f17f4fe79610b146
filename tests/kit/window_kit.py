"""The main window with everything that belongs to it, for tests that press its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog

from asn_desktop.gui.desk import Desk
from asn_desktop.gui.frame.single_instance import FirstInstance
from asn_desktop.gui.furnishing import Furnishing
from asn_desktop.gui.jobs import InlineJobs, Jobs
from asn_desktop.gui.main_window import MainWindow
from asn_desktop.services.computer.preferences import PreferenceFile

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.desk import OpenSession
    from asn_desktop.gui.habits import Habits
    from asn_desktop.gui.office import Office

PASSPHRASE = "rahasia bersama"  # noqa: S105 (of files that live as long as a test)
PATIENCE_MILLISECONDS = 20_000
Dialog = TypeVar("Dialog", bound=QDialog)


class Bench:
    """A window with everything that belongs to it."""

    def __init__(self, folder: Path, jobs: type[Jobs] = InlineJobs) -> None:
        self.desk = Desk(jobs)
        self.failures: list[Exception] = []
        self.desk.failed.connect(self.failures.append)
        settings = QSettings(str(folder / "jendela.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(settings)
        self.preferences = PreferenceFile(folder)
        self.instance = FirstInstance(folder, self.window)
        self.furnishing = Furnishing(self.window, self.desk, self.preferences, self.instance)

    @property
    def habits(self) -> Habits:
        return self.furnishing.habits

    @property
    def office(self) -> Office:
        return self.furnishing.office

    def show(self, qtbot: QtBot) -> None:
        """Show the window; shortcuts work in an active one only."""
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def close(self) -> None:
        """Close the window and let it be gone; what failed meanwhile fails the test.

        One that lives on hears the keys of the tests after it.
        """
        self.instance.stop()
        if shiboken6.isValid(self.window):
            self.window.close()
            shiboken6.delete(self.window)
        assert self.failures == []

    def open(self, path: Path) -> OpenSession:
        refused: list[str] = []
        self.desk.open(path, PASSPHRASE, refused.append)
        assert refused == []
        assert self.desk.session is not None
        return self.desk.session

    def open_late(self, path: Path, qtbot: QtBot) -> OpenSession:
        """Open over the real session thread, whose answers come late."""
        refused: list[str] = []
        self.desk.open(path, PASSPHRASE, refused.append)
        qtbot.waitUntil(lambda: self.desk.session is not None, timeout=PATIENCE_MILLISECONDS)
        assert self.desk.session is not None
        return self.desk.session

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Return the one open dialog of a kind."""
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1
        return found[0]
