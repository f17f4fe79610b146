"""Files that are there whole or not at all, also on a stick that is pulled out too early."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import (
    CannotWriteError,
    DiskFullError,
    FileNameMissingError,
    NotDurableError,
    OwnFileInTheWayError,
    ReadBackError,
    UnusableNameError,
)
from asn_desktop.domain.file_names import name_fault
from asn_desktop.paths import is_folder
from asn_desktop.vault.file_kinds import is_database, own_mark, own_mark_of
from asn_desktop.vault.lock import is_held

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Progress = Callable[[int, int], None]

PART = ".part"
PIECE = 1024 * 1024
NO_FILE = "yang bernama begitu bukan berkas"
UP = ".."
IN_USE = "berkas dengan nama itu sedang dibuka"
NO_SPACE = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
NO_SUCH_CALL = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)
"""What file systems say that keep no folders to be synced."""


def write_whole(path: Path, content: bytes, progress: Progress | None = None) -> None:
    """Write a file by way of `NAME.part`: write, fsync, read back, rename, fsync the folder.

    A file of that name is replaced only at the rename. Returns when the stick may be pulled.
    `progress` is told bytes done and bytes in all, written and read back; what it raises takes
    everything back. A package takes the place of a package, a recovery file that of its former
    self.

    :raises UserError: as `whole_file`, or the medium gives other bytes back.
    """
    told = progress or (lambda _done, _of: None)
    size, pieces = len(content), range(0, len(content), PIECE)
    with whole_file(path, mark=own_mark_of(content)) as part:
        with part.open("wb") as file:
            for start in pieces:
                told(start, 2 * size)
                file.write(content[start : start + PIECE])
        _sync(part)
        with part.open("rb") as file:
            for start in pieces:
                told(size + start, 2 * size)
                if file.read(PIECE) != content[start : start + PIECE]:
                    raise ReadBackError(name=path.name)
            if file.read(1):
                raise ReadBackError(name=path.name)
        told(2 * size, 2 * size)


@contextmanager
def whole_file(path: Path, *, mark: bytes = b"", over_database: bool = False) -> Iterator[Path]:
    """Give a part file to write to; at the end it is synced and takes the final name.

    When the body fails, the part file is removed and the final name is untouched. Whoever asks for
    a PDF may mistype its name or pick the wrong one in a list: a session, a central file, a key or
    a package is days of work of many people, and is never lost to that, open or not.

    :param mark: which of `OWN_MARKS` will be written; it may replace a file of the same mark.
    :param over_database: a session's file may be replaced: its own copy is what is written.
    :raises UserError: no name that every system takes; the folder cannot be written or is full; a
        file of this program is in the way; the name is there, but the medium does not vouch for it.
    """
    require_file_name(path)
    part = path.with_name(path.name + PART)
    try:
        _require_replaceable(path)
        if not over_database:
            _require_none_of_ours(path, mark)
        path.parent.mkdir(parents=True, exist_ok=True)
        yield part
        _sync(part)
        part.replace(path)
    except OSError as error:
        _remove(part)
        if error.errno in NO_SPACE:
            raise DiskFullError(name=path.name) from error
        raise CannotWriteError(name=path.name, reason=error.strerror or str(error)) from error
    except BaseException:
        _remove(part)
        raise
    try:
        _sync_folder(path.parent)
    except OSError as error:
        raise NotDurableError(name=path.name, reason=error.strerror or str(error)) from error


def _require_replaceable(path: Path) -> None:
    """Refuse to put a file in the place of a device, or of a session or central file that is open.

    :raises CannotWriteError: it is no file, or some program has it open.
    """
    if path.exists() and not path.is_file():
        raise CannotWriteError(name=path.name, reason=NO_FILE)
    if is_held(path):
        raise CannotWriteError(name=path.name, reason=IN_USE)


def _require_none_of_ours(path: Path, mark: bytes) -> None:
    """Refuse to replace what this program keeps, except by the same kind.

    :raises OwnFileInTheWayError: a session or central file, or a package or key that is not of
        this mark.
    """
    if is_database(path) or own_mark(path) not in (b"", mark):
        raise OwnFileInTheWayError(name=path.name)


def require_file_name(path: Path) -> None:
    """Refuse what is no name on some system, of the file and of the folders still to be made.

    :raises FileNameMissingError: there is none: empty, or a folder alone.
    :raises UnusableNameError: a device of Windows, an end that Windows drops, or a
        sign that Windows and sticks do not take.
    """
    if path.name in ("", UP):
        raise FileNameMissingError
    place = path
    while place.name and not is_folder(place):
        fault = name_fault(place.name)
        if fault and place.name != UP:
            raise UnusableNameError(name=place.name, reason=fault)
        place = place.parent


def write_through(path: Path) -> None:
    """Make a part file durable, so that what is read of it next comes from the medium."""
    _sync(path)


def _sync(path: Path) -> None:
    """Write the file through to the medium, and forget what memory holds of it.

    What is read next then comes from the stick itself, where the system can be asked for that.
    """
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        if sys.platform == "linux":
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    except OSError as error:
        if error.errno not in NO_SUCH_CALL:
            raise
    finally:
        os.close(number)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
