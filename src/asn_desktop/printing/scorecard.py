"""Lembar penilaian: A4 portrait, one person with every mark and how the total was worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import NothingToPrintError
from asn_desktop.domain.wording import place_and_date
from asn_desktop.printing import identity_block as identity
from asn_desktop.printing.flow import Flow
from asn_desktop.printing.fonts import SANS, SANS_BOLD, SANS_ITALIC
from asn_desktop.printing.letterhead import (
    GREY,
    LetterheadStyle,
    draw_footer,
    draw_letterhead,
    draw_page_number,
    draw_warnings,
    draw_watermark,
    watermark_words,
)
from asn_desktop.printing.page import A4_PORTRAIT, MIDDLE, Box, Ink, Press
from asn_desktop.printing.radar import Radar, draw_grid, draw_rings, draw_shape
from asn_desktop.printing.result_column import Column, draw_result
from asn_desktop.printing.scorecard_table import (
    TableLayout,
    draw_marks,
    draw_table,
    has_apart,
    lay_table,
)
from asn_desktop.printing.signature import (
    SignatureStyle,
    draw_signatures,
    signature_columns,
    signatures_height,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from pathlib import Path

    from asn_desktop.domain.documents import ScorecardDocument

MARGIN, TOP, BOTTOM = 40.0, 26.0, 20.0
WIDTH = A4_PORTRAIT[0] - 2 * MARGIN
GAP = 8.0
TITLE, EVENT = 12.5, 8.5
RADAR_WIDTH = 232.0
LARGEST_RADIUS, SMALLEST_RADIUS, RADAR_FRAME = 54.0, 34.0, 26.0
LOWER_ZONE = 2 * SMALLEST_RADIUS + RADAR_FRAME
WANTED_ZONE = 158.0
"""What result, notes and discipline like to have; the table's type shrinks a little for it."""

SIGNATURE = SignatureStyle()
PLACE_LINE = 10.0
FOOTER_ZONE = 12.0
APART_SENTENCE = "* Selisih antarpenilai lebih dari satu tingkat."


class Sheet(NamedTuple):
    """What pages of the same kind share: two forms, and where the rest stands."""

    under: str
    over: str
    blocks: tuple[Box, Box]
    table: TableLayout
    radar: Radar
    legend_y: float


def write_scorecards(
    path: Path,
    documents: Iterable[ScorecardDocument],
    progress: Callable[[int], None] | None = None,
) -> None:
    """Write what `scorecards_pdf` returns.

    :raises NothingToPrintError: there is no document.
    """
    path.write_bytes(scorecards_pdf(documents, progress))


def scorecards_pdf(
    documents: Iterable[ScorecardDocument],
    progress: Callable[[int], None] | None = None,
) -> bytes:
    """Return one PDF, the people in the order given; `progress` hears how many are done.

    :raises NothingToPrintError: there is no document.
    """
    press = Press(A4_PORTRAIT, "Lembar penilaian")
    sheets: dict[Hashable, Sheet] = {}
    done = 0
    for document in documents:
        _write_person(press, document, sheets)
        done += 1
        if progress:
            progress(done)
    if not done:
        raise NothingToPrintError
    return press.finish()


def _write_person(press: Press, document: ScorecardDocument, sheets: dict[Hashable, Sheet]) -> None:
    key = _shared_texts(document)
    if key not in sheets:
        sheets[key] = _make_sheet(press, document)
    sheet = sheets[key]
    first = Ink(press)
    first.form(sheet.under)
    rest = _draw_first(first, document, sheet)
    pages = [first, *_continued(press, document, rest)]
    for number, ink in enumerate(pages, 1):
        footer = Box(MARGIN, BOTTOM, WIDTH, FOOTER_ZONE)
        draw_page_number(ink, footer, number, len(pages))
        press.page(ink)


def _shared_texts(document: ScorecardDocument) -> Hashable:
    """Return what decides over the form that lies under a page."""
    rows = tuple(
        (row.name, row.weight, tuple([(line.text, bool(line.mean)) for line in row.behaviours]))
        for row in document.rows
    )
    texts = (document.title, document.event, document.legend, document.footer, document.headings)
    switches = (document.draft, document.specimen, len(document.evaluators))
    return (document.letterhead, document.radar, texts, switches, rows, len(document.signatures))


