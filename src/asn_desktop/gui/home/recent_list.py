"""The list of recent sessions: as high as its entries, and scrolled where there is less room."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QListWidget, QScrollArea, QWidget
from typing_extensions import override

LEAST_ENTRIES = 2


class RecentList(QListWidget):
    """A list that leaves the rest of its card to others."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(self.count()))

    @override
    def minimumSizeHint(self) -> QSize:
        least = self._height_of(min(self.count(), LEAST_ENTRIES))
        return QSize(super().minimumSizeHint().width(), least)

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
        /,
    ) -> None:
        """Scroll the area around, where there is one, to the entry that the keys have come to."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._scroll_around(current)

    def _scroll_around(self, entry: QModelIndex | QPersistentModelIndex) -> None:
        above: QWidget | None = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        content = None if above is None else above.widget()
        if above is not None and content is not None:
            area = self.visualRect(entry)
            middle = self.viewport().mapTo(content, area.center())
            above.ensureVisible(0, middle.y(), 0, area.height())

    def _height_of(self, entries: int) -> int:
        rows = (self.sizeHintForRow(row) + 2 * self.spacing() for row in range(entries))
        return sum(rows) + 2 * self.frameWidth()
