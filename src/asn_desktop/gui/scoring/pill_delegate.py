"""Paints the sheet: core value, criterion, and the levels as pills with their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.scoring.sheet_model import SheetColumn, SheetModel, SheetRole
from asn_desktop.gui.theme import Colours, colours_of

if TYPE_CHECKING:
    from asn_desktop.domain.instrument import Observation

Index = QModelIndex | QPersistentModelIndex
BAR = 3
"""Width of the bar at the left edge of the focused row."""
MARGIN = 8
PILL_WIDTH, PILL_GAP, PILL_HEIGHT = 32, 4, 26
NAME_WIDTH = 112


def pills(cell: QRect, top_level: int) -> list[tuple[Observation, QRectF]]:
    """Return where each level's pill stands in a cell, and the T's a little apart."""
    height = min(cell.height() - 4, PILL_HEIGHT)
    top = cell.top() + (cell.height() - height) / 2
    left = float(cell.left() + MARGIN)
    placed: list[tuple[Observation, QRectF]] = []
    for level in range(1, top_level + 1):
        placed.append((level, QRectF(left, top, PILL_WIDTH, height)))
        left += PILL_WIDTH + PILL_GAP
    placed.append((NOT_OBSERVED, QRectF(left + PILL_GAP, top, PILL_WIDTH, height)))
    return placed


def strip_width(top_level: int, *, named: bool) -> int:
    """Return how wide the column of levels must be, with or without room for the level's name."""
    width = 2 * MARGIN + (top_level + 1) * (PILL_WIDTH + PILL_GAP) + PILL_GAP
    return width + NAME_WIDTH if named else width


def paint_pill(
    painter: QPainter, rect: QRectF, text: str, colours: Colours, *, chosen: bool
) -> None:
    """Paint one pill: solid with bold text when chosen, an outline otherwise."""
    radius = rect.height() / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(rect, radius, radius)
    else:
        painter.setPen(QPen(QColor(colours.muted), 1))
        painter.setBrush(QColor(colours.base))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    font = QFont(painter.font())
    font.setBold(chosen)
    painter.setFont(font)
    painter.setPen(QColor(colours.on_accent if chosen else colours.text))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class PillDelegate(QStyledItemDelegate):
    """Paints every cell of the sheet; the row in focus by a tint and a bar, never solid."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setFont(option.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        column = SheetColumn(index.column())
        if column is SheetColumn.LEVEL:
            self._paint_levels(painter, option, index)
        elif column is SheetColumn.CORE_VALUE:
            self._paint_core_value(painter, option, index)
        else:
            self._paint_criterion(painter, option, index)
        painter.restore()

    def level_at(self, cell: QRect, point: QPoint, top_level: int) -> Observation | None:
        """Return the level whose pill is at a point of the view, a little generously."""
        for level, rect in pills(cell, top_level):
            if rect.adjusted(-2, -3, 2, 3).contains(point):
                return level
        return None

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, cell, colours = _view(option), _cell(option), _colours(option)
        current = view is not None and view.currentIndex().row() == index.row()
        focused = view is not None and view.hasFocus()
        if current:
            painter.fillRect(cell, QColor(colours.tint if focused else colours.alternate))
        if index.row() and index.data(SheetRole.STARTS_CORE_VALUE):
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(cell.topLeft(), cell.topRight())
        if current and index.column() == SheetColumn.CORE_VALUE:
            bar = QRect(cell.left(), cell.top(), BAR, cell.height())
            painter.fillRect(bar, QColor(colours.accent if focused else colours.muted))

    def _paint_core_value(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        view, model, text = _view(option), index.model(), _text(index)
        is_first_in_sight = view is not None and view.indexAt(QPoint(1, 1)).row() == index.row()
        if not text and is_first_in_sight and isinstance(model, SheetModel):
            text = model.criterion(index.row()).core_value_name  # its own row is scrolled away
        font = QFont(painter.font())
        font.setBold(True)
        painter.setFont(font)
        self._paint_text(painter, option, _cell(option).adjusted(BAR + 6, 0, -4, 0), text)

    def _paint_criterion(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        cell = _cell(option).adjusted(4, 0, -6, 0)
        if index.data(SheetRole.HAS_REMARK):
            side = min(cell.height() - 4, 15)
            picture = pixmap("uraian", _colours(option).accent, side)
            painter.drawPixmap(cell.right() - side, cell.center().y() - side // 2, picture)
            cell.setRight(cell.right() - side - 6)
        self._paint_text(painter, option, cell, _text(index))

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: QRect, text: str
    ) -> None:
        """Paint a text on as many lines as the row has room for, its end elided."""
        painter.setPen(QColor(_colours(option).text))
        metrics = painter.fontMetrics()
        lines = max(1, cell.height() // metrics.lineSpacing())
        room = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        room.setWrapMode(QTextOption.WrapMode.WordWrap)
        if lines == 1:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
            room.setWrapMode(QTextOption.WrapMode.NoWrap)
        elif painter.boundingRect(QRectF(cell), text, room).height() > cell.height():
            # A wrapped line wastes up to a word: elide a little before the lines are full.
            most = cell.width() * lines - metrics.averageCharWidth() * 8 * (lines - 1)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        painter.drawText(QRectF(cell), text, room)

    def _paint_levels(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, SheetModel):
            return
        chosen, cell = index.data(SheetRole.LEVEL), _cell(option)
        placed = pills(cell, model.top_level)
        for level, rect in placed:
            paint_pill(painter, rect, str(level), _colours(option), chosen=level == chosen)
        left = round(placed[-1][1].right()) + MARGIN
        name = QRect(left, cell.top(), cell.right() - left - 2, cell.height())
        if name.width() > NAME_WIDTH // 2:
            self._paint_text(painter, option, name, model.level_name(index.row()))


def _view(option: QStyleOptionViewItem) -> QAbstractItemView | None:
    widget = option.widget
    return widget if isinstance(widget, QAbstractItemView) else None


def _colours(option: QStyleOptionViewItem) -> Colours:
    return colours_of(option.palette)


def _cell(option: QStyleOptionViewItem) -> QRect:
    return QRect(option.rect)


def _text(index: Index) -> str:
    return str(index.data() or "")
