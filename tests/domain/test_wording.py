from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain import wording


def test_the_day_of_the_purpose_is_a_wednesday() -> None:
    day = date(2026, 2, 4)

    assert wording.long_date(day) == "4 Februari 2026"
    assert wording.weekday_date(day) == "Rabu, 4 Februari 2026"
    assert wording.place_and_date("Bontang", day) == "Bontang, 4 Februari 2026"
    assert wording.place_and_date("", day) == "4 Februari 2026"
    assert wording.date_in_words(day) == (
        "Rabu, tanggal empat bulan Februari tahun dua ribu dua puluh enam"
    )


def test_a_week_goes_from_senin_to_minggu() -> None:
    monday = date(2026, 2, 2)
    names = [wording.weekday(monday + timedelta(days=k)) for k in range(7)]
    assert names == ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 2, 4), None, "4 Februari 2026"),
        (date(2026, 2, 4), date(2026, 2, 4), "4 Februari 2026"),
        (date(2026, 2, 4), date(2026, 2, 6), "4 s.d. 6 Februari 2026"),
        (date(2026, 2, 28), date(2026, 3, 2), "28 Februari s.d. 2 Maret 2026"),
        (date(2025, 12, 30), date(2026, 1, 2), "30 Desember 2025 s.d. 2 Januari 2026"),
        (date(2025, 2, 4), date(2026, 2, 4), "4 Februari 2025 s.d. 4 Februari 2026"),
    ],
)
def test_a_range_names_month_and_year_once(first: date, last: date | None, said: str) -> None:
    assert wording.date_range(first, last) == said


def test_a_range_with_weekdays() -> None:
    first = date(2026, 2, 4)
    assert wording.weekday_range(first) == "Rabu, 4 Februari 2026"
    assert wording.weekday_range(first, date(2026, 2, 6)) == (
        "Rabu s.d. Jumat, 4 s.d. 6 Februari 2026"
    )


@pytest.mark.parametrize(
    ("number", "said"),
    [("3.425", "3,43"), ("3.4249", "3,42"), ("3", "3,00"), ("82.285", "82,29"), ("0.005", "0,01")],
)
def test_decimals_are_rounded_half_up_with_a_comma(number: str, said: str) -> None:
    assert wording.decimal_comma(Decimal(number)) == said


def test_whole_numbers_have_points_between_thousands() -> None:
    assert [wording.whole(n) for n in (0, 999, 2352, 1234567)] == [
        *("0", "999", "2.352", "1.234.567"),
    ]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "nol"),
        (7, "tujuh"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (26, "dua puluh enam"),
        (100, "seratus"),
        (111, "seratus sebelas"),
        (999, "sembilan ratus sembilan puluh sembilan"),
        (1000, "seribu"),
        (1001, "seribu satu"),
        (2026, "dua ribu dua puluh enam"),
        (11_000, "sebelas ribu"),
        (100_000, "seratus ribu"),
        (1_000_000, "satu juta"),
        (1_000_000_000, "satu miliar"),
        (2_000_000_000_001, "dua triliun satu"),
        (-5, "minus lima"),
    ],
)
def test_terbilang(number: int, said: str) -> None:
    assert wording.terbilang(number) == said


def test_terbilang_says_when_a_number_is_too_long() -> None:
    with pytest.raises(ValueError, match="too long"):
        wording.terbilang(10**15)


WORTH = dict(zip(wording.DIGIT_WORDS, range(10), strict=True)) | {"sepuluh": 10, "sebelas": 11}
PREFIXED = {"seratus": (1, "ratus"), "seribu": (1, "ribu")}
POWERS = {"ratus": 100, "ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}


def number_of(words: str) -> int:
    """Read number words back, by another way than they were made."""
    whole = group = last = 0
    for said in words.split():
        ones, word = PREFIXED.get(said, (None, said))
        if ones is not None:
            last = ones
        if word in WORTH:
            last = WORTH[word]
        elif word == "belas":
            last += 10
        elif word == "puluh":
            group, last = group + last * 10, 0
        elif word == "ratus":
            group, last = group + last * 100, 0
        else:
            whole, group, last = whole + (group + last) * POWERS[word], 0, 0
    return whole + group + last


@given(st.integers(0, 10**15 - 1))
def test_terbilang_reads_back_as_the_number(number: int) -> None:
    assert number_of(wording.terbilang(number)) == number


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("3.43", "tiga koma empat tiga"),
        ("3", "tiga koma nol nol"),
        ("90.01", "sembilan puluh koma nol satu"),
        ("82.285", "delapan puluh dua koma dua sembilan"),
        ("-0.5", "minus nol koma lima nol"),
    ],
)
def test_a_score_in_words(number: str, said: str) -> None:
    assert wording.score_in_words(Decimal(number)) == said


def test_a_whole_score_in_words() -> None:
    assert wording.score_in_words(Decimal(90), 0) == "sembilan puluh"


def test_a_nip_is_printed_in_groups() -> None:
    assert wording.grouped_nip("198609262015051001") == "19860926 201505 1 001"
    assert wording.grouped_nip("1234") == "1234"
    assert wording.grouped_nip("") == ""
