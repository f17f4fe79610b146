"""The form of one discipline note: a new one, a correction, or the participant's reply."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from asn_desktop.domain.discipline import Decree, NoteKind, NoteRecord, NoteSource
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.domain.wording import whole
from asn_desktop.gui.discipline.note_fields import (
    LONGEST_TEXT,
    TYPED,
    NoteFields,
    NoteParts,
    fields_of,
    python_day,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.discipline import DisciplineNote, Picklist
    from asn_desktop.domain.ids import EvaluatorId, NoteId, ParticipantId
    from asn_desktop.gui.discipline.note_words import NoteWords

CLOCK = re.compile(r"([01]?\d|2[0-3])[.:]([0-5]\d)\Z")
LONGEST_NUMBER = 300
NEW, EDIT, REPLY = "baru", "ubah", "tanggapan"


class NoteForm(QObject):
    """What it holds is a draft until it is recorded; it writes nothing itself."""

    altered = Signal()
    """Somebody typed or chose something."""

    def __init__(self, parts: NoteParts, words: NoteWords) -> None:
        super().__init__(parts.text_edit)
        self._parts, self._fields = parts, NoteFields(parts, words)
        self._shown: Mapping[str, str] = {}
        self.mode = NEW
        self.note: NoteId | None = None
        self._fields.altered.connect(self._on_altered)

    # --- what is shown -----------------------------------------------------------------

    def offer(self, picklist: Picklist, day: dt.date) -> None:
        """Offer the session's categories; what is being filled in stays."""
        self._fields.offer(picklist, day)

    def show_new(self) -> None:
        """Empty what belongs to one note; category, date and source stay for the next one."""
        empty = dict.fromkeys(TYPED, "")
        self._load(NEW, None, {**self._fields.read(), **empty})

    def show_note(self, note: DisciplineNote, mode: str) -> None:
        """Show a note to be corrected or answered."""
        self._load(mode, note.id, fields_of(note))

    def show_draft(self, draft: Mapping[str, str], note: DisciplineNote | None) -> None:
        """Show what was typed before; a note that it corrected may be gone, the words are not."""
        if note is None:
            self._load(NEW, None, {**self._fields.read(), **draft})
            return
        self.show_note(note, draft["mode"])
        shown = self._shown
        self._load(draft["mode"], note.id, {**shown, **draft})
        self._shown = shown

    def draft(self) -> dict[str, str] | None:
        """Return what was typed and not recorded, or None where there is nothing of it."""
        fields = self._fields.read()
        is_new = self.mode == NEW
        if not any(fields[part] for part in TYPED) if is_new else fields == self._shown:
            return None
        return {"mode": self.mode, "note": self.note or "", **fields}

    def refuse(self, sentence: str) -> None:
        self._parts.problem_label.setText(sentence)

    # --- what is said ------------------------------------------------------------------

    def reply(self) -> str | None:
        """Return the participant's reply, or None after saying that it is too long."""
        reply = self._parts.reply_edit.text().strip()
        return self._fitting(reply, self._parts.reply_edit, self.tr("Tanggapan"))

    def record(self, participant: ParticipantId, author: EvaluatorId) -> NoteRecord | None:
        """Return what the form says, or None after saying what is wrong in it."""
        parts, category = self._parts, self._fields.category
        clock = parts.time_edit.text().strip()
        time = CLOCK.match(clock)
        if clock and time is None:
            self._refused(parts.time_edit, self.tr("Tulis jam seperti 07.45, atau kosongkan."))
            return None
        typed = parts.text_edit.toPlainText()
        text = self._fitting(typed, parts.text_edit, self.tr("Uraian"))
        witness = self._fitting(
            parts.witness_edit.text(), parts.witness_edit, self.tr("Saksi atau bukti")
        )
        if text is None or witness is None or self._lacks_decree_number():
            return None
        return NoteRecord(
            participant=participant,
            author=author,
            category=category.code if category else "",
            date=python_day(parts.date_edit.date()),
            time=dt.time(int(time[1]), int(time[2])) if time else None,
            source=NoteSource(parts.source_box.currentData()),
            kind=NoteKind.PEMBINAAN if parts.kind_box.currentIndex() else NoteKind.CATATAN,
            text=text,
            witness=witness,
            minutes=parts.minutes_box.value() or None,
            decree=self._decree(),
        )

    # --- within ------------------------------------------------------------------------

    def _on_altered(self) -> None:
        self.refuse("")
        self.altered.emit()

    def _load(self, mode: str, note: NoteId | None, fields: Mapping[str, str]) -> None:
        self.mode, self.note = mode, note
        self._fields.fill(fields, is_whole=mode != REPLY)
        self._shown = self._fields.read()
        self.refuse("")

    def _fitting(self, text: str, edit: QWidget, word: str) -> str | None:
        clean = plain_text(text)
        if len(clean) > LONGEST_TEXT:
            told = self.tr("{word} paling banyak {most} huruf, sekarang {long}. Ringkas dahulu.")
            said = told.format(word=word, most=whole(LONGEST_TEXT), long=whole(len(clean)))
            self._refused(edit, said)
            return None
        return clean

    def _lacks_decree_number(self) -> bool:
        parts = self._parts
        if parts.decree_check.isChecked() and not plain_text(parts.decree_number_edit.text()):
            told = self.tr("Isi nomor SK hukuman disiplin, atau hapus centangnya.")
            self._refused(parts.decree_number_edit, told)
            return True
        return False

    def _decree(self) -> Decree | None:
        parts = self._parts
        if not parts.decree_check.isChecked():
            return None
        return Decree(
            number=plain_text(parts.decree_number_edit.text())[:LONGEST_NUMBER],
            date=python_day(parts.decree_date_edit.date()),
            level=parts.decree_level_box.currentData(),
        )

    def _refused(self, edit: QWidget, sentence: str) -> None:
        self.refuse(sentence)
        edit.setFocus()
