"""Surat tindak lanjut: what was noted of somebody, and what their superior is asked to do."""

from __future__ import annotations

from itertools import zip_longest
from textwrap import wrap
from typing import TYPE_CHECKING

from asn_desktop.domain.documents import BLANK_NUMBER
from asn_desktop.domain.wording import place_and_date
from asn_desktop.printing.flow import Column
from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.keeping import height_of
from asn_desktop.printing.office_pages import OfficePages
from asn_desktop.printing.page import RIGHT, Press, portrait
from asn_desktop.printing.signature import SignatureStyle, draw_signatures, signatures_height
from asn_desktop.printing.telling import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from asn_desktop.domain.office_documents import FollowUpDocument, FollowUpNote
    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.printing.flow import Flow
    from asn_desktop.printing.page import Point

SIGNATURE = SignatureStyle(size=10.0, room=48.0, after=6.0)
SIGNED_PART = 0.48
NOT_TEXT = 130.0
"""Of a page's height, what margins, running head and footer take."""

MOST_IN_A_ROW = 700
"""Letters of a note in one row of the table: a row is never parted, and has to fit on a page."""

NO_REPLY = "Belum ada."
ASKED = "Berkenaan dengan hal tersebut, kami mohon Saudara:"
LETTER, LINE = 10.0, 14.0
"""A letter is read at arm's length: larger type than in an office's tables."""

LABEL, PERSON_LABEL, PERSON_INDENT, ITEM_INDENT = 56.0, 78.0, 20.0, 20.0
ADDRESSEE_PART = 0.66


def follow_ups_pdf(documents: Iterable[FollowUpDocument], size: PaperSize = "A4") -> bytes:
    """Return one PDF, a letter after another, the pages of each counted on their own.

    :raises NothingToPrintError: there is no letter.
    """
    press = Press(portrait(size), "Surat tindak lanjut")
    for document in told(documents):
        _write_letter(press, document, portrait(size))
    return press.finish()


def _write_letter(press: Press, document: FollowUpDocument, size: Point) -> None:
    pages = OfficePages(press, document, size)
    flow = pages.flow
    _write_head(flow, document)
    _write_addressee(flow, document)
    _write_paragraph(flow, document.opening)
    flow.gap(3)
    _write_person(flow, document)
    flow.gap(4)
    _write_notes(flow, document.notes)
    _write_paragraph(flow, document.remark)
    _write_end(flow, document, size[1] - NOT_TEXT)
    pages.finish()


def _write_head(flow: Flow, document: FollowUpDocument) -> None:
    """Write place and date at the right, then number, secrecy, enclosure and subject."""
    date = flow.press.style(SANS, LETTER, RIGHT)
    shown = place_and_date(document.place, document.issued)
    flow.gap(4)
    flow.ink.fitted(date, (flow.left + flow.width, flow.y - LETTER), flow.width, shown)
    flow.gap(LINE + 6)
    lines = (
        ("Nomor", document.number or BLANK_NUMBER),
        ("Sifat", document.secrecy),
        ("Lampiran", document.enclosure),
        ("Hal", document.subject),
    )
    for label, text in lines:
        _write_labelled(flow, (flow.left, LABEL), label, text)
    flow.gap(10)


def _write_addressee(flow: Flow, document: FollowUpDocument) -> None:
    for text in (f"Yth. {document.addressee}", document.attention, "di Tempat"):
        if text:
            _write_lines(flow, flow.left, text, flow.width * ADDRESSEE_PART)
    flow.gap(10)


def _write_lines(flow: Flow, x: float, text: str, room: float, *, bold: bool = False) -> None:
    style = flow.press.style(SANS_BOLD if bold else SANS, LETTER)
    for line in style.face.wrapped(text, room / LETTER):
        flow.need(LINE)
        flow.ink.text(style, x, flow.y - LETTER, line)
        flow.gap(LINE)


def _write_paragraph(flow: Flow, text: str) -> None:
    _write_lines(flow, flow.left, text, flow.width)
    flow.gap(4)


