"""The sheet of a certificate: where its texts may stand, and what closes both of its sides.

Front and back end alike: place and date with the signer on the right, what is said of the code on
the left. Everything hangs on the paper's size, so that F4 gets larger type and wider columns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.wording import place_and_date
from asn_desktop.printing.certificate_designs import Design, design_of
from asn_desktop.printing.letterhead import (
    SPECIMEN_SENTENCE,
    draw_copy_mark,
    draw_warning,
    draw_watermark,
    watermark_words,
)
from asn_desktop.printing.page import LEFT, MIDDLE, MILLIMETRE, Box, landscape
from asn_desktop.printing.signature import (
    LEADING,
    SignatureStyle,
    draw_signatures,
    signatures_height,
)

if TYPE_CHECKING:
    from asn_desktop.domain.documents import CertificateDocument
    from asn_desktop.domain.print_jobs import PaperSize
    from asn_desktop.printing.page import Ink, Point

A4_WIDTH = 841.89
TTE_WIDTH, TTE_HEIGHT = 60 * MILLIMETRE, 25 * MILLIMETRE
"""What the office's electronic signature needs; not a stroke of ours stands in it."""

TTE_SPARE = 6.0
HAND_ROOM = 48.0
SIGNER_WIDTH, SIGNER_SIZE = 290.0, 10.5

TYPE_GROWTH = 0.25
"""F4 is a ninth wider than A4 and hardly higher: most of it goes to longer lines."""

FOOT = 14.0
"""How far below the texts the line of the margin stands, with the copy mark."""


class Sheet(NamedTuple):
    """One side's geometry in one design on one size of paper.

    `scale` says how much larger type is than on A4, `content` where texts may stand, `axis` the
    line that the front's texts begin at or stand on both sides of.
    """

    design: Design
    size: Point
    scale: float
    content: Box
    axis: float
    signature: SignatureStyle


def sheet_of(document: CertificateDocument, size: PaperSize) -> Sheet:
    """Return the sheet that a certificate is drawn on."""
    design, (width, height) = design_of(document.design), landscape(size)
    inside, wider = design.insets, width / A4_WIDTH
    scale = 1 + TYPE_GROWTH * (wider - 1)
    content = Box(
        inside.left,
        inside.bottom,
        width - inside.left - inside.right,
        height - inside.bottom - inside.top,
    )
    signature = SignatureStyle(
        regular=design.faces.regular,
        bold=design.faces.bold,
        size=SIGNER_SIZE * scale,
        room=TTE_HEIGHT + TTE_SPARE if document.tte_room else HAND_ROOM * scale,
        width=SIGNER_WIDTH * wider,
        after=0,
    )
    axis = content.x + design.anchor * content.width
    return Sheet(design, (width, height), scale, content, axis, signature)


def draw_marks(ink: Ink, document: CertificateDocument, sheet: Sheet) -> None:
    """Draw on a page what makes it a specimen or a copy: the watermark, the line in the margin."""
    words = watermark_words(draft=False, specimen=document.specimen)
    draw_watermark(ink, words, sheet.size)
    if document.copy_mark:
        at = sheet.content.right, sheet.content.y - FOOT
        draw_copy_mark(ink, at, document.copy_mark, sheet.design.copy)


def draw_foot(ink: Ink, document: CertificateDocument, sheet: Sheet) -> None:
    """Write in the margin that a specimen is one; in forms."""
    content = sheet.content
    at = content.x + content.width / 2, content.y - FOOT
    draw_warning(ink, at, SPECIMEN_SENTENCE * document.specimen, sheet.design.alarm)


def draw_closing(ink: Ink, document: CertificateDocument, sheet: Sheet) -> None:
    """Draw place and date and the signer at the lower right."""
    style, box = sheet.signature, signer_box(ink, document, sheet)
    date = ink.press.style(style.regular, style.size, MIDDLE)
    at = box.x + box.width / 2, box.top + (LEADING - 1) * style.size
    ink.fitted(date, at, box.width, place_and_date(document.place, document.issued))
    draw_signatures(ink, (document.signer,), box, style)


def closing_top(ink: Ink, document: CertificateDocument, sheet: Sheet) -> float:
    """Return how high the closing reaches."""
    return signer_box(ink, document, sheet).top + LEADING * sheet.signature.size


def signer_box(ink: Ink, document: CertificateDocument, sheet: Sheet) -> Box:
    """Return where the signer's block stands: its last line at the foot of the texts."""
    content, style = sheet.content, sheet.signature
    height = signatures_height(ink, (document.signer,), style.width + 10, style)
    foot = content.y - 0.4 * style.size
    return Box(content.right - style.width - 10, foot, style.width + 10, height)


def left_column(sheet: Sheet) -> Box:
    """Return the room beside the signer's block."""
    content = sheet.content
    width = content.width - sheet.signature.width - 34
    return Box(content.x, content.y, width, content.height)


def draw_small(ink: Ink, sheet: Sheet, at: Point, texts: tuple[str, ...]) -> float:
    """Write small print downwards from a baseline; return the baseline after it."""
    size = 7.2 * sheet.scale
    style = ink.press.style(sheet.design.faces.regular, size, LEFT, sheet.design.muted)
    return ink.lines(style, at, 1.32 * size, texts)
