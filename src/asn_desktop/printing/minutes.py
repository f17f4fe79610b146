"""Berita acara: the minutes of the day, on as many pages as they need."""

from __future__ import annotations

from string import ascii_uppercase
from typing import TYPE_CHECKING

from asn_desktop.domain.documents import BLANK_NUMBER
from asn_desktop.domain.wording import (
    date_in_words,
    long_date,
    place_and_date,
    weekday_range,
    whole,
)
from asn_desktop.printing.flow import Column, Flow
from asn_desktop.printing.fonts import SANS
from asn_desktop.printing.keeping import columns_of, height_of, write_signatures, write_together
from asn_desktop.printing.office_pages import OfficePages, write_title
from asn_desktop.printing.page import MIDDLE, RIGHT, Press, portrait
from asn_desktop.printing.signature import SignatureStyle
from asn_desktop.printing.telling import told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from asn_desktop.domain.documents import Count, MinutesDocument, UnitLine
    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.printing.page import Point

    Letters = Iterator[str]

SIGNATURE = SignatureStyle(size=9.5, room=46, after=16)
NOT_TEXT = 130.0
"""What margins, footer and running head leave nothing of, on a page after the first."""

INITIALS_ROW, SIGNATURE_ROW = 24.0, 34.0
HEADED, COUNT_ROW, SHORT_TABLE = 42.0, 15.0, 12
UNKNOWN_REASON = "Tidak diketahui"
SMALL_UNITS = "Unit dengan kurang dari 5 orang yang dinilai tidak diberi rata-rata."
CLOSING = "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan semestinya."
NOBODY_ABSENT = "Tidak ada peserta yang tercatat tidak hadir."
NOTHING_MISSING = "Tidak ada yang kurang: semua penilaian yang diharapkan telah diterima."
NO_BANDS = "Belum ada hasil yang dikonfirmasi."
COUNT_COLUMNS = (Column(80, "Keterangan"), Column(20, "Jumlah", RIGHT))


def minutes_pdf(
    documents: Iterable[MinutesDocument],
    progress: Callable[[int], None] | None = None,
    size: PaperSize = "A4",
) -> bytes:
    """Return one PDF; the pages of each berita acara are counted on their own.

    :raises NothingToPrintError: there is no document.
    """
    press = Press(portrait(size), "Berita acara")
    for document in told(documents, progress):
        _write_document(press, document, portrait(size))
    return press.finish()


def _write_document(press: Press, document: MinutesDocument, size: Point) -> None:
    pages = OfficePages(press, document, size)
    flow, letters = pages.flow, iter(ascii_uppercase)
    _write_title(flow, document)
    _write_attendance(flow, document, letters)
    _write_known_before(flow, document, letters)
    _write_discipline(flow, document, letters)
    _write_scoring(flow, document, letters)
    _write_outcome(flow, document, letters)
    _write_register(flow, document, letters)
    _write_end(flow, document, letters, size[1] - NOT_TEXT)
    pages.finish()


def _write_title(flow: Flow, document: MinutesDocument) -> None:
    write_title(flow, document)
    ink, centre = flow.ink, flow.centre
    number = f"Nomor {document.number or BLANK_NUMBER}"
    ink.fitted(flow.press.style(SANS, 9.5, MIDDLE), (centre, flow.y - 9), flow.width, number)
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


def _write_attendance(flow: Flow, document: MinutesDocument, letters: Letters) -> None:
    flow.heading(f"{next(letters)}. Kehadiran")
    _write_counts(flow, document.attendance)
    if not document.absentees:
        flow.paragraph(NOBODY_ABSENT)
        return
    flow.paragraph("Peserta yang tidak hadir:")
    columns = (
        Column(6, "No.", RIGHT),
        Column(36, "Nama"),
        Column(36, "Unit"),
        Column(22, "Alasan"),
    )
    rows = [
        (str(number), person.name, person.unit, _capital(person.reason) or UNKNOWN_REASON)
        for number, person in enumerate(document.absentees, 1)
    ]
    flow.table(columns, rows)


def _write_known_before(flow: Flow, document: MinutesDocument, letters: Letters) -> None:
    if not document.known_before:
        return
    flow.heading(f"{next(letters)}. Yang telah diketahui sebelum evaluasi")
    for title, counts in document.known_before:
        _write_counts(flow, counts, title)
    if document.known_source:
        flow.paragraph(f"Sumber: {document.known_source}")
    flow.paragraph("Keterangan ini berdiri sendiri dan tidak ikut dihitung dalam nilai sesi.")


def _write_discipline(flow: Flow, document: MinutesDocument, letters: Letters) -> None:
    _keep_counts(flow, document.discipline)
    flow.heading(f"{next(letters)}. Disiplin")
    _write_counts(flow, document.discipline, "Keadaan peserta")
    flow.items(document.nihil)


