"""What is wrong with a field, beside it; takes no room while nothing is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override


class ProblemLabel(QLabel):
    """Hidden while it has no text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bad")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)  # it repeats what was typed
        self.hide()

    @override
    @Slot(str)
    def setText(self, text: str, /) -> None:
        super().setText(text)
        self.setVisible(bool(text))

    @override
    @Slot()
    def clear(self) -> None:
        self.setText("")
