"""The list of people to score, as one evaluator sees it."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.domain.wording import grouped_nip
from asn_desktop.gui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.sheets import QueueEntry

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class QueueRole(IntEnum):
    ENTRY = Qt.ItemDataRole.UserRole + 1


class QueueModel(QAbstractListModel):
    """Shows queue entries; never writes and never asks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[QueueEntry] = []

    def show(self, entries: Sequence[QueueEntry]) -> None:
        """Show the entries; the same people in the same order keep the view where it stands."""
        same = [each.id for each in entries] == [each.id for each in self.entries]
        if same:
            changed = [row for row, entry in enumerate(entries) if entry != self.entries[row]]
            self.entries = list(entries)
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def row_of(self, participant: ParticipantId | None) -> int | None:
        rows = (row for row, each in enumerate(self.entries) if each.id == participant)
        return next(rows, None)

    def entry(self, row: int) -> QueueEntry | None:
        return self.entries[row] if 0 <= row < len(self.entries) else None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.full_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join((entry.full_name, f"NIP {grouped_nip(entry.nip)}", entry.unit)))
        return entry if role == QueueRole.ENTRY else None

    def _spoken(self, entry: QueueEntry) -> str:
        parts = [f"{entry.number}. {entry.full_name}", self._filling(entry)]
        if entry.status != SheetStatus.DRAFT:
            parts.append(
                self.tr("final di sini")
                if entry.status == SheetStatus.FINAL
                else self.tr("diterima")
            )
        if entry.has_notes:
            parts.append(self.tr("ada catatan disiplin"))
        if not entry.present:
            parts.append(self.tr("tidak hadir"))
        return ", ".join(parts)

    def _filling(self, entry: QueueEntry) -> str:
        if entry.filled == 0:
            return self.tr("kosong")
        if entry.filled >= entry.of:
            return self.tr("lengkap")
        return self.tr("sebagian, {filled} dari {of}").format(filled=entry.filled, of=entry.of)
