"""Looks every few seconds whether a stick is plugged in; on a thread that keeps nobody waiting."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.services.computer.removable import Drive

SECONDS = 4.0


class DriveWatch(QObject):
    """Tells of the drives when they have changed, and at first."""

    changed = Signal(object)
    """A tuple of `Drive`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = threading.Event()

    def start(self, look: Callable[[], tuple[Drive, ...]] | None = None) -> None:
        """Begin; the thread ends by `stop`, or with the program if a drive does not answer."""
        from asn_desktop.services.computer.removable import (  # noqa: PLC0415 - not for first paint
            removable_drives,
        )

        ask = look or removable_drives
        threading.Thread(target=self._watch, args=(ask,), name="usb", daemon=True).start()

    def stop(self) -> None:
        """Look no more; does not wait."""
        self._stopped.set()

    def _watch(self, look: Callable[[], tuple[Drive, ...]]) -> None:
        """Run on the thread; free space alone is no news."""
        known: list[tuple[Path, bool]] | None = None
        while not self._stopped.is_set():
            drives = look()
            found = [(drive.path, drive.is_ready) for drive in drives]
            if found != known and not self._stopped.is_set():
                known = found
                with suppress(RuntimeError):  # the window has gone meanwhile
                    self.changed.emit(drives)
            self._stopped.wait(SECONDS)
