"""The certificate's front: kop and title for all, the person in the middle, signer and code below.

What is shared lies in two forms, one before and one after what is said of the person, so that a
reader hears the page in its order.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.documents import BLANK_NUMBER
from asn_desktop.domain.wording import MONTHS
from asn_desktop.printing.certificate_sheet import (
    closing_top,
    draw_closing,
    draw_foot,
    draw_small,
)
from asn_desktop.printing.fonts import Setting
from asn_desktop.printing.letterhead import LetterheadStyle, draw_letterhead
from asn_desktop.printing.page import LEFT, MILLIMETRE
from asn_desktop.printing.qr import code_operators, make_code

if TYPE_CHECKING:
    from asn_desktop.domain.documents import CertificateDocument
    from asn_desktop.printing.certificate_sheet import Sheet
    from asn_desktop.printing.page import Ink, Point, Style

CODE_SIDE = 34 * MILLIMETRE
CODE_OUT = 5.0
"""The code's quiet zone reaches so far out of the texts' room, so that its modules stand in line
with them."""

BODY, SMALLEST_BODY, TTE_TITLE = 11.5, 4.6, 0.88
TRACKING = 0.06
"""Room between the title's letters, in parts of their size; readers part words from 0.1 on."""

NAME_ROOM, EVENT_ROOM = 0.96, 0.84
TWO_LINES_BELOW, TWO_LINES_FROM, SMALLEST_NAME = 0.68, 0.74, 0.7
RULE_PART, SHORTEST_RULE = 1.0, 150.0
BAND_PART, BAND_GAP, SHRINK = 1.75, 0.2, 0.97
CODE_SENTENCES = (
    "Pindai kode QR untuk memeriksa",
    "keutuhan isi tanpa internet.",
    "Kode ini bukan tanda tangan",
    "elektronik tersertifikasi (TTE).",
)
GLUE = "\x01"
"""Faces show it as a space, yet no line is broken there."""

PARTED = re.compile(rf"(?<=[A-Za-z]) (?=\d)|(?<=\d) (?=(?:{'|'.join(MONTHS)})\b)")
LEAD, BAND_LEAD = "diberikan kepada", "dengan kualifikasi "


class Front(NamedTuple):
    """What all people of a print share: where their room begins and ends, the event's lines."""

    top: float
    floor: float
    events: dict[float, tuple[str, ...]]


class Step(NamedTuple):
    """How far down to the next line: at least so many type sizes, and its share of spare room."""

    least: float
    share: float


TO_NUMBER, TO_LEAD = Step(1.9, 0.0), Step(2.1, 1.0)
TO_IDENTITY, IN_IDENTITY = Step(1.8, 0.5), Step(1.42, 0.1)
TO_EVENT, IN_EVENT = Step(2.1, 1.0), Step(1.42, 0.1)
TO_BAND, TO_FLOOR = Step(2.3, 0.9), Step(1.7, 1.4)
TO_RULE = Step(0.55, 0.1)
TO_NAME, IN_NAME, BELOW_NAME = Step(1.34, 0.7), Step(1.14, 0.0), Step(0.28, 0.0)
"""These three count in the name's own size, all others in that of the texts."""

MOST_SPARE = 11.0
"""A share of spare room is at most so high, or the page would fall apart."""


class Body(NamedTuple):
    """What is said of a person, made to fit."""

    size: float
    name: Setting
    identity: tuple[str, ...]
    event: tuple[str, ...]
    ranked: int
    """How many lines of the identity are NIP and rank."""

    def steps(self) -> list[tuple[Step, float]]:
        """Return all steps between number and floor, each with the size that it counts in."""
        size, name = self.size, self.name.size
        return [
            *((TO_LEAD, size), (TO_NAME, name), (BELOW_NAME, name), (TO_RULE, size)),
            *[(IN_NAME, name)] * (len(self.name.lines) - 1),
            *[(TO_IDENTITY, size)] * bool(self.identity),
            *[(IN_IDENTITY, size)] * (len(self.identity) - 1),
            *((TO_EVENT, size), (TO_BAND, size), (TO_FLOOR, size)),
            *[(IN_EVENT, size)] * (len(self.event) - 1),
        ]


