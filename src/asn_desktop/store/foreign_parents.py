"""Which events replace what is not theirs to replace: an event of another register."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.store.heads import touch

if TYPE_CHECKING:
    from collections.abc import Sequence
    from sqlite3 import Connection

    from asn_desktop.domain.ledger import RegisterKey

FOREIGN_CHILDREN = """SELECT c.n FROM event p CROSS JOIN link ON link.parent = p.id
    CROSS JOIN event c ON c.n = link.child
    WHERE p.n >= ? AND c.standing = 0 AND (c.ent <> p.ent OR c.fld <> p.fld)"""
IN_REGISTERS = """SELECT e.ent, e.fld, e.id FROM touched t
    CROSS JOIN event e ON e.ent = t.ent AND e.fld = t.fld"""


class Replacement(NamedTuple):
    """What an event that counts replaces: by id, with the number and the register of its own."""

    parent: bytes
    child: int
    register: RegisterKey


def foreign_children(
    connection: Connection, replacements: Sequence[Replacement], first: int
) -> set[int]:
    """Return the numbers of events that count and replace one of another register.

    `replacements` are those of the events that count from now on; the events from number `first`
    on are new, and may be what others named before they came. Each register is read once, however
    many of its events name how many others.
    """
    touch(connection, {each.register for each in replacements})
    in_registers = set(connection.execute(IN_REGISTERS)) if replacements else set()
    absent = [each for each in replacements if (*each.register, each.parent) not in in_registers]
    here = _present(connection, {each.parent for each in absent})
    found = {each.child for each in absent if each.parent in here}
    return found | {row[0] for row in connection.execute(FOREIGN_CHILDREN, (first,))}


def _present(connection: Connection, sought: set[bytes]) -> set[bytes]:
    """Return which of these events are here, in whatever register; reads all ids."""
    if not sought:
        return set()
    return {row[0] for row in connection.execute("SELECT id FROM event")} & sought
