"""Dates, sex and status in the spellings of offices."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.entered import (
    Employment,
    parse_date,
    parse_employment,
    parse_sex,
    split_place_and_date,
)
from asn_desktop.domain.identity import Sex

TODAY = date(2026, 2, 4)
BORN = date(1986, 9, 26)


@pytest.mark.parametrize(
    "entered",
    [
        "26-09-1986",
        "26/9/86",
        "26.09.1986",
        "26 09 1986",
        "26 September 1986",
        "26 SEPT 1986",
        "26-Sep-86",
        "26Sep1986",
        "Jumat, 26 September 1986",
        "1986-09-26",
        "1986-09-26 00:00:00",
        "26/09/1986 00:00",
        "19860926",
        "26091986",
        "9/26/1986",
        "26 September 1986.",
        31681.0,
        31681,
        BORN,
        datetime(1986, 9, 26, 7, 30),  # noqa: DTZ001 - as Excel gives it
    ],
)
def test_spellings_of_one_date(entered: object) -> None:
    assert parse_date(entered, TODAY) == BORN


@pytest.mark.parametrize(
    "entered",
    [
        *("", None, "31-02-1990", "32/1/1990", "1 Foo 1990", "tidak tahu", "0", 5.0, True),
        *("1890-01-01", "9" * 5000, ";" * 5000 + "1"),
    ],
)
def test_what_is_no_date_is_none(entered: object) -> None:
    assert parse_date(entered, TODAY) is None


def test_two_digits_of_a_year_mean_a_person_of_working_age() -> None:
    assert parse_date("1/2/01", TODAY) == date(2001, 2, 1)
    assert parse_date("1/2/11", TODAY) == date(2011, 2, 1)
    assert parse_date("1/2/12", TODAY) == date(1912, 2, 1)


@pytest.mark.parametrize(
    ("entered", "place"),
    [
        ("Bontang, 26-09-1986", "Bontang"),
        ("Bontang / 26 September 1986", "Bontang"),
        ("BONTANG,26/9/86", "BONTANG"),
        ("Kutai Kartanegara; 26 Sep 1986", "Kutai Kartanegara"),
        ("Bontang (26-09-1986)", "Bontang"),
        ("Bontang 26 September 1986", "Bontang"),
        ("Bontang\n26-09-1986", "Bontang"),
        ("26-09-1986", ""),
        (BORN, ""),
    ],
)
def test_place_and_date_are_split(entered: object, place: str) -> None:
    assert split_place_and_date(entered, TODAY)[:2] == (place, BORN)


def test_an_unreadable_date_is_given_back_as_text() -> None:
    assert split_place_and_date("Bontang, 31-02-1986", TODAY) == ("Bontang", None, "31-02-1986")
    assert split_place_and_date("Bontang", TODAY) == ("Bontang", None, "")
    assert split_place_and_date(None, TODAY) == ("", None, "")


@given(st.dates(date(1912, 2, 1), TODAY), st.sampled_from(["%d-%m-%Y", "%d/%m/%Y", "%Y-%m-%d"]))
def test_every_day_is_read_back(day: date, form: str) -> None:
    assert parse_date(day.strftime(form), TODAY) == day


@pytest.mark.parametrize(
    ("entered", "sex"),
    [
        ("L", Sex.MALE),
        ("Pria", Sex.MALE),
        ("LAKI-LAKI", Sex.MALE),
        ("Lk.", Sex.MALE),
        ("P", Sex.FEMALE),
        ("wanita", Sex.FEMALE),
        ("Perempuan", Sex.FEMALE),
        ("", None),
        ("X", None),
    ],
)
def test_sex(entered: str, sex: Sex | None) -> None:
    assert parse_sex(entered) is sex


@pytest.mark.parametrize(
    ("entered", "kind"),
    [
        ("CPNS", Employment.CPNS),
        ("Calon Pegawai Negeri Sipil", Employment.CPNS),
        ("PNS", Employment.PNS),
        ("Pegawai Negeri Sipil", Employment.PNS),
        ("P3K", Employment.PPPK),
        ("PPPK Paruh Waktu", Employment.PPPK),
        ("Aktif", None),
    ],
)
def test_employment(entered: str, kind: Employment | None) -> None:
    assert parse_employment(entered) is kind
