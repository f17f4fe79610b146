"""Paints a bar behind a cell's text, as long as the share that the model gives for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asn_desktop.gui.recap.tinted_table import SHARE
from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.tints import tint

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    Index = QModelIndex | QPersistentModelIndex

MARGIN = 3


class BarDelegate(QStyledItemDelegate):
    """The number stands in the text beside it: the bar alone tells nothing."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        share = index.data(SHARE)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if isinstance(share, float) and not is_selected:
            room = option.rect.adjusted(0, MARGIN, -MARGIN, -MARGIN)
            bar = QRect(room.topLeft(), room.size())
            bar.setWidth(round(room.width() * share))
            painter.fillRect(bar, tint(colours_of(option.palette), 1))
        super().paint(painter, option, index)
