"""Which entries the ledger says are one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.aliases import Aliases, joined_with
from asn_desktop.domain.ledger import RegisterKey
from asn_desktop.domain.registers import PARTICIPANT, SAME
from asn_desktop.store.heads import heads_of_registers, said

if TYPE_CHECKING:
    from sqlite3 import Connection


def read_aliases(connection: Connection) -> Aliases:
    """Return the joins that the ledger says now; one in dispute joins nothing."""
    rows = connection.execute(
        "SELECT DISTINCT ent FROM event"
        " WHERE fld IN ('_same', '_void') AND fld = '_same' AND head = 1 AND ent > ?",
        (PARTICIPANT,),
    )
    keys = [RegisterKey(row[0], SAME) for row in rows]
    found = heads_of_registers(connection, keys)
    joins = {key.ent: joined_with(key.ent, said(heads)) for key, heads in found.items()}
    return Aliases({ent: to for ent, to in joins.items() if to is not None})


__all__ = ["Aliases", "read_aliases"]
