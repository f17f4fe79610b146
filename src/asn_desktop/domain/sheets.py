"""One evaluator's sheet for one participant, and the queue of all their sheets."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from asn_desktop.domain.ids import CriterionCode, ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.session import Evaluator


class SheetStatus(StrEnum):
    """Three honest states: still being marked, final on this laptop, received at the table."""

    DRAFT = "draft"
    FINAL = "final"
    RECEIVED = "received"


class SheetRow(NamedTuple):
    """One criterion of a sheet. `level` None is "belum dinilai", "T" is "tidak teramati"."""

    criterion: CriterionCode
    label: str
    value_code: str
    level: int | Literal["T"] | None
    remark: str
    why: str


class Sheet(NamedTuple):
    """One evaluator's marks for one participant, gaps included."""

    participant: Participant
    evaluator: Evaluator
    status: SheetStatus
    rows: tuple[SheetRow, ...]
    remark: str
    version: int

    @property
    def filled(self) -> int:
        """Return how many criteria are marked; "T" is a mark."""
        return sum(row.level is not None for row in self.rows)

    @property
    def complete(self) -> bool:
        """Tell whether every criterion is marked."""
        return self.filled == len(self.rows)

    def level_of(self, code: str) -> int | Literal["T"] | None:
        """Return the level of one criterion."""
        return next((row.level for row in self.rows if row.criterion == code), None)


class QueueEntry(NamedTuple):
    """One participant in an evaluator's queue."""

    id: ParticipantId
    number: int
    full_name: str
    nip: str
    unit: str
    present: bool
    filled: int
    of: int
    status: SheetStatus
    has_notes: bool

    @property
    def complete(self) -> bool:
        """Tell whether every criterion is marked."""
        return self.filled >= self.of


class Progress(NamedTuple):
    """How many people are marked completely, of how many present."""

    done: int
    of: int


class Delivery(NamedTuple):
    """How many of an evaluator's sheets of present people are in which of the honest states."""

    draft: int = 0
    final: int = 0
    received: int = 0
