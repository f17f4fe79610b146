"""What left this laptop as packages, and which of them a table has said that it received."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.ledger import RegisterKey, canonical

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from sqlite3 import Connection

    from asn_desktop.domain.ids import DeviceId

EVERYTHING = """SELECT n, at, name, kind, digest, receipt, acknowledgement, frontier,
    received_at, received_how FROM sent ORDER BY n"""
BEYOND = "SELECT DISTINCT ent, fld FROM event WHERE dev = ? AND q > ? AND standing = 0"
FIRST_FORK = "SELECT min(q) FROM (SELECT q FROM event WHERE dev = ? GROUP BY q HAVING count(*) > 1)"

HAS_MERGED = "SELECT EXISTS (SELECT 1 FROM merging)"
"""A second event at one place of a chain can only have come from elsewhere."""


class Sent(NamedTuple):
    """A package that was written here; `frontier` is the highest number it held of each chain."""

    at: int
    name: str
    kind: str
    digest: str
    receipt: str
    acknowledgement: str
    frontier: Mapping[DeviceId, int]


class SentRow(NamedTuple):
    """A package in the book; `received_at` is None until a table said that it has it."""

    n: int
    sent: Sent
    received_at: int | None
    received_how: str


class SentBook:
    """The book of one session file. Used on its thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, sent: Sent) -> None:
        """Write down a package that leaves; the same package twice is one."""
        self._connection.execute(
            "INSERT OR IGNORE INTO sent(at, name, kind, digest, receipt, acknowledgement, frontier)"
            " VALUES(?, ?, ?, ?, ?, ?, ?)",
            (*sent[:-1], canonical(dict(sent.frontier)).decode()),
        )

    def forget(self, digest: str) -> None:
        """Strike out a package that did not come to leave after all."""
        self._connection.execute("DELETE FROM sent WHERE digest = ?", (digest,))

    def rows(self) -> list[SentRow]:
        """Return every package that left, the first one first."""
        return [
            SentRow(n, Sent(at, name, kind, digest, receipt, code, json.loads(frontier)), *told)
            for n, at, name, kind, digest, receipt, code, frontier, *told in (
                self._connection.execute(EVERYTHING).fetchall()
            )
        ]

    def receive(self, numbers: Iterable[int], at: int, how: str) -> None:
        """Note that a table has these packages; one that was noted before keeps its time."""
        self._connection.executemany(
            "UPDATE sent SET received_at = ?, received_how = ? WHERE n = ? AND received_at IS NULL",
            [(at, how, n) for n in numbers],
        )

    def withdraw(self, number: int) -> None:
        """Note that a table no longer has a package: it took its merge back."""
        self._connection.execute(
            "UPDATE sent SET received_at = NULL, received_how = '' WHERE n = ?", (number,)
        )

    def held_elsewhere(self) -> dict[DeviceId, int]:
        """Return up to which number of each chain tables have said that they hold it."""
        held: dict[DeviceId, int] = {}
        for row in self.rows():
            if row.received_at is not None:
                for dev, q in row.sent.frontier.items():
                    held[dev] = max(q, held.get(dev, 0))
        return held

    def events_at(self, dev: DeviceId, q: int) -> set[str]:
        """Return the ids of what is here at one place of a chain; two where it was forked."""
        rows = self._connection.execute("SELECT id FROM event WHERE dev = ? AND q = ?", (dev, q))
        return {row[0].hex() for row in rows}

    def beyond(
        self, held: Mapping[DeviceId, int], devices: Iterable[DeviceId]
    ) -> Iterator[RegisterKey]:
        """Yield the registers that counting events of these devices set beyond what is held.

        Where a chain has two events at one place, nobody can tell which of them is held: what
        stands there and after it is beyond.
        """
        may_be_forked = bool(self._connection.execute(HAS_MERGED).fetchone()[0])
        for dev in devices:
            last = held.get(dev, 0)
            if may_be_forked:
                fork = self._connection.execute(FIRST_FORK, (dev,)).fetchone()[0]
                last = last if fork is None else min(last, fork - 1)
            rows = self._connection.execute(BEYOND, (dev, last))
            yield from (RegisterKey(*row) for row in rows.fetchall())
