"""Which people and which notes the discipline page shows."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

from asn_desktop.domain.discipline import DisciplineState, NoteKind, NoteState
from asn_desktop.gui.widgets.state_words import state_word

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

    from asn_desktop.domain.discipline import DisciplineNote
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.gui.discipline.discipline_desk import Found
    from asn_desktop.gui.discipline.discipline_models import PersonState
    from asn_desktop.gui.discipline.note_words import NoteWords


class FilterParts(NamedTuple):
    """The boxes that narrow the lists, and the panel that they stand in."""

    author_box: QComboBox
    clear_filter_button: QPushButton
    filter_button: QPushButton
    filter_panel: QWidget
    note_kind_box: QComboBox
    note_state_box: QComboBox
    state_box: QComboBox
    unit_box: QComboBox


class More(StrEnum):
    """What people are shown for beside their state."""

    OPEN_HERE = "open_here"
    DRAFT = "draft"


VALID, WITHDRAWN = "valid", "withdrawn"


class Shown(NamedTuple):
    """What of a reading passes."""

    people: tuple[PersonState, ...]
    notes: tuple[DisciplineNote, ...]


class DisciplineFilter(QObject):
    """Five boxes; those beyond the first stand in a panel that a button opens."""

    altered = Signal()

    def __init__(self, parts: FilterParts, words: NoteWords) -> None:
        super().__init__(parts.filter_panel)
        self._parts = parts
        self._more = (parts.unit_box, parts.note_state_box, parts.note_kind_box, parts.author_box)
        parts.state_box.addItem(self.tr("semua"), None)
        for state in DisciplineState:
            parts.state_box.addItem(state_word(state), state)
        parts.state_box.addItem(self.tr("belum dinyatakan nihil"), More.OPEN_HERE)
        parts.state_box.addItem(self.tr("ada draf"), More.DRAFT)
        _offer(parts.unit_box, self.tr("semua unit"), ())
        valid = ((self.tr("berlaku"), VALID), (self.tr("ditarik"), WITHDRAWN))
        _offer(parts.note_state_box, self.tr("semua"), valid)
        kinds = [(words.kind(kind), kind.value) for kind in NoteKind]
        _offer(parts.note_kind_box, self.tr("semua"), kinds)
        _offer(parts.author_box, self.tr("semua penilai"), ())
        parts.filter_panel.hide()
        parts.filter_button.toggled.connect(self._open)
        parts.clear_filter_button.clicked.connect(self.clear)
        for box in (parts.state_box, *self._more):
            box.activated.connect(self._on_chosen)
        self._name_button()

    def offer_authors(self, evaluators: Iterable[Evaluator]) -> None:
        authors = [(each.name, each.id) for each in evaluators]
        _offer(self._parts.author_box, self.tr("semua penilai"), authors)

    def offer_units(self, units: Sequence[str]) -> None:
        _offer(self._parts.unit_box, self.tr("semua unit"), [(each, each) for each in units])

    def passed(self, found: Found, drafts: Collection[ParticipantId]) -> Shown:
        """Return who and what passes; a box about notes asks for people with such a note."""
        notes = tuple(note for note in found.notes if self._passes(note))
        asks_for_notes = any(box.currentData() for box in self._more[1:])
        noted = {note.record.participant for note in notes}
        people = tuple(
            each
            for each in found.people
            if self._has_state(each, drafts)
            and self._parts.unit_box.currentData() in ("", each.person.unit)
            and (not asks_for_notes or each.person.id in noted)
        )
        return Shown(people, notes)

    @Slot()
    def clear(self) -> None:
        """Show everybody and every note again."""
        for box in (self._parts.state_box, *self._more):
            box.setCurrentIndex(0)
        self._on_chosen()

    def _has_state(self, person: PersonState, drafts: Collection[ParticipantId]) -> bool:
        wanted = self._parts.state_box.currentData()
        if wanted == More.OPEN_HERE:
            return person.is_open_here
        if wanted == More.DRAFT:
            return person.person.id in drafts
        return wanted in (None, person.state)

    def _passes(self, note: DisciplineNote) -> bool:
        parts, is_withdrawn = self._parts, note.state is NoteState.DITARIK
        return (
            parts.note_state_box.currentData() in ("", WITHDRAWN if is_withdrawn else VALID)
            and parts.note_kind_box.currentData() in ("", note.record.kind.value)
            and parts.author_box.currentData() in ("", note.record.author)
        )

    @Slot(bool)
    def _open(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signals take no keywords
        self._parts.filter_panel.setVisible(is_open)
        if is_open:
            self._parts.unit_box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_chosen(self) -> None:
        self._name_button()
        self.altered.emit()

    def _name_button(self) -> None:
        """Say on the button how many boxes narrow the list, also while the panel is closed."""
        count = sum(bool(box.currentData()) for box in self._more)
        told = self.tr("Saring ({count})").format(count=count) if count else self.tr("Saring")
        self._parts.filter_button.setText(told)
        self._parts.clear_filter_button.setEnabled(count > 0)


def _offer(box: QComboBox, everything: str, choices: Iterable[tuple[str, str]]) -> None:
    """Offer choices after the one for all, keeping what is chosen."""
    wanted = [(everything, ""), *choices]
    if [(box.itemText(row), box.itemData(row)) for row in range(box.count())] == wanted:
        return
    chosen = box.currentData()
    box.clear()
    for text, stored in wanted:
        box.addItem(text, stored)
    box.setCurrentIndex(max(0, box.findData(chosen)))
