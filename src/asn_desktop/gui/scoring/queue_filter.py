"""Which people of the list are shown: all, or those in one state."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from asn_desktop.domain.sheets import SheetStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asn_desktop.domain.sheets import QueueEntry


class QueueFilter(StrEnum):
    """One state of a person in the list; a person may be in several."""

    ALL = "semua"
    INCOMPLETE = "belum"
    COMPLETE = "lengkap"
    NOTED = "catatan"
    FINAL = "final"


def states_of(entry: QueueEntry) -> frozenset[QueueFilter]:
    """Return under which filters a person is found; who is absent is not waited for."""
    states = {QueueFilter.ALL}
    if entry.complete:
        states.add(QueueFilter.COMPLETE)
    elif entry.present:
        states.add(QueueFilter.INCOMPLETE)
    if entry.has_notes:
        states.add(QueueFilter.NOTED)
    if entry.status != SheetStatus.DRAFT:
        states.add(QueueFilter.FINAL)
    return frozenset(states)


def counts(entries: Iterable[QueueEntry]) -> Counter[QueueFilter]:
    """Return how many people each filter would show."""
    return Counter(state for entry in entries for state in states_of(entry))
