"""What was entered about one thing, oldest first: the past that no event replaces."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.ids import DeviceId, EventId

if TYPE_CHECKING:
    from sqlite3 import Connection

    from asn_desktop.domain.ledger import Json

_OF_ENTITY = "SELECT id, fld, dev, q, raw FROM event WHERE ent = ? AND standing = 0"


class PastEvent(NamedTuple):
    """One counting entry; `at` is UTC milliseconds by its writer's clock, for display only."""

    id: EventId
    replaced: tuple[EventId, ...]
    """What its writer saw and replaced; another entry may replace the same, unseen by this one."""
    at: int
    dev: DeviceId
    q: int
    fld: str
    said: Json
    by: str
    why: str


def events_of_entity(connection: Connection, ent: str) -> list[PastEvent]:
    """Return every counting event of an entity in the order of their times."""
    found = []
    for event, fld, dev, q, raw in connection.execute(_OF_ENTITY, (ent,)):
        line = json.loads(raw)
        why = line.get("why") or ""
        replaced = tuple(EventId(each) for each in line["par"])
        place = (line["t"], DeviceId(dev), q)
        said = (fld, line["val"], line["by"], why)
        found.append(PastEvent(EventId(event.hex()), replaced, *place, *said))
    return sorted(found, key=lambda each: (each.at, each.dev, each.q))
