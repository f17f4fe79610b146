"""The roster as a table: who they are, whether they came, and how their entry stands."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from asn_desktop.domain.wording import grouped_nip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Attendance, Participant

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RosterColumn(IntEnum):
    NUMBER = 0
    NAME = 1
    NIP = 2
    UNIT = 3
    ATTENDANCE = 4
    STATE = 5


class ParticipantsModel(QAbstractTableModel):
    """Shows participants; never writes and never asks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: tuple[Participant, ...] = ()

    def show(self, people: Sequence[Participant]) -> None:
        """Show people; the same ones in the same order keep the view where it stands."""
        before, self.people = self.people, tuple(people)
        if [each.id for each in before] == [each.id for each in people]:
            for row, (old, new) in enumerate(zip(before, people, strict=True)):
                if old != new:
                    last = self.index(row, RosterColumn.STATE)
                    self.dataChanged.emit(self.index(row, 0), last)
            return
        self.beginResetModel()
        self.endResetModel()

    def person(self, row: int) -> Participant | None:
        return self.people[row] if 0 <= row < len(self.people) else None

    def row_of(self, participant: ParticipantId | None) -> int | None:
        rows = (row for row, each in enumerate(self.people) if each.id == participant)
        return next(rows, None)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.people)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(RosterColumn)

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
            self.tr("No."),
            self.tr("Nama"),
            self.tr("NIP"),
            self.tr("Unit"),
            self.tr("Kehadiran"),
            self.tr("Keadaan"),
        )
        return names[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person = self.person(index.row())
        if person is None:
            return None
        column = RosterColumn(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(person, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{person.full_name}, {heading}: {self._text(person, column) or '-'}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column is RosterColumn.NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def attendance_text(self, attendance: Attendance) -> str:
        """Return "Terlambat 15 menit (macet)"."""
        words = {
            "": self.tr("belum diisi"),
            "hadir": self.tr("Hadir"),
            "terlambat": self.tr("Terlambat"),
            "tidak_hadir": self.tr("Tidak hadir"),
        }
        text = words.get(attendance.status, attendance.status)
        if attendance.minutes:
            text += self.tr(" {minutes} menit").format(minutes=attendance.minutes)
        return f"{text} ({attendance.reason})" if attendance.reason else text

    def _text(self, person: Participant, column: RosterColumn) -> str:
        texts = {
            RosterColumn.NUMBER: str(person.number),
            RosterColumn.NAME: person.full_name,
            RosterColumn.NIP: grouped_nip(person.nip),
            RosterColumn.UNIT: person.unit,
            RosterColumn.ATTENDANCE: self.attendance_text(person.attendance),
            RosterColumn.STATE: self._state(person),
        }
        return texts[column]

    def _state(self, person: Participant) -> str:
        if person.voided:
            return self.tr("Dihapus")
        if person.conflicted:
            return self.tr("Data bertentangan")
        if not person.nip:
            return self.tr("Tanpa NIP")
        return self.tr("Tambahan di tempat") if person.walk_in else self.tr("Terdaftar")
