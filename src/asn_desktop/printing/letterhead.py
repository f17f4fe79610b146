"""What papers share: the kop, the watermark, page numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.page import LEFT, MIDDLE, RIGHT, Box, Ink

if TYPE_CHECKING:
    from asn_desktop.domain.documents import Letterhead
    from asn_desktop.printing.page import Colour, Point, Press

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
    """Write pale words across a page: to be seen beneath everything else, read behind it."""
    if not words:
        return
    name = f"{''.join(filter(str.isalpha, words))}-{size[0]:.0f}x{size[1]:.0f}"
    if name not in ink.press.form_names:
        ink.press.add_form(name, _watermark(ink.press, words, size))
    ink.stamp(name)


def _watermark(press: Press, words: str, size: Point) -> Ink:
    """Return the words aslant, marked as no part of the text, yet to be read as whole words."""
    ink, face = Ink(press), press.face(SANS_BOLD)
    points = min(150.0, 0.78 * (size[0] ** 2 + size[1] ** 2) ** 0.5 / face.width(words))
    diagonal = (size[0] ** 2 + size[1] ** 2) ** 0.5
    cosine, sine = size[0] / diagonal, size[1] / diagonal
    turn = f"{cosine:.4f} {sine:.4f} {-sine:.4f} {cosine:.4f}"
    said = f"\ufeff{words}".encode("utf-16-be").hex()
    ink.raw(f"q {turn} {size[0] / 2:.2f} {size[1] / 2:.2f} cm")
    ink.raw("/Artifact <</Type /Pagination /Subtype /Watermark>> BDC")
    ink.raw(f"/Span <</ActualText <{said}>>> BDC")
    ink.text(press.style(SANS_BOLD, points, MIDDLE, WATERMARK_GREY), 0, -0.36 * points, words)
    ink.raw("EMC EMC Q")
    return ink


def draw_warnings(ink: Ink, at: Point, *, draft: bool, specimen: bool) -> None:
    """Write in words what the watermark means, centred at a baseline."""
    texts = ((DRAFT_SENTENCE, draft), (SPECIMEN_SENTENCE, specimen))
    draw_warning(ink, at, "  ".join(text for text, on in texts if on), ALARM)


def draw_warning(ink: Ink, at: Point, sentence: str, colour: Colour) -> None:
    """Write a sentence that nobody must miss, centred at a baseline."""
    ink.text(ink.press.style(SANS_BOLD, 7.5, MIDDLE, colour), *at, sentence)


def draw_copy_mark(ink: Ink, at: Point, mark: str, colour: Colour = GREY) -> None:
    """Write at the right end of a baseline which copy this is; the first print has no mark."""
    ink.fitted(ink.press.style(SANS_BOLD, 7, RIGHT, colour), at, 0.8 * at[0], mark)


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
