"""Shapes that certificates are adorned with, as path operators: a rosette, a frame, a lattice.

The rosette is kawung, four petals around a point, as on the oldest Javanese cloth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.printing.page import Box, fill, stroke

if TYPE_CHECKING:
    from asn_desktop.printing.page import Colour, Ink, Point

DIAGONAL = 0.7071
ARC = 0.5523
"""How far the control points of a quarter circle stand from its ends, in radii."""

HEART, BELLY = 0.14, 0.42
"""Where a petal begins, and how wide it is, in parts of the rosette's radius."""

STRAIGHT = ((1, 0), (0, 1), (-1, 0), (0, -1))
LEANING = tuple((DIAGONAL * x, DIAGONAL * y) for x, y in ((1, 1), (-1, 1), (-1, -1), (1, -1)))


def rosette(centre: Point, radius: float, *, leaning: bool = True) -> str:
    """Return four petals, diagonal ones unless they stand straight; nothing is painted yet."""
    return " ".join(_petal(centre, radius, along) for along in (LEANING if leaning else STRAIGHT))


def notched(box: Box, radius: float) -> str:
    """Return a frame whose corners are quarter circles cut out of it."""
    (left, low, width, height), held = box, radius * (1 - ARC)
    right, top = left + width, low + height
    return (
        f"{left + radius:.2f} {low:.2f} m {right - radius:.2f} {low:.2f} l"
        f" {right - radius:.2f} {low + held:.2f} {right - held:.2f} {low + radius:.2f}"
        f" {right:.2f} {low + radius:.2f} c {right:.2f} {top - radius:.2f} l"
        f" {right - held:.2f} {top - radius:.2f} {right - radius:.2f} {top - held:.2f}"
        f" {right - radius:.2f} {top:.2f} c {left + radius:.2f} {top:.2f} l"
        f" {left + radius:.2f} {top - held:.2f} {left + held:.2f} {top - radius:.2f}"
        f" {left:.2f} {top - radius:.2f} c {left:.2f} {low + radius:.2f} l"
        f" {left + held:.2f} {low + radius:.2f} {left + radius:.2f} {low + held:.2f}"
        f" {left + radius:.2f} {low:.2f} c h"
    )


def lattice(box: Box, step: float) -> str:
    """Return rosettes side by side, as many as the box holds whole, centred in it."""
    columns, rows = int(box.width / step), int(box.height / step)
    x = box.x + (box.width - (columns - 1) * step) / 2
    y = box.y + (box.height - (rows - 1) * step) / 2
    return " ".join(
        rosette((x + column * step, y + row * step), step * 0.62)
        for column in range(columns)
        for row in range(rows)
    )


def corners(box: Box) -> tuple[Point, Point, Point, Point]:
    """Return the four corners of a box."""
    return (box.x, box.y), (box.right, box.y), (box.x, box.top), (box.right, box.top)


def inset(size: Point, margin: float) -> Box:
    """Return the box so far inside the paper's edges."""
    return Box(margin, margin, size[0] - 2 * margin, size[1] - 2 * margin)


def paint(ink: Ink, path: str, colour: Colour, pen: float = 0.0) -> None:
    """Fill a path, or draw its line where a pen is given."""
    if pen:
        ink.raw(f"{stroke(colour)} {pen} w {path} S 0 G")
    else:
        ink.raw(f"{fill(colour)} {path} f 0 g")


def _petal(centre: Point, radius: float, along: Point) -> str:
    """Return a pointed leaf from the heart of a rosette outwards."""
    (x, y), (across, up) = centre, along
    belly = radius * BELLY

    def at(out: float, aside: float) -> str:
        reach = radius * (HEART + (1 - HEART) * out)
        return f"{x + across * reach - up * aside:.2f} {y + up * reach + across * aside:.2f}"

    return (
        f"{at(0, 0)} m {at(0.25, belly)} {at(0.75, belly)} {at(1, 0)} c"
        f" {at(0.75, -belly)} {at(0.25, -belly)} {at(0, 0)} c"
    )
