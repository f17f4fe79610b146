"""The fields of a note's form as plain texts: read, filled, and fitted to what the note takes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QObject, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit

from asn_desktop.domain.discipline import NoteKind, NoteSource
from asn_desktop.domain.wording import whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import (
        QCheckBox,
        QComboBox,
        QLabel,
        QPlainTextEdit,
        QSpinBox,
        QWidget,
    )

    from asn_desktop.domain.discipline import Category, DisciplineNote, Picklist
    from asn_desktop.gui.discipline.note_words import NoteWords
    from asn_desktop.gui.widgets.day_edit import DayEdit

    TextField = QPlainTextEdit | QLineEdit

LONGEST_TEXT = 1000
"""Of a note's text, of its witness and of a reply (`domain.scalars.Sentence`)."""
TYPED = ("text", "time", "witness", "reply", "minutes", "decree", "decree_number")
"""What belongs to one note; category, date and source stay for the next one."""
LEVELS = ("ringan", "sedang", "berat")


class NoteParts(NamedTuple):
    """The widgets of a note's form."""

    category_box: QComboBox
    counter_label: QLabel
    date_edit: DayEdit
    decree_check: QCheckBox
    decree_date_edit: DayEdit
    decree_level_box: QComboBox
    decree_number_edit: QLineEdit
    kind_box: QComboBox
    minutes_box: QSpinBox
    problem_label: QLabel
    reply_edit: QLineEdit
    source_box: QComboBox
    text_edit: QPlainTextEdit
    time_edit: QLineEdit
    witness_edit: QLineEdit


