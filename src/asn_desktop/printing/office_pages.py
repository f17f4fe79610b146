"""An office's papers of any length: kop on the first page, a running head on the others, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.printing.flow import Flow
from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.letterhead import (
    GREY,
    LetterheadStyle,
    draw_copy_mark,
    draw_footer,
    draw_letterhead,
    draw_page_number,
    draw_warnings,
    draw_watermark,
    watermark_words,
)
from asn_desktop.printing.page import A4_PORTRAIT, LEFT, MIDDLE, Box, Ink

if TYPE_CHECKING:
    from asn_desktop.domain.documents import OfficePaper
    from asn_desktop.printing.page import Point, Press

MARGIN, TOP, BOTTOM, FOOTER_ZONE = 56.0, 34.0, 30.0, 22.0
RUNNING = 8.0


class OfficePages:
    """The pages of one paper; what it says is written into `flow`."""

    def __init__(self, press: Press, paper: OfficePaper, size: Point = A4_PORTRAIT) -> None:
        self._press, self._paper, self._size = press, paper, size
        width = size[0] - 2 * MARGIN
        press.describe(paper.letterhead.lines, paper.subtitle or paper.title)
        kop = Ink(press)
        box = Box(MARGIN, 0, width, size[1] - TOP)
        self._below_kop = draw_letterhead(kop, paper.letterhead, box, LetterheadStyle())
        self._kop = press.add_form(f"kop{len(press.form_names)}", kop)
        self._begun = 0
        self.flow = Flow(press, Box(MARGIN, BOTTOM + FOOTER_ZONE, width, 0), self._begin)

    def finish(self) -> None:
        """Count the pages and add them to the file."""
        footer = Box(MARGIN, BOTTOM, self.flow.width, FOOTER_ZONE)
        for number, ink in enumerate(self.flow.pages, 1):
            draw_page_number(ink, footer, number, len(self.flow.pages))
            draw_footer(ink, footer, self._paper.footer)
            self._press.page(ink)

    def _begin(self, ink: Ink) -> float:
        """Begin a page and return where its text may start."""
        self._begun += 1
        paper, (width, top) = self._paper, (self._size[0], self._size[1] - TOP)
        right = width - MARGIN
        warned = {"draft": paper.draft, "specimen": paper.specimen}
        draw_watermark(ink, watermark_words(**warned), self._size)
        draw_warnings(ink, (width / 2, top + 8), **warned)
        draw_copy_mark(ink, (right, top + 16), paper.copy_mark)
        if self._begun == 1:
            ink.form(self._kop)
            return self._below_kop - 12
        running = f"{paper.title.capitalize()}, lanjutan"
        style = self._press.style(SANS, RUNNING, LEFT, GREY)
        ink.fitted(style, (MARGIN, top - RUNNING), right - MARGIN, running)
        y = top - RUNNING - 5
        ink.rule((MARGIN, y), (right, y), 0.4, GREY)
        return y - 8


def write_title(flow: Flow, paper: OfficePaper) -> None:
    """Write the paper's title and subtitle, centred."""
    ink, centre = flow.ink, flow.centre
    title = flow.press.style(SANS_BOLD, 13, MIDDLE)
    ink.fitted(title, (centre, flow.y - 13), flow.width, paper.title)
    flow.gap(18)
    if paper.subtitle:
        bold = flow.press.style(SANS_BOLD, 10, MIDDLE)
        lines = bold.face.balanced(paper.subtitle, flow.width / 10)
        ink.lines(bold, (centre, flow.y - 9), 13, lines)
        flow.gap(13 * len(lines))
