"""The state of a session: what the fold of its events says, in one hash; its gaps and forks."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain import registers
from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.ledger import canonical, gaps
from asn_desktop.domain.registers import Standing

if TYPE_CHECKING:
    from asn_desktop.store.ledger_store import SessionLedger


class Gap(NamedTuple):
    """Runs of a device's events that a signed head speaks of and that are not here."""

    device: DeviceId
    missing: tuple[tuple[int, int], ...]


class Fork(NamedTuple):
    """A place of a device's chain at which two events stand: a copied file was used on both."""

    device: DeviceId
    q: int


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
    rows = ledger.connection.execute(
        "SELECT dev, q FROM event WHERE standing NOT IN (?, ?)"
        " GROUP BY dev, q HAVING count(*) > 1 ORDER BY dev, q",
        (Standing.UNPROVEN, Standing.REVOKED),
    )
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
    is local (packages received, restore points, receipts) is outside.
    """
    content = {
        "registers": _registers(ledger),
        "conflicts": _column(ledger, "SELECT id FROM conflict ORDER BY id"),
        "voids": _column(
            ledger,
            "SELECT DISTINCT ent FROM event WHERE fld = ? AND head = 1"
            " AND json_type(CAST(raw AS TEXT), '$.val') = 'true' ORDER BY ent",
            registers.VOID,
        ),
        "aliases": [list(pair) for pair in ledger.projection.aliases.pairs()],
        "gaps": [[gap.device, [list(run) for run in gap.missing]] for gap in find_gaps(ledger)],
        "forks": [list(fork) for fork in find_forks(ledger)],
    }
    return hashlib.sha256(canonical(content)).hexdigest()


def _registers(ledger: SessionLedger) -> list[object]:
    rows = ledger.connection.execute(
        "SELECT ent, fld, id, raw FROM event WHERE head = 1 ORDER BY ent, fld, id"
    ).fetchall()
    contents = json.loads(b"[" + b",".join(row[3] for row in rows) + b"]")
    return [
        [ent, fld, event.hex(), said["val"]]
        for (ent, fld, event, _), said in zip(rows, contents, strict=True)
    ]


def _column(ledger: SessionLedger, query: str, *facts: object) -> list[str]:
    return [row[0] for row in ledger.connection.execute(query, facts)]
