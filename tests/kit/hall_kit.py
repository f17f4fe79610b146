"""The hall of a day in windows: folders that stand for laptops, and the stick between them.

With ASN_GALLERY every page that is looked at is kept as a picture.
"""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from day_kit import Person
from gallery_kit import settle
from office_kit import OFFICE_PHRASE
from PySide6.QtCore import QCoreApplication, QEvent
from window_kit import Bench

from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.paths import SETTINGS_VARIABLE
from asn_desktop.services.centre.agency import make_agency

if TYPE_CHECKING:
    import pytest
    from gallery_kit import Look
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from asn_desktop.services.workspace import Workspace

THREE_YEARS = 3 * 31_556_952 * 10**9
GALLERY = os.environ.get("ASN_GALLERY", "")


class Folder(Person):
    """Somebody at a laptop whose files, settings and clock are its own."""

    def __init__(self, folder: Path, look: Look, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.folder, self._patch, self.shift, self.phrase = folder, patch, 0, ""
        self.look = look
        folder.mkdir(exist_ok=True)
        super().__init__(Bench(folder), qtbot)

    @property
    def file(self) -> Path:
        return self.folder / "sesi.asn"

    @property
    def workspace(self) -> Workspace:
        session = self.bench.desk.session
        assert session is not None
        return session.workspace

    @property
    def merging(self) -> MergingPage:
        page = self.window.findChild(MergingPage)
        assert page is not None
        return page

    def sit_down(self) -> None:
        self._patch.undo()
        real = time.time_ns
        self._patch.setenv(SETTINGS_VARIABLE, str(self.folder))
        self._patch.setattr("time.time_ns", lambda: real() + self.shift)
        super().sit_down()

    def come_forward(self) -> None:
        """Be in front again: without a screen a file dialog that is gone may still stand there."""
        if not self.window.isActiveWindow():
            self.window.hide()
            super().sit_down()

    def picture(self, name: str) -> None:
        keep_picture(self.window, self.look, name)
        self.come_forward()


def keep_picture(window: QWidget, look: Look, name: str) -> None:
    if GALLERY:
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # of file dialogs
        assert window.grab().save(str(Path(GALLERY) / f"{name}-{look}.png"))


class Hall:
    """All folders of the day and the stick between them."""

    def __init__(self, folder: Path, look: Look, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.folder, self.look, self._qtbot, self._patch = folder, look, qtbot, patch
        self.stick = folder / "flashdisk"
        self.stick.mkdir()
        self.agency = make_agency(folder / "bkpsdm", OFFICE_PHRASE)
        self.folders: list[Folder] = []
        self.table, self.dewi = self.new("meja-1"), self.new("meja-2")
        self.first, self.second = self.new("rahma-1"), self.new("rahma-2")
        self.second.shift = THREE_YEARS

    def new(self, name: str) -> Folder:
        made = Folder(self.folder / name, self.look, self._qtbot, self._patch)
        made.window.resize(*self.look.size)
        self.folders.append(made)
        return made

    def copied(self, of: Folder, name: str, *, with_settings: bool) -> Folder:
        """Clone a disk, or copy the file alone."""
        if with_settings:
            shutil.copytree(of.folder, self.folder / name)
        else:
            (self.folder / name).mkdir()
            shutil.copy2(of.file, self.folder / name / "sesi.asn")
        return self.new(name)
