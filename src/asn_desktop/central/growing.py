"""One session while its packages come in: each line is read once, each register told once.

What all packages amount to together is `union.read_union`; this says the same, package by package,
at the cost of what each of them adds. A test holds the two equal.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.register import Counts
from asn_desktop.central.union import Reading, ReadLines, chain_ends, read_lines, read_parts
from asn_desktop.domain.bundle import BadLines
from asn_desktop.domain.fold import counting_of, fold, is_foreign
from asn_desktop.domain.ledger import heads_of
from asn_desktop.vault.trust import trust, valid_heads

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from asn_desktop.central.union import Parts
    from asn_desktop.domain.bundle import Bundle, Contents
    from asn_desktop.domain.fold import ChainEnd, Register
    from asn_desktop.domain.ids import DeviceId, EventId
    from asn_desktop.domain.ledger import Event
    from asn_desktop.domain.registers import Device, Standing
    from asn_desktop.vault.trust import SignedHead, Statement, Trust

Written = dict["Register", tuple["Event", ...]]
"""Registers with all events of theirs that count."""


class Change(NamedTuple):
    """A register whose heads are others than before."""

    register: Register
    before: tuple[Event, ...]
    after: tuple[Event, ...]


class Held(NamedTuple):
    """What a package holds: its statements and heads, and of each device a mask of its lines."""

    parts: Parts
    lines: Mapping[DeviceId, int]

    def covers(self, other: Held) -> bool:
        """Tell whether this holds all that another one does, so that the other adds nothing."""
        return (
            all(mask & self.lines.get(dev, 0) == mask for dev, mask in other.lines.items())
            and self.parts.statements >= other.parts.statements
            and self.parts.heads >= other.parts.heads
        )


class Brought(NamedTuple):
    """What one package did to its session, and what it holds."""

    counts: Counts
    quarantined: int
    """So many of its lines are no events."""
    changes: tuple[Change, ...]
    held: Held


class Addition(NamedTuple):
    """A package read against what is known; nothing is changed by that."""

    contents: Contents
    parts: Parts
    given: Mapping[DeviceId, Sequence[bytes]]
    """All its lines."""
    new: Mapping[DeviceId, Sequence[bytes]]
    """The new ones, each once."""
    read: Mapping[DeviceId, ReadLines]


class OfChain(NamedTuple):
    """What a package holds of one device."""

    mask: int
    none: int
    """So many lines that are no events."""
    registers: set[Register]
    """Those of which a line counts."""


class _Chain:
    """One device's lines, and which of their events count."""

    def __init__(self) -> None:
        self.lines: list[bytes] = []
        self.places: dict[bytes, int] = {}
        self.entries: list[Event | None] = []
        """None for a line that is no event."""
        self.bad = 0
        """So many of them."""
        self.counting: dict[EventId, Event] = {}
        self.ends: set[EventId] = set()
        self._registers: set[Register] | None = None

    def events(self) -> list[Event]:
        """Return those lines that are events."""
        return [event for event in self.entries if event is not None]

    def new_of(self, lines: Sequence[bytes], tally: BadLines) -> Sequence[bytes]:
        """Return the lines that are new here, each once; count those that are no events."""
        if self.bad:
            places = (self.places.get(line) for line in lines)
            none = (at is not None and self.entries[at] is None for at in places)
            tally.add(line for line, is_none in zip(lines, none, strict=True) if is_none)
        same = min(len(lines), len(self.lines))
        rest = lines[same:] if lines[:same] == self.lines[:same] else lines
        return list(dict.fromkeys(line for line in rest if line not in self.places))

    def take(self, lines: Sequence[bytes], read: ReadLines) -> None:
        """Take in new lines."""
        by_line = {event.raw: event for event in read.events}
        first = len(self.lines)
        self.lines += lines
        self.places.update(zip(lines, range(first, len(self.lines)), strict=True))
        self.entries += map(by_line.get, lines)
        self.bad += len(read.none)

    def recount(self, counting: dict[EventId, Event]) -> tuple[list[Event], list[Event]]:
        """Take what counts now; return what counts newly, and what no longer does."""
        before, self.counting, self._registers = self.counting, counting, None
        added = [event for uid, event in counting.items() if uid not in before]
        gone = [event for uid, event in before.items() if uid not in counting]
        return added, gone

    def held(self, lines: Sequence[bytes]) -> OfChain:
        """Return what these lines are, all of which are here."""
        if lines == self.lines[: len(lines)]:
            mask = b"\1" * len(lines)
            entries = self.entries[: len(lines)]
        else:
            places = [self.places[line] for line in lines]
            flags = bytearray(len(self.lines))
            for place in places:
                flags[place] = 1
            mask, entries = bytes(flags), [self.entries[place] for place in places]
        none = sum(entry is None for entry in entries) if self.bad else 0
        return OfChain(int.from_bytes(mask, "little"), none, self._registers_of(entries, mask))

    def _registers_of(self, entries: Sequence[Event | None], mask: bytes) -> set[Register]:
        if len(mask) < len(self.lines) or 0 in mask:
            counted = (each for each in entries if each is not None and each.id in self.counting)
            return {(event.ent, event.fld) for event in counted}
        if self._registers is None:
            self._registers = {(event.ent, event.fld) for event in self.counting.values()}
        return self._registers


