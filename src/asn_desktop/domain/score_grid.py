"""All people of one evaluator as a grid: one row a person, one column a criterion."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.scoring import half_up
from asn_desktop.domain.sheets import SheetStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import CriterionCode, EvaluatorId, ParticipantId
    from asn_desktop.domain.instrument import Observation


class GridRow(NamedTuple):
    """One participant's marks by one evaluator; columns count from 0 in the sheet's order."""

    id: ParticipantId
    number: int
    full_name: str
    nip: str
    unit: str
    present: bool
    status: SheetStatus
    levels: tuple[Observation | None, ...]
    """None is "belum dinilai": an empty cell, never 0."""
    reasons: Mapping[int, str]
    """Why it could not be observed, by column."""
    remarks: Mapping[int, str]
    total: Decimal | None
    """This evaluator's own total on the session's scale, as far as it goes."""
    takes_levels: bool = True
    """Whether a level may be given: not to somebody absent, where that could be corrected first."""

    @property
    def filled(self) -> int:
        """Return how many criteria are marked; "T" is a mark."""
        return len(self.levels) - self.levels.count(None)

    @property
    def complete(self) -> bool:
        return None not in self.levels

    @property
    def locked(self) -> bool:
        """Whether the sheet is final and takes no marks."""
        return self.status != SheetStatus.DRAFT

    @property
    def expects_marks(self) -> bool:
        """Whether something is still to be marked here."""
        return self.present and not self.locked and not self.complete

    def with_level(self, column: int, level: Observation | None) -> GridRow:
        """Return the row with one other level; its total is what it was."""
        levels = (*self.levels[:column], level, *self.levels[column + 1 :])
        return self._replace(levels=levels)


class ScoreGrid(NamedTuple):
    """One reading of the whole grid."""

    evaluator: EvaluatorId
    total_maximum: Decimal
    """The scale of the totals: 5 for a mean level, 120 for pp30-120."""
    rows: tuple[GridRow, ...]


class GridEntry(NamedTuple):
    """A level that is to be entered in one cell; None clears it."""

    participant: ParticipantId
    criterion: CriterionCode
    level: Observation | None
    why: str = ""
    """Why it could not be observed; a T needs it."""


class RefusedEntry(NamedTuple):
    """A cell that was not written, and the sentence that says why."""

    entry: GridEntry
    why: str


class GridWritten(NamedTuple):
    """What came of many entries: a bad one never stops the rest."""

    changed: Changed
    written: int
    refused: tuple[RefusedEntry, ...]


class Summary(NamedTuple):
    """What a spreadsheet says of a selection in its status bar; `mean` half up to two decimals."""

    cells: int
    levels: int
    """How many cells hold a number; the next four are of these."""
    total: int
    mean: Decimal | None
    lowest: int
    highest: int
    empty: int
    unobserved: int


def summary(observations: Iterable[Observation | None]) -> Summary:
    """Return count, sum, mean and range of the numbers among some cells."""
    cells = list(observations)
    levels = [each for each in cells if isinstance(each, int)]
    count, total = len(levels), sum(levels)
    return Summary(
        cells=len(cells),
        levels=count,
        total=total,
        mean=half_up(Fraction(total, count)) if count else None,
        lowest=min(levels, default=0),
        highest=max(levels, default=0),
        empty=sum(each is None for each in cells),
        unobserved=sum(each == NOT_OBSERVED for each in cells),
    )
