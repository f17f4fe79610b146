"""The scorecard's table: its grid once in a form, its words on each page in the order of reading.

Words that all people share are worked out once and written again with everybody's marks, row by
row: whoever hears or copies the page gets each behaviour with its levels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.printing.fonts import SANS, SANS_BOLD, SANS_ITALIC
from asn_desktop.printing.page import MIDDLE, Box, Ink

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asn_desktop.domain.documents import ScorecardDocument, ValueLine
    from asn_desktop.printing.page import Press, Style

TEXT, EASY_TEXT, SMALLEST_TEXT, STEP = 8.0, 6.25, 4.0, 0.25
LINE, PAD, MOST_PAD = 1.17, 3.6, 7.6
HEAD = 15.0
NAME_WIDTH, LEVEL_WIDTH, MEAN_WIDTH, SCORE_WIDTH = 82.0, 23.0, 40.0, 44.0
ONLY_LEVEL_WIDTH = 34.0
HEAD_FILL, SCORE_FILL = (0.90, 0.93, 0.96), (0.965, 0.975, 0.985)
GRID, STRONG_GRID = (0.68, 0.71, 0.75), (0.30, 0.34, 0.40)
WEIGHT_GREY = (0.35, 0.35, 0.35)
NAME, WEIGHT, CELL, SCORE = 7.5, 6.5, 7.5, 8.5
CELL_DROP = 2.7
CROWDED = 1.35
"""Where behaviours are set in very small type, names and marks are no larger than this part."""

APART = "*"
LONGEST_LEVEL = 5
"""A level is a digit or two; a mean with its sign has five signs. These fit in any column."""


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


class RowTexts(NamedTuple):
    """Operators of what all people share: the headings; of each value its name, its behaviours."""

    headings: str
    values: tuple[tuple[str, tuple[str, ...]], ...]


def marked_by_behaviour(document: ScorecardDocument) -> bool:
    """Return whether behaviours got marks of their own."""
    return any(line.levels or line.mean for row in document.rows for line in row.behaviours)


def lay_table(
    press: Press,
    document: ScorecardDocument,
    box: Box,
    wanted: float,
    easy: float = EASY_TEXT,
) -> TableLayout:
    """Return a layout from the top of the box, in smaller type if it would pass its bottom.

    To end above `wanted` its type shrinks too, but not below what is `easy` to read; room that is
    left over goes between the rows.
    """
    by_behaviour = marked_by_behaviour(document)
    edges = tuple(_edges(box, len(document.headings), by_behaviour=by_behaviour))
    room = edges[2] - edges[1] - 8
    size, pad = TEXT, PAD
    while True:
        groups = tuple(_groups(press, document.rows, box.top, (size, room, pad * size / TEXT)))
        bottom = groups[-1].bottom if groups else box.top - HEAD
        floor = wanted if size > easy else box.y
        if bottom >= floor or size <= SMALLEST_TEXT:
            break
        size -= STEP
    rows = sum(len(group.behaviours) for group in groups)
    spare = min((bottom - wanted) / max(rows, 1), MOST_PAD - PAD)
    if spare > 0:
        pad = pad * size / TEXT + spare
        groups = tuple(_groups(press, document.rows, box.top, (size, room, pad)))
        bottom = groups[-1].bottom if groups else bottom
    area = Box(box.x, bottom, box.width, box.top - bottom)
    return TableLayout(area, size, edges, by_behaviour, groups)


def draw_table(ink: Ink, layout: TableLayout) -> None:
    """Draw what all people share and nobody reads: the grid."""
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


def row_texts(press: Press, document: ScorecardDocument, layout: TableLayout) -> RowTexts:
    """Return the words that all people share, made once: headings, values, behaviours."""
    headings = Ink(press)
    _write_headings(headings, document, layout)
    pairs = zip(document.rows, layout.groups, strict=True)
    values = tuple(_value_texts(press, layout, row, group) for row, group in pairs)
    return RowTexts(headings.content, values)


def draw_rows(ink: Ink, document: ScorecardDocument, layout: TableLayout, texts: RowTexts) -> None:
    """Write the table in the order of reading: a value, its behaviours with their marks, a mean."""
    ink.raw(texts.headings)
    marks = ink.press.style(SANS, min(CELL, CROWDED * layout.size), MIDDLE)
    means = ink.press.style(SANS_BOLD, SCORE, MIDDLE)
    score = layout.middle(len(layout.edges) - 2)
    for row, group, (name, behaviours) in zip(
        document.rows, layout.groups, texts.values, strict=True
    ):
        ink.raw(name)
        for line, (top, bottom, _), text in zip(
            row.behaviours, group.behaviours, behaviours, strict=True
        ):
            ink.raw(text)
            if layout.by_behaviour:
                shown = (*line.levels, line.mean + APART * line.apart)
                _write_cells(ink, marks, layout, shown, (top + bottom) / 2 - CELL_DROP)
        middle = (group.top + group.bottom) / 2
        if row.levels:
            _write_cells(ink, marks, layout, row.levels, middle - CELL_DROP)
        mean = row.mean + APART * (row.apart and not layout.by_behaviour)
        ink.fitted(means, (score, middle - 3), SCORE_WIDTH - 4, mean)


def _write_cells(
    ink: Ink, style: Style, layout: TableLayout, texts: Sequence[str], y: float
) -> None:
    """Write texts from the first evaluator's column on; one that is no level is made to fit."""
    edges, places = layout.edges, range(2, 2 + len(texts))
    middles = [(edges[place] + edges[place + 1]) / 2 for place in places]
    if all(len(text) <= LONGEST_LEVEL for text in texts):
        pairs = zip(middles, texts, strict=True)
        ink.cells(style, [(middle, y, text) for middle, text in pairs if text])
        return
    for middle, text, place in zip(middles, texts, places, strict=True):
        ink.fitted(style, (middle, y), edges[place + 1] - edges[place] - 3, text)


