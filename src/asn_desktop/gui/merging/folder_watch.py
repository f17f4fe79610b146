"""Looks for packages on sticks and in a chosen folder, each place on a thread of its own."""

from __future__ import annotations

import threading
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from asn_desktop.gui.choosing import PACKAGE_SUFFIX
from asn_desktop.gui.collecting import idle_collector

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

SECONDS = 2.0
POLL_MILLISECONDS = 300
MOST_FOLDERS = 200
"""So many folders of a place are looked into: packages lie at the top or one step below."""
MOST_BYTES = 64 * 1024 * 1024
"""A larger file is not read by itself; it can still be chosen."""


class Stamp(NamedTuple):
    """What tells whether a file is still being written, or has become another."""

    size: int
    modified: int


class Found(NamedTuple):
    """A package that has come: where it lies, and its bytes as they were read."""

    path: Path
    stamp: Stamp
    content: bytes


Places = tuple["Path", ...]


class _Looking:
    """The threads: nothing of a window is touched by them, what they find goes into a queue."""

    def __init__(self, places: Callable[[], Iterable[Path]], seconds: float) -> None:
        self._places, self._seconds = places, seconds
        self.found: SimpleQueue[Found | Places] = SimpleQueue()
        self.stopped = threading.Event()
        self._busy: set[Path] = set()
        self._seen: dict[Path, Stamp] = {}
        self._told: dict[Path, Stamp] = {}

    def go_round(self) -> None:
        known: Places | None = None
        while not self.stopped.is_set():
            places = tuple(dict.fromkeys(self._places()))
            if places != known:
                known = places
                self.found.put(places)
            for place in places:
                if place not in self._busy:
                    self._busy.add(place)
                    threading.Thread(
                        target=self._look, args=(place,), name=f"paket {place.name}", daemon=True
                    ).start()
            self.stopped.wait(self._seconds)

    def _look(self, place: Path) -> None:
        try:
            with suppress(OSError):
                for path in packages_in(place):
                    self._consider(path)
        finally:
            self._busy.discard(place)

    def _consider(self, path: Path) -> None:
        """Tell of a file that is as it was at the last look and was not told of yet."""
        with suppress(OSError):
            status = path.stat()
            stamp = Stamp(status.st_size, status.st_mtime_ns)
            before, self._seen[path] = self._seen.get(path), stamp
            is_at_rest = before == stamp and 0 < stamp.size <= MOST_BYTES
            if is_at_rest and self._told.get(path) != stamp and not self.stopped.is_set():
                found = Found(path, stamp, path.read_bytes())
                self._told[path] = stamp
                self.found.put(found)


class FolderWatch(QObject):
    """Emits each file once it is at rest, and again if it has become another one.

    A place that does not answer keeps its own thread waiting, and nobody else.
    """

    found = Signal(object)
    """A `Found`."""
    places_changed = Signal(object)
    """A tuple of the folders that are looked into now."""

    def __init__(
        self,
        places: Callable[[], Iterable[Path]],
        parent: QObject | None = None,
        seconds: float = SECONDS,
    ) -> None:
        """Look into what `places` returns; that runs on a thread and touches nothing of Qt."""
        super().__init__(parent)
        self._looking = _Looking(places, seconds)
        stopped = self._looking.stopped
        self.destroyed.connect(lambda _gone=None: stopped.set())
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MILLISECONDS)
        self._poll.timeout.connect(self._take)

    def start(self) -> None:
        """Begin, once; the threads end by `stop`, or with the program if a place never answers."""
        if self._poll.isActive():
            return
        idle_collector()  # a thread that collected garbage would end parts of windows
        self._poll.start()
        threading.Thread(target=self._looking.go_round, name="paket", daemon=True).start()

    def stop(self) -> None:
        """Look no more; does not wait."""
        self._poll.stop()
        self._looking.stopped.set()

    @Slot()
    def _take(self) -> None:
        with suppress(Empty):
            while True:
                found = self._looking.found.get_nowait()
                signal = self.found if isinstance(found, Found) else self.places_changed
                signal.emit(found)


def packages_in(place: Path) -> Iterator[Path]:
    """Yield the packages of a folder and of the folders in it.

    :raises OSError: it cannot be read.
    """
    below = []
    for entry in sorted(place.iterdir()):
        if entry.name.startswith("."):
            continue
        if entry.suffix.casefold() == PACKAGE_SUFFIX:
            yield entry
        elif not entry.suffix and entry.is_dir():
            below.append(entry)
    for folder in below[:MOST_FOLDERS]:
        with suppress(OSError):
            yield from sorted(
                each for each in folder.iterdir() if each.suffix.casefold() == PACKAGE_SUFFIX
            )
