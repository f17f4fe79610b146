"""Taking in what a package brought: the union of two sets, checked event by event.

Which events count is a function of the set alone, so the order of packages does not matter.
"""

from __future__ import annotations

import time
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import OtherSessionError
from asn_desktop.domain.ids import DeviceId
from asn_desktop.domain.ledger import Event, InvalidEventError, RegisterKey
from asn_desktop.domain.registers import Standing
from asn_desktop.store.arrival import LineReader
from asn_desktop.store.heads import Heads, heads_of_registers, touch
from asn_desktop.store.judging import Judge
from asn_desktop.store.ledger_store import event_row
from asn_desktop.vault.trust import read_heads, read_statements, valid_heads, valid_statements

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.bundle import Bundle, Chain
    from asn_desktop.store.arrival import Arrival
    from asn_desktop.store.judging import Judged
    from asn_desktop.store.ledger_store import SessionLedger

INSERT = (
    "INSERT INTO event(n, id, dev, q, ent, fld, raw, standing, head)"
    " VALUES(?, ?, ?, ?, ?, ?, ?, ?, 0)"
)
ABSENT_PARENTS = """SELECT link.parent, c.n FROM link JOIN event c ON c.n = link.child
    WHERE link.child >= :first AND c.standing = 0 AND NOT EXISTS (
        SELECT 1 FROM event p WHERE p.ent = c.ent AND p.fld = c.fld AND p.id = link.parent)"""
FOREIGN_CHILDREN = """SELECT c.n FROM event p JOIN link ON link.parent = p.id
    JOIN event c ON c.n = link.child
    WHERE p.n >= :first AND c.standing = 0 AND (c.ent <> p.ent OR c.fld <> p.fld)"""
IN_REGISTER = "SELECT 1 FROM event WHERE ent = ? AND fld = ? AND id = ?"
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


class Receiver:
    """Takes packages into one ledger, each within a transaction that the caller holds."""

    def __init__(self, ledger: SessionLedger) -> None:
        self._ledger = ledger
        self._connection = ledger.connection
        self._late: list[tuple[bytes, int]] = []
        """Parents that are not in their child's register, of events that count from now on."""

    def receive(self, bundle: Bundle) -> Received:
        """Take in one package. A package that was taken in before changes nothing.

        :raises OtherSessionError: it belongs to another session.
        :raises InvalidEventError: statements or heads in its header are misshapen.
        """
        contents = bundle.contents
        if contents.ses != self._ledger.identity.ses:
            raise OtherSessionError
        self._late.clear()
        file = self._ledger.file
        before = trusted = file.trust()
        if file.add_statements(
            valid_statements(contents.ses, read_statements(contents.statements))
        ):
            trusted = file.trust()
        heads = valid_heads(read_heads(contents.heads), trusted)
        self._prove_own(bundle.chains)
        self._ledger.keep_heads(heads)
        first = self._next_number()
        arrival = LineReader(self._connection, contents.ses).read(bundle.chains)
        judge = Judge(self._ledger, before, trusted)
        devices = judge.concerned() | {DeviceId(head.dev) for head in heads}
        touched = self._store(arrival, devices, judge, first)
        earlier, later = self._settle(touched)
        number = self._note_bundle(bundle, first)
        self._keep_bad(number, arrival.bad)
        self._ledger.forget_chains()
        return Received(
            earlier, later, frozenset(arrival.known), len(arrival.bad), self._refused(first)
        )

    def _prove_own(self, chains: Sequence[Chain]) -> None:
        """Sign the ends of own chains before a copy's branch may come to stand at them.

        What was entered here would otherwise be proven nowhere else.
        """
        own = {device.dev for device in self._ledger.file.own_devices().values()}
        if own & {chain.dev for chain in chains}:
            self._ledger.signed_heads()

    def _next_number(self) -> int:
        row = self._connection.execute("SELECT coalesce(max(n), 0) + 1 FROM event").fetchone()
        return int(row[0])

    # --- storing events ----------------------------------------------------------------

    def _store(
        self, arrival: Arrival, devices: set[DeviceId], judge: Judge, first: int
    ) -> set[RegisterKey]:
        """Insert new events, judge them and those that waited; return the registers concerned."""
        by_device: dict[DeviceId, list[Event]] = defaultdict(list)
        for event in arrival.events:
            by_device[event.dev].append(event)
        touched: set[RegisterKey] = set()
        number = first
        for dev in sorted(devices | by_device.keys()):
            new = by_device[dev]
            judged = judge.judge(dev, new)
            touched |= self._rejudge(judged)
            self._insert(new, judged, number)
            touched |= {event.register for event in new if judged.new[event.id] == Standing.COUNTS}
            number += len(new)
        return touched | self._refuse_foreign(first)

    def _insert(self, new: Sequence[Event], judged: Judged, number: int) -> None:
        self._connection.executemany(
            INSERT,
            [
                (n, *event_row(event, judged.new[event.id], head=0)[:-1])
                for n, event in enumerate(new, number)
            ],
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO link VALUES(?, ?)",
            [
                (bytes.fromhex(parent), n)
                for n, event in enumerate(new, number)
                for parent in event.par
            ],
        )

    def _rejudge(self, judged: Judged) -> set[RegisterKey]:
        """Write down the new standing of events that are here already."""
        for stored, found in judged.changed:
            self._connection.execute(
                "UPDATE event SET standing = ? WHERE n = ?", (int(found), stored.n)
            )
            if found == Standing.COUNTS:
                self._late += [
                    (bytes.fromhex(parent), stored.n)
                    for parent in stored.event.par
                    if not self._is_in_register(stored.event.register, parent)
                ]
        return {stored.event.register for stored, _ in judged.changed}

    def _is_in_register(self, register: RegisterKey, event: str) -> bool:
        found = self._connection.execute(IN_REGISTER, (*register, bytes.fromhex(event)))
        return bool(found.fetchone())

    def _refuse_foreign(self, first: int) -> set[RegisterKey]:
        """Let no event count that says it replaces one of another register."""
        absent = self._connection.execute(ABSENT_PARENTS, {"first": first}).fetchall() + self._late
        here = self._present({parent for parent, _ in absent})
        children = {n for parent, n in absent if parent in here}
        rows = self._connection.execute(FOREIGN_CHILDREN, {"first": first})
        children.update(row[0] for row in rows.fetchall())
        refused: set[RegisterKey] = set()
        for n in children:
            row = self._connection.execute(
                "UPDATE event SET standing = 4 WHERE n = ? RETURNING ent, fld", (n,)
            ).fetchone()
            refused.add(RegisterKey(*row))
        return refused

    def _present(self, sought: set[bytes]) -> set[bytes]:
        """Return which of these events are here, in whatever register; reads all ids."""
        if not sought:
            return set()
        return {row[0] for row in self._connection.execute("SELECT id FROM event")} & sought

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
