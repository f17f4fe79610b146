"""A radar on a fixed axis: the grid once a document, the shape once a person."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.printing.fonts import SANS
from asn_desktop.printing.page import LEFT, MIDDLE, RIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.documents import RadarAxis
    from asn_desktop.printing.page import Ink, Point

LABEL, SCALE_LABEL = 6.5, 5.5
LABEL_ROOM = 78.0
GRID, SPOKE = ".72 G .4 w", ".85 G .4 w"
SHAPE_FILL, SHAPE_LINE = ".80 .88 .96 rg", ".10 .30 .55 RG 1.2 w"
FEWEST_AXES = 3
UPRIGHT = 0.1


class Radar(NamedTuple):
    """Where a radar stands, how large it is, and its axis."""

    centre: Point
    radius: float
    axis: RadarAxis


@cache
def directions(count: int) -> tuple[Point, ...]:
    """Return the unit vectors of so many spokes, the first upwards, then clockwise."""
    angles = (math.pi / 2 - math.tau * number / count for number in range(count))
    return tuple((math.cos(angle), math.sin(angle)) for angle in angles)


def draw_spokes(ink: Ink, radar: Radar, count: int) -> None:
    """Draw so many spokes, which lie under the shape; fewer than three make no radar."""
    if count < FEWEST_AXES:
        return
    lines = [
        f"{_point(radar, (0, 0), 0)} m {_point(radar, spoke, radar.axis.top)} l"
        for spoke in directions(count)
    ]
    ink.raw(f"{SPOKE} {' '.join(lines)} S 0 G")


def draw_shape(ink: Ink, radar: Radar, levels: Sequence[float | None]) -> None:
    """Draw a person's means; the rings belong over them.

    What is not marked draws nothing, for it is not zero: the shape is filled only if it is whole,
    else only neighbours are joined.
    """
    count = len(levels)
    if count < FEWEST_AXES:
        return
    points = [
        None if level is None else _point(radar, spoke, min(level, radar.axis.top))
        for level, spoke in zip(levels, directions(count), strict=True)
    ]
    marked = [point for point in points if point is not None]
    if len(marked) == count:
        ink.raw(f"{SHAPE_FILL} {SHAPE_LINE} {marked[0]} m {' l '.join(marked[1:])} l h B 0 g")
    else:
        pairs = zip(points, [*points[1:], points[0]], strict=True)
        joined = [f"{start} m {end} l" for start, end in pairs if start and end]
        ink.raw(f"{SHAPE_LINE} {' '.join(joined)} S" if joined else "")
    dots = " ".join(f"{point} m {point} l" for point in marked)
    ink.raw(f"q 1 J .10 .30 .55 RG 3 w {dots} S Q")


def draw_rings(ink: Ink, radar: Radar, count: int) -> None:
    """Draw the rings and the numbers beside the first spoke, over the shape."""
    if count < FEWEST_AXES:
        return
    spokes = directions(count)
    style = ink.press.style(SANS, SCALE_LABEL, RIGHT, (0.35, 0.35, 0.35))
    rings, texts = [GRID], []
    for number in range(1, radar.axis.rings + 1):
        level = radar.axis.top * number / radar.axis.rings
        first, *others = (_point(radar, spoke, level) for spoke in spokes)
        rings.append(f"{first} m {' l '.join(others)} l h S")
        texts.append((radar.centre[1] + radar.radius * number / radar.axis.rings - 5, f"{level:g}"))
    ink.raw(" ".join([*rings, "0 G"]))
    for y, text in texts:
        ink.text(style, radar.centre[0] - 2, y, text.replace(".", ","))


def draw_names(ink: Ink, radar: Radar, names: Sequence[str]) -> None:
    """Write the names around the radar."""
    if len(names) < FEWEST_AXES:
        return
    for name, (across, up) in zip(names, directions(len(names)), strict=True):
        anchor = MIDDLE if abs(across) < UPRIGHT else LEFT if across > 0 else RIGHT
        x = radar.centre[0] + (radar.radius + 5) * across
        y = radar.centre[1] + (radar.radius + 7) * up - 2
        ink.fitted(ink.press.style(SANS, LABEL, anchor), (x, y), LABEL_ROOM, name)


def _point(radar: Radar, spoke: Point, level: float) -> str:
    length = radar.radius * level / radar.axis.top
    return f"{radar.centre[0] + length * spoke[0]:.2f} {radar.centre[1] + length * spoke[1]:.2f}"
