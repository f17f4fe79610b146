"""The grid, scored by keys as a spreadsheet is: turns keys into wishes and stores nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from asn_desktop.gui.grid.grid_cells import GridCells
from asn_desktop.gui.grid.grid_columns import column_widths
from asn_desktop.gui.grid.grid_delegate import GridDelegate
from asn_desktop.gui.grid.grid_frozen import FrozenColumns, dress
from asn_desktop.gui.grid.grid_header import GridHeader
from asn_desktop.gui.grid.grid_keys import GridKeys
from asn_desktop.gui.grid.grid_why import GridWhy
from asn_desktop.gui.grid.grid_words import FROZEN

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent

    from asn_desktop.gui.grid.grid_model import Cell

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction
ROW_AIR = 6
CONTROL = Qt.KeyboardModifier.ControlModifier
SIDEWAYS = {Move.MoveLeft: -1, Move.MoveRight: 1}
HANDLED = (*SIDEWAYS, Move.MoveHome, Move.MoveEnd)
TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class GridView(GridCells):
    """Emits what the person at the table wants; cells are (shown row, criterion)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(GridDelegate(self))
        self.setHorizontalHeader(GridHeader(self))
        dress(self)
        self.verticalHeader().show()  # its place, beside the scrolled marks, is the frozen view's
        self.frozen = FrozenColumns(self)
        self.frozen.person_opened.connect(self.person_opened)
        self.why = GridWhy(self)
        self.why.given.connect(self._on_why_given)
        self._keys = GridKeys(self, self.why)

    def show_row(self, row: int) -> None:
        """Scroll to a row, once the page has its new shape."""
        column = max(self.currentIndex().column(), FROZEN)
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.model().index(row, column)))

    def fit(self) -> None:
        """Share the width among the columns."""
        model = self.grid_model
        if model is None or not model.columnCount():
            return
        rows = self.fontMetrics().height() + ROW_AIR
        self.verticalHeader().setDefaultSectionSize(rows)
        frozen = self.verticalHeader()
        room = self.viewport().width() + frozen.width()
        widths = column_widths(model, room, self.fontMetrics())
        for column, width in widths.items():
            self.setColumnHidden(column, column < FROZEN)  # the frozen view shows them
            self.setColumnWidth(column, width)
        frozen.setFixedWidth(sum(widths[column] for column in range(FROZEN)))
        self.horizontalHeader().setFixedHeight(self.horizontalHeader().sizeHint().height())
        self.updateGeometries()
        self.frozen.fit(widths)

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.frozen.join()
        if model is not None:
            model.modelReset.connect(self.fit)
            model.modelReset.connect(self.moved)

    @override
    def event(self, event: QEvent) -> bool:
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in TABS:
            return self._keys.tab(event) or super().event(event)  # else the focus moves
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keys.press(event):
            return
        if event.text().isprintable() and event.text() and not event.modifiers() & CONTROL:
            event.ignore()  # a letter that means nothing stays without effect
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters have a meaning of their own here; a search by typing would hide it."""

    @override
    def moveCursor(self, cursorAction: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        model, index = self.grid_model, self.currentIndex()
        is_far = bool(modifiers & CONTROL)
        if model is None or (cursorAction not in HANDLED and not is_far):
            return super().moveCursor(cursorAction, Qt.KeyboardModifier.NoModifier)
        row, column = index.row(), index.column()
        if cursorAction in SIDEWAYS and not is_far:
            column = min(max(column + SIDEWAYS[cursorAction], 0), model.filled_column)
        elif cursorAction in (Move.MoveHome, Move.MoveLeft):
            column = FROZEN
        elif cursorAction in (Move.MoveEnd, Move.MoveRight):
            column = model.total_column - 1
        if cursorAction in (Move.MoveUp, Move.MoveHome) and is_far:
            row = 0
        elif cursorAction in (Move.MoveDown, Move.MoveEnd) and is_far:
            row = model.rowCount() - 1
        return model.index(row, column)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        has_shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if index.isValid() and has_shift and event.button() == Qt.MouseButton.LeftButton:
            self.extend_to(index)
        else:
            super().mousePressEvent(event)

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index.sibling(index.row(), max(index.column(), FROZEN)), hint)
        if index.column() < FROZEN:
            bar.setValue(before)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    @override
    def currentChanged(self, current: Index, previous: Index, /) -> None:
        super().currentChanged(current, previous)
        self.why.close()
        for row in {previous.row(), current.row()}:  # the bar and the tint cover the whole row
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            for viewport in (self.viewport(), self.frozen.viewport()):
                viewport.update(0, top, viewport.width(), height)
        self.moved.emit()

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection, /) -> None:
        super().selectionChanged(selected, deselected)
        self.moved.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0, FROZEN)
        self._repaint()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint()

    def _repaint(self) -> None:
        self.viewport().update()
        self.frozen.viewport().update()

    @Slot(object, str)
    def _on_why_given(self, cells: list[Cell], why: str) -> None:
        self.setFocus()
        self.not_observed.emit(cells, why)
        if len(cells) == 1:
            self.go_down()
