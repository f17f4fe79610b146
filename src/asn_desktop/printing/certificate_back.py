"""The certificate's back: seven values in figures and words, date and signer, how to check it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.documents import BLANK_NUMBER
from asn_desktop.printing.certificate_sheet import (
    closing_top,
    draw_closing,
    draw_foot,
    left_column,
)
from asn_desktop.printing.page import LEFT, MIDDLE, Box, Ink

if TYPE_CHECKING:
    from asn_desktop.domain.documents import CertificateDocument
    from asn_desktop.printing.certificate_sheet import Sheet
    from asn_desktop.printing.fonts import Setting

TITLE = "DAFTAR NILAI PERILAKU KERJA BerAKHLAK"
HEADINGS = ("No.", "Nilai dasar", "Nilai", "Terbilang")
SCORES = HEADINGS.index("Nilai")
PARTS = (0.0, 0.075, 0.47, 0.60, 1.0)
"""Where the table's columns begin, in parts of its width."""

TITLE_SIZE, NAME_SIZE, NUMBER_SIZE = 16.5, 14.5, 10.5
NAME_DOWN, NUMBER_DOWN, TABLE_DOWN = 24.0, 17.0, 16.0
TALLEST_ROW, TYPE, TYPE_PART, PAD = 30.0, 11.0, 0.66, 9.0
TABLE_GAP, SMALL, NOTE, NOTE_LEADING = 20.0, 9.0, 7.6, 1.38
CHECKING = (
    "Pemeriksaan: pindai kode QR di halaman depan, lalu periksa teksnya dengan program Evaluasi ASN"
    " milik BKPSDM; internet tidak diperlukan. Kode memuat nama, empat digit terakhir NIP, nomor,"
    " tanggal, nilai, dan kualifikasi, serta mengikat semua keterangan pada kedua halaman: bila"
    " satu saja diubah, hasilnya “berubah”. Kode QR membuktikan keutuhan isi dan bukan tanda tangan"
    " elektronik tersertifikasi (TTE) menurut peraturan perundang-undangan."
)


class Back(NamedTuple):
    """What all people of a print share: the table's box, its rows, and their names as operators."""

    table: Box
    row: float
    labels: tuple[str, ...]

    @property
    def size(self) -> float:
        """Return the type's size; a table of many values has low rows."""
        return min(TYPE, self.row * TYPE_PART)

    @property
    def middle(self) -> float:
        """Return the line that figures are centred on."""
        return (self.edge(SCORES) + self.edge(SCORES + 1)) / 2

    def edge(self, column: int) -> float:
        return self.table.x + PARTS[column] * self.table.width

    def baseline(self, row: int) -> float:
        return self.table.top - (row + 0.5) * self.row - 0.36 * self.size


def draw_back_under(ink: Ink, document: CertificateDocument, sheet: Sheet) -> Back:
    """Draw frame, title and the table's rules; return the table."""
    sheet.design.frame(ink, sheet.size)
    design, content, larger = sheet.design, sheet.content, sheet.scale
    title = ink.press.style(design.faces.bold, TITLE_SIZE * larger, design.anchor, design.accent)
    ink.text(title, sheet.axis, content.top - TITLE_SIZE * larger, TITLE)
    top = content.top - (TITLE_SIZE + NAME_DOWN + NUMBER_DOWN + TABLE_DOWN) * larger
    count = len(document.rows) + 2
    floor = _closing_top(ink, document, sheet) + TABLE_GAP
    step = min(TALLEST_ROW * larger, (top - floor) / count)
    table = Box(content.x, top - step * count, content.width, step * count)
    back = Back(table, step, ())
    _draw_rules(ink, sheet, back, count)
    return back._replace(labels=_labels(ink, document, sheet, back))


def draw_back(ink: Ink, document: CertificateDocument, sheet: Sheet, back: Back) -> None:
    """Write one person's name and scores, in figures and in words."""
    _draw_person(ink, document, sheet)
    faces, size = sheet.design.faces, back.size
    middle, x = back.middle, back.edge(SCORES + 1) + PAD
    narrow, room = back.edge(SCORES + 1) - back.edge(SCORES) - PAD, back.edge(4) - x - PAD
    scores = [(row.score, row.words) for row in document.rows]
    ink.raw(back.labels[0])
    for number, (score, words) in enumerate(
        [*scores, (document.average, document.average_words)], 1
    ):
        face = faces.regular if number <= len(scores) else faces.bold
        y = back.baseline(number)
        ink.raw(back.labels[number])
        ink.fitted(ink.press.style(face, size, MIDDLE), (middle, y), narrow, score)
        ink.fitted(ink.press.style(face, size), (x, y), room, words)


