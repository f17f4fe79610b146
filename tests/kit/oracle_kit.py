"""The ledger's definition in its plainest form, written apart from the program's.

Slow, over sets, in one go: what each event is worth, and which head each register.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.registers import Role, Standing

if TYPE_CHECKING:
    from laptop_kit import Laptop

    from asn_desktop.domain.ledger import Json
    from asn_desktop.vault.trust import Trust

ON_PEOPLE = (
    *registers.ROSTER_FIELDS,
    *("walk_in", "number", "attendance", "confirmation", "_void", "_same"),
)
Facts = dict[str, "Json"]
Told = tuple[dict[str, Facts], dict[str, int], dict[str, set[str]]]
"""The events of a file, what each is worth, and the heads of each register."""


def oracle(laptop: Laptop) -> Told:
    """Return the events of a file, what each is worth, and the heads of each register."""
    rows = laptop.ledger.connection.execute("SELECT id, raw FROM event").fetchall()
    events: dict[str, Facts] = {row[0].hex(): json.loads(row[1]) for row in rows}
    reached = _reached(laptop, events)
    worth = {i: _worth(laptop.file.trust(), events, i, i in reached) for i in events}
    counting = {i: e for i, e in events.items() if worth[i] == Standing.COUNTS}
    named = {parent for event in counting.values() for parent in event["par"]}
    heads: dict[str, set[str]] = {}
    for event_id, event in counting.items():
        if event_id not in named:
            heads.setdefault(_place(event), set()).add(event_id)
    return events, {i: int(w) for i, w in worth.items()}, heads


def _reached(laptop: Laptop, events: dict[str, Facts]) -> set[str]:
    reached: set[str] = set()
    rows = laptop.ledger.connection.execute("SELECT dev, id FROM signed_head").fetchall()
    for dev, head in rows:
        at = head
        while at in events and at not in reached and events[at]["dev"] == dev:
            reached.add(at)
            at = events[at]["prev"]
    return reached


def _worth(
    trusted: Trust,
    events: dict[str, Facts],
    i: str,
    is_reached: bool,  # noqa: FBT001
) -> Standing:
    event = events[i]
    limit = trusted.revoked_after.get(event["dev"])
    device = trusted.devices.get(event["dev"])
    if limit is not None and event["q"] > limit:
        return Standing.REVOKED
    if not is_reached or device is None:
        return Standing.UNPROVEN
    if event["v"] != 1 or not _is_known(event["ent"], event["fld"].split("/")):
        return Standing.UNKNOWN
    if not _allowed(device.role == Role.COORDINATOR, device.evaluator, event):
        return Standing.NO_RIGHT
    parents = [events[p] for p in event["par"] if p in events]
    is_shared = event["fld"] == registers.WALK_IN and device.role == Role.EVALUATOR
    is_foreign = any(_place(each) != _place(event) for each in parents)
    is_others = is_shared and any(each["dev"] != event["dev"] for each in parents)
    return Standing.FOREIGN_PARENT if is_foreign or is_others else Standing.COUNTS


def _allowed(is_coordinator: bool, evaluator: str, event: Facts) -> bool:  # noqa: FBT001
    own = f"/{evaluator}" in event["fld"]
    return is_coordinator or own or event["fld"] == registers.WALK_IN


def _is_known(ent: str, fld: list[str]) -> bool:
    """Tell whether a register is one of this version; each kind by its number of parts."""
    kind = ent.split("/", maxsplit=1)[0]
    parts = {
        "peserta": {"mark": 3, "remark": 3, "nihil": 2, "sheet": 2} | dict.fromkeys(ON_PEOPLE, 1),
        "catatan": dict.fromkeys(("record", "reply", "state"), 2),
        "sesi": dict.fromkeys(registers.SESSION_FIELDS, 1),
        "penilai": {"profile": 1, "_void": 1},
        "sertifikat": {"issue": 1},
    }
    return parts.get(kind, {}).get(fld[0]) == len(fld)


def _place(event: Facts) -> str:
    return f"{event['ent']}\n{event['fld']}"
