"""What this computer remembers of each device key's last number, outside the session file.

A file that is behind it, or whose key was never seen here, is a copy or a restored backup: writing
on would put two events at one place of a chain.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from asn_desktop import paths
from asn_desktop.domain.errors import CannotWriteError

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.ids import DeviceId

WIDTH = 16


class Note:
    """Where a key's last number is noted; the file stays open, as each mark writes it."""

    def __init__(self, dev: DeviceId) -> None:
        """Find the place of the note.

        :raises CannotWriteError: there is no settings folder and none can be made.
        """
        try:
            folder = paths.settings_folder() / "devices"
            folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise CannotWriteError(name="Folder pengaturan", reason=error.strerror) from error
        self.path: Path = folder / dev
        self._opened: int | None = None
        self._written = -1

    def read(self) -> int | None:
        """Return the last number written with this key here, None where it never was."""
        try:
            return int(self.path.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return None

    def write(self, q: int) -> None:
        """Note the last number, always in as many digits, so that a note is never half of one.

        Not synced: after a power cut the note may be older than the file, never newer. A note that
        cannot be written is no reason to refuse what is stored already: without it, the file
        begins a new device key when it is opened again.
        """
        if q == self._written:
            return
        with suppress(OSError):
            if self._opened is None:
                self._opened = os.open(self.path, os.O_WRONLY | os.O_CREAT, 0o600)
            _write_at_start(self._opened, b"%0*d" % (WIDTH, q))
            self._written = q

    def __del__(self) -> None:
        """Close the file with the ledger that wrote it."""
        if getattr(self, "_opened", None) is not None:
            os.close(self._opened)  # type: ignore[arg-type]


def _write_at_start(file: int, content: bytes) -> None:
    if sys.platform == "win32":
        os.lseek(file, 0, os.SEEK_SET)
        os.write(file, content)
    else:
        os.pwrite(file, content, 0)
