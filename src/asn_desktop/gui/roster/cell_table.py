"""What the tables of records share: cells with a text, a tip, a word for those who listen."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from typing_extensions import override

from asn_desktop.gui.icons import list_icon
from asn_desktop.gui.theme import colours_of

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
GAP = "\N{EN SPACE}"
"""Between a number and the text of the next column."""
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TIP = int(Qt.ItemDataRole.ToolTipRole)
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
PICTURE = int(Qt.ItemDataRole.DecorationRole)


class CellTable(QAbstractTableModel):
    """A subclass keeps the rows and says `headings`, `count`, `text`; it never writes or asks."""

    right: ClassVar[frozenset[int]] = frozenset()
    """The columns of numbers."""

    def headings(self) -> tuple[str, ...]:
        """Return the columns' names."""
        raise NotImplementedError

    def count(self) -> int:
        """Return how many rows are shown."""
        raise NotImplementedError

    def text(self, row: int, column: int) -> str:
        """Return what a cell says, on one line; the view shortens it where there is no room."""
        raise NotImplementedError

    def spoken(self, row: int, column: int) -> str:
        """Return what a cell says to those who listen: the column's name and the content."""
        return f"{self.headings()[column]}: {self.text(row, column) or '-'}"

    def tip(self, row: int, column: int) -> str:
        """Return what the tool tip of a cell says."""
        return self.text(row, column)

    def icon(self, row: int, column: int) -> tuple[str, str] | None:
        """Return an icon's name and the role of its colour; its word stands in the text."""
        del row, column
        return None

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.count()

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headings())

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (DISPLAY, TIP):
            return self.headings()[section] + (GAP if section in self.right else "")
        if role == ALIGNMENT:
            return self._alignment(section)
        return None

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        row, column = index.row(), index.column()
        if not 0 <= row < self.count():
            return None
        if role == DISPLAY:
            return self.text(row, column) + (GAP if column in self.right else "")
        if role == ALIGNMENT:
            return self._alignment(column)
        if role == PICTURE:
            return self._picture(row, column)
        if role == TIP:
            return self.tip(row, column)
        return self.spoken(row, column) if role == SPOKEN else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        across = Qt.AlignmentFlag.AlignRight if column in self.right else Qt.AlignmentFlag.AlignLeft
        return across | Qt.AlignmentFlag.AlignVCenter

    def _picture(self, row: int, column: int) -> QIcon | None:
        found = self.icon(row, column)
        if found is None:
            return None
        colours = colours_of(QGuiApplication.palette())
        return list_icon(found[0], getattr(colours, found[1]), colours.on_accent)
