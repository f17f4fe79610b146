"""Completes a unit while it is typed: any part of its name, or one of its short names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QObject

    from asn_desktop.services.people.units import UnitEntry

MOST_SHOWN = 8


class UnitCompleter(QCompleter):
    """Shows "Dinas Kesehatan  (DINKES, Diskes)"; what is chosen is the unit's name alone."""

    def __init__(self, units: Iterable[UnitEntry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        model = QStandardItemModel(self)
        for unit in units:
            item = QStandardItem(shown_unit(unit.name, unit.aliases))
            item.setData(unit.name, Qt.ItemDataRole.UserRole)
            item.setToolTip(item.text())
            model.appendRow(item)
        self.setModel(model)
        self.setCompletionRole(Qt.ItemDataRole.DisplayRole)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(MOST_SHOWN)
        popup = self.popup()
        if popup is not None:
            popup.setAccessibleName(self.tr("Unit yang cocok"))

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex, /) -> str:
        return str(index.data(Qt.ItemDataRole.UserRole) or "")


def shown_unit(name: str, aliases: Sequence[str]) -> str:
    """Return a unit with its short names, on one line."""
    return f"{name}  ({', '.join(aliases)})" if aliases else name
