"""Files that are there whole or not at all, also on a stick that is pulled out too early."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import CannotWriteError, DiskFullError, ReadBackError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PART = ".part"
NO_SPACE = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def write_whole(path: Path, content: bytes) -> None:
    """Write a file by way of `NAME.part`: write, fsync, read back, rename, fsync the folder.

    A file of that name is replaced only at the rename. Returns when the stick may be pulled.

    :raises UserError: the folder cannot be written, is full, or gives other bytes back.
    """
    with whole_file(path) as part:
        part.write_bytes(content)
        _sync(part)
        if part.read_bytes() != content:
            raise ReadBackError(name=path.name)


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a part file to write to; at the end it is synced and takes the final name.

    When the body fails, the part file is removed and the final name is untouched.

    :raises UserError: the folder cannot be written or is full.
    """
    part = path.with_name(path.name + PART)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield part
        _sync(part)
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        _remove(part)
        if error.errno in NO_SPACE:
            raise DiskFullError(name=path.name) from error
        raise CannotWriteError(name=path.name, reason=error.strerror or str(error)) from error
    except BaseException:
        _remove(part)
        raise


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
    finally:
        os.close(number)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
