"""What a session amounts to at a glance, worked out by hand beside it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from asn_desktop.domain.ids import CriterionCode, EvaluatorId
from asn_desktop.domain.instrument import parse_instrument
from asn_desktop.domain.recap import RecapRow
from asn_desktop.domain.recap_board import BandCount, band_counts, heat_map, severities
from asn_desktop.domain.scoring import score
from asn_desktop.paths import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asn_desktop.domain.scoring import ScoreTrace

A, B, C = EvaluatorId("a"), EvaluatorId("b"), EvaluatorId("c")


def row(unit: str, *means: int | None, **more: str) -> RecapRow:
    exact = tuple(None if each is None else Fraction(each) for each in means)
    return RecapRow(1, "Orang", "", unit, exact=exact[0], exact_means=exact, **more)  # type: ignore[arg-type]


def test_small_units_are_named_as_small_and_read_together() -> None:
    large = [row("Dinas A", level, 4) for level in (3, 3, 4, 5, 5)]
    small = [row("Dinas B", 1, None), row("Dinas B", 2, 2), *[row("Dinas C", 3, 3)] * 3]
    found = heat_map([*large, *small], 2)

    assert [(each.kind, each.unit, each.people) for each in found] == [
        ("everybody", "", 10),
        ("unit", "Dinas A", 5),
        ("small units", "", 5),
        ("unit", "Dinas B", 2),
        ("unit", "Dinas C", 3),
    ]
    assert found[1].cells[0] == (Fraction(4), 5)
    assert found[1].cells[1].is_withheld  # or the four of the small units could be worked out
    assert found[2].cells[0].mean == Fraction(1 + 2 + 3 * 3, 5)
    assert (found[2].cells[1].mean, found[2].cells[1].n) == (None, 4)
    assert found[2].cells[1].is_small
    assert all(cell.mean is None and cell.is_small for cell in found[3].cells)
    assert found[2].units == 2


def test_one_small_unit_is_not_put_together_with_itself() -> None:
    found = heat_map([row("Dinas B", 4)] * 4, 1)
    assert [each.kind for each in found] == ["everybody", "unit"]
    assert found[0].total.mean is None
    assert heat_map([], 1) == ()


def test_a_small_unit_cannot_be_worked_out_from_the_others() -> None:
    """Whoever takes the units that are shown from the whole learns of five people or of none."""
    lone = [row("Dinas C", 1, 1)]
    middle = [row("Dinas B", 3, 3)] * 5
    found = heat_map([*[row("Dinas A", 4, 4)] * 7, *middle, *lone], 2)

    everybody, *units = found
    assert everybody.total.mean == Fraction(4 * 7 + 3 * 5 + 1, 13)
    assert [(each.unit, each.total.mean, each.total.n) for each in units] == [
        ("Dinas A", 4, 7),
        ("Dinas B", None, 5),
        ("Dinas C", None, 1),
    ]
    assert [each.total.is_withheld for each in units] == [False, True, False]
    for column in range(2):
        shown = [each.cells[column].n for each in units if each.cells[column].mean is not None]
        assert everybody.cells[column].n - sum(shown) >= 5


def test_where_the_small_units_together_are_shown_nothing_is_withheld() -> None:
    people = [*[row("Dinas A", 4)] * 5, *[row("Dinas B", 3)] * 4, row("Dinas C", 1)]
    assert not any(each.total.is_withheld for each in heat_map(people, 1))


def test_nobody_marked_is_not_a_small_number() -> None:
    (everybody, _) = heat_map([row("Dinas B", None)], 1)
    assert (everybody.cells[0].n, everybody.cells[0].is_small) == (0, False)


def test_a_confirmed_band_counts_before_a_proposed_one() -> None:
    rows = [
        row("X", 4, proposed="Baik"),
        row("X", 4, proposed="Baik", confirmed="Sangat Baik"),
        row("X", 4, proposed="Baik", confirmed="Istimewa"),
        row("X", None),
    ]
    assert band_counts(rows, ("Sangat Baik", "Baik", "Kurang")) == (
        BandCount("Sangat Baik", 1, 1),
        BandCount("Baik", 1, 0),
        BandCount("Kurang", 0, 0),
        BandCount("Istimewa", 1, 1),
    )


def traced(marks: Mapping[EvaluatorId, Mapping[str, int | str]]) -> ScoreTrace:
    path = resources() / "instruments" / "berakhlak-7-bars5.json"
    instrument = parse_instrument(path.read_text(encoding="utf-8"))
    codes = instrument.criterion_codes
    given = {
        evaluator: {CriterionCode(codes[int(place)]): level for place, level in of.items()}
        for evaluator, of in marks.items()
    }
    return score(instrument, instrument.default_wording, given)  # type: ignore[arg-type]


def test_an_evaluator_stands_beside_the_others_on_the_same_people_only() -> None:
    shared = [traced({A: {"0": 5}, B: {"0": 3}, C: {}}) for _ in range(5)]
    alone = [traced({A: {"0": 1}, B: {}, C: {"1": 5}})]
    not_seen = [traced({A: {"0": "T"}, B: {"0": 5}, C: {}})]
    found = {each.evaluator: each for each in severities((A, B, C), [*shared, *alone, *not_seen])}

    assert (found[A].own, found[A].others) == (Fraction(5), Fraction(3))
    assert found[A].people == 5
    assert found[A].difference == 2
    assert found[B].difference == -2
    assert (found[C].people, found[C].own, found[C].difference) == (0, None, None)


def test_too_few_shared_people_make_no_difference() -> None:
    shared = [traced({A: {"0": 5, "1": 4}, B: {"0": 3, "1": 4}}) for _ in range(4)]
    (first, _) = severities((A, B), shared)
    assert (first.people, first.marks, first.own) == (4, 8, Fraction(9, 2))
    assert first.difference is None
