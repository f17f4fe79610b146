"""Indonesian dates, numbers and number words, as papers and screens show them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli"),
    *("Agustus", "September", "Oktober", "November", "Desember"),
)
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
DIGIT_WORDS = (
    *("nol", "satu", "dua", "tiga", "empat", "lima"),
    *("enam", "tujuh", "delapan", "sembilan"),
)
BELOW_TWENTY = (
    *DIGIT_WORDS,
    *("sepuluh", "sebelas"),
    *(f"{word} belas" for word in DIGIT_WORDS[2:]),
)
POWERS = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu"), (100, "ratus"))
THOUSAND = 1000
LARGEST = 10**15 - 1
NIP_GROUPS = (8, 14, 15)
NIP_LENGTH = 18


def long_date(day: date) -> str:
    """Return "4 Februari 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def long_moment(at: datetime) -> str:
    """Return "4 Februari 2026 pukul 14.05", by the clock of its own zone."""
    return f"{long_date(at.date())} pukul {at:%H.%M}"


def weekday(day: date) -> str:
    """Return "Rabu": derived, so that nobody can type a wrong one."""
    return WEEKDAYS[day.weekday()]


def weekday_date(day: date) -> str:
    """Return "Rabu, 4 Februari 2026"."""
    return f"{weekday(day)}, {long_date(day)}"


def date_range(first: date, last: date | None = None) -> str:
    """Return "4 s.d. 6 Februari 2026", naming month and year once where they are the same."""
    if last is None or last == first:
        return long_date(first)
    start = str(first.day)
    if first.month != last.month or first.year != last.year:
        start += f" {MONTHS[first.month - 1]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} s.d. {long_date(last)}"


def weekday_range(first: date, last: date | None = None) -> str:
    """Return "Rabu, 4 Februari 2026" or "Rabu s.d. Jumat, 4 s.d. 6 Februari 2026"."""
    if last is None or last == first:
        return weekday_date(first)
    return f"{weekday(first)} s.d. {weekday(last)}, {date_range(first, last)}"


def date_in_words(day: date) -> str:
    """Return "Rabu, tanggal empat bulan Februari tahun dua ribu dua puluh enam"."""
    month = MONTHS[day.month - 1]
    return f"{weekday(day)}, tanggal {terbilang(day.day)} bulan {month} tahun {terbilang(day.year)}"


def place_and_date(place: str, day: date) -> str:
    """Return "Bontang, 4 Februari 2026", or the date alone where no place is known."""
    return f"{place}, {long_date(day)}" if place else long_date(day)


def town_of(place: str) -> str:
    """Return the town that stands before a date: "Bontang" of "Pendopo Wali Kota, Bontang"."""
    return place.rpartition(",")[2].strip()


def ended(text: str) -> str:
    """Return a sentence with its full stop, also where it ends in a title that has one."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


def listed(texts: Sequence[str], most: int) -> str:
    """Return "A, B, C", or how many more there are after so many."""
    more = f", dan {len(texts) - most} lainnya" if len(texts) > most else ""
    return ", ".join(texts[:most]) + more


def rounded(number: Decimal, places: int = 2) -> Decimal:
    """Round half up, the one rounding of the program."""
    return number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def decimal_comma(number: Decimal, places: int = 2) -> str:
    """Return "3,43": rounded half up, with a decimal comma."""
    return str(rounded(number, places)).replace(".", ",")


def short_comma(number: float) -> str:
    """Return a measure with a decimal comma and no needless zeros: "2", "1,5"."""
    return f"{number:g}".replace(".", ",")


def whole(number: int) -> str:
    """Return "2.352": points between the thousands."""
    return f"{number:,}".replace(",", ".")


def terbilang(number: int) -> str:
    """Return a whole number in words: 26 is "dua puluh enam".

    :raises ValueError: the number has more than fifteen digits.
    """
    if abs(number) > LARGEST:
        message = f"{number} is too long for words"
        raise ValueError(message)
    if number < 0:
        return f"minus {terbilang(-number)}"
    return _words(number) or DIGIT_WORDS[0]


def score_in_words(number: Decimal, places: int = 2) -> str:
    """Return a score in words, digit by digit behind the comma: "tiga koma empat tiga"."""
    sign, digits = ("minus ", -number) if number < 0 else ("", number)
    before, _, behind = f"{rounded(digits, places):f}".partition(".")
    words = sign + terbilang(int(before))
    return words if not behind else f"{words} koma {' '.join(DIGIT_WORDS[int(d)] for d in behind)}"


def grouped_nip(nip: str) -> str:
    """Return "19860926 201505 1 001" (8-6-1-3); what has not 18 digits stays as it is."""
    if len(nip) != NIP_LENGTH or not nip.isdigit():
        return nip
    first, second, third = NIP_GROUPS
    return f"{nip[:first]} {nip[first:second]} {nip[second:third]} {nip[third:]}"


def _words(number: int) -> str:
    for power, name in POWERS:
        if number >= power:
            count, rest = divmod(number, power)
            head = f"se{name}" if count == 1 and power <= THOUSAND else f"{_words(count)} {name}"
            return f"{head} {_words(rest)}".rstrip()
    if number < len(BELOW_TWENTY):
        return BELOW_TWENTY[number] if number else ""
    tens, rest = divmod(number, 10)
    return f"{DIGIT_WORDS[tens]} puluh {_words(rest)}".rstrip()
