from __future__ import annotations

import json
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.errors import UnknownCriterionError, UnknownLevelError, UnknownWordingError
from asn_desktop.domain.ids import CriterionCode, EvaluatorId
from asn_desktop.domain.instrument import Instrument, Observation, parse_instrument
from asn_desktop.domain.scoring import (
    NoTotal,
    ScoreTrace,
    expected_marks,
    half_up,
    score,
)
from asn_desktop.paths import resources

if TYPE_CHECKING:
    import random

UU = "UU-20-2023"
Sheets = dict[EvaluatorId, dict[CriterionCode, Observation]]


def load(name: str) -> Instrument:
    path = resources() / "instruments" / f"{name}.json"
    return parse_instrument(path.read_text(encoding="utf-8"))


SEVEN, TWENTY_ONE = load("berakhlak-7-bars5"), load("berakhlak-21-bars5")
PP30 = SEVEN.band_rule("pp30-120")


def sheets(*rows: str, instrument: Instrument = SEVEN) -> Sheets:
    """Read "33 4T53": a character a criterion, a space for one that is not yet scored."""
    made: Sheets = {}
    for number, row in enumerate(rows):
        made[EvaluatorId(f"e{number}")] = {
            code: "T" if sign == "T" else int(sign)
            for code, sign in zip(instrument.criterion_codes, row, strict=False)
            if sign != " "
        }
    return made


def band_of(trace: ScoreTrace) -> str:
    assert trace.band is not None
    return trace.band.name


def test_24_of_35_on_both_scales() -> None:
    marks = sheets("3343434")
    mean, sum_120 = score(SEVEN, UU, marks), score(SEVEN, UU, marks, PP30)
    assert (mean.exact, mean.total, band_of(mean)) == (Fraction(24, 7), Decimal("3.43"), "Baik")
    assert (sum_120.total, band_of(sum_120)) == (Decimal("82.29"), "Butuh Perbaikan")
    assert sum_120.points / sum_120.points_maximum == Fraction(24, 35)
    assert (mean.bands, sum_120.bands) == ("tingkat-5", "pp30-120")
    assert [mean.total_maximum, sum_120.total_maximum] == [Decimal(5), Decimal(120)]


@pytest.mark.parametrize("instrument", [SEVEN, TWENTY_ONE])
def test_threes_everywhere_are_good_or_need_work_by_the_bands(instrument: Instrument) -> None:
    marks = sheets("3" * 21, "3" * 21, instrument=instrument)
    mean, sum_120 = score(instrument, UU, marks), score(instrument, UU, marks, PP30)
    assert (mean.total, band_of(mean)) == (Decimal("3.00"), "Baik")
    assert (str(sum_120.total), band_of(sum_120)) == ("72.00", "Butuh Perbaikan")


def test_evaluators_are_averaged_before_values_and_rounded_once() -> None:
    trace = score(SEVEN, UU, sheets("5333333", "4333333", "5333333"))
    assert trace.core_values[0].mean == Fraction(14, 3)
    assert trace.core_values[0].rounded == Decimal("4.67")
    assert trace.exact == (Fraction(14, 3) + 18) / 7
    assert trace.total == Decimal("3.24")


def test_a_criterion_is_averaged_over_those_who_marked_it() -> None:
    trace = score(SEVEN, UU, sheets("5333333", " 333333", "T333333"))
    assert trace.core_values[0].mean == 5
    assert [mark.observation for mark in trace.core_values[0].criteria[0].marks] == [5, "T"]
    assert (trace.marked, trace.unobserved, trace.expected) == (20, 1, 21)
    assert not trace.complete


def test_not_observed_leaves_sum_and_maximum() -> None:
    trace = score(SEVEN, UU, sheets("TT55555"), PP30)
    assert [trace.points, trace.points_maximum] == [Fraction(25)] * 2
    assert (trace.total, trace.reason, trace.observed_core_values) == (Decimal(120), None, 5)
    assert trace.core_values[0].mean is None
    assert trace.core_values[0].rounded is None
    assert trace.complete


