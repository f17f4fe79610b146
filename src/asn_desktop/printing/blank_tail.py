"""The end of a blank sheet: discipline or nihil, who keyed it in, date and signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.letterhead import GREY
from asn_desktop.printing.page import LEFT, MIDDLE, Box

if TYPE_CHECKING:
    from asn_desktop.domain.hall_documents import BlankSheetDocument
    from asn_desktop.printing.page import Ink

STRONG, PALE = (0.30, 0.34, 0.40), (0.45, 0.45, 0.45)
TITLE, TICK, ROW, BOX, PAD = 12.0, 14.0, 16.0, 10.0, 5.0
SIGNING = 70.0
GAP = 6.0
SIZE = 8.0
DOTS = "…………………………"
NIHIL = "Nihil: sudah saya periksa dan tidak ada yang perlu dicatat."
NOTED = (
    "Ada catatan. Tulis: jenis, tanggal dan jam, uraian singkat sebagai pengamatan atau dugaan,"
    " saksi atau bukti."
)
KEYED = ("Diketik oleh", "Dikonfirmasi oleh")


def height(note_lines: int) -> float:
    """Return how high it is with so many lines for discipline notes."""
    return _discipline_height(note_lines) + GAP + SIGNING


def draw_discipline(ink: Ink, box: Box, note_lines: int) -> None:
    """Draw what is the same on all sheets: the discipline block, and who keys the sheet in."""
    frame = _discipline_height(note_lines)
    area = Box(box.x, box.top - frame, box.width, frame)
    ink.frame(area, 0.7, STRONG)
    ink.text(ink.press.style(SANS_BOLD, 7.5), area.x + PAD, area.top - 9.5, "CATATAN DISIPLIN")
    text = ink.press.style(SANS, 7.5)
    y = area.top - TITLE
    for sentence in (NIHIL, NOTED):
        ink.frame(Box(area.x + PAD, y - TICK / 2 - BOX / 2, BOX, BOX), 0.7, STRONG)
        room = area.width - 3 * PAD - BOX - 4
        ink.fitted(text, (area.x + PAD + BOX + 5, y - TICK / 2 - 2.7), room, sentence)
        y -= TICK
    for _ in range(note_lines):
        y -= ROW
        ink.rule((area.x + PAD, y + 2), (area.right - PAD, y + 2), 0.5, PALE)
    _draw_keyed(ink, Box(box.x, box.y, box.width * 0.44, SIGNING))


def draw_signature(ink: Ink, document: BlankSheetDocument, box: Box) -> None:
    """Draw place and date to write, room to sign, and the evaluator's name."""
    centre, room = box.x + box.width * 0.76, box.width * 0.44
    style, bold = ink.press.style(SANS, SIZE, MIDDLE), ink.press.style(SANS_BOLD, SIZE, MIDDLE)
    y = box.y + SIGNING - SIZE
    town = f"{document.town}, " if document.town else ""
    ink.fitted(style, (centre, y), room, f"{town}{DOTS}")
    ink.text(style, centre, y - 11, "Penilai,")
    setting = bold.face.fitted(document.evaluator.name, SIZE, room, 2)
    base = box.y + 13 + (len(setting.lines) - 1) * 9
    y = ink.lines(bold._replace(size=setting.size), (centre, base), 9, setting.lines)
    if document.evaluator.nip:
        ink.fitted(style, (centre, y - 1), room, f"NIP {document.evaluator.nip}")


def _discipline_height(note_lines: int) -> float:
    return TITLE + 2 * TICK + note_lines * ROW + 2


def _draw_keyed(ink: Ink, box: Box) -> None:
    """Draw where the two write their names who key the sheet in; empty on a fresh sheet."""
    small = ink.press.style(SANS, 6.8, LEFT, GREY)
    y = box.y + 30
    ink.text(small, box.x, y + 14, "Diisi petugas saat lembar diketik ulang:")
    for label in KEYED:
        ink.text(small, box.x, y - 4, label)
        ink.rule((box.x + 66, y - 5), (box.right - 10, y - 5), 0.5, PALE)
        y -= 19
