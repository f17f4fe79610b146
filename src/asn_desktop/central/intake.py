"""Packages of a batch on their way into rows: each read as it comes, written session by session."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.changes import keep_changes, keep_whose, people_of
from asn_desktop.central.growing import GrowingSession
from asn_desktop.central.preparing import prepare, rows_of, told_of
from asn_desktop.central.register import Counts, PackageEntry, PackageRegister
from asn_desktop.central.report import Arrived, report_of
from asn_desktop.central.writing import SessionWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from sqlite3 import Connection

    from asn_desktop.central.growing import Addition, Brought, Held
    from asn_desktop.central.preparing import Known, Prepared, Rows, Told
    from asn_desktop.central.report import Arrival, CentralReport
    from asn_desktop.domain.aliases import Aliases
    from asn_desktop.domain.bundle import Bundle, Contents
    from asn_desktop.domain.ids import SessionId

    Stored = Callable[[SessionId], Mapping[int, Bundle]]
    """Opens a session's packages that the file has and no other one covers, by their numbers."""
    Opened = Callable[[Arrival], Bundle]
    """Opens a package that another process has read."""

MOST_LINES = 50_000
"""So many are held of sessions that may still grow; beyond that the oldest is written."""


@dataclass(slots=True)
class Waiting:
    """A package that was read and has no row yet."""

    order: int
    arrived: Arrived
    brought: Brought | None = None
    """None for a session's first package: it may stay the only one."""
    is_covered: bool = False

    def entry(self, session: int, told: Told) -> PackageEntry:
        """Return what is written of it."""
        name = told.names.get(self.arrived.contents.sender, "")
        if self.brought is None:
            counts, none = Counts(told.registers, 0, 0), told.quarantined
        else:
            counts, none = self.brought.counts, self.brought.quarantined
        return PackageEntry(session, self.arrived, name, counts, none, self.is_covered)


class Alone(NamedTuple):
    """A session's first package, as long as it is the only one, and what it amounts to."""

    arrival: Arrival
    prepared: Prepared

    @property
    def size(self) -> int:
        """Return how many lines it holds."""
        return self.prepared.lines


@dataclass(slots=True)
class OpenSession:
    """A session of which packages are on their way."""

    held: Alone | GrowingSession | None = None
    """None as long as every package of it was refused."""
    stored: dict[int, Held] = field(default_factory=dict)
    """What the packages in the file hold that no newer one covers."""
    covered: list[int] = field(default_factory=list)
    """Those that one of the batch covers."""
    waiting: list[Waiting] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Return how many lines it holds."""
        return self.held.size if self.held else 0

    def grown(self, alone: Bundle) -> GrowingSession:
        """Return what a second package is read against; the first is now read that way too."""
        self.held = growing = GrowingSession(alone.contents)
        self.waiting[0].brought = growing.add(growing.read(alone))
        return growing

    def note_covered(self, held: Held) -> None:
        """Note which packages a new one holds all of: they need not be read again."""
        for n in [n for n, other in self.stored.items() if held.covers(other)]:
            del self.stored[n]
            self.covered.append(n)
        for each in self.waiting:
            if each.brought and not each.is_covered:
                each.is_covered = held.covers(each.brought.held)


class Ready(NamedTuple):
    """A package that was read against its session; nothing is changed by that."""

    session: OpenSession
    found: Alone | Addition
    """What a session's first package amounts to, or what a later one adds."""