def test_a_behaviour_not_observed_does_not_weigh_its_value_down() -> None:
    row = "5T5" + "3" * 18
    trace = score(TWENTY_ONE, UU, sheets(row, instrument=TWENTY_ONE))
    assert trace.core_values[0].mean == 5
    assert trace.exact == Fraction(5 + 6 * 3, 7)


def test_weights_count() -> None:
    content = SEVEN.to_plain()
    core_values = json.loads(json.dumps(content["core_values"]))
    core_values[0]["weight"] = "2.5"
    weighted = parse_instrument(json.dumps(content | {"core_values": core_values}))
    trace = score(weighted, UU, sheets("5333333"))
    assert trace.exact == (Fraction(5, 2) * 5 + 18) / (Fraction(5, 2) + 6)
    assert (trace.points, trace.points_maximum) == (Fraction(61, 2), Fraction(85, 2))


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ((), NoTotal.NOTHING_MARKED),
        (("", ""), NoTotal.NOTHING_MARKED),
        (("4444", ""), NoTotal.TOO_FEW_MARKED),
        (("TTTTTTT",), NoTotal.TOO_FEW_OBSERVED),
        (("4444TTT",), NoTotal.TOO_FEW_OBSERVED),
        (("44444TT",), None),
        (("44444",), None),
    ],
)
def test_without_five_values_there_is_no_total(rows: tuple[str, ...], reason: object) -> None:
    trace = score(SEVEN, UU, sheets(*rows))
    assert trace.reason == reason
    assert (trace.total is None) == (trace.exact is None) == (reason is not None)
    assert (trace.band is None) == (reason is not None)


def test_nobody_assigned_is_never_complete() -> None:
    assert not score(SEVEN, UU, {}).complete


def test_a_total_is_banded_as_it_is_printed() -> None:
    # 2.9966... is printed 3.00, and 3.00 is Baik.
    rows = ["3" * 21] * 14 + ["3" * 20 + "2"]
    trace = score(TWENTY_ONE, UU, sheets(*rows, instrument=TWENTY_ONE))
    assert trace.exact is not None
    assert trace.exact < 3
    assert (trace.total, band_of(trace)) == (Decimal("3.00"), "Baik")


def test_the_distance_to_the_next_band() -> None:
    trace = score(SEVEN, UU, sheets("4444555"))
    assert trace.band is not None
    assert (trace.band.next_name, trace.band.distance) == ("Sangat Baik", Decimal("0.07"))
    best = score(SEVEN, UU, sheets("5555555")).band
    assert best is not None
    assert (best.name, best.cut, best.next_name, best.distance) == (
        *("Sangat Baik", Decimal("4.50"), None, None),
    )


def test_more_than_one_level_apart_shows() -> None:
    trace = score(SEVEN, UU, sheets("5333333", "3433333", "4353333"))
    assert [(each.code, each.spread) for each in trace.widest] == [("BP", 2), ("KP", 2)]
    apart_by_one = score(SEVEN, UU, sheets("3433333", "3333333"))
    assert [(each.code, each.spread) for each in apart_by_one.widest] == [("AK", 1)]


def test_one_evaluator_differs_with_nobody() -> None:
    trace = score(SEVEN, UU, sheets("1535355"))
    assert trace.widest == ()
    assert [each.code for each in trace.lowest] == ["BP"]
    assert score(SEVEN, UU, sheets("3333333")).lowest == ()


def test_the_trace_says_by_what_rules_and_survives_json() -> None:
    trace = score(TWENTY_ONE, "SE-20-2021", sheets("5T43", "333", instrument=TWENTY_ONE))
    assert (trace.instrument, trace.wording) == ("berakhlak-21-bars5", "SE-20-2021")
    assert trace.fingerprint == TWENTY_ONE.fingerprint
    stored = trace.model_dump_json()
    assert ScoreTrace.model_validate_json(stored) == trace
    assert json.loads(stored)["core_values"][0]["mean"] == "7/2"


