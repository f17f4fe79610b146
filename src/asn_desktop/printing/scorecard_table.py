"""The scorecard's table: what all people share once in a form, their marks on each page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.printing.fonts import SANS, SANS_BOLD, SANS_ITALIC
from asn_desktop.printing.page import MIDDLE, Box

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asn_desktop.domain.documents import ScorecardDocument, ValueLine
    from asn_desktop.printing.page import Ink, Press

TEXT, EASY_TEXT, SMALLEST_TEXT, STEP = 7.0, 6.25, 4.0, 0.25
LINE, PAD = 1.17, 3.6
HEAD = 15.0
NAME_WIDTH, LEVEL_WIDTH, MEAN_WIDTH, SCORE_WIDTH = 82.0, 23.0, 40.0, 44.0
ONLY_LEVEL_WIDTH = 34.0
HEAD_FILL, SCORE_FILL = (0.90, 0.93, 0.96), (0.965, 0.975, 0.985)
GRID, STRONG_GRID = (0.68, 0.71, 0.75), (0.30, 0.34, 0.40)
WEIGHT_GREY = (0.35, 0.35, 0.35)
CELL = 7.5
APART = "*"


class Group(NamedTuple):
    """A value's rows: top, bottom, and of each behaviour its top, bottom and wrapped text."""

    top: float
    bottom: float
    behaviours: tuple[tuple[float, float, tuple[str, ...]], ...]


class TableLayout(NamedTuple):
    """Where everything of the table stands; `edges` are the columns' borders.

    Columns: value, behaviour, one an evaluator, then (with marks by behaviour) mean, and score.
    """

    box: Box
    size: float
    edges: tuple[float, ...]
    by_behaviour: bool
    groups: tuple[Group, ...]

    def middle(self, column: int) -> float:
        return (self.edges[column] + self.edges[column + 1]) / 2


def marked_by_behaviour(document: ScorecardDocument) -> bool:
    """Return whether behaviours got marks of their own."""
    return any(line.levels or line.mean for row in document.rows for line in row.behaviours)


def lay_table(press: Press, document: ScorecardDocument, box: Box, wanted: float) -> TableLayout:
    """Return a layout from the top of the box, in smaller type if it would pass its bottom.

    To end above `wanted` its type shrinks too, but stays easy to read.
    """
    by_behaviour = marked_by_behaviour(document)
    edges = tuple(_edges(box, len(document.headings), by_behaviour=by_behaviour))
    size = TEXT
    while True:
        groups = tuple(_groups(press, document.rows, box.top, (size, edges[2] - edges[1] - 8)))
        bottom = groups[-1].bottom if groups else box.top - HEAD
        floor = wanted if size > EASY_TEXT else box.y
        if bottom >= floor or size <= SMALLEST_TEXT:
            area = Box(box.x, bottom, box.width, box.top - bottom)
            return TableLayout(area, size, edges, by_behaviour, groups)
        size -= STEP


def draw_table(ink: Ink, document: ScorecardDocument, layout: TableLayout) -> None:
    """Draw what all people share: grid, headings, values, weights, behaviours."""
    _draw_grid(ink, layout)
    _draw_headings(ink, document, layout)
    name = ink.press.style(SANS_BOLD, 7.5)
    weight = ink.press.style(SANS_ITALIC, 6.5, colour=WEIGHT_GREY)
    text = ink.press.style(SANS, layout.size)
    left, room = layout.edges[0] + 4, layout.edges[1] - layout.edges[0] - 8
    for row, group in zip(document.rows, layout.groups, strict=True):
        fitted = name.face.fitted(row.name, 7.5, room, 2)
        height = 9.2 * len(fitted.lines) + (8.5 if row.weight else 0)
        y = (group.top + group.bottom + height) / 2 - 6.6
        y = ink.block(name, (left, y), 9.2, fitted)
        ink.fitted(weight, (left, y), room, row.weight)
        for top, bottom, lines in group.behaviours:
            step = layout.size * LINE
            first = (top + bottom) / 2 + step * (len(lines) - 1) / 2 - 0.36 * layout.size
            ink.lines(text, (layout.edges[1] + 4, first), step, lines)


