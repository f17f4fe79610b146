"""Tries the cipher: what is written must be unreadable without the key and readable with it."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import SelfTestError
from asn_desktop.vault.connection import SALT_BYTES, DatabaseError, FileKey, connect

if TYPE_CHECKING:
    from pathlib import Path

WRITTEN = "BerAKHLAK"
PLAIN_BEGINNING = b"SQLite format 3"


def probe_cipher(folder: Path) -> str:
    """Write an encrypted file into the folder, read it back, and return what was found.

    :raises UserError: the file is plain, or does not give back what was written.
    """
    path = folder / "check.asn"
    key = FileKey(key=secrets.token_bytes(32), salt=secrets.token_bytes(SALT_BYTES))
    try:
        version = _write(path, key)
        _require_encrypted(path)
        _require_readable(path, key)
    except DatabaseError as error:
        raise SelfTestError(problem=f"berkas tersandi tidak dapat dibuat: {error}") from error
    return f"SQLCipher {version}"


def _write(path: Path, key: FileKey) -> str:
    connection = connect(path, key, create=True)
    try:
        connection.execute("CREATE TABLE probe (word TEXT)")
        connection.execute("INSERT INTO probe VALUES (?)", (WRITTEN,))
        (version,) = connection.execute("PRAGMA cipher_version").fetchone()
        return str(version)
    finally:
        connection.close()


def _require_encrypted(path: Path) -> None:
    content = path.read_bytes()
    if content.startswith(PLAIN_BEGINNING) or WRITTEN.encode() in content:
        raise SelfTestError(problem="berkas yang ditulis tidak tersandi")


def _require_readable(path: Path, key: FileKey) -> None:
    connection = connect(path, key)
    try:
        (word,) = connection.execute("SELECT word FROM probe").fetchone()
    finally:
        connection.close()
    if word != WRITTEN:
        raise SelfTestError(problem="berkas tersandi tidak memberikan kembali isinya")
