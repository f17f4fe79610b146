"""The certificate's frame: vector lines in restrained colours, corners of woven curves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.printing.page import Box, stroke

if TYPE_CHECKING:
    from asn_desktop.printing.page import Colour, Ink, Point

DEEP: Colour = (0.10, 0.23, 0.36)
GOLD: Colour = (0.66, 0.53, 0.28)
FRAMES = ((20.0, 2.6, DEEP), (25.5, 0.7, GOLD), (34.0, 0.7, DEEP))
CORNER, CORNER_INSET, CURVES = 30.0, 38.5, 9


def draw_border(ink: Ink, size: Point) -> None:
    """Draw three frames and a fan of curves in each corner."""
    width, height = size
    for inset, pen, colour in FRAMES:
        ink.frame(Box(inset, inset, width - 2 * inset, height - 2 * inset), pen, colour)
    ink.raw(f"{stroke(GOLD)} .45 w")
    for x, across in ((CORNER_INSET, 1), (width - CORNER_INSET, -1)):
        for y, up in ((CORNER_INSET, 1), (height - CORNER_INSET, -1)):
            ink.raw(_corner((x, y), (across, up)))
    ink.raw("0 G")


def draw_ornament(ink: Ink, centre: Point, length: float) -> None:
    """Draw a thin rule with a lozenge in its middle."""
    x, y = centre
    half = length / 2
    for start, end in ((x - half, x - 7), (x + 7, x + half)):
        ink.rule((start, y), (end, y), 0.6, GOLD)
    ink.raw(
        f"{stroke(GOLD)} .7 w {x - 4:.2f} {y:.2f} m {x:.2f} {y + 3:.2f} l {x + 4:.2f} {y:.2f} l"
        f" {x:.2f} {y - 3:.2f} l h S 0 G"
    )


def _corner(corner: Point, towards: tuple[int, int]) -> str:
    (x, y), (across, up) = corner, towards
    step = CORNER / CURVES
    curves = []
    for number in range(CURVES + 1):
        along = number * step
        curves.append(
            f"{x:.2f} {y + up * (CORNER - along):.2f} m"
            f" {x + across * along:.2f} {y + up * (CORNER - along) * 0.35:.2f}"
            f" {x + across * along * 0.35:.2f} {y + up * (CORNER - along):.2f}"
            f" {x + across * along:.2f} {y:.2f} c"
        )
    return " ".join([*curves, "S"])
