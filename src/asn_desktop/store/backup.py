"""Restore points: whole copies of the live file, taken while it is open."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from asn_desktop.vault.atomic import whole_file
from asn_desktop.vault.connection import plain_errors

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from asn_desktop.store.session_file import SessionFile

FOLDER = ".titik-pulih"


def restore_point(file: SessionFile, reason: str) -> Path:
    """Copy the open file, as it is now and under the same key, into the folder beside it.

    :raises UserError: no room, or the folder cannot be written.
    """
    now = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
    target = _folder(file) / f"{now}-{reason}{file.path.suffix}"
    copy_whole(file, target)
    return target


def copy_whole(file: SessionFile, target: Path) -> None:
    """Copy the open file, as it is now and under the same key; also one that lost its name.

    :raises UserError: no room, or the folder cannot be written.
    """
    with whole_file(target) as part, plain_errors(target):
        part.unlink(missing_ok=True)
        file.connection.execute("VACUUM INTO ?", (str(part),))


def restore_points_of(file: SessionFile, day: date) -> list[Path]:
    """Return the restore points made on a day, oldest first."""
    return sorted(_folder(file).glob(f"{day:%Y%m%d}-*{file.path.suffix}"))


def _folder(file: SessionFile) -> Path:
    return file.path.with_name(file.path.stem + FOLDER)
