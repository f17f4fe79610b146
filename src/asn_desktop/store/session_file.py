"""A session's file: made, opened, locked; its meta entries and the keys of its own devices."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import FileTakenAwayError
from asn_desktop.domain.ids import DeviceId, SessionId
from asn_desktop.domain.registers import Purpose, Role
from asn_desktop.store.device_memory import Note
from asn_desktop.store.migrations import migrate
from asn_desktop.vault import keys
from asn_desktop.vault.connection import (
    FileKey,
    connect,
    plain_errors,
    read_salt,
    require_place,
)
from asn_desktop.vault.lock import FileLock
from asn_desktop.vault.trust import Statement, Trust, signed_statement, trust

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from sqlite3 import Connection

    from asn_desktop.domain.registers import Device


class OwnDevice(NamedTuple):
    """A chain that this file may write on."""

    dev: DeviceId
    private: bytes


class Identity(NamedTuple):
    """What a new file is: of which session, and whose."""

    ses: SessionId
    root: bytes
    role: Role
    evaluator: str = ""
    name: str = ""


class SessionFile:
    """An open, locked, migrated session file and what it knows of itself. One thread."""

    def __init__(self, path: Path, key: FileKey, *, create: bool = False) -> None:
        """Open or make the file.

        :raises UserError: in use, absent, another kind, another key, a newer format.
        """
        self.path, self.key = path, key
        require_place(path) if create else read_salt(path)
        self._lock = FileLock(path)
        try:
            self.connection: Connection = connect(path, key, create=create)
            with plain_errors(path):
                migrate(self.connection, path.name)
            self._name = str(path)
            self._place = _place_of(self._name)
        except BaseException:
            self._lock.release()
            raise

    def require_in_place(self) -> None:
        """Demand that the name still leads to the file that is open.

        Where a file may be moved or removed while it is open, what is written would go to one
        that has no name any more, and be gone with it.

        :raises FileTakenAwayError: it was moved, removed, replaced, or its medium is gone.
        """
        if _place_of(self._name) != self._place:
            raise FileTakenAwayError(name=self.path.name)

    def close(self) -> None:
        """Close the file; its write-ahead log is folded in and gone."""
        self.connection.close()
        self._lock.release()

    # --- what the file knows of itself -------------------------------------------------

    def put(self, name: str, content: bytes) -> None:
        """Keep a meta entry, replacing one of that name."""
        self.connection.execute("INSERT OR REPLACE INTO meta VALUES(?, ?)", (name, content))

    def get(self, name: str) -> bytes | None:
        """Return a meta entry."""
        row = self.connection.execute("SELECT content FROM meta WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def remove(self, name: str) -> None:
        """Remove a meta entry."""
        self.connection.execute("DELETE FROM meta WHERE name = ?", (name,))

    def identify(self, identity: Identity) -> None:
        """Write down whose file this is; once, when it is made."""
        self.put("ses", identity.ses.encode())
        self.put("root", identity.root)
        self.put("role", identity.role.encode())
        self.put("evaluator", identity.evaluator.encode())
        self.put("name", identity.name.encode())

    def identity(self) -> Identity:
        """Return whose file this is."""
        return Identity(
            SessionId(self._text("ses")),
            self.get("root") or b"",
            Role(self._text("role")),
            self._text("evaluator"),
            self._text("name"),
        )

    def _text(self, name: str) -> str:
        return (self.get(name) or b"").decode()

    # --- statements and own devices ----------------------------------------------------

    def add_statements(self, statements: Iterable[Statement]) -> int:
        """Keep statements; return how many were new."""
        rows = [(statement.model_dump_json(),) for statement in statements]
        before = self.connection.total_changes
        self.connection.executemany("INSERT OR IGNORE INTO certificate_of_device VALUES(?)", rows)
        return self.connection.total_changes - before

    def statements(self) -> tuple[Statement, ...]:
        """Return every statement that this file has seen, in an order that all share."""
        rows = self.connection.execute("SELECT raw FROM certificate_of_device ORDER BY raw")
        return tuple(Statement.model_validate_json(row[0]) for row in rows)

    def trust(self) -> Trust:
        """Return what the statements amount to."""
        rows = self.connection.execute("SELECT raw FROM certificate_of_device ORDER BY raw")
        return _trust_of(self.get("root") or b"", tuple(row[0] for row in rows))

    def own_devices(self) -> dict[Purpose, OwnDevice]:
        """Return the chains that this file may write on."""
        rows = self.connection.execute("SELECT purpose, dev, private FROM own_device")
        return {
            Purpose(purpose): OwnDevice(DeviceId(dev), private) for purpose, dev, private in rows
        }

    def add_device(self, rights: Device, issuer: bytes) -> OwnDevice:
        """Make a device key of these rights, certified by the issuer's private key.

        It takes the place of an older key of the same purpose.
        """
        private = keys.new_secret()
        public = keys.signing_public(private)
        statement = Statement(
            kind="device",
            ses=self.identity().ses,
            key=public.hex(),
            role=rights.role,
            evaluator=rights.evaluator,
            purpose=rights.purpose,
            name=rights.name,
            by=keys.signing_public(issuer).hex(),
        )
        self.add_statements([signed_statement(statement, issuer, accepting=private)])
        own = OwnDevice(statement.device, private)
        self.connection.execute(
            "INSERT OR REPLACE INTO own_device VALUES(?, ?, ?)",
            (own.dev, rights.purpose.value, private),
        )
        Note(own.dev).write(0)
        return own


@lru_cache(maxsize=16)
def _trust_of(root: bytes, statements: tuple[str, ...]) -> Trust:
    """Return what these statements amount to; remembered, for every package asks it twice."""
    return trust(root, (Statement.model_validate_json(raw) for raw in statements))


def _place_of(path: str) -> tuple[int, int] | None:
    """Return which file a name leads to; None where there is none, or none can be reached."""
    try:
        found = os.stat(path)  # noqa: PTH116 (at every key; a third of the time of Path.stat)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def key_from_passphrase(path: Path, passphrase: str) -> FileKey:
    """Return a file's key: Argon2id of passphrase and the file's first 16 bytes.

    :raises UserError: absent, or plainly no session file.
    """
    salt = read_salt(path)
    return FileKey(keys.stretch(passphrase, salt), salt)


def new_file_key(passphrase: str) -> FileKey:
    """Return a key for a new file, with a fresh salt."""
    salt = keys.new_secret(16)
    return FileKey(keys.stretch(passphrase, salt), salt)
