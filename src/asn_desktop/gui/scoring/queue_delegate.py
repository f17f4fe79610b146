"""Paints one person of the list: state, number, name, and a flag where there are notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.scoring.queue_model import QueueRole
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from asn_desktop.domain.sheets import QueueEntry

Index = QModelIndex | QPersistentModelIndex
SIDE = 14
BAR = 3
STATUS_ICONS = {SheetStatus.FINAL: "kunci", SheetStatus.RECEIVED: "diterima"}


def filling_icon(entry: QueueEntry) -> str:
    """Return the icon's name for lengkap, sebagian or kosong."""
    if entry.filled == 0:
        return "kosong"
    return "lengkap" if entry.filled >= entry.of else "sebagian"


class QueueDelegate(QStyledItemDelegate):
    """One line a person, so that many are in sight at once."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + 8)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: QueueEntry | None = index.data(QueueRole.ENTRY)
        if entry is None:
            return
        colours = colours_of(option.palette)
        cell = QRect(option.rect)
        view = option.widget
        painter.save()
        if isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row():
            painter.fillRect(cell, QColor(colours.tint))
            painter.fillRect(cell.left(), cell.top(), BAR, cell.height(), QColor(colours.accent))
        ink = colours.text if entry.present else colours.muted
        left, right = cell.left() + BAR + 5, cell.right() - 5
        middle = cell.center().y() - SIDE // 2 + 1
        painter.drawPixmap(left, middle, pixmap(filling_icon(entry), ink, SIDE))
        for name in _marks(entry):
            right -= SIDE + 3
            painter.drawPixmap(right + 3, middle, pixmap(name, ink, SIDE))
        painter.setPen(QColor(ink))
        self._paint_words(
            painter, QRect(left + SIDE + 6, cell.top(), 0, cell.height()), entry, right
        )
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRect, entry: QueueEntry, right: int) -> None:
        font, metrics = painter.font(), painter.fontMetrics()
        number = QRect(place)
        number.setWidth(metrics.horizontalAdvance("000"))
        painter.drawText(
            number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(entry.number)
        )
        font.setStrikeOut(not entry.present)
        painter.setFont(font)
        name = QRect(place)
        name.setLeft(number.right() + 8)
        name.setRight(right)
        shown = metrics.elidedText(entry.full_name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _marks(entry: QueueEntry) -> list[str]:
    status = STATUS_ICONS.get(entry.status)
    return [*(["bendera"] if entry.has_notes else []), *([status] if status else [])]