def has_apart(document: ScorecardDocument) -> bool:
    """Return whether any mark carries the sign that evaluators are far apart."""
    return any(row.apart or any(line.apart for line in row.behaviours) for row in document.rows)


def _edges(box: Box, evaluators: int, *, by_behaviour: bool) -> Iterator[float]:
    widths = [LEVEL_WIDTH if evaluators > 1 else ONLY_LEVEL_WIDTH] * evaluators
    widths += [MEAN_WIDTH, SCORE_WIDTH] if by_behaviour else [SCORE_WIDTH]
    x = box.x
    for width in (NAME_WIDTH, box.width - NAME_WIDTH - sum(widths), *widths):
        yield x
        x += width
    yield box.right


def _groups(
    press: Press, rows: Sequence[ValueLine], top: float, setting: tuple[float, float, float]
) -> Iterator[Group]:
    """Yield groups downwards; `setting` is the size of the text, its room, what a row adds."""
    size, room, pad = setting
    face, y = press.face(SANS), top - HEAD
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


def _value_texts(
    press: Press, layout: TableLayout, row: ValueLine, group: Group
) -> tuple[str, tuple[str, ...]]:
    """Return the operators of a value's name and weight, and of each of its behaviours."""
    ink = Ink(press)
    left, room = layout.edges[0] + 4, layout.edges[1] - layout.edges[0] - 8
    part = min(1.0, CROWDED * layout.size / NAME)
    fitted = press.face(SANS_BOLD).fitted(row.name, NAME * part, room, 2)
    tall = 9.2 * len(fitted.lines) + (8.5 if row.weight else 0)
    part = min(part, (group.top - group.bottom - 3) / tall)
    name = press.style(SANS_BOLD, NAME * part)
    weight = press.style(SANS_ITALIC, WEIGHT * part, colour=WEIGHT_GREY)
    fitted = name.face.fitted(row.name, name.size, room, 2)
    height = part * tall
    y = (group.top + group.bottom + height) / 2 - 6.6 * part
    y = ink.block(name, (left, y), 9.2 * part, fitted)
    ink.fitted(weight, (left, y), room, row.weight)
    style, step = press.style(SANS, layout.size), layout.size * LINE
    texts = []
    for top, bottom, lines in group.behaviours:
        text = Ink(press)
        first = (top + bottom) / 2 + step * (len(lines) - 1) / 2 - 0.36 * layout.size
        text.lines(style, (layout.edges[1] + 4, first), step, lines)
        texts.append(text.content)
    return ink.content, tuple(texts)


def _write_headings(ink: Ink, document: ScorecardDocument, layout: TableLayout) -> None:
    tail = ("Rata-rata", "Nilai") if layout.by_behaviour else ("Rata-rata",)
    texts = ("Nilai dasar", "Panduan perilaku", *document.headings, *tail)
    style = ink.press.style(SANS_BOLD, 7, MIDDLE)
    for column, text in enumerate(texts):
        room = layout.edges[column + 1] - layout.edges[column] - 3
        ink.fitted(style, (layout.middle(column), layout.box.top - HEAD + 5), room, text)
