"""Forgetting sessions: their people's data leave the file, that they were here stays."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from asn_desktop.central.expected import forget_expected
from asn_desktop.central.migrations import OF_SESSION
from asn_desktop.domain.centre import Forgotten
from asn_desktop.domain.errors import SessionForgottenError, UnknownSessionError
from asn_desktop.domain.moments import UNKNOWN, local_moment
from asn_desktop.domain.wording import long_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from asn_desktop.central.keeping import KeptPackages

RECORDS = "SELECT ses, title, date, until, participants, packages, at, why FROM forgotten"


def forget_session(connection: Connection, ses: str, why: str) -> Forgotten:
    """Remove a session's rows, changes and packages, and write down that it was here.

    :raises UnknownSessionError: it is not here.
    """
    row = connection.execute(
        "SELECT n, title, date, until, participants FROM session WHERE ses = ?", (ses,)
    ).fetchone()
    if row is None:
        raise UnknownSessionError(session=ses)
    n, title, date, until, participants = row
    digests = [
        row[0]
        for row in connection.execute("SELECT file_digest FROM package WHERE session = ?", (n,))
    ]
    at = time.time_ns() // 1_000_000
    record = Forgotten(ses, title, date, until, participants, len(digests), at, why)
    cursor = connection.execute(
        "INSERT INTO forgotten(ses, title, date, until, participants, packages, at, why)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        record,
    )
    connection.executemany(
        "INSERT INTO forgotten_package VALUES(?, ?)",
        [(digest, cursor.lastrowid) for digest in digests],
    )
    for table in ("change", "package", *OF_SESSION):
        connection.execute(
            f"DELETE FROM {table} WHERE session = ?",  # noqa: S608 (our own names)
            (n,),
        )
    connection.execute("DELETE FROM session WHERE n = ?", (n,))
    forget_expected(connection, title, date)
    return record


def forget_orphans(connection: Connection) -> None:
    """Remove the NIPs and units that nobody has any more."""
    connection.execute(
        "DELETE FROM person WHERE NOT EXISTS"
        " (SELECT 1 FROM participant p WHERE p.person = person.n)"
    )
    connection.execute(
        "DELETE FROM unit WHERE n NOT IN (SELECT unit FROM participant WHERE unit IS NOT NULL)"
    )


def sweep(connection: Connection, kept: KeptPackages) -> None:
    """Remove the files of forgotten packages; what a power cut left is removed at the next time.

    :raises UserError: a file cannot be removed.
    """
    rows = connection.execute("SELECT file_digest FROM forgotten_package").fetchall()
    for (digest,) in rows:
        kept.destroy(digest)
        connection.execute("DELETE FROM forgotten_package WHERE file_digest = ?", (digest,))


def read_forgotten(connection: Connection) -> Iterator[Forgotten]:
    """Yield what is still said of forgotten sessions, the latest first."""
    yield from map(Forgotten._make, connection.execute(f"{RECORDS} ORDER BY n DESC"))


def sessions_until(connection: Connection, before: str) -> list[str]:
    """Return the sessions that ended before a day (ISO 8601); one without a date is none."""
    rows = connection.execute(
        "SELECT ses FROM session WHERE coalesce(nullif(until, ''), date) < ?"
        " AND coalesce(nullif(until, ''), date) <> '' ORDER BY date, ses",
        (before,),
    )
    return [row[0] for row in rows]


def require_not_forgotten(connection: Connection, ses: str) -> None:
    """Demand that a session was never forgotten here: its data must not come back unnoticed.

    :raises SessionForgottenError: it was.
    """
    row = connection.execute("SELECT title, at FROM forgotten WHERE ses = ?", (ses,)).fetchone()
    if row:
        raise SessionForgottenError(title=row[0], day=_day(row[1]))


def _day(at: int) -> str:
    moment = local_moment(at)
    return long_date(moment.date()) if moment else UNKNOWN