def draw_marks(ink: Ink, document: ScorecardDocument, layout: TableLayout) -> None:
    """Write one person's levels and means."""
    ink.cells(ink.press.style(SANS, CELL, MIDDLE), _levels(document, layout))
    score = len(layout.edges) - 2
    middle = layout.middle(score)
    pairs = zip(document.rows, layout.groups, strict=True)
    cells = [
        (middle, (group.top + group.bottom) / 2 - 3, row.mean + APART * _shown_apart(row, layout))
        for row, group in pairs
    ]
    ink.cells(ink.press.style(SANS_BOLD, 8.5, MIDDLE), cells)


def has_apart(document: ScorecardDocument) -> bool:
    """Return whether any mark carries the sign that evaluators are far apart."""
    return any(row.apart or any(line.apart for line in row.behaviours) for row in document.rows)


def _shown_apart(row: ValueLine, layout: TableLayout) -> bool:
    return row.apart and not layout.by_behaviour


def _levels(document: ScorecardDocument, layout: TableLayout) -> Iterator[tuple[float, float, str]]:
    count = len(document.headings)
    middles = [layout.middle(2 + number) for number in range(count)]
    mean = layout.middle(2 + count)
    for row, group in zip(document.rows, layout.groups, strict=True):
        y = (group.top + group.bottom) / 2 - 2.7
        yield from ((x, y, text) for x, text in zip(middles, row.levels, strict=False))
        if not layout.by_behaviour:
            continue
        for line, (top, bottom, _) in zip(row.behaviours, group.behaviours, strict=True):
            y = (top + bottom) / 2 - 2.7
            yield from ((x, y, text) for x, text in zip(middles, line.levels, strict=False))
            yield mean, y, line.mean + APART * line.apart


def _edges(box: Box, evaluators: int, *, by_behaviour: bool) -> Iterator[float]:
    widths = [LEVEL_WIDTH if evaluators > 1 else ONLY_LEVEL_WIDTH] * evaluators
    widths += [MEAN_WIDTH, SCORE_WIDTH] if by_behaviour else [SCORE_WIDTH]
    x = box.x
    for width in (NAME_WIDTH, box.width - NAME_WIDTH - sum(widths), *widths):
        yield x
        x += width
    yield box.right


def _groups(
    press: Press, rows: Sequence[ValueLine], top: float, type_area: tuple[float, float]
) -> Iterator[Group]:
    """Yield groups downwards; `type_area` is the size of the text and its room."""
    size, room = type_area
    face, pad = press.face(SANS), PAD * size / TEXT
    y = top - HEAD
    for row in rows:
        start, lines_of = y, [face.wrapped(line.text, room / size) for line in row.behaviours]
        behaviours = []
        for lines in lines_of:
            below = y - len(lines) * size * LINE - pad
            behaviours.append((y, below, lines))
            y = below
        y = min(y, start - 3.2 * size - pad)
        if behaviours:
            behaviours[-1] = (behaviours[-1][0], y, behaviours[-1][2])
        yield Group(start, y, tuple(behaviours))


def _draw_grid(ink: Ink, layout: TableLayout) -> None:
    box, edges = layout.box, layout.edges
    ink.fill(Box(box.x, box.top - HEAD, box.width, HEAD), HEAD_FILL)
    score = edges[-2]
    ink.fill(Box(score, box.y, box.right - score, box.height - HEAD), SCORE_FILL)
    from_column = edges[1]
    to_column = score if layout.by_behaviour else edges[2]
    for group in layout.groups:
        for _, bottom, _ in group.behaviours[:-1]:
            ink.rule((from_column, bottom), (to_column, bottom), 0.35, GRID)
    for x in edges[1:-1]:
        ink.rule((x, box.top), (x, box.y), 0.35, GRID)
    for group in layout.groups:
        ink.rule((box.x, group.top), (box.right, group.top), 0.6, STRONG_GRID)
    ink.frame(box, 0.9, STRONG_GRID)


def _draw_headings(ink: Ink, document: ScorecardDocument, layout: TableLayout) -> None:
    tail = ("Rata-rata", "Nilai") if layout.by_behaviour else ("Rata-rata",)
    texts = ("Nilai dasar", "Panduan perilaku", *document.headings, *tail)
    style = ink.press.style(SANS_BOLD, 7, MIDDLE)
    for column, text in enumerate(texts):
        room = layout.edges[column + 1] - layout.edges[column] - 3
        ink.fitted(style, (layout.middle(column), layout.box.top - HEAD + 5), room, text)
