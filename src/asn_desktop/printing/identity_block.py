"""The two identity blocks of a scorecard: who was scored, and who scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.printing.fonts import SANS, SANS_BOLD, SMALLEST
from asn_desktop.printing.page import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.documents import IdentityBlock
    from asn_desktop.printing.fonts import Setting
    from asn_desktop.printing.page import Ink, Style

LABELS = ("Nama", "NIP", "Pangkat/Gol.", "Jabatan", "Unit kerja")
SLOTS = (3, 1, 1, 2, 2)
"""How many lines each text may take."""

SIZE, LEADING, LABEL_WIDTH, HEAD = 8.0, 8.7, 58.0, 14.0
LOOSEST = 12.5
HEIGHT = HEAD + LEADING * sum(SLOTS) + 5
PERSON = 17.5
LEAST_READABLE = 4.8
FRAME, HEAD_FILL = (0.30, 0.34, 0.40), (0.90, 0.93, 0.96)
PAD = 6.0
NOT_KNOWN = "-"


def draw_block_frames(ink: Ink, blocks: Sequence[Box], headings: Sequence[str]) -> None:
    """Draw the frames, with what they hold written at their top."""
    style = ink.press.style(SANS_BOLD, 7.5)
    for box, heading in zip(blocks, headings, strict=True):
        ink.fill(Box(box.x, box.top - HEAD, box.width, HEAD), HEAD_FILL)
        ink.frame(box, 0.7, FRAME)
        ink.text(style, box.x + PAD, box.top - HEAD + 4.2, heading)


def draw_person(ink: Ink, person: IdentityBlock, box: Box) -> None:
    """Write one person's texts beside their labels, spread over the height of the block."""
    texts = (person.name, person.nip, person.rank, person.jabatan, person.unit)
    x, room = box.x + PAD + LABEL_WIDTH, box.width - 2 * PAD - LABEL_WIDTH
    bold, plain = ink.press.style(SANS_BOLD, SIZE), ink.press.style(SANS, SIZE)
    styles = (bold, *[plain] * 4)
    settings = [
        style.face.fitted(text or NOT_KNOWN, SIZE, room, slot)
        for style, text, slot in zip(styles, texts, SLOTS, strict=True)
    ]
    leading = (box.height - HEAD - 7) / sum(len(setting.lines) for setting in settings)
    leading = min(leading, LOOSEST)
    labels, y = [], box.top - HEAD - 3 - SIZE
    for label, style, setting in zip(LABELS, styles, settings, strict=True):
        labels += [(box.x + PAD, y, label), (x - 6, y, ":")]
        ink.lines(style._replace(size=setting.size), (x, y), leading, setting.lines)
        y -= leading * len(setting.lines)
    ink.cells(ink.press.style(SANS, SIZE - 0.5), labels)


def block_height(evaluators: int) -> float:
    """Return how high both blocks are."""
    return max(HEIGHT, HEAD + 6 + evaluators * PERSON)


def draw_people(
    ink: Ink, people: Sequence[IdentityBlock], headings: Sequence[str], box: Box
) -> None:
    """Write several people beside the headings of their columns: a name, then who that is."""
    step = min((box.height - HEAD - 5) / max(len(people), 1), 26.0)
    size = min(SIZE, step / 2.15)
    name, rest = ink.press.style(SANS_BOLD, size), ink.press.style(SANS, size - 0.8)
    x, room = box.x + PAD + 20, box.width - 2 * PAD - 20
    y = box.top - HEAD - 2
    for person, heading in zip(people, headings, strict=False):
        ink.text(name, box.x + PAD, y - size, heading)
        setting = name.face.fitted(person.name, size, room)
        if setting.size < 0.7 * size:
            setting = name.face.fitted(person.name, 0.62 * size, room, 2)
        below = y - size if len(setting.lines) == 1 else y - 0.66 * size
        ink.lines(name._replace(size=setting.size), (x, below), 1.1 * setting.size, setting.lines)
        top = y - size - 1.5 if len(setting.lines) == 1 else y - 1.35 * size
        _draw_description(ink, rest, Box(x, y - step, room, top - y + step), person)
        y -= step


def _draw_description(ink: Ink, style: Style, box: Box, person: IdentityBlock) -> None:
    """Write who somebody is under the name, on one line or two.

    Where all of it would be too fine to read, the unit stays out: NIP and jabatan tell enough.
    """
    known = [person.nip and f"NIP {person.nip}", person.jabatan, person.unit]
    setting = _described(style, box, known)
    if setting.size < LEAST_READABLE:
        setting = _described(style, box, known[:-1])
    at = (box.x, box.top - 0.95 * setting.size)
    ink.lines(style._replace(size=setting.size), at, 1.1 * setting.size, setting.lines)


def _described(style: Style, box: Box, known: Sequence[str]) -> Setting:
    """Return the larger of one line and, as far as there is height, two."""
    text = " · ".join(part for part in known if part)
    one = style.face.fitted(text, style.size, box.width)
    size = min(style.size, (box.height - 1.5) / 2.2)
    two = style.face.fitted(text, size, box.width, 2) if size >= SMALLEST else one
    return one if one.size >= two.size else two