class Pace(NamedTuple):
    """Walks down the page, with the spare room shared out among the steps."""

    spare: float

    def down(self, y: float, step: Step, size: float) -> float:
        """Return the next baseline."""
        return y - step.least * size - step.share * self.spare


def draw_front_under(ink: Ink, document: CertificateDocument, sheet: Sheet) -> Front:
    """Draw frame, kop and title; return what room is left to the person."""
    sheet.design.frame(ink, sheet.size)
    design, content = sheet.design, sheet.content
    faces, larger = design.faces, sheet.scale
    kop = LetterheadStyle(
        faces.regular, faces.bold, 12.5 * larger, 14 * larger, 8.5 * larger, 58 * larger
    )
    top = draw_letterhead(ink, document.letterhead, content, kop)
    floor = closing_top(ink, document, sheet)
    size = design.title * larger * (TTE_TITLE if document.tte_room else 1)
    baseline = top - 0.085 * (top - floor) - 0.72 * size
    title = ink.press.style(design.faces.bold, size, design.anchor, design.accent)
    _draw_title(ink, document.title, (sheet.axis, baseline), title)
    return Front(baseline, floor, {})


def draw_front_over(ink: Ink, document: CertificateDocument, sheet: Sheet) -> None:
    """Draw what follows the person: place and date, signer, the sentence beside the code."""
    draw_closing(ink, document, sheet)
    if document.credential:
        content = sheet.content
        at = content.x + CODE_SIDE + 4, content.y + CODE_SIDE / 2 + 8
        draw_small(ink, sheet, at, CODE_SENTENCES)
    draw_foot(ink, document, sheet)


def draw_front(ink: Ink, document: CertificateDocument, sheet: Sheet, front: Front) -> None:
    """Write what is said of one person, from the number to the qualification."""
    faces, anchor, axis = sheet.design.faces, sheet.design.anchor, sheet.axis
    size = BODY * sheet.scale
    y = front.top - TO_NUMBER.least * size
    number = ink.press.style(faces.regular, size, anchor)
    ink.fitted(number, (axis, y), sheet.content.width, f"Nomor {document.number or BLANK_NUMBER}")
    body, pace = _paced(ink, document, sheet, (y, front))
    y = pace.down(y, TO_LEAD, body.size)
    lead = ink.press.style(faces.italic, body.size, anchor, sheet.design.muted)
    ink.text(lead, axis, y, LEAD)
    y = _draw_name(ink, sheet, (pace.down(y, TO_NAME, body.name.size), body, pace))
    y = _draw_sayings(ink, sheet, (y, body, pace))
    _draw_band(ink, document, sheet, (pace.down(y, TO_BAND, body.size), body.size))
    if document.credential:
        at = sheet.content.x - CODE_OUT, sheet.content.y - CODE_OUT
        ink.raw(code_operators(make_code(document.credential), *at, CODE_SIDE))


def _draw_title(ink: Ink, title: str, at: Point, style: Style) -> None:
    spacing = TRACKING * style.size
    ink.raw(f"{spacing:.2f} Tc")
    ink.text(style, at[0] - style.anchor * spacing * (len(title) - 1), at[1], title)
    ink.raw("0 Tc")


def _draw_name(ink: Ink, sheet: Sheet, at: tuple[float, Body, Pace]) -> float:
    """Write the name with the ornament below, as long as the name; return the ornament's height."""
    y, body, pace = at
    design, (size, lines) = sheet.design, body.name
    name = ink.press.style(design.faces.bold, size, design.anchor)
    y = ink.lines(name, (sheet.axis, y), IN_NAME.least * size, lines) + IN_NAME.least * size
    y = pace.down(pace.down(y, BELOW_NAME, size), TO_RULE, body.size)
    length = max(name.face.width(line) * size for line in lines)
    length = min(max(length * RULE_PART, SHORTEST_RULE), sheet.content.width)
    design.underline(ink, (sheet.axis - design.anchor * length, y), length)
    return y


