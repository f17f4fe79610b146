"""Berita acara: the minutes of the day, on as many A4 pages as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.documents import BLANK_NUMBER
from asn_desktop.domain.errors import NothingToPrintError
from asn_desktop.domain.wording import (
    date_in_words,
    long_date,
    place_and_date,
    weekday_range,
    whole,
)
from asn_desktop.printing.flow import Column, Flow
from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.letterhead import (
    LetterheadStyle,
    draw_footer,
    draw_letterhead,
    draw_page_number,
    draw_warnings,
    draw_watermark,
    watermark_words,
)
from asn_desktop.printing.page import A4_PORTRAIT, MIDDLE, RIGHT, Box, Ink, Press
from asn_desktop.printing.signature import SignatureStyle, draw_signatures, signatures_height

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from asn_desktop.domain.documents import Count, MinutesDocument

MARGIN, TOP, BOTTOM, FOOTER_ZONE = 56.0, 34.0, 30.0, 22.0
WIDTH = A4_PORTRAIT[0] - 2 * MARGIN
SIGNATURE = SignatureStyle(size=9.5, room=46, after=18)
NOBODY_ABSENT = "Tidak ada peserta yang tercatat tidak hadir."
NOTHING_MISSING = "Tidak ada yang kurang: semua penilaian yang diharapkan telah diterima."
NO_BANDS = "Belum ada hasil yang dikonfirmasi."
COUNT_COLUMNS = (Column(80, "Keterangan"), Column(20, "Jumlah", RIGHT))


def write_minutes(
    path: Path,
    documents: Iterable[MinutesDocument],
    progress: Callable[[int], None] | None = None,
) -> None:
    """Write what `minutes_pdf` returns.

    :raises NothingToPrintError: there is no document.
    """
    path.write_bytes(minutes_pdf(documents, progress))


def minutes_pdf(
    documents: Iterable[MinutesDocument],
    progress: Callable[[int], None] | None = None,
) -> bytes:
    """Return one PDF; the pages of each berita acara are counted on their own.

    :raises NothingToPrintError: there is no document.
    """
    press = Press(A4_PORTRAIT, "Berita acara")
    done = 0
    for document in documents:
        _write_document(press, document, done)
        done += 1
        if progress:
            progress(done)
    if not done:
        raise NothingToPrintError
    return press.finish()


def _write_document(press: Press, document: MinutesDocument, index: int) -> None:
    kop = Ink(press)
    box = Box(MARGIN, 0, WIDTH, A4_PORTRAIT[1] - TOP)
    below_kop = draw_letterhead(kop, document.letterhead, box, LetterheadStyle())
    kop_form = press.add_form(f"kop{index}", kop)
    begun = 0

    def begin(ink: Ink) -> float:
        nonlocal begun
        begun += 1
        warned = {"draft": document.draft, "specimen": document.specimen}
        draw_watermark(ink, watermark_words(**warned), A4_PORTRAIT)
        draw_warnings(ink, (A4_PORTRAIT[0] / 2, A4_PORTRAIT[1] - TOP + 8), **warned)
        if begun == 1:
            ink.form(kop_form)
            return below_kop - 12
        return A4_PORTRAIT[1] - TOP - 12

    flow = Flow(press, Box(MARGIN, BOTTOM + FOOTER_ZONE, WIDTH, 0), begin)
    _write_title(flow, document)
    _write_attendance(flow, document)
    _write_known_before(flow, document)
    _write_scoring(flow, document)
    _write_register(flow, document)
    _write_closing(flow, document)
    footer = Box(MARGIN, BOTTOM, WIDTH, FOOTER_ZONE)
    for number, ink in enumerate(flow.pages, 1):
        draw_page_number(ink, footer, number, len(flow.pages))
        draw_footer(ink, footer, document.footer)
        press.page(ink)


def _write_title(flow: Flow, document: MinutesDocument) -> None:
    ink, centre = flow.ink, A4_PORTRAIT[0] / 2
    title = flow.press.style(SANS_BOLD, 13, MIDDLE)
    ink.fitted(title, (centre, flow.y - 13), WIDTH, document.title)
    flow.gap(18)
    if document.subtitle:
        bold = flow.press.style(SANS_BOLD, 10, MIDDLE)
        lines = bold.face.balanced(document.subtitle, WIDTH / 10)
        ink.lines(bold, (centre, flow.y - 9), 13, lines)
        flow.gap(13 * len(lines))
    number = f"Nomor {document.number or BLANK_NUMBER}"
    ink.fitted(flow.press.style(SANS, 9.5, MIDDLE), (centre, flow.y - 9), WIDTH, number)
    flow.gap(24)
    flow.paragraph(opening(document))


def opening(document: MinutesDocument) -> str:
    """Return the first sentence; weekday and words are derived from the date."""
    at = f" bertempat di {document.place}" if document.place else ""
    if document.until and document.until != document.held:
        held = f"Pada hari {weekday_range(document.held, document.until)}"
    else:
        held = f"Pada hari ini, {date_in_words(document.held)} ({long_date(document.held)})"
    return f"{held},{at} telah dilaksanakan evaluasi dengan keadaan sebagai berikut."


def _write_attendance(flow: Flow, document: MinutesDocument) -> None:
    flow.heading("A. Kehadiran")
    _write_counts(flow, document.attendance)
    if not document.absentees:
        flow.paragraph(NOBODY_ABSENT)
        return
    flow.paragraph("Peserta yang tidak hadir:")
    columns = (
        Column(6, "No.", RIGHT),
        Column(38, "Nama"),
        Column(36, "Unit"),
        Column(20, "Alasan"),
    )
    rows = [
        (str(number), person.name, person.unit, person.reason or "tidak diketahui")
        for number, person in enumerate(document.absentees, 1)
    ]
    flow.table(columns, rows)


def _write_known_before(flow: Flow, document: MinutesDocument) -> None:
    if document.known_before:
        flow.heading("B. Yang telah diketahui sebelum evaluasi")
        for title, counts in document.known_before:
            _write_counts(flow, counts, title)
        if document.known_source:
            flow.paragraph(f"Sumber: {document.known_source}")
        flow.paragraph("Keterangan ini berdiri sendiri dan tidak ikut dihitung dalam nilai sesi.")
    flow.heading(f"{'C' if document.known_before else 'B'}. Disiplin")
    _write_counts(flow, document.discipline, "Keadaan peserta")


def _write_scoring(flow: Flow, document: MinutesDocument) -> None:
    letter = "D" if document.known_before else "C"
    flow.heading(f"{letter}. Penilaian")
    columns = (
        *(Column(46, "Penilai"), Column(18, "Diharapkan", RIGHT), Column(18, "Diterima", RIGHT)),
        Column(18, "Lembar final", RIGHT),
    )
    rows = [
        (line.name, whole(line.expected), whole(line.received), whole(line.final_sheets))
        for line in document.scoring
    ]
    if len(rows) > 1:
        sums = [
            sum(line.expected for line in document.scoring),
            sum(line.received for line in document.scoring),
            sum(line.final_sheets for line in document.scoring),
        ]
        rows.append(("Jumlah", whole(sums[0]), whole(sums[1]), whole(sums[2])))
    flow.table(columns, rows)
    flow.heading(f"{chr(ord(letter) + 1)}. Yang belum ada")
    if document.missing:
        flow.items(document.missing)
    else:
        flow.paragraph(NOTHING_MISSING)
    flow.heading(f"{chr(ord(letter) + 2)}. Hasil")
    if document.bands:
        _write_counts(flow, document.bands, "Kualifikasi")
    else:
        flow.paragraph(NO_BANDS)


def _write_register(flow: Flow, document: MinutesDocument) -> None:
    if not document.register_lines:
        return
    flow.heading(f"{'G' if document.known_before else 'F'}. Daftar sertifikat")
    columns = (
        *(Column(6, "No.", RIGHT), Column(26, "Nomor"), Column(28, "Nama")),
        *(Column(27, "Unit"), Column(13, "Kualifikasi")),
    )
    rows = [
        (str(number), line.number or "……", line.name, line.unit, line.qualification)
        for number, line in enumerate(document.register_lines, 1)
    ]
    flow.table(columns, rows)


def _write_closing(flow: Flow, document: MinutesDocument) -> None:
    if document.remarks:
        flow.heading("Keterangan")
        flow.items(document.remarks)
    style = SIGNATURE
    height = signatures_height(flow.ink, document.signatures, WIDTH, style)
    flow.need(height + 50)
    flow.gap(4)
    flow.paragraph(
        "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan semestinya."
    )
    flow.gap(14)
    shown = place_and_date(document.issued_place, document.issued)
    flow.ink.text(flow.press.style(SANS, 9.5, RIGHT), MARGIN + WIDTH, flow.y, shown)
    flow.gap(8)
    draw_signatures(flow.ink, document.signatures, flow.box_below(height), style)


def _write_counts(flow: Flow, counts: Sequence[Count], title: str = "") -> None:
    columns = (COUNT_COLUMNS[0]._replace(heading=title or "Keterangan"), COUNT_COLUMNS[1])
    flow.table(columns, [(line.label, whole(line.count)) for line in counts])
