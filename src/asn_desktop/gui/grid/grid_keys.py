"""What the keys mean in the grid: those of the sheet, and those of a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.gui.entry.scoring_keys import digit_of, is_plain
from asn_desktop.gui.grid.grid_words import FROZEN

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from asn_desktop.domain.instrument import Observation
    from asn_desktop.gui.grid.grid_cells import GridCells
    from asn_desktop.gui.grid.grid_model import GridModel
    from asn_desktop.gui.grid.grid_why import GridWhy

Key = Qt.Key
Move = QAbstractItemView.CursorAction
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
MOVES: dict[int, Move] = {
    Key.Key_Up: Move.MoveUp,
    Key.Key_Down: Move.MoveDown,
    Key.Key_Left: Move.MoveLeft,
    Key.Key_Right: Move.MoveRight,
    Key.Key_Home: Move.MoveHome,
    Key.Key_End: Move.MoveEnd,
    Key.Key_PageUp: Move.MovePageUp,
    Key.Key_PageDown: Move.MovePageDown,
}
ENTERS = (Key.Key_Return, Key.Key_Enter)


class GridKeys:
    """Carries keys out on the view; those that mean nothing here are told apart by False."""

    def __init__(self, view: GridCells, why: GridWhy) -> None:
        self._view, self._why = view, why

    def press(self, event: QKeyEvent) -> bool:
        """Carry out a key; tell whether it was one of the grid's."""
        model = self._view.grid_model
        if model is None or model.row(self._view.currentIndex().row()) is None:
            return False
        if event.key() in ENTERS:
            return self._enter(event, model)
        if event.key() in MOVES and not event.modifiers() & ALT:
            return self._move(event)
        if event.key() == Key.Key_Escape and self._view.selectionModel().hasSelection():
            self._view.setCurrentIndex(self._view.currentIndex())
            return False  # whoever is behind may want it too
        digit = digit_of(event)
        if digit is not None and not is_plain(event):
            return self._modified_digit(event, digit, model)
        return is_plain(event) and self._plain(event, digit, model)

    def tab(self, event: QKeyEvent) -> bool:
        """Go right or left, at a row's end to the next; behind the last cell the focus leaves."""
        model, index = self._view.grid_model, self._view.currentIndex()
        if model is None or not index.isValid() or event.modifiers() & (CONTROL | ALT):
            return False
        width = model.total_column - FROZEN
        step = -1 if event.key() == Key.Key_Backtab or event.modifiers() & SHIFT else 1
        place = index.row() * width + min(max(index.column() - FROZEN + step, -1), width)
        if not 0 <= place < width * model.rowCount():
            return False
        self._view.go_to(place // width, FROZEN + place % width)
        return True

    def _move(self, event: QKeyEvent) -> bool:
        """Go without scoring; with Shift the selection follows, with Ctrl to the edge."""
        index = self._view.moveCursor(MOVES[event.key()], event.modifiers())
        if event.modifiers() & SHIFT:
            self._view.extend_to(index)
        else:
            self._view.setCurrentIndex(index)
        return True

    def _enter(self, event: QKeyEvent, model: GridModel) -> bool:
        index = self._view.currentIndex()
        row = model.row(index.row())
        if event.modifiers() & (CONTROL | ALT) or row is None:
            return False
        if index.column() < FROZEN:
            self._view.person_opened.emit(row.id)
        else:
            step = -1 if event.modifiers() & SHIFT else 1
            self._view.go_to(min(max(index.row() + step, 0), model.rowCount() - 1), index.column())
        return True

    def _plain(self, event: QKeyEvent, digit: int | None, model: GridModel) -> bool:
        cells = self._view.cells
        if digit == 0 or event.key() in (Key.Key_Delete, Key.Key_Backspace):
            self._mark(None)
        elif event.key() == Key.Key_T:
            self._ask_why(model)
        elif digit is not None and digit <= model.top_level:
            self._mark(digit)
            if len(cells) == 1 and self._takes_marks(model):
                self._view.go_down()
        else:
            return digit is not None
        return True

    def _modified_digit(self, event: QKeyEvent, digit: int, model: GridModel) -> bool:
        current = self._view.current
        if event.modifiers() & CONTROL:
            return False
        if event.modifiers() & ALT:
            column = model.first_column_of(digit)
            if column is not None:
                self._view.go_to(self._view.currentIndex().row(), column)
        elif current is not None and 1 <= digit <= model.top_level:
            row, criterion = current
            cells = [(row, column) for column in model.columns_of_core_value(criterion)]
            self._view.marked.emit(cells, digit)
            if self._takes_marks(model):
                self._view.go_down()
        return True

    def _mark(self, level: Observation | None) -> None:
        cells = self._view.cells
        if cells:
            self._view.marked.emit(cells, level)

    def _ask_why(self, model: GridModel) -> None:
        """Ask why, unless nothing here could take the answer: then let the refusal be said."""
        cells = self._view.cells
        rows = (model.row(row) for row, _ in cells)
        if any(row is not None and row.takes_levels and not row.locked for row in rows):
            self._why.ask(cells)
        elif cells:
            self._view.not_observed.emit(cells, NOT_OBSERVED)

    def _takes_marks(self, model: GridModel) -> bool:
        row = model.row(self._view.currentIndex().row())
        return row is not None and row.takes_levels and not row.locked
