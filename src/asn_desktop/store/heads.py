"""The heads of registers, read from the ledger: what each register says now."""

from __future__ import annotations

import json
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.ledger import Event, Json, RegisterKey, same

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from sqlite3 import Connection

AT_ONCE = 250
"""So many events are parsed in one go: while that runs, no window can move."""
FEW = 24
"""Up to so many registers are read one by one; more go through a temporary table."""

_ONE = "SELECT ent, fld, id, dev, raw FROM event WHERE ent = ? AND fld = ? AND head = 1"
_MANY = (
    "SELECT e.ent, e.fld, e.id, e.dev, e.raw FROM touched t CROSS JOIN event e"
    " ON e.ent = t.ent AND e.fld = t.fld WHERE e.head = 1"
)
_OF_ENTITY = "SELECT ent, fld, id, dev, raw FROM event WHERE ent = ? AND head = 1"


class Head(NamedTuple):
    """One head of a register."""

    id: EventId
    dev: DeviceId
    val: Json
    by: str
    why: str
    seen: Json


Heads = dict[RegisterKey, list[Head]]


def head_of(event: Event) -> Head:
    """Return an event as the head that it is."""
    return Head(event.id, event.dev, event.val, event.by, event.why or "", event.seen)


def touch(connection: Connection, keys: Iterable[RegisterKey]) -> None:
    """Fill the temporary table `touched` with these registers, and no others."""
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS touched("
        "ent TEXT NOT NULL, fld TEXT NOT NULL, PRIMARY KEY(ent, fld)) WITHOUT ROWID"
    )
    connection.execute("DELETE FROM touched")
    connection.executemany("INSERT OR IGNORE INTO touched VALUES(?, ?)", keys)


def heads_of_registers(connection: Connection, keys: Collection[RegisterKey]) -> Heads:
    """Return the heads of these registers; a register without any is an empty list."""
    found: Heads = {key: [] for key in keys}
    if len(keys) <= FEW:
        _fill(found, chain.from_iterable(connection.execute(_ONE, key) for key in keys))
    else:
        touch(connection, keys)
        _fill(found, connection.execute(_MANY))
    return found


def heads_of_entity(connection: Connection, ent: str) -> Heads:
    """Return the heads of every register of an entity."""
    found: Heads = {}
    _fill(found, connection.execute(_OF_ENTITY, (ent,)))
    return found


def _fill(found: Heads, rows: Iterator[tuple[str, str, bytes, str, bytes]]) -> None:
    while some := list(islice(rows, AT_ONCE)):
        contents = json.loads(b"[" + b",".join(row[4] for row in some) + b"]")
        for (ent, fld, event, dev, _), said in zip(some, contents, strict=True):
            head = Head(
                EventId(event.hex()),
                DeviceId(dev),
                said["val"],
                said["by"],
                said.get("why") or "",
                said.get("seen"),
            )
            found.setdefault(RegisterKey(ent, fld), []).append(head)


def agreed(heads: Sequence[Head]) -> bool:
    """Tell whether the heads say one thing; no head at all is agreement on nothing."""
    return len(heads) < 2 or all(same(heads[0].val, head.val) for head in heads[1:])  # noqa: PLR2004


def said(heads: Sequence[Head]) -> Json:
    """Return what the register says: None where it is empty, cleared, or in conflict."""
    return heads[0].val if heads and agreed(heads) else None
