"""How high a text is made for so many lines, whatever the zoom; more than that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

SLACK = 4


def fit_lines(text: QTextEdit | QPlainTextEdit, lines: int) -> None:
    """Keep room for so many lines of the text's own font; to be called again where that changes."""
    frame = 2 * (text.frameWidth() + round(text.document().documentMargin()))
    text.setFixedHeight(lines * text.fontMetrics().lineSpacing() + frame + SLACK)
