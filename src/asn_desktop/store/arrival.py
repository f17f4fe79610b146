"""A package's lines, read: which are new, which are here already, which are none."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.bundle import BadLines, portions
from asn_desktop.domain.ledger import Event, RegisterKey, read_events
from asn_desktop.domain.runs import Runs, runs_of, union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from sqlite3 import Connection

    from asn_desktop.domain.bundle import Chain
    from asn_desktop.domain.ids import DeviceId, SessionId

Found = tuple[str, str, bool, int]
"""Of an event that is here: its register's two names, whether it counts, its number."""

NO_EVENT = 0
"""In place of a number: a line that is no event, met before in another chain."""


class Arrival(NamedTuple):
    """A package's lines, read: events not yet here, and lines that are none."""

    events: list[Event]
    bad: list[tuple[str, int, str, bytes]]
    known: set[RegisterKey]
    here: dict[DeviceId, Runs]
    """By device the numbers of the events that are here already."""


class LineReader:
    """Reads the lines of the packages of one merge.

    Most of them bring the same chains, a little longer or shorter each time. What an earlier one
    brought is compared as a whole, not looked up line by line, nor are its registers told again.
    """

    def __init__(self, connection: Connection, ses: SessionId) -> None:
        self._connection, self._ses = connection, ses
        self._remembered: dict[DeviceId, tuple[Sequence[bytes], Runs]] = {}
        self._numbers: dict[DeviceId, Sequence[int]] = {}
        """The number of each remembered line, of chains of which a shorter one came."""
        self._bad = BadLines()

    def read(self, chains: Sequence[Chain]) -> Arrival:
        """Read the lines that are not here yet; which are is told by their hashes.

        :raises UnreadableLinesError: too many of them are no events.
        """
        arrival = Arrival([], [], set(), {})
        self._bad = BadLines()
        seen: set[bytes] = set()
        for chain in chains:
            start = self._start(chain, arrival)
            if start < len(chain.lines):
                self._read_from(start, chain, seen, arrival)
        return arrival

    def remember(self, chains: Sequence[Chain], events: Mapping[DeviceId, Runs]) -> None:
        """Keep in mind chains that were taken in whole, with the numbers of all their events."""
        for chain in chains:
            before, _ = self._remembered.get(chain.dev, ((), ()))
            if len(chain.lines) > len(before) and chain.dev in events:
                self._remembered[chain.dev] = (chain.lines, events[chain.dev])
                self._numbers.pop(chain.dev, None)

    def _start(self, chain: Chain, arrival: Arrival) -> int:
        """Return from which line on a chain is unknown; note what is known of it."""
        lines, events = self._remembered.get(chain.dev, ((), ()))
        shared = min(len(lines), len(chain.lines))
        if not shared or chain.lines[:shared] != lines[:shared]:
            return 0
        is_whole = shared == len(lines)
        arrival.here[chain.dev] = events if is_whole else self._first(shared, chain.dev)
        return shared

    def _first(self, count: int, dev: DeviceId) -> Runs:
        """Return the numbers of the first lines of a remembered chain."""
        if dev not in self._numbers:
            here, lines = self._here(dev), self._remembered[dev][0]
            found = (here.get(hashlib.sha256(line).digest()) for line in lines)
            self._numbers[dev] = [row[-1] if row else NO_EVENT for row in found]
        return runs_of(n for n in self._numbers[dev][:count] if n != NO_EVENT)

    def _read_from(self, start: int, chain: Chain, seen: set[bytes], arrival: Arrival) -> None:
        here = self._here(chain.dev)
        new: list[int] = []
        numbers: list[int] = []
        for index, line in enumerate(chain.lines[start:], start):
            event_id = hashlib.sha256(line).digest()
            found = here.get(event_id)
            if found is not None:
                ent, fld, counts, number = found
                numbers.append(number)
                if counts:
                    arrival.known.add(RegisterKey(ent, fld))
            elif event_id not in seen:
                seen.add(event_id)
                new.append(index)
        before = arrival.here.get(chain.dev, ())
        arrival.here[chain.dev] = union((*before, *runs_of(numbers)))
        self._read_lines(chain, new, arrival)

    def _here(self, dev: DeviceId) -> dict[bytes, Found]:
        """Return what is here of a device, by hash."""
        rows = self._connection.execute(
            "SELECT id, ent, fld, standing = 0, n FROM event WHERE dev = ?", (dev,)
        )
        return {row[0]: row[1:] for row in rows}

    def _read_lines(self, chain: Chain, new: Sequence[int], arrival: Arrival) -> None:
        for some in portions([chain.lines[index] for index in new]):
            self._read_some(chain, new[some], arrival)

    def _read_some(self, chain: Chain, new: Sequence[int], arrival: Arrival) -> None:
        events, bad = read_events([chain.lines[index] for index in new])
        already = len(arrival.bad)
        arrival.bad.extend((chain.dev, new[k], reason, chain.lines[new[k]]) for k, reason in bad)
        refused = {k for k, _ in bad}
        places = [index for k, index in enumerate(new) if k not in refused]
        for event, index in zip(events, places, strict=True):
            if event.dev != chain.dev or event.ses != self._ses:
                arrival.bad.append((chain.dev, index, "milik sesi atau laptop lain", event.raw))
            else:
                arrival.events.append(event)
        self._bad.add(raw for *_, raw in arrival.bad[already:])