class Intake:
    """What a batch has read, written or not."""

    def __init__(self, connection: Connection, stored: Stored, opened: Opened) -> None:
        self._connection, self._stored, self._bundle_of = connection, stored, opened
        self._open: dict[SessionId, OpenSession] = {}
        self._reports: dict[int, CentralReport] = {}
        self._by_content: dict[str, int] = {}
        """By its digest the place of each package of the batch."""
        self._again: dict[int, int] = {}
        """Packages that came twice in the batch, and where they came first."""
        self._count = 0

    # --- coming in ---------------------------------------------------------------------

    def is_here(self, arrival: Arrival) -> bool:
        """Tell whether the same content came in this batch already; if so, note it."""
        earlier = self._by_content.get(arrival.contents.digest)
        if earlier is not None:
            self._again[self._next()] = earlier
        return earlier is not None

    def holds(self, ses: SessionId) -> bool:
        """Tell whether packages of a session came in this batch and are not written yet."""
        found = self._open.get(ses)
        return found is not None and bool(found.waiting)

    def note(self, known: CentralReport) -> None:
        """Note a package that was merged before this batch."""
        self._reports[self._next()] = known

    def read(self, arrival: Arrival) -> Ready:
        """Read a package against its session, whose kept packages are opened the first time.

        :raises UserError: a kept package is gone, or too many of its lines are no events.
        :raises InvalidEventError: statements or heads in its header are misshapen.
        """
        session = self._open.get(arrival.contents.ses) or self._opened(arrival.contents)
        held = session.held
        if held is None:
            prepared = arrival.prepared or prepare(self._bundle_of(arrival))
            kept = arrival._replace(bundle=None, prepared=None)  # opened again if need be
            return Ready(session, Alone(kept, prepared))
        if isinstance(held, Alone):
            held = session.grown(self._bundle_of(held.arrival))
        return Ready(session, held.read(self._bundle_of(arrival)))

    def add(self, arrival: Arrival, ready: Ready) -> None:
        """Take in a package that was read."""
        session, contents = ready.session, arrival.contents
        waiting = Waiting(self._next(), Arrived.of(arrival, time.time_ns() // 1_000_000))
        if isinstance(ready.found, Alone):
            session.held = ready.found
        elif isinstance(session.held, GrowingSession):
            waiting.brought = session.held.add(ready.found)
            session.note_covered(waiting.brought.held)
        session.waiting.append(waiting)
        self._by_content[contents.digest] = waiting.order
        self._open.pop(contents.ses, None)
        self._open[contents.ses] = session  # the newest stands last

    def _opened(self, contents: Contents) -> OpenSession:
        found, others = OpenSession(), self._stored(contents.ses)
        self._open[contents.ses] = found
        if others:
            growing = found.held = GrowingSession(contents)
            for n, other in others.items():
                found.stored[n] = growing.add(growing.read(other, len(others))).held
        return found

    def _next(self) -> int:
        self._count += 1
        return self._count

    # --- being written -----------------------------------------------------------------

    def relieve(self) -> None:
        """Write the oldest sessions as long as too much is held; the newest stays."""
        size = sum(session.size for session in self._open.values())
        while size > MOST_LINES and len(self._open) > 1:
            size -= self._write_oldest()

    def settle(self) -> list[CentralReport]:
        """Write all that is waiting; return what each package did, in the order they came."""
        while self._open:
            self._write_oldest()
        for order, earlier in self._again.items():
            first = self._reports[earlier]
            count = first.new + first.changed + first.same
            self._reports[order] = first._replace(new=0, changed=0, same=count, rows_changed=0)
        return [self._reports[order] for order in sorted(self._reports)]

    def _write_oldest(self) -> int:
        """Write a session; return how many lines it held."""
        session = self._open.pop(next(iter(self._open)))
        if session.waiting and session.held:
            self._write(session, session.held)
        return session.size

    def _write(self, session: OpenSession, held: Alone | GrowingSession) -> None:
        told, rows_of_it, aliases = _amount(held)
        before = self._connection.total_changes
        writer = SessionWriter(self._connection, told)
        writer.write(rows_of_it)
        rows_changed = self._connection.total_changes - before
        self._enter(session, told, aliases, writer.session)
        title, last = writer.title(), session.waiting[-1]
        for each in session.waiting:
            counts = each.entry(writer.session, told).counts
            rows = rows_changed if each is last else 0
            receipt = each.arrived.contents.receipt
            self._reports[each.order] = report_of(told, receipt, title, counts, rows)

    def _enter(self, session: OpenSession, told: Told, aliases: Aliases | None, n: int) -> None:
        """Write the packages of a session, and what they changed."""
        register = PackageRegister(self._connection)
        register.note_covered(session.covered)
        if aliases is not None:
            people = people_of(self._connection, n)
            keep_whose(self._connection, n, aliases, people)
        for each in session.waiting:
            package = register.enter(each.entry(n, told))
            if aliases is not None and each.brought and each.brought.changes:
                changes = each.brought.changes
                keep_changes(self._connection, (n, package), changes, aliases, people)


def _amount(
    held: Alone | GrowingSession,
) -> tuple[Told, Callable[[Known], Rows], Aliases | None]:
    """Return what a session amounts to, its rows, and the joins by which changes find people.

    A session of one package is new to the file: nobody has a number, and nothing has changed.
    """
    if isinstance(held, Alone):
        prepared = held.prepared
        return prepared.told, lambda _: prepared.rows, None
    reading = held.reading()
    return told_of(reading), partial(rows_of, reading), reading.folded.aliases
