"""Judging all events anew, from the set alone: after some were set aside, or a rule has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.ids import DeviceId
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.registers import Standing
from asn_desktop.store.judging import Judge
from asn_desktop.store.walk_ins import everybody, overwriting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from sqlite3 import Connection

    from asn_desktop.store.own_chains import OwnChains
    from asn_desktop.vault.trust import Trust

    Progress = Callable[[int, int], None]

LINKS = (
    "SELECT link.parent, c.n, c.ent, c.fld FROM link JOIN event c ON c.n = link.child"
    " WHERE c.standing = 0"
)


def judge_anew(ledger: OwnChains, progress: Progress | None = None) -> set[RegisterKey]:
    """Work out what every event is worth; return the registers of those that are worth other.

    Heads and rows are the caller's to settle.
    """
    rows = ledger.connection.execute("SELECT DISTINCT dev FROM event")
    return judge_devices(ledger, (DeviceId(row[0]) for row in rows.fetchall()), progress)


def judge_devices(
    ledger: OwnChains, devices: Iterable[DeviceId], progress: Progress | None = None
) -> set[RegisterKey]:
    """Work out what these laptops' events are worth, and what replaces what is not its to replace.

    Enough where no other chain has lost events or signed heads, nor events that it replaced.
    """
    connection: Connection = ledger.connection
    trusted = ledger.file.trust()
    judge = Judge(ledger, trusted, trusted)
    touched: set[RegisterKey] = set()
    ordered = sorted(set(devices))
    for place, dev in enumerate(ordered):
        if progress:
            progress(place, len(ordered))
        changed = judge.judge_anew(dev)
        connection.executemany(
            "UPDATE event SET standing = ? WHERE n = ?",
            [(int(found), stored.n) for stored, found in changed],
        )
        touched |= {stored.event.register for stored, _ in changed}
    return touched | refuse_foreign(connection, trusted)


def refuse_foreign(connection: Connection, trusted: Trust) -> set[RegisterKey]:
    """Let no event count that replaces what is not its to replace."""
    links = connection.execute(LINKS).fetchall()
    parents = {parent for parent, *_ in links}
    registers = {
        event: RegisterKey(ent, fld)
        for event, ent, fld in connection.execute("SELECT id, ent, fld FROM event")
        if event in parents
    }
    refused = {
        n: RegisterKey(ent, fld)
        for parent, n, ent, fld in links
        if registers.get(parent, (ent, fld)) != (ent, fld)
    }
    others = overwriting(connection, everybody(connection), trusted)
    refused |= {n: RegisterKey(ent, fld) for _, n, ent, fld in links if n in others}
    connection.executemany(
        "UPDATE event SET standing = ? WHERE n = ?",
        [(int(Standing.FOREIGN_PARENT), n) for n in refused],
    )
    return set(refused.values())
