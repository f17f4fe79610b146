"""NIP: what its 18 digits tell, and every way in which one is refused. It is never repaired."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from asn_desktop.domain.errors import NIP_SENTENCES, NipRefusedError
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.domain.wording import NIP_LENGTH, grouped_nip

FIRST_YEAR = 1900
LAST_MONTH = 12
FIRST_CONTRACT_CODE = 21
YOUNGEST, OLDEST = 18, 58
NO_SERIAL = "000"
STRIPPED = str.maketrans("", "", " .'`\u2018\u2019\u00b4\u02bc")
"""Spaces, dots and every sign that people type as an apostrophe."""
EMPTY = re.compile(r"[-\u2013\u2014_./'\s]*\Z")
SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d{1,3}\Z")
WITH_DECIMALS = re.compile(r"\d{15,}[.,]0+\Z")


class Sex(StrEnum):
    """As offices write it: L laki-laki, P perempuan."""

    MALE = "L"
    FEMALE = "P"


SEX_DIGITS = {"1": Sex.MALE, "2": Sex.FEMALE}


class NipFault(StrEnum):
    """Why a NIP is refused, as the roster report codes it."""

    MISSING = "nip_missing"
    LENGTH = "nip_length"
    NOT_DIGITS = "nip_not_digits"
    AS_NUMBER = "nip_as_number"
    BIRTH_DATE = "nip_birth_date"
    MONTH = "nip_month"
    SEX_DIGIT = "nip_sex_digit"


class Nip(NamedTuple):
    """A NIP whose every part is possible; `tmt_month` is None for PPPK (a contract code)."""

    digits: str
    birth: date
    tmt_year: int
    tmt_month: int | None
    sex: Sex

    @property
    def is_pppk(self) -> bool:
        """Whether it is a NI PPPK: digits 13-14 hold a contract code in place of a month."""
        return self.tmt_month is None

    @property
    def printed(self) -> str:
        """The groups 8-6-1-3."""
        return grouped_nip(self.digits)

    @property
    def has_likely_age(self) -> bool:
        """Whether the age at TMT lies in 18 to 58; for PPPK at any day of the year."""
        least = self._age(self.tmt_month or 1)
        most = least if self.tmt_month else self.tmt_year - self.birth.year
        return most >= YOUNGEST and least <= OLDEST

    def starts_after(self, today: date) -> bool:
        """Whether the TMT lies in the future."""
        if self.tmt_month is None:
            return self.tmt_year > today.year
        return (self.tmt_year, self.tmt_month) > (today.year, today.month)

    def _age(self, month: int) -> int:
        had_birthday = (month, 1) >= (self.birth.month, self.birth.day)
        return self.tmt_year - self.birth.year - (not had_birthday)


class NipReading(NamedTuple):
    """What an entered NIP gives: the NIP, or the faults; `digits` is what was typed, stripped."""

    digits: str
    nip: Nip | None
    faults: tuple[NipFault, ...] = ()


def read_nip(entered: object, today: date | None = None) -> NipReading:
    """Read a cell: a text, or a number, which is a fault since Excel keeps 15 digits only.

    :param today: the day after which nobody was born; None leaves that out
    """
    if isinstance(entered, str) and len(entered) == NIP_LENGTH and _are_digits(entered):
        return _parts(entered, today)
    if isinstance(entered, bool | int | float):
        return NipReading("", None, (NipFault.AS_NUMBER,))
    text = plain_text(entered if isinstance(entered, str) else str(entered or ""))
    digits = text.translate(STRIPPED)
    fault = _fault_of_form(text, digits)
    return _parts(digits, today) if fault is None else NipReading(digits, None, (fault,))


def parse_nip(entered: str, today: date | None = None) -> Nip:
    """Return a NIP that was typed.

    :raises NipRefusedError: it is none; the sentence says where.
    """
    reading = read_nip(entered, today)
    if reading.nip is None:
        raise NipRefusedError(problem=nip_sentence(reading.faults[0], reading.digits))
    return reading.nip


def nip_sentence(fault: NipFault, digits: str) -> str:
    """Return the sentence of a fault, which names the part in question, never the whole NIP."""
    return NIP_SENTENCES[fault].format(
        count=len(digits), birth=digits[:8], month=digits[12:14], sex=digits[14:15]
    )


def _fault_of_form(text: str, digits: str) -> NipFault | None:
    if EMPTY.match(text):
        return NipFault.MISSING
    if SCIENTIFIC.match(text) or WITH_DECIMALS.match(text):
        return NipFault.AS_NUMBER
    if not _are_digits(digits):
        return NipFault.NOT_DIGITS
    return None if len(digits) == NIP_LENGTH else NipFault.LENGTH


def _are_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _parts(digits: str, today: date | None) -> NipReading:
    if digits.endswith(NO_SERIAL):  # serials start at 001: the last digits were lost in Excel
        return NipReading(digits, None, (NipFault.AS_NUMBER,))
    birth = _day(digits[:8], today)
    month = int(digits[12:14])
    sex = SEX_DIGITS.get(digits[14])
    faults = []
    if birth is None:
        faults.append(NipFault.BIRTH_DATE)
    if not 1 <= month <= LAST_MONTH and month < FIRST_CONTRACT_CODE:
        faults.append(NipFault.MONTH)
    if sex is None:
        faults.append(NipFault.SEX_DIGIT)
    if birth is None or sex is None or faults:
        return NipReading(digits, None, tuple(faults))
    tmt_month = month if month <= LAST_MONTH else None
    return NipReading(digits, Nip(digits, birth, int(digits[8:12]), tmt_month, sex))


def _day(digits: str, today: date | None) -> date | None:
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    return day if day.year >= FIRST_YEAR and (today is None or day <= today) else None
