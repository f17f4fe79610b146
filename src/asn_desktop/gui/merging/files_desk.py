"""Which packages are on the list: dropped, chosen, or come by themselves to where is looked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.gui import choosing
from asn_desktop.gui.merging.found_packages import FoundPackages

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.merging.forms.merge_tab import Ui_MergeTab
    from asn_desktop.gui.widgets.package_drop import Entry
    from asn_desktop.services.workspace import Workspace


class FilesDesk(QObject):
    """Fills the list of a merge; what comes while a finished merge is shown waits for the next."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, ui: Ui_MergeTab, tab: QWidget) -> None:
        super().__init__(tab)
        self._ui, self._tab = ui, tab
        self.is_done = False
        """The list is that of a merge that was made; set by the tab."""
        self._waiting: dict[Path, Entry] = {}
        self.found = FoundPackages(workspace, jobs, self)
        ui.drop.hint = self.tr("Seret paket hasil dari flashdisk ke sini, atau tekan Pilih paket…")
        ui.sticksBox.setChecked(self.found.watching.sticks)
        self._tell_watching()
        self.found.told.connect(ui.watchLabel.setText)
        self.found.arrived.connect(self.take_found)
        ui.chooseButton.clicked.connect(self.choose)
        ui.emptyButton.clicked.connect(self.go_on)
        ui.sticksBox.toggled.connect(self._watch_sticks)
        ui.watchButton.clicked.connect(self.choose_watched)
        ui.mergedCard.next_wished.connect(self.go_on)

    @Slot()
    def choose(self) -> None:
        """Ask for packages."""
        title = self.tr("Pilih paket yang akan digabung")
        choosing.choose_files(self._tab, title, (choosing.PACKAGES, choosing.COPIES), self.add)

    def add(self, paths: Sequence[Path]) -> None:
        """Put packages on the list; nothing is written by that."""
        if self.is_done:
            self._ui.drop.empty()
        self._ui.drop.add(paths)

    @Slot(object)
    def take_found(self, entries: dict[Path, Entry]) -> None:
        """List packages that have come by themselves; they are never merged by themselves."""
        if self.is_done:
            self._waiting |= entries
            told = self.tr("{count} paket baru menunggu; tekan Paket berikutnya.")
            self.said.emit(told.format(count=len(self._waiting)))
        else:
            self._ui.drop.take(entries)

    @Slot()
    def go_on(self) -> None:
        """Begin with the next packages; those that came meanwhile are listed."""
        waiting, self._waiting = self._waiting, {}
        self._ui.drop.empty()
        self._ui.drop.take(waiting)
        self._ui.chooseButton.setFocus()

    @Slot(bool)
    def _watch_sticks(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.found.set(replace(self.found.watching, sticks=is_on))

    @Slot()
    def choose_watched(self) -> None:
        """Ask for the folder that is looked into beside the sticks, or look there no more."""
        if self.found.watching.folder:
            self.watch_folder("")
            return
        title = self.tr("Folder yang dipantau")
        choosing.choose_folder(self._tab, title, lambda folder: self.watch_folder(str(folder)))

    def watch_folder(self, folder: str) -> None:
        """Look for new packages in this folder too, and remember it; "" for none."""
        self.found.set(replace(self.found.watching, folder=folder))
        self._tell_watching()

    def _tell_watching(self) -> None:
        self._ui.watchLabel.setText(self.found.sentence())
        folder = self.found.watching.folder
        text = self.tr("Lepas folder") if folder else self.tr("Folder…")
        self._ui.watchButton.setText(text)
