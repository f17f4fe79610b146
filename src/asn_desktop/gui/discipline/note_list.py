"""The notes of the chosen person, or of all in the list, and one of them whole with its past."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.discipline import NoteState
from asn_desktop.gui.discipline.discipline_models import NoteColumn, NotesModel
from asn_desktop.gui.discipline.note_form import EDIT, REPLY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import (
        QLabel,
        QPlainTextEdit,
        QPushButton,
        QTableView,
        QTabWidget,
        QWidget,
    )

    from asn_desktop.domain.discipline import DisciplineNote
    from asn_desktop.domain.ids import NoteId, ParticipantId
    from asn_desktop.gui.discipline.discipline_desk import DisciplineDesk
    from asn_desktop.gui.discipline.note_words import NoteWords
    from asn_desktop.gui.widgets.inline_question import InlineQuestion
    from asn_desktop.services.evaluation.note_history import NoteChange


class NoteListParts(NamedTuple):
    """The widgets of the list of notes and of the one that is shown whole."""

    detail_tab: QWidget
    edit_button: QPushButton
    note_label: QLabel
    note_table: QTableView
    note_view: QPlainTextEdit
    question: InlineQuestion
    reply_button: QPushButton
    tabs: QTabWidget
    withdraw_button: QPushButton


class NoteList(QObject):
    """A withdrawn note stays in the list, struck through, with its reason."""

    chosen = Signal(object)
    """The note that is shown now, or None."""
    correction_wanted = Signal(object, str)
    """A note, and whether it is to be corrected or answered."""
    said = Signal(str)
    refused = Signal(str)

    def __init__(self, parts: NoteListParts, desk: DisciplineDesk, words: NoteWords) -> None:
        super().__init__(parts.note_table)
        self._parts, self._desk, self._words = parts, desk, words
        self.model = NotesModel(words, self)
        self.wanted: NoteId | None = None
        """The note to choose at the next showing."""
        parts.note_table.setModel(self.model)
        parts.note_table.selectionModel().currentRowChanged.connect(self._on_row)
        parts.note_table.activated.connect(self.show_whole)
        parts.edit_button.clicked.connect(self.correct)
        parts.reply_button.clicked.connect(self.answer)
        parts.withdraw_button.clicked.connect(self.ask_withdraw)
        self._show_note()

    @property
    def note(self) -> DisciplineNote | None:
        return self.model.at(self._parts.note_table.currentIndex().row())

    def show(
        self,
        notes: Sequence[DisciplineNote],
        names: Mapping[str, str],
        person: ParticipantId | None = None,
    ) -> None:
        """Show notes; the chosen one stays chosen, else the latest one is.

        `person` is whose notes they are, None for those of several people.
        """
        shown = self.note
        wanted = self.wanted or (shown.id if shown else None)
        self._parts.note_table.setColumnHidden(NoteColumn.NAME, person is not None)
        self.model.show(notes, names)
        row = self.model.row_of(wanted)
        if row is not None:
            self.wanted = None
        if notes:
            self._parts.note_table.selectRow(len(notes) - 1 if row is None else row)
        self._parts.note_label.setText(self._counted(notes, is_one=person is not None))
        self._show_note()

    @Slot()
    def show_whole(self) -> None:
        """Show the chosen note whole, with its past."""
        if self.note is None:
            self._refuse_none()
            return
        self._parts.tabs.setCurrentWidget(self._parts.detail_tab)
        self._parts.note_view.setFocus()

    @Slot()
    def correct(self) -> None:
        """Put the chosen note into the form, to be corrected."""
        self._want(EDIT)

    @Slot()
    def answer(self) -> None:
        """Put the chosen note into the form, to be answered."""
        self._want(REPLY)

    @Slot()
    def ask_withdraw(self) -> None:
        """Ask in place why the chosen note is taken back."""
        note = self._open_note()
        if note is not None:
            withdraw = partial(self._desk.withdraw, note.id)
            question = self.tr("Mengapa catatan ini ditarik?")
            self._parts.question.ask(question, self.tr("Tarik catatan"), withdraw)

    def _want(self, mode: str) -> None:
        note = self._open_note()
        if note is not None:
            self.correction_wanted.emit(note, mode)

    def _refuse_none(self) -> None:
        choose = self.tr("Pilih dulu catatannya di daftar.")
        self.refused.emit(choose if self.model.notes else self._parts.note_label.text())

    def _open_note(self) -> DisciplineNote | None:
        """Return the chosen note if something can still be done with it; else say why not."""
        note = self.note
        if note is None:
            self._refuse_none()
        elif note.state is NoteState.DITARIK:
            self.refused.emit(self.tr("Catatan ini sudah ditarik; tulis catatan baru bila perlu."))
            return None
        elif note.disputed:
            told = self.tr("Catatan ini sedang konflik. Putuskan dahulu di Gabung (Ctrl+8).")
            self.refused.emit(told)
            return None
        return note

    @Slot()
    def _on_row(self) -> None:
        self._show_note()
        self.chosen.emit(self.note)

    def _show_note(self) -> None:
        note, parts = self.note, self._parts
        empty = self.tr("Pilih sebuah catatan di atas; isi lengkap dan riwayatnya tampil di sini.")
        told = self._words.whole(note) if note else empty
        if not parts.note_view.toPlainText().startswith(told):
            parts.note_view.setPlainText(told)
        for button in (parts.edit_button, parts.reply_button, parts.withdraw_button):
            button.setEnabled(note is not None and note.state is not NoteState.DITARIK)
        if note is not None:
            self._desk.read_history(note.id, self._show_history)

    def _show_history(self, answer: tuple[NoteId, tuple[NoteChange, ...]]) -> None:
        note = self.note
        if note is None or note.id != answer[0]:
            return
        told = f"{self._words.whole(note)}\n\n{self._words.history(answer[1])}"
        if self._parts.note_view.toPlainText() != told:
            self._parts.note_view.setPlainText(told)

    def _counted(self, notes: Sequence[DisciplineNote], *, is_one: bool) -> str:
        if not notes:
            if is_one:
                return self.tr("Belum ada catatan tentang peserta ini.")
            return self.tr("Tidak ada catatan yang cocok.")
        withdrawn = sum(note.state is NoteState.DITARIK for note in notes)
        if withdrawn:
            told = self.tr("{count} catatan, {withdrawn} di antaranya ditarik")
            return told.format(count=len(notes), withdrawn=withdrawn)
        return self.tr("{count} catatan").format(count=len(notes))
