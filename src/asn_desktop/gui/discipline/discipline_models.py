"""Discipline as two tables: people with their honest state, and the notes on one of them."""

from __future__ import annotations

import datetime as dt
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from typing_extensions import override

from asn_desktop.domain.discipline import DisciplineState, NoteState
from asn_desktop.domain.wording import grouped_nip
from asn_desktop.gui.widgets.state_words import state_word

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtCore import QObject

    from asn_desktop.domain.discipline import DisciplineNote
    from asn_desktop.domain.ids import NoteId, ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.discipline.note_words import NoteWords

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
    noted_here: bool = False
    """Whether the chosen evaluator has a note on them that counts."""

    @property
    def is_open_here(self) -> bool:
        """Tell whether the chosen evaluator has yet to look: present, no note, no "nihil"."""
        return self.person.is_present and not (self.attested_here or self.noted_here)


class PeopleColumn(IntEnum):
    NUMBER = 0
    NAME = 1
    STATE = 2
    HERE = 3


class NoteColumn(IntEnum):
    DATE = 0
    NAME = 1
    CATEGORY = 2
    TEXT = 3
    AUTHOR = 4
    STATE = 5


class PeopleStateModel(QAbstractTableModel):
    """Shows people with one of three states; never writes and never asks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: tuple[PersonState, ...] = ()
        self._drafts: frozenset[ParticipantId] = frozenset()

    def mark_drafts(self, drafts: Collection[ParticipantId]) -> None:
        """Say of these people that a note on them is half typed."""
        if frozenset(drafts) == self._drafts:
            return
        self._drafts = frozenset(drafts)
        if self.people:
            last = self.index(len(self.people) - 1, PeopleColumn.STATE)
            self.dataChanged.emit(self.index(0, PeopleColumn.STATE), last)

    def has_draft(self, participant: ParticipantId) -> bool:
        return participant in self._drafts

    def show(self, people: Sequence[PersonState]) -> None:
        """Show people; the same ones in the same order keep the selection."""
        before, self.people = self.people, tuple(people)
        if [each.person.id for each in before] == [each.person.id for each in people]:
            if people:
                last = self.index(len(people) - 1, PeopleColumn.HERE)
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
        names = (self.tr("No."), self.tr("Nama"), self.tr("Keadaan"), self.tr("Penilai ini"))
        return names[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.at(index.row())
        if found is None:
            return None
        column, person = PeopleColumn(index.column()), found.person
        if role == Qt.ItemDataRole.DisplayRole:
            texts = (str(person.number), person.full_name, self._state(found), self._here(found))
            return texts[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{person.full_name}: {self._state(found)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{person.full_name}\nNIP {grouped_nip(person.nip)}\n{person.unit}"
        if role == ICON_ROLE and column is PeopleColumn.STATE:
            return STATE_ICONS[found.state]
        is_number = role == Qt.ItemDataRole.TextAlignmentRole and column is PeopleColumn.NUMBER
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter if is_number else None

    def longest_state(self, *, with_draft: bool) -> str:
        """Return the longest words that a state is told in, to make room for them."""
        states = (self._told(each, with_draft=with_draft) for each in DisciplineState)
        return max(states, key=len)

    def _state(self, found: PersonState) -> str:
        return self._told(found.state, with_draft=self.has_draft(found.person.id))

    def _told(self, state: DisciplineState, *, with_draft: bool) -> str:
        told = self.tr("{state}, draf") if with_draft else "{state}"
        return told.format(state=state_word(state))

    def _here(self, found: PersonState) -> str:
        if found.noted_here:
            return self.tr("mencatat")
        if found.attested_here:
            return self.tr("nihil")
        return self.tr("belum") if found.person.is_present else self.tr("tidak hadir")


class NotesModel(QAbstractTableModel):
    """Shows notes, withdrawn ones too; never writes and never asks."""

    def __init__(self, words: NoteWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notes: tuple[DisciplineNote, ...] = ()
        self._words = words
        self._names: Mapping[str, str] = {}

    def show(self, notes: Sequence[DisciplineNote], names: Mapping[str, str]) -> None:
        """Show notes, the latest observation last; `names` are the participants' by id."""
        self.beginResetModel()
        self.notes = tuple(sorted(notes, key=_observed))
        self._names = names
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
            *(self.tr("Waktu"), self.tr("Peserta"), self.tr("Kategori")),
            *(self.tr("Uraian"), self.tr("Penilai"), self.tr("Keadaan")),
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
            return self._words.whole(note)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "; ".join(self._text(note, column) for column in NoteColumn)
        is_said = index.column() != NoteColumn.STATE  # "ditarik", and why, still holds
        if role == Qt.ItemDataRole.FontRole and note.state is NoteState.DITARIK and is_said:
            struck = QFont()
            struck.setStrikeOut(True)
            return struck
        return None

    def _text(self, note: DisciplineNote, column: NoteColumn) -> str:
        record, words = note.record, self._words
        state = words.state(note.state)
        if note.disputed:
            state = self.tr("{state}, konflik").format(state=state)
        if note.reason:
            told = self.tr("{state}: {reason}")
            state = told.format(state=state, reason=note.reason)
        texts = {
            NoteColumn.DATE: words.when(record),
            NoteColumn.NAME: self._names.get(record.participant, "-"),
            NoteColumn.CATEGORY: words.category(record),
            NoteColumn.TEXT: record.text or note.reply,
            NoteColumn.AUTHOR: words.author(record.author),
            NoteColumn.STATE: state,
        }
        return " ".join(texts[column].split())


def _observed(note: DisciplineNote) -> tuple[dt.date, dt.time, str]:
    return note.record.date, note.record.time or dt.time(), note.id
