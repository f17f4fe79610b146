"""Sorts the register by any column, with numbers inside texts in the order of numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    Index = QModelIndex | QPersistentModelIndex

DIGITS = re.compile(r"(\d+)")


class RegisterOrder(QSortFilterProxyModel):
    """Stands over the rows; unsorted they are as the register has them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setDynamicSortFilter(True)

    @override
    def lessThan(self, source_left: Index, source_right: Index, /) -> bool:
        return _order(source_left) < _order(source_right)

    def row_key(self, row: int) -> str:
        """Return what a shown row stands for."""
        return str(self.index(row, 0).data(Qt.ItemDataRole.UserRole))


def _order(index: Index) -> tuple[bool, list[tuple[int, str]]]:
    """Return what sorts a cell: empty ones last, digits as the number that they are."""
    text = str(index.data() or "").strip().casefold()
    parts = [
        (int(part), "") if part.isdecimal() else (-1, part) for part in DIGITS.split(text) if part
    ]
    return not parts, parts
