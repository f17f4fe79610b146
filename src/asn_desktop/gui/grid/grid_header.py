"""The grid's titles: short codes, and above those of one core value the value's name."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from asn_desktop.gui.grid.grid_model import NAME, NUMBER, GridModel
from asn_desktop.gui.grid.grid_words import FROZEN
from asn_desktop.gui.theme import Colours, colours_of

PADDING = 4
SIDES = {NUMBER: Qt.AlignmentFlag.AlignRight, NAME: Qt.AlignmentFlag.AlignLeft}
LINE = 2
"""Width of the line between core values."""


class GridHeader(QHeaderView):
    """One line of titles where core values are marked whole, two where behaviours are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(10)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    @property
    def grid_model(self) -> GridModel | None:
        model = self.model()
        return model if isinstance(model, GridModel) else None

    @property
    def has_groups(self) -> bool:
        model = self.grid_model
        return model is not None and len(model.columns_of_core_value(0)) > 1

    @override
    def sizeHint(self) -> QSize:
        lines = 2 if self.has_groups else 1
        height = lines * (self.fontMetrics().height() + PADDING) + PADDING
        return QSize(super().sizeHint().width(), height)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.grid_model
        if model is None or not rect.isValid():
            return
        colours = colours_of(self.palette())
        painter.save()
        painter.fillRect(rect, QColor(colours.window))
        painter.setPen(QColor(colours.text))
        criterion = model.criterion_at(logicalIndex)
        below = QRect(rect)
        if self.has_groups and criterion is not None:
            above = QRect(rect.left(), rect.top(), rect.width(), rect.height() // 2)
            below.setTop(above.bottom() + 1)
            self._paint_group(painter, above, criterion, colours)
        title = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal))
        air = 0 if criterion is not None else PADDING
        side = SIDES.get(logicalIndex, Qt.AlignmentFlag.AlignHCenter)
        painter.setPen(QColor(colours.text))
        painter.drawText(
            below.adjusted(air, 0, -air, 0), side | Qt.AlignmentFlag.AlignVCenter, title
        )
        self._paint_lines(painter, rect, logicalIndex, colours)
        painter.restore()

    def _paint_group(
        self, painter: QPainter, above: QRect, criterion: int, colours: Colours
    ) -> None:
        """Paint this column's part of the core value's name, which spans its columns."""
        model = self.grid_model
        if model is None:
            return
        columns = model.columns_of_core_value(criterion)
        left = self.sectionViewportPosition(FROZEN + columns[0])
        width = sum(self.sectionSize(FROZEN + each) for each in columns)
        whole = QRect(left, above.top(), width, above.height())
        name = model.words.core_value_name(criterion)
        room = whole.adjusted(PADDING, 0, -PADDING, 0)
        painter.save()
        painter.setClipRect(above)
        painter.setPen(QColor(colours.muted))
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()

    def _paint_lines(self, painter: QPainter, rect: QRect, column: int, colours: Colours) -> None:
        model = self.grid_model
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        edge = QRect(rect.left(), rect.top(), LINE, rect.height())
        if column == NAME:
            edge.moveRight(rect.right())
        if column == NAME or (model is not None and model.starts_core_value(column)):
            painter.fillRect(edge, QColor(colours.muted))