def test_marks_that_cannot_be_read_are_refused() -> None:
    someone = EvaluatorId("e")
    with pytest.raises(UnknownWordingError):
        score(SEVEN, "XX", {})
    with pytest.raises(UnknownCriterionError, match="AK1"):
        score(SEVEN, UU, {someone: {CriterionCode("AK1"): 3}})
    with pytest.raises(UnknownLevelError, match="AK"):
        score(SEVEN, UU, {someone: {CriterionCode("AK"): 6}})


def test_an_instrument_without_bands_still_has_a_total() -> None:
    bare = SEVEN.model_copy(update={"bands": (), "default_bands": None})
    trace = score(bare, UU, sheets("3343434"))
    assert (trace.total, trace.band, trace.bands) == (Decimal("3.43"), None, None)


def test_expected_marks() -> None:
    assert expected_marks(evaluators=3, present_participants=112, criteria=7) == 2352


# --- laws ----------------------------------------------------------------------------------

observations: st.SearchStrategy[Observation | None] = st.one_of(
    st.none(), st.just("T"), st.integers(1, 5)
)


@st.composite
def any_marks(draw: st.DrawFn, instrument: Instrument = TWENTY_ONE) -> Sheets:
    names = draw(st.lists(st.sampled_from("abcdef"), unique=True, max_size=5))
    made: Sheets = {}
    for name in names:
        drawn = {code: draw(observations) for code in instrument.criterion_codes}
        made[EvaluatorId(name)] = {code: seen for code, seen in drawn.items() if seen is not None}
    return made


@given(any_marks(), st.randoms(use_true_random=False))
def test_the_order_of_evaluators_and_marks_does_not_matter(
    marks: Sheets, dice: random.Random
) -> None:
    shuffle = dice.shuffle
    evaluators = list(marks)
    shuffle(evaluators)
    other: Sheets = {}
    for evaluator in evaluators:
        codes = list(marks[evaluator])
        shuffle(codes)
        other[evaluator] = {code: marks[evaluator][code] for code in codes}
    assert score(TWENTY_ONE, UU, other) == score(TWENTY_ONE, UU, marks)


@given(any_marks())
def test_a_total_lies_between_the_lowest_and_the_highest_level(marks: Sheets) -> None:
    trace = score(TWENTY_ONE, UU, marks)
    levels = [
        given for sheet in marks.values() for given in sheet.values() if isinstance(given, int)
    ]
    if trace.total is None:
        assert trace.observed_core_values < 5
    else:
        assert min(levels) <= trace.total <= max(levels)
        assert score(TWENTY_ONE, UU, marks, PP30).exact == (trace.exact or 0) * 24
    assert 0 <= trace.unobserved <= trace.marked <= trace.expected
    assert trace.marked == sum(len(sheet) for sheet in marks.values())


@given(any_marks())
def test_a_higher_mark_never_lowers_a_total(marks: Sheets) -> None:
    before = score(TWENTY_ONE, UU, marks)
    raised: Sheets = {}
    for who, sheet in marks.items():
        raised[who] = dict(sheet)
        raised[who].update(dict.fromkeys([code for code in sheet if sheet[code] != "T"], 5))
    after = score(TWENTY_ONE, UU, raised)
    assert (after.exact is None) == (before.exact is None)
    assert (after.exact or 0) >= (before.exact or 0)


@given(st.integers(1, 4), st.sampled_from([SEVEN, TWENTY_ONE]))
def test_t_everywhere_gives_no_total(evaluators: int, instrument: Instrument) -> None:
    trace = score(instrument, UU, sheets(*["T" * 21] * evaluators, instrument=instrument))
    assert (trace.total, trace.reason) == (None, NoTotal.TOO_FEW_OBSERVED)
    assert trace.complete


@given(st.integers(0, 10**6), st.integers(1, 10**4))
def test_half_up_agrees_with_decimal(top: int, bottom: int) -> None:
    by_decimal = (Decimal(top) / Decimal(bottom)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert half_up(Fraction(top, bottom)) == by_decimal


@pytest.mark.parametrize(
    ("exact", "text"), [("0.005", "0.01"), ("0.0049", "0.00"), ("4.495", "4.50"), ("72", "72.00")]
)
def test_half_goes_up(exact: str, text: str) -> None:
    assert str(half_up(Fraction(exact))) == text
