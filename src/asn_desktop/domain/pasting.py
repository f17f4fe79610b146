"""Blocks of cells as spreadsheets put them on the clipboard: read, judged cell by cell, written."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import NothingToPasteError, PasteTooLargeError
from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.domain.wording import whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from asn_desktop.domain.instrument import Observation
    from asn_desktop.domain.score_grid import GridRow

Block = tuple[tuple[str, ...], ...]
"""Rows of texts, not all of one length where the text did not come from a spreadsheet."""

MOST_CHARACTERS = 1_000_000
MOST_CELLS = 50_000
"""A thousand people on 21 behaviours with their names and totals fit twice."""
LONGEST_SHOWN = 24
LEVEL = re.compile(r"[0-9]{1,3}")
DECIMAL = re.compile(r"[+-]?[0-9]+[.,][0-9]+")
WHOLE = re.compile(r"[+-]?[0-9]+")
NEGATIVE = re.compile(r"-[0-9]+([.,][0-9]+)?")
LONG = 9
"""A number of so many characters is no level of any scale, and need not be read."""
FORMULA_BEGINS = tuple(
    "=+-@\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
    "\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}"
)
HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"))
USUAL_SPACES = " \t\r\n"


class Refusal(StrEnum):
    """Why a pasted cell is not taken."""

    TEXT = "text"
    """Neither a level nor T."""
    DECIMAL = "decimal"
    OUT_OF_RANGE = "out_of_range"
    HIDDEN = "hidden"
    """Characters that do not show, and without them no level either."""
    LOCKED = "locked"
    ABSENT = "absent"
    BEYOND_RIGHT = "beyond_right"
    BEYOND_BELOW = "beyond_below"


class CellReading(NamedTuple):
    """What a pasted text means; an empty one clears the cell (level None)."""

    level: Observation | None
    refusal: Refusal | None = None


class Area(NamedTuple):
    """A block of cells; row and column of its upper left corner count from 0."""

    row: int
    column: int
    height: int = 1
    width: int = 1


class PlannedMark(NamedTuple):
    """A cell that pasting changes."""

    row: int
    column: int
    level: Observation | None


class RefusedCell(NamedTuple):
    """A cell that pasting leaves as it is, what was to go there, and why it does not."""

    row: int
    column: int
    text: str
    refusal: Refusal


class PastePlan(NamedTuple):
    """What pasting would do; nothing has been written yet."""

    marks: tuple[PlannedMark, ...]
    same: int
    """Cells that say so already."""
    refused: tuple[RefusedCell, ...]

    @property
    def cleared(self) -> int:
        return sum(mark.level is None for mark in self.marks)

    @property
    def unobserved(self) -> int:
        """Return how many T it would enter; each needs a reason."""
        return sum(mark.level == NOT_OBSERVED for mark in self.marks)


def read_block(text: str) -> Block:
    """Return the cells of a clipboard text: tabs between cells, quotes around those with breaks.

    :raises NothingToPasteError: there is no text.
    :raises PasteTooLargeError: more than 50,000 cells or a million characters.
    """
    if not text.strip("\r\n\0"):
        raise NothingToPasteError
    if len(text) > MOST_CHARACTERS:
        raise PasteTooLargeError(most=whole(MOST_CELLS))
    rows: list[tuple[str, ...]] = []
    cells = 0
    try:
        for row in _records(text):
            rows.append(tuple(row) or ("",))
            cells += len(rows[-1])
            if cells > MOST_CELLS:
                raise PasteTooLargeError(most=whole(MOST_CELLS))
    except csv.Error as error:  # a single cell longer than any text that belongs in one
        raise PasteTooLargeError(most=whole(MOST_CELLS)) from error
    return tuple(rows)


def write_block(rows: Iterable[Sequence[str]]) -> str:
    """Return a text that a spreadsheet pastes as these cells: tabs, CRLF, quotes where needed.

    Nothing in it is taken for a formula.
    """
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter="\t", lineterminator="\r\n")
    for row in rows:
        if len(row) == 1 and not row[0]:
            written.write("\r\n")  # where the writer would put two quotes
        else:
            writer.writerow([harmless(text) for text in row])
    return written.getvalue()


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; a negative number stays one.

    What does not show in front of a formula's sign does not hide it: some spreadsheets trim it.
    """
    plain = plain_text(text)
    if not plain.startswith(FORMULA_BEGINS) or NEGATIVE.fullmatch(plain):
        return text
    return f"'{text}"