def draw_back_over(ink: Ink, document: CertificateDocument, sheet: Sheet) -> None:
    """Draw what follows the scores: scale and wording, date and signer, how to check."""
    column, (sayings, checking) = left_column(sheet), _notes(ink, document, sheet)
    style = ink.press.style(sheet.design.faces.regular, SMALL * sheet.scale)
    y = _closing_top(ink, document, sheet) - style.size
    for setting in sayings:
        y = ink.block(style, (column.x, y), NOTE_LEADING * style.size, setting)
    draw_closing(ink, document, sheet)
    if checking:
        leading = NOTE_LEADING * NOTE * sheet.scale
        quiet = style._replace(size=NOTE * sheet.scale, colour=sheet.design.muted)
        y = column.y + (len(checking.lines) - 1) * leading * checking.size / quiet.size
        ink.block(quiet, (column.x, y), leading, checking)
    draw_foot(ink, document, sheet)


def _notes(
    ink: Ink, document: CertificateDocument, sheet: Sheet
) -> tuple[list[Setting], Setting | None]:
    """Return what stands beside the signer: scale, wording and rule version; how to check."""
    face, width = ink.press.face(sheet.design.faces.regular), left_column(sheet).width
    sayings = (
        ("Skala", document.scale),
        ("Rumusan", document.wording),
        ("Versi aturan", document.rule_version),
    )
    size = SMALL * sheet.scale
    fitted = [face.fitted(f"{label}: {text}", size, width, 3) for label, text in sayings if text]
    small = NOTE * sheet.scale
    return fitted, face.fitted(CHECKING, small, width, 8) if document.credential else None


def _closing_top(ink: Ink, document: CertificateDocument, sheet: Sheet) -> float:
    """Return how high what stands below the table reaches, signer or notes."""
    sayings, checking = _notes(ink, document, sheet)
    settings = [*sayings, *([checking] if checking else [])]
    height = sum(len(setting.lines) * setting.size * NOTE_LEADING for setting in settings)
    return max(closing_top(ink, document, sheet), sheet.content.y + height + SMALL)


def _draw_person(ink: Ink, document: CertificateDocument, sheet: Sheet) -> None:
    """Write the name, and below it the NIP and the certificate's number."""
    person, faces, larger = document.participant, sheet.design.faces, sheet.scale
    y = sheet.content.top - (TITLE_SIZE + NAME_DOWN) * larger
    anchor, axis, room = sheet.design.anchor, sheet.axis, sheet.content.width
    name = ink.press.style(faces.bold, NAME_SIZE * larger, anchor)
    ink.fitted(name, (axis, y), room, person.name)
    number = f"{document.title.capitalize()} nomor {document.number or BLANK_NUMBER}"
    texts = " · ".join(text for text in (person.nip and f"NIP {person.nip}", number) if text)
    style = ink.press.style(faces.regular, NUMBER_SIZE * larger, anchor, sheet.design.muted)
    ink.fitted(style, (axis, y - NUMBER_DOWN * larger), room, texts)


def _draw_rules(ink: Ink, sheet: Sheet, back: Back, count: int) -> None:
    """Draw the fills of head and sum, and lines across: strong ones around, fine ones between."""
    look, table = sheet.design.table, back.table
    row = Box(table.x, table.y, table.width, back.row)
    if look.head_fill:
        ink.fill(row._replace(y=table.top - back.row), look.head_fill)
    if look.sum_fill:
        ink.fill(row, look.sum_fill)
    strong = {0, 1, count - 1, count}
    for number in range(count + 1):
        y = table.top - number * back.row
        pen, colour = look.edge if number in strong else look.grid
        ink.rule((table.x, y), (table.right, y), pen, colour)


def _labels(ink: Ink, document: CertificateDocument, sheet: Sheet, back: Back) -> tuple[str, ...]:
    """Return the operators of what every person's row begins with: head, numbers, names, sum."""
    faces, size = sheet.design.faces, back.size
    press, look = ink.press, sheet.design.table
    head = Ink(press)
    heading = press.style(faces.bold, size, LEFT, look.head_ink)
    for column, text in enumerate(HEADINGS):
        if column == SCORES:
            head.text(heading._replace(anchor=MIDDLE), back.middle, back.baseline(0), text)
        else:
            head.text(heading, back.edge(column) + PAD, back.baseline(0), text)
    rows = [head]
    plain = press.style(faces.regular, size)
    room = back.edge(2) - back.edge(1) - 2 * PAD
    for number, each in enumerate(document.rows, 1):
        row = Ink(press)
        row.text(plain, back.edge(0) + PAD, back.baseline(number), f"{number}.")
        row.fitted(plain, (back.edge(1) + PAD, back.baseline(number)), room, each.name)
        rows.append(row)
    last = Ink(press)
    at = back.edge(1) + PAD, back.baseline(len(document.rows) + 1)
    last.fitted(press.style(faces.bold, size), at, room, document.average_label)
    return tuple(row.content for row in [*rows, last])
