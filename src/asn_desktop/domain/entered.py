"""Dates, sex and status as people type them into sheets."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from asn_desktop.domain.identity import Sex
from asn_desktop.domain.plain_text import folded, plain_text

MONTH_STARTS = {
    "jan": 1, "peb": 2, "feb": 2, "pebr": 2, "mar": 3, "mrt": 3, "apr": 4, "mei": 5, "may": 5,
    "jun": 6, "jul": 7, "agu": 8, "agt": 8, "ags": 8, "aug": 8, "sep": 9, "okt": 10, "oct": 10,
    "nop": 11, "nov": 11, "des": 12, "dec": 12,
}  # fmt: skip
YEAR_FIRST = re.compile(r"(\d{4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,2})(?:[T ].*)?\Z")
DAY_FIRST = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?: [\d:.]+)?\Z")
IN_WORDS = re.compile(r"(\d{1,2})\s*[-/. ]?\s*([A-Za-z]{3,9})\.?\s*[-/., ]?\s*(\d{4}|\d{2})\Z")
EIGHT_DIGITS = re.compile(r"\d{8}\Z")
PLACE_THEN_DATE = re.compile(r"\A(\D*?)[\s,;/|.\-:(]*(\d.*?)\)?\s*\Z")
WEEKDAY = re.compile(
    r"\A(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b[\s,]*", re.IGNORECASE
)
EXCEL_EPOCH = date(1899, 12, 30)
EXCEL_DAYS = range(3654, 73051)
"""Excel's numbers of the days from 1910 to 2099."""
YEARS = range(1900, 2100)
LEAST_AGE = 15
LONGEST = 120
SEXES = {
    **dict.fromkeys(("l", "lk", "laki", "laki laki", "lakilaki", "pria", "male", "1"), Sex.MALE),
    **dict.fromkeys(("p", "pr", "perempuan", "wanita", "female", "w", "2"), Sex.FEMALE),
}


class Employment(StrEnum):
    """The three kinds of ASN."""

    CPNS = "CPNS"
    PNS = "PNS"
    PPPK = "PPPK"


EMPLOYMENTS = (
    (re.compile(r"\b(?:pppk|p3k|pegawai pemerintah dengan perjanjian)"), Employment.PPPK),
    (re.compile(r"\b(?:cpns|c pns|calon|capeg)\b"), Employment.CPNS),
    (re.compile(r"\b(?:pns|pegawai negeri)\b"), Employment.PNS),
)


@lru_cache(maxsize=1024)
def parse_sex(entered: str) -> Sex | None:
    """Return the sex that a text names: "L", "Pria", "Laki-laki", "P", "Wanita"."""
    return SEXES.get(folded(entered))


@lru_cache(maxsize=1024)
def parse_employment(entered: str) -> Employment | None:
    """Return the kind of ASN that a text names: "CPNS", "Calon PNS", "P3K", "PPPK Paruh Waktu"."""
    text = folded(entered)
    return next((kind for pattern, kind in EMPLOYMENTS if pattern.search(text)), None)


def parse_date(entered: object, today: date) -> date | None:
    """Return the day that a cell names: a date, Excel's number of one, or one of many spellings.

    Numbers are read as day, month, year, as Indonesia writes them, unless only the other order
    is a date. Of two-digit years the one that gives a person of at least 15 is meant.
    """
    if isinstance(entered, datetime):
        return entered.date()
    if isinstance(entered, date):
        return entered
    if isinstance(entered, int | float):
        is_day = not isinstance(entered, bool) and int(entered) in EXCEL_DAYS
        return EXCEL_EPOCH + timedelta(days=int(entered)) if is_day else None
    return _date_of_text(plain_text(entered)[:LONGEST], today) if isinstance(entered, str) else None


def split_place_and_date(entered: object, today: date) -> tuple[str, date | None, str]:
    """Split "Bontang / 26-09-1986": the place, the day if it can be read, the text of the day."""
    if not isinstance(entered, str):
        return "", parse_date(entered, today), str(entered or "")
    text = plain_text(entered)[:LONGEST]
    parts = PLACE_THEN_DATE.match(text)
    if parts is None:
        return text.rstrip(" ,;/|-"), None, ""
    return parts[1].strip(" ,;/|-("), _date_of_text(parts[2], today), parts[2]


def _date_of_text(text: str, today: date) -> date | None:
    text = WEEKDAY.sub("", text.rstrip(" .,"))
    if match := DAY_FIRST.match(text):
        day, month, year = map(int, match.groups())
        year = _full_year(year, today)
        return _day(year, month, day) or _day(year, day, month)
    if match := YEAR_FIRST.match(text):
        return _day(*map(int, match.groups()))
    if match := IN_WORDS.match(text):
        named = match[2].lower()
        return _day(_full_year(int(match[3]), today), MONTH_STARTS.get(named[:3], 0), int(match[1]))
    if EIGHT_DIGITS.match(text):
        return _day(int(text[:4]), int(text[4:6]), int(text[6:])) or _day(
            int(text[4:]), int(text[2:4]), int(text[:2])
        )
    return None


def _full_year(year: int, today: date) -> int:
    if year >= 100:  # noqa: PLR2004 - four digits were written
        return year
    return 2000 + year if 2000 + year <= today.year - LEAST_AGE else 1900 + year


def _day(year: int, month: int, day: int) -> date | None:
    if year not in YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
