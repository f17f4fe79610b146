"""Who is still to come, as a list that is read from metres away: names, units, whom they lack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    Index = QModelIndex | QPersistentModelIndex

UNIT, STATE, ICON, PERSON = (int(Qt.ItemDataRole.UserRole) + place for place in range(1, 5))
NOWHERE = QModelIndex()


class WaitingRow(NamedTuple):
    """One person: what stands in the three lines, an icon beside the last, and who it is."""

    name: str
    unit: str
    state: str
    icon: str
    person: str


class WaitingModel(QAbstractListModel):
    """Shows rows; tells no mark, so that it may be projected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[WaitingRow, ...] = ()

    def show(self, rows: Sequence[WaitingRow]) -> None:
        """Show these rows; the same ones change nothing, so that nobody's eye is led astray."""
        if tuple(rows) == self.rows:
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{name}, {unit}: {state}").format(**row._asdict())
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.name}\n{row.unit}\n{row.state}"
        roles: dict[int, str] = {
            int(Qt.ItemDataRole.DisplayRole): row.name,
            UNIT: row.unit,
            STATE: row.state,
            ICON: row.icon,
            PERSON: row.person,
        }
        return roles.get(int(role))
