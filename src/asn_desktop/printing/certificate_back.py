"""The certificate's back: seven values in figures and words, and how to check the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.documents import BLANK_NUMBER
from asn_desktop.printing.certificate_border import DEEP
from asn_desktop.printing.fonts import SANS, SERIF, SERIF_BOLD, SERIF_ITALIC
from asn_desktop.printing.letterhead import GREY
from asn_desktop.printing.page import A4_LANDSCAPE, LEFT, MIDDLE, Box

if TYPE_CHECKING:
    from asn_desktop.domain.documents import CertificateDocument
    from asn_desktop.printing.page import Ink

WIDTH, HEIGHT = A4_LANDSCAPE
CENTRE = WIDTH / 2
LEFT_EDGE, RIGHT_EDGE = 110.0, WIDTH - 110.0
EDGES = (LEFT_EDGE, LEFT_EDGE + 40, LEFT_EDGE + 290, LEFT_EDGE + 370, RIGHT_EDGE)
HEADINGS = ("No.", "Nilai dasar", "Nilai", "Terbilang")
TABLE_TOP, TABLE_FLOOR, TALLEST_ROW = 452.0, 176.0, 29.0
SIZE, PAD = 11.0, 9.0
HEAD_FILL, SUM_FILL = (0.90, 0.93, 0.96), (0.965, 0.955, 0.93)
GRID = (0.45, 0.50, 0.56)
TITLE = "DAFTAR NILAI PERILAKU KERJA BerAKHLAK"
CHECKING = (
    "Pemeriksaan: pindai kode QR di halaman depan, lalu periksa teksnya dengan program Evaluasi ASN"
    " milik BKPSDM; internet tidak diperlukan. Kode memuat nama, empat digit terakhir NIP, nomor,"
    " tanggal, nilai, dan kualifikasi, serta mengikat semua keterangan pada kedua halaman: bila"
    " satu saja diubah, hasilnya “berubah”. Kode QR membuktikan keutuhan isi dan bukan tanda tangan"
    " elektronik tersertifikasi (TTE) menurut peraturan perundang-undangan."
)


def draw_back_background(ink: Ink, document: CertificateDocument) -> None:
    """Draw what all people share: title, table, names of the values, explanation."""
    ink.text(ink.press.style(SERIF_BOLD, 16, MIDDLE, DEEP), CENTRE, 520, TITLE)
    bottom = TABLE_TOP - row_height(document) * (len(document.rows) + 2)
    step = row_height(document)
    width = RIGHT_EDGE - LEFT_EDGE
    ink.fill(Box(LEFT_EDGE, TABLE_TOP - step, width, step), HEAD_FILL)
    ink.fill(Box(LEFT_EDGE, bottom, width, step), SUM_FILL)
    for number in range(len(document.rows) + 3):
        y = TABLE_TOP - number * step
        ink.rule((LEFT_EDGE, y), (RIGHT_EDGE, y), 0.5, GRID)
    for number, x in enumerate(EDGES):
        ink.rule((x, TABLE_TOP), (x, bottom + (step if number == 1 else 0)), 0.5, GRID)
    _draw_fixed_texts(ink, document)
    scale = f"Skala {document.scale}. " if document.scale else ""
    lines = f"{scale}Rumusan: {document.wording}. Versi aturan: {document.rule_version}."
    small = ink.press.style(SERIF_ITALIC, 9.5, LEFT, GREY)
    setting = small.face.fitted(lines, 9.5, width, 3)
    y = ink.block(small, (LEFT_EDGE, bottom - 17), 13, setting)
    if document.credential:
        check = ink.press.style(SANS, 9, LEFT, GREY)
        ink.block(check, (LEFT_EDGE, y - 8), 13, check.face.fitted(CHECKING, 9, width, 6))


def draw_back(ink: Ink, document: CertificateDocument) -> None:
    """Write one person's name and scores, in figures and in words."""
    person = document.participant
    number = document.number or BLANK_NUMBER
    known = (person.name, person.nip and f"NIP {person.nip}")
    style = ink.press.style(SERIF_BOLD, 12, MIDDLE)
    width = RIGHT_EDGE - LEFT_EDGE
    ink.fitted(style, (CENTRE, 498), width, " · ".join(text for text in known if text))
    plain = ink.press.style(SERIF, 10, MIDDLE)
    shown = f"{document.title.capitalize()} nomor {number}"
    ink.fitted(plain, (CENTRE, 480), width, shown)
    rows = [(row.score, row.words) for row in document.rows]
    for index, (score, words) in enumerate([*rows, (document.average, document.average_words)]):
        face = SERIF_BOLD if index == len(rows) else SERIF
        y = _baseline(document, index + 1)
        ink.text(ink.press.style(face, SIZE, MIDDLE), (EDGES[2] + EDGES[3]) / 2, y, score)
        room = EDGES[4] - EDGES[3] - 2 * PAD
        ink.fitted(ink.press.style(face, SIZE), (EDGES[3] + PAD, y), room, words)


def row_height(document: CertificateDocument) -> float:
    """Return how high a row is, so that every table ends above the explanation."""
    return min(TALLEST_ROW, (TABLE_TOP - TABLE_FLOOR) / (len(document.rows) + 2))


def _baseline(document: CertificateDocument, row: int) -> float:
    return TABLE_TOP - (row + 0.5) * row_height(document) - 0.36 * SIZE


def _draw_fixed_texts(ink: Ink, document: CertificateDocument) -> None:
    heading = ink.press.style(SERIF_BOLD, SIZE, MIDDLE)
    for column, text in enumerate(HEADINGS):
        ink.text(heading, (EDGES[column] + EDGES[column + 1]) / 2, _baseline(document, 0), text)
    plain = ink.press.style(SERIF, SIZE)
    room = EDGES[2] - EDGES[1] - 2 * PAD
    for index, row in enumerate(document.rows, 1):
        y = _baseline(document, index)
        number = ink.press.style(SERIF, SIZE, MIDDLE)
        ink.text(number, (EDGES[0] + EDGES[1]) / 2, y, f"{index}.")
        ink.fitted(plain, (EDGES[1] + PAD, y), room, row.name)
    bold = ink.press.style(SERIF_BOLD, SIZE, MIDDLE)
    y = _baseline(document, len(document.rows) + 1)
    room = EDGES[2] - EDGES[0] - 2 * PAD
    ink.fitted(bold, ((EDGES[0] + EDGES[2]) / 2, y), room, document.average_label)
