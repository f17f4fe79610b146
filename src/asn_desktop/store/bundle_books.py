"""The books of packages: which came when and in which merge, and which events each holds.

An event keeps its number for good, also while it is set aside, so what is noted stays true. Events
are noted as runs of numbers: one row for a stretch of a chain, none for an event.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.runs import Runs, count, union

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from sqlite3 import Connection

    from asn_desktop.domain.bundle import Contents
    from asn_desktop.vault.trust import SignedHead


class Origin(NamedTuple):
    """Where a package came from: the merge that it is part of, its file's name and size."""

    merging: int | None = None
    """None where a file is made from it, or a test hands it over: such a one is never undone."""
    file_name: str = ""
    size: int = 0


class Held(NamedTuple):
    """What a package holds, in this file's numbers; `first` to `last` it was first to bring."""

    events: Runs
    heads: Sequence[SignedHead]
    first: int
    last: int


class Noted(NamedTuple):
    """A package's place in the books, and whether it had been here before."""

    bundle: int
    is_again: bool


def now() -> int:
    """Return the time by this computer's clock, in UTC milliseconds; never before 1970."""
    return max(0, time.time_ns() // 1_000_000)


def begin_merging(connection: Connection, state_before: str, restore_point: str) -> int:
    """Open a page for one merge and return its number."""
    cursor = connection.execute(
        "INSERT INTO merging(at, restore_point, state_before) VALUES(?, ?, ?)",
        (now(), restore_point, state_before),
    )
    return int(cursor.lastrowid or 0)


def note_kept(connection: Connection, bundle: int, name: str) -> None:
    """Note under which name a package's file is kept beside the session."""
    connection.execute("UPDATE bundle SET kept = ? WHERE n = ?", (name, bundle))


def kept_name(connection: Connection, bundle: int) -> str:
    """Return under which name a package's file was kept; "" where none was."""
    row = connection.execute("SELECT kept FROM bundle WHERE n = ?", (bundle,)).fetchone()
    return str(row[0])


def note_arrival(connection: Connection, contents: Contents, origin: Origin, held: Held) -> Noted:
    """Note that a package came, and what it holds."""
    row = connection.execute("SELECT n FROM bundle WHERE digest = ?", (contents.digest,)).fetchone()
    number = int(row[0]) if row else _note_bundle(connection, contents, origin, held)
    connection.execute(
        "INSERT INTO arrival(bundle, merging, file_name, at, is_again, first_event, last_event)"
        " VALUES(?, ?, ?, ?, ?, ?, ?)",
        (number, origin.merging, origin.file_name, now(), bool(row), held.first, held.last),
    )
    _note_runs(connection, number, held.events)
    connection.executemany(
        "INSERT OR IGNORE INTO bundle_head VALUES(?, ?, ?, ?)",
        [(number, head.dev, head.q, head.id) for head in held.heads],
    )
    return Noted(number, bool(row))


def _note_bundle(connection: Connection, contents: Contents, origin: Origin, held: Held) -> int:
    cursor = connection.execute(
        "INSERT INTO bundle(digest, sender, kind, receipt, received_at, first_event, last_event,"
        " acknowledgement, merging, file_name, bytes) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(contents.digest, contents.sender, contents.kind, contents.receipt, now()),
            *(held.first, held.last, contents.acknowledgement, *origin),
        ),
    )
    return int(cursor.lastrowid or 0)


def _note_runs(connection: Connection, number: int, events: Runs) -> None:
    """Note what a package holds; one that came before may hold more by now, never less."""
    before = held_by(connection, [number])
    if count(before) and before == union((*before, *events)):
        return
    connection.execute("DELETE FROM bundle_run WHERE bundle = ?", (number,))
    connection.executemany(
        "INSERT INTO bundle_run VALUES(?, ?, ?)",
        [(number, *run) for run in union((*before, *events))],
    )


def held_by(connection: Connection, bundles: Iterable[int]) -> Runs:
    """Return what these packages hold together."""
    query = "SELECT first, last FROM bundle_run WHERE bundle = ?"
    return union(row for number in bundles for row in connection.execute(query, (number,)))


def standing_bundles(connection: Connection, but: int = 0) -> set[int]:
    """Return the packages that came in some merge that stands, one merge left out of account."""
    rows = connection.execute(
        "SELECT DISTINCT a.bundle FROM arrival a LEFT JOIN merging m ON m.n = a.merging"
        " WHERE m.n IS NULL OR (m.undone_at IS NULL AND m.n <> ?)",
        (but,),
    )
    return {row[0] for row in rows}


def bundles_of(connection: Connection, merging: int) -> set[int]:
    """Return the packages that came in this merge."""
    rows = connection.execute("SELECT DISTINCT bundle FROM arrival WHERE merging = ?", (merging,))
    return {row[0] for row in rows}


def ever_brought(connection: Connection) -> Runs:
    """Return the numbers that some package was the first to bring; all others came in by hand."""
    rows = connection.execute(
        "SELECT first_event, last_event FROM arrival WHERE last_event >= first_event"
    )
    return union(rows.fetchall())
