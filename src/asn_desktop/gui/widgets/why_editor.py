"""A line to type a reason in, right in the cell that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

LEAST_HEIGHT = 26
MOST_CHARACTERS = 300


class WhyEditor(QLineEdit):
    """Enter gives the reason, Esc or leaving takes the question back. Nothing empty is given."""

    given = Signal(int, str)
    left = Signal()

    def __init__(self, parent: QWidget, row: int) -> None:
        super().__init__(parent)
        self._row = row
        self._closed = False
        self.setMaxLength(MOST_CHARACTERS)
        self.setPlaceholderText(self.tr("Mengapa tidak teramati? Enter simpan, Esc batal"))
        self.setAccessibleName(self.tr("Alasan tidak teramati"))

    def ask(self, cell: QRect) -> None:
        """Show over a cell and take the keys."""
        height = max(cell.height(), LEAST_HEIGHT)
        self.setGeometry(cell.left(), cell.center().y() - height // 2, cell.width(), height)
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go away without a word."""
        self._closed = True
        self.hide()
        self.deleteLater()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.text().strip():
                self.given.emit(self._row, self.text().strip())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self._closed:
            self.left.emit()
