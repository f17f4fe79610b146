"""A note that stands at a cell: how many digits there are, what is wrong, what is not allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH_IN_LETTERS = 44
MARGIN = 6


class CellNote(QFrame):
    """Below its cell, or above it where there is no room below; hidden while it says nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.count, self.problem = QLabel(self), QLabel(self)
        self.count.setProperty("role", "muted")
        self.problem.setProperty("role", "bad")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN // 2, MARGIN, MARGIN // 2)
        column.setSpacing(2)
        for label in (self.count, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.hide()
            column.addWidget(label)
        self._where: Callable[[], QRect] = QRect
        self.hide()

    def stand_at(self, where: Callable[[], QRect]) -> None:
        """Take the place of the cell, in coordinates of the parent; asked at each change."""
        self._where = where

    def say(self, problem: str, count: str = "") -> None:
        """Show a sentence, with a count over it; nothing at all hides the note."""
        for label, text in ((self.count, count), (self.problem, problem)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(problem or count)
        self.setVisible(bool(problem or count))
        if self.isVisible():
            self._place()
            self.raise_()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        cell, room = self._where(), parent.rect()
        width = min(
            max(cell.width(), WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth()),
            room.width(),
        )
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        left = max(0, min(cell.left(), room.right() - width))
        top = cell.bottom() + 1
        if top + height > room.bottom() and cell.top() - height >= 0:
            top = cell.top() - height
        self.setGeometry(left, top, width, height)
