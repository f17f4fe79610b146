"""The table of a blank sheet: each value with its behaviours, boxes to cross, a line for notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.letterhead import GREY
from asn_desktop.printing.page import LEFT, MIDDLE, RIGHT, Box

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asn_desktop.domain.hall_documents import BlankCoreValue, BlankLine, BlankSheetDocument
    from asn_desktop.printing.page import Ink

HEAD = 15.0
NUMBER, PAD = 22.0, 4.0
MOST_BOXES = 7
"""A longer scale is written as a number into one wide box."""
GRID, STRONG, BAND = (0.60, 0.63, 0.67), (0.30, 0.34, 0.40), (0.945, 0.955, 0.965)
HEAD_FILL = (0.90, 0.93, 0.96)
PALE = (0.45, 0.45, 0.45)
NOTE = "Catatan (bila T, alasannya):"
LINE = 1.2


class Spacing(NamedTuple):
    """How generous a sheet is: size of text and guides, side of a box, height of a value's band."""

    text: float
    guide: float
    box: float
    band: float
    pad: float
    note_lines: int


COMFORTABLE = Spacing(8.0, 7.0, 14.5, 20.0, 5.0, 3)
TIGHT = Spacing(7.2, 6.4, 10.6, 15.0, 1.7, 2)
STEPS = 12


def spacings() -> Iterator[Spacing]:
    """Yield spacings from the most generous to the tightest.

    The first with which a sheet is one page is taken: a second page gets lost in a hall.
    """
    for step in range(STEPS + 1):
        large, small, part = COMFORTABLE, TIGHT, step / STEPS
        yield Spacing(
            large.text + (small.text - large.text) * part,
            large.guide + (small.guide - large.guide) * part,
            large.box + (small.box - large.box) * part,
            large.band + (small.band - large.band) * part,
            large.pad + (small.pad - large.pad) * part,
            large.note_lines if step < STEPS / 3 else small.note_lines,
        )


class LaidLine(NamedTuple):
    """One line of the table made to fit: `used` by its texts, of its whole `height`."""

    line: BlankLine
    text: tuple[str, ...]
    guides: tuple[tuple[str, ...], ...]
    used: float
    height: float


class Portion(NamedTuple):
    """So much of a value as stays together on a page; a value longer than a page is parted."""

    name: str
    lines: tuple[LaidLine, ...]
    height: float


