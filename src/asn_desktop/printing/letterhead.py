"""What papers share: the kop, the watermark, page numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.page import LEFT, MIDDLE, RIGHT, Box

if TYPE_CHECKING:
    from asn_desktop.domain.documents import Letterhead
    from asn_desktop.printing.page import Ink, Point

DRAFT, SPECIMEN = "DRAF", "CONTOH"
DRAFT_SENTENCE = "DRAF: belum final, dapat berubah, bukan untuk diedarkan."
SPECIMEN_SENTENCE = "CONTOH: orang dan isi di lembar ini dikarang."
WATERMARK_GREY = (0.93, 0.93, 0.93)
GREY = (0.35, 0.35, 0.35)
ALARM = (0.65, 0.1, 0.1)
THICK, THIN, RULE_GAP = 2.0, 0.6, 2.6


class LetterheadStyle(NamedTuple):
    """Faces and sizes of a kop: first lines, the office's line, the address, the emblem."""

    regular: str = SANS
    bold: str = SANS_BOLD
    first: float = 12.0
    office: float = 13.0
    address: float = 8.0
    logo: float = 52.0


def draw_letterhead(ink: Ink, kop: Letterhead, box: Box, style: LetterheadStyle) -> float:
    """Draw the kop downwards from the top of the box and return the height of its lower rule."""
    if not (kop.lines or kop.address or kop.logo):
        return box.top
    centre, y = box.x + box.width / 2, box.top
    room = box.width - (2 * (style.logo + 12) if kop.logo else 0)
    for index, line in enumerate(kop.lines):
        last = index == len(kop.lines) - 1
        y -= 1.22 * (style.office if last else style.first)
        size = style.office if last else style.first
        ink.fitted(ink.press.style(style.bold, size, MIDDLE), (centre, y), room, line)
    if kop.address:
        set_small = ink.press.style(style.regular, style.address, MIDDLE)
        setting = set_small.face.fitted(kop.address, style.address, room, 2)
        y -= 1.5 * style.address
        y = ink.block(set_small, (centre, y), 1.25 * style.address, setting) + style.address
    bottom = min(y - 7, box.top - style.logo - 5) if kop.logo else y - 7
    if kop.logo:
        middle = (box.top + bottom + 3) / 2 - style.logo / 2
        ink.image(kop.logo, Box(box.x + 4, middle, style.logo, style.logo))
    ink.rule((box.x, bottom), (box.right, bottom), THICK)
    ink.rule((box.x, bottom - RULE_GAP), (box.right, bottom - RULE_GAP), THIN)
    return bottom - RULE_GAP


def watermark_words(*, draft: bool, specimen: bool) -> str:
    """Return what stands across the page, if anything."""
    return " · ".join(word for word, on in ((DRAFT, draft), (SPECIMEN, specimen)) if on)


def draw_watermark(ink: Ink, words: str, size: Point) -> None:
    """Write pale words across a page, under everything else, and the sentence at its top."""
    if not words:
        return
    face = ink.press.face(SANS_BOLD)
    points = min(150.0, 0.78 * (size[0] ** 2 + size[1] ** 2) ** 0.5 / face.width(words))
    diagonal = (size[0] ** 2 + size[1] ** 2) ** 0.5
    cosine, sine = size[0] / diagonal, size[1] / diagonal
    turn = f"{cosine:.4f} {sine:.4f} {-sine:.4f} {cosine:.4f}"
    ink.raw(f"q {turn} {size[0] / 2:.2f} {size[1] / 2:.2f} cm")
    style = ink.press.style(SANS_BOLD, points, MIDDLE, WATERMARK_GREY)
    ink.text(style, 0, -0.36 * points, words)
    ink.raw("Q")


def draw_warnings(ink: Ink, at: Point, *, draft: bool, specimen: bool) -> None:
    """Write in words what the watermark means, centred at a baseline."""
    texts = ((DRAFT_SENTENCE, draft), (SPECIMEN_SENTENCE, specimen))
    sentence = "  ".join(text for text, on in texts if on)
    ink.text(ink.press.style(SANS_BOLD, 7.5, MIDDLE, ALARM), *at, sentence)


def draw_page_number(ink: Ink, box: Box, number: int, count: int) -> None:
    """Write "Halaman 1 dari 2" at the lower right of a box."""
    style = ink.press.style(SANS, 7, RIGHT, GREY)
    ink.text(style, box.right, box.y, f"Halaman {number} dari {count}")


def draw_footer(ink: Ink, box: Box, text: str) -> None:
    """Write a small line at the lower left of a box, beside the page number."""
    style = ink.press.style(SANS, 6.5, LEFT, GREY)
    setting = style.face.fitted(text, 6.5, box.width - 90, 2)
    y = box.y + (len(setting.lines) - 1) * 8 * setting.size / 6.5
    ink.block(style, (box.x, y), 8, setting)
