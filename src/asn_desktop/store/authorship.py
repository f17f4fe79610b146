"""Who wrote a register's entries where, and upon what: the past that conflicts are told from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from asn_desktop.domain.conflicts import Authored, Register
from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.registers import SAME, VOID
from asn_desktop.store.heads import touch

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from sqlite3 import Connection

    from asn_desktop.store.projection import Projection

_PAST = (
    "SELECT e.ent, e.fld, e.id, e.dev, e.q, e.raw, e.head FROM touched t CROSS JOIN event e"
    " ON e.ent = t.ent AND e.fld = t.fld WHERE e.standing = 0"
)
_MERGING = (
    "SELECT DISTINCT ent, fld FROM event WHERE standing = 0 AND n IN"
    " (SELECT child FROM link GROUP BY child HAVING count(*) > 1)"
    " UNION SELECT DISTINCT ent, fld FROM event WHERE fld IN ('_same', '_void') AND fld = ?"
)
Row = tuple[str, str, bytes, str, int, bytes, int]


def disputed_registers(
    connection: Connection, projection: Projection, keys: Collection[RegisterKey]
) -> dict[RegisterKey, Register]:
    """Return these registers with heads and past; a joined person's under their one name."""
    wanted: dict[RegisterKey, RegisterKey] = {}
    for key in keys:
        wanted |= dict.fromkeys(_members(projection, key), key)
    return _registers(connection, wanted)


def registers_with_merged_heads(connection: Connection) -> dict[RegisterKey, Register]:
    """Return the registers in which decisions may be: some entry replaced several, or deletions."""
    rows = connection.execute(_MERGING, (VOID,)).fetchall()
    keys = [RegisterKey(*row) for row in rows]
    return _registers(connection, {key: key for key in keys})


def unseen_by_deletion(projection: Projection, void: Register) -> tuple[list[str], list[EventId]]:
    """Return the fields and event ids of a deleted entity that its deletion had not seen."""
    seen: set[str] = set()
    for head in void.heads:
        if head.val is True and isinstance(head.seen, dict):
            named = head.seen.get("heads")
            seen.update(each for each in named or () if isinstance(each, str))
    fields, ids = [], []
    for key, heads in projection.entity_heads(void.key.ent).items():
        if key.fld in (VOID, SAME):
            continue
        unseen = [head.id for head in heads if head.id not in seen]
        if unseen:
            fields.append(key.fld)
            ids.extend(unseen)
    return fields, ids


def _members(projection: Projection, key: RegisterKey) -> Iterator[RegisterKey]:
    if key.fld == SAME:
        yield key
        return
    for ent in projection.aliases.members(key.ent):
        yield RegisterKey(ent, key.fld)


def _registers(
    connection: Connection, wanted: dict[RegisterKey, RegisterKey]
) -> dict[RegisterKey, Register]:
    touch(connection, wanted)
    past: dict[RegisterKey, dict[EventId, Authored]] = {name: {} for name in wanted.values()}
    heads: dict[RegisterKey, list[Authored]] = {name: [] for name in wanted.values()}
    rows: list[Row] = connection.execute(_PAST).fetchall()
    for row in rows:
        name, entry = wanted[RegisterKey(row[0], row[1])], _authored(row)
        past[name][entry.id] = entry
        if row[-1]:
            heads[name].append(entry)
    return {
        name: Register(name, tuple(sorted(heads[name], key=lambda each: each.id)), past[name])
        for name in past
    }


def _authored(row: Row) -> Authored:
    ent, _, event, dev, q, raw, _ = row
    line = json.loads(raw)
    return Authored(
        id=EventId(event.hex()),
        ent=ent,
        dev=DeviceId(dev),
        q=q,
        val=line["val"],
        by=line["by"],
        why=line.get("why") or "",
        at=line["t"],
        par=tuple(EventId(each) for each in line["par"]),
        seen=line.get("seen"),
    )
