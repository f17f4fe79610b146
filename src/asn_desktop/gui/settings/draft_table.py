"""A table of the instrument editor: written in place, with what is wrong shown at its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QFont, QGuiApplication
from typing_extensions import override

from asn_desktop.gui.icons import list_icon
from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.domain.instrument_draft import InstrumentDraft
    from asn_desktop.gui.settings.draft_history import DraftHistory
    from asn_desktop.gui.settings.draft_rows import Cell, DraftRow

    Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()


class DraftTable(QAbstractTableModel):
    """Shows the rows that `rows_of` makes of the draft; every edit is a step of the history."""

    def __init__(
        self,
        history: DraftHistory,
        headings: Sequence[str],
        rows_of: Callable[[InstrumentDraft], list[DraftRow]],
    ) -> None:
        super().__init__(history)
        self._history, self._headings, self._rows_of = history, tuple(headings), rows_of
        self._rows = rows_of(history.now)
        history.changed.connect(self.read_again)

    def row(self, number: int) -> DraftRow | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def cell(self, index: Index) -> Cell:
        return self._rows[index.row()].cells[index.column()]

    def find(self, place: tuple[int | str, ...]) -> QModelIndex:
        """Return the cell that a place in the instrument is shown in; an invalid one for none."""
        for number, row in enumerate(self._rows):
            for column, cell in enumerate(row.cells):
                if cell.place and place[: len(cell.place)] == cell.place:
                    return self.index(number, column)
        return QModelIndex()

    @Slot()
    def read_again(self) -> None:
        """Show the draft as it is now; only where rows come or go the view begins anew."""
        rows = self._rows_of(self._history.now)
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows:
            self._rows = rows
            last = self.index(len(rows) - 1, len(self._headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headings[section] if shown else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._history.is_editable and self.cell(index).write is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, cell = self._rows[index.row()], self.cell(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        if role == Qt.ItemDataRole.FontRole and row.is_head:
            font = QFont(QGuiApplication.font())
            font.setBold(True)
            return font
        return self._fault(index, cell, role)

    def _fault(self, index: Index, cell: Cell, role: int) -> object:
        """Return how a fault at a cell is shown: an icon, and its sentence where one hovers."""
        faults = self._history.faults_at(cell.place)
        sentence = " ".join(each.sentence for each in faults)
        if role == Qt.ItemDataRole.DecorationRole and faults:
            colours = colours_of(QGuiApplication.palette())
            return list_icon("perhatian", colours.bad, colours.on_accent)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(sentence or cell.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = f"{self._headings[index.column()]}: {cell.text}"
            return f"{spoken}. {sentence}" if sentence else spoken
        return None

    @override
    def setData(
        self,
        index: Index,
        given: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        write = self.cell(index).write
        if role != Qt.ItemDataRole.EditRole or write is None:
            return False
        label = self.tr("Ubah {what}").format(what=self._headings[index.column()].lower())
        self._history.take(label, write(self._history.now, str(given)))
        return True
