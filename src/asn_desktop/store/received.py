"""Reading the books of packages: merges, arrivals, what is set aside, lines that are none."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.runs import Runs, union
from asn_desktop.store import bundle_books

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from sqlite3 import Connection

    from asn_desktop.domain.ids import DeviceId

ARRIVALS = """SELECT a.n, a.bundle, a.merging, a.at, a.is_again,
        CASE a.file_name WHEN '' THEN b.receipt ELSE a.file_name END,
        max(0, a.last_event - a.first_event + 1),
        b.sender, b.kind, b.digest, b.receipt, b.bytes, b.kept
    FROM arrival a JOIN bundle b ON b.n = a.bundle ORDER BY a.n"""
MERGINGS = "SELECT n, at, restore_point, state_before, undone_at, why FROM merging ORDER BY n"
QUARANTINED = """SELECT q.bundle, q.dev, q.line, q.reason, q.raw FROM quarantine q
    ORDER BY q.bundle, q.dev, q.line"""


class ArrivalRow(NamedTuple):
    """One arrival of a package; `brought` entries came with it that were not here yet."""

    n: int
    bundle: int
    merging: int | None
    at: int
    is_again: bool
    file_name: str
    brought: int
    sender: DeviceId
    kind: str
    digest: str
    receipt: str
    size: int
    kept: str


class MergingRow(NamedTuple):
    """One merge; `undone_at` is None while it stands."""

    n: int
    at: int
    restore_point: str
    state_before: str
    undone_at: int | None
    why: str


class QuarantineRow(NamedTuple):
    """A line of a package that is no event; `line` counts from 0."""

    bundle: int
    dev: DeviceId
    line: int
    reason: str
    raw: bytes


class ReceivedBook:
    """What one session file knows of the packages it took in. On its connection's thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def arrivals(self) -> list[ArrivalRow]:
        """Return every arrival, the first one first."""
        return [ArrivalRow(*row) for row in self._connection.execute(ARRIVALS)]

    def mergings(self) -> list[MergingRow]:
        """Return every merge that this version noted, the first one first."""
        return [MergingRow(*row) for row in self._connection.execute(MERGINGS)]

    def quarantine(self) -> list[QuarantineRow]:
        """Return every line that is no event, package by package."""
        return [QuarantineRow(*row) for row in self._connection.execute(QUARANTINED)]

    def held(self) -> dict[int, Runs]:
        """Return the numbers of the events that each package holds."""
        found: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for bundle, first, last in self._connection.execute("SELECT * FROM bundle_run"):
            found[bundle].append((first, last))
        return {bundle: union(runs) for bundle, runs in found.items()}

    def standing(self) -> set[int]:
        """Return the packages that came in a merge that stands."""
        return bundle_books.standing_bundles(self._connection)

    def only_in(self, held: Mapping[int, Runs]) -> dict[int, int]:
        """Return of each package how many events no other holds and nobody entered here."""
        found: dict[int, int] = defaultdict(int)
        at: int | None = None
        inside: set[int] = set()
        brought = bundle_books.ever_brought(self._connection)
        for place, bundle in _edges(held, brought):
            if at is not None and len(inside) == 2 and BROUGHT in inside:  # noqa: PLR2004 (it and one)
                found[max(inside)] += place - at
            inside ^= {bundle}
            at = place
        return found

    def digests(self) -> frozenset[str]:
        """Return the digest of every package that was taken in."""
        return frozenset(row[0] for row in self._connection.execute("SELECT digest FROM bundle"))

    def set_aside(self) -> list[tuple[int, bytes]]:
        """Return what is set aside: numbers and lines."""
        return self._connection.execute("SELECT n, raw FROM set_aside ORDER BY n").fetchall()


BROUGHT = 0
"""Stands among packages for all that ever came with one."""


def _edges(held: Mapping[int, Runs], brought: Runs) -> Iterable[tuple[int, int]]:
    """Return where the runs of each package begin and where they are over, in order."""
    runs = [*held.items(), (BROUGHT, brought)]
    return sorted(
        (edge, bundle)
        for bundle, of_bundle in runs
        for first, last in of_bundle
        for edge in (first, last + 1)
    )