def _write_items(flow: Flow, texts: Sequence[str], first: int = 1) -> None:
    for number, text in enumerate(texts, first):
        flow.need(LINE)
        x = flow.left + ITEM_INDENT
        flow.ink.text(flow.press.style(SANS, LETTER), x - 15, flow.y - LETTER, f"{number}.")
        _write_lines(flow, x, text, flow.width - ITEM_INDENT)


def _write_person(flow: Flow, document: FollowUpDocument) -> None:
    person = document.participant
    lines = (
        ("Nama", person.name),
        ("NIP", person.nip),
        ("Pangkat/Gol.", person.rank),
        ("Jabatan", person.jabatan),
        ("Unit kerja", person.unit),
    )
    for label, text in lines:
        bold = label == "Nama"
        column = (flow.left + PERSON_INDENT, PERSON_LABEL)
        _write_labelled(flow, column, label, text or "-", bold=bold)


def _write_labelled(
    flow: Flow, column: tuple[float, float], label: str, text: str, *, bold: bool = False
) -> None:
    """Write a label, a colon and a text; `column` is where the label stands, and how wide."""
    left, width = column
    plain = flow.press.style(SANS, LETTER)
    x = left + width + 8
    flow.need(LINE)
    flow.ink.text(plain, left, flow.y - LETTER, label)
    flow.ink.text(plain, left + width, flow.y - LETTER, ":")
    _write_lines(flow, x, text, flow.left + flow.width - x, bold=bold)


def _write_notes(flow: Flow, notes: Sequence[FollowUpNote]) -> None:
    columns = (
        *(Column(5, "No.", RIGHT), Column(15, "Tanggal"), Column(18, "Kategori")),
        *(Column(36, "Catatan (pengamatan atau dugaan)"), Column(26, "Tanggapan pegawai")),
    )
    rows = [row for number, note in enumerate(notes, 1) for row in _rows(number, note)]
    flow.table(columns, rows)
    flow.gap(3)


def _rows(number: int, note: FollowUpNote) -> Iterator[tuple[str, ...]]:
    """Yield a note's row, or several: a row is never parted, and no page holds a very long one."""
    seen = wrap(" ".join(text for text in (note.text, note.source) if text), MOST_IN_A_ROW)
    said = wrap(note.reply or NO_REPLY, MOST_IN_A_ROW)
    first = (str(number), note.day, note.category)
    for place, (text, reply) in enumerate(zip_longest(seen or [""], said, fillvalue="")):
        yield (*(first if place == 0 else ("", "", "")), text, reply)


def _write_end(flow: Flow, document: FollowUpDocument, room: float) -> None:
    """Write what is asked, the signature and the copies; the last request stays with these."""
    *asked, last = document.requests or ("",)

    def signed(onto: Flow) -> None:
        if last:
            _write_items(onto, (last,), len(asked) + 1)
        onto.gap(4)
        if document.closing:
            _write_paragraph(onto, document.closing)
        _write_signature(onto, document)
        _write_copies(onto, document)

    if last:
        flow.need(2 * LINE)
        _write_lines(flow, flow.left, ASKED, flow.width)
        _write_items(flow, asked)
    flow.need(min(height_of(flow, signed), room))
    signed(flow)


def _write_signature(flow: Flow, document: FollowUpDocument) -> None:
    width = flow.width * SIGNED_PART
    flow.gap(12)
    height = signatures_height(flow.ink, (document.signature,), width, SIGNATURE)
    box = flow.box_below(height)
    box = box._replace(x=box.right - width, width=width)
    draw_signatures(flow.ink, (document.signature,), box, SIGNATURE)


def _write_copies(flow: Flow, document: FollowUpDocument) -> None:
    if not document.copies:
        return
    flow.gap(6)
    flow.need(LINE * (len(document.copies) + 1))
    _write_lines(flow, flow.left, "Tembusan:", flow.width)
    _write_items(flow, document.copies)
