"""The window Pusat over a desk of its own, as tests press its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shiboken6
from office_kit import OFFICE_PHRASE
from PySide6.QtCore import QSettings

from asn_desktop.gui.centre.centre_desk import CentreDesk
from asn_desktop.gui.centre.centre_window import CentreWindow
from asn_desktop.gui.jobs import InlineJobs
from asn_desktop.services.computer.preferences import PreferenceFile

if TYPE_CHECKING:
    from pathlib import Path

    from office_kit import Office

    from asn_desktop.gui.centre.centre_tabs import CentreTabs
    from asn_desktop.gui.centre.list_tab import ListTab
    from asn_desktop.gui.jobs import Jobs


class Place:
    """The window over a desk of its own, with what its failures were."""

    def __init__(self, folder: Path, jobs: type[Jobs] = InlineJobs) -> None:
        self.desk = CentreDesk(jobs)
        self.failures: list[Exception] = []
        self.desk.failed.connect(self.failures.append)
        self.preferences = PreferenceFile(folder)
        settings = QSettings(str(folder / "pusat.ini"), QSettings.Format.IniFormat)
        self.window = CentreWindow(self.desk, self.preferences, settings)

    @property
    def tabs(self) -> CentreTabs:
        assert self.window.tabs is not None
        return self.window.tabs

    @property
    def said(self) -> str:
        return self.window.messages.text.text()

    def close(self) -> None:
        """Close the window and let it be gone; what failed meanwhile fails the test."""
        self.window.close()
        shiboken6.delete(self.window)
        assert self.failures == []

    def open(self, office: Office) -> CentreTabs:
        refused: list[str] = []
        self.desk.open(office.centre, OFFICE_PHRASE, office.key, refused.append)
        assert refused == []
        return self.tabs


def column(tab: ListTab[Any], number: int) -> list[str]:
    model = tab.model
    return [str(model.index(row, number).data()).strip() for row in range(model.rowCount())]
