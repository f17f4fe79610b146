"""The three designs of the certificate, one family: what differs between them, and nothing else.

What a certificate says and where it stands is the same in all of them; a design gives colours,
faces, the frame, the ornament under the name, how texts are anchored, and the table's rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.printing.certificate_border import (
    corners,
    inset,
    lattice,
    notched,
    paint,
    rosette,
)
from asn_desktop.printing.fonts import SANS, SANS_BOLD, SANS_ITALIC, SERIF, SERIF_BOLD, SERIF_ITALIC
from asn_desktop.printing.letterhead import ALARM, GREY
from asn_desktop.printing.page import BLACK, LEFT, MIDDLE, Box

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.session import CertificateDesign
    from asn_desktop.printing.page import Colour, Ink, Point

NAVY: Colour = (0.09, 0.20, 0.34)
NAVY_LIGHT: Colour = (0.16, 0.28, 0.43)
GOLD: Colour = (0.70, 0.55, 0.25)
SLATE: Colour = (0.30, 0.34, 0.40)
WHITE: Colour = (1.0, 1.0, 1.0)
MIST: Colour = (0.925, 0.94, 0.96)
SAND: Colour = (0.97, 0.955, 0.92)
BAND = Box(20.0, 20.0, 50.0, 0.0)
"""Where the modern design's band stands; it runs up to the same margin at the top."""


class Faces(NamedTuple):
    """The bundled faces of a design."""

    regular: str
    bold: str
    italic: str


class Insets(NamedTuple):
    """How far the texts stay away from the paper's edges."""

    left: float
    right: float
    top: float
    bottom: float


class TableLook(NamedTuple):
    """The rules of the table on the back; a fill of None leaves the paper as it is."""

    head_fill: Colour | None
    head_ink: Colour
    sum_fill: Colour | None
    edge: tuple[float, Colour]
    grid: tuple[float, Colour]


class Design(NamedTuple):
    """What one design is made of; `anchor` is where the texts of the front stand."""

    faces: Faces
    accent: Colour
    muted: Colour
    copy: Colour
    alarm: Colour
    title: float
    name: float
    anchor: float
    insets: Insets
    table: TableLook
    frame: Callable[[Ink, Point], None]
    underline: Callable[[Ink, Point, float], None]
    """Drawn under the name: from a point on the left, so long."""


def _formal_frame(ink: Ink, size: Point) -> None:
    outer, inner = inset(size, 22), inset(size, 31)
    ink.frame(outer, 3.2, NAVY)
    ink.frame(inset(size, 25.6), 0.5, NAVY)
    paint(ink, notched(inner, 25), GOLD, 1.1)
    paint(ink, notched(inset(size, 34.2), 25), GOLD, 0.5)
    for centre in corners(inset(size, 31 + 6.2)):
        paint(ink, rosette(centre, 11.5), GOLD)
        paint(ink, rosette(centre, 7.5, leaning=False), NAVY)


def _modern_frame(ink: Ink, size: Point) -> None:
    height = size[1] - 2 * BAND.y
    band = BAND._replace(height=height)
    ink.fill(band, NAVY)
    paint(ink, lattice(band, 25), NAVY_LIGHT)
    ink.fill(Box(band.right + 3.4, band.y, 2.4, height), GOLD)


def _plain_frame(ink: Ink, size: Point) -> None:
    inner = inset(size, 28)
    ink.frame(inset(size, 22), 1.8)
    paint(ink, notched(inner, 22), BLACK, 0.7)
    for centre in corners(inset(size, 28 + 6.5)):
        paint(ink, rosette(centre, 9.5), BLACK, 0.7)


def _rule_with_rosette(colour: Colour, pen: float, *, outlined: bool) -> Callable[..., None]:
    def draw(ink: Ink, start: Point, length: float) -> None:
        (x, y), gap = start, 10.0
        middle = x + length / 2
        path = rosette((middle, y), 6.0)
        paint(ink, path, colour, 0.6 if outlined else 0.0)
        for left, right in ((x, middle - gap), (middle + gap, x + length)):
            ink.rule((left, y), (right, y), pen, colour)

    return draw


def _bar(ink: Ink, start: Point, length: float) -> None:
    ink.fill(Box(start[0], start[1] - 1.2, length, 2.4), GOLD)


SERIFS = Faces(SERIF, SERIF_BOLD, SERIF_ITALIC)
FORMAL = Design(
    faces=SERIFS,
    accent=NAVY,
    muted=SLATE,
    copy=GREY,
    alarm=ALARM,
    title=38.0,
    name=28.0,
    anchor=MIDDLE,
    insets=Insets(66.0, 66.0, 50.0, 54.0),
    table=TableLook(MIST, NAVY, SAND, (1.4, NAVY), (0.5, (0.72, 0.75, 0.79))),
    frame=_formal_frame,
    underline=_rule_with_rosette(GOLD, 0.8, outlined=False),
)
MODERN = Design(
    faces=Faces(SANS, SANS_BOLD, SANS_ITALIC),
    accent=NAVY,
    muted=SLATE,
    copy=GREY,
    alarm=ALARM,
    title=42.0,
    name=29.0,
    anchor=LEFT,
    insets=Insets(108.0, 54.0, 40.0, 46.0),
    table=TableLook(NAVY, WHITE, MIST, (1.4, NAVY), (0.5, (0.78, 0.81, 0.85))),
    frame=_modern_frame,
    underline=_bar,
)
PLAIN = Design(
    faces=SERIFS,
    accent=BLACK,
    muted=BLACK,
    copy=BLACK,
    alarm=BLACK,
    title=38.0,
    name=28.0,
    anchor=MIDDLE,
    insets=Insets(66.0, 66.0, 48.0, 54.0),
    table=TableLook(None, BLACK, None, (1.4, BLACK), (0.5, BLACK)),
    frame=_plain_frame,
    underline=_rule_with_rosette(BLACK, 0.8, outlined=True),
)
_DESIGNS: dict[CertificateDesign, Design] = {"formal": FORMAL, "modern": MODERN, "plain": PLAIN}


def design_of(name: CertificateDesign) -> Design:
    """Return the design of this name."""
    return _DESIGNS[name]
