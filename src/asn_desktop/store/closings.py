"""What a closing had seen, said exactly, and which events that count lie beyond it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.closings import read_seen
from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.ledger import Json, RegisterKey, gaps
from asn_desktop.domain.registers import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asn_desktop.domain.closings import Seen
    from asn_desktop.store.ledger_store import SessionLedger

MOST_RUNS = 1_000
"""A device whose chain has more holes has them named as one, up to its end."""

PROVEN = "SELECT q FROM event WHERE dev = ? AND q <= ? AND standing <> 1"
CHAIN = "SELECT n, id, ent, fld, raw, standing FROM event WHERE dev = ? ORDER BY q, id"
AT = "SELECT n, id, ent, fld, raw, standing FROM event WHERE dev = ? AND q = ?"
WITHIN = (
    "SELECT n, id, ent, fld FROM event"
    " WHERE dev = ? AND q BETWEEN ? AND ? AND standing = 0 ORDER BY q"
)
LAST = 2**53


class Beyond(NamedTuple):
    """An event that counts and that no closing had seen."""

    n: int
    id: EventId
    key: RegisterKey


def what_is_here(ledger: SessionLedger) -> dict[str, Json]:
    """Return what a closing names of the entries that it saw.

    `frontier` is the highest number of each device; `absent` are the runs below it that were not
    here; `ends` are the last events of its branches: a copied file has several.
    """
    frontier: dict[str, Json] = {}
    absent: dict[str, Json] = {}
    ends: dict[str, Json] = {}
    for dev, highest in ledger.frontier().items():
        frontier[dev] = highest
        present = (row[0] for row in ledger.connection.execute(PROVEN, (dev, highest)))
        runs = gaps(present, highest)
        if len(runs) > MOST_RUNS:
            runs = [*runs[: MOST_RUNS - 1], (runs[MOST_RUNS - 1][0], highest)]
        if runs:
            absent[dev] = [list(run) for run in runs]
        ends[dev] = list(_branch_ends(ledger, DeviceId(dev), highest))
    return {"frontier": frontier, "absent": absent, "ends": ends}


def beyond(ledger: SessionLedger, closings: list[Json], forked: frozenset[str]) -> list[Beyond]:
    """Return the events that count and that none of these closings had seen, oldest first.

    `forked` are the devices of which two events stand at one place. Closings that name nothing
    (a changed program's) are passed over; where none is left, nothing is beyond.
    """
    found: dict[int, Beyond] | None = None
    for each in (read_seen(content) for content in closings):
        if not each.frontier:
            continue
        late = {event.n: event for event in _beyond_one(ledger, each, forked)}
        found = late if found is None else {n: late[n] for n in late.keys() & found.keys()}
    return [found[n] for n in sorted(found)] if found else []


def _beyond_one(ledger: SessionLedger, seen: Seen, forked: frozenset[str]) -> Iterator[Beyond]:
    for dev, highest in ledger.frontier().items():
        known = seen.frontier.get(dev, 0)
        if dev in forked and seen.ends.get(dev):
            yield from _off_the_branches(ledger, DeviceId(dev), seen.ends[dev])
            continue
        runs = [*seen.absent.get(dev, []), (known + 1, LAST)]
        for first, last in runs:
            if first <= highest:
                rows = ledger.connection.execute(WITHIN, (dev, first, last))
                yield from (_beyond(*row) for row in rows)


def _off_the_branches(ledger: SessionLedger, dev: DeviceId, ends: list[str]) -> Iterator[Beyond]:
    """Yield the events of a copied file that the branches seen at closing do not reach."""
    rows = ledger.connection.execute(CHAIN, (dev,)).fetchall()
    before = {row[1].hex(): json.loads(row[4])["prev"] for row in rows}
    reached: set[str] = set()
    for end in ends:
        place = end
        while place in before and place not in reached:
            reached.add(place)
            place = before[place]
    for n, event, ent, fld, _, standing in rows:
        if standing == Standing.COUNTS and event.hex() not in reached:
            yield _beyond(n, event, ent, fld)


def _beyond(n: int, event: bytes, ent: str, fld: str) -> Beyond:
    return Beyond(n, EventId(event.hex()), RegisterKey(ent, fld))


def _branch_ends(ledger: SessionLedger, dev: DeviceId, highest: int) -> Iterator[str]:
    """Yield the last event of each branch of a device's chain."""
    doubled = ledger.connection.execute(
        "SELECT 1 FROM event WHERE dev = ? AND standing = 0 GROUP BY q HAVING count(*) > 1 LIMIT 1",
        (dev,),
    ).fetchone()
    query, place = (CHAIN, (dev,)) if doubled else (AT, (dev, highest))
    rows = ledger.connection.execute(query, place).fetchall()
    found = [
        (row[1].hex(), json.loads(row[4])["prev"]) for row in rows if row[5] == Standing.COUNTS
    ]
    followed = {prev for _, prev in found}
    yield from (event for event, _ in found if event not in followed)
