"""The grid's first columns (number, name), which stay where they are while it scrolls sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from asn_desktop.gui.grid.grid_delegate import GridDelegate
from asn_desktop.gui.grid.grid_header import GridHeader
from asn_desktop.gui.grid.grid_model import NAME, GridModel
from asn_desktop.gui.grid.grid_words import FROZEN

if TYPE_CHECKING:
    from collections.abc import Mapping


class FrozenColumns(QTableView):
    """Lies where the grid would have its row headers, with its rows, selection and scrolling."""

    person_opened = Signal(str)

    def __init__(self, grid: QTableView) -> None:
        super().__init__(grid)
        self._grid = grid
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(grid)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Nomor dan nama peserta"))
        self.setItemDelegate(GridDelegate(self))
        self.setHorizontalHeader(GridHeader(self))
        dress(self)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)
        ours, theirs = self.verticalScrollBar(), grid.verticalScrollBar()
        ours.valueChanged.connect(theirs.setValue)
        theirs.valueChanged.connect(ours.setValue)

    def join(self) -> None:
        """Show the grid's model, with its selection."""
        self.setModel(self._grid.model())
        self.setSelectionModel(self._grid.selectionModel())

    def fit(self, widths: Mapping[int, int]) -> None:
        """Take these widths, and the grid's heights and place."""
        grid = self._grid
        for column, width in widths.items():
            self.setColumnHidden(column, column >= FROZEN)
            self.setColumnWidth(column, width)
        self.verticalHeader().setDefaultSectionSize(grid.verticalHeader().defaultSectionSize())
        header = grid.horizontalHeader().height()
        self.horizontalHeader().setFixedHeight(header)
        width = sum(widths[column] for column in range(FROZEN))
        edge = grid.frameWidth()
        self.setGeometry(edge, edge, width, header + grid.viewport().height())
        self.verticalScrollBar().setValue(grid.verticalScrollBar().value())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        model = self.model()
        row = model.row(index.row()) if isinstance(model, GridModel) else None
        if row is not None and index.column() == NAME:
            self.person_opened.emit(row.id)


def dress(view: QTableView) -> None:
    """Make a table plain: painted by its delegate alone, nothing that a stray key could edit."""
    view.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    rows = view.verticalHeader()
    rows.hide()
    rows.setMinimumSectionSize(8)
    rows.setSectionResizeMode(rows.ResizeMode.Fixed)
