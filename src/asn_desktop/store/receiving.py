"""Taking in what a package brought: the union of two sets, checked event by event.

Which events count is a function of the set alone, so the order of packages does not matter.
"""

from __future__ import annotations

import time
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import OtherSessionError
from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.ledger import (
    Event,
    InvalidEventError,
    RegisterKey,
    digest,
    proven,
    read_event,
    read_events,
)
from asn_desktop.domain.registers import Standing, standing
from asn_desktop.store.heads import Heads, heads_of_registers, touch
from asn_desktop.store.ledger_store import event_row
from asn_desktop.vault.trust import read_heads, read_statements, valid_heads

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asn_desktop.domain.bundle import Bundle, Chain
    from asn_desktop.store.ledger_store import SessionLedger
    from asn_desktop.vault.trust import Trust

INSERT = (
    "INSERT OR IGNORE INTO event(n, id, dev, q, ent, fld, raw, standing, head)"
    " VALUES(?, ?, ?, ?, ?, ?, ?, ?, 0)"
)
FOREIGN_PARENT = """UPDATE event SET standing = 4, head = 0 WHERE standing = 0 AND n IN (
    SELECT c.n FROM link JOIN event c ON c.n = link.child JOIN event p ON p.id = link.parent
    WHERE (c.n >= :first OR p.n >= :first) AND (c.ent <> p.ent OR c.fld <> p.fld))
    RETURNING ent, fld"""
SETTLE_HEADS = """UPDATE event SET head = (standing = 0 AND NOT EXISTS (
        SELECT 1 FROM link JOIN event c ON c.n = link.child
        WHERE link.parent = event.id AND c.standing = 0
        AND c.ent = event.ent AND c.fld = event.fld))
    WHERE n IN (SELECT e.n FROM touched t JOIN event e ON e.ent = t.ent AND e.fld = t.fld)"""


class Received(NamedTuple):
    """What one package changed, register by register, and what it brought besides."""

    before: Heads
    after: Heads
    known: frozenset[RegisterKey]
    quarantined: int
    no_right: int


class Arrival(NamedTuple):
    """A package's lines, read: events not yet here, and lines that are none."""

    events: list[Event]
    bad: list[tuple[str, int, str, bytes]]
    known: set[RegisterKey]


