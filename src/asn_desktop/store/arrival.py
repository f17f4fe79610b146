"""A package's lines, read: which are new, which are here already, which are none."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.ledger import Event, RegisterKey, read_events

if TYPE_CHECKING:
    from collections.abc import Sequence
    from sqlite3 import Connection

    from asn_desktop.domain.bundle import Chain
    from asn_desktop.domain.ids import DeviceId, SessionId


class Arrival(NamedTuple):
    """A package's lines, read: events not yet here, and lines that are none."""

    events: list[Event]
    bad: list[tuple[str, int, str, bytes]]
    known: set[RegisterKey]


class LineReader:
    """Reads the lines of packages of one session."""

    def __init__(self, connection: Connection, ses: SessionId) -> None:
        self._connection, self._ses = connection, ses

    def read(self, chains: Sequence[Chain]) -> Arrival:
        """Read the lines that are not here yet; which are is told by their hashes."""
        arrival = Arrival([], [], set())
        seen: set[bytes] = set()
        for chain in chains:
            here = self._here(chain.dev)
            new: list[int] = []
            for index, line in enumerate(chain.lines):
                event_id = hashlib.sha256(line).digest()
                if event_id in here:
                    register, counts = here[event_id]
                    if counts:
                        arrival.known.add(register)
                elif event_id not in seen:
                    seen.add(event_id)
                    new.append(index)
            self._read_lines(chain, new, arrival)
        return arrival

    def _here(self, dev: DeviceId) -> dict[bytes, tuple[RegisterKey, bool]]:
        rows = self._connection.execute(
            "SELECT id, ent, fld, standing = 0 FROM event WHERE dev = ?", (dev,)
        )
        return {row[0]: (RegisterKey(row[1], row[2]), bool(row[3])) for row in rows}

    def _read_lines(self, chain: Chain, new: Sequence[int], arrival: Arrival) -> None:
        events, bad = read_events([chain.lines[index] for index in new])
        arrival.bad.extend((chain.dev, new[k], reason, chain.lines[new[k]]) for k, reason in bad)
        refused = {k for k, _ in bad}
        places = [index for k, index in enumerate(new) if k not in refused]
        for event, index in zip(events, places, strict=True):
            if event.dev != chain.dev or event.ses != self._ses:
                arrival.bad.append((chain.dev, index, "milik sesi atau laptop lain", event.raw))
            else:
                arrival.events.append(event)
