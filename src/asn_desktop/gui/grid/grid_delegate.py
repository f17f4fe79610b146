"""Paints every cell of the grid: marks, names with their state, lines between core values."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.gui.grid.grid_model import NAME, NUMBER, GridModel
from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.theme import Colours, colours_of

if TYPE_CHECKING:
    from asn_desktop.domain.instrument import Observation
    from asn_desktop.domain.score_grid import GridRow

Index = QModelIndex | QPersistentModelIndex
BAR = 3
FRAME = 2
"""Width of the frame around the current cell, and of the line between core values."""
CORNER = 6
"""Side of the corner that says: there is a note."""
GAP = 5
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignCenter
STATUS_ICONS = {SheetStatus.FINAL: "kunci", SheetStatus.RECEIVED: "diterima"}


@lru_cache(maxsize=64)
def ink(colour: str) -> QColor:
    """Return a colour; made once, for it is asked for hundreds of times a screen."""
    return QColor(colour)


class _Spot(NamedTuple):
    """One cell as it is painted."""

    model: GridModel
    row: GridRow
    place: tuple[int, int]
    """The shown row and the column."""
    cell: QRect
    colours: Colours
    is_selected: bool
    current: tuple[int, int]
    """Where the cursor stands."""
    focus: str
    """The colour of the cursor: it tells whether keys go to the grid."""


class GridDelegate(QStyledItemDelegate):
    """One delegate for all columns; what is chosen has a tint and a frame, never a solid fill."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, view = index.model(), option.widget
        row = model.row(index.row()) if isinstance(model, GridModel) else None
        if not isinstance(model, GridModel) or not isinstance(view, QAbstractItemView):
            return
        if row is None:
            return
        current, colours = view.currentIndex(), colours_of(option.palette)
        has_focus = (view.focusProxy() or view).hasFocus()  # the frozen columns have the grid's
        spot = _Spot(
            *(model, row, (index.row(), index.column()), QRect(option.rect), colours),
            is_selected=bool(option.state & QStyle.StateFlag.State_Selected),
            current=(current.row(), current.column()),
            focus=colours.accent if has_focus else colours.muted,
        )
        painter.save()
        painter.setFont(option.font)
        _paint_ground(painter, spot)
        if index.column() == NAME:
            _paint_name(painter, spot)
        else:
            _paint_text(painter, spot)
        _paint_lines(painter, spot)
        painter.restore()


def _paint_ground(painter: QPainter, spot: _Spot) -> None:
    is_current_row = spot.current[0] == spot.place[0]
    if spot.is_selected:
        painter.fillRect(spot.cell, ink(spot.colours.tint))
    elif is_current_row:
        painter.fillRect(spot.cell, ink(spot.colours.alternate))
    if is_current_row and spot.place[1] == NUMBER:
        bar = QRect(spot.cell.left(), spot.cell.top(), BAR, spot.cell.height())
        painter.fillRect(bar, ink(spot.focus))


def _paint_text(painter: QPainter, spot: _Spot) -> None:
    model, row, cell, colours, column = spot.model, spot.row, spot.cell, spot.colours, spot.place[1]
    criterion = model.criterion_at(column)
    is_quiet = row.locked or not row.present or column in (NUMBER, model.filled_column)
    painter.setPen(ink(colours.muted if is_quiet else colours.text))
    text = model.text(row, column)
    if criterion is not None and (spot.place[0], criterion) in model.preview:
        text = _paint_preview(painter, spot, model.preview[spot.place[0], criterion])
    elif criterion is not None and criterion in row.remarks:
        _paint_corner(painter, cell, colours)
    if column == NUMBER:
        painter.drawText(cell.adjusted(0, 0, -GAP, 0), RIGHT, text)
    elif text:
        painter.drawText(cell, MIDDLE, text)


def _paint_lines(painter: QPainter, spot: _Spot) -> None:
    cell, colours, column = spot.cell, spot.colours, spot.place[1]
    line = ink(colours.line)
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, line)
    if column != NUMBER:
        painter.fillRect(cell.right(), cell.top(), 1, cell.height(), line)
    if spot.model.starts_core_value(column):
        painter.fillRect(cell.left(), cell.top(), FRAME, cell.height(), ink(colours.muted))
    elif column == NAME:  # where the frozen columns end
        left = cell.right() - FRAME + 1
        painter.fillRect(left, cell.top(), FRAME, cell.height(), ink(colours.muted))
    if spot.place == spot.current:
        _frame(painter, cell, ink(spot.focus))


def _paint_name(painter: QPainter, spot: _Spot) -> None:
    """Paint a name; locked with its icon, struck through where absent."""
    row, cell, colours = spot.row, spot.cell, spot.colours
    tone = colours.muted if row.locked or not row.present else colours.text
    room = cell.adjusted(GAP, 0, -GAP, 0)
    picture = STATUS_ICONS.get(row.status)
    if picture:
        side = min(painter.fontMetrics().height(), cell.height() - 2)
        painter.drawPixmap(
            room.right() - side, cell.center().y() - side // 2, pixmap(picture, tone, side)
        )
        room.setRight(room.right() - side - GAP)
    font = painter.font()
    font.setStrikeOut(not row.present)
    painter.setFont(font)
    painter.setPen(ink(tone))
    name = painter.fontMetrics().elidedText(
        row.full_name, Qt.TextElideMode.ElideRight, room.width()
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)


def _paint_preview(painter: QPainter, spot: _Spot, level: Observation | None) -> str:
    """Frame a cell that a paste would change; return what it would say."""
    accent = ink(spot.colours.accent)
    painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
    painter.drawRect(spot.cell.adjusted(2, 2, -3, -3))
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(accent)
    return "" if level is None else str(level)


def _paint_corner(painter: QPainter, cell: QRect, colours: Colours) -> None:
    """Mark a cell with a note in its upper right corner, as spreadsheets do."""
    corner = cell.topRight()
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink(colours.accent))
    left, below = corner - QPoint(CORNER, 0), corner + QPoint(0, CORNER)
    painter.drawPolygon(QPolygon([left, corner, below]))
    painter.restore()


def _frame(painter: QPainter, cell: QRect, colour: QColor) -> None:
    for side in (
        QRect(cell.left(), cell.top(), cell.width(), FRAME),
        QRect(cell.left(), cell.bottom() - FRAME + 1, cell.width(), FRAME),
        QRect(cell.left(), cell.top(), FRAME, cell.height()),
        QRect(cell.right() - FRAME + 1, cell.top(), FRAME, cell.height()),
    ):
        painter.fillRect(side, colour)
