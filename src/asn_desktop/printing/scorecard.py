"""Lembar penilaian: one person with every mark and how the total was worked out, on A4 or F4.

Words stand in a page's stream as they are read: who, each value with its behaviours and their
levels, the result, the notes, the signatures, the codes.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from asn_desktop.domain.wording import place_and_date
from asn_desktop.printing import identity_block as identity
from asn_desktop.printing.flow import BODY, Flow
from asn_desktop.printing.fonts import SANS, SANS_BOLD, SANS_ITALIC
from asn_desktop.printing.letterhead import (
    GREY,
    draw_copy_mark,
    draw_page_number,
    draw_warnings,
    draw_watermark,
    watermark_words,
)
from asn_desktop.printing.page import LEFT, MIDDLE, RIGHT, Box, Ink, Point, Press, portrait
from asn_desktop.printing.radar import draw_shape
from asn_desktop.printing.result_column import Column, draw_result, fits, without_room
from asn_desktop.printing.scorecard_sheet import (
    BOTTOM,
    FOOTER_ZONE,
    GAP,
    LEGEND,
    MARGIN,
    PLACE_LINE,
    SPACINGS,
    TOP,
    Sheet,
    Spacing,
    identity_blocks,
    identity_height,
    make_sheet,
    shared_texts,
)
from asn_desktop.printing.scorecard_table import draw_rows, has_apart
from asn_desktop.printing.signature import draw_signatures, signature_columns, signatures_height
from asn_desktop.printing.telling import told

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from asn_desktop.domain.documents import ScorecardDocument
    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.printing.result_column import Paragraph
    from asn_desktop.printing.signature import SignatureStyle

APART_SENTENCE = "* Selisih antarpenilai lebih dari satu tingkat."
SHEET_CODE = "Kode lembar"
CODE_SENTENCE = "Isi yang sama, dicetak lagi dari sesinya, memberi kode lembar yang sama."
CODE, SMALL, CODE_ROOM = 8.0, 6.5, 100.0
LEAST_LINES = 5
"""A second page with less than this on it goes on with more of the first one's notes."""

CLOSE = 14.0
"""So far under the notes the signatures stand where there is more room than anybody needs."""


def scorecards_pdf(
    documents: Iterable[ScorecardDocument],
    progress: Callable[[int], None] | None = None,
    size: PaperSize = "A4",
) -> bytes:
    """Return one PDF, the people in the order given; `progress` hears how many are done.

    :raises NothingToPrintError: there is no document.
    """
    press = Press(portrait(size), "Lembar penilaian")
    cards = Scorecards(press, portrait(size))
    for document in told(documents, progress):
        press.describe(document.letterhead.lines, document.event)
        cards.add(document)
    return press.finish()


class Scorecards:
    """The scorecards of one file; the pages of a sheet wait until all of its parts are there."""

    def __init__(self, press: Press, size: Point) -> None:
        self._press, self._size = press, size
        self._sheets: dict[Hashable, Sheet] = {}
        self._pages: list[Ink] = []

    def add(self, document: ScorecardDocument) -> None:
        """Write a document; with the last part of a sheet its pages are in the file."""
        first = Ink(self._press)
        rest = _draw_first(first, document, *self._fitting(first, document))
        pages = [first, *_continued(self._press, document, rest, self._size)]
        for ink in pages:
            _draw_codes(ink, document, self._size)
        self._pages += pages
        if document.part >= document.parts:
            self._count_pages()

    def _fitting(self, ink: Ink, document: ScorecardDocument) -> tuple[Sheet, float]:
        """Return the loosest sheet that all of it fits on, else the loosest of all.

        With it comes how high the signatures are.
        """
        key, width = shared_texts(document), self._size[0] - 2 * MARGIN
        choices = []
        for spacing in SPACINGS:
            sheet = self._sheet(key, document, spacing)
            height = signatures_height(ink, document.signatures, width, sheet.signature)
            choices.append((sheet, height))
            if fits(ink, document, Column(sheet.column(height), spacing.body)):
                return choices[-1]
        return choices[0]

    def _sheet(self, texts: Hashable, document: ScorecardDocument, spacing: Spacing) -> Sheet:
        height = identity_height(self._press, document, self._size, spacing)
        key = (texts, spacing, height)
        if key not in self._sheets:
            self._sheets[key] = make_sheet(self._press, document, self._size, spacing)
        return self._sheets[key]

    def _count_pages(self) -> None:
        """Add the pages of the sheet that is whole to the file, numbered."""
        width = self._size[0] - 2 * MARGIN
        footer = Box(MARGIN, BOTTOM, width, FOOTER_ZONE)
        for number, ink in enumerate(self._pages, 1):
            draw_page_number(ink, footer, number, len(self._pages))
            self._press.page(ink)
        self._pages = []


