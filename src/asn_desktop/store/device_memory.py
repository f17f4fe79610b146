"""What this computer remembers of each device key's last number, outside the session file.

A file that is behind it, or whose key was never seen here, is a copy or a restored backup: writing
on would put two events at one place of a chain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop import paths
from asn_desktop.domain.errors import CannotWriteError

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.ids import DeviceId

WIDTH = 16


def remembered(dev: DeviceId) -> int | None:
    """Return the last number written with this key on this computer, None where it never was."""
    try:
        return int(_file(dev).read_text(encoding="ascii"))
    except (FileNotFoundError, ValueError):
        return None


def remember(dev: DeviceId, q: int) -> None:
    """Note the last number.

    Not synced: after a power cut the note may be older than the file, never newer.

    :raises CannotWriteError: the settings folder cannot be written.
    """
    path = _file(dev)
    try:
        path.write_text(f"{q:0{WIDTH}}", encoding="ascii")
    except OSError as error:
        raise CannotWriteError(name=str(path.parent), reason=error.strerror) from error


def _file(dev: DeviceId) -> Path:
    folder = paths.settings_folder() / "devices"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder / dev
