"""Blank sheets to be marked by hand: what all share drawn once, each person's on top of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.printing import blank_tail
from asn_desktop.printing.blank_identity import IDENTITY, draw_code, draw_people
from asn_desktop.printing.blank_table import COMFORTABLE, HEAD, BlankTable, spacings
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
from asn_desktop.printing.page import LEFT, RIGHT, Box, Ink, Press, portrait
from asn_desktop.printing.telling import told

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from asn_desktop.domain.hall_documents import BlankSheetDocument
    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.printing.blank_table import Portion, Spacing
    from asn_desktop.printing.page import Point

MARGIN, TOP, BOTTOM, FOOTER_ZONE = 42.0, 30.0, 23.0, 13.0
KOP = LetterheadStyle(first=10.5, office=11.5, address=7.5, logo=42)
TITLE, EVENT = 13.0, 8.0
CODE_SIDE, CODE_WIDTH = 50.0, 190.0
GAP, RUNNING = 7.0, 30.0
HOW = (
    "Silangi (X) satu kotak di tiap baris; kosongkan yang belum dinilai. T = tidak teramati: tulis"
    " alasannya di baris catatan."
)


class Shared(NamedTuple):
    """What all sheets of one look share: where parts stand, and the forms under each page."""

    head: str
    code: Box
    people: Box
    bodies: tuple[str, ...]
    tail: Box


def blank_sheets_pdf(
    documents: Iterable[BlankSheetDocument],
    size: PaperSize = "A4",
    progress: Callable[[int], None] | None = None,
) -> bytes:
    """Return one PDF, the sheets in the order given, the pages of each counted on their own.

    :raises NothingToPrintError: there is no document.
    """
    sheet = portrait(size)
    press = Press(sheet, "Lembar penilaian, isian tangan")
    known: dict[Hashable, Shared] = {}
    for document in told(documents, progress):
        press.describe(document.letterhead.lines, document.subtitle or document.title)
        key = _shared_texts(document)
        if key not in known:
            known[key] = _share(press, document, sheet)
        _write_sheet(press, document, known[key], sheet)
    return press.finish()


def _shared_texts(document: BlankSheetDocument) -> Hashable:
    return (
        *(document.letterhead, document.title, document.subtitle, document.legend),
        *(document.levels, document.core_values, document.specimen, document.draft),
    )


def _share(press: Press, document: BlankSheetDocument, sheet: Point) -> Shared:
    """Lay out what sheets share and keep it as forms."""
    number = len(press.form_names)
    head = Ink(press)
    width, floor = sheet[0] - 2 * MARGIN, BOTTOM + FOOTER_ZONE
    code = _draw_head(head, document, sheet)
    people = Box(MARGIN, code.y - GAP - IDENTITY, width, IDENTITY)
    first = Box(MARGIN, floor, width, people.y - GAP - floor)
    later = Box(MARGIN, floor, width, sheet[1] - TOP - RUNNING - floor)
    spacing, pages = _paginate(press, document, (first, later))
    names = [press.add_form(f"kepala{number}", head)]
    y = first.top
    for place, portions in enumerate(pages):
        body, area = Ink(press), later if place else first
        y = _draw_how(body, document, area) if place == 0 else area.top
        if portions:
            y = BlankTable(body, document, spacing, area).draw(portions, y)
        if place == len(pages) - 1:
            height = blank_tail.height(spacing.note_lines)
            tail = Box(MARGIN, min(y - GAP, area.top) - height, width, height)
            blank_tail.draw_discipline(body, tail, spacing.note_lines)
        names.append(press.add_form(f"isi{number}-{place}", body))
    return Shared(names[0], code, people, tuple(names[1:]), tail)


def _paginate(
    press: Press, document: BlankSheetDocument, areas: tuple[Box, Box]
) -> tuple[Spacing, list[list[Portion]]]:
    """Return the spacing, and which portions of the table stand on which page.

    One page if any spacing allows it; else as many comfortable ones as are needed.
    """
    first, later = areas
    for spacing in spacings():
        table = BlankTable(Ink(press), document, spacing, first)
        portions = list(table.portions(later.height - HEAD))
        tail = blank_tail.height(spacing.note_lines) + GAP
        used = _how_height(press, document, first.width) + HEAD
        used += sum(portion.height for portion in portions) + tail
        if used <= first.height:
            return spacing, [portions]
    table = BlankTable(Ink(press), document, COMFORTABLE, first)
    room = first.height - _how_height(press, document, first.width) - HEAD
    pages: list[list[Portion]] = [[]]
    for portion in table.portions(min(room, later.height - HEAD)):
        if portion.height > room:
            pages.append([])
            room = later.height - HEAD
        pages[-1].append(portion)
        room -= portion.height
    if blank_tail.height(COMFORTABLE.note_lines) + GAP > room:
        pages.append([])
    return COMFORTABLE, pages


def _draw_head(ink: Ink, document: BlankSheetDocument, sheet: Point) -> Box:
    """Draw kop and title; return where the code stands, at the right of the title."""
    width = sheet[0] - 2 * MARGIN
    warned = {"draft": document.draft, "specimen": document.specimen}
    draw_warnings(ink, (sheet[0] / 2, sheet[1] - TOP + 8), **warned)
    y = draw_letterhead(ink, document.letterhead, Box(MARGIN, 0, width, sheet[1] - TOP), KOP)
    code = Box(MARGIN + width - CODE_WIDTH, y - GAP - CODE_SIDE, CODE_WIDTH, CODE_SIDE)
    room = width - CODE_WIDTH - GAP
    title = ink.press.style(SANS_BOLD, TITLE)
    setting = title.face.fitted(document.title, TITLE, room, 2)
    y = ink.block(title, (MARGIN, code.top - TITLE - 4), TITLE * 1.2, setting)
    event = ink.press.style(SANS, EVENT)
    setting = event.face.fitted(document.subtitle, EVENT, room, 2)
    ink.block(event, (MARGIN, y), EVENT * 1.3, setting)
    return code


def _how_lines(press: Press, document: BlankSheetDocument, width: float) -> Sequence[str]:
    face = press.face(SANS)
    return (*face.wrapped(HOW, width / 7.5), *face.wrapped(document.legend, width / 7.5))


def _how_height(press: Press, document: BlankSheetDocument, width: float) -> float:
    return len(_how_lines(press, document, width)) * 9.6 + 6


def _draw_how(ink: Ink, document: BlankSheetDocument, area: Box) -> float:
    lines = _how_lines(ink.press, document, area.width)
    ink.lines(ink.press.style(SANS, 7.5), (area.x, area.top - 7.5), 9.6, lines)
    return area.top - _how_height(ink.press, document, area.width)


def _write_sheet(press: Press, document: BlankSheetDocument, shared: Shared, sheet: Point) -> None:
    """Write one sheet in the order of reading: kop, code, people, table, signature."""
    width, count = sheet[0] - 2 * MARGIN, len(shared.bodies)
    words = watermark_words(draft=document.draft, specimen=document.specimen)
    for place, body in enumerate(shared.bodies):
        ink = Ink(press)
        draw_watermark(ink, words, sheet)
        draw_copy_mark(ink, (MARGIN + width, sheet[1] - TOP + 12), document.copy_mark)
        if place == 0:
            ink.form(shared.head)
            draw_code(ink, document.code, shared.code)
            draw_people(ink, document, shared.people)
        else:
            _draw_running(ink, document, sheet)
        ink.form(body)
        if place == count - 1:
            blank_tail.draw_signature(ink, document, shared.tail)
        footer = Box(MARGIN, BOTTOM, width, FOOTER_ZONE)
        draw_page_number(ink, footer, place + 1, count)
        draw_footer(ink, footer, document.footer)
        press.page(ink)


def _draw_running(ink: Ink, document: BlankSheetDocument, sheet: Point) -> None:
    """Say on a further page whose it is: pages fall apart on a table in a hall."""
    width, y = sheet[0] - 2 * MARGIN, sheet[1] - TOP - 11
    name = ink.press.style(SANS_BOLD, 9)
    ink.fitted(name, (MARGIN, y), width - 130, f"Lanjutan: {document.participant.name}")
    ink.text(ink.press.style(SANS_BOLD, 13, RIGHT), MARGIN + width, y - 1, document.code)
    small = ink.press.style(SANS, 7, LEFT, GREY)
    ink.fitted(small, (MARGIN, y - 9), width - 130, f"Penilai: {document.evaluator.name}")
    ink.rule((MARGIN, y - 13), (MARGIN + width, y - 13), 0.6)