def _make_sheet(press: Press, document: ScorecardDocument) -> Sheet:
    under = Ink(press)
    number = len(press.form_names)
    words = watermark_words(draft=document.draft, specimen=document.specimen)
    draw_watermark(under, words, A4_PORTRAIT)
    blocks = _draw_top(under, document)
    reserved = signatures_height(under, document.signatures, WIDTH, SIGNATURE) + PLACE_LINE
    floor = BOTTOM + FOOTER_ZONE + reserved + LOWER_ZONE + 2 * GAP + 10
    area = Box(MARGIN, floor, WIDTH, blocks[0].y - GAP - floor)
    table = lay_table(press, document, area, floor + WANTED_ZONE - LOWER_ZONE)
    draw_table(under, document, table)
    legend_y = table.box.y - 9
    legend = under.press.style(SANS_ITALIC, 6.8, colour=GREY)
    under.fitted(legend, (MARGIN, legend_y), WIDTH - 150, document.legend)
    room = legend_y - 4 - (BOTTOM + FOOTER_ZONE + reserved + GAP)
    radius = max(SMALLEST_RADIUS, min(LARGEST_RADIUS, (room - RADAR_FRAME) / 2))
    centre = (MARGIN + RADAR_WIDTH / 2, legend_y - 4 - RADAR_FRAME / 2 - radius)
    radar = Radar(centre, radius, document.radar)
    draw_grid(under, radar, [row.name for row in document.rows])
    draw_footer(under, Box(MARGIN, BOTTOM, WIDTH, FOOTER_ZONE), document.footer)
    over = Ink(press)
    draw_rings(over, radar, len(document.rows))
    names = (press.add_form(f"lembar{number}", under), press.add_form(f"cincin{number}", over))
    return Sheet(*names, blocks, table, radar, legend_y)


def _draw_top(ink: Ink, document: ScorecardDocument) -> tuple[Box, Box]:
    """Draw kop, title and the frames of the identity blocks; return these."""
    y = A4_PORTRAIT[1] - TOP
    centre = A4_PORTRAIT[0] / 2
    warned = {"draft": document.draft, "specimen": document.specimen}
    draw_warnings(ink, (centre, y + 6), **warned)
    y = draw_letterhead(ink, document.letterhead, Box(MARGIN, 0, WIDTH, y), LetterheadStyle())
    y -= TITLE + 7
    ink.fitted(ink.press.style(SANS_BOLD, TITLE, MIDDLE), (centre, y), WIDTH, document.title)
    if document.event:
        event = ink.press.style(SANS, EVENT, MIDDLE)
        setting = event.face.fitted(document.event, EVENT, WIDTH, 2)
        y = ink.block(event, (centre, y - EVENT - 4), EVENT * 1.25, setting) + EVENT * 1.25
    height = identity.block_height(len(document.evaluators))
    y -= GAP + height
    width = (WIDTH - GAP) / 2
    left = Box(MARGIN, y, width, height)
    right = Box(MARGIN + width + GAP, y, width, height)
    identity.draw_block_frames(ink, (left, right), ("PEGAWAI YANG DINILAI", "PENILAI"))
    return left, right


def _draw_first(ink: Ink, document: ScorecardDocument, sheet: Sheet) -> list[tuple[str, str]]:
    """Draw the first page and return the paragraphs that had no room on it."""
    left, right = sheet.blocks
    identity.draw_person(ink, document.participant, left)
    if len(document.evaluators) == 1:
        identity.draw_person(ink, document.evaluators[0], right)
    else:
        identity.draw_people(ink, document.evaluators, document.headings, right)
    draw_marks(ink, document, sheet.table)
    draw_shape(ink, sheet.radar, [row.radar for row in document.rows])
    ink.form(sheet.over)
    if has_apart(document):
        style = ink.press.style(SANS_ITALIC, 6.8, 1.0, GREY)
        ink.text(style, MARGIN + WIDTH, sheet.legend_y, APART_SENTENCE)
    signatures = signatures_height(ink, document.signatures, WIDTH, SIGNATURE)
    top = BOTTOM + FOOTER_ZONE + signatures
    _draw_signatures(ink, document, top)
    floor = top + PLACE_LINE + GAP
    x = MARGIN + RADAR_WIDTH + GAP
    box = Box(x, floor, MARGIN + WIDTH - x, sheet.legend_y - 8 - floor)
    return draw_result(ink, document, Column(box))


def _draw_signatures(ink: Ink, document: ScorecardDocument, top: float) -> None:
    """Draw place and date over the last block of the first row, then the blocks."""
    columns = signature_columns(len(document.signatures))
    x = MARGIN + WIDTH * (columns - 0.5) / columns
    shown = place_and_date(document.place, document.issued)
    ink.fitted(ink.press.style(SANS, SIGNATURE.size, MIDDLE), (x, top + 2), WIDTH / columns, shown)
    box = Box(MARGIN, BOTTOM, WIDTH, top - BOTTOM)
    draw_signatures(ink, document.signatures, box, SIGNATURE)


def _continued(press: Press, document: ScorecardDocument, rest: list[tuple[str, str]]) -> list[Ink]:
    """Return further pages for the notes that the first had no room for."""
    if not rest:
        return []

    def begin(ink: Ink) -> float:
        words = watermark_words(draft=document.draft, specimen=document.specimen)
        draw_watermark(ink, words, A4_PORTRAIT)
        y = A4_PORTRAIT[1] - TOP - 14
        title = f"{document.title}, lanjutan: {document.participant.name}"
        ink.fitted(press.style(SANS_BOLD, 10), (MARGIN, y), WIDTH, title)
        ink.rule((MARGIN, y - 6), (MARGIN + WIDTH, y - 6), 0.6)
        return y - 16

    flow = Flow(press, Box(MARGIN, BOTTOM + FOOTER_ZONE, WIDTH, 0), begin)
    headings: set[str] = set()
    for heading, text in rest:
        if heading not in headings:
            headings.add(heading)
            flow.heading(heading)
        flow.paragraph(text)
    return flow.pages
