"""What an import would do, row by row, with the reason where a row stays out."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from asn_desktop.domain.wording import grouped_nip

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    from PySide6.QtCore import QObject

    from asn_desktop.services.roster_import import ImportLine

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ImportColumn(IntEnum):
    ROW = 0
    NAME = 1
    NIP = 2
    KIND = 3
    REASON = 4


class ImportModel(QAbstractTableModel):
    """Shows the lines of one kind, or all; never writes and never asks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[ImportLine, ...] = ()
        self._doubles: Container[int] = ()
        self._warnings: Mapping[int, str] = {}

    def use(self, doubles: Container[int], warnings: Mapping[int, str]) -> None:
        """Take which rows repeat an earlier NIP, and what was noticed on rows that are let in."""
        self._doubles, self._warnings = doubles, warnings

    def kind(self, line: ImportLine) -> str:
        """Return baru, berubah, sama, ganda or ditolak."""
        is_double = line.kind == "ditolak" and line.row in self._doubles
        return "ganda" if is_double else line.kind

    def show(self, lines: Sequence[ImportLine]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(ImportColumn)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = (
            self.tr("Baris"),
            self.tr("Nama"),
            self.tr("NIP"),
            self.tr("Hasil"),
            self.tr("Alasan atau peringatan"),
        )
        return names[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.lines):
            return None
        text = self._text(self.lines[index.row()], ImportColumn(index.column()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {text}"
        return None

    def _text(self, line: ImportLine, column: ImportColumn) -> str:
        texts = {
            ImportColumn.ROW: str(line.row),
            ImportColumn.NAME: line.name,
            ImportColumn.NIP: grouped_nip(line.nip),
            ImportColumn.KIND: self.kind(line),
            ImportColumn.REASON: line.reason or self._warnings.get(line.row, ""),
        }
        return texts[column]
