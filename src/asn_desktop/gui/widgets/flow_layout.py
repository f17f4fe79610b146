"""Widgets side by side as far as they fit, the rest in further lines: for narrow screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator

SPACING = 6


class FlowLayout(QLayout):
    """Never wider than its widest widget; its height follows from its width.

    With `fills` the widgets of a line share its width evenly.
    """

    def __init__(self, parent: QWidget | None = None, *, fills: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._fills = fills
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACING)

    @override
    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        lines = self._lines(width)
        heights = [max(item.sizeHint().height() for item in line) for line in lines]
        return sum(heights) + self.spacing() * max(0, len(lines) - 1)

    @override
    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        if not hints:
            return QSize(0, 0)
        width = sum(hint.width() for hint in hints) + self.spacing() * (len(hints) - 1)
        return QSize(width, max(hint.height() for hint in hints))

    @override
    def minimumSize(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        widest = max((hint.width() for hint in hints), default=0)
        return QSize(widest, max((hint.height() for hint in hints), default=0))

    @override
    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        top = rect.y()
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            left, over = rect.x(), 0
            if self._fills:
                over = max(0, rect.width() - self._width(line)) // len(line)
            for item in line:
                width = item.sizeHint().width() + over
                item.setGeometry(QRect(left, top, width, height))
                left += width + self.spacing()
            top += height + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Return the lines; of widgets that fill them about the same number on each."""
        lines = list(self._greedy(width))
        if not self._fills or not lines:
            return lines
        shown = list(self._shown())
        each = -(-len(shown) // len(lines))
        even = [shown[start : start + each] for start in range(0, len(shown), each)]
        return even if all(self._width(line) <= width for line in even) else lines

    def _greedy(self, width: int) -> Iterator[list[QLayoutItem]]:
        line: list[QLayoutItem] = []
        for item in self._shown():
            if line and self._width([*line, item]) > width:
                yield line
                line = []
            line.append(item)
        if line:
            yield line

    def _width(self, line: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in line) + self.spacing() * (len(line) - 1)

    def _shown(self) -> Iterator[QLayoutItem]:
        return (item for item in self._items if not item.isEmpty())
