"""Working out heads: which events of a register no other event of it replaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.store.heads import heads_of_registers, touch

if TYPE_CHECKING:
    from collections.abc import Collection
    from sqlite3 import Connection

    from asn_desktop.domain.ledger import RegisterKey
    from asn_desktop.store.heads import Heads

# CROSS JOIN: what names an event is looked up, never all the events of its register
SETTLE_HEADS = """UPDATE event SET head = (standing = 0 AND NOT EXISTS (
        SELECT 1 FROM link CROSS JOIN event c ON c.n = link.child
        WHERE link.parent = event.id AND c.standing = 0
        AND c.ent = event.ent AND c.fld = event.fld))
    WHERE n IN (SELECT e.n FROM touched t CROSS JOIN event e ON e.ent = t.ent AND e.fld = t.fld)"""


def settle_heads(connection: Connection, touched: Collection[RegisterKey]) -> tuple[Heads, Heads]:
    """Work out the heads of these registers anew; return what they were and what they are."""
    before = heads_of_registers(connection, touched)
    return before, settled(connection, touched)


def settled(connection: Connection, touched: Collection[RegisterKey]) -> Heads:
    """Work out the heads of these registers anew; return what they are."""
    touch(connection, touched)
    connection.execute(SETTLE_HEADS)
    return heads_of_registers(connection, touched)
