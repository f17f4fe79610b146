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
    NotDurableError,
    ReadBackError,
)
from asn_desktop.vault.lock import is_held

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Progress = Callable[[int, int], None]

PART = ".part"
PIECE = 1024 * 1024
NO_FILE = "yang bernama begitu bukan berkas"
IN_USE = "berkas dengan nama itu sedang dibuka"
NO_SPACE = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
NO_SUCH_CALL = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)
"""What file systems say that keep no folders to be synced."""


def write_whole(path: Path, content: bytes, progress: Progress | None = None) -> None:
    """Write a file by way of `NAME.part`: write, fsync, read back, rename, fsync the folder.

    A file of that name is replaced only at the rename. Returns when the stick may be pulled.
    `progress` is told bytes done and bytes in all, written and read back; what it raises takes
    everything back.

    :raises UserError: the folder cannot be written, is full, or gives other bytes back.
    """
    told = progress or (lambda _done, _of: None)
    size, pieces = len(content), range(0, len(content), PIECE)
    with whole_file(path) as part:
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
def whole_file(path: Path) -> Iterator[Path]:
    """Give a part file to write to; at the end it is synced and takes the final name.

    When the body fails, the part file is removed and the final name is untouched.

    :raises UserError: the folder cannot be written or is full; a session or central file of that
        name is open; the name is there, but the medium does not vouch for it.
    """
    part = path.with_name(path.name + PART)
    try:
        _require_replaceable(path)
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