class BlankTable:
    """Lays and draws the table of one sheet within a width."""

    def __init__(self, ink: Ink, document: BlankSheetDocument, spacing: Spacing, area: Box) -> None:
        self._ink, self._document, self._spacing, self._area = ink, document, spacing, area
        self._marks = (*document.levels, NOT_OBSERVED)
        if len(document.levels) > MOST_BOXES:
            self._marks = ("", NOT_OBSERVED)
        self._step = spacing.box + 6
        wide = 2.2 * self._step if not self._marks[0] else 0
        self._boxes = area.right - len(self._marks) * self._step - wide - 2
        self._wide = wide

    def portions(self, most: float) -> Iterator[Portion]:
        """Yield the values, each whole unless it is higher than `most`."""
        band = self._spacing.band
        for core in self._document.core_values:
            kept: list[LaidLine] = []
            height, name = band, core.name
            for laid in self._lay(core):
                if kept and height + laid.height > most:
                    yield Portion(name, tuple(kept), height)
                    kept, height, name = [], band, f"{core.name} (lanjutan)"
                kept.append(laid)
                height += laid.height
            yield Portion(name, tuple(kept), height)

    def draw(self, portions: list[Portion], y: float) -> float:
        """Draw head and portions downwards from a height; return where the table ends."""
        top = y
        self._draw_head(y)
        y -= HEAD
        for portion in portions:
            y = self._draw_band(portion.name, y)
            for laid in portion.lines:
                y = self._draw_line(laid, y)
        area = self._area
        self._ink.frame(Box(area.x, y, area.width, top - y), 0.9, STRONG)
        for x in (area.x + NUMBER, self._boxes):
            self._ink.rule((x, top), (x, top - HEAD), 0.5, GRID)
        return y

    def _lay(self, core: BlankCoreValue) -> Iterator[LaidLine]:
        spacing, face = self._spacing, self._ink.press.face(SANS)
        room = self._boxes - self._area.x - NUMBER - 2 * PAD
        for line in core.lines:
            text = face.wrapped(line.text, room / spacing.text)
            guides = tuple(face.wrapped(each, (room - 8) / spacing.guide) for each in line.guides)
            used = len(text) * spacing.text * LINE
            used += sum(map(len, guides)) * spacing.guide * LINE + (2 if guides else 0)
            yield LaidLine(line, text, guides, used, max(used, spacing.box) + spacing.pad)

    def _draw_head(self, y: float) -> None:
        ink, area = self._ink, self._area
        ink.fill(Box(area.x, y - HEAD, area.width, HEAD), HEAD_FILL)
        style = ink.press.style(SANS_BOLD, 7.5, MIDDLE)
        base = y - HEAD + 4.8
        ink.text(style, area.x + NUMBER / 2, base, "No.")
        ink.text(style._replace(anchor=LEFT), area.x + NUMBER + PAD, base, "Nilai dan perilaku")
        marks = "Tingkat" if self._marks[0] else "Tulis angka"
        ink.text(style, (self._boxes + area.right) / 2, base, marks)

    def _draw_band(self, name: str, y: float) -> float:
        ink, area, band = self._ink, self._area, self._spacing.band
        ink.fill(Box(area.x, y - band, area.width, band), BAND)
        ink.rule((area.x, y), (area.right, y), 0.6, STRONG)
        bold, small = ink.press.style(SANS_BOLD, 8.5), ink.press.style(SANS, 6.8, LEFT, GREY)
        base = y - band / 2 - 3
        room = area.width * 0.32
        size, lines = bold.face.fitted(name, bold.size, room)
        ink.text(bold._replace(size=size), area.x + PAD, base, lines[0])
        x = area.x + PAD + max(bold.face.width(lines[0]) * size, area.width * 0.24) + 8
        ink.text(small, x, base, NOTE)
        x += small.face.width(NOTE) * small.size + 4
        ink.rule((x, y - band + 4), (area.right - PAD, y - band + 4), 0.5, PALE)
        return y - band

    def _draw_line(self, laid: LaidLine, y: float) -> float:
        ink, area, spacing = self._ink, self._area, self._spacing
        ink.rule((area.x, y), (area.right, y), 0.5, GRID)
        text = ink.press.style(SANS, spacing.text)
        base = y - (laid.height - laid.used) / 2 - spacing.text * 0.95
        ink.text(text._replace(anchor=RIGHT), area.x + NUMBER - PAD, base, str(laid.line.number))
        x = area.x + NUMBER + PAD
        below = ink.lines(text, (x, base), spacing.text * LINE, laid.text)
        guide = ink.press.style(SANS, spacing.guide, LEFT, PALE)
        below -= 1
        for lines in laid.guides:
            ink.text(guide, x, below, "-")
            below = ink.lines(guide, (x + 8, below), spacing.guide * LINE, lines)
        self._draw_boxes(y - laid.height / 2)
        return y - laid.height

    def _draw_boxes(self, middle: float) -> None:
        """Draw a box a level with its digit in it, so that none can be taken for another."""
        ink, side = self._ink, self._spacing.box
        x = self._boxes + 3
        style = ink.press.style(SANS, side * 0.55, MIDDLE, PALE)
        cells = []
        for mark in self._marks:
            width = side if mark else side + self._wide / self._marks.count("")
            ink.frame(Box(x, middle - side / 2, width, side), 0.7, STRONG)
            if mark:
                cells.append((x + width / 2, middle - side * 0.2, mark))
            x += width + 6
        for at, base, mark in cells:
            ink.fitted(style, (at, base), side, mark)
