"""Puts an icon before a cell's text, in the colour of that text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asn_desktop.gui.icons import icon
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex


class IconDelegate(QStyledItemDelegate):
    """Takes the icon's name from a role of the model, which knows no colours."""

    def __init__(self, role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._role = role

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index, /) -> None:
        super().initStyleOption(option, index)
        name = index.data(self._role)
        if not name:
            return
        colours = colours_of(option.palette)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon = icon(name, colours.on_accent if is_selected else colours.text)
