"""Means of units over time: none names anybody, nor can one be worked out from others."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal

import pytest

from asn_desktop.domain.unit_periods import Period, Result, UnitPeriods

if TYPE_CHECKING:
    from asn_desktop.domain.centre import UnitPeriod

SCALE = "bars-5"


def results(unit: str, people: range, level: int = 3) -> list[Result]:
    return [Result((unit, n), unit, Fraction(level)) for n in people]


def rows(
    by: Literal["session", "year"], *sessions: list[Result], scale: str = SCALE
) -> dict[tuple[str, str], UnitPeriod]:
    periods = UnitPeriods(by)
    found = []
    for n, each in enumerate(sessions):
        period = Period(f"2026-0{n + 1}-01", scale, f"s{n}", f"Sesi {n}")
        found += list(periods.add(period, "2026", each))
    found += list(periods.years())
    return {(each.period, each.unit if each.kind == "unit" else "*"): each for each in found}


def test_a_mean_needs_five_people() -> None:
    found = rows("session", results("A", range(5), 4) + results("B", range(5, 11), 2))
    assert [found["2026-01-01", unit].mean for unit in "AB"] == [Fraction(4), Fraction(2)]
    assert found["2026-01-01", "*"].mean == Fraction(32, 11)
    assert (found["2026-01-01", "*"].people, found["2026-01-01", "*"].session) == (11, "Sesi 0")
    small = rows("session", results("A", range(4)))
    assert all(each.mean is None and each.is_small for each in small.values())


@pytest.mark.parametrize("few", [1, 4])
def test_the_whole_less_what_is_shown_tells_of_no_small_unit(few: int) -> None:
    units = results("A", range(9)) + results("B", range(6)) + results("C", range(few))
    found = rows("session", units)
    assert found["2026-01-01", "A"].mean == 3
    assert found["2026-01-01", "B"].is_withheld
    assert found["2026-01-01", "C"].is_small
    assert found["2026-01-01", "*"].mean == 3


def test_several_small_units_hide_each_other() -> None:
    found = rows(
        "session", results("A", range(9)) + results("B", range(3)) + results("C", range(2))
    )
    assert found["2026-01-01", "A"].mean == 3
    assert {found["2026-01-01", unit].mean for unit in "BC"} == {None}


def test_a_year_counts_people_once_and_results_each_time() -> None:
    sessions = (results("A", range(6), 2), results("A", range(6), 4))
    found = rows("year", *sessions)
    year = found["2026", "A"]
    assert (year.people, year.results, year.mean) == (6, 12, Fraction(3))
    assert year.session == ""
    same_two = rows("year", *[results("A", range(2))] * 3)
    assert same_two["2026", "A"].is_small  # six results, two people


def test_a_year_less_its_sessions_tells_of_no_small_session() -> None:
    shown, hidden = results("A", range(6)), results("A", range(6, 8))
    assert rows("year", shown, hidden)["2026", "A"].is_withheld
    assert rows("year", shown, hidden, results("A", range(8, 10)))["2026", "A"].is_withheld
    three = [results("A", range(6 + 2 * n, 8 + 2 * n)) for n in range(3)]
    assert rows("year", shown, *three)["2026", "A"].mean == 3
    assert rows("year", *three)["2026", "A"].mean == 3


def test_two_scales_are_never_averaged_together() -> None:
    periods = UnitPeriods("year")
    for n, scale in enumerate(("bars-5", "angka-100")):
        period = Period("2026-01-01", scale, f"s{n}", "")
        assert list(periods.add(period, "2026", results("A", range(5), 3 + 80 * n))) == []
    means = [each.mean for each in periods.years() if each.kind == "unit"]
    assert means == [83, 3]


def test_nobody_makes_no_rows() -> None:
    assert rows("session", []) == {}
    assert rows("year", []) == {}
