"""The scorecard's right column: total, how it was worked out, notes, discipline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.printing.fonts import SANS, SANS_BOLD, SANS_ITALIC
from asn_desktop.printing.page import LEFT, RIGHT, Box

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.domain.documents import ResultLines, ScorecardDocument
    from asn_desktop.printing.page import Ink, Point, Style

Paragraph = tuple[str, str]
"""A heading, the same for several one after another, and a text."""

HEADING, BODY, LEADING = 7.5, 7.5, 1.24
TRACE, TRACE_LEADING = 7.0, 8.5
AFTER = 1.5
TOTAL, BAND = 19.0, 12.0
TRACE_LINES = 5
FRAME, FILL = (0.30, 0.34, 0.40), (0.965, 0.975, 0.985)
GREY = (0.35, 0.35, 0.35)
NO_TOTAL = "Belum ada nilai"
NOTES, DISCIPLINE = "CATATAN PENILAI", "DISIPLIN"
NO_NOTES = "Tidak ada catatan penilai."
CONTINUED = "Bersambung ke halaman berikutnya."
PAD = 6.0
TOTAL_PART, SCALE_PART = 0.5, 0.25


class Column:
    """The column's box, the size of its type, and how far down it is filled."""

    def __init__(self, box: Box, body: float = BODY) -> None:
        self.box, self.body = box, body
        self.y = box.top

    def height(self, ink: Ink, paragraph: Paragraph, heading: str) -> float:
        """Return how high a paragraph is that stands below another one's heading."""
        lines = ink.press.face(SANS).wrapped(paragraph[1], self.box.width / self.body)
        headed = paragraph[0] not in ("", heading)
        return len(lines) * LEADING * self.body + AFTER + (HEADING + 6) * headed


def fits(ink: Ink, document: ScorecardDocument, column: Column) -> bool:
    """Return whether the column holds all that it has to say."""
    used = _total_height(ink, document.result, column.box.width) + 4
    heading = ""
    for paragraph in paragraphs_of(document):
        used += column.height(ink, paragraph, heading)
        heading = paragraph[0]
    return used <= column.box.height


def draw_result(
    ink: Ink, document: ScorecardDocument, column: Column, left_over: Sequence[Paragraph]
) -> None:
    """Draw the column without those last paragraphs that go on to the next page."""
    _draw_total(ink, document.result, column)
    paragraphs = paragraphs_of(document)
    heading, style = "", ink.press.style(SANS, column.body)
    for title, text in paragraphs[: len(paragraphs) - len(left_over)]:
        if title != heading:
            _draw_heading(ink, title, column)
            heading = title
        at = (column.box.x, column.y - column.body)
        lines = style.face.wrapped(text, column.box.width / column.body)
        column.y = ink.lines(style, at, LEADING * column.body, lines) + column.body - AFTER
    if left_over:
        grey = ink.press.style(SANS_ITALIC, column.body, LEFT, GREY)
        ink.text(grey, column.box.x, column.y - column.body - 2, CONTINUED)
        column.y -= LEADING * column.body + 2


def without_room(
    ink: Ink, document: ScorecardDocument, column: Column, least: Callable[[str], bool]
) -> list[Paragraph]:
    """Return the last paragraphs, as many as must go on to the next page to be worth one.

    `least` tells whether so much text is enough for a page; what a discipline note belongs to
    goes with the first of them.
    """
    paragraphs = paragraphs_of(document)
    place, heading = 0, ""
    y = column.box.top - _total_height(ink, document.result, column.box.width) - 4
    floor = column.box.y + LEADING * column.body + 2
    for paragraph in paragraphs:
        y -= column.height(ink, paragraph, heading)
        if y < floor:
            break
        place, heading = place + 1, paragraph[0]
    first = 0 if document.notes else 1
    place = max(place, first)
    while place > first and not least("\n".join(text for _, text in paragraphs[place:])):
        place -= 1
    state = len(document.notes) or 1
    return paragraphs[state if place == state + 1 else place :]


def paragraphs_of(document: ScorecardDocument) -> list[Paragraph]:
    """Return all that stands below the total, each under its heading."""
    paragraphs = [(NOTES, note) for note in document.notes] or [("", NO_NOTES)]
    if document.discipline:
        paragraphs.append((DISCIPLINE, document.discipline.state))
        paragraphs += [(DISCIPLINE, f"• {note}") for note in document.discipline.notes]
    return paragraphs


def _draw_heading(ink: Ink, text: str, column: Column) -> None:
    column.y -= 4
    ink.text(ink.press.style(SANS_BOLD, HEADING), column.box.x, column.y - HEADING, text)
    column.y -= HEADING + 2


def _total_height(ink: Ink, result: ResultLines, width: float) -> float:
    if not result.trace:
        return TOTAL + 17
    lines = ink.press.face(SANS).fitted(result.trace, TRACE, width - 2 * PAD, TRACE_LINES)
    return TOTAL + 17 + len(lines.lines) * TRACE_LEADING * lines.size / TRACE


def _draw_total(ink: Ink, result: ResultLines, column: Column) -> None:
    trace = ink.press.style(SANS, TRACE)
    room = column.box.width - 2 * PAD
    height = _total_height(ink, result, column.box.width)
    box = Box(column.box.x, column.y - height, column.box.width, height)
    ink.fill(box, FILL)
    ink.frame(box, 0.7, FRAME)
    _draw_total_line(ink, result, Box(box.x + PAD, box.top - TOTAL - 5, room, TOTAL))
    if result.trace:
        lines = trace.face.fitted(result.trace, TRACE, room, TRACE_LINES)
        ink.block(trace, (box.x + PAD, box.top - TOTAL - 18), TRACE_LEADING, lines)
    column.y = box.y - 4


def _draw_total_line(ink: Ink, result: ResultLines, box: Box) -> None:
    """Write total, scale, band and whether anybody confirmed it."""
    style = ink.press.style(SANS_BOLD, TOTAL if result.total else BAND)
    shown = result.total or NO_TOTAL
    used = _write_fitted(ink, style, (box.x, box.y), TOTAL_PART * box.width, shown) + 5
    small = ink.press.style(SANS, 8, LEFT, GREY)
    at = (box.x + used, box.y)
    used += _write_fitted(ink, small, at, SCALE_PART * box.width, result.scale) + 10
    band = ink.press.style(SANS_BOLD, BAND, RIGHT)
    ink.fitted(band, (box.right, box.y + 8), box.width - used, result.band)
    state = ink.press.style(SANS_ITALIC, 7, RIGHT, GREY)
    ink.fitted(state, (box.right, box.y - 1.5), box.width - used, result.state)


def _write_fitted(ink: Ink, style: Style, at: Point, room: float, text: str) -> float:
    """Write one line, smaller if it is wider than `room`, and return its width."""
    size, lines = style.face.fitted(text, style.size, room)
    ink.text(style._replace(size=size), *at, lines[0])
    return style.face.width(lines[0]) * size
