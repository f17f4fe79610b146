"""A table of finished texts for lists that are only read: changes, gaps, who is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from typing_extensions import override

from asn_desktop.gui.icons import list_icon
from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    Index = QModelIndex | QPersistentModelIndex

KEY = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()
GAP = "\N{EN SPACE}"
"""Between a number, or its heading, and the text of the next column."""


class TextRow(NamedTuple):
    """One row: a text a column, what it stands for, and an icon at one of the columns.

    `tone` is a role of `Colours`; an icon never stands alone, its word is among the texts.
    """

    texts: tuple[str, ...]
    key: str = ""
    icon: str = ""
    tone: str = "muted"


class TextTable(QAbstractTableModel):
    """Shows rows; `right` are the columns of numbers, `icon_column` where icons stand."""

    def __init__(
        self,
        headings: Sequence[str],
        parent: QObject | None = None,
        *,
        right: Sequence[int] = (),
        icon_column: int = 0,
    ) -> None:
        super().__init__(parent)
        self._headings, self._right, self._icon_column = tuple(headings), set(right), icon_column
        self._rows: Sequence[TextRow] = ()

    def show(self, rows: Sequence[TextRow]) -> None:
        """Show these rows in place of the old ones."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> TextRow:
        return self._rows[number]

    def find(self, key: str) -> int:
        """Return the row of a key, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self._right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings[section] + (GAP if section in self._right else "")

    @override
    def data(
        self, index: Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | QIcon | Qt.AlignmentFlag | None:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return row.texts[column] + (GAP if column in self._right else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.texts[column])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings[column]}: {row.texts[column]}"
        if role == Qt.ItemDataRole.DecorationRole and column == self._icon_column and row.icon:
            colours = colours_of(QGuiApplication.palette())
            return list_icon(row.icon, getattr(colours, row.tone), colours.on_accent)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignRight if column in self._right else None
            return (across or Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        return row.key if role == KEY else None
