"""The scorecard's right column: total, how it was worked out, notes, discipline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.printing.fonts import SANS, SANS_BOLD, SANS_ITALIC
from asn_desktop.printing.page import LEFT, RIGHT, Box

if TYPE_CHECKING:
    from asn_desktop.domain.documents import ResultLines, ScorecardDocument
    from asn_desktop.printing.page import Ink

HEADING, BODY, LEADING = 7.5, 7.5, 9.3
TOTAL, BAND = 19.0, 12.0
TRACE_LINES = 5
FRAME, FILL = (0.30, 0.34, 0.40), (0.965, 0.975, 0.985)
GREY = (0.35, 0.35, 0.35)
NO_TOTAL = "Belum ada nilai"
NOTES, DISCIPLINE = "CATATAN PENILAI", "DISIPLIN"
NO_NOTES = "Tidak ada catatan penilai."
CONTINUED = "Bersambung ke halaman berikutnya."
PAD = 6.0


class Column:
    """The column's box and how far down it is filled."""

    def __init__(self, box: Box) -> None:
        self.box = box
        self.y = box.top

    def has_room(self, height: float) -> bool:
        return self.y - height >= self.box.y


def draw_result(ink: Ink, document: ScorecardDocument, column: Column) -> list[tuple[str, str]]:
    """Draw the column; return (heading, paragraph) of what had no room."""
    _draw_total(ink, document.result, column)
    paragraphs = _paragraphs(document)
    heading = ""
    for number, (title, text) in enumerate(paragraphs):
        lines = ink.press.face(SANS).wrapped(text, column.box.width / BODY)
        headed = title != heading
        last = number == len(paragraphs) - 1
        height = len(lines) * LEADING + (HEADING + 6) * headed + (0 if last else LEADING)
        if not column.has_room(height):
            style = ink.press.style(SANS_ITALIC, BODY, LEFT, GREY)
            ink.text(style, column.box.x, max(column.y, column.box.y + BODY) - BODY, CONTINUED)
            return paragraphs[number:]
        if headed:
            _draw_heading(ink, title, column)
            heading = title
        style = ink.press.style(SANS, BODY)
        at = (column.box.x, column.y - BODY)
        column.y = ink.lines(style, at, LEADING, lines) + BODY - 1.5
    return []


def _paragraphs(document: ScorecardDocument) -> list[tuple[str, str]]:
    paragraphs = [(NOTES, note) for note in document.notes] or [("", NO_NOTES)]
    if document.discipline:
        paragraphs.append((DISCIPLINE, document.discipline.state))
        paragraphs += [(DISCIPLINE, f"• {note}") for note in document.discipline.notes]
    return paragraphs


def _draw_heading(ink: Ink, text: str, column: Column) -> None:
    column.y -= 4
    ink.text(ink.press.style(SANS_BOLD, HEADING), column.box.x, column.y - HEADING, text)
    column.y -= HEADING + 2


def _draw_total(ink: Ink, result: ResultLines, column: Column) -> None:
    trace = ink.press.style(SANS, BODY - 0.5)
    room = column.box.width - 2 * PAD
    lines = trace.face.fitted(result.trace, trace.size, room, TRACE_LINES)
    step = LEADING - 0.8
    written = len(lines.lines) * step * lines.size / trace.size if result.trace else 0
    height = TOTAL + 17 + written
    box = Box(column.box.x, column.y - height, column.box.width, height)
    ink.fill(box, FILL)
    ink.frame(box, 0.7, FRAME)
    _draw_total_line(ink, result, Box(box.x + PAD, box.top - TOTAL - 5, room, TOTAL))
    if result.trace:
        ink.block(trace, (box.x + PAD, box.top - TOTAL - 18), step, lines)
    column.y = box.y - 4


def _draw_total_line(ink: Ink, result: ResultLines, box: Box) -> None:
    """Write total, scale, band and whether anybody confirmed it."""
    style = ink.press.style(SANS_BOLD, TOTAL if result.total else BAND)
    shown = result.total or NO_TOTAL
    ink.text(style, box.x, box.y, shown)
    used = style.face.width(shown) * style.size + 5
    small = ink.press.style(SANS, 8, LEFT, GREY)
    ink.text(small, box.x + used, box.y, result.scale)
    used += small.face.width(result.scale) * 8 + 10
    band = ink.press.style(SANS_BOLD, BAND, RIGHT)
    ink.fitted(band, (box.right, box.y + 8), box.width - used, result.band)
    state = ink.press.style(SANS_ITALIC, 7, RIGHT, GREY)
    ink.fitted(state, (box.right, box.y - 1.5), box.width - used, result.state)
