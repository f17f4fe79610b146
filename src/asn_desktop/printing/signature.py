"""Signature blocks: jabatan, room to sign, name, pangkat, NIP, names on one height in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.page import MIDDLE, Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asn_desktop.domain.documents import SignatureBlock
    from asn_desktop.printing.fonts import Face, Setting
    from asn_desktop.printing.page import Ink, Point

MOST_COLUMNS = 3
LEADING, NAME_LEADING = 1.3, 1.18


class SignatureStyle(NamedTuple):
    """Faces, size, room to sign, greatest width, and what is left free under a block."""

    regular: str = SANS
    bold: str = SANS_BOLD
    size: float = 8.5
    room: float = 34.0
    width: float = 220.0
    after: float = 5.0


class Laid(NamedTuple):
    """A signature block made to fit: what stands over the room to sign, the name, the rest."""

    above: tuple[Setting, ...]
    name: Setting | None
    below: tuple[str, ...]

    @property
    def lines_above(self) -> int:
        return sum(len(setting.lines) for setting in self.above)

    @property
    def lines_below(self) -> int:
        return (len(self.name.lines) if self.name else 1) + len(self.below)


def signatures_height(
    ink: Ink, blocks: Sequence[SignatureBlock], width: float, style: SignatureStyle
) -> float:
    """Return how high all rows of signature blocks are."""
    return sum(_row_height(row, style) for row in _rows(ink, blocks, width, style))


def draw_signatures(
    ink: Ink, blocks: Sequence[SignatureBlock], box: Box, style: SignatureStyle
) -> None:
    """Draw signature blocks in rows of at most three, downwards from the top of the box.

    Room to sign stays empty: nothing here looks like an electronic signature.
    """
    y = box.top
    for row in _rows(ink, blocks, box.width, style):
        column = box.width / len(row)
        deepest = max(laid.lines_above for laid in row)
        for index, laid in enumerate(row):
            at = (box.x + column * (index + 0.5), y - style.size)
            _draw(ink, laid, at, deepest, style._replace(width=min(style.width, column - 10)))
        y -= _row_height(row, style)


def signature_columns(count: int) -> int:
    """Return how many blocks stand side by side: of more than three, in rows of even length."""
    return count if count <= MOST_COLUMNS else min(MOST_COLUMNS, -(-count // 2))


def _rows(
    ink: Ink, blocks: Sequence[SignatureBlock], width: float, style: SignatureStyle
) -> Iterator[list[Laid]]:
    columns = signature_columns(len(blocks))
    for start in range(0, len(blocks), columns):
        row = blocks[start : start + columns]
        narrow = style._replace(width=min(style.width, width / len(row) - 10))
        yield [_lay(ink, block, narrow) for block in row]


def _lay(ink: Ink, block: SignatureBlock, style: SignatureStyle) -> Laid:
    plain, strong = ink.press.face(style.regular), ink.press.face(style.bold)
    above = [text for text in (block.role, block.jabatan) if text]
    return Laid(
        tuple(
            _balanced(plain, plain.fitted(text, style.size, style.width, 2), style.width)
            for text in above
        ),
        strong.fitted(block.name, style.size, style.width, 2) if block.name else None,
        tuple(text for text in (block.rank, block.nip and f"NIP {block.nip}") if text),
    )


def _balanced(face: Face, setting: Setting, width: float) -> Setting:
    if len(setting.lines) == 1:
        return setting
    return setting._replace(lines=face.balanced(" ".join(setting.lines), width / setting.size))


def _row_height(row: Sequence[Laid], style: SignatureStyle) -> float:
    above = max(laid.lines_above for laid in row)
    below = max(laid.lines_below for laid in row)
    return style.room + ((above + below - 1) * LEADING + 1.4) * style.size + style.after


def _draw(ink: Ink, laid: Laid, at: Point, deepest: int, style: SignatureStyle) -> None:
    x, y = at
    leading = style.size * LEADING
    plain = ink.press.style(style.regular, style.size, MIDDLE)
    name_y = y - deepest * leading - style.room
    for setting in laid.above:
        y = ink.block(plain, (x, y), leading, setting)
    if laid.name:
        strong = ink.press.style(style.bold, style.size, MIDDLE)
        step = laid.name.size * NAME_LEADING
        strong = strong._replace(size=laid.name.size)
        y = ink.lines(strong, (x, name_y), step, laid.name.lines) + step - leading
    else:
        half = style.width * 0.35
        ink.rule((x - half, name_y - 2), (x + half, name_y - 2), 0.5)
        y = name_y - leading
    for text in laid.below:
        ink.fitted(plain, (x, y), style.width, text)
        y -= leading
