"""A table of people whose cells are edited where they stand; keys come with its subclass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from asn_desktop.gui.roster.cell_editor import CellEditor, Move, RosterDelegate
from asn_desktop.gui.roster.cell_note import CellNote
from asn_desktop.gui.roster.participants_model import FIELDS, RosterColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent

    from asn_desktop.services.people.units import UnitEntry


class CellView(QTableView):
    """One cell at a time is open; it closes when what was typed is stored, or by Esc."""

    entered = Signal(int, int, str)
    """Row, column and what was typed there; answered with `finish` or `refuse`."""
    closed = Signal()
    """No cell is being edited any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self._cells = RosterDelegate(self)
        self.setItemDelegate(self._cells)
        self.note = CellNote(self.viewport())
        self.note.stand_at(lambda: QRect(self.visualRect(self.currentIndex())))
        self.locked = ""
        """Why nobody edits here, if nobody may."""
        self._editor: CellEditor | None = None
        self._edited, self._moves = QPersistentModelIndex(), Move.STAY
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def offer_units(self, units: Sequence[UnitEntry]) -> None:
        """Take the units that are proposed while one is typed."""
        self._cells.units = units

    # --- rows --------------------------------------------------------------------------

    @property
    def chosen_rows(self) -> list[int]:
        """Return the selected rows from top to bottom."""
        chosen = self.selectionModel()
        return sorted(index.row() for index in chosen.selectedRows()) if chosen else []

    def choose(self, row: int, column: int | None = None) -> None:
        """Select one row and make it the current one, in this column or the one it was in."""
        model = self.model()
        if model is None or not 0 <= row < model.rowCount():
            return
        place = max(self.currentIndex().column(), 0) if column is None else column
        self.selectionModel().setCurrentIndex(
            model.index(row, place),
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if not self.chosen_rows:  # out of a search: the first that was found
            self.choose(max(self.currentIndex().row(), 0))

    # --- editing -----------------------------------------------------------------------

    @property
    def editor(self) -> CellEditor | None:
        """Return the open cell; None where none is."""
        return self._editor

    def begin_edit(self) -> None:
        """Open the current cell with what stands there."""
        index = self.currentIndex()
        if not index.isValid() or index.column() not in FIELDS or self._editor is not None:
            return
        self.note.say(self.locked)
        if self.locked:
            return
        self.openPersistentEditor(index)
        editor = self.indexWidget(index)
        if not isinstance(editor, CellEditor):
            return
        self._editor, self._edited = editor, QPersistentModelIndex(index)
        editor.entered.connect(self._on_entered)
        editor.left.connect(self.leave)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave(self) -> None:
        """Close the open cell; it says what it said before."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        editor.blockSignals(True)  # noqa: FBT003 - Qt's; what is closing says nothing more
        editor.note.hide()
        self.closePersistentEditor(_plain(self._edited))
        if had_focus:
            self.setFocus()
        self.closed.emit()

    def finish(self) -> None:
        """Close the cell that was stored and go where the key led."""
        if self._is_waiting:
            self._close_and_move()

    def _close_and_move(self) -> None:
        index, move = _plain(self._edited), self._moves
        self.leave()
        if move is Move.DOWN:
            self.choose(min(index.row() + 1, self.model().rowCount() - 1))
        elif move in (Move.RIGHT, Move.LEFT):
            self._step(index, 1 if move is Move.RIGHT else -1)

    def refuse(self, sentence: str) -> None:
        """Leave the cell open with what was typed, and say what is wrong with it."""
        if self._editor is not None and self._is_waiting:
            self._editor.setReadOnly(False)
            self._editor.refuse(sentence)

    def settle(self) -> None:
        """Store what is typed in an open cell."""
        if self._editor is not None:
            self._on_entered(self._editor.text(), int(Move.STAY))

    @override
    def reset(self) -> None:
        self._editor = None
        super().reset()

    @Slot(str, int)
    def _on_entered(self, text: str, move: int) -> None:
        if self._editor is None or self._is_waiting:
            return
        self._moves = Move(move)
        if text.strip() == self._editor.before.strip():
            self._close_and_move()
        else:
            self._editor.setReadOnly(True)  # what is typed from here on would be lost
            self.entered.emit(self._edited.row(), self._edited.column(), text)

    @property
    def _is_waiting(self) -> bool:
        """Tell whether what was typed is being stored; a cell opened meanwhile is not meant."""
        return self._editor is not None and self._editor.isReadOnly()

    def _step(self, index: QModelIndex, step: int) -> None:
        """Go to the next cell that can be typed in, at the end of a row to the next row's first."""
        columns = list(FIELDS)
        at = columns.index(RosterColumn(index.column())) + step
        row = index.row() + at // len(columns)
        self.choose(row, columns[at % len(columns)])


def _plain(index: QPersistentModelIndex) -> QModelIndex:
    model = index.model()
    return model.index(index.row(), index.column()) if index.isValid() else QModelIndex()
