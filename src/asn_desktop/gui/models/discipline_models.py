"""Discipline as two tables: people with their honest state, and the notes on one of them."""

from __future__ import annotations

import datetime as dt
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from asn_desktop.domain.discipline import DisciplineState, NoteKind, NoteSource, NoteState
from asn_desktop.domain.errors import UnknownCategoryError
from asn_desktop.domain.wording import grouped_nip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject

    from asn_desktop.domain.discipline import DisciplineNote, Picklist
    from asn_desktop.domain.ids import NoteId, ParticipantId
    from asn_desktop.domain.people import Participant

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ICON_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The name of the icon that stands before the text."""
STATE_ICONS = {
    DisciplineState.HAS_NOTES: "bendera",
    DisciplineState.ATTESTED_CLEAN: "centang",
    DisciplineState.UNCHECKED: "belum",
}


class PersonState(NamedTuple):
    """One participant and what is honestly known of them."""

    person: Participant
    state: DisciplineState
    attested_here: bool
    """Whether the chosen evaluator attested "nihil"."""


class PeopleColumn(IntEnum):
    NUMBER = 0
    NAME = 1
    STATE = 2


class NoteColumn(IntEnum):
    DATE = 0
    CATEGORY = 1
    TEXT = 2
    AUTHOR = 3
    STATE = 4


class PeopleStateModel(QAbstractTableModel):
    """Shows people with one of three states; never writes and never asks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: tuple[PersonState, ...] = ()

    def show(self, people: Sequence[PersonState]) -> None:
        """Show people; the same ones in the same order keep the selection."""
        before, self.people = self.people, tuple(people)
        if [each.person.id for each in before] == [each.person.id for each in people]:
            if people:
                last = self.index(len(people) - 1, PeopleColumn.STATE)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.endResetModel()

    def at(self, row: int) -> PersonState | None:
        return self.people[row] if 0 <= row < len(self.people) else None

    def row_of(self, participant: ParticipantId | None) -> int | None:
        rows = (row for row, each in enumerate(self.people) if each.person.id == participant)
        return next(rows, None)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.people)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(PeopleColumn)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("No."), self.tr("Nama"), self.tr("Keadaan"))[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.at(index.row())
        if found is None:
            return None
        column, person = PeopleColumn(index.column()), found.person
        if role == Qt.ItemDataRole.DisplayRole:
            return (str(person.number), person.full_name, found.state.label)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{person.full_name}: {found.state.label}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{person.full_name}\nNIP {grouped_nip(person.nip)}\n{person.unit}"
        if role == ICON_ROLE and column is PeopleColumn.STATE:
            return STATE_ICONS[found.state]
        is_number = role == Qt.ItemDataRole.TextAlignmentRole and column is PeopleColumn.NUMBER
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter if is_number else None


class NotesModel(QAbstractTableModel):
    """Shows the notes on one participant, withdrawn ones too; never writes and never asks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notes: tuple[DisciplineNote, ...] = ()
        self._authors: Mapping[str, str] = {}
        self._picklist: Picklist | None = None

    def use(self, picklist: Picklist, authors: Mapping[str, str]) -> None:
        """Take the names of categories and of evaluators, by id."""
        self._picklist, self._authors = picklist, authors

    def show(self, notes: Sequence[DisciplineNote]) -> None:
        """Show notes, the latest observation last."""
        self.beginResetModel()
        self.notes = tuple(sorted(notes, key=_observed))
        self.endResetModel()

    def row_of(self, note: NoteId | None) -> int | None:
        rows = (row for row, each in enumerate(self.notes) if each.id == note)
        return next(rows, None)

    def at(self, row: int) -> DisciplineNote | None:
        return self.notes[row] if 0 <= row < len(self.notes) else None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.notes)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(NoteColumn)

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
            self.tr("Waktu"),
            self.tr("Kategori"),
            self.tr("Uraian"),
            self.tr("Penilai"),
            self.tr("Keadaan"),
        )
        return names[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        note = self.at(index.row())
        if note is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(note, NoteColumn(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.full_text(note)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "; ".join(self._text(note, column) for column in NoteColumn)
        return None

    def full_text(self, note: DisciplineNote) -> str:
        """Return what a note says beside its category, a line each; what came of it first."""
        record = note.record
        lines = [
            self.tr("Ditarik: {reason}").format(reason=note.reason) if note.reason else "",
            self.tr("Tanggapan: {reply}").format(reply=note.reply) if note.reply else "",
            record.text,
            self.tr("Saksi atau bukti: {witness}").format(witness=record.witness)
            if record.witness
            else "",
            self.tr("Sumber: {source}").format(source=self.source_text(record.source)),
        ]
        return "\n".join(each for each in lines if each)

    def source_text(self, source: NoteSource) -> str:
        """Return where an observation comes from, in words."""
        return {
            NoteSource.PRESENSI: self.tr("Presensi"),
            NoteSource.LAPORAN_ATASAN: self.tr("Laporan atasan"),
            NoteSource.PENGAMATAN_SESI: self.tr("Pengamatan sesi"),
            NoteSource.LAINNYA: self.tr("Lainnya"),
        }[source]

    def _text(self, note: DisciplineNote, column: NoteColumn) -> str:
        record = note.record
        time = f" {record.time:%H.%M}" if record.time else ""
        texts = {
            NoteColumn.DATE: f"{record.date:%d-%m-%Y}{time}",
            NoteColumn.CATEGORY: self._category(note),
            NoteColumn.TEXT: record.text or note.reply,
            NoteColumn.AUTHOR: self._authors.get(record.author, "-"),
            NoteColumn.STATE: self._state(note.state),
        }
        return texts[column]

    def _category(self, note: DisciplineNote) -> str:
        record, label = note.record, note.record.category
        if self._picklist is not None:
            try:
                label = self._picklist.find(record.category).label
            except UnknownCategoryError:  # from a newer picklist: its code says more than nothing
                label = record.category
        if record.minutes:
            label += self.tr(", {minutes} menit").format(minutes=record.minutes)
        coaching = self.tr(" (pembinaan)") if record.kind is NoteKind.PEMBINAAN else ""
        return label + coaching

    def _state(self, state: NoteState) -> str:
        return {
            NoteState.TERCATAT: self.tr("tercatat"),
            NoteState.DIKLARIFIKASI: self.tr("diklarifikasi"),
            NoteState.DITARIK: self.tr("ditarik"),
        }[state]


def _observed(note: DisciplineNote) -> tuple[dt.date, dt.time, str]:
    return note.record.date, note.record.time or dt.time(), note.id
