"""The central file itself: opened, locked, written in whole batches, and written anew."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Self

from asn_desktop.central.forgetting import sweep
from asn_desktop.central.keeping import PART, KeptPackages
from asn_desktop.central.migrations import PLAN
from asn_desktop.domain.errors import NotACentreError, NotASessionError, UserError
from asn_desktop.vault.connection import connect, plain_errors
from asn_desktop.vault.erasing import put_in_place
from asn_desktop.vault.lock import FileLock
from asn_desktop.vault.migrating import migrate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from sqlite3 import Connection

    from asn_desktop.vault.connection import FileKey

CACHE_KIB = 64 * 1024


class CentralFile:
    """An open, locked, migrated central file and the packages beside it. One thread."""

    def __init__(self, path: Path, key: FileKey) -> None:
        """Open the file, or make it where it is absent.

        :raises UserError: in use, not a central file, another key, a newer format, not writable.
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path, self._key = path, key
        self.kept = KeptPackages(path)
        self._lock = FileLock(path)
        try:
            self.connection: Connection = self._connected(create=not path.exists())
            migrate(self.connection, PLAN, path.name)
            with suppress(UserError):  # a file that cannot be removed now waits for the next time
                sweep(self.connection, self.kept)
        except NotASessionError:
            self._give_up()
            raise NotACentreError(name=path.name) from None
        except BaseException:
            self._give_up()
            raise

    def _connected(self, *, create: bool = False) -> Connection:
        connection = connect(self.path, self._key, create=create)
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        connection.execute("PRAGMA secure_delete = ON")  # costs nothing where nothing is replaced
        return connection

    def _give_up(self) -> None:
        if hasattr(self, "connection"):
            self.connection.close()
        self._lock.release()

    def close(self) -> None:
        """Close the file; its write-ahead log is folded in and gone."""
        self.connection.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- writing -----------------------------------------------------------------------

    @contextmanager
    def batch(self, *, rehearse: bool = False) -> Iterator[None]:
        """Hold one transaction over several packages; what raises takes all of them back.

        A rehearsal keeps nothing at its end: its reports are true all the same.
        """
        with plain_errors(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            self.kept.begin(rehearse=rehearse)
            try:
                yield
                if not rehearse:
                    self.kept.settle()
                    self.connection.execute("COMMIT")
                    self.kept.close_batch()
            finally:
                if self.kept.is_open:
                    if self.connection.in_transaction:
                        self.connection.execute("ROLLBACK")
                    self.kept.abandon()

    def compact(self) -> bool:
        """Write the file anew, so that its unused room holds nothing of what was removed.

        False where there is no room for a second copy, or the file is held by another program;
        then it stays as it is.
        """
        part = self.path.with_name(self.path.name + PART)
        part.unlink(missing_ok=True)
        try:
            with plain_errors(self.path):
                self.connection.execute("VACUUM INTO ?", (str(part),))
        except UserError:
            part.unlink(missing_ok=True)
            return False
        self.connection.close()
        try:
            put_in_place(part, self.path)
        except UserError:
            part.unlink(missing_ok=True)
            return False
        finally:
            self.connection = self._connected()
        return True