def _write_scoring(flow: Flow, document: MinutesDocument, letters: Letters) -> None:
    flow.heading(f"{next(letters)}. Penilaian")
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
    flow.heading(f"{next(letters)}. Yang belum ada")
    if document.missing:
        flow.items(document.missing)
    else:
        flow.paragraph(NOTHING_MISSING)


def _write_outcome(flow: Flow, document: MinutesDocument, letters: Letters) -> None:
    _keep_counts(flow, document.bands)
    flow.heading(f"{next(letters)}. Hasil")
    if document.bands:
        _write_counts(flow, document.bands, "Kualifikasi")
    else:
        flow.paragraph(NO_BANDS)
    if document.rules:
        flow.paragraph(document.rules)
    if document.units:
        flow.paragraph("Rekap per unit:")
        columns = (
            *(Column(6, "No.", RIGHT), Column(42, "Unit"), Column(13, "Terdaftar", RIGHT)),
            *(Column(12, "Hadir", RIGHT), Column(12, "Dinilai", RIGHT)),
            Column(15, "Rata-rata", RIGHT),
        )
        flow.table(columns, [_unit_row(n, unit) for n, unit in enumerate(document.units, 1)])
        if any(not unit.mean for unit in document.units):
            flow.paragraph(SMALL_UNITS)


def _unit_row(number: int, line: UnitLine) -> tuple[str, ...]:
    counts = (whole(line.expected), whole(line.present), whole(line.evaluated))
    return (str(number), line.unit, *counts, line.mean or "\N{EN DASH}")


def _write_register(flow: Flow, document: MinutesDocument, letters: Letters) -> None:
    if not document.register_lines:
        return
    flow.heading(f"{next(letters)}. Daftar sertifikat")
    columns = (
        *(Column(6, "No.", RIGHT), Column(26, "Nomor"), Column(28, "Nama")),
        *(Column(27, "Unit"), Column(13, "Kualifikasi")),
    )
    rows = [
        (str(number), line.number or "……", line.name, line.unit, line.qualification)
        for number, line in enumerate(document.register_lines, 1)
    ]
    flow.table(columns, rows)


def _write_end(flow: Flow, document: MinutesDocument, letters: Letters, room: float) -> None:
    """Write remarks, statements and signatures so that no page holds the signatures alone."""
    letter = next(letters) if document.statements else ""

    def remarks(onto: Flow) -> None:
        if document.remarks:
            onto.heading("Keterangan")
            onto.items(document.remarks)

    def closing(onto: Flow) -> None:
        _write_closing(onto, document)

    after = min(height_of(flow, closing) + 6, room / 2)

    def statements(onto: Flow) -> None:
        onto.heading(f"{letter}. Pernyataan penilai")
        _write_statements(onto, document, after)

    if document.statements:
        remarks(flow)
        write_together(flow, room, statements, closing)
    else:
        write_together(flow, room, remarks, closing)


def _write_statements(flow: Flow, document: MinutesDocument, after: float) -> None:
    signs_below = len(document.signatures) > 1
    columns = (
        *(Column(5, "No.", RIGHT), Column(25, "Penilai"), Column(22, "NIP")),
        *(Column(32, "Menyatakan bahwa"), Column(16, "Paraf" if signs_below else "Tanda tangan")),
    )
    rows = [
        (str(number), said.name, said.nip, said.text, "")
        for number, said in enumerate(document.statements, 1)
    ]
    flow.table(columns, rows, INITIALS_ROW if signs_below else SIGNATURE_ROW, after)


def _write_closing(flow: Flow, document: MinutesDocument) -> None:
    flow.gap(4)
    flow.paragraph(CLOSING)
    flow.gap(14)
    shown = place_and_date(document.issued_place, document.issued)
    columns = columns_of(document.signatures)
    x = flow.left + flow.width * (columns - 0.5) / columns
    style = flow.press.style(SANS, SIGNATURE.size, MIDDLE)
    flow.ink.fitted(style, (x, flow.y), flow.width / columns, shown)
    flow.gap(4)
    write_signatures(flow, document.signatures, SIGNATURE)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _write_counts(flow: Flow, counts: Sequence[Count], title: str = "") -> None:
    columns = (COUNT_COLUMNS[0]._replace(heading=title or "Keterangan"), COUNT_COLUMNS[1])
    flow.table(columns, [(line.label, whole(line.count)) for line in counts])


def _keep_counts(flow: Flow, counts: Sequence[Count]) -> None:
    """Go to the next page where a heading and a short table of counts would be parted."""
    flow.need(HEADED + COUNT_ROW * min(len(counts), SHORT_TABLE))
