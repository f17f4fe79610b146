"""The words of a PDF page as they stand on it: cells in the order drawn, and rows from the left."""

from __future__ import annotations

import ctypes
import math
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pypdfium2 import PdfPage, PdfTextPage

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
    """One character: its baseline's beginning, where it ends, the type's size, its place in order.

    `is_inked` says that it is drawn with ink, and on the page.
    """

    char: str
    x: float
    y: float
    right: float
    size: float
    place: int
    is_inked: bool


class Cell(NamedTuple):
    """A run of words on one baseline, without a wide gap in it."""

    text: str
    x: float
    y: float


def cells_of(page: PdfPage) -> tuple[Cell, ...]:
    """Return the words of a page that are drawn with ink, in the order in which they are drawn.

    What lies outside of the page, is drawn without ink or lies aslant does not count.
    """
    with closing(page.get_textpage()) as words:
        return cells_from(glyph for glyph in glyphs_of(page, words) if glyph.is_inked)


def cells_from(glyphs: Iterable[Glyph]) -> tuple[Cell, ...]:
    """Return characters as runs of words."""
    cells: list[Cell] = []
    letters, last = "", None
    start = (0.0, 0.0)
    for glyph in glyphs:
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


def glyphs_of(page: PdfPage, words: PdfTextPage) -> Iterator[Glyph]:
    """Yield the characters of a page but for those that lie aslant."""
    left, bottom, right, top = page.get_bbox()
    for place in range(words.count_chars()):
        glyph = _glyph(words.raw, place)
        if glyph is None:
            continue
        is_on = left - 1 <= glyph.x <= right + 1 and bottom - 1 <= glyph.y <= top + 1
        yield glyph if is_on else glyph._replace(is_inked=False)


def _glyph(words: object, place: int) -> Glyph | None:
    """Return a character; None for what PDFium adds, and for what lies aslant."""
    code = raw.FPDFText_GetUnicode(words, place)
    char = HYPHENS.get(code) or chr(code)
    if raw.FPDFText_IsGenerated(words, place) == 1 or char in "\r\n\0":
        return None
    if abs(math.sin(raw.FPDFText_GetCharAngle(words, place))) > TURNED:
        return None
    mode = raw.FPDFTextObj_GetTextRenderMode(raw.FPDFText_GetTextObject(words, place))
    x, y, *box = (ctypes.c_double() for _ in range(6))
    raw.FPDFText_GetCharOrigin(words, place, x, y)
    raw.FPDFText_GetCharBox(words, place, *box)
    size = raw.FPDFText_GetFontSize(words, place)
    right = max(box[1].value, x.value)  # left, right, bottom, top
    return Glyph(char, x.value, y.value, right, size, place, mode not in INVISIBLE_MODES)
