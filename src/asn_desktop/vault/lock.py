"""A lock on a session file that ends with its process and names who holds it."""

from __future__ import annotations

import getpass
import json
import os
import platform
import sys
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import CannotWriteError, FileInUseError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from io import FileIO
    from pathlib import Path

LOCK = ".kunci"
HOLDER_AT = 1
"""The first byte is what is locked; Windows lets nobody read a locked range, so text follows."""


class FileLock:
    """An operating-system lock on `FILE.kunci`, held until `release` or the process's end."""

    def __init__(self, path: Path) -> None:
        """Take the lock.

        :raises FileInUseError: another program holds it; the sentence names it.
        :raises CannotWriteError: the folder cannot be written.
        """
        real = path.resolve()
        self._path = real.with_name(real.name + LOCK)
        try:
            taken = _taken(self._path)
        except OSError as error:
            raise CannotWriteError(name=path.name, reason=error.strerror) from error
        if taken is None:
            raise FileInUseError(name=path.name, holder=_holder(self._path))
        self._file = taken
        with suppress(OSError):  # a full disk leaves the holder nameless, the lock holds
            self._file.truncate(0)
            self._file.write(b" " * HOLDER_AT + json.dumps(_myself()).encode())

    def release(self) -> None:
        """Give the lock back and remove its file."""
        with suppress(OSError):
            if os.name != "nt":
                self._path.unlink(missing_ok=True)
        self._file.close()
        with suppress(OSError):
            if os.name == "nt":
                self._path.unlink(missing_ok=True)


def is_held(path: Path) -> bool:
    """Tell whether some program holds the lock of a file now."""
    real = path.resolve()
    if not real.with_name(real.name + LOCK).exists():
        return False
    try:
        FileLock(path).release()
    except FileInUseError:
        return True
    except CannotWriteError:
        return False
    return False


def _taken(path: Path) -> FileIO | None:
    """Return the locked file, or None where another holds it.

    The holder before may have removed the name between our opening and our locking: then what
    was locked is no longer what stands there, and it is tried again.
    """
    while True:
        file = path.open("ab+", buffering=0)
        if not _take(file):
            file.close()
            return None
        with suppress(FileNotFoundError):
            if os.name == "nt" or path.stat().st_ino == os.fstat(file.fileno()).st_ino:
                return file
        file.close()


def _take(file: FileIO) -> bool:
    if sys.platform == "win32":
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, HOLDER_AT)
        except OSError:
            return False
        return True
    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _myself() -> dict[str, str | int]:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = "?"
    since = datetime.now().astimezone().strftime("%H.%M")
    return {"user": user, "computer": platform.node(), "process": os.getpid(), "since": since}


def _holder(path: Path) -> str:
    """Return who holds the lock, for a sentence."""
    try:
        text = path.read_bytes()[HOLDER_AT:]
        holder = json.loads(text)
        return (
            f"{holder['user']} di {holder['computer']} sejak pukul {holder['since']}"
            f" (proses {holder['process']})"
        )
    except (OSError, ValueError, KeyError, TypeError):
        return "program lain"
