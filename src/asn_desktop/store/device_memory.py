"""What this computer remembers of each device key's last number, outside the session file.

A file that is behind it, or whose key was never seen here, is a copy or a restored backup: writing
on would put two events at one place of a chain.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from asn_desktop import paths
from asn_desktop.domain.errors import CannotWriteError

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.ids import DeviceId

WIDTH = 16


def note_of(dev: DeviceId) -> Path:
    """Return where a key's number is noted.

    :raises CannotWriteError: there is no settings folder and none can be made.
    """
    try:
        folder = paths.settings_folder() / "devices"
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise CannotWriteError(name="Folder pengaturan", reason=error.strerror) from error
    return folder / dev


def remembered(note: Path) -> int | None:
    """Return the last number written with this key on this computer, None where it never was."""
    try:
        return int(note.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


def remember(note: Path, q: int) -> None:
    """Note the last number, always in as many digits, so that a note is never half of one.

    Not synced: after a power cut the note may be older than the file, never newer. A note that
    cannot be written is no reason to refuse what is stored already: without it, the file begins
    a new device key when it is opened again.
    """
    with suppress(OSError):
        number = os.open(note, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            os.write(number, f"{q:0{WIDTH}}".encode("ascii"))
        finally:
            os.close(number)
