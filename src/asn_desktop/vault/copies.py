"""Whether a copy of an encrypted file is whole, told without changing it or leaving a trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from asn_desktop.domain.errors import CopyBrokenError, CopyPassphraseError

if TYPE_CHECKING:
    from pathlib import Path
    from sqlite3 import Connection

    from asn_desktop.vault.connection import FileKey


def require_whole(path: Path, key: FileKey, name: str) -> None:
    """Demand that every page of a file is there and as it was written; reads all of it.

    The file is opened as one that nobody writes: no log and no lock appear beside it.

    :raises CopyPassphraseError: this key does not open it, or its beginning is damaged.
    :raises CopyBrokenError: a page is missing or another.
    """
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    connection: Connection = sqlcipher.connect(address, uri=True, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f'PRAGMA key = "{key.pragma()}"')
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        damaged = connection.execute("PRAGMA cipher_integrity_check").fetchone()
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlcipher.DatabaseError as error:
        if "not a database" in str(error):
            raise CopyPassphraseError(name=name) from None
        raise CopyBrokenError(name=name) from error
    finally:
        connection.close()
    if damaged is not None or found[0] != "ok":
        raise CopyBrokenError(name=name)
