"""A slip for each evaluator: what is still awaited, to take to their place and have initialled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.errors import NothingToPrintError
from asn_desktop.printing.flow import Column, Flow
from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.letterhead import (
    GREY,
    draw_footer,
    draw_page_number,
    draw_warnings,
    draw_watermark,
    watermark_words,
)
from asn_desktop.printing.page import A4_LANDSCAPE, A4_PORTRAIT, LEFT, RIGHT, Box, Ink, Press

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.desk_documents import SlipDocument, SlipLine
    from asn_desktop.printing.page import Point

A5_PORTRAIT = (A4_LANDSCAPE[0] / 2, A4_LANDSCAPE[1])
FOOTER_ZONE = 20.0
ROW = 19.0
"""Room for initials by hand."""
INITIALS_ROOM = 52.0
NOTHING = "Tidak ada yang ditunggu: semua lembar lengkap, final, dan disiplinnya sudah diperiksa."
WIDE = (
    *(Column(5.5, "No.", RIGHT), Column(28, "Nama"), Column(20.5, "NIP"), Column(19, "Unit")),
    *(Column(17, "Yang kurang"), Column(10, "Paraf")),
)
NARROW = (
    Column(8, "No.", RIGHT),
    Column(48, "Nama"),
    Column(28, "Yang kurang"),
    Column(16, "Paraf"),
)


def slips_pdf(documents: Sequence[SlipDocument], *, two_up: bool = False) -> bytes:
    """Return one PDF, the pages of each slip counted on their own.

    A4 upright; with `two_up` A5 slips, two beside each other on an A4 sheet, to be cut apart.

    :raises NothingToPrintError: there is no document.
    """
    if not documents:
        raise NothingToPrintError
    size = A5_PORTRAIT if two_up else A4_PORTRAIT
    press = Press(A4_LANDSCAPE if two_up else A4_PORTRAIT, "Yang masih ditunggu")
    press.describe((), documents[0].event)
    pages = [ink for document in documents for ink in _pages(press, document, size)]
    for ink in _side_by_side(press, pages) if two_up else pages:
        press.page(ink)
    return press.finish()


def _pages(press: Press, document: SlipDocument, size: Point) -> list[Ink]:
    narrow = size == A5_PORTRAIT
    margin, top, bottom = (30.0, 30.0, 22.0) if narrow else (50.0, 42.0, 30.0)
    width = size[0] - 2 * margin
    begun = 0

    def begin(ink: Ink) -> float:
        nonlocal begun
        begun += 1
        warned = {"draft": False, "specimen": document.specimen}
        draw_watermark(ink, watermark_words(**warned), size)
        draw_warnings(ink, (size[0] / 2, size[1] - top + 12), **warned)
        if begun == 1:
            return size[1] - top
        style = press.style(SANS_BOLD, 9)
        ink.fitted(style, (margin, size[1] - top - 9), width, f"{document.evaluator} (lanjutan)")
        return size[1] - top - 20

    flow = Flow(press, Box(margin, bottom + FOOTER_ZONE, width, 0), begin)
    _write_head(flow, document, (margin, width))
    _write_lines(flow, document.lines, narrow=narrow)
    _write_initials(flow)
    footer = Box(margin, bottom, width, FOOTER_ZONE)
    for number, ink in enumerate(flow.pages, 1):
        draw_page_number(ink, footer, number, len(flow.pages))
        draw_footer(ink, footer, document.made)
    return flow.pages


def _write_head(flow: Flow, document: SlipDocument, place: tuple[float, float]) -> None:
    left, width = place
    ink, press = flow.ink, flow.press
    if document.event:
        ink.fitted(press.style(SANS, 8, LEFT, GREY), (left, flow.y - 8), width, document.event)
        flow.gap(18)
    small = press.style(SANS_BOLD, 8.5, LEFT, GREY)
    ink.fitted(small, (left, flow.y - 8.5), width, document.title)
    flow.gap(13)
    bold = press.style(SANS_BOLD, 17)
    size, lines = bold.face.fitted(document.evaluator, 17, width, 2)
    ink.lines(bold._replace(size=size), (left, flow.y - size), size * 1.2, lines)
    flow.gap(size * 1.2 * len(lines) + 5)
    ink.rule((left, flow.y), (left + width, flow.y), 1.4)
    flow.gap(10)
    if document.summary:
        flow.paragraph(document.summary)
    for sentence in document.laptops:
        flow.paragraph(sentence)
    flow.gap(3)


def _write_lines(flow: Flow, lines: Sequence[SlipLine], *, narrow: bool) -> None:
    if not lines:
        flow.paragraph(NOTHING)
        return
    if narrow:
        narrow_rows = [
            (line.number, " · ".join(filter(None, (line.name, line.unit))), line.missing, "")
            for line in lines
        ]
        flow.table(NARROW, narrow_rows, ROW)
        return
    rows = [(line.number, line.name, line.nip, line.unit, line.missing, "") for line in lines]
    flow.table(WIDE, rows, ROW)


def _write_initials(flow: Flow) -> None:
    """Leave room where evaluator and table say that it was handed over."""
    box = flow.box_below(INITIALS_ROOM)
    ink, half = flow.ink, box.width / 2
    style = flow.press.style(SANS, 8)
    for x, text in ((box.x, "Paraf penilai"), (box.x + half, "Paraf petugas meja")):
        ink.text(style, x, box.top - 14, text)
        ink.rule((x, box.y + 8), (x + half - 24, box.y + 8), 0.5, GREY)
    ink.text(flow.press.style(SANS, 7, RIGHT, GREY), box.right, box.top - 14, "Pukul ……………")


def _side_by_side(press: Press, pages: Sequence[Ink]) -> list[Ink]:
    """Put two A5 pages on each sheet, with a pale line to cut along."""
    width, height = A5_PORTRAIT
    sheets = []
    for start in range(0, len(pages), 2):
        sheet = Ink(press)
        for place, page in enumerate(pages[start : start + 2]):
            sheet.raw(f"q 1 0 0 1 {place * width:.2f} 0 cm")
            sheet.raw(page.content)
            sheet.raw("Q")
            sheet.stamps += [
                f"q 1 0 0 1 {place * width:.2f} 0 cm {stamp} Q" for stamp in page.stamps
            ]
            sheet.forms += page.forms
        sheet.raw("[3 3] 0 d")
        sheet.rule((width, 12), (width, height - 12), 0.4, GREY)
        sheet.raw("[] 0 d")
        sheets.append(sheet)
    return sheets
