"""Joins the form of a note to the drafts: what is typed about a person stays that person's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.discipline import NoteState
from asn_desktop.domain.ids import NoteId
from asn_desktop.gui.discipline.note_form import EDIT, NEW, REPLY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget, QWidget

    from asn_desktop.domain.discipline import DisciplineNote
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.gui.discipline.discipline_desk import DisciplineDesk
    from asn_desktop.gui.discipline.draft_keeper import DraftKeeper
    from asn_desktop.gui.discipline.note_form import NoteForm
    from asn_desktop.gui.widgets.inline_question import InlineQuestion


class DraftParts(NamedTuple):
    """The widgets around a note's form."""

    discard_button: QPushButton
    draft_label: QLabel
    form_tab: QWidget
    question: InlineQuestion
    save_button: QPushButton
    tabs: QTabWidget


class DraftedForm(QObject):
    """The form about one person at a time; never empties what was not recorded."""

    recorded = Signal(object, str, object)
    """About whom, in which mode of the form, and the new note's id or None."""

    def __init__(
        self, parts: DraftParts, form: NoteForm, drafts: DraftKeeper, desk: DisciplineDesk
    ) -> None:
        super().__init__(parts.form_tab)
        self._parts, self._form, self._drafts, self._desk = parts, form, drafts, desk
        self._is_writing = False
        self.person: ParticipantId | None = None
        self._notes: Sequence[DisciplineNote] = ()
        form.altered.connect(self._on_typed)
        drafts.read.connect(self._load)
        drafts.stored.connect(self._tell)
        drafts.refused.connect(self._tell_refusal)
        self._tell()

    def know(self, notes: Sequence[DisciplineNote]) -> None:
        """Take all notes of the session, some of which may be corrected in a draft."""
        self._notes = notes

    def turn_to(self, person: ParticipantId | None) -> None:
        """Keep what was typed about the one before; show what was typed about this one."""
        if person != self.person:
            self.keep()
            self.person = person
            self._load()

    def use(self, evaluator: EvaluatorId | None) -> None:
        """Turn to the drafts of another evaluator."""
        if evaluator == self._drafts.evaluator:
            return
        self.keep()
        typed = None if self._drafts.evaluator else self._form.draft()
        self._form.show_new()
        self._drafts.use(evaluator)
        if self.person is not None and typed is not None:  # before it was known whose it is
            self._drafts.keep(self.person, typed)
            self._load()
        self._tell()

    def correct(self, note: DisciplineNote, mode: str) -> str:
        """Show a note to be corrected or answered; return the mode that the form is in then.

        What is half typed about the person is not written over: it comes first.
        """
        if self._form.draft() is None:
            self._form.show_note(note, mode)
            self._tell()
        return self._form.mode if self._form.note == note.id else NEW

    def keep(self) -> None:
        """Keep what was typed so far."""
        if self.person is not None:
            self._drafts.keep(self.person, self._form.draft())

    @Slot()
    def record(self) -> None:
        """Record what the form says about the person named on top."""
        person, evaluator, form = self.person, self._desk.evaluator, self._form
        if person is None or evaluator is None:
            nobody = self.tr("Belum ada penilai. Tambah di Sesi > Setelan sesi.")
            form.refuse(self.tr("Pilih dulu pesertanya di daftar.") if evaluator else nobody)
            return
        if self._is_writing:  # a second Ctrl+Enter while the first is on its way
            return
        self._parts.tabs.setCurrentWidget(self._parts.form_tab)
        reply, note = form.reply(), form.note
        record = None if reply is None else form.record(person, evaluator)
        if reply is None or record is None:
            return
        self._is_writing = True
        then = partial(self._on_recorded, person, form.mode)
        if note is None:
            self._desk.write(record, reply, then, self._on_refused)
        elif form.mode == EDIT:
            self._desk.edit(note, record, then, self._on_refused)
        else:
            self._desk.reply(note, reply, then, self._on_refused)

    @Slot()
    def discard(self) -> None:
        """Throw away what stands in the form, after asking; what was recorded stays."""
        person = self.person
        if person is None:
            return
        if self._form.draft() is None:
            self.end(person)
            return
        question = self.tr("Buang isian yang belum dicatat ini? Tidak dapat diurungkan.")
        self._parts.question.ask_consent(question, self.tr("Buang"), lambda _: self.end(person))

    def end(self, person: ParticipantId) -> None:
        """Forget a person's draft, and empty the form if it is about that person."""
        self._drafts.keep(person, None)
        if person == self.person:
            self._form.show_new()
        self._drafts.settle()
        self._tell()

    def _on_recorded(self, person: ParticipantId, mode: str, answer: object) -> None:
        self._is_writing = False
        self.end(person)
        self.recorded.emit(person, mode, answer[1] if isinstance(answer, tuple) else None)

    def _on_refused(self, sentence: str) -> None:
        self._is_writing = False
        self._form.refuse(sentence)

    @Slot()
    def _load(self) -> None:
        draft = self._drafts.of(self.person)
        if draft is None:
            self._form.show_new()
        else:
            self._form.show_draft(draft, self._open_note(NoteId(draft.get("note", ""))))
        self._tell()

    def _open_note(self, note: NoteId) -> DisciplineNote | None:
        found = (each for each in self._notes if each.id == note)
        return next((each for each in found if each.state is not NoteState.DITARIK), None)

    @Slot()
    def _on_typed(self) -> None:
        self.keep()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say in which mode the form is, and that what it holds is not recorded yet."""
        parts, mode = self._parts, self._form.mode
        titles = {
            NEW: self.tr("Catatan b&aru"),
            EDIT: self.tr("Ub&ah catatan"),
            REPLY: self.tr("T&anggapan peserta"),
        }
        saves = {
            NEW: self.tr("Catat"),
            EDIT: self.tr("Simpan perubahan"),
            REPLY: self.tr("Simpan tanggapan"),
        }
        parts.tabs.setTabText(parts.tabs.indexOf(parts.form_tab), titles[mode])
        parts.save_button.setText(saves[mode])
        parts.discard_button.setText(self.tr("Kosongkan") if mode == NEW else self.tr("Batal"))
        is_draft = self._form.draft() is not None
        parts.discard_button.setEnabled(is_draft or mode != NEW)
        parts.draft_label.setText(self.tr("Draf, belum dicatat") if is_draft else "")

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        self._form.refuse(sentence)
        self._parts.draft_label.setText(self.tr("Draf belum tersimpan"))
