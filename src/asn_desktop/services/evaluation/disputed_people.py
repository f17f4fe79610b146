"""Whose entries are in conflict: a person's own registers, and those of the notes on them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from asn_desktop.domain.registers import NOTE, PARTICIPANT

if TYPE_CHECKING:
    from asn_desktop.services.session.context import SessionContext


def conflicts_by_person(context: SessionContext) -> Counter[str]:
    """Return by participant's id how many registers are in conflict; others' ids count, too."""
    rows = context.views.conflicts()
    noted: dict[str, str] = {}
    if any(row.ent.startswith(NOTE) for row in rows):
        canonical = context.ledger.projection.aliases.canonical
        noted = {
            NOTE + each.id: canonical(PARTICIPANT + each.participant)
            for each in context.views.notes()
        }
    return Counter(noted.get(row.ent, row.ent).removeprefix(PARTICIPANT) for row in rows)
