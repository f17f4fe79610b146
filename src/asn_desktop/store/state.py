"""The state of a session: what the fold of its events says, in one hash; its gaps and forks."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.fold import Fork, Gap
from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.ledger import canonical, gaps, spell
from asn_desktop.domain.registers import Standing
from asn_desktop.store.heads import AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asn_desktop.store.ledger_store import SessionLedger

FORKS = """SELECT d.dev, d.q
    FROM (SELECT dev, q FROM event GROUP BY dev, q HAVING count(*) > 1) d
    CROSS JOIN event e ON e.dev = d.dev AND e.q = d.q
    WHERE e.standing NOT IN (?, ?)
    GROUP BY d.dev, d.q HAVING count(*) > 1 ORDER BY d.dev, d.q"""
"""Doubles are sought in the index alone; only of these is the standing read."""


def find_gaps(ledger: SessionLedger) -> list[Gap]:
    """Return every gap, by device."""
    rows = ledger.connection.execute("SELECT dev, max(q) FROM signed_head GROUP BY dev")
    found = []
    for dev, highest in rows.fetchall():
        present = ledger.connection.execute(
            "SELECT q FROM event WHERE dev = ? AND q <= ?", (dev, highest)
        )
        missing = gaps((row[0] for row in present), highest)
        if missing:
            found.append(Gap(DeviceId(dev), tuple(missing)))
    return sorted(found)


def find_forks(ledger: SessionLedger) -> list[Fork]:
    """Return every fork, by device and place.

    What no device signed for could be anybody's, and accuses no one.
    """
    rows = ledger.connection.execute(FORKS, (Standing.UNPROVEN, Standing.REVOKED))
    return [Fork(DeviceId(dev), q) for dev, q in rows]


def heads_after_forks(ledger: SessionLedger) -> frozenset[EventId]:
    """Return the heads that stand on a forked chain, at its fork or after it.

    Nobody can tell which of the two laptops their writer was; entering them anew on another
    laptop settles it.
    """
    first: dict[DeviceId, int] = {}
    for fork in find_forks(ledger):
        first[fork.device] = min(fork.q, first.get(fork.device, fork.q))
    found: set[EventId] = set()
    for place in first.items():
        rows = ledger.connection.execute(
            "SELECT id FROM event WHERE dev = ? AND q >= ? AND head = 1", place
        )
        found.update(EventId(row[0].hex()) for row in rows)
    return frozenset(found)


def state_hash(ledger: SessionLedger) -> str:
    """Return the SHA-256, in hex, of the canonical JSON of the fold.

    Registers with their sorted head ids and contents, conflicts, voids, joins, gaps, forks. What
    is local (packages received, restore points, receipts) is outside. It is spelled and hashed
    piece by piece, so that a window need not wait for the whole.
    """
    digest = hashlib.sha256()
    for piece in _pieces(ledger):
        digest.update(piece)
    return digest.hexdigest()


def _pieces(ledger: SessionLedger) -> Iterator[bytes]:
    """Yield the canonical JSON of the fold: an object of lists, its names in their order."""
    aliases = [list(pair) for pair in ledger.projection.aliases.pairs()]
    yield b'{"aliases":' + canonical(aliases)
    conflicts = _column(ledger, "SELECT id FROM conflict ORDER BY id")
    yield b',"conflicts":' + canonical(conflicts)
    yield b',"forks":' + canonical([list(fork) for fork in find_forks(ledger)])
    yield b',"gaps":' + canonical([list(gap) for gap in find_gaps(ledger)])
    yield b',"registers":['
    start = b""
    for some in _registers(ledger):
        yield start + spell(some)[1:-1].encode()
        start = b","
    voids = _column(
        ledger,
        "SELECT DISTINCT ent FROM event WHERE fld = ? AND head = 1"
        " AND json_type(CAST(raw AS TEXT), '$.val') = 'true' ORDER BY ent",
        registers.VOID,
    )
    yield b'],"voids":' + canonical(voids) + b"}"


def _registers(ledger: SessionLedger) -> Iterator[list[object]]:
    rows = ledger.connection.execute(
        "SELECT ent, fld, id, raw FROM event WHERE head = 1 ORDER BY ent, fld, id"
    )
    while some := rows.fetchmany(AT_ONCE):
        contents = json.loads(b"[" + b",".join(row[3] for row in some) + b"]")
        yield [
            [ent, fld, event.hex(), said["val"]]
            for (ent, fld, event, _), said in zip(some, contents, strict=True)
        ]


def _column(ledger: SessionLedger, query: str, *facts: object) -> list[str]:
    return [row[0] for row in ledger.connection.execute(query, facts)]
