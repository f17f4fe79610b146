"""NIP: read, judged, never repaired."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.errors import NipRefusedError
from asn_desktop.domain.identity import Nip, NipFault, Sex, parse_nip, read_nip

TODAY = date(2026, 2, 4)


def test_a_nip_tells_birth_tmt_and_sex() -> None:
    nip = parse_nip("19860926 201505 1 001")

    assert nip == Nip("198609262015051001", date(1986, 9, 26), 2015, 5, Sex.MALE)
    assert nip.printed == "19860926 201505 1 001"
    assert not nip.is_pppk


def test_a_contract_code_in_place_of_the_month_is_pppk() -> None:
    nip = parse_nip("199001012023212001")

    assert nip.is_pppk
    assert nip.tmt_year == 2023
    assert nip.sex is Sex.FEMALE


@pytest.mark.parametrize(
    "entered",
    [
        "19860926 201505 1 001",
        "'198609262015051001",
        "1986.0926.2015.05.1.001",
        "\u2019198609262015051001",
        "19860926\u00a0201505\u00a01\u00a0001",
        "\u200b198609262015051001\u200e",
        "19860926\n201505 1 001",
    ],
)
def test_what_people_put_between_the_digits_is_stripped(entered: str) -> None:
    assert read_nip(entered).digits == "198609262015051001"
    assert read_nip(entered).faults == ()


@pytest.mark.parametrize(
    ("entered", "fault"),
    [
        (None, NipFault.MISSING),
        ("", NipFault.MISSING),
        (" - ", NipFault.MISSING),
        ("19860926201505100", NipFault.LENGTH),
        ("1986092620150510011", NipFault.LENGTH),
        ("19860926201505100O", NipFault.NOT_DIGITS),
        ("19860926-201505-1-001", NipFault.NOT_DIGITS),
        ("\u0661986092620150510\u0660\u0661", NipFault.NOT_DIGITS),
        (date(2020, 1, 1), NipFault.NOT_DIGITS),
        (1.99012142025042e17, NipFault.AS_NUMBER),
        (198609262015051001, NipFault.AS_NUMBER),
        (12345.0, NipFault.AS_NUMBER),
        (True, NipFault.AS_NUMBER),
        ("1,99E+17", NipFault.AS_NUMBER),
        ("1.99012142025042E+17", NipFault.AS_NUMBER),
        ("199012142025042000", NipFault.AS_NUMBER),
        ("199012142025042000,00", NipFault.AS_NUMBER),
        ("199613072025042001", NipFault.BIRTH_DATE),
        ("199002302025042001", NipFault.BIRTH_DATE),
        ("189912312025042001", NipFault.BIRTH_DATE),
        ("203001012025042001", NipFault.BIRTH_DATE),
        ("198609262015001001", NipFault.MONTH),
        ("198609262015131001", NipFault.MONTH),
        ("198609262015201001", NipFault.MONTH),
        ("198609262015053001", NipFault.SEX_DIGIT),
        ("198609262015050001", NipFault.SEX_DIGIT),
    ],
)
def test_each_slip_has_its_own_fault(entered: object, fault: NipFault) -> None:
    reading = read_nip(entered, TODAY)

    assert reading.faults == (fault,)
    assert reading.nip is None


def test_all_faults_of_one_nip_are_found() -> None:
    assert read_nip("199613072025159001").faults == (
        NipFault.BIRTH_DATE,
        NipFault.MONTH,
        NipFault.SEX_DIGIT,
    )


def test_a_typed_nip_is_refused_in_a_sentence_that_says_how_many_digits() -> None:
    with pytest.raises(NipRefusedError, match="17 dari 18 digit"):
        parse_nip("19860926201505100")


@pytest.mark.parametrize(
    ("digits", "is_likely"),
    [
        ("200708022025081001", False),  # one day short of 18
        ("200708012025081001", True),
        ("196707012025081001", True),
        ("196607312025081001", False),  # 59
        ("200712312025211001", True),  # PPPK: 18 at some day of the year
        ("200801012025211001", False),
        ("196601022025211001", True),
    ],
)
def test_age_at_tmt_lies_in_18_to_58(digits: str, *, is_likely: bool) -> None:
    assert parse_nip(digits).has_likely_age is is_likely


@pytest.mark.parametrize(
    ("digits", "is_future"),
    [
        ("199001012026021001", False),
        ("199001012026031001", True),
        ("199001012026211001", False),
        ("199001012027211001", True),
    ],
)
def test_a_tmt_after_today_is_seen(digits: str, *, is_future: bool) -> None:
    assert parse_nip(digits).starts_after(TODAY) is is_future


@given(
    birth=st.dates(date(1940, 1, 1), date(2007, 12, 31)),
    year=st.integers(1970, 2030),
    month=st.integers(1, 12) | st.integers(21, 99),
    sex=st.sampled_from("12"),
    serial=st.integers(1, 999),
)
def test_every_possible_nip_is_read_back(
    birth: date, year: int, month: int, sex: str, serial: int
) -> None:
    digits = f"{birth:%Y%m%d}{year}{month:02d}{sex}{serial:03d}"
    nip = parse_nip(digits)

    assert (nip.birth, nip.tmt_year, nip.digits) == (birth, year, digits)
    assert nip.tmt_month == (month if month <= 12 else None)
    assert parse_nip(nip.printed) == nip


@given(st.text() | st.integers() | st.floats() | st.none() | st.dates())
def test_anything_is_either_a_nip_or_has_a_fault(entered: object) -> None:
    reading = read_nip(entered, TODAY)

    assert (reading.nip is None) == bool(reading.faults)
