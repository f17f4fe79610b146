"""How wide the grid's columns are: marks narrow and equal, the name takes what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from asn_desktop.gui.grid.grid_model import NAME, NUMBER
from asn_desktop.gui.grid.grid_words import FROZEN

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

    from asn_desktop.gui.grid.grid_model import GridModel

PADDING, TIGHT = 8, 5
LEAST_LETTERS, NAME_LETTERS = 15, 28
"""A name's column is so many average letters wide before marks are more than they must be."""
WIDEST_MARK = 5
"""In heights of a line."""


def column_widths(model: GridModel, width: int, metrics: QFontMetrics) -> dict[int, int]:
    """Share a width among all columns; where it does not suffice, the grid scrolls sideways."""

    def room(column: int, *texts: str, padding: int = PADDING) -> int:
        title = str(model.headerData(column, Qt.Orientation.Horizontal))
        return max(metrics.horizontalAdvance(each) for each in (title, *texts)) + padding

    total, filled = model.total_column, model.filled_column
    absent = model.words.absent()
    widths = {
        NUMBER: room(NUMBER, "000"),
        total: room(total, "00,00"),
        filled: room(filled, absent, "00/00"),
    }
    marks = range(FROZEN, total)
    left = width - sum(widths.values())
    letter = metrics.averageCharWidth()
    least = max(room(column, "5", padding=TIGHT) for column in marks)
    room_for_marks = (left - letter * NAME_LETTERS) // len(marks)
    mark = max(least, min(room_for_marks, WIDEST_MARK * metrics.height()))
    widths |= dict.fromkeys(marks, mark)
    widths[NAME] = max(letter * LEAST_LETTERS, left - mark * len(marks))
    return widths