class GrowingSession:
    """What a session's packages amount to so far."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._statements: set[Statement] = set()
        self._heads: set[SignedHead] = set()
        self._ends: list[ChainEnd] = []
        """The heads whose signatures hold; each is tried once: a device has one key for ever."""
        self._of_strangers: set[SignedHead] = set()
        """The heads of devices that nobody has certified so far."""
        self._trusted: Trust = trust(contents.root, ())
        self._chains: dict[DeviceId, _Chain] = defaultdict(_Chain)
        self._known: dict[EventId, Event] = {}
        self._waiting: dict[EventId, set[DeviceId]] = defaultdict(set)
        """By an event that is named and not here yet, whose events name it."""
        self._written: Written = {}

    @property
    def size(self) -> int:
        """Return how many lines it holds."""
        return sum(len(chain.entries) for chain in self._chains.values())

    def read(self, bundle: Bundle, packages: int = 1) -> Addition:
        """Read what a package adds; nothing is changed.

        It may hold as many lines that are no events as so many `packages`.

        :raises InvalidEventError: statements or heads in its header are misshapen.
        :raises UnreadableLinesError: too many of its lines are no events.
        """
        tally = BadLines(packages)
        parts = read_parts(bundle.contents)
        given = {chain.dev: chain.lines for chain in bundle.chains}
        new: dict[DeviceId, Sequence[bytes]] = {}
        read: dict[DeviceId, ReadLines] = {}
        for dev, lines in given.items():
            new[dev] = self._chains.get(dev, _Chain()).new_of(lines, tally)
            read[dev] = read_lines(bundle.contents.ses, dev, new[dev], tally)
        return Addition(bundle.contents, parts, given, new, read)

    def add(self, addition: Addition) -> Brought:
        """Take in what was read; return what it did."""
        self._contents = addition.contents
        touched = self._take_parts(addition.parts)
        for dev, read in addition.read.items():
            self._chains[dev].take(addition.new[dev], read)
            touched |= self._take_events(dev, read.events)
        changes = self._recount(touched)
        of_chains = {dev: self._chains[dev].held(lines) for dev, lines in addition.given.items()}
        changed = tuple(each for each in changes if each.before)
        same = _same_count([each.registers for each in of_chains.values()], changes)
        return Brought(
            Counts(len(changes) - len(changed), len(changed), same),
            sum(each.none for each in of_chains.values()),
            changed,
            Held(addition.parts, {dev: each.mask for dev, each in of_chains.items()}),
        )

    def reading(self) -> Reading:
        """Return what all of it amounts to, folded once."""
        trusted = self._trusted
        events = [event for chain in self._chains.values() for event in chain.events()]
        folded = fold(events, trusted.devices, self._ends, trusted.revoked_after)
        quarantined = frozenset(
            line
            for chain in self._chains.values()
            if chain.bad
            for line, entry in zip(chain.lines, chain.entries, strict=True)
            if entry is None
        )
        return Reading(self._contents, trusted, events, folded, quarantined)

    # --- within ------------------------------------------------------------------------

    def _take_parts(self, parts: Parts) -> set[DeviceId]:
        """Take statements and heads; return the devices whose events may count otherwise now."""
        touched: set[DeviceId] = set()
        heads = parts.heads - self._heads
        self._heads |= parts.heads
        if not parts.statements <= self._statements:
            self._statements |= parts.statements
            before, self._trusted = self._trusted, trust(self._contents.root, self._statements)
            heads |= self._of_strangers  # somebody may vouch for them now
            touched = {dev for dev in self._chains if self._differs(dev, before)}
        known = self._trusted.public_keys.keys()
        self._of_strangers -= heads
        self._of_strangers |= {head for head in heads if head.dev not in known}
        ends = chain_ends(valid_heads(heads - self._of_strangers, self._trusted))
        self._ends += ends
        for end in ends:
            chain = self._chains[end.dev]
            if end.id not in chain.ends:
                chain.ends.add(end.id)
                touched.add(end.dev)
        return touched

    def _differs(self, dev: DeviceId, before: Trust) -> bool:
        now = self._trusted
        rights = (now.devices.get(dev), now.revoked_after.get(dev))
        return rights != (before.devices.get(dev), before.revoked_after.get(dev))

    def _take_events(self, dev: DeviceId, events: Sequence[Event]) -> set[DeviceId]:
        """Take new events; return whose events they may make count otherwise."""
        if not events:
            return set()
        touched = {dev}
        self._known.update((event.id, event) for event in events)
        for event in events:
            for parent in event.par:
                if parent not in self._known:
                    self._waiting[parent].add(dev)
        for uid in self._waiting.keys() & {event.id for event in events}:
            touched |= self._waiting.pop(uid)
        return touched

    def _recount(self, touched: set[DeviceId]) -> list[Change]:
        """Judge the chains of these devices anew; return the registers that have other heads."""
        before: Written = {}
        for dev in touched & self._chains.keys():
            added, gone = self._chains[dev].recount(self._counting(dev))
            for key, events in _by_register(gone).items():
                ids = {event.id for event in events}
                of_key = self._moved(key, before)
                self._written[key] = tuple(event for event in of_key if event.id not in ids)
            for key, events in _by_register(added).items():
                self._written[key] = (*self._moved(key, before), *events)
        return [
            change
            for key, earlier in before.items()
            if (change := _change(key, earlier, self._written[key]))
        ]

    def _moved(self, key: Register, before: Written) -> tuple[Event, ...]:
        """Return a register's events, of which one comes or goes."""
        now = self._written.get(key, ())
        before.setdefault(key, now)
        return now

    def _counting(self, dev: DeviceId) -> dict[EventId, Event]:
        trusted, chain = self._trusted, self._chains[dev]
        device: Device | None = trusted.devices.get(dev)
        limit = trusted.revoked_after.get(dev)
        apart: dict[EventId, Standing] = {}
        events = chain.events()
        counting = counting_of(events, chain.ends, device, limit, apart) if events else []
        return {
            event.id: event
            for event in counting
            if not event.par or not is_foreign(event, self._known, trusted.devices)
        }


def _by_register(events: Iterable[Event]) -> dict[Register, list[Event]]:
    found: dict[Register, list[Event]] = defaultdict(list)
    for event in events:
        found[event.ent, event.fld].append(event)
    return found


def _change(key: Register, earlier: tuple[Event, ...], later: tuple[Event, ...]) -> Change | None:
    """Return how a register's heads differ; None where they are the same."""
    if not earlier and len(later) == 1:
        return Change(key, (), later)
    before, after = heads_of(earlier), heads_of(later)
    return Change(key, before, after) if _ids(before) != _ids(after) else None


def _same_count(of_chains: Sequence[set[Register]], changes: Sequence[Change]) -> int:
    """Return for how many registers a package brings what counts and changes nothing."""
    *others, largest = sorted(of_chains, key=len) or [set()]
    more = set().union(*others) - largest
    told = sum(each.register in largest or each.register in more for each in changes)
    return len(largest) + len(more) - told


def _ids(events: Iterable[Event]) -> list[EventId]:
    return [event.id for event in events]
