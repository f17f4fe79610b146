"""The agency's store: many sessions in one encrypted file, each the fold of all its packages."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from asn_desktop.central.keeping import KeptPackages
from asn_desktop.central.migrations import PLAN
from asn_desktop.central.register import PackageRegister
from asn_desktop.central.report import CentralReport, gaps_of, joint_state
from asn_desktop.central.union import covers, read_union
from asn_desktop.central.writing import SessionWriter
from asn_desktop.domain.errors import (
    AssignmentNotForCentreError,
    NotACentreError,
    NotASessionError,
)
from asn_desktop.domain.fold import state_hash
from asn_desktop.domain.merging import Fork
from asn_desktop.vault import keys
from asn_desktop.vault.connection import SALT_BYTES, FileKey, connect, plain_errors, read_salt
from asn_desktop.vault.lock import FileLock
from asn_desktop.vault.migrating import migrate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from sqlite3 import Connection

    from asn_desktop.central.report import Arrival
    from asn_desktop.central.union import Reading
    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.fold import Folded

    Reopen = Callable[[bytes, bytes], Bundle]
    """Opens a kept package from its bytes and its content key."""

ASSIGNMENT = "assign"
CACHE_KIB = 64 * 1024


class CentralStore:
    """An open, locked central file. Made, used and closed on one thread."""

    def __init__(self, path: Path, key: FileKey, reopen: Reopen) -> None:
        """Open the file, or make it where it is absent.

        :raises UserError: in use, not a central file, another key, a newer format, not writable.
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path, self._reopen = path, reopen
        self._kept = KeptPackages(path)
        self._lock = FileLock(path)
        try:
            self.connection: Connection = connect(path, key, create=not path.exists())
            self.connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
            migrate(self.connection, PLAN, path.name)
        except NotASessionError:
            self._give_up()
            raise NotACentreError(name=path.name) from None
        except BaseException:
            self._give_up()
            raise
        self._register = PackageRegister(self.connection)

    @classmethod
    def open(cls, path: Path, passphrase: str, reopen: Reopen) -> Self:
        """Open or make a central file with a passphrase; takes 0.2 to 0.5 s by design.

        :raises UserError: as the constructor.
        """
        try:
            salt = read_salt(path) if path.exists() else keys.new_secret(SALT_BYTES)
        except NotASessionError:
            raise NotACentreError(name=path.name) from None
        return cls(path, FileKey(keys.stretch(passphrase, salt), salt), reopen)

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

    # --- merging -----------------------------------------------------------------------

    def known(self, file_digest: str) -> CentralReport | None:
        """Return what a package amounts to that was merged before; None where it was not.

        Told from the SHA-256 of its bytes alone: nothing is opened.
        """
        return self._register.with_file(file_digest)

    def merge(self, arrival: Arrival) -> CentralReport:
        """Take in one package: one transaction, all or nothing.

        :raises UserError: an assignment, the file cannot be written, or a package of the same
            session that was kept before is gone.
        :raises InvalidEventError: statements or heads in its header are misshapen.
        """
        contents = arrival.bundle.contents
        if contents.kind == ASSIGNMENT:
            raise AssignmentNotForCentreError
        known = self.known(arrival.file_digest) or self._register.with_content(contents.digest)
        if known:
            return known
        with plain_errors(self.path), self._transaction():
            report = self._take_in(arrival)
            self._kept.keep(arrival.file_digest, arrival.sealed)
        return report

    @contextmanager
    def rehearsal(self) -> Iterator[None]:
        """Merge as a rehearsal: reports are true, and at the end nothing is kept."""
        self.connection.execute("BEGIN IMMEDIATE")
        self._kept.rehearse(on=True)
        try:
            yield
        finally:
            self._kept.rehearse(on=False)
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Hold a transaction, or a part of the one that a rehearsal holds."""
        inner = self.connection.in_transaction
        self.connection.execute("SAVEPOINT package" if inner else "BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("RELEASE package" if inner else "COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK TO package" if inner else "ROLLBACK")
            raise

    def _take_in(self, arrival: Arrival) -> CentralReport:
        bundle, contents = arrival.bundle, arrival.bundle.contents
        others = self._other_bundles(contents.ses)
        reading = read_union([*others.values(), bundle])
        before = read_union(list(others.values())).folded if others else None
        new, changed = _differences(before, reading.folded)
        brought = _registers_of(bundle, reading) - new - changed if others else set()
        rows_before = self.connection.total_changes
        writer = SessionWriter(self.connection, reading)
        state = state_hash(reading.folded)
        writer.write(state)
        report = CentralReport(
            contents.ses,
            writer.title(),
            contents.receipt,
            len(new),
            len(changed),
            len(brought),
            self.connection.total_changes - rows_before,
            reading.folded.conflict_count,
            len(reading.quarantined),
            len(reading.folded.apart),
            gaps_of(reading),
            tuple(Fork(*fork) for fork in reading.folded.forks),
            state,
        )
        registers = len(new) + len(changed) + len(brought)
        self._register.enter(arrival, reading, writer.session, registers)
        self._register.note_covered(n for n, other in others.items() if covers(bundle, other))
        return report

    def _other_bundles(self, ses: str) -> dict[int, Bundle]:
        """Return the packages of a session that were kept, less those that another one covers."""
        return {
            n: self._reopen(self._kept.read(digest), key)
            for n, digest, key in self._register.uncovered(ses)
        }

    # --- what is known -----------------------------------------------------------------

    def conflicts(self) -> int:
        """Return how many registers of all sessions are in conflict."""
        row = self.connection.execute("SELECT coalesce(sum(conflicts), 0) FROM session")
        return int(row.fetchone()[0])

    def state(self) -> str:
        """Return one hash over all sessions; it does not depend on the order of packages."""
        return joint_state(self.connection.execute("SELECT ses, state FROM session").fetchall())


def _differences(
    before: Folded | None, after: Folded
) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """Return which registers have heads that they had not before, and which have other heads."""
    if before is None:
        return set(after.heads), set()
    new, changed = set(), set()
    for key, heads in after.heads.items():
        earlier = before.heads.get(key)
        if earlier is None:
            new.add(key)
        elif [head.id for head in heads] != [head.id for head in earlier]:
            changed.add(key)
    changed |= before.heads.keys() - after.heads.keys()  # a revocation may take heads away
    return new, changed


def _registers_of(bundle: Bundle, reading: Reading) -> set[tuple[str, str]]:
    """Return the registers for which a package brings an event that counts."""
    lines = {line for chain in bundle.chains for line in chain.lines}
    apart = reading.folded.apart
    return {
        (event.ent, event.fld)
        for event in reading.events
        if event.raw in lines and event.id not in apart
    }
