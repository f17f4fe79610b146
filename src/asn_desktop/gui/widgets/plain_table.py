"""A table to read: whole rows, headings at the left, rows as high as the text wants; Ctrl+C."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from asn_desktop.gui.widgets.copying import tab_separated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QKeyEvent, QResizeEvent

ROW_HEIGHT = 1.6
"""In line heights of the font, so that it follows the zoom."""


class PlainTable(QTableView):
    """Tab leaves the table, arrows move in it; the last column takes what is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[int, ...] = ()
        self._letters: tuple[int, ...] = ()
        self.fewest_rows = 0
        """The table is never lower than so many rows, where others can give way to it."""
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setStretchLastSection(True)
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setWordWrap(False)
        self._fit_rows()

    def show_model(
        self, model: QAbstractItemModel, shares: Sequence[int], letters: Sequence[int] = ()
    ) -> None:
        """Show a model; `shares` say how the columns divide the width among themselves.

        `letters` say how many average letters each column has at least. Where the columns do not
        fit, the table is scrolled sideways.
        """
        if self.model() is not model:
            self.setModel(model)
            self._shares, self._letters = tuple(shares), tuple(letters)
            self._share_width()

    def wrap_rows(self) -> None:
        """Make rows as high as their wrapped texts: for few rows with long sentences."""
        self.setWordWrap(True)
        self.resizeRowsToContents()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Copy the chosen rows, all columns and the headings, as a spreadsheet takes them."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.selectionModel() is not None:
            QGuiApplication.clipboard().setText(self._chosen_text())
            event.accept()
        else:
            super().keyPressEvent(event)

    def _chosen_text(self) -> str:
        model, chosen = self.model(), self.selectionModel().selectedRows()
        if not chosen:
            return ""
        columns = range(model.columnCount())
        across = Qt.Orientation.Horizontal
        headings = [str(model.headerData(each, across) or "") for each in columns]
        rows = sorted(index.row() for index in chosen)
        cells = [[str(model.index(row, each).data() or "") for each in columns] for row in rows]
        return tab_separated([headings, *cells])

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if not self.fewest_rows:
            return least
        rows = self.fewest_rows * self.verticalHeader().defaultSectionSize()
        height = self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth()
        return QSize(least.width(), max(least.height(), height))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._share_width()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _share_width(self) -> None:
        room = self.viewport().width()
        for column, width in enumerate(self._widths(room)[:-1]):
            self.setColumnWidth(column, width)
        if self._shares:  # Qt widens the last section to what is left, but never narrows it
            last = len(self._shares) - 1
            left = room - self.horizontalHeader().sectionPosition(last)
            self.setColumnWidth(last, max(left, self._least(last)))

    def _widths(self, room: int) -> list[int]:
        """Return each column's width: headings are whole, the rest is shared."""
        fixed: dict[int, int] = {}
        while others := {n: s for n, s in enumerate(self._shares) if n not in fixed}:
            left, of = max(0, room - sum(fixed.values())), max(1, sum(others.values()))
            widths = {n: left * share // of for n, share in others.items()}
            narrow = {n: self._least(n) for n, width in widths.items() if width < self._least(n)}
            fixed |= narrow or widths
        return [fixed[n] for n in range(len(self._shares))]

    def _least(self, column: int) -> int:
        if self.isColumnHidden(column):
            return 0
        letters = self._letters[column] if self._letters else 0
        text = letters * self.fontMetrics().averageCharWidth()
        return max(text, self.horizontalHeader().sectionSizeHint(column))

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * ROW_HEIGHT))
