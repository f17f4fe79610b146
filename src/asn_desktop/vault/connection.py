"""The one way to open an encrypted database: key, pragmas, and errors in plain words."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from asn_desktop.domain.errors import (
    CannotReadError,
    CannotWriteError,
    DiskFullError,
    FileDamagedError,
    FileExistsAlreadyError,
    FileMissingError,
    NotASessionError,
    WrongPassphraseError,
)
from asn_desktop.vault.atomic import require_file_name
from asn_desktop.vault.file_kinds import FOREIGN_BEGINNINGS, PAGE_BYTES

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path
    from sqlite3 import Connection  # the same shape; only the type is taken

DatabaseError: type[Exception] = sqlcipher.Error

SALT_BYTES = 16
NO_ROOM = 64 * 1024
SOME_FILE = "Berkas sesi"
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=5000",
    "cell_size_check=ON",
    "mmap_size=0",
    "cache_size=-32000",
    "trusted_schema=OFF",
)


@dataclass(frozen=True, slots=True)
class FileKey:
    """What opens one database file: 32 bytes of key, and the 16 bytes the file begins with."""

    key: bytes
    salt: bytes

    def pragma(self) -> str:
        """Return key and salt as SQLCipher takes a raw key."""
        return f"x'{self.key.hex()}{self.salt.hex()}'"


def connect(path: Path, key: FileKey, *, create: bool = False) -> Connection:
    """Open an encrypted database with the settings that survive a power cut.

    Autocommit; the caller begins and ends transactions. Used on the thread that opened it.

    :raises UserError: absent, of another kind, another key, or not readable; with `create`,
        already there.
    """
    if create:
        _require_new(path)
    else:
        read_salt(path)
    with plain_errors(path):
        connection: Connection = sqlcipher.connect(str(path), isolation_level=None)
        try:
            _configure(connection, key, path)
        except BaseException:
            connection.close()
            if create:
                path.unlink(missing_ok=True)
            raise
    return connection


def _configure(connection: Connection, key: FileKey, path: Path) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f'PRAGMA key = "{key.pragma()}"')
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as error:
        if "not a database" in str(error):
            raise WrongPassphraseError(name=path.name) from None
        raise
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def read_salt(path: Path) -> bytes:
    """Return the 16 bytes an encrypted database begins with.

    :raises UserError: absent, not readable, or plainly something else.
    """
    try:
        with path.open("rb") as file:
            start = file.read(SALT_BYTES)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        raise FileMissingError(name=path.name) from None
    except OSError as error:
        raise CannotReadError(name=path.name, reason=error.strerror) from error
    if size < PAGE_BYTES or size % PAGE_BYTES or start.startswith(FOREIGN_BEGINNINGS):
        raise NotASessionError(name=path.name)
    return start


def require_place(path: Path) -> None:
    """Make the folder of a file to be, which must not be there yet.

    :raises UserError: the file is there, the folder cannot be made, or a name is none everywhere.
    """
    require_file_name(path)
    try:
        is_there = path.exists()
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteError(name=path.name, reason=error.strerror) from error
    if is_there:
        raise FileExistsAlreadyError(name=path.name)


def _require_new(path: Path) -> None:
    require_place(path)
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise CannotWriteError(name=path.name, reason=error.strerror) from error


class _PlainErrors:
    """A class, not a generator: a mark is stored within one, and this takes a third of the time."""

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if isinstance(error, sqlcipher.DatabaseError):
            told = plain_error(error, self._path)
            if told is not error:
                raise told from error


def plain_errors(path: Path) -> AbstractContextManager[None]:
    """Turn the database's errors that a person can mend into sentences; others pass as they are."""
    return _PlainErrors(path)


def plain_error(error: Exception, path: Path | None = None) -> Exception:
    """Return the sentence for a database's error; any error that nobody can mend, as it is."""
    if not isinstance(error, sqlcipher.DatabaseError):
        return error
    text, name = str(error), path.name if path else SOME_FILE
    if "full" in text or ("disk I/O" in text and path is not None and _is_full(path)):
        return DiskFullError(name=name)
    if "malformed" in text or "not a database" in text:
        return FileDamagedError(name=name)
    if "readonly" in text or "unable to open" in text or "disk I/O" in text:
        return CannotWriteError(name=name, reason=text)
    bug: Exception = error
    return bug


def _is_full(path: Path) -> bool:
    """Tell whether there is no room for even the smallest step; SQLite calls that an I/O error."""
    try:
        return shutil.disk_usage(path.parent).free < NO_ROOM
    except OSError:
        return False


def copy_encrypted(connection: Connection, target: Path, key: FileKey) -> None:
    """Write all of an open database to a new file under another key.

    :raises UserError: the target is there already or cannot be written.
    """
    _require_new(target)
    kept = [
        (name, connection.execute(f"PRAGMA main.{name}").fetchone()[0])
        for name in ("application_id", "user_version")
    ]
    with plain_errors(target):
        connection.execute("ATTACH ? AS target KEY ?", (str(target), key.pragma()))
        try:
            connection.execute("SELECT sqlcipher_export('target')").fetchone()
            for name, number in kept:
                connection.execute(f"PRAGMA target.{name} = {int(number)}")
        finally:
            connection.execute("DETACH target")