class NoteFields(QObject):
    """Reads and writes widgets only."""

    altered = Signal()
    """Somebody typed or chose something."""

    def __init__(self, parts: NoteParts, words: NoteWords) -> None:
        super().__init__(parts.text_edit)
        self._parts = parts
        self._picklist: Picklist | None = None
        self._held: dict[str, str] = {}
        self._is_loading = False
        self._is_whole = True
        for source in NoteSource:
            parts.source_box.addItem(words.source(source), source.value)
        parts.source_box.setCurrentIndex(
            parts.source_box.findData(NoteSource.PENGAMATAN_SESI.value)
        )
        for level in LEVELS:
            parts.decree_level_box.addItem(level, level)
        self._connect()
        self._follow()

    @property
    def category(self) -> Category | None:
        """Return the chosen category; None before there are any."""
        code = self._parts.category_box.currentData()
        return self._picklist.find(code) if self._picklist and code else None

    def offer(self, picklist: Picklist, day: dt.date) -> None:
        """Offer the session's categories; what is being filled in stays."""
        if self._picklist == picklist:
            return
        self._picklist, self._is_loading = picklist, True
        self._parts.category_box.clear()
        for each in picklist.categories:
            self._parts.category_box.addItem(each.label, each.code)
        counting = (row for row, each in enumerate(picklist.categories) if each.counts)
        self._parts.category_box.setCurrentIndex(next(counting, 0))  # who came needs no note
        for edit in (self._parts.date_edit, self._parts.decree_date_edit):
            edit.setDate(QDate(day.year, day.month, day.day))
        self._is_loading = False
        self._follow()

    def read(self) -> dict[str, str]:
        """Return what stands in the fields."""
        parts = self._parts
        return {
            "category": str(parts.category_box.currentData() or ""),
            "kind": str(parts.kind_box.currentIndex()),
            "date": python_day(parts.date_edit.date()).isoformat(),
            "time": parts.time_edit.text(),
            "source": str(parts.source_box.currentData()),
            "text": parts.text_edit.toPlainText(),
            "witness": parts.witness_edit.text(),
            "reply": parts.reply_edit.text(),
            "minutes": str(parts.minutes_box.value() or ""),
            "decree": "1" if parts.decree_check.isChecked() else "",
            "decree_number": parts.decree_number_edit.text(),
            "decree_date": python_day(parts.decree_date_edit.date()).isoformat(),
            "decree_level": str(parts.decree_level_box.currentData()),
        }

    def fill(self, fields: Mapping[str, str], *, is_whole: bool) -> None:
        """Fill the fields; unless `is_whole`, only the reply is open."""
        parts, self._is_loading = self._parts, True
        self._is_whole, self._held = is_whole, {}
        for line, part in (
            *(
                (parts.time_edit, "time"),
                (parts.witness_edit, "witness"),
                (parts.reply_edit, "reply"),
            ),
            (parts.decree_number_edit, "decree_number"),
        ):
            line.setText(fields[part])
        parts.text_edit.setPlainText(fields["text"])
        parts.text_edit.moveCursor(QTextCursor.MoveOperation.End)  # typing goes on where it ended
        parts.minutes_box.setValue(int(fields["minutes"] or 0))
        parts.kind_box.setCurrentIndex(int(fields["kind"]))
        parts.decree_check.setChecked(bool(fields["decree"]))
        for edit, part in ((parts.date_edit, "date"), (parts.decree_date_edit, "decree_date")):
            if fields.get(part):
                edit.setDate(QDate.fromString(fields[part], "yyyy-MM-dd"))
        for box, part in (
            *((parts.category_box, "category"), (parts.source_box, "source")),
            (parts.decree_level_box, "decree_level"),
        ):
            _choose(box, fields.get(part, ""))
        self._is_loading = False
        self._follow()

    # --- within ------------------------------------------------------------------------

    def _connect(self) -> None:
        parts = self._parts
        for line in (
            parts.time_edit,
            parts.witness_edit,
            parts.reply_edit,
            parts.decree_number_edit,
        ):
            line.textChanged.connect(self._on_typed)
        parts.text_edit.textChanged.connect(self._on_typed)
        parts.minutes_box.valueChanged.connect(self._on_typed)
        for box in (parts.kind_box, parts.source_box, parts.decree_level_box):
            box.currentIndexChanged.connect(self._on_typed)
        for edit in (parts.date_edit, parts.decree_date_edit):
            edit.dateChanged.connect(self._on_typed)
        parts.decree_check.toggled.connect(self._on_typed)
        parts.category_box.currentIndexChanged.connect(self._on_typed)

    @Slot()
    def _on_typed(self) -> None:
        if not self._is_loading:
            self._follow()
            self.altered.emit()

    def _follow(self) -> None:
        """Show what the chosen category and mode take, and how long the text is."""
        parts, category = self._parts, self.category
        takes_minutes = category is not None and category.minutes
        takes_text = category is None or category.text != "forbidden"
        is_whole = self._is_whole
        parts.minutes_box.setVisible(takes_minutes)
        self._hold_minutes(is_held=not takes_minutes)
        for part, edit in (
            *(("text", parts.text_edit), ("witness", parts.witness_edit)),
            ("reply", parts.reply_edit),
        ):
            self._hold(part, edit, is_held=not takes_text)
        whole_parts: tuple[QWidget, ...] = (
            *(
                parts.category_box,
                parts.kind_box,
                parts.minutes_box,
                parts.date_edit,
                parts.time_edit,
                parts.source_box,
            ),
            *(
                parts.decree_check,
                parts.decree_number_edit,
                parts.decree_date_edit,
                parts.decree_level_box,
            ),
        )
        for widget in whole_parts:
            widget.setEnabled(is_whole)
        for widget in (parts.text_edit, parts.witness_edit):
            widget.setEnabled(is_whole and takes_text)
        parts.reply_edit.setEnabled(takes_text)
        for widget in (parts.decree_number_edit, parts.decree_date_edit, parts.decree_level_box):
            widget.setVisible(parts.decree_check.isChecked())
        self._count()

    def _hold(self, part: str, edit: TextField, *, is_held: bool) -> None:
        """Put aside what a category does not take; it is back when the category is another.

        Of an illness only the code is kept, so what is put aside is in no draft either.
        """
        was_loading, self._is_loading = self._is_loading, True
        now = edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()
        if is_held and now:
            self._held[part] = now
            edit.clear()
        elif not is_held and part in self._held:
            text = self._held.pop(part)
            edit.setText(text) if isinstance(edit, QLineEdit) else edit.setPlainText(text)
        self._is_loading = was_loading

    def _hold_minutes(self, *, is_held: bool) -> None:
        was_loading, self._is_loading = self._is_loading, True
        box = self._parts.minutes_box
        if is_held and box.value():
            self._held["minutes"] = str(box.value())
            box.setValue(0)
        elif not is_held and "minutes" in self._held:
            box.setValue(int(self._held.pop("minutes")))
        self._is_loading = was_loading

    def _count(self) -> None:
        """Say how long the text is, and when it is too long, before anybody presses a button."""
        long = len(self._parts.text_edit.toPlainText().strip())
        told = self.tr("{long} dari {most} huruf")
        if long > LONGEST_TEXT:
            told = self.tr("{long} dari {most} huruf: terlalu panjang")
        label = self._parts.counter_label
        label.setText(told.format(long=whole(long), most=whole(LONGEST_TEXT)))
        role = "bad" if long > LONGEST_TEXT else "muted"
        if label.property("role") != role:
            label.setProperty("role", role)
            label.style().polish(label)


def fields_of(note: DisciplineNote) -> dict[str, str]:
    """Return what a note says, field by field as the form holds it."""
    record, decree = note.record, note.record.decree
    return {
        "category": record.category,
        "kind": str(int(record.kind is NoteKind.PEMBINAAN)),
        "date": record.date.isoformat(),
        "time": f"{record.time:%H.%M}" if record.time else "",
        "source": record.source.value,
        "text": record.text,
        "witness": record.witness,
        "reply": note.reply,
        "minutes": str(record.minutes or ""),
        "decree": "1" if decree else "",
        "decree_number": decree.number if decree else "",
        "decree_date": decree.date.isoformat() if decree else "",
        "decree_level": decree.level if decree else "",
    }


def _choose(box: QComboBox, stored: str) -> None:
    row = box.findData(stored)
    if row >= 0:
        box.setCurrentIndex(row)


def python_day(day: QDate) -> dt.date:
    """Return Qt's day as Python's."""
    return dt.date(day.year(), day.month(), day.day())
