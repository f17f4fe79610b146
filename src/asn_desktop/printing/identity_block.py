"""The two identity blocks of a scorecard: who was scored, and who scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.printing.fonts import SANS, SANS_BOLD, SMALLEST
from asn_desktop.printing.page import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.documents import IdentityBlock
    from asn_desktop.printing.fonts import Setting
    from asn_desktop.printing.page import Ink, Press, Style

LABELS = ("Nama", "NIP", "Pangkat/Gol.", "Jabatan", "Unit kerja")
SLOTS = (3, 1, 1, 2, 2)
"""How many lines each text may take."""

SIZE, LEADING, LABEL_WIDTH, HEAD = 8.0, 8.7, 58.0, 14.0
LOOSEST = 14.0
PERSON, CLOSE_PERSON = 17.5, 21.0
"""A block of fewer lines than most gets lower than one for all: several people need more of it."""

LEAST_READABLE = 4.8
STILL_EASY = 0.84
"""One line in type so little smaller reads better than two."""

FRAME, HEAD_FILL = (0.30, 0.34, 0.40), (0.90, 0.93, 0.96)
PAD = 6.0
NOT_KNOWN = "-"


def draw_block_frames(ink: Ink, blocks: Sequence[Box]) -> None:
    """Draw the frames, with room at their top for what they hold."""
    for box in blocks:
        ink.fill(Box(box.x, box.top - HEAD, box.width, HEAD), HEAD_FILL)
        ink.frame(box, 0.7, FRAME)


def draw_heading(ink: Ink, box: Box, text: str) -> None:
    """Write at the top of a block what it holds."""
    style = ink.press.style(SANS_BOLD, 7.5)
    ink.fitted(style, (box.x + PAD, box.top - HEAD + 4.2), box.width - 2 * PAD, text)


def draw_person(ink: Ink, person: IdentityBlock, box: Box) -> None:
    """Write one person's texts beside their labels, spread over the height of the block."""
    texts = (person.name, person.nip, person.rank, person.jabatan, person.unit)
    x, room = box.x + PAD + LABEL_WIDTH, box.width - 2 * PAD - LABEL_WIDTH
    bold, plain = ink.press.style(SANS_BOLD, SIZE), ink.press.style(SANS, SIZE)
    label_style = plain._replace(size=SIZE - 0.5)
    styles = (bold, *[plain] * 4)
    settings = _settings(styles, texts, room)
    lines = sum(len(setting.lines) for setting in settings)
    leading = min((box.height - HEAD - 7) / lines, LOOSEST)
    y = box.top - HEAD - 3 - SIZE - (box.height - HEAD - 7 - leading * lines) / 2
    for label, style, setting in zip(LABELS, styles, settings, strict=True):
        ink.cells(label_style, ((box.x + PAD, y, label), (x - 6, y, ":")))
        ink.lines(style._replace(size=setting.size), (x, y), leading, setting.lines)
        y -= leading * len(setting.lines)


def _settings(styles: Sequence[Style], texts: Sequence[str], room: float) -> list[Setting]:
    return [
        style.face.fitted(text or NOT_KNOWN, SIZE, room, slot)
        for style, text, slot in zip(styles, texts, SLOTS, strict=True)
    ]


def lines_of(press: Press, person: IdentityBlock, width: float) -> int:
    """Return how many lines a person's texts take in a block so wide."""
    texts = (person.name, person.nip, person.rank, person.jabatan, person.unit)
    bold, plain = press.style(SANS_BOLD, SIZE), press.style(SANS, SIZE)
    settings = _settings((bold, *[plain] * 4), texts, width - 2 * PAD - LABEL_WIDTH)
    return sum(len(setting.lines) for setting in settings)


def block_height(evaluators: int, lines: int = sum(SLOTS)) -> float:
    """Return how high both blocks are, for so many lines about one person."""
    one = HEAD + LEADING * lines + 5
    many = HEAD + 6 + evaluators * (PERSON if lines == sum(SLOTS) else CLOSE_PERSON)
    return max(one, many)


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
        ink.fitted(name, (box.x + PAD, y - size), 18, heading)
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
    """Return one line, or the larger of one and, as far as there is height, two."""
    text = ", ".join(part for part in known if part)
    one = style.face.fitted(text, style.size, box.width)
    size = min(style.size, (box.height - 1.5) / 2.2)
    two = style.face.fitted(text, size, box.width, 2) if size >= SMALLEST else one
    return one if one.size >= STILL_EASY * style.size or one.size >= two.size else two
