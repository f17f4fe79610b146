"""The grid's cells: which is current, which are selected, and where to go from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtWidgets import QTableView

from asn_desktop.domain.pasting import Area
from asn_desktop.gui.grid.grid_model import GridModel
from asn_desktop.gui.grid.grid_words import FROZEN

if TYPE_CHECKING:
    from asn_desktop.gui.grid.grid_model import Cell

Index = QModelIndex | QPersistentModelIndex


class GridCells(QTableView):
    """A table of marks; cells are (shown row, criterion), without number, name and totals."""

    marked = Signal(object, object)
    """A list of cells and the level for all of them; None clears."""
    not_observed = Signal(object, str)
    """A list of cells and the reason that was typed in place."""
    person_opened = Signal(str)
    moved = Signal()
    """The current cell or the selection is another."""

    @property
    def grid_model(self) -> GridModel | None:
        model = self.model()
        return model if isinstance(model, GridModel) else None

    @property
    def current(self) -> Cell | None:
        """Return the current cell, or None where it is no mark."""
        model, index = self.grid_model, self.currentIndex()
        column = model.criterion_at(index.column()) if model and index.isValid() else None
        return None if column is None else (index.row(), column)

    @property
    def area(self) -> Area | None:
        """Return the selected marks as a block, or None where no marks are selected."""
        model, ranges = self.grid_model, self.selectionModel().selection()
        if model is None or ranges.isEmpty():
            return None
        first = ranges.first()
        left = max(first.left(), FROZEN)
        width = min(first.right(), model.total_column - 1) - left + 1
        return Area(first.top(), left - FROZEN, first.height(), width) if width > 0 else None

    @property
    def cells(self) -> list[Cell]:
        """Return the selected marks, row by row."""
        area = self.area
        if area is None:
            return []
        columns = range(area.column, area.column + area.width)
        return [(row, at) for row in range(area.row, area.row + area.height) for at in columns]

    def choose(self, area: Area) -> None:
        """Select a block of marks; its upper left corner becomes the current cell."""
        model = self.grid_model
        if model is not None:
            first = model.index(area.row, area.column + FROZEN)
            row, column = first.row() + area.height - 1, first.column() + area.width - 1
            self._select(first, model.index(row, column), current=first)

    def extend_to(self, index: Index) -> None:
        """Stretch the selection from where it began to a cell, which becomes the current one.

        It began at the corner that lies opposite to the current cell.
        """
        current, ranges = self.currentIndex(), self.selectionModel().selection()
        row, column = current.row(), current.column()
        if ranges.count() and ranges.first().contains(current):
            first = ranges.first()
            row = first.top() + first.bottom() - row
            column = first.left() + first.right() - column
        self._select(self.model().index(row, column), index, current=index)

    def _select(self, one: Index, other: Index, *, current: Index) -> None:
        rows = sorted((one.row(), other.row()))
        columns = sorted((one.column(), other.column()))
        model, selection = self.model(), self.selectionModel()
        first, last = (model.index(*place) for place in zip(rows, columns, strict=True))
        selection.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        selection.select(QItemSelection(first, last), flag)

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, by its row and the model's column."""
        model = self.grid_model
        if model is not None and model.rowCount() and model.columnCount():
            row, column = min(row, model.rowCount() - 1), min(column, model.columnCount() - 1)
            self.setCurrentIndex(model.index(max(0, row), max(0, column)))

    def go_down(self) -> None:
        """Go down; behind the last row the focus leaves, so that no stray digit overwrites it."""
        index = self.currentIndex()
        if index.row() + 1 < self.model().rowCount():
            self.go_to(index.row() + 1, index.column())
        else:
            self.focusNextChild()
