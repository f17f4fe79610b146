"""Units over time: means by session or by year, none of which names anybody (ADR 24).

A mean stands where five different people are behind it. Nor is one shown from which a smaller
group's could be worked out: within a period by taking units from the whole, and over time by
taking sessions from their year.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from asn_desktop.domain.centre import UnitPeriod
from asn_desktop.domain.recap import SMALL_GROUP
from asn_desktop.domain.recap_board import HeatCell

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping

ALL = "\N{NULL}"
"""Everybody together; "" are those of whom no unit is known."""
TWO = 2


class Result(NamedTuple):
    """One person's total in one session; `who` tells people apart over sessions."""

    who: Hashable
    unit: str
    exact: Fraction


class Period(NamedTuple):
    """A session (`session` its id) or, with "", a whole year; never two scales together."""

    name: str
    scale: str
    session: str = ""
    title: str = ""


@dataclass(slots=True)
class _Group:
    """The totals of one unit in one period."""

    total: Fraction = Fraction(0)
    results: int = 0
    people: set[Hashable] = field(default_factory=set)

    def add(self, result: Result) -> None:
        self.total += result.exact
        self.results += 1
        self.people.add(result.who)

    @property
    def cell(self) -> HeatCell:
        """Return the mean over all results, withheld where too few people are behind it."""
        enough = len(self.people) >= SMALL_GROUP
        return HeatCell(self.total / self.results if enough else None, len(self.people))


class _Year:
    """A year's groups, and who stands behind the sessions whose means are not shown."""

    def __init__(self) -> None:
        self.groups: dict[str, _Group] = {}
        self.hidden: dict[str, list[set[Hashable]]] = {}

    def tells(self, unit: str) -> bool:
        """Tell whether the year less its sessions that are shown would be about too few people."""
        hidden = self.hidden.get(unit, [])
        return bool(hidden) and (len(hidden) < TWO or len(set().union(*hidden)) < SMALL_GROUP)


class UnitPeriods:
    """Takes sessions one after the other; keeps sums and who was counted, no rows."""

    def __init__(self, by: Literal["session", "year"]) -> None:
        self._by_year = by == "year"
        self._years: dict[Period, _Year] = {}

    def add(self, session: Period, year: str, results: Iterable[Result]) -> Iterator[UnitPeriod]:
        """Take in a session; yields its rows where rows are by session."""
        groups: dict[str, _Group] = {}
        for result in results:
            for unit in (ALL, result.unit):
                groups.setdefault(unit, _Group()).add(result)
        cells = _cells(groups)
        if self._by_year:
            self._add_to_year(Period(year, session.scale), groups, cells)
        else:
            yield from _rows(session, groups, cells)

    def years(self) -> Iterator[UnitPeriod]:
        """Yield the rows of all years, where rows are by year."""
        for period, year in sorted(self._years.items()):
            cells = {
                unit: cell._replace(mean=None) if year.tells(unit) else cell
                for unit, cell in _cells(year.groups).items()
            }
            yield from _rows(period, year.groups, cells)

    def _add_to_year(
        self, period: Period, groups: Mapping[str, _Group], cells: Mapping[str, HeatCell]
    ) -> None:
        year = self._years.setdefault(period, _Year())
        for unit, group in groups.items():
            into = year.groups.setdefault(unit, _Group())
            into.total += group.total
            into.results += group.results
            into.people |= group.people
            if cells[unit].mean is None:
                year.hidden.setdefault(unit, []).append(group.people)


def _cells(groups: Mapping[str, _Group]) -> dict[str, HeatCell]:
    """Return each group's mean, everybody's first.

    Where all units without one are together too few people, the smallest unit's is withheld too.
    """
    cells = {unit: groups[unit].cell for unit in sorted(groups)}
    units = [unit for unit in cells if unit != ALL]
    hidden = [groups[unit].people for unit in units if cells[unit].mean is None]
    shown = [unit for unit in units if cells[unit].mean is not None]
    if hidden and shown and len(set().union(*hidden)) < SMALL_GROUP:
        smallest = min(shown, key=lambda unit: (cells[unit].n, unit))
        cells[smallest] = cells[smallest]._replace(mean=None)
    return cells


def _rows(
    period: Period, groups: Mapping[str, _Group], cells: Mapping[str, HeatCell]
) -> Iterator[UnitPeriod]:
    for unit, cell in cells.items():
        group = groups[unit]
        yield UnitPeriod(
            period=period.name,
            session=period.title,
            scale=period.scale,
            unit="" if unit == ALL else unit,
            kind="everybody" if unit == ALL else "unit",
            people=cell.n,
            results=group.results,
            mean=cell.mean,
            is_small=cell.is_small,
            is_withheld=cell.is_withheld,
        )
