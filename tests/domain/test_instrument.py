from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from asn_desktop.domain.bands import BandRule
from asn_desktop.domain.errors import (
    InstrumentError,
    UnknownBandsError,
    UnknownCriterionError,
    UnknownLevelError,
    UnknownWordingError,
)
from asn_desktop.domain.instrument import Instrument, parse_instrument
from asn_desktop.paths import resources

if TYPE_CHECKING:
    from collections.abc import Callable

SE, UU = "SE-20-2021", "UU-20-2023"
CORE_CODES = ["BP", "AK", "KP", "HM", "LY", "AD", "KB"]


def text_of(name: str) -> str:
    return (resources() / "instruments" / f"{name}.json").read_text(encoding="utf-8")


SEVEN = parse_instrument(text_of("berakhlak-7-bars5"))
TWENTY_ONE = parse_instrument(text_of("berakhlak-21-bars5"))


def test_the_seven_values_get_the_marks() -> None:
    criteria = SEVEN.criteria(UU)
    assert [each.code for each in criteria] == CORE_CODES
    assert criteria[1].label == "Akuntabel"
    assert criteria[1].text == "Bertanggung jawab atas kepercayaan yang diberikan"
    assert criteria[1].core_value == "AK"


def test_the_behaviours_get_the_marks_grouped_to_values() -> None:
    criteria = TWENTY_ONE.criteria(UU)
    assert [each.code for each in criteria] == [f"{c}{n}" for c in CORE_CODES for n in (1, 2, 3)]
    assert criteria[5].label == "AK3"
    assert criteria[5].core_value_name == "Akuntabel"
    assert TWENTY_ONE.core_value("AK3") == TWENTY_ONE.core_value("AK")


def test_a_wording_falls_back_to_the_first_where_it_says_the_same() -> None:
    assert SEVEN.criterion("AD", SE).text.endswith("menggerakkan ataupun menghadapi perubahan")
    assert SEVEN.criterion("AD").text.endswith("menggerakkan serta menghadapi perubahan")
    assert TWENTY_ONE.criterion("HM2", UU).text == "Suka menolong"
    assert TWENTY_ONE.criterion("HM2", SE).text == "Suka menolong orang lain"
    assert TWENTY_ONE.criterion("HM3", UU).text == TWENTY_ONE.criterion("HM3", SE).text


@pytest.mark.parametrize("instrument", [SEVEN, TWENTY_ONE])
def test_it_survives_as_plain_json_without_floats(instrument: Instrument) -> None:
    plain = json.loads(json.dumps(instrument.to_plain()))
    assert Instrument.model_validate(plain) == instrument
    assert Instrument.model_validate(plain).fingerprint == instrument.fingerprint
    assert parse_instrument("\ufeff" + json.dumps(plain)) == instrument
    json.loads(json.dumps(plain), parse_float=lambda number: pytest.fail(f"float {number}"))


def test_the_fingerprint_tells_any_two_apart() -> None:
    changed = json.loads(text_of("berakhlak-7-bars5"))
    changed["core_values"][6]["anchors"][4] += " "
    other = parse_instrument(json.dumps(changed))
    assert len({SEVEN.fingerprint, TWENTY_ONE.fingerprint, other.fingerprint}) == 3


def test_every_value_says_what_each_level_looks_like() -> None:
    anchors = [text for core in SEVEN.core_values for text in core.anchors]
    assert len(anchors) == len(set(anchors)) == 35
    assert [core.anchors for core in TWENTY_ONE.core_values] == [
        c.anchors for c in SEVEN.core_values
    ]
    assert all(len(text) <= 115 and text.endswith(".") for text in anchors)


def test_level_names() -> None:
    assert [SEVEN.level_name(level) for level in (1, 2, 3, 4, 5)] == [
        *("Kontraproduktif", "Reaktif", "Sesuai Standar", "Proaktif", "Teladan"),
    ]
    assert SEVEN.level_name("T") == "Tidak teramati"
    with pytest.raises(UnknownLevelError, match="bars-5"):
        SEVEN.level_name(6)


@pytest.mark.parametrize(("typed", "read"), [("4", 4), (" 5 ", 5), ("t", "T"), ("T", "T")])
def test_a_typed_mark_is_read(typed: str, read: object) -> None:
    assert SEVEN.read_observation("AK", typed) == read


@pytest.mark.parametrize("typed", ["", "0", "6", "3,5", "-1", "x", "55", "٣", "²", "9" * 9999])
def test_a_mark_that_is_no_level_is_refused_in_words(typed: str) -> None:
    with pytest.raises(
        UnknownLevelError, match=r"AK: tingkat .* Isi 1 sampai 5, atau T"
    ) as refused:
        SEVEN.read_observation("AK", typed)
    assert len(str(refused.value)) < 150


def test_true_is_no_level() -> None:
    with pytest.raises(UnknownLevelError):
        SEVEN.require_level("AK", level=True)


def test_what_is_not_there_is_refused_with_the_choices() -> None:
    with pytest.raises(UnknownWordingError, match="SE-20-2021, UU-20-2023"):
        SEVEN.criteria("UU-5-2014")
    with pytest.raises(UnknownCriterionError, match="BP, AK, KP"):
        SEVEN.criterion("AK1")
    with pytest.raises(UnknownCriterionError):
        SEVEN.core_value("XX")
    with pytest.raises(UnknownBandsError, match="tingkat-5, pp30-120"):
        SEVEN.band_rule("latsar-100")


