"""Write one table of a recap as a CSV that spreadsheets open as it is meant.

- UTF-8 with a byte order mark, semicolons, decimal comma, CRLF: what Excel in Indonesian expects.
- A NIP as papers print it, in groups of 8, 6, 1 and 3: no spreadsheet takes that for a number, so
  none cuts it to 15 digits; our own readers take the spaces out again.
- A text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, a tab before it) or turn
  into a number or a date stands behind an apostrophe.
"""

from __future__ import annotations

import csv
import re
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TextIO

from asn_desktop.domain.people import NIP_DIGITS, printed_nip
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.exchange.recap_pages import recap_pages
from asn_desktop.vault.atomic import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.domain.recap import Recap
    from asn_desktop.exchange.recap_pages import Cell

PAGES = ("rekap", "nilai", "catatan", "unit")
"""The names by which the tables are asked for, in the order of the recap."""
GUARD = "'"
RUNS = tuple("=+-@\t\r\n|%\uff1d\uff0b\uff0d\uff20\u2212")
"""With what a formula or a command begins; wide forms of the same signs too."""
LOOKS_LIKE_A_NUMBER = re.compile(r"[\d\s.,:/()-]*\d[\d\s.,:/()-]*(?:[eE][+-]?\d+)?%?\Z")
CLOCK = re.compile(r"\d{2}\.\d{2}\Z")
SCORE_PLACES = Decimal("0.01")


@contextmanager
def streamed_csv(path: Path, heading: Recap, page: str) -> Iterator[RecapTable]:
    """Give a table to add recaps to, one at a time; the file is there whole or not at all.

    :param page: one of `PAGES`
    :raises UserError: the folder cannot be written or is full.
    """
    with whole_file(path) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        yield RecapTable(file, heading, PAGES.index(page))


class RecapTable:
    """One table of a recap, to which rows are added at its end."""

    def __init__(self, file: TextIO, heading: Recap, place: int) -> None:
        self._place = place
        self._writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        columns = recap_pages(heading)[place].columns
        self._writer.writerow([safe_text(column.title) for column in columns])

    def add(self, recap: Recap) -> None:
        """Add a recap of the same columns."""
        for row in recap_pages(recap)[self._place].rows:
            self._writer.writerow([cell_as_text(cell) for cell in row])


def cell_as_text(cell: Cell) -> str:
    """Return what stands in a cell."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return safe_text(cell)
    if isinstance(cell, Decimal):
        return str(cell.quantize(SCORE_PLACES)).replace(".", ",")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def safe_text(text: str) -> str:
    """Return a text that every spreadsheet shows as that text, and runs nothing of."""
    if len(text) == NIP_DIGITS and text.isascii() and text.isdigit():
        return printed_nip(text)
    shown = plain_text(text)
    is_guarded = text.lstrip(" ").startswith(RUNS) or shown.startswith(RUNS)
    if is_guarded or (LOOKS_LIKE_A_NUMBER.match(shown) and not CLOCK.match(shown)):
        return GUARD + shown
    return shown
