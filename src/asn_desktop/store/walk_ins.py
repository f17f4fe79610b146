"""Entries of people who came by themselves: an evaluator adds them, and replaces only its own.

The register is open to every evaluator, for anybody may stand before any table; so what others
entered there, coordinators above all, is not an evaluator's to replace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.registers import PARTICIPANT, WALK_IN, Role

if TYPE_CHECKING:
    from collections.abc import Iterable
    from sqlite3 import Connection

    from asn_desktop.vault.trust import Trust

REPLACING_OTHERS = """SELECT c.n, c.dev FROM event p JOIN link ON link.parent = p.id
    JOIN event c ON c.n = link.child
    WHERE p.ent = ? AND p.fld = ? AND c.ent = p.ent AND c.fld = p.fld
    AND c.dev <> p.dev AND c.standing = 0"""
EVERYBODY = "SELECT DISTINCT ent FROM event WHERE fld = ? AND ent LIKE ? || '%'"


def everybody(connection: Connection) -> set[str]:
    """Return the entities with such an entry."""
    return {row[0] for row in connection.execute(EVERYBODY, (WALK_IN, PARTICIPANT))}


def overwriting(connection: Connection, entities: Iterable[str], trusted: Trust) -> set[int]:
    """Return the counting events of evaluators that replace what another laptop entered."""
    rows = [
        row
        for ent in entities
        for row in connection.execute(REPLACING_OTHERS, (ent, WALK_IN)).fetchall()
    ]
    devices = trusted.devices
    return {n for n, dev in rows if dev in devices and devices[dev].role != Role.COORDINATOR}
