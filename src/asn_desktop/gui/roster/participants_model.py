"""The roster as a table: who they are, whether they came, and how their entry stands."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from typing_extensions import override

from asn_desktop.domain.people import ABSENCE, PRESENCE
from asn_desktop.domain.wording import grouped_nip
from asn_desktop.gui.roster.cell_table import CellTable
from asn_desktop.gui.roster.roster_index import RosterIndex, Shown

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtCore import QObject

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Attendance, Participant


class RosterColumn(IntEnum):
    NUMBER = 0
    NAME = 1
    NIP = 2
    UNIT = 3
    GOLONGAN = 4
    JABATAN = 5
    ATTENDANCE = 6
    STATE = 7


FIELDS = {
    RosterColumn.NAME: "name",
    RosterColumn.NIP: "nip",
    RosterColumn.UNIT: "unit",
    RosterColumn.GOLONGAN: "golongan",
    RosterColumn.JABATAN: "jabatan",
}
"""The columns in which people type, and the fields that they show."""

SORTED_BY = FIELDS | {RosterColumn.ATTENDANCE: "attendance", RosterColumn.STATE: "state"}
ICONS = {PRESENCE: ("centang", "good"), ABSENCE: ("tutup", "bad"), "": ("kosong", "muted")}


class ParticipantsModel(CellTable):
    """Shows participants; never writes and never asks."""

    right: ClassVar[frozenset[int]] = frozenset((RosterColumn.NUMBER,))

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.index_of_people = RosterIndex()
        self.joined: Collection[ParticipantId] = ()
        self._shown: list[int] = []
        self._search, self._kind = "", Shown.ALL
        self._column, self._is_down = int(RosterColumn.NUMBER), False

    # --- what is shown -----------------------------------------------------------------

    def load(self, people: RosterIndex, joined: Collection[ParticipantId] = ()) -> None:
        """Show these people, found and sorted as those before were."""
        before = [each.id for each in self.index_of_people.people]
        self.joined = joined
        if before and before == [each.id for each in people.people]:
            self.index_of_people = people
            self._repaint(0, self.count() - 1)
            return
        self.beginResetModel()
        self.index_of_people = people
        self._arrange()
        self.endResetModel()

    def take(self, people: Sequence[Participant]) -> None:
        """Take in changed people who are here already; they stay where they stand."""
        for place in self.index_of_people.replace(people):
            row = self._row(place)
            if row is not None:
                self._repaint(row, row)

    def find(self, search: str, kind: Shown) -> None:
        """Show those whom a search finds, of one kind."""
        self.beginResetModel()
        self._search, self._kind = search, kind
        self._arrange()
        self.endResetModel()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._column, self._is_down = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()
        self.endResetModel()

    @property
    def people(self) -> tuple[Participant, ...]:
        """Return those who are shown, from top to bottom."""
        people = self.index_of_people.people
        return tuple(people[place] for place in self._shown)

    def person(self, row: int) -> Participant | None:
        """Return who stands in a row."""
        if not 0 <= row < len(self._shown):
            return None
        return self.index_of_people.people[self._shown[row]]

    def row_of(self, participant: ParticipantId | None) -> int | None:
        """Return where a person is shown."""
        place = self.index_of_people.place(participant)
        return None if place is None else self._row(place)

    def typed_text(self, row: int, column: int) -> str:
        """Return what an editor of a cell begins with."""
        person = self.person(row)
        if person is None or column not in FIELDS:
            return ""
        if column == RosterColumn.NAME:
            return person.full_name
        return str(getattr(person, FIELDS[RosterColumn(column)]))

    # --- cells -------------------------------------------------------------------------

    @override
    def count(self) -> int:
        return len(self._shown)

    @override
    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("No."),
            self.tr("Nama"),
            self.tr("NIP"),
            self.tr("Unit"),
            self.tr("Gol."),
            self.tr("Jabatan"),
            self.tr("Kehadiran"),
            self.tr("Keadaan"),
        )

    @override
    def text(self, row: int, column: int) -> str:
        person = self.index_of_people.people[self._shown[row]]
        if column == RosterColumn.NAME:
            return person.full_name
        if column == RosterColumn.NIP:
            return grouped_nip(person.nip)
        if column == RosterColumn.ATTENDANCE:
            return self.attendance_text(person.attendance)
        if column == RosterColumn.STATE:
            return self._state(person)
        if column == RosterColumn.NUMBER:
            return str(person.number)
        return str(getattr(person, FIELDS[RosterColumn(column)]))

    @override
    def spoken(self, row: int, column: int) -> str:
        return f"{self.index_of_people.people[self._shown[row]].full_name}, " + super().spoken(
            row, column
        )

    @override
    def tip(self, row: int, column: int) -> str:
        person = self.index_of_people.people[self._shown[row]]
        if column == RosterColumn.GOLONGAN:
            return person.rank
        return self.text(row, column)

    @override
    def icon(self, row: int, column: int) -> tuple[str, str] | None:
        if column != RosterColumn.ATTENDANCE:
            return None
        person = self.index_of_people.people[self._shown[row]]
        return ICONS.get(person.attendance.status, ("perhatian", "warning"))

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
            text = self.tr("Terlambat {minutes} menit").format(minutes=attendance.minutes)
        return f"{text} ({attendance.reason})" if attendance.reason else text

    def _state(self, person: Participant) -> str:
        if person.voided:
            return self.tr("Dihapus")
        if person.conflicted:
            return self.tr("Data bertentangan")
        if not person.nip:
            return self.tr("Tanpa NIP")
        if person.id in self.joined:
            return self.tr("Gabungan entri")
        return self.tr("Tambahan di tempat") if person.walk_in else self.tr("Terdaftar")

    # --- within ------------------------------------------------------------------------

    def _arrange(self) -> None:
        found = self.index_of_people.find(self._search, self._kind)
        field = SORTED_BY.get(RosterColumn(self._column), "")
        self._shown = self.index_of_people.arranged(found, field, is_down=self._is_down)

    def _row(self, place: int) -> int | None:
        try:
            return self._shown.index(place)
        except ValueError:
            return None

    def _repaint(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, RosterColumn.STATE))
