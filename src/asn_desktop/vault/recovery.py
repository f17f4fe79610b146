"""The recovery file beside a session: its database key, sealed to a key that lies in a safe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.errors import FileMissingError, RecoveryKeyError
from asn_desktop.vault import keys
from asn_desktop.vault.atomic import write_whole
from asn_desktop.vault.connection import FileKey, read_salt
from asn_desktop.vault.seal import seal_to_key, unseal_with_key

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".pemulihan"
MAGIC = b"ASNPULIH\x01"
PURPOSE = b"asn-desktop recovery 1"


def recovery_path(session: Path) -> Path:
    """Return where a session's recovery file stands."""
    return session.with_name(session.name + SUFFIX)


def write_recovery(session: Path, key: FileKey, public: bytes) -> Path:
    """Write the recovery file for the holder of this X25519 key.

    :raises UserError: it cannot be written.
    """
    path = recovery_path(session)
    write_whole(path, MAGIC + seal_to_key(key.key, public, PURPOSE))
    return path


def recovered_key(session: Path, private: bytes) -> FileKey:
    """Return a session's key by way of its recovery file.

    :raises UserError: there is no recovery file, or this key does not open it.
    """
    path = recovery_path(session)
    if not path.is_file():
        raise FileMissingError(name=path.name)
    sealed = path.read_bytes()
    key = unseal_with_key(sealed.removeprefix(MAGIC), private, PURPOSE)
    if key is None or len(key) != keys.KEY_BYTES:
        raise RecoveryKeyError(name=path.name)
    return FileKey(key, read_salt(session))
