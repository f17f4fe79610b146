"""Text and tables that run down a page and on to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.printing.fonts import SANS, SANS_BOLD
from asn_desktop.printing.page import LEFT, Box, Ink, Style

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.printing.page import Press

BODY, HEADING, TABLE = 9.0, 9.5, 8.0
LEADING = 1.38
CELL_PAD = 4.0
MOST_HEADING_LINES = 2
CENTRED = 0.97
"""So far under a line's top its baseline stands for capitals to stand in the middle."""

HEAD_FILL = (0.92, 0.94, 0.96)
GRID = (0.55, 0.58, 0.62)


class Column(NamedTuple):
    """A column of a table: its part of the width, its heading, where its texts stand."""

    part: float
    heading: str
    anchor: float = LEFT


class Flow:
    """A cursor that runs down page after page; each new page is begun by `begin`."""

    def __init__(self, press: Press, box: Box, begin: Callable[[Ink], float]) -> None:
        self.press = press
        self.pages: list[Ink] = []
        self._box = box
        self._begin = begin
        self._next_page()

    @property
    def ink(self) -> Ink:
        return self.pages[-1]

    @property
    def left(self) -> float:
        return self._box.x

    @property
    def width(self) -> float:
        return self._box.width

    @property
    def centre(self) -> float:
        return self._box.x + self._box.width / 2

    def gap(self, height: float) -> None:
        """Leave room."""
        self.y -= height

    def need(self, height: float) -> None:
        """Go to the next page unless so much room is left here."""
        if self.y - height < self._box.y:
            self._next_page()

    def box_below(self, height: float) -> Box:
        """Take so much room, on the next page if need be, and return it."""
        self.need(height)
        self.y -= height
        return Box(self._box.x, self.y, self._box.width, height)

    def heading(self, text: str) -> None:
        """Write a heading that stays with what follows."""
        self.need(4.6 * BODY * LEADING)
        self.gap(0.6 * HEADING)
        style = self.press.style(SANS_BOLD, HEADING)
        for line in style.face.wrapped(text, self._box.width / HEADING):
            self._line(style, 0, line)

    def paragraph(self, text: str, indent: float = 0.0, mark: str = "") -> None:
        """Write wrapped text; `mark` hangs before its first line."""
        style = self.press.style(SANS, BODY)
        room = (self._box.width - indent) / BODY
        for number, line in enumerate(style.face.wrapped(text, room)):
            self.need(BODY * LEADING)
            if mark and number == 0:
                self.ink.text(style, self._box.x + indent - 13, self.y - BODY, mark)
            self._line(style, indent, line)
        self.gap(0.25 * BODY)

    def items(self, texts: Sequence[str]) -> None:
        """Write numbered paragraphs."""
        for number, text in enumerate(texts, 1):
            self.paragraph(text, 20, f"{number}.")

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        least: float = 0.0,
        after: float = 0.0,
    ) -> None:
        """Draw a table; its head stands again on each page, a row is never parted.

        Each row is at least so high, for what is written into it by hand; the last one has so much
        room `after` it, for what must not stand on a page alone.
        """
        edges = self._edges(columns)
        self.need(3.2 * TABLE * LEADING)
        self._head(columns, edges)
        for number, row in enumerate(rows, 1):
            cells = self._cells(columns, edges, row)
            height = max(max(len(lines) for lines in cells) * TABLE * 1.22 + 5, least)
            if self.y - height - after * (number == len(rows)) < self._box.y:
                self._next_page()
                self._head(columns, edges)
            self._row(self.press.style(SANS, TABLE), (columns, edges), cells, height)
        self.gap(0.5 * BODY)

    def _next_page(self) -> None:
        self.pages.append(Ink(self.press))
        self.y = self._begin(self.ink)

    def _line(self, style: Style, indent: float, text: str) -> None:
        self.ink.text(style, self._box.x + indent, self.y - style.size, text)
        self.y -= style.size * LEADING

    def _edges(self, columns: Sequence[Column]) -> list[float]:
        whole = sum(column.part for column in columns)
        edges = [self._box.x]
        for column in columns:
            edges.append(edges[-1] + self._box.width * column.part / whole)
        return edges

    def _cells(
        self, columns: Sequence[Column], edges: Sequence[float], row: Sequence[str]
    ) -> list[tuple[str, ...]]:
        face = self.press.face(SANS)
        rooms = [edges[k + 1] - edges[k] - 2 * CELL_PAD for k in range(len(columns))]
        pairs = zip(row, rooms, strict=True)
        return [face.wrapped(text, room / TABLE) for text, room in pairs]

    def _head(self, columns: Sequence[Column], edges: Sequence[float]) -> None:
        face = self.press.face(SANS_BOLD)
        rooms = [edges[place + 1] - edges[place] - 2 * CELL_PAD for place in range(len(columns))]
        settings = [
            face.fitted(column.heading, TABLE, room, MOST_HEADING_LINES)
            for column, room in zip(columns, rooms, strict=True)
        ]
        size = min(setting.size for setting in settings)
        cells = [
            face.fitted(column.heading, size, room, MOST_HEADING_LINES).lines
            for column, room in zip(columns, rooms, strict=True)
        ]
        height = max(len(lines) for lines in cells) * TABLE * 1.22 + 6
        self.ink.fill(Box(edges[0], self.y - height, edges[-1] - edges[0], height), HEAD_FILL)
        self._row(self.press.style(SANS_BOLD, size), (columns, edges), cells, height)

    def _row(
        self,
        style: Style,
        grid: tuple[Sequence[Column], Sequence[float]],
        cells: Sequence[Sequence[str]],
        height: float,
    ) -> None:
        columns, edges = grid
        above = (height - max(map(len, cells)) * TABLE * 1.22) / 2
        for number, (column, lines) in enumerate(zip(columns, cells, strict=True)):
            left, right = edges[number], edges[number + 1]
            x = left + CELL_PAD + column.anchor * (right - left - 2 * CELL_PAD)
            at = (x, self.y - above - CENTRED * TABLE)
            self.ink.lines(style._replace(anchor=column.anchor), at, TABLE * 1.22, lines)
            self.ink.frame(Box(left, self.y - height, right - left, height), 0.4, GRID)
        self.y -= height
