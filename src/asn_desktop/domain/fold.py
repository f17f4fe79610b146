"""The fold: what a set of events amounts to, whatever the order in which they came.

Pure, and written to be quick: a centre folds sessions by the thousand. The store does the same in
SQL, step by step; a test holds the two equal.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.aliases import Aliases, joined_with
from asn_desktop.domain.ledger import (
    Event,
    Json,
    gaps,
    heads_of,
    is_conflict,
    proven,
    spell,
)
from asn_desktop.domain.registers import (
    PARTICIPANT,
    SAME,
    VOID,
    Standing,
    may_replace,
    standing,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from asn_desktop.domain.ids import DeviceId, EventId
    from asn_desktop.domain.registers import Device

Register = tuple[str, str]
"""An entity and one of its fields; equal to the `RegisterKey` of the same two."""

Heads = dict[Register, tuple[Event, ...]]
"""Per register the events that no other replaces, sorted by id."""


class ChainEnd(NamedTuple):
    """A chain's last event at some time, for which its device has signed."""

    dev: DeviceId
    q: int
    id: EventId


class Gap(NamedTuple):
    """Runs of a device's events, ends included, that a signed end speaks of and that are absent."""

    device: DeviceId
    missing: tuple[tuple[int, int], ...]


class Fork(NamedTuple):
    """A place of a device's chain at which several events stand."""

    device: DeviceId
    q: int


@dataclass(frozen=True, slots=True)
class Folded:
    """What a set of events amounts to."""

    heads: Heads
    """Every register that has a head, under the entity it was written for."""
    joined: Heads
    """The same with the registers of one person under their one name."""
    conflicts: Heads
    """The registers whose heads say different things: joined, but for joins and deletions."""
    unseen: Mapping[str, tuple[EventId, ...]]
    """Per deleted entity the heads that its deletion had not seen: "diubah setelah dihapus"."""
    voids: tuple[str, ...]
    """The entities that a head of their own says are deleted, sorted."""
    aliases: Aliases
    gaps: tuple[Gap, ...]
    forks: tuple[Fork, ...]
    apart: Mapping[EventId, Standing]
    """The events that do not count, and why."""

    @property
    def conflict_count(self) -> int:
        return len(self.disputed())

    def disputed(self) -> set[Register]:
        """Return every register in conflict, deletions that were overtaken among them."""
        return {*self.conflicts, *((ent, VOID) for ent in self.unseen)}

    def is_void(self, ent: str) -> bool:
        """Tell whether an entity, under its one name, is deleted."""
        return any(head.val is True for head in self.joined.get((ent, VOID), ()))


def fold(
    events: Iterable[Event],
    devices: Mapping[DeviceId, Device],
    signed_heads: Iterable[ChainEnd],
    revoked_after: Mapping[DeviceId, int],
) -> Folded:
    """Return what these events amount to.

    `signed_heads` are those whose signatures hold, all that were ever seen; `revoked_after` tells
    up to which of its events a revoked device still counts.
    """
    known = {event.id: event for event in events}
    chains: dict[DeviceId, list[Event]] = defaultdict(list)
    for event in known.values():
        chains[event.dev].append(event)
    ends: dict[DeviceId, list[ChainEnd]] = defaultdict(list)
    for end in signed_heads:
        ends[end.dev].append(end)
    apart: dict[EventId, Standing] = {}
    counting: list[Event] = []
    for dev, chain in chains.items():
        own_ends = {end.id for end in ends[dev]}
        limit = revoked_after.get(dev)
        counting += counting_of(chain, own_ends, devices.get(dev), limit, apart)
    heads = _heads(_without_foreign_parents(counting, known, apart, devices))
    aliases = _aliases(heads)
    joined = _joined(heads, aliases)
    unseen = _unseen(joined)
    return Folded(
        heads,
        joined,
        _disputed(heads, joined),
        unseen,
        tuple(sorted(_voids(heads))),
        aliases,
        _gaps(chains, ends),
        _forks(chains, apart),
        apart,
    )


def counting_of(
    chain: Sequence[Event],
    ends: set[EventId],
    device: Device | None,
    limit: int | None,
    apart: dict[EventId, Standing],
) -> list[Event]:
    """Return the events of one device's chain that count by themselves; note the others in `apart`.

    `ends` are the events that it signed for; after `limit` it is revoked.
    """
    return _Judge(device, limit).counting(chain, _reached(chain, ends), apart)