def _draw_first(
    ink: Ink, document: ScorecardDocument, sheet: Sheet, signatures: float
) -> list[Paragraph]:
    """Draw the first page and return the paragraphs that had no room on it."""
    width, right = sheet.size[0] - 2 * MARGIN, sheet.size[0] - MARGIN
    words = watermark_words(draft=document.draft, specimen=document.specimen)
    draw_watermark(ink, words, sheet.size)
    ink.form(sheet.under)
    draw_copy_mark(ink, (right, sheet.size[1] - TOP + 13), document.copy_mark)
    _draw_identities(ink, document, sheet.blocks)
    draw_rows(ink, document, sheet.table, sheet.texts)
    legend = ink.press.style(SANS_ITALIC, LEGEND, LEFT, GREY)
    told = has_apart(document)
    ink.fitted(legend, (MARGIN, sheet.legend_y), width - 150 * told, document.legend)
    if told:
        ink.text(legend._replace(anchor=RIGHT), right, sheet.legend_y, APART_SENTENCE)
    draw_shape(ink, sheet.radar, [row.radar for row in document.rows])
    ink.form(sheet.over)
    column = Column(sheet.column(signatures), sheet.spacing.body)
    rest: list[Paragraph] = []
    if not fits(ink, document, column):
        rest = without_room(ink, document, column, partial(_is_worth_a_page, ink, width))
    draw_result(ink, document, column, rest)
    lowest = BOTTOM + FOOTER_ZONE + signatures
    top = max(lowest, min(column.y, sheet.radar_floor) - CLOSE - PLACE_LINE)
    box = Box(MARGIN, top - signatures, width, signatures)
    _draw_signatures(ink, document, box, sheet.signature)
    return rest


def _is_worth_a_page(ink: Ink, width: float, text: str) -> bool:
    """Return whether a text is long enough for a page of its own."""
    face = ink.press.face(SANS)
    return sum(len(face.wrapped(part, width / BODY)) for part in text.split("\n")) >= LEAST_LINES


def _draw_identities(ink: Ink, document: ScorecardDocument, blocks: tuple[Box, Box]) -> None:
    left, right = blocks
    identity.draw_heading(ink, left, "PEGAWAI YANG DINILAI")
    identity.draw_person(ink, document.participant, left)
    identity.draw_heading(ink, right, document.evaluators_title)
    if len(document.evaluators) == 1:
        identity.draw_person(ink, document.evaluators[0], right)
    else:
        identity.draw_people(ink, document.evaluators, document.headings, right)


def _draw_signatures(
    ink: Ink, document: ScorecardDocument, box: Box, signature: SignatureStyle
) -> None:
    """Draw place and date over the last block of the first row, then the blocks."""
    columns = signature_columns(len(document.signatures))
    x = box.x + box.width * (columns - 0.5) / columns
    style = ink.press.style(SANS, signature.size, MIDDLE)
    shown = place_and_date(document.place, document.issued)
    ink.fitted(style, (x, box.top + 2), box.width / columns, shown)
    draw_signatures(ink, document.signatures, box, signature)


def _draw_codes(ink: Ink, document: ScorecardDocument, size: Point) -> None:
    """Write the rules that were used, beside the page number, and over them how to check."""
    small = ink.press.style(SANS, SMALL, LEFT, GREY)
    right, y = size[0] - MARGIN, BOTTOM + 12
    if document.verification:
        strong = ink.press.style(SANS_BOLD, CODE)
        x = MARGIN
        for text, style in ((SHEET_CODE, small), (document.verification, strong)):
            ink.fitted(style, (x, y), CODE_ROOM, text)
            x += min(style.face.width(text) * style.size, CODE_ROOM) + 5
        said = " ".join(text for text in (CODE_SENTENCE, document.receipt) if text)
        ink.fitted(small, (x + 3, y), right - x - 3, said)
    ink.fitted(small, (MARGIN, BOTTOM), right - MARGIN - 80, document.footer)
    ink.rule((MARGIN, y + 11), (right, y + 11), 0.5, GREY)


def _continued(
    press: Press, document: ScorecardDocument, rest: list[Paragraph], size: Point
) -> list[Ink]:
    """Return further pages for the notes that the first had no room for, headed by who it is."""
    if not rest:
        return []
    width, right = size[0] - 2 * MARGIN, size[0] - MARGIN

    def begin(ink: Ink) -> float:
        y = size[1] - TOP
        warned = {"draft": document.draft, "specimen": document.specimen}
        draw_watermark(ink, watermark_words(**warned), size)
        draw_warnings(ink, (size[0] / 2, y + 5), **warned)
        draw_copy_mark(ink, (right, y + 13), document.copy_mark)
        y -= 14
        title = f"{document.title}, lanjutan: {document.participant.name}"
        ink.fitted(press.style(SANS_BOLD, 10), (MARGIN, y), width, title)
        ink.rule((MARGIN, y - 6), (right, y - 6), 0.6)
        return y - 16

    def draw_people(ink: Ink, top: float) -> float:
        height = identity_height(press, document, size, SPACINGS[0])
        blocks = identity_blocks(size, top, height)
        identity.draw_block_frames(ink, blocks)
        _draw_identities(ink, document, blocks)
        return blocks[0].y - GAP

    flow = Flow(press, Box(MARGIN, BOTTOM + FOOTER_ZONE + GAP, width, 0), begin)
    flow.y = draw_people(flow.ink, flow.y)
    headings: set[str] = set()
    for heading, text in rest:
        if heading not in headings:
            headings.add(heading)
            flow.heading(heading)
        flow.paragraph(text)
    return flow.pages
