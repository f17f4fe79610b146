"""The report of a merge: packages, counts, what was refused, what lacks, and what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.wording import whole
from asn_desktop.printing.flow import HEAD_FILL, Column, Flow
from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.letterhead import GREY
from asn_desktop.printing.office_pages import OfficePages
from asn_desktop.printing.page import A4_PORTRAIT, LEFT, MIDDLE, RIGHT, Box, Ink, Press

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.desk_documents import MergeReportDocument, ReasonLine

CODE_HEIGHT = 40.0
MOST_COUNTS_A_ROW = 6
NO_PACKAGES = "Tidak ada paket yang digabung."
NO_CHANGES = "Tidak ada isian yang berubah."
PACKAGES = (
    *(Column(6, "No.", RIGHT), Column(24, "Dari"), Column(28, "Berkas")),
    *(Column(17, "Datang"), Column(10, "Isian", RIGHT), Column(15, "Kode")),
)
CHANGES = (
    *(Column(11, "Jenis"), Column(25, "Peserta"), Column(28, "Isi")),
    *(Column(18, "Semula"), Column(18, "Menjadi")),
)


def merge_report_pdf(document: MergeReportDocument) -> bytes:
    """Return the report as one PDF."""
    press = Press(A4_PORTRAIT, "Laporan penggabungan paket")
    pages = OfficePages(press, document)
    flow = pages.flow
    _write_title(flow, document)
    _write_counts(flow, document)
    _write_packages(flow, document)
    _write_reasons(flow, "Paket yang ditolak", ("Paket", "Mengapa"), document.refused)
    if document.remarks:
        flow.heading("Yang perlu diperhatikan")
        flow.items(document.remarks)
    _write_changes(flow, document)
    heads = ("Isian", "Mengapa tidak dihitung")
    _write_reasons(flow, "Disimpan, tidak dihitung", heads, document.set_apart)
    if document.restore_point:
        flow.heading("Titik pulih")
        flow.paragraph(f"Keadaan sebelum digabung tersimpan di {document.restore_point}")
    pages.finish()
    return press.finish()


def _write_title(flow: Flow, document: MergeReportDocument) -> None:
    ink, press = flow.ink, flow.press
    room = flow.width - (150 if document.receipt else 0)
    top = flow.y
    bold = press.style(SANS_BOLD, 13)
    ink.fitted(bold, (flow.left, flow.y - 13), room, document.title)
    flow.gap(19)
    for text, style in (
        (document.subtitle, press.style(SANS_BOLD, 9.5)),
        (document.made, press.style(SANS, 8.5, LEFT, GREY)),
    ):
        for line in style.face.wrapped(text, room / style.size) if text else ():
            ink.text(style, flow.left, flow.y - style.size, line)
            flow.gap(style.size * 1.3)
    if document.receipt:
        _draw_code(
            ink, Box(flow.left + flow.width - 138, top - CODE_HEIGHT, 138, CODE_HEIGHT), document
        )
        flow.y = min(flow.y, top - CODE_HEIGHT)
    flow.gap(8)


def _draw_code(ink: Ink, box: Box, document: MergeReportDocument) -> None:
    """Show the code that stands on the sender's screen, too."""
    centre = box.x + box.width / 2
    ink.frame(box, 0.8, GREY)
    small = ink.press.style(SANS, 7, MIDDLE, GREY)
    ink.text(small, centre, box.top - 11, "Kode paket, sama di kedua laptop")
    ink.fitted(
        ink.press.style(SANS_BOLD, 16, MIDDLE),
        (centre, box.y + 9),
        box.width - 12,
        document.receipt,
    )


def _write_counts(flow: Flow, document: MergeReportDocument) -> None:
    """Draw the numbers as a row of tiles: each kind has one, also where it is none."""
    counts = document.counts
    for start in range(0, len(counts), MOST_COUNTS_A_ROW):
        row = counts[start : start + MOST_COUNTS_A_ROW]
        box = flow.box_below(36)
        width = box.width / len(row)
        for place, line in enumerate(row):
            tile = Box(box.x + place * width + 1.5, box.y, width - 3, box.height - 3)
            flow.ink.fill(tile, HEAD_FILL)
            centre = tile.x + tile.width / 2
            number = flow.press.style(SANS_BOLD, 13, MIDDLE)
            flow.ink.text(number, centre, tile.top - 15, whole(line.count))
            label = flow.press.style(SANS, 7.5, MIDDLE, GREY)
            flow.ink.fitted(label, (centre, tile.y + 6), tile.width - 6, line.label)
    flow.gap(4)


def _write_packages(flow: Flow, document: MergeReportDocument) -> None:
    flow.heading("Paket")
    if not document.packages:
        flow.paragraph(NO_PACKAGES)
        return
    rows = [
        (str(number), each.sender, each.file, each.at, each.entries, each.receipt)
        for number, each in enumerate(document.packages, 1)
    ]
    flow.table(PACKAGES, rows)
    digests = [
        f"{number}: {each.digest}"
        for number, each in enumerate(document.packages, 1)
        if each.digest
    ]
    small = flow.press.style(SANS, 6.5, LEFT, GREY)
    if digests:
        flow.need(9 * (1 + len(digests[:1])))
        flow.ink.text(small, flow.left, flow.y - 6.5, "SHA-256 isi paket")
        flow.gap(9)
    for text in digests:
        flow.need(9)
        flow.ink.fitted(small, (flow.left, flow.y - 6.5), flow.width, text)
        flow.gap(9)
    flow.gap(3)


def _write_reasons(
    flow: Flow, title: str, heads: tuple[str, str], lines: Sequence[ReasonLine]
) -> None:
    if not lines:
        return
    flow.heading(title)
    columns = (Column(36, heads[0]), Column(64, heads[1]))
    flow.table(columns, [(each.subject, each.reason) for each in lines])


def _write_changes(flow: Flow, document: MergeReportDocument) -> None:
    flow.heading("Yang berubah")
    if not document.changes:
        flow.paragraph(NO_CHANGES)
        return
    rows = [
        (each.kind, each.participant, each.field, each.before, each.after)
        for each in document.changes
    ]
    flow.table(CHANGES, rows)
    if document.more_changes:
        flow.paragraph(f"dan {whole(document.more_changes)} lainnya.")
