"""A test page: the office's letterhead, rulers to measure with, greys, and a QR to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.wording import short_comma
from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.letterhead import LetterheadStyle, draw_letterhead
from asn_desktop.printing.page import LEFT, MIDDLE, MILLIMETRE, Box, Ink, Press, portrait
from asn_desktop.printing.qr import code_operators, make_code

if TYPE_CHECKING:
    from asn_desktop.domain.documents import Letterhead
    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.printing.page import Point, Style

TITLE = "Halaman uji cetak"
EDGE_MM = 10
EDGE = EDGE_MM * MILLIMETRE
MARGIN = 20 * MILLIMETRE
RULER = 100
"""Millimetres that each ruler measures."""
EDGE_RULER = (4, 16)
"""From and to how many millimetres off the edge of the paper its own rulers reach."""
CODE_SIDE = 30 * MILLIMETRE
GREYS = (0.0, 0.25, 0.5, 0.75, 0.9, 0.95)
COLOURS = ((0.75, 0.1, 0.1), (0.05, 0.45, 0.2), (0.1, 0.25, 0.6))
"""Red, green, blue, as dark as the lines and titles of a certificate."""
CHECKS = (
    "1. Bingkai luar utuh dan berjarak 10 mm dari keempat tepi kertas. Bila tidak, isikan",
    "selisihnya di Cetak > Pilihan kertas > Geser, lalu cetak halaman ini sekali lagi.",
    "2. Kedua mistar panjangnya tepat 100 mm. Bila tidak, pilih skala 100 % (Actual size).",
    "3. Keenam kotak abu-abu dapat dibedakan dan tulisan kecil di bawahnya terbaca.",
    "4. Kode QR terbaca oleh pemindai di Cetak > Periksa sertifikat.",
)
SMALL = "Tulisan 6 pt: NIP 19960314 202505 2 001 · Évaluasi · 3,43 · 0123456789"
HANGING = 14
PAPERS = {"A4": "A4 (210 x 297 mm)", "F4": "F4 (215 x 330 mm)"}


class Shift(NamedTuple):
    """How far the printer is told to move the page, in millimetres; named on it."""

    right_mm: float = 0.0
    down_mm: float = 0.0

    @property
    def told(self) -> str:
        """Return it in words; "" where nothing is moved."""
        right = _moved(self.right_mm, "kanan", "kiri")
        return " dan ".join(filter(None, (right, _moved(self.down_mm, "bawah", "atas"))))


def trial_page_pdf(
    letterhead: Letterhead, size: PaperSize = "A4", shift: Shift | None = None
) -> bytes:
    """Return one page to be printed at its true size and measured.

    What is shifted is the print, by the printer; the page only says by how much.
    """
    width, height = portrait(size)
    press = Press((width, height), TITLE)
    press.describe(letterhead.lines, TITLE)
    ink = Ink(press)
    room = Box(MARGIN, 0, width - 2 * MARGIN, height - MARGIN)
    y = draw_letterhead(ink, letterhead, room, LetterheadStyle()) - 40
    ink.frame(Box(EDGE, EDGE, width - 2 * EDGE, height - 2 * EDGE), 0.6)
    ink.text(press.style(SANS_BOLD, 16, MIDDLE), width / 2, y, TITLE)
    words, small = press.style(SANS, 10), press.style(SANS, 6, LEFT)
    told = (shift or Shift()).told
    paper = f"Kertas {PAPERS[size]}, digeser {told}." if told else f"Kertas {PAPERS[size]}."
    ink.fitted(press.style(SANS, 10, MIDDLE), (width / 2, y - 18), room.width, paper)
    y -= 26
    for check in CHECKS:
        begins = check[0].isdigit()
        y -= 20 if begins else 13
        ink.fitted(words, (MARGIN + (0 if begins else HANGING), y), room.width - HANGING, check)
    y -= 45
    _across(ink, words, (MARGIN, y))
    _upright(ink, words, (MARGIN, y - 30 - RULER * MILLIMETRE))
    beside = MARGIN + 40 * MILLIMETRE
    _greys(ink, (beside, y - 30 - 20 * MILLIMETRE))
    ink.text(small, beside, y - 30 - 27 * MILLIMETRE, SMALL)
    _colours(ink, small, (beside, y - 30 - 40 * MILLIMETRE))
    place = (beside, y - 30 - 48 * MILLIMETRE - CODE_SIDE)
    ink.raw(code_operators(make_code("ASN1:UJI COBA"), *place, CODE_SIDE))
    _edges(ink, small, (width, height))
    press.page(ink)
    return press.finish()


def _moved(millimetres: float, ahead: str, back: str) -> str:
    if not millimetres:
        return ""
    way = ahead if millimetres > 0 else back
    return f"{short_comma(abs(millimetres))} mm ke {way}"


def _edges(ink: Ink, words: Style, paper: Point) -> None:
    """Draw a ruler at the left and one at the top; they count from the edge of the paper."""
    width, height = paper
    low, high = EDGE_RULER
    for mark in range(low, high + 1):
        x, long = mark * MILLIMETRE, _tick(mark)
        ink.rule((x, height / 5), (x, height / 5 + long), 0.5)
        ink.rule((width / 2, height - x), (width / 2 + long, height - x), 0.5)
    ink.text(words, (high + 1) * MILLIMETRE, height / 5, f"{low}-{high} mm dari tepi kiri")
    y = height - high * MILLIMETRE - 8
    ink.text(words, width / 2, y, f"{low}-{high} mm dari tepi atas")


def _across(ink: Ink, words: Style, at: Point) -> None:
    x, y = at
    ink.rule(at, (x + RULER * MILLIMETRE, y), 0.6)
    for mark in range(RULER + 1):
        tall = _tick(mark)
        ink.rule((x + mark * MILLIMETRE, y), (x + mark * MILLIMETRE, y + tall), 0.4)
    ink.text(words, x + RULER * MILLIMETRE + 6, y, f"{RULER} mm")


def _upright(ink: Ink, words: Style, at: Point) -> None:
    x, y = at
    ink.rule(at, (x, y + RULER * MILLIMETRE), 0.6)
    for mark in range(RULER + 1):
        wide = _tick(mark)
        ink.rule((x, y + mark * MILLIMETRE), (x + wide, y + mark * MILLIMETRE), 0.4)
    ink.text(words, x, y - 14, f"{RULER} mm")


def _tick(mark: int) -> float:
    """Return how long the stroke of a millimetre is."""
    if mark % 10 == 0:
        return 10.0
    return 7.0 if mark % 5 == 0 else 4.0


def _greys(ink: Ink, at: Point) -> None:
    x, y = at
    side = 15 * MILLIMETRE
    for place, grey in enumerate(GREYS):
        box = Box(x + place * (side + 6), y, side, side)
        ink.fill(box, (grey, grey, grey))
        ink.frame(box, 0.4)


def _colours(ink: Ink, words: Style, at: Point) -> None:
    x, y = at
    wide, high = 25 * MILLIMETRE, 6 * MILLIMETRE
    for place, colour in enumerate(COLOURS):
        ink.fill(Box(x + place * (wide + 6), y, wide, high), colour)
    ink.text(words, x, y - 9, "Merah, hijau, biru; abu-abu semua bila dicetak tanpa warna.")