def read_cell(text: str, top_level: int) -> CellReading:
    """Return what one pasted text means; hidden characters around a clean level do not matter."""
    plain = plain_text(text)
    if not plain:
        return CellReading(None)
    if plain.upper() == NOT_OBSERVED:
        return CellReading(NOT_OBSERVED)
    if LEVEL.fullmatch(plain) and str(int(plain)) == plain and 1 <= int(plain) <= top_level:
        return CellReading(int(plain))
    if _hides_something(text):
        return CellReading(None, Refusal.HIDDEN)
    if DECIMAL.fullmatch(plain):
        return CellReading(None, Refusal.DECIMAL)
    is_beyond = WHOLE.fullmatch(plain) and not (len(plain) < LONG and 1 <= int(plain) <= top_level)
    return CellReading(None, Refusal.OUT_OF_RANGE if is_beyond else Refusal.TEXT)


def visible(text: str) -> str:
    """Return a pasted text as it can be shown: short, and what does not show by its code."""
    shown = "".join(
        f"<U+{ord(each):04X}>" if each not in USUAL_SPACES and _is_hidden(each) else each
        for each in text[: LONGEST_SHOWN + 1]
    )
    shown = " ".join(shown.split())
    return f"{shown[:LONGEST_SHOWN]}…" if len(text) > LONGEST_SHOWN else shown


def placed(block: Block, area: Area) -> Iterator[tuple[int, int, str]]:
    """Yield row, column and text of every cell that pasting over an area reaches.

    As in Excel: a block repeats over an area that it fills a whole number of times (one cell fills
    every area); else the area's upper left corner is all that counts.
    """
    height, width = len(block), max(len(row) for row in block)
    repeats = not (area.height % height or area.width % width)
    for down in range(area.height // height if repeats else 1):
        for right in range(area.width // width if repeats else 1):
            for row, texts in enumerate(block, area.row + down * height):
                for column, text in enumerate(texts, area.column + right * width):
                    yield row, column, text


def plan(
    block: Block, area: Area, rows: Sequence[GridRow], columns: int, top_level: int
) -> PastePlan:
    """Judge every cell that a block would reach over the rows that are shown."""
    marks: list[PlannedMark] = []
    refused: list[RefusedCell] = []
    same = 0
    for row, column, text in placed(block, area):
        reading = _judged(read_cell(text, top_level), (row, column), rows, columns)
        if reading.refusal is not None:
            refused.append(RefusedCell(row, column, text, reading.refusal))
        elif row < len(rows) and column < columns:
            if reading.level == rows[row].levels[column]:
                same += 1
            else:
                marks.append(PlannedMark(row, column, reading.level))
    return PastePlan(tuple(marks), same, tuple(refused))


def _judged(
    reading: CellReading, place: tuple[int, int], rows: Sequence[GridRow], columns: int
) -> CellReading:
    """Refuse what the place does not take; an empty cell outside of the grid is nothing at all."""
    row, column = place
    if row >= len(rows) or column >= columns:
        if reading == CellReading(None):
            return reading
        beyond = Refusal.BEYOND_BELOW if row >= len(rows) else Refusal.BEYOND_RIGHT
        return CellReading(None, beyond)
    if reading.refusal is not None or reading.level == rows[row].levels[column]:
        return reading
    if rows[row].locked:
        return CellReading(None, Refusal.LOCKED)
    if not rows[row].takes_levels and reading.level is not None:
        return CellReading(None, Refusal.ABSENT)
    return reading


def _records(text: str) -> Iterable[Sequence[str]]:
    """Split as a spreadsheet does; a lone quote is a character like any other."""
    if '"' not in text or text.count('"') % 2:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
        return (line.split("\t") for line in lines)
    return csv.reader(io.StringIO(text, newline=""), delimiter="\t")


def _hides_something(text: str) -> bool:
    return any(_is_hidden(each) for each in text if each not in USUAL_SPACES)


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in HIDDEN
