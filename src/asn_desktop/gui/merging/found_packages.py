"""New packages that appear by themselves: from sticks and from one folder, known before listed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.gui.merging.folder_watch import FolderWatch
from asn_desktop.gui.widgets.package_drop import Entry
from asn_desktop.paths import settings_folder
from asn_desktop.services.computer.work_habits import Watching, WorkHabitsFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.merging.folder_watch import Found
    from asn_desktop.services.computer.removable import Drive
    from asn_desktop.services.merging.glancing import Glance
    from asn_desktop.services.workspace import Workspace

    Sticks = Callable[[], tuple[Drive, ...]]


class FoundPackages(QObject):
    """Looks where the table's user has said; offers what is new for this session, merges nothing.

    What was merged already, belongs elsewhere or cannot be opened is not listed, only counted.
    """

    arrived = Signal(object)
    """A dict of one path and its `Entry`."""
    told = Signal(str)
    """Where is looked, and how much lies there that is of no use here."""

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        parent: QObject,
        sticks: Sticks | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self._file = WorkHabitsFile(settings_folder())
        self._watching = self._file.read().watching
        self._others: dict[Path, str] = {}
        self._looked = _Looked(self._watching, sticks or _drives)
        self.watch = FolderWatch(self._looked.places, self)
        self.watch.found.connect(self._take)
        self.watch.places_changed.connect(self._tell)

    @property
    def watching(self) -> Watching:
        return self._watching

    def start(self) -> None:
        """Begin to look."""
        self.watch.start()

    def set(self, watching: Watching) -> None:
        """Look there from now on, and remember it on this computer.

        :raises UserError: the settings folder cannot be written.
        """
        self._watching = self._looked.watching = watching
        self._tell()
        self._file.keep(replace(self._file.read(), watching=watching))

    @Slot(object)
    def _take(self, found: Found) -> None:
        """Find out on the session thread what a file is."""
        glances = self._workspace.glances
        self._jobs.run(lambda: (found, glances.glance(found.content)), self._sort)

    def _sort(self, answer: tuple[Found, Glance]) -> None:
        found, glance = answer
        if glance.state != "baru":
            self._others[found.path] = glance.state
            self._tell()
            return
        self._others.pop(found.path, None)
        is_stick = any(found.path.is_relative_to(place) for place in self._looked.sticks)
        origin = self.tr("baru di flashdisk") if is_stick else self.tr("baru di folder")
        self.arrived.emit({found.path: Entry(origin, glance.who, glance.made_at)})

    @Slot()
    def _tell(self) -> None:
        self.told.emit(self.sentence())

    def sentence(self) -> str:
        """Return where is looked, in one line."""
        places = []
        if self._watching.sticks:
            names = ", ".join(place.name or str(place) for place in self._looked.sticks)
            there = self.tr("Flashdisk {names}").format(names=names)
            places.append(there if names else self.tr("Belum ada flashdisk"))
        if self._watching.folder:
            places.append(self._watching.folder)
        if not places:
            return self.tr("Paket baru tidak dicari sendiri.")
        told = " · ".join(places)
        merged = sum(state == "sudah" for state in self._others.values())
        if merged:
            told += self.tr(" · {count} sudah digabung").format(count=merged)
        if len(self._others) > merged:
            others = len(self._others) - merged
            told += self.tr(" · {count} bukan untuk meja ini").format(count=others)
        return told


class _Looked:
    """What the thread of the watch asks, and what it found; no part of Qt."""

    def __init__(self, watching: Watching, ask: Sticks) -> None:
        self.watching, self._ask = watching, ask
        self.sticks: tuple[Path, ...] = ()

    def places(self) -> list[Path]:
        """Return where to look. Runs on the thread of the watch."""
        watching = self.watching
        found = tuple(drive.path for drive in self._ask()) if watching.sticks else ()
        self.sticks = found
        return [*found, *([Path(watching.folder)] if watching.folder else [])]


def _drives() -> tuple[Drive, ...]:
    from asn_desktop.services.computer.removable import (  # noqa: PLC0415 - not for first paint
        removable_drives,
    )

    return removable_drives()