def is_foreign(
    event: Event, known: Mapping[EventId, Event], devices: Mapping[DeviceId, Device]
) -> bool:
    """Tell whether an event that counts by itself names as replaced what is not its to replace."""
    return any(
        (parent := known.get(each)) and not may_replace(event, parent, devices[event.dev])
        for each in event.par
    )


def conflict_id(key: Register) -> str:
    """Return the short id by which people name a conflict."""
    ent, fld = key
    return hashlib.sha256(f"{ent}\n{fld}".encode()).hexdigest()[:8]


def state_hash(folded: Folded) -> str:
    """Return the SHA-256, in hex, of the canonical JSON of the fold, `state_content`."""
    return hashlib.sha256(state_bytes(folded)).hexdigest()


def state_bytes(folded: Folded) -> bytes:
    """Return the canonical JSON of the fold.

    The registers are spelled out one by one: the same few entities and fields return again and
    again. Within JSON a text cannot hold the mark at which they are put in.
    """
    fields: dict[str, list[str]] = defaultdict(list)
    for ent, fld in folded.heads:
        fields[ent].append(fld)
    spelled: dict[str, str] = {}
    registers: list[str] = []
    for ent in sorted(fields):
        begin = f"[{spell(ent)},"
        for fld in sorted(fields[ent]):
            if fld not in spelled:
                spelled[fld] = spell(fld)
            for head in folded.heads[ent, fld]:
                val = head.val
                said = str(val) if type(val) is int else spell(val)
                registers.append(f'{begin}{spelled[fld]},"{head.id}",{said}]')
    before, mark, after = spell(_summary(folded)).partition('"registers":[')
    return "".join((before, mark, ",".join(registers), after)).encode()


def state_content(folded: Folded) -> dict[str, Json]:
    """Return the fold as JSON: what two files that hold the same events agree on."""
    registers = [
        [ent, fld, head.id, head.val]
        for ent, fld in sorted(folded.heads)
        for head in folded.heads[ent, fld]
    ]
    return _summary(folded) | {"registers": registers}


def _summary(folded: Folded) -> dict[str, Json]:
    """Return the fold as JSON, less its registers."""
    return {
        "registers": [],
        "conflicts": sorted(conflict_id(key) for key in folded.disputed()),
        "voids": list(folded.voids),
        "aliases": [list(pair) for pair in folded.aliases.pairs()],
        "gaps": [[gap.device, [list(run) for run in gap.missing]] for gap in folded.gaps],
        "forks": [list(fork) for fork in folded.forks],
    }


class _Judge:
    """Tells which events of one device count; the same kind of register is judged once."""

    def __init__(self, device: Device | None, limit: int | None) -> None:
        self._device, self._limit = device, limit
        self._on_people: dict[str, Standing] = {}
        self._elsewhere: dict[Register, Standing] = {}

    def counting(
        self,
        chain: Sequence[Event],
        reached: Collection[EventId] | None,
        apart: dict[EventId, Standing],
    ) -> list[Event]:
        """Return the events that count and note the others; `reached` None means all."""
        counted: list[Event] = []
        limit, people = self._limit, self._on_people
        for event in chain:
            if limit is not None and event.q > limit:
                apart[event.id] = Standing.REVOKED
                continue
            if reached is not None and event.id not in reached:
                apart[event.id] = Standing.UNPROVEN
                continue
            found = people.get(event.fld) if event.ent.startswith(PARTICIPANT) else None
            if found is None or event.v != 1:
                found = self._judged(event)
            if found is Standing.COUNTS:
                counted.append(event)
            else:
                apart[event.id] = found
        return counted

    def _judged(self, event: Event) -> Standing:
        if event.v != 1:
            return standing(event, self._device, is_proven=True)
        if event.ent.startswith(PARTICIPANT):
            found = standing(event, self._device, is_proven=True)
            return self._on_people.setdefault(event.fld, found)
        kind, slash, _ = event.ent.partition("/")
        key = (kind + slash, event.fld)
        if key not in self._elsewhere:
            self._elsewhere[key] = standing(event, self._device, is_proven=True)
        return self._elsewhere[key]


def _reached(chain: Sequence[Event], ends: set[EventId]) -> set[EventId] | None:
    """Return the events of a chain that a signed end reaches; None for all of them."""
    whole = all(first.id == second.prev for first, second in pairwise(chain))
    if whole and chain[-1].id in ends:
        return None
    return proven({event.id: event.prev for event in chain}, ends)


