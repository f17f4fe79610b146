"""The register of packages: what came, from whom, when, and what it amounted to."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from asn_desktop.central.report import CentralReport
from asn_desktop.domain.merging import Fork, Gap

if TYPE_CHECKING:
    from collections.abc import Iterable
    from sqlite3 import Connection

    from asn_desktop.central.report import Arrival
    from asn_desktop.central.union import Reading

KNOWN = "SELECT session, receipt, registers FROM package WHERE"


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

    def enter(self, arrival: Arrival, reading: Reading, session: int, registers: int) -> None:
        """Enter a package that was taken in."""
        contents = arrival.bundle.contents
        sender = reading.trusted.devices.get(contents.sender)
        self._connection.execute(
            "INSERT INTO package(file_digest, digest, session, kind, sender, sender_name, receipt,"
            " received_at, bytes, content_key, registers, quarantined, covered)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            (
                arrival.file_digest,
                contents.digest,
                session,
                contents.kind,
                contents.sender,
                sender.name if sender else "",
                contents.receipt,
                time.time_ns() // 1_000_000,
                len(arrival.sealed),
                arrival.content_key,
                registers,
                len(reading.quarantined),
            ),
        )

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
