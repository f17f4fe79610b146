"""Copies of received packages, kept in a folder beside the session file."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from asn_desktop.domain.errors import CannotReadError, CannotWriteError, DiskFullError, UserError
from asn_desktop.domain.file_names import distinct, file_name_part
from asn_desktop.vault.atomic import NO_SPACE, PART, write_through
from asn_desktop.vault.erasing import sync_folder

FOLDER = ".paket"
ROOM_LEFT = 32 * 1024 * 1024
"""So many bytes are left for the merge itself, and for whoever goes on working."""
LONGEST_ENDING = 12
"""Letters of a file's ending that a copy takes over."""


class KeptPackages:
    """Keeps the packages of one merge as they came. The session needs none of them; people may.

    They are written one by one and made durable together, which takes a third of the time.
    """

    def __init__(self, session: Path) -> None:
        self._folder = session.with_name(session.stem + FOLDER)
        self._parts: list[Path] = []
        self._written: list[Path] = []
        self._taken: set[str] | None = None

    def path(self, name: str) -> Path | None:
        """Return a kept package; None where it is not there (any more)."""
        path = self._folder / Path(name).name if name else None
        return path if path is not None and path.is_file() else None

    def keep(self, source: Path, sender: str, receipt: str) -> str:
        """Copy a package under its time, sender and receipt; return the copy's name.

        Under that name it is to be found only after `settle`. It never takes a disk's last room.

        :raises UserError: it cannot be read again, or the folder cannot be written.
        """
        try:
            content = source.read_bytes()
        except OSError as error:
            raise CannotReadError(name=source.name, reason=error.strerror) from error
        now = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
        name = f"{now} {file_name_part(sender, 'laptop')} {file_name_part(receipt, '0000-0000')}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if self._taken is None:
                self._taken = {each.stem.casefold() for each in self._folder.glob("*")}
            if shutil.disk_usage(self._folder).free < len(content) + ROOM_LEFT:
                raise DiskFullError(name=self._folder.name)
            ending = file_name_part(source.suffix, "")[:LONGEST_ENDING]
            target = self._folder / f"{distinct(name, self._taken)}.{ending}".rstrip(".")
            self._write(target, content)
        except OSError as error:
            raise self._refusal(error) from error
        return target.name

    def _write(self, target: Path, content: bytes) -> None:
        """Write what is to become a copy; half of one is removed."""
        try:
            _part(target).write_bytes(content)
        except BaseException:
            _remove(_part(target))
            raise
        self._parts.append(target)

    def settle(self) -> dict[str, UserError]:
        """Make all copies durable and give them their names.

        Return the names of those that the medium does not take, with why; they are removed.
        """
        refused: dict[str, UserError] = {}
        for target in self._parts:
            try:
                write_through(_part(target))
                _part(target).replace(target)
            except OSError as error:
                refused[target.name] = self._refusal(error)
                _remove(_part(target))
            else:
                self._written.append(target)
        self._parts.clear()
        if self._written:
            with suppress(OSError):  # their names may not outlast a power cut; the merge does
                sync_folder(self._folder)
        return refused

    def take_back(self) -> None:
        """Remove what this merge has kept: it did not come about."""
        for path in [*self._written, *map(_part, self._parts)]:
            _remove(path)
        self._written.clear()
        self._parts.clear()

    def _refusal(self, error: OSError) -> CannotWriteError | DiskFullError:
        if error.errno in NO_SPACE:
            return DiskFullError(name=self._folder.name)
        return CannotWriteError(name=self._folder.name, reason=error.strerror or str(error))


def _remove(path: Path) -> None:
    with suppress(OSError):  # a copy too many harms nobody
        path.unlink(missing_ok=True)


def _part(path: Path) -> Path:
    return path.with_name(path.name + PART)