def _without_foreign_parents(
    counting: list[Event],
    known: Mapping[EventId, Event],
    apart: dict[EventId, Standing],
    devices: Mapping[DeviceId, Device],
) -> list[Event]:
    """Leave out the events that name as replaced what is not theirs to replace."""
    foreign = {event.id for event in counting if event.par and is_foreign(event, known, devices)}
    if not foreign:
        return counting
    apart.update(dict.fromkeys(foreign, Standing.FOREIGN_PARENT))
    return [event for event in counting if event.id not in foreign]


def _heads(counting: Iterable[Event]) -> Heads:
    alone: dict[Register, Event] = {}
    several: dict[Register, list[Event]] = {}
    for event in counting:
        key = (event.ent, event.fld)
        first = alone.setdefault(key, event)
        if first is not event:
            several.setdefault(key, [first]).append(event)
    heads: Heads = {key: (event,) for key, event in alone.items()}
    heads.update((key, heads_of(of_key)) for key, of_key in several.items())
    return heads


def _aliases(heads: Heads) -> Aliases:
    """Return the joins that the heads of `_same` say; one in dispute joins nothing."""
    joins: dict[str, str] = {}
    for ent, fld in [key for key in heads if key[1] == SAME]:
        of_key = heads[ent, fld]
        to = None if is_conflict(of_key) else joined_with(ent, of_key[0].val)
        if to is not None:
            joins[ent] = to
    return Aliases(joins)


def _joined(heads: Heads, aliases: Aliases) -> Heads:
    if not aliases.joined():
        return heads
    moved = {
        key: (aliases.canonical(key[0]), key[1])
        for key in heads
        if aliases.canonical(key[0]) != key[0] and key[1] != SAME
    }
    joined = {key: of_key for key, of_key in heads.items() if key not in moved}
    for key, name in moved.items():
        joined[name] = tuple(sorted((*joined.get(name, ()), *heads[key])))
    return joined


def _disputed(heads: Heads, joined: Heads) -> Heads:
    """Return the registers in conflict; joins and deletions are each entry's own."""
    several = [(key, of_key) for key, of_key in joined.items() if len(of_key) > 1]
    found = {key: of_key for key, of_key in several if key[1] != VOID and is_conflict(of_key)}
    if heads is not joined:
        several = [(key, of_key) for key, of_key in heads.items() if len(of_key) > 1]
    own = {key: of_key for key, of_key in several if key[1] == VOID and is_conflict(of_key)}
    return found | own


def _voids(heads: Heads) -> dict[str, tuple[Event, ...]]:
    """Return the deleted entities with the heads that say so."""
    said = {key[0]: heads[key] for key in heads if key[1] == VOID}
    return {ent: of_key for ent, of_key in said.items() if any(head.val is True for head in of_key)}


def _unseen(joined: Heads) -> dict[str, tuple[EventId, ...]]:
    """Return, per deleted entity, the heads that the deletion had not seen."""
    seen = {
        ent: {each for head in of_key if head.val is True for each in named_heads(head.seen)}
        for ent, of_key in _voids(joined).items()
    }
    if not seen:
        return {}
    found: dict[str, list[EventId]] = defaultdict(list)
    for (ent, fld), of_key in joined.items():
        if fld not in (VOID, SAME) and ent in seen:
            found[ent] += [head.id for head in of_key if head.id not in seen[ent]]
    return {ent: tuple(sorted(ids)) for ent, ids in found.items() if ids}


def named_heads(seen: Json) -> list[str]:
    """Return what a deletion says it had seen; anything oddly shaped names nothing."""
    named = seen.get("heads") if isinstance(seen, dict) else None
    return [each for each in named if isinstance(each, str)] if isinstance(named, list) else []


def _gaps(
    chains: Mapping[DeviceId, Sequence[Event]], ends: Mapping[DeviceId, Sequence[ChainEnd]]
) -> tuple[Gap, ...]:
    found = []
    for dev, of_device in sorted(ends.items()):
        highest = max((end.q for end in of_device), default=0)
        missing = gaps((event.q for event in chains.get(dev, ())), highest)
        if missing:
            found.append(Gap(dev, tuple(missing)))
    return tuple(found)


def _forks(
    chains: Mapping[DeviceId, Sequence[Event]], apart: Mapping[EventId, Standing]
) -> tuple[Fork, ...]:
    """Return the forks; what no device signed for could be anybody's, and accuses no one."""
    found = set()
    for dev, chain in chains.items():
        at: set[int] = set()
        if len({event.q for event in chain}) == len(chain):
            continue
        for event in chain:
            if apart and apart.get(event.id) in (Standing.UNPROVEN, Standing.REVOKED):
                continue
            if event.q in at:
                found.add(Fork(dev, event.q))
            at.add(event.q)
    return tuple(sorted(found))
