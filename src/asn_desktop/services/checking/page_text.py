"""The words of a PDF page as they stand on it: cells in the order drawn, and rows from the left."""

from __future__ import annotations

import ctypes
import math
from typing import TYPE_CHECKING, NamedTuple

from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pypdfium2 import PdfPage

HYPHENS = {0x02: "-", 0xAD: "-", 0xFFFE: "-"}
"""What stands in PDFium's text for a hyphen at the end of a line."""

INVISIBLE_MODES = frozenset((raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP))
SAME_LINE = 1.5
"""In points: baselines nearer than this are one row."""

WIDE_GAP = 0.9
"""Of the type's size: a wider gap parts cells, a narrower one is a space between words."""

TURNED = 0.3
"""Sine of an angle: what lies more aslant is a watermark across the page, and no line of it."""

Point = tuple[float, float]


class Glyph(NamedTuple):
    """One visible character: its baseline's beginning, where it ends, the type's size."""

    char: str
    x: float
    y: float
    right: float
    size: float


class Cell(NamedTuple):
    """A run of words on one baseline, without a wide gap in it."""

    text: str
    x: float
    y: float


def cells_of(page: PdfPage) -> tuple[Cell, ...]:
    """Return the visible words of a page in the order in which they are drawn.

    What lies outside of the page, is drawn without ink or lies aslant does not count.
    """
    cells: list[Cell] = []
    letters, last = "", None
    start = (0.0, 0.0)
    for glyph in _glyphs(page):
        if last is None or _parts(last, glyph):
            cells += _cell(letters, start)
            letters, start = glyph.char, (glyph.x, glyph.y)
        else:
            gap = glyph.x - last.right > 0.15 * glyph.size
            letters += f" {glyph.char}" if gap else glyph.char
        last = glyph
    return (*cells, *_cell(letters, start))


def rows_of(cells: Sequence[Cell]) -> list[list[str]]:
    """Return the texts of the cells row by row, each from the left, the uppermost row first."""
    rows: list[list[Cell]] = []
    for cell in sorted(cells, key=lambda each: -each.y):
        if rows and abs(rows[-1][0].y - cell.y) <= SAME_LINE:
            rows[-1].append(cell)
        else:
            rows.append([cell])
    return [[cell.text for cell in sorted(row, key=lambda each: each.x)] for row in rows]


def _cell(letters: str, start: Point) -> list[Cell]:
    text = " ".join(letters.split())
    return [Cell(text, *start)] if text else []


def _parts(last: Glyph, glyph: Glyph) -> bool:
    """Tell whether a character begins a new cell after another one."""
    if abs(glyph.y - last.y) > SAME_LINE:
        return True
    gap = glyph.x - last.right
    return gap > WIDE_GAP * glyph.size or gap < -glyph.size


def _glyphs(page: PdfPage) -> Iterator[Glyph]:
    width, height = page.get_size()
    words = page.get_textpage()
    try:
        for place in range(words.count_chars()):
            glyph = _glyph(words.raw, place)
            if glyph and -1 <= glyph.x <= width + 1 and -1 <= glyph.y <= height + 1:
                yield glyph
    finally:
        words.close()


def _glyph(words: object, place: int) -> Glyph | None:
    """Return a character; None for what PDFium adds, and for what is not inked."""
    code = raw.FPDFText_GetUnicode(words, place)
    char = HYPHENS.get(code) or chr(code)
    if raw.FPDFText_IsGenerated(words, place) == 1 or char in "\r\n\0":
        return None
    mode = raw.FPDFTextObj_GetTextRenderMode(raw.FPDFText_GetTextObject(words, place))
    if mode in INVISIBLE_MODES or abs(math.sin(raw.FPDFText_GetCharAngle(words, place))) > TURNED:
        return None
    x, y, *box = (ctypes.c_double() for _ in range(6))
    raw.FPDFText_GetCharOrigin(words, place, x, y)
    raw.FPDFText_GetCharBox(words, place, *box)
    size = raw.FPDFText_GetFontSize(words, place)
    right = max(box[1].value, x.value)  # left, right, bottom, top
    return Glyph(char, x.value, y.value, right, size)
