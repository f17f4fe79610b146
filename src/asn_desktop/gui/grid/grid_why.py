"""Asks in the grid itself why something could not be observed, for one cell or for a block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal, Slot

from asn_desktop.gui.entry.why_editor import WhyPlace
from asn_desktop.gui.grid.grid_words import FROZEN

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from asn_desktop.gui.grid.grid_model import Cell


LETTERS = 52
"""An editor in place is so many average letters wide."""


def place_at(view: QTableView, cell: Cell, height: int) -> QRect:
    """Return where an editor for a cell has room within the grid's sight."""
    room = view.viewport().rect()
    at = view.visualRect(view.model().index(cell[0], cell[1] + FROZEN))
    width = min(LETTERS * view.fontMetrics().averageCharWidth(), room.width() - 1)
    place = QRect(at.topLeft(), at.topLeft() + QPoint(width, height))
    place.moveRight(min(place.right(), room.right()))
    place.moveLeft(max(place.left(), room.left()))
    place.moveBottom(min(place.bottom(), room.bottom()))
    return place


class GridWhy(QObject):
    """One question at a time; leaving it leaves all as it was."""

    given = Signal(object, str)
    """The cells that were asked about, and the reason."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view, self._place = view, WhyPlace(view)
        self._cells: list[Cell] = []
        self._place.given.connect(self._on_given)

    def ask(self, cells: list[Cell]) -> None:
        """Ask at the first of some cells; Enter gives the reason for all, Esc takes it back."""
        first = cells[0]
        self._cells = cells
        self._place.ask(first[0], place_at(self._view, first, self._view.rowHeight(first[0])))

    @Slot()
    def close(self) -> None:
        """Take the question back."""
        self._place.close()

    @Slot(int, str)
    def _on_given(self, _row: int, why: str) -> None:
        self.given.emit(self._cells, why)
