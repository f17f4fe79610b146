"""A note that is stored while it is typed: after a short pause, and whenever it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

PAUSE = 700
"""Milliseconds without a key after which the text is stored."""


class RemarkEdit(QPlainTextEdit):
    """Holds one text with what it belongs to; a digit typed here is a digit and never a score."""

    written = Signal(object, str)
    """What it belongs to, and the new text; only when it differs from what was shown."""
    left = Signal()
    """Esc: the person wants back to the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: object = None
        self._stored = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.settle)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._pause.start)

    def show_text(self, subject: object, text: str) -> None:
        """Show the text of a subject; what is being typed for the same one is not overwritten."""
        if subject != self._subject:
            self.settle()
        elif self.toPlainText() != self._stored:
            self._stored = text
            return
        self._subject, self._stored = subject, text
        if self.toPlainText() != text:
            self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.setPlainText(text)
            self.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    @Slot()
    def settle(self) -> None:
        """Hand over what was typed and not yet stored."""
        self._pause.stop()
        text = self.toPlainText()
        if self._subject is not None and text.strip() != self._stored.strip():
            self._stored = text
            self.written.emit(self._subject, text.strip())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.settle()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.settle()