def _draw_sayings(ink: Ink, sheet: Sheet, at: tuple[float, Body, Pace]) -> float:
    """Write NIP and rank, position, unit, then what was attended; return the last baseline."""
    y, body, pace = at
    design, size = sheet.design, body.size
    plain = ink.press.style(design.faces.regular, size, design.anchor)
    quiet = plain._replace(colour=design.muted)
    for number, text in enumerate(body.identity):
        y = pace.down(y, IN_IDENTITY if number else TO_IDENTITY, size)
        ink.text(quiet if number < body.ranked else plain, sheet.axis, y, text)
    for number, text in enumerate(body.event):
        y = pace.down(y, IN_EVENT if number else TO_EVENT, size)
        ink.text(plain, sheet.axis, y, text)
    return y


def _draw_band(
    ink: Ink, document: CertificateDocument, sheet: Sheet, at: tuple[float, float]
) -> None:
    """Write the qualification: a plain lead-in, then the band itself in bold."""
    (y, size), design = at, sheet.design
    plain = ink.press.style(design.faces.italic, size, LEFT, design.muted)
    lead = (plain.face.width(BAND_LEAD) + BAND_GAP) * size
    bold = ink.press.style(design.faces.bold, size * BAND_PART, LEFT, design.accent)
    room, band = sheet.content.width - lead, document.qualification.upper()
    fitted, (band,) = bold.face.fitted(band, bold.size, room)
    bold = bold._replace(size=fitted)
    x = sheet.axis - design.anchor * (lead + bold.face.width(band) * bold.size)
    ink.text(plain, x, y, BAND_LEAD)
    ink.text(bold, x + lead, y, band)


def _paced(
    ink: Ink, document: CertificateDocument, sheet: Sheet, room: tuple[float, Front]
) -> tuple[Body, Pace]:
    """Return what is said of a person as large as it fits between number and signer."""
    y, front = room
    size, name = BODY * sheet.scale, _name(ink, document, sheet)
    height = y - front.floor
    while True:
        smaller = max(size / (BODY * sheet.scale), SMALLEST_NAME)
        body = _body(ink, document, (sheet, front), size)
        body = body._replace(name=name._replace(size=name.size * smaller))
        steps = body.steps()
        spare = height - sum(step.least * unit for step, unit in steps)
        if spare >= 0 or size < SMALLEST_BODY:
            shares = sum(step.share for step, _ in steps)
            return body, Pace(min(max(spare, 0.0) / shares, MOST_SPARE * sheet.scale))
        size *= SHRINK


def _name(ink: Ink, document: CertificateDocument, sheet: Sheet) -> Setting:
    face, size = ink.press.face(sheet.design.faces.bold), sheet.design.name * sheet.scale
    name, room = document.participant.name, sheet.content.width * NAME_ROOM
    setting = face.fitted(name, size, room)
    if setting.size >= TWO_LINES_BELOW * size:
        return setting
    setting = face.fitted(name, TWO_LINES_FROM * size, room, 2)
    is_whole = "".join(setting.lines).replace(" ", "") == "".join(name.split())
    lines = face.balanced(name, room / setting.size) if is_whole else setting.lines
    return setting._replace(lines=lines)


def _body(ink: Ink, document: CertificateDocument, on: tuple[Sheet, Front], size: float) -> Body:
    (sheet, front), person = on, document.participant
    face = ink.press.face(sheet.design.faces.regular)
    ranked = " · ".join(text for text in (person.nip and f"NIP {person.nip}", person.rank) if text)
    room = sheet.content.width / size
    blocks = [
        face.balanced(text, room) if text else () for text in (ranked, person.jabatan, person.unit)
    ]
    identity = tuple(line for block in blocks for line in block)
    if size not in front.events:
        front.events[size] = face.balanced(_glued(document.event), room * EVENT_ROOM)
    return Body(size, Setting(0, ()), identity, front.events[size], len(blocks[0]))


def _glued(text: str) -> str:
    """Return the text with "Tahun 2025" and "4 Februari 2026" as words that no line parts."""
    return PARTED.sub(GLUE, text)