def test_the_default_bands_are_those_of_the_mean_level() -> None:
    default, other = SEVEN.band_rule(), SEVEN.band_rule("pp30-120")
    assert default is not None
    assert other is not None
    assert (default.id, other.id) == ("tingkat-5", "pp30-120")
    assert SEVEN.band_rule(other) is other


def test_an_instrument_without_bands_has_no_rule() -> None:
    content = json.loads(text_of("berakhlak-7-bars5"))
    content["bands"], content["default_bands"] = [], None
    bare = parse_instrument(json.dumps(content))
    assert bare.band_rule() is None
    with pytest.raises(UnknownBandsError, match="salah satu: -"):
        bare.band_rule("tingkat-5")


Content = dict[str, Any]


def _drop(content: Content) -> None:
    del content["title"]


def _weight_is_a_float(content: Content) -> None:
    content["core_values"][0]["weight"] = 1.5


def _same_value_twice(content: Content) -> None:
    content["core_values"][1]["code"] = "BP"


def _one_anchor_short(content: Content) -> None:
    content["core_values"][1]["anchors"].pop()


def _no_se_text(content: Content) -> None:
    del content["core_values"][3]["behaviours"][0]["text"][SE]


def _strange_wording(content: Content) -> None:
    content["core_values"][1]["definition"]["XX"] = "lain"


def _value_left_out(content: Content) -> None:
    content["criteria"].remove("AK")


def _value_and_behaviour(content: Content) -> None:
    content["criteria"].append("AK1")


def _strange_criterion(content: Content) -> None:
    content["criteria"].append("ZZ")


def _minimum_out_of_reach(content: Content) -> None:
    content["minimum_core_values"] = 8


def _default_wording_absent(content: Content) -> None:
    content["default_wording"] = "XX"


def _default_bands_absent(content: Content) -> None:
    content["default_bands"] = "XX"


def _levels_skip(content: Content) -> None:
    content["scale"]["levels"][4]["level"] = 6


def _standard_off_scale(content: Content) -> None:
    content["scale"]["standard_level"] = 6


def _level_is_text(content: Content) -> None:
    content["scale"]["levels"][0]["level"] = "1"


def _cuts_climb(content: Content) -> None:
    content["bands"][0]["cuts"].reverse()


def _cut_over_the_scale(content: Content) -> None:
    content["bands"][0]["cuts"][0]["at"] = "5.01"


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_drop, "title belum diisi"),
        (_weight_is_a_float, "core_values nomor 1, weight harus berupa bilangan dalam tanda kutip"),
        (_same_value_twice, "kode yang sama dua kali"),
        (_one_anchor_short, "satu uraian untuk tiap tingkat"),
        (_no_se_text, "tidak memuat teks rumusan pertama"),
        (_strange_wording, "rumusan yang tidak ada"),
        (_value_left_out, "harus memuat tiap nilai dasar"),
        (_value_and_behaviour, "harus memuat tiap nilai dasar"),
        (_strange_criterion, "kriteria yang bukan nilai dasar"),
        (_minimum_out_of_reach, "melebihi banyaknya nilai dasar"),
        (_default_wording_absent, "rumusan yang tidak ada"),
        (_default_bands_absent, "kualifikasi yang tidak ada"),
        (_levels_skip, "tingkat 1, 2, 3"),
        (_standard_off_scale, "tingkat standar"),
        (_level_is_text, "bilangan bulat"),
        (_cuts_climb, "bands nomor 1 harus memuat batas dari yang tertinggi"),
        (_cut_over_the_scale, "batas di luar skala"),
    ],
)
def test_an_instrument_that_does_not_hold_together_is_refused(
    spoil: Callable[[Content], None], said: str
) -> None:
    content = json.loads(text_of("berakhlak-7-bars5"))
    spoil(content)
    with pytest.raises(InstrumentError, match=said):
        parse_instrument(json.dumps(content))


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "[" * 100_000, '{"a": NaN}', " " * 1_000_001]
)
def test_what_is_no_instrument_at_all_is_refused(text: str) -> None:
    with pytest.raises(InstrumentError, match="Instrumen tidak dapat dipakai: "):
        parse_instrument(text)


def test_latsar_bands_want_more_than_the_limit() -> None:
    rule = BandRule.model_validate(
        {
            "id": "latsar-100", "title": "Latsar", "maximum": "100", "comparison": ">",
            "cuts": [{"at": "90", "name": "Sangat Memuaskan"}, {"at": "80", "name": "Memuaskan"}],
            "below": "Lain",
        }
    )  # fmt: skip
    at_limit = rule.propose(rule.cuts[0].at)
    assert at_limit.name == "Memuaskan"
    assert at_limit.distance == 0
    assert rule.propose(rule.maximum).name == "Sangat Memuaskan"
    lowest = rule.propose(rule.cuts[1].at)
    assert (lowest.name, lowest.cut, lowest.next_name) == ("Lain", None, "Memuaskan")
