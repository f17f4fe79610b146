"""The register of packages: what came, from whom, when, and what it amounted to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.report import CentralReport
from asn_desktop.domain.merging import Fork, Gap

if TYPE_CHECKING:
    from collections.abc import Iterable
    from sqlite3 import Connection

    from asn_desktop.central.report import Arrived

KNOWN = "SELECT session, receipt, registers FROM package WHERE"


class Counts(NamedTuple):
    """How many registers a package brought that were new, changed, or here already."""

    new: int
    changed: int
    same: int


class PackageEntry(NamedTuple):
    """What is written of a package that was taken in."""

    session: int
    arrived: Arrived
    sender_name: str
    counts: Counts
    quarantined: int
    """So many of its lines are no events."""
    is_covered: bool


class PackageRegister:
    """Reads and writes the table of packages."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def with_file(self, file_digest: str) -> CentralReport | None:
        """Return what the package with these bytes amounts to; None where it is not here."""
        row = self._connection.execute(f"{KNOWN} file_digest = ?", (file_digest,)).fetchone()
        return self._again(*row) if row else None

    def with_content(self, digest: str) -> CentralReport | None:
        """Return what the package with this content, however sealed, amounts to."""
        row = self._connection.execute(f"{KNOWN} digest = ?", (digest,)).fetchone()
        return self._again(*row) if row else None

    def digests(self) -> frozenset[str]:
        """Return the digest of every package that was merged."""
        return frozenset(row[0] for row in self._connection.execute("SELECT digest FROM package"))

    def uncovered(self, ses: str) -> list[tuple[int, str, bytes]]:
        """Return a session's packages, less those that another covers: number, digest, key."""
        rows = self._connection.execute(
            "SELECT p.n, p.file_digest, p.content_key FROM package p"
            " JOIN session s ON s.n = p.session WHERE s.ses = ? AND p.covered = 0 ORDER BY p.n",
            (ses,),
        )
        return rows.fetchall()

    def note_covered(self, numbers: Iterable[int]) -> None:
        """Note which packages need not be read again, since a newer one holds all of them."""
        self._connection.executemany(
            "UPDATE package SET covered = 1 WHERE n = ?", [(n,) for n in numbers]
        )

    def enter(self, entry: PackageEntry) -> int:
        """Enter a package that was taken in; return its number."""
        arrived, contents = entry.arrived, entry.arrived.contents
        cursor = self._connection.execute(
            "INSERT INTO package(file_digest, digest, session, kind, sender, sender_name, receipt,"
            " received_at, bytes, content_key, registers, quarantined, covered, file_name, new,"
            " changed, same) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                arrived.file_digest,
                contents.digest,
                entry.session,
                contents.kind,
                contents.sender,
                entry.sender_name,
                contents.receipt,
                arrived.at,
                arrived.size,
                arrived.content_key,
                sum(entry.counts),
                entry.quarantined,
                entry.is_covered,
                arrived.file_name,
                *entry.counts,
            ),
        )
        return cursor.lastrowid or 0

    def of_session(self, ses: str) -> CentralReport:
        """Return how a session stands; the counts of packages are 0."""
        n = self._connection.execute("SELECT n FROM session WHERE ses = ?", (ses,)).fetchone()[0]
        return self._again(n, "", 0)

    def sessions_made_before(self, version: int) -> list[str]:
        """Return the sessions whose rows an older program made."""
        rows = self._connection.execute(
            "SELECT ses FROM session WHERE version < ? ORDER BY n", (version,)
        )
        return [row[0] for row in rows]

    def _again(self, session: int, receipt: str, registers: int) -> CentralReport:
        ses, title, conflicts, quarantined, apart, gaps, forks, state = self._connection.execute(
            "SELECT ses, title, conflicts, quarantined, unproven + no_right + unknown, gaps,"
            " forks, state FROM session WHERE n = ?",
            (session,),
        ).fetchone()
        return CentralReport(
            ses,
            title,
            receipt,
            same=registers,
            conflicts=conflicts,
            quarantined=quarantined,
            set_apart=apart,
            gaps=tuple(
                Gap(device, name, tuple((first, last) for first, last in runs))
                for device, name, runs in json.loads(gaps)
            ),
            forks=tuple(Fork(*fork) for fork in json.loads(forks)),
            state=state,
        )
