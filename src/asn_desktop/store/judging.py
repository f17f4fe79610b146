"""Which events of a device count: worked out from the set alone, whatever came first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.ledger import Event, proven, read_events
from asn_desktop.domain.registers import Standing, standing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from sqlite3 import Connection

    from asn_desktop.store.own_chains import OwnChains
    from asn_desktop.vault.trust import Trust

HAS_PROVEN_FROM = "SELECT 1 FROM event WHERE dev = ? AND q >= ? AND standing <> ? LIMIT 1"
WAITING = "SELECT raw, standing, n FROM event WHERE dev = ? AND standing = ?"
WHOLE_CHAIN = "SELECT raw, standing, n FROM event WHERE dev = ?"


class Stored(NamedTuple):
    """An event that is here already, what it was worth so far, and its place in the table."""

    event: Event
    was: Standing
    n: int


class Judged(NamedTuple):
    """The standing of a device's new events, and of those here already whose standing changed."""

    new: dict[EventId, Standing]
    changed: list[tuple[Stored, Standing]]


class Judge:
    """Judges the events of one device after the other, when a package has come."""

    def __init__(self, ledger: OwnChains, before: Trust, trusted: Trust) -> None:
        self._ledger = ledger
        self._connection: Connection = ledger.connection
        self._before, self._trusted = before, trusted

    def concerned(self) -> set[DeviceId]:
        """Return the devices whose rights the statements of the package changed."""
        devices = self._before.devices.keys() | self._trusted.devices.keys()
        devices |= self._before.revoked_after.keys() | self._trusted.revoked_after.keys()
        return {dev for dev in devices if self._has_changed(dev)}

    def judge(self, dev: DeviceId, new: Sequence[Event]) -> Judged:
        """Return what a device's new events are worth, and what others are worth from now on."""
        stored = self._stored(dev, new)
        links = {event.id: event.prev for event in new}
        links |= {each.event.id: each.event.prev for each in stored}
        reached = proven(links, self._ends(dev))
        changed = [
            (each, now)
            for each in stored
            if (now := self._standing(each.event, reached)) != each.was
            and (each.was, now) != (Standing.FOREIGN_PARENT, Standing.COUNTS)
        ]
        return Judged({event.id: self._standing(event, reached) for event in new}, changed)

    def judge_anew(self, dev: DeviceId) -> list[tuple[Stored, Standing]]:
        """Return which of a device's events are worth other than they were, foreign parents aside.

        Those that have one are told as if they counted: that is for the whole set to refuse.
        """
        stored = self._read(WHOLE_CHAIN, dev)
        reached = proven({each.event.id: each.event.prev for each in stored}, self._ends(dev))
        return [
            (each, now)
            for each in stored
            if (now := self._standing(each.event, reached)) != each.was
        ]

    def _standing(self, event: Event, reached: set[EventId]) -> Standing:
        limit = self._trusted.revoked_after.get(event.dev)
        if limit is not None and event.q > limit:
            return Standing.REVOKED
        device = self._trusted.devices.get(event.dev)
        return standing(event, device, is_proven=event.id in reached)

    def _stored(self, dev: DeviceId, new: Sequence[Event]) -> list[Stored]:
        """Return the events here already that have to be judged again.

        Those that wait for proof, as a rule. All, where rights changed, or where proof may run
        through events that count already: in a gap that is being filled, at a fork.
        """
        waiting = self._read(WAITING, dev, int(Standing.UNPROVEN))
        lowest = min((event.q for event in (*new, *(each.event for each in waiting))), default=None)
        needs_all = self._has_changed(dev) or (
            lowest is not None
            and self._connection.execute(
                HAS_PROVEN_FROM, (dev, lowest, int(Standing.UNPROVEN))
            ).fetchone()
        )
        return self._read(WHOLE_CHAIN, dev) if needs_all else waiting

    def _has_changed(self, dev: DeviceId) -> bool:
        before, now = self._before, self._trusted
        return before is not now and (
            before.devices.get(dev) != now.devices.get(dev)
            or before.revoked_after.get(dev) != now.revoked_after.get(dev)
        )

    def _read(self, query: str, *facts: object) -> list[Stored]:
        rows = self._connection.execute(query, facts).fetchall()
        events, _ = read_events([row[0] for row in rows])
        return [
            Stored(event, Standing(row[1]), row[2]) for event, row in zip(events, rows, strict=True)
        ]

    def _ends(self, dev: DeviceId) -> set[EventId]:
        """Return what a device has signed for; an own chain's end is proven by being here."""
        rows = self._connection.execute("SELECT id FROM signed_head WHERE dev = ?", (dev,))
        ends = {EventId(row[0]) for row in rows}
        tip = self._ledger.own_tips().get(dev)
        return ends | {EventId(tip)} if tip else ends
