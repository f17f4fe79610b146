"""A line to type a reason in, right in the cell that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

LEAST_HEIGHT, MARGIN = 26, 16
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
        hint = self.fontMetrics().horizontalAdvance(self.placeholderText()) + MARGIN
        width = min(max(cell.width(), hint), cell.right() + 1)
        self.setGeometry(cell.right() + 1 - width, cell.center().y() - height // 2, width, height)
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


class WhyPlace(QObject):
    """Asks in the cells of a view, one question at a time; the keys go back to the view."""

    given = Signal(int, str)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._editor: WhyEditor | None = None

    def ask(self, row: int, cell: QRect) -> None:
        """Ask over a cell why it could not be observed; Esc leaves all as it was."""
        self.close()
        self._editor = WhyEditor(self._view.viewport(), row)
        self._editor.given.connect(self._on_given)
        self._editor.left.connect(self.close)
        self._editor.ask(cell)

    @Slot()
    def close(self) -> None:
        """Take the question back, if there is one."""
        editor, self._editor = self._editor, None
        if editor is not None:
            had_focus = editor.hasFocus()
            editor.leave()
            if had_focus:
                self._view.setFocus()

    def _on_given(self, row: int, why: str) -> None:
        self.close()
        self.given.emit(row, why)
