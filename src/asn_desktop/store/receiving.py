"""Taking in what a package brought: the union of two sets, checked event by event.

Which events count is a function of the set alone, so the order of packages does not matter.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import OtherSessionError
from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.ledger import Event, InvalidEventError, RegisterKey
from asn_desktop.domain.registers import WALK_IN, Standing
from asn_desktop.domain.runs import Runs, runs_of, union
from asn_desktop.store.arrival import LineReader
from asn_desktop.store.bundle_books import Held, Origin, note_arrival
from asn_desktop.store.foreign_parents import Replacement, foreign_children
from asn_desktop.store.judging import Judge
from asn_desktop.store.judging_anew import refuse_foreign
from asn_desktop.store.ledger_store import event_row
from asn_desktop.store.settling import settle_heads
from asn_desktop.store.walk_ins import overwriting
from asn_desktop.vault.trust import read_heads, read_statements, valid_heads, valid_statements

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.store.arrival import Arrival
    from asn_desktop.store.bundle_books import Noted
    from asn_desktop.store.heads import Heads
    from asn_desktop.store.judging import Judged
    from asn_desktop.store.ledger_store import SessionLedger
    from asn_desktop.vault.trust import SignedHead

FROM_ELSEWHERE = Origin()

INSERT = (
    "INSERT INTO event(n, id, dev, q, ent, fld, raw, standing, head)"
    " VALUES(?, ?, ?, ?, ?, ?, ?, ?, 0)"
)
COME_BACK = "SELECT n FROM set_aside WHERE id = ?"


class Received(NamedTuple):
    """What one package changed, register by register, and what it brought besides."""

    before: Heads
    after: Heads
    known: frozenset[RegisterKey]
    quarantined: int
    no_right: int
    bundle: int
    """Its place in the books."""
    is_again: bool


class Stored(NamedTuple):
    """What came of a package's events: whose heads may have changed, which numbers it holds."""

    touched: set[RegisterKey]
    events: dict[DeviceId, Runs]
    misread: set[str]
    """Devices of whose chains some lines are none."""