class Receiver:
    """Takes packages into one ledger, each within a transaction that the caller holds."""

    def __init__(self, ledger: SessionLedger) -> None:
        self._ledger = ledger
        self._connection = ledger.connection

    def receive(self, bundle: Bundle) -> Received:
        """Take in one package. A package that was taken in before changes nothing.

        :raises OtherSessionError: it belongs to another session.
        :raises InvalidEventError: statements or heads in its header are misshapen.
        """
        contents = bundle.contents
        if contents.ses != self._ledger.identity.ses:
            raise OtherSessionError
        statements = read_statements(contents.statements)
        heads = read_heads(contents.heads)
        trust_grew = self._ledger.file.add_statements(statements) > 0
        trusted = self._ledger.file.trust()
        self._ledger.keep_heads(valid_heads(heads, trusted))
        first = self._next_number()
        arrival = self._read(bundle.chains)
        devices = {DeviceId(chain.dev) for chain in bundle.chains}
        if trust_grew:
            devices |= trusted.devices.keys()
        touched = self._store(arrival, devices, trusted, first)
        before, after = self._settle(touched)
        number = self._note_bundle(bundle, first)
        self._keep_bad(number, arrival.bad)
        return Received(
            before, after, frozenset(arrival.known), len(arrival.bad), self._refused(first)
        )

    def _next_number(self) -> int:
        row = self._connection.execute("SELECT coalesce(max(n), 0) + 1 FROM event").fetchone()
        return int(row[0])

    # --- reading lines -----------------------------------------------------------------

    def _read(self, chains: Sequence[Chain]) -> Arrival:
        arrival = Arrival([], [], set())
        for chain in chains:
            skipped = self._known_prefix(chain)
            if skipped:
                arrival.known.update(self._registers_of(chain.dev, skipped))
            self._read_lines(chain, skipped, arrival)
        return arrival

    def _known_prefix(self, chain: Chain) -> int:
        """Return how many first lines are here already, by the hash of the last of them alone.

        A line's hash covers all before it; that holds only for a chain without gap or fork.
        """
        count, highest = self._connection.execute(
            "SELECT count(*), coalesce(max(q), 0) FROM event WHERE dev = ?", (chain.dev,)
        ).fetchone()
        shared = min(highest, len(chain.lines))
        if count != highest or not shared:
            return 0
        row = self._connection.execute(
            "SELECT id FROM event WHERE dev = ? AND q = ?", (chain.dev, shared)
        ).fetchone()
        return shared if row[0].hex() == digest(chain.lines[shared - 1]) else 0

    def _registers_of(self, dev: str, upto: int) -> Iterable[RegisterKey]:
        rows = self._connection.execute(
            "SELECT DISTINCT ent, fld FROM event WHERE dev = ? AND q <= ? AND standing = 0",
            (dev, upto),
        )
        return (RegisterKey(*row) for row in rows)

    def _read_lines(self, chain: Chain, skipped: int, arrival: Arrival) -> None:
        lines = chain.lines[skipped:]
        events, bad = read_events(lines)
        arrival.bad.extend(
            (chain.dev, skipped + index, reason, lines[index]) for index, reason in bad
        )
        ses = self._ledger.identity.ses
        have = self._ids_of(chain.dev, skipped) if skipped or events else set()
        for event in events:
            if event.dev != chain.dev or event.ses != ses:
                arrival.bad.append((chain.dev, event.q, "milik sesi atau laptop lain", event.raw))
            elif event.id in have:
                arrival.known.add(event.register)
            else:
                arrival.events.append(event)

    def _ids_of(self, dev: str, after: int) -> set[str]:
        rows = self._connection.execute(
            "SELECT id FROM event WHERE dev = ? AND q > ?", (dev, after)
        )
        return {row[0].hex() for row in rows}

    # --- storing events ----------------------------------------------------------------

    def _store(
        self, arrival: Arrival, devices: set[DeviceId], trusted: Trust, first: int
    ) -> set[RegisterKey]:
        """Insert new events, judge them and those that waited; return the registers concerned."""
        by_device: dict[DeviceId, list[Event]] = defaultdict(list)
        for event in arrival.events:
            by_device[event.dev].append(event)
        touched: set[RegisterKey] = set()
        number = first
        for dev in sorted(devices | by_device.keys()):
            new = by_device[dev]
            judged = self._judge(dev, new, trusted)
            touched |= self._revoke(dev, trusted)
            touched |= self._rejudge(judged, {event.id for event in new})
            rows = [
                (number + k, *event_row(event, judged[event.id], head=0)[:-1])
                for k, event in enumerate(new)
            ]
            self._connection.executemany(INSERT, rows)
            links = [
                (bytes.fromhex(parent), number + k)
                for k, event in enumerate(new)
                for parent in event.par
            ]
            self._connection.executemany("INSERT OR IGNORE INTO link VALUES(?, ?)", links)
            touched |= {event.register for event in new if judged[event.id] == Standing.COUNTS}
            number += len(new)
        foreign = self._connection.execute(FOREIGN_PARENT, {"first": first}).fetchall()
        return touched | {RegisterKey(*row) for row in foreign}

    def _judge(
        self, dev: DeviceId, new: Sequence[Event], trusted: Trust
    ) -> dict[EventId, Standing]:
        """Return the standing of a device's new events, and of those that waited for proof."""
        waiting = self._waiting(dev)
        links = {event.id: event.prev for event in (*waiting, *new)}
        heads = {EventId(head.id) for head in self._ledger.known_heads() if head.dev == dev}
        tip = self._ledger.own_tips().get(dev)
        reached = proven(links, heads | ({EventId(tip)} if tip else set()))
        device = trusted.devices.get(dev)
        limit = trusted.revoked_after.get(dev)
        judged: dict[EventId, Standing] = {}
        for event in (*waiting, *new):
            found = standing(event, device, is_proven=event.id in reached)
            if limit is not None and event.q > limit:
                found = Standing.REVOKED
            judged[event.id] = found
        return judged

    def _waiting(self, dev: DeviceId) -> list[Event]:
        rows = self._connection.execute(
            "SELECT raw FROM event WHERE dev = ? AND standing = ?", (dev, int(Standing.UNPROVEN))
        )
        return [read_event(row[0]) for row in rows.fetchall()]

    def _revoke(self, dev: DeviceId, trusted: Trust) -> set[RegisterKey]:
        """Take what a device wrote after its revocation out of what counts."""
        limit = trusted.revoked_after.get(dev)
        if limit is None:
            return set()
        rows = self._connection.execute(
            "UPDATE event SET standing = ?, head = 0 WHERE dev = ? AND q > ? AND standing <> ?"
            " RETURNING ent, fld",
            (int(Standing.REVOKED), dev, limit, int(Standing.REVOKED)),
        )
        return {RegisterKey(*row) for row in rows.fetchall()}

    def _rejudge(self, judged: dict[EventId, Standing], new: set[EventId]) -> set[RegisterKey]:
        """Write down the new standing of events that are here already."""
        touched: set[RegisterKey] = set()
        for event_id, found in judged.items():
            if event_id in new or found in (Standing.UNPROVEN, Standing.REVOKED):
                continue
            row = self._connection.execute(
                "UPDATE event SET standing = ? WHERE id = ? RETURNING ent, fld",
                (int(found), bytes.fromhex(event_id)),
            ).fetchone()
            touched.add(RegisterKey(*row))
        return touched

    # --- heads and rows ----------------------------------------------------------------

    def _settle(self, touched: set[RegisterKey]) -> tuple[Heads, Heads]:
        """Work out the heads of these registers anew and project them; return before and after."""
        before = heads_of_registers(self._connection, touched)
        touch(self._connection, touched)
        self._connection.execute(SETTLE_HEADS)
        after = heads_of_registers(self._connection, touched)
        self._ledger.projection.refresh(touched)
        return before, after

    # --- the books ---------------------------------------------------------------------

    def _note_bundle(self, bundle: Bundle, first: int) -> int:
        contents = bundle.contents
        now = time.time_ns() // 1_000_000
        self._connection.execute(
            "INSERT OR IGNORE INTO bundle(digest, sender, kind, receipt, received_at,"
            " first_event, last_event) VALUES(?, ?, ?, ?, ?, ?, ?)",
            (
                contents.digest,
                contents.sender,
                contents.kind,
                contents.receipt,
                now,
                first,
                self._next_number() - 1,
            ),
        )
        row = self._connection.execute(
            "SELECT n FROM bundle WHERE digest = ?", (contents.digest,)
        ).fetchone()
        return int(row[0])

    def _keep_bad(self, number: int, bad: Sequence[tuple[str, int, str, bytes]]) -> None:
        self._connection.executemany(
            "INSERT OR IGNORE INTO quarantine VALUES(?, ?, ?, ?, ?)",
            [(number, *line) for line in bad],
        )

    def _refused(self, first: int) -> int:
        row = self._connection.execute(
            "SELECT count(*) FROM event WHERE n >= ? AND standing IN (?, ?, ?)",
            (first, Standing.NO_RIGHT, Standing.FOREIGN_PARENT, Standing.REVOKED),
        ).fetchone()
        return int(row[0])


def changed_registers(before: Heads, after: Heads) -> tuple[list[RegisterKey], list[RegisterKey]]:
    """Return which registers are new, and which changed, of those whose heads were worked out."""
    new: list[RegisterKey] = []
    changed: list[RegisterKey] = []
    for key, heads in after.items():
        ids = {head.id for head in heads}
        earlier = {head.id for head in before[key]}
        if ids == earlier:
            continue
        (changed if earlier else new).append(key)
    return new, changed


__all__ = ["InvalidEventError", "Received", "Receiver", "changed_registers"]
