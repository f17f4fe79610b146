"""A test page: the office's letterhead, rulers to measure with, greys, and a QR to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.letterhead import LetterheadStyle, draw_letterhead
from asn_desktop.printing.page import A4_PORTRAIT, LEFT, MIDDLE, MILLIMETRE, Box, Ink, Press
from asn_desktop.printing.qr import code_operators, make_code

if TYPE_CHECKING:
    from asn_desktop.domain.documents import Letterhead
    from asn_desktop.printing.page import Point, Style

TITLE = "Halaman uji cetak"
WIDTH, HEIGHT = A4_PORTRAIT
EDGE = 10 * MILLIMETRE
MARGIN = 20 * MILLIMETRE
RULER = 100
"""Millimetres that each ruler measures."""
CODE_SIDE = 30 * MILLIMETRE
GREYS = (0.0, 0.25, 0.5, 0.75, 0.9, 0.95)
CHECKS = (
    "1. Bingkai luar tercetak utuh di keempat sisi; jaraknya 10 mm dari tepi kertas.",
    "2. Kedua mistar panjangnya tepat 100 mm. Bila tidak, pilih skala 100 % (Actual size).",
    "3. Keenam kotak abu-abu dapat dibedakan dan tulisan kecil di bawah ini terbaca.",
    "4. Kode QR terbaca oleh pemindai di Cetak > Periksa sertifikat.",
)
SMALL = "Tulisan 6 pt: NIP 19960314 202505 2 001 · Évaluasi · 3,43 · 0123456789"


def trial_page_pdf(letterhead: Letterhead) -> bytes:
    """Return one A4 page to be printed at its true size and measured."""
    press = Press(A4_PORTRAIT, TITLE)
    kop = Ink(press)
    below = draw_letterhead(
        kop, letterhead, Box(MARGIN, 0, WIDTH - 2 * MARGIN, HEIGHT - MARGIN), LetterheadStyle()
    )
    ink = Ink(press)
    ink.form(press.add_form("kop", kop))
    ink.frame(Box(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE), 0.6)
    y = below - 40
    ink.text(press.style(SANS_BOLD, 16, MIDDLE), WIDTH / 2, y, TITLE)
    words = press.style(SANS, 10)
    for check in CHECKS:
        y -= 20
        ink.fitted(words, (MARGIN, y), WIDTH - 2 * MARGIN, check)
    y -= 45
    _across(ink, words, (MARGIN, y))
    _upright(ink, words, (MARGIN, y - 30 - RULER * MILLIMETRE))
    _greys(ink, (MARGIN + 40 * MILLIMETRE, y - 30 - 20 * MILLIMETRE))
    small = press.style(SANS, 6, LEFT)
    ink.text(small, MARGIN + 40 * MILLIMETRE, y - 30 - 32 * MILLIMETRE, SMALL)
    place = (MARGIN + 40 * MILLIMETRE, y - 30 - 40 * MILLIMETRE - CODE_SIDE)
    ink.raw(code_operators(make_code("ASN1:UJI COBA"), *place, CODE_SIDE))
    press.page(ink)
    return press.finish()


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
