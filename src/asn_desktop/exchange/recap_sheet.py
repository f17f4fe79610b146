"""Write a recap as an XLSX file that can be sorted, filtered and copied from."""

from __future__ import annotations

import io
import tempfile
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import xlsxwriter

from asn_desktop.domain.plain_text import plain_text
from asn_desktop.exchange.recap_pages import recap_pages
from asn_desktop.vault.atomic import whole_file, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.domain.recap import Recap
    from asn_desktop.exchange.recap_pages import Cell, RecapPage

    _Formats = dict[str, xlsxwriter.format.Format]

LONGEST_TEXT = 32_000
"""Excel refuses a cell of more than 32,767 characters."""
MOST_ROWS = 1_000_000
"""Of Excel's 1,048,576; what goes beyond stands on a further sheet."""
LONGEST_NAME = 31
A4 = 9
"""Excel's number of that paper."""


def write_recap(path: Path, recap: Recap) -> None:
    """Write the recap to a file, whole or not at all; a file of that name is replaced.

    :raises UserError: the folder cannot be written or is full.
    """
    write_whole(path, recap_bytes(recap))


def recap_bytes(recap: Recap) -> bytes:
    """Return the workbook: Rekap, Nilai mentah, Catatan disiplin, Unit.

    NIPs and all other texts are text cells, whatever they begin with: nothing is a formula.
    """
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheets = RecapBook(book, recap)
        sheets.add(recap)
        sheets.finish()
    return buffer.getvalue()


@contextmanager
def streamed_recap(path: Path, heading: Recap) -> Iterator[RecapBook]:
    """Give a workbook to add recaps to, one at a time; none of them is held in memory.

    `heading` has the columns. What xlsxwriter puts down meanwhile lies in the folder in which the
    workbook itself will lie, and is gone at the end. The file is there whole or not at all.

    :raises UserError: the folder cannot be written or is full.
    """
    with (
        whole_file(path) as part,
        tempfile.TemporaryDirectory(prefix=".rekap-", dir=path.parent) as scratch,
    ):
        options = {"constant_memory": True, "tmpdir": scratch}
        with xlsxwriter.Workbook(str(part), options) as book:
            sheets = RecapBook(book, heading)
            yield sheets
            sheets.finish()


class RecapBook:
    """The sheets of a workbook, to which rows are added at their ends."""

    def __init__(self, book: xlsxwriter.Workbook, heading: Recap) -> None:
        formats = _formats(book)
        self._sheets = [_Sheets(book, page, formats) for page in recap_pages(heading)]

    def add(self, recap: Recap) -> None:
        """Add a recap of the same columns."""
        for sheets, page in zip(self._sheets, recap_pages(recap), strict=True):
            for row in page.rows:
                sheets.write(row)

    def finish(self) -> None:
        """End the sheets."""
        for sheets in self._sheets:
            sheets.finish()


class _Sheets:
    """One table of the recap: a sheet, and further ones where it is longer than Excel takes."""

    def __init__(self, book: xlsxwriter.Workbook, page: RecapPage, formats: _Formats) -> None:
        self._book, self._page, self._formats = book, page, formats
        self._count = 0
        self._begin()

    def write(self, row: tuple[Cell, ...]) -> None:
        if self._row == MOST_ROWS:
            self._begin()
        self._row += 1
        for position, cell in enumerate(row):
            _write_cell(self._worksheet, (self._row, position), cell, self._formats)

    def finish(self) -> None:
        """Let all rows that were written be filtered."""
        self._worksheet.autofilter(0, 0, self._row, len(self._page.columns) - 1)

    def _begin(self) -> None:
        if self._count:
            self.finish()
        self._count += 1
        self._row = 0
        name = self._page.name if self._count == 1 else f"{self._page.name} ({self._count})"
        worksheet = self._worksheet = self._book.add_worksheet(name[:LONGEST_NAME])
        columns = self._page.columns
        for position, column in enumerate(columns):
            worksheet.set_column(position, position, column.width)
            worksheet.write_string(0, position, column.title, self._formats["header"])
        worksheet.freeze_panes(1, self._page.frozen_columns)
        worksheet.set_landscape()
        worksheet.set_paper(A4)
        worksheet.fit_to_pages(1, 0)
        worksheet.repeat_rows(0)


def _formats(book: xlsxwriter.Workbook) -> _Formats:
    header = {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "bg_color": "#E7ECEF"}
    day = {"num_format": "dd/mm/yyyy", "align": "left", "valign": "top"}
    return {
        "header": book.add_format(header),
        "text": book.add_format({"num_format": "@", "valign": "top"}),
        "score": book.add_format({"num_format": "0.00", "valign": "top"}),
        "date": book.add_format(day),
    }


def _write_cell(
    worksheet: xlsxwriter.worksheet.Worksheet, at: tuple[int, int], cell: Cell, formats: _Formats
) -> None:
    if isinstance(cell, str):
        if cell:
            worksheet.write_string(*at, plain_text(cell)[:LONGEST_TEXT], formats["text"])
    elif isinstance(cell, Decimal):
        worksheet.write_number(*at, float(cell), formats["score"])
    elif isinstance(cell, date):
        worksheet.write_datetime(*at, cell, formats["date"])
    elif cell is not None:
        worksheet.write_number(*at, cell)
