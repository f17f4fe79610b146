"""What packages brought that does not count: not proven, no right to it, unknown, unreadable."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sqlite3 import Connection

    from asn_desktop.domain.ids import DeviceId

EVENTS = "SELECT n, dev, ent, fld, standing FROM event WHERE n >= ? AND standing <> 0 ORDER BY n"
LINES = "SELECT bundle, dev, line, reason FROM quarantine WHERE bundle >= ? ORDER BY bundle, line"


class UnusedEvent(NamedTuple):
    """One entry that is kept and does not count; of an unreadable line only the reason is known.

    `number` is that of the event, or of the bundle for an unreadable line (`ent` is "" then).
    """

    number: int
    dev: DeviceId
    ent: str
    fld: str
    standing: int
    reason: str = ""


def unused_since(connection: Connection, event: int, bundle: int) -> list[UnusedEvent]:
    """Return what came with this event number, or this bundle number, and later."""
    found = [UnusedEvent(*row) for row in connection.execute(EVENTS, (event,))]
    found += [
        UnusedEvent(number, dev, "", "", 0, f"baris {line}: {reason}")
        for number, dev, line, reason in connection.execute(LINES, (bundle,))
    ]
    return found


def next_numbers(connection: Connection) -> tuple[int, int]:
    """Return the numbers that the next event and the next bundle get."""
    row = connection.execute(
        "SELECT 1 + max((SELECT coalesce(max(n), 0) FROM event),"
        " (SELECT coalesce(max(n), 0) FROM set_aside)),"
        " (SELECT coalesce(max(n), 0) + 1 FROM bundle)"
    ).fetchone()
    return int(row[0]), int(row[1])