class Receiver:
    """Takes the packages of one merge into one ledger, each within a transaction that is held.

    After a package whose trace was rolled back, another receiver goes on.
    """

    def __init__(self, ledger: SessionLedger) -> None:
        self._ledger = ledger
        self._connection = ledger.connection
        self._reader = LineReader(ledger.connection, ledger.identity.ses)
        self._replacements: list[Replacement] = []
        """Those of events that count from now on."""
        self._walked_in: set[str] = set()
        """Whose walk-in entries have new events, or events that are worth other from now on."""

    def receive(self, bundle: Bundle, origin: Origin = FROM_ELSEWHERE) -> Received:
        """Take in one package. A package that was taken in before changes nothing.

        :raises OtherSessionError: it belongs to another session.
        :raises InvalidEventError: statements or heads in its header are misshapen.
        """
        contents = bundle.contents
        if contents.ses != self._ledger.identity.ses:
            raise OtherSessionError
        self._replacements.clear()
        self._walked_in.clear()
        file = self._ledger.file
        before = trusted = file.trust()
        if file.add_statements(
            valid_statements(contents.ses, read_statements(contents.statements))
        ):
            trusted = file.trust()
        heads = valid_heads(read_heads(contents.heads), trusted)
        self._ledger.prove_own(chain.dev for chain in bundle.chains)
        new_heads = self._ledger.keep_brought_heads(heads)
        first = self._ledger.next_number()
        arrival = self._reader.read(bundle.chains)
        judge = Judge(self._ledger, before, trusted)
        devices = judge.concerned() | {DeviceId(head.dev) for head in new_heads}
        stored = self._store(arrival, devices, judge, first)
        earlier, later = settle_heads(self._connection, stored.touched)
        self._ledger.projection.refresh(stored.touched, later)
        noted = self._note(bundle, origin, (heads, stored, first))
        self._keep_bad(noted.bundle, arrival.bad)
        self._ledger.forget_chains()
        bad, refused = len(arrival.bad), self._refused(first)
        return Received(earlier, later, frozenset(arrival.known), bad, refused, *noted)

    # --- storing events ----------------------------------------------------------------

    def _store(self, arrival: Arrival, devices: set[DeviceId], judge: Judge, first: int) -> Stored:
        """Insert new events, judge them and those that waited; return the registers concerned."""
        by_device: dict[DeviceId, list[Event]] = defaultdict(list)
        for event in arrival.events:
            by_device[event.dev].append(event)
        touched: set[RegisterKey] = set()
        events = dict(arrival.here)
        returned = self._returned(arrival.events)
        self._walked_in |= {event.ent for event in arrival.events if event.fld == WALK_IN}
        number = first
        for dev in sorted(devices | by_device.keys()):
            new = by_device[dev]
            judged = judge.judge(dev, new)
            touched |= self._rejudge(judged)
            numbers = _numbered(new, returned, number)
            self._insert(new, judged, numbers)
            touched |= {event.register for event in new if judged.new[event.id] == Standing.COUNTS}
            number = max((number, *(n + 1 for n in numbers)))
            events[dev] = union((*events.get(dev, ()), *runs_of(numbers)))
        trusted = self._ledger.file.trust()
        touched |= (
            refuse_foreign(self._connection, trusted) if returned else self._refuse_foreign(first)
        )
        misread = {dev for dev, *_ in arrival.bad}
        return Stored(touched, events, misread)

    def _returned(self, new: Sequence[Event]) -> dict[EventId, int]:
        """Return the numbers of those that were set aside: they keep them, and stand again."""
        if not self._ledger.aside_to:
            return {}
        found = {
            event.id: row[0]
            for event in new
            if (row := self._connection.execute(COME_BACK, (bytes.fromhex(event.id),)).fetchone())
        }
        self._connection.executemany(
            "DELETE FROM set_aside WHERE n = ?", [(n,) for n in found.values()]
        )
        return found

    def _insert(self, new: Sequence[Event], judged: Judged, numbers: Sequence[int]) -> None:
        numbered = list(zip(numbers, new, strict=True))
        self._connection.executemany(
            INSERT,
            ((n, *event_row(event, judged.new[event.id], head=0)[:-1]) for n, event in numbered),
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO link VALUES(?, ?)",
            ((bytes.fromhex(parent), n) for n, event in numbered for parent in event.par),
        )
        for n, event in numbered:
            if event.par and judged.new[event.id] == Standing.COUNTS:
                self._note_replacements(event, n)

    def _note_replacements(self, event: Event, n: int) -> None:
        register = event.register
        self._replacements += [Replacement(bytes.fromhex(each), n, register) for each in event.par]

    def _rejudge(self, judged: Judged) -> set[RegisterKey]:
        """Write down the new standing of events that are here already."""
        for stored, found in judged.changed:
            self._connection.execute(
                "UPDATE event SET standing = ? WHERE n = ?", (int(found), stored.n)
            )
            if stored.event.fld == WALK_IN:
                self._walked_in.add(stored.event.ent)
            if found == Standing.COUNTS:
                self._note_replacements(stored.event, stored.n)
        return {stored.event.register for stored, _ in judged.changed}

    def _refuse_foreign(self, first: int) -> set[RegisterKey]:
        """Let no event count that replaces what is not its to replace."""
        children = foreign_children(self._connection, self._replacements, first)
        if self._walked_in:
            trusted = self._ledger.file.trust()
            children |= overwriting(self._connection, sorted(self._walked_in), trusted)
        refused: set[RegisterKey] = set()
        for n in children:
            row = self._connection.execute(
                "UPDATE event SET standing = 4 WHERE n = ? RETURNING ent, fld", (n,)
            ).fetchone()
            refused.add(RegisterKey(*row))
        return refused

    # --- the books ---------------------------------------------------------------------

    def _note(
        self, bundle: Bundle, origin: Origin, held: tuple[Sequence[SignedHead], Stored, int]
    ) -> Noted:
        heads, stored, first = held
        events = union(run for runs in stored.events.values() for run in runs)
        last = self._ledger.next_number() - 1
        self._reader.remember(
            bundle.chains,
            {dev: runs for dev, runs in stored.events.items() if dev not in stored.misread},
        )
        return note_arrival(
            self._connection, bundle.contents, origin, Held(events, heads, first, last)
        )

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


def _numbered(new: Sequence[Event], returned: Mapping[EventId, int], number: int) -> list[int]:
    """Return a number for each event: the one it had, or the next that is free."""
    if not returned:
        return list(range(number, number + len(new)))
    free = iter(range(number, number + len(new)))
    return [returned.get(event.id) or next(free) for event in new]


__all__ = ["InvalidEventError", "Received", "Receiver"]
