"""Files that are to be gone: overwritten, removed, and their folder synced.

A flash medium may keep old blocks all the same. What lies in them is encrypted, and the salt or the
sealed key without which nothing of it opens is overwritten first, at the beginning of the file.
"""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from asn_desktop.domain.errors import CannotWriteError, DiskFullError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHUNK = 1024 * 1024
NO_SPACE = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def erase(path: Path) -> None:
    """Overwrite a file and remove it; one that is gone already is no error.

    :raises UserError: it cannot be written or removed.
    """
    with plain_refusals(path):
        if not path.exists():
            return
        with path.open("r+b") as file:
            _overwrite(file)
        path.unlink()
        sync_folder(path.parent)


def put_in_place(new: Path, old: Path) -> None:
    """Put a file in place of another one, whose bytes are overwritten as far as the system lets.

    Windows replaces no file that is open, so there the old bytes are given back as they are.

    :raises UserError: the new file cannot take the name.
    """
    with plain_refusals(old):
        sync(new)
        if os.name == "nt":
            new.replace(old)
            return
        with old.open("r+b") as file:
            new.replace(old)
            sync_folder(old.parent)
            _overwrite(file)


def sync(path: Path) -> None:
    """Write a file through to the medium."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make names durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


@contextmanager
def plain_refusals(path: Path) -> Iterator[None]:
    """Say in a sentence what the system refuses.

    :raises UserError: the body met an error of the system.
    """
    try:
        yield
    except OSError as error:
        if error.errno in NO_SPACE:
            raise DiskFullError(name=path.name) from error
        raise CannotWriteError(name=path.name, reason=error.strerror or str(error)) from error


def _overwrite(file: BinaryIO) -> None:
    """Put random bytes in place of all that a file holds."""
    size = os.fstat(file.fileno()).st_size
    for start in range(0, size, CHUNK):
        file.write(secrets.token_bytes(min(CHUNK, size - start)))
    file.flush()
    os.fsync(file.fileno())
