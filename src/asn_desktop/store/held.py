"""How far this file holds other laptops' chains: what a receipt may say of a package."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.receipts import HeldPoint
from asn_desktop.domain.registers import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from sqlite3 import Connection

PREV = b'"prev":"'
CHAIN = """SELECT q, id, raw FROM event
    WHERE dev = :dev AND q <= :last AND standing NOT IN (:unproven, :revoked) ORDER BY q"""
PARCELS = """SELECT b.n, b.digest, b.receipt, b.acknowledgement, b.kind, b.sender, b.received_at,
    EXISTS (SELECT 1 FROM arrival a LEFT JOIN merging m ON m.n = a.merging
        WHERE a.bundle = b.n AND m.undone_at IS NULL)
    FROM bundle b ORDER BY b.n"""
OF_MERGING = "SELECT DISTINCT bundle FROM arrival WHERE merging = ?"
LAST_MERGING = "SELECT max(n) FROM merging WHERE undone_at IS NULL"


class Parcel(NamedTuple):
    """A package that came here. `stands` is False where every merge of it was taken back."""

    n: int
    digest: str
    receipt: str
    acknowledgement: str
    kind: str
    sender: DeviceId
    received_at: int
    stands: bool
    heads: tuple[HeldPoint, ...]
    """The ends of chains that came along, signed; whether they are held is another question."""


class ParcelBook:
    """The packages that came into one session file. Used on its thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[Parcel]:
        """Return every package that was ever merged here, the first one first."""
        heads: dict[int, list[HeldPoint]] = defaultdict(list)
        for bundle, dev, q, event in self._connection.execute(
            "SELECT bundle, dev, q, id FROM bundle_head ORDER BY bundle, dev, q, id"
        ):
            heads[bundle].append(HeldPoint(DeviceId(dev), q, EventId(event)))
        return [
            Parcel(n, digest, receipt, code, kind, sender, at, bool(stands), tuple(heads[n]))
            for n, digest, receipt, code, kind, sender, at, stands in (
                self._connection.execute(PARCELS).fetchall()
            )
        ]

    def of_merging(self, merging: int) -> frozenset[int]:
        """Return the numbers of the packages that a merge took in, also those known before."""
        rows = self._connection.execute(OF_MERGING, (merging,))
        return frozenset(row[0] for row in rows)

    def last_merging(self) -> int | None:
        """Return the last merge that was not taken back."""
        found: int | None = self._connection.execute(LAST_MERGING).fetchone()[0]
        return found

    def held(self, points: Iterable[HeldPoint]) -> list[HeldPoint]:
        """Return of each chain the furthest of these points up to which all of it is here.

        All of it: each event is the one that the next names, proven, and not revoked.
        """
        by_device: dict[DeviceId, list[HeldPoint]] = defaultdict(list)
        for point in points:
            by_device[point.dev].append(point)
        found = (self._furthest(dev, of_device) for dev, of_device in sorted(by_device.items()))
        return [point for point in found if point is not None]

    def _furthest(self, dev: DeviceId, points: Sequence[HeldPoint]) -> HeldPoint | None:
        sought = {
            "dev": dev,
            "last": max(point.q for point in points),
            "unproven": int(Standing.UNPROVEN),
            "revoked": int(Standing.REVOKED),
        }
        whole: set[tuple[int, str]] = {(0, "")}
        for q, event, raw in self._connection.execute(CHAIN, sought):
            if (q - 1, _named(raw)) in whole:
                whole.add((q, event.hex()))
        reached = [point for point in points if (point.q, point.id) in whole]
        return max(reached, key=lambda point: (point.q, point.id), default=None)


def _named(raw: bytes) -> str:
    """Return the event that a line names as the one before it.

    Lines are canonical: whatever stands before this key is text, whose quotes are escaped.
    """
    start = raw.index(PREV) + len(PREV)
    return raw[start : raw.index(b'"', start)].decode()
