"""A session read at a glance: units by value, bands, and how severe evaluators mark."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from asn_desktop.domain.recap import SMALL_GROUP

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.domain.recap import RecapRow
    from asn_desktop.domain.scoring import CriterionScore, ScoreTrace

TWO = 2


class HeatCell(NamedTuple):
    """The mean over some people's exact means; None where fewer than five have one.

    None too where it is withheld, lest a smaller group be worked out by taking it from the whole.
    """

    mean: Fraction | None
    n: int

    @property
    def is_small(self) -> bool:
        """Tell whether there are people, too few for a mean that names nobody."""
        return 0 < self.n < SMALL_GROUP

    @property
    def is_withheld(self) -> bool:
        """Tell whether there are people enough, and yet no mean."""
        return self.mean is None and self.n >= SMALL_GROUP


class HeatRow(NamedTuple):
    """One line of the map: everybody, one unit, or all small units together."""

    unit: str
    """"" for everybody and for the small units together."""
    kind: Literal["everybody", "unit", "small units"]
    units: int
    people: int
    cells: tuple[HeatCell, ...]
    """Aligned with the recap's core values."""
    total: HeatCell


class BandCount(NamedTuple):
    """How many people a band is proposed for, and of how many somebody confirmed it."""

    name: str
    people: int
    confirmed: int


class Severity(NamedTuple):
    """One evaluator's mean level beside the others' on the very same people and criteria.

    A difference is a hint and no finding: the pairs were not drawn by lot, and people differ.
    """

    evaluator: EvaluatorId
    people: int
    marks: int
    own: Fraction | None
    others: Fraction | None

    @property
    def difference(self) -> Fraction | None:
        """Return own less others': above 0 is milder; None where too few people are shared."""
        if self.own is None or self.others is None or self.people < SMALL_GROUP:
            return None
        return self.own - self.others


def heat_map(rows: Sequence[RecapRow], core_values: int) -> tuple[HeatRow, ...]:
    """Return everybody, then units of five and more, then the small ones together and by name.

    A small unit keeps its line, which says that it is small: leaving it out would be silent.
    """
    units: dict[str, list[RecapRow]] = {}
    for row in rows:
        units.setdefault(row.unit, []).append(row)
    large = {unit for unit, of in units.items() if _scored(of) >= SMALL_GROUP}
    small = [row for row in rows if row.unit not in large]
    found = [_row("", "everybody", rows, core_values)] if rows else []
    found += [_row(unit, "unit", units[unit], core_values) for unit in sorted(large)]
    others = sorted(set(units) - large)
    if len(others) > 1:
        found.append(_row("", "small units", small, core_values))
    found += [_row(unit, "unit", units[unit], core_values) for unit in others]
    return _guarded(found)


def band_counts(rows: Iterable[RecapRow], names: Sequence[str]) -> tuple[BandCount, ...]:
    """Return the bands in the order of `names`; a confirmed one that is no longer among them last.

    A person counts in the confirmed band, or else in the proposed one; without a total, or absent,
    in none.
    """
    people = dict.fromkeys(names, 0)
    confirmed = dict.fromkeys(names, 0)
    for row in rows:
        band = row.confirmed or row.proposed
        if band and row.is_present:
            people[band] = people.get(band, 0) + 1
            confirmed[band] = confirmed.get(band, 0) + bool(row.confirmed)
    return tuple(BandCount(name, count, confirmed[name]) for name, count in people.items())


def severities(
    evaluators: Sequence[EvaluatorId], traces: Iterable[ScoreTrace]
) -> tuple[Severity, ...]:
    """Return each evaluator against the others, over what at least two of them marked."""
    own: dict[EvaluatorId, list[Fraction]] = {each: [] for each in evaluators}
    others: dict[EvaluatorId, list[Fraction]] = {each: [] for each in evaluators}
    people: dict[EvaluatorId, set[int]] = {each: set() for each in evaluators}
    for place, trace in enumerate(traces):
        for criterion in (each for core in trace.core_values for each in core.criteria):
            levels = _levels(criterion)
            if len(levels) < TWO:
                continue
            for evaluator, level in levels.items():
                rest = [each for by, each in levels.items() if by != evaluator]
                own[evaluator].append(Fraction(level))
                others[evaluator].append(Fraction(sum(rest), len(rest)))
                people[evaluator].add(place)
    return tuple(
        Severity(each, len(people[each]), len(own[each]), _mean(own[each]), _mean(others[each]))
        for each in evaluators
    )


def _row(
    unit: str,
    kind: Literal["everybody", "unit", "small units"],
    rows: Sequence[RecapRow],
    core_values: int,
) -> HeatRow:
    came = [row for row in rows if row.is_present]
    columns = [[row.exact_means[place] for row in came] for place in range(core_values)]
    return HeatRow(
        unit=unit,
        kind=kind,
        units=len({row.unit for row in rows}),
        people=len(rows),
        cells=tuple(_cell(column) for column in columns),
        total=_cell([row.exact for row in came]),
    )


def _guarded(rows: Sequence[HeatRow]) -> tuple[HeatRow, ...]:
    """Return the map without means that would tell, taken from the whole, a small group's."""
    if not rows:
        return ()
    columns = zip(*([*row.cells, row.total] for row in rows), strict=True)
    kept = [_guarded_column(rows, column) for column in columns]
    return tuple(
        row._replace(cells=tuple(column[place] for column in kept[:-1]), total=kept[-1][place])
        for place, row in enumerate(rows)
    )


def _guarded_column(rows: Sequence[HeatRow], cells: Sequence[HeatCell]) -> list[HeatCell]:
    """Withhold the smallest unit's mean where what all shown ones leave over is too few people.

    The first cell is everybody's; the small units together count as one more that is shown.
    """
    shown = [place for place, cell in enumerate(cells) if place and cell.mean is not None]
    left_over = cells[0].n - sum(cells[place].n for place in shown)
    units = [place for place in shown if rows[place].kind == "unit"]
    kept = list(cells)
    if 0 < left_over < SMALL_GROUP and units:
        smallest = min(units, key=lambda place: cells[place].n)
        kept[smallest] = cells[smallest]._replace(mean=None)
    return kept


def _cell(numbers: Iterable[Fraction | None]) -> HeatCell:
    known = [number for number in numbers if number is not None]
    return HeatCell(_mean(known) if len(known) >= SMALL_GROUP else None, len(known))


def _scored(rows: Iterable[RecapRow]) -> int:
    return sum(row.counts for row in rows)


def _levels(criterion: CriterionScore) -> dict[EvaluatorId, int]:
    return {
        mark.evaluator: mark.observation
        for mark in criterion.marks
        if isinstance(mark.observation, int)
    }


def _mean(numbers: Sequence[Fraction]) -> Fraction | None:
    return sum(numbers, Fraction(0)) / len(numbers) if numbers else None
