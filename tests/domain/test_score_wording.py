from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.ids import CriterionCode, EvaluatorId
from asn_desktop.domain.instrument import Instrument, Observation, parse_instrument
from asn_desktop.domain.score_wording import TIMES, no_total, standard_remark, standing, working
from asn_desktop.domain.scoring import ScoreTrace, score
from asn_desktop.paths import resources

if TYPE_CHECKING:
    from asn_desktop.domain.bands import BandRule

PATH = resources() / "instruments" / "berakhlak-7-bars5.json"
SEVEN: Instrument = parse_instrument(PATH.read_text(encoding="utf-8"))


def rule(name: str) -> BandRule:
    found = SEVEN.band_rule(name)
    assert found is not None
    return found


def trace_of(*rows: str, bands: str = "tingkat-5") -> ScoreTrace:
    marks = {}
    for number, row in enumerate(rows):
        pairs = zip(SEVEN.criterion_codes, row, strict=False)
        sheet: dict[CriterionCode, Observation] = {c: "T" if s == "T" else int(s) for c, s in pairs}
        marks[EvaluatorId(f"e{number}")] = sheet
    return score(SEVEN, "UU-20-2023", marks, rule(bands))


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (("4444445", "5455525"), "0,21 di bawah batas Sangat Baik; selisih terbesar pada Adaptif"),
        (("4444353",), "0,64 di bawah batas Sangat Baik; terendah pada Loyal dan Kolaboratif"),
        (("3333333",), "1,50 di bawah batas Sangat Baik"),
        (("5555555",), ""),
        (
            ("5555533", "3333333"),
            "0,79 di bawah batas Sangat Baik; selisih terbesar pada 5 nilai dasar",
        ),
        (("4444",), ""),
    ],
)
def test_standing_names_the_next_limit_and_what_weighs(
    rows: tuple[str, ...], sentence: str
) -> None:
    assert standing(trace_of(*rows)) == sentence


def test_exactly_at_a_limit_that_wants_more() -> None:
    strict = rule("tingkat-5").model_copy(update={"comparison": ">"})
    sheet: dict[CriterionCode, Observation] = dict.fromkeys(SEVEN.criterion_codes, 3)
    trace = score(SEVEN, "UU-20-2023", {EvaluatorId("e"): sheet}, strict)
    assert standing(trace) == "tepat pada batas Baik"


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (("",), "Belum ada penilaian."),
        (("444",), "Baru 3 dari 7 nilai dasar terisi; total dihitung mulai 5 nilai."),
        (
            ("4444TTT",),
            "Hanya 4 dari 7 nilai dasar yang teramati; total memerlukan paling sedikit 5 nilai.",
        ),
        (("4444444",), ""),
    ],
)
def test_why_there_is_no_total(rows: tuple[str, ...], sentence: str) -> None:
    assert no_total(trace_of(*rows), SEVEN) == sentence


@pytest.mark.parametrize(
    ("rows", "bands", "sentence"),
    [
        (("3343434",), "tingkat-5", "24 : 7 = 3,43"),
        (("3343434",), "pp30-120", f"24 : 35 {TIMES} 120 = 82,29"),
        (("3343434", "3343435"), "tingkat-5", "24,50 : 7 = 3,50"),
        (("3333333", "3333334", "3333333"), "tingkat-5", "21 1/3 : 7 = 3,05"),
        (("3TT4344",), "pp30-120", f"18 : 25 {TIMES} 120 = 86,40"),
        (("3",), "pp30-120", ""),
    ],
)
def test_the_working_can_be_checked_by_hand(
    rows: tuple[str, ...], bands: str, sentence: str
) -> None:
    assert working(trace_of(*rows, bands=bands)) == sentence


def test_the_remark_says_what_the_standard_comes_to() -> None:
    assert standard_remark(SEVEN, rule("tingkat-5")) == (
        "Tingkat 3 (Sesuai Standar) pada semua nilai menjadi 3,00: Baik."
    )
    assert standard_remark(SEVEN, rule("pp30-120")) == (
        "Tingkat 3 (Sesuai Standar) pada semua nilai menjadi 72,00: Butuh Perbaikan."
    )
