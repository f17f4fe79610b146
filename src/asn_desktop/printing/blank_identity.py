"""The head of a blank sheet: its code, large and as a QR, and whose sheet it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.letterhead import GREY
from asn_desktop.printing.page import RIGHT, Box
from asn_desktop.printing.qr import code_operators, make_code

if TYPE_CHECKING:
    from asn_desktop.domain.documents import IdentityBlock
    from asn_desktop.domain.hall_documents import BlankSheetDocument
    from asn_desktop.printing.page import Ink

IDENTITY, BLOCK_HEAD, PAD, LABEL = 63.0, 13.0, 6.0, 40.0
SIZE, LEADING = 8.0, 9.1
FRAME, HEAD_FILL = (0.30, 0.34, 0.40), (0.90, 0.93, 0.96)
CODE = 20.0
LINES = 6
"""So many lines a block has room for: the name gets what NIP and unit leave."""


def draw_code(ink: Ink, code: str, box: Box) -> None:
    """Draw the code in letters to be typed, and the same as a QR for a scanner at its right."""
    right = box.right - box.height - 4
    small = ink.press.style(SANS, 7, RIGHT, GREY)
    ink.text(small, right, box.top - 10, "Kode lembar")
    ink.text(ink.press.style(SANS_BOLD, CODE, RIGHT), right, box.top - 31, code)
    ink.text(small, right, box.top - 41, "untuk diketik ulang")
    ink.raw(code_operators(make_code(code), box.right - box.height, box.y, box.height))


def draw_people(ink: Ink, document: BlankSheetDocument, box: Box) -> None:
    """Draw who is evaluated and who evaluates, side by side."""
    half = (box.width - 8) / 2
    number = f" (nomor {document.number})" if document.number else ""
    left, right = Box(*box[:2], half, box.height), Box(box.x + half + 8, box.y, half, box.height)
    _draw_block(ink, f"PEGAWAI YANG DINILAI{number}", document.participant, left)
    _draw_block(ink, "PENILAI", document.evaluator, right)


def _draw_block(ink: Ink, heading: str, person: IdentityBlock, box: Box) -> None:
    ink.fill(Box(box.x, box.top - BLOCK_HEAD, box.width, BLOCK_HEAD), HEAD_FILL)
    ink.frame(box, 0.7, FRAME)
    bold, plain = ink.press.style(SANS_BOLD, SIZE), ink.press.style(SANS, SIZE)
    at = (box.x + PAD, box.top - BLOCK_HEAD + 3.8)
    ink.fitted(bold._replace(size=7.5), at, box.width - 2 * PAD, heading)
    x, room = box.x + PAD + LABEL, box.width - 2 * PAD - LABEL
    y = box.top - BLOCK_HEAD - 2 - SIZE
    unit = plain.face.fitted(person.unit or "-", SIZE, room, 2)
    name = bold.face.fitted(person.name, SIZE, room, LINES - 1 - len(unit.lines))
    nip = plain.face.fitted(person.nip or "-", SIZE, room)
    rows = (("Nama", name, bold), ("NIP", nip, plain), ("Unit", unit, plain))
    count = sum(len(setting.lines) for _, setting, _ in rows)
    leading = min(LEADING, (box.height - BLOCK_HEAD - 5) / count)
    for label, setting, style in rows:
        ink.text(plain._replace(size=SIZE - 0.5), box.x + PAD, y, label)
        ink.text(plain._replace(size=SIZE - 0.5), x - 6, y, ":")
        ink.lines(style._replace(size=setting.size), (x, y), leading, setting.lines)
        y -= leading * len(setting.lines)
