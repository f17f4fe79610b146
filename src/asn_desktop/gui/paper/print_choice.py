"""What is to be printed and for whom, as chosen in the page, and for whom it would be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter

from asn_desktop.domain.results import DRAFT
from asn_desktop.domain.wording import grouped_nip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QRadioButton

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.results import Result

SCORECARD: Final = "scorecard"
CERTIFICATE: Final = "certificate"
MINUTES: Final = "minutes"
RECAP: Final = "recap"
PER_PERSON = (SCORECARD, CERTIFICATE)
ALL, READY, ONE, UNIT = "all", "ready", "one", "unit"
NAME = Qt.ItemDataRole.UserRole + 1


class ChoiceParts(NamedTuple):
    """The widgets of the choice; `kinds` by what they stand for."""

    kinds: dict[str, QRadioButton]
    whom_title: QLabel
    whom: QComboBox
    person: QComboBox
    unit: QComboBox
    per_unit: QCheckBox


class Wanted(NamedTuple):
    """What is wanted. No participants means everybody, except where `nobody` is set."""

    kind: str
    participants: tuple[ParticipantId, ...] = ()
    per_unit: bool = False
    nobody: bool = False
    subject: str = ""
    """Whose paper it is, for the name of its file: a person, a unit, or ""."""


class PrintChoice(QObject):
    """Holds who may be chosen; tells of every choice by a signal."""

    altered = Signal()

    def __init__(self, parts: ChoiceParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._ready: tuple[ParticipantId, ...] = ()
        self._of_unit: dict[str, tuple[ParticipantId, ...]] = {}
        for text, whom in (
            (self.tr("Semua peserta"), ALL),
            (self.tr("Yang sudah final saja"), READY),
            (self.tr("Satu orang"), ONE),
            (self.tr("Satu unit"), UNIT),
        ):
            parts.whom.addItem(text, whom)
        completer = QCompleter(parts.person.model(), parts.person)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        parts.person.setCompleter(completer)
        parts.kinds[SCORECARD].setChecked(True)
        for radio in parts.kinds.values():
            radio.toggled.connect(self._on_kind)
        for combo in (parts.whom, parts.person, parts.unit):
            combo.currentIndexChanged.connect(self._on_choice)
        parts.per_unit.toggled.connect(self.altered)
        self._follow()

    def offer(self, results: Sequence[Result]) -> None:
        """Take in who there is; what is chosen stays chosen."""
        people, units = self._parts.person, self._parts.unit
        chosen, unit = people.currentData(), units.currentData()
        self._ready = tuple(
            each.participant.id
            for each in results
            if each.status != DRAFT and each.participant.is_present
        )
        of_unit: dict[str, list[ParticipantId]] = {}
        for combo in (people, units):
            combo.blockSignals(True)  # noqa: FBT003 - Qt's methods take no keywords
            combo.clear()
        for each in results:
            person = each.participant
            of_unit.setdefault(person.unit, []).append(person.id)
            text = f"{person.number} {person.full_name} {grouped_nip(person.nip)}"
            people.addItem(text.strip(), person.id)
            people.setItemData(people.count() - 1, person.full_name, NAME)
        self._of_unit = {name: tuple(ids) for name, ids in sorted(of_unit.items())}
        for name, ids in self._of_unit.items():
            shown = name or self.tr("(tanpa unit)")
            units.addItem(self.tr("{unit} ({count})").format(unit=shown, count=len(ids)), name)
        people.setCurrentIndex(max(0, people.findData(chosen)))
        units.setCurrentIndex(max(0, units.findData(unit)))
        for combo in (people, units):
            combo.blockSignals(False)  # noqa: FBT003

    def choose_person(self, participant: ParticipantId) -> bool:
        """Choose one person; return False where there is no such one."""
        row = self._parts.person.findData(participant)
        if row < 0:
            return False
        self._parts.whom.setCurrentIndex(self._parts.whom.findData(ONE))
        self._parts.person.setCurrentIndex(row)
        return True

    def choose_kind(self, kind: str) -> None:
        self._parts.kinds[kind].setChecked(True)

    @property
    def kind(self) -> str:
        return next(kind for kind, radio in self._parts.kinds.items() if radio.isChecked())

    @property
    def wanted(self) -> Wanted:
        """Return what is chosen now."""
        kind, parts = self.kind, self._parts
        whom = parts.whom.currentData()
        per_unit = parts.per_unit.isChecked() and whom in (ALL, READY)
        if kind not in PER_PERSON:
            return Wanted(kind)
        if whom == READY:
            return Wanted(kind, self._ready, per_unit, nobody=not self._ready)
        if whom == ONE:
            person = parts.person.currentData()
            given = (person,) if person else ()
            subject = str(parts.person.currentData(NAME) or "")
            return Wanted(kind, given, nobody=not given, subject=subject)
        if whom == UNIT:
            unit = parts.unit.currentData() or ""
            ids = self._of_unit.get(unit, ())
            return Wanted(kind, ids, nobody=not ids, subject=unit)
        return Wanted(kind, (), per_unit, nobody=not parts.person.count())

    @Slot(bool)
    def _on_kind(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        if is_on:
            self._follow()
            self.altered.emit()

    @Slot()
    def _on_choice(self) -> None:
        self._follow()
        self.altered.emit()
        line = self._parts.person.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    def _follow(self) -> None:
        """Show only what matters for the choice."""
        parts, whom = self._parts, self._parts.whom.currentData()
        is_of_people = self.kind in PER_PERSON
        for widget in (parts.whom_title, parts.whom):
            widget.setVisible(is_of_people)
        parts.person.setVisible(is_of_people and whom == ONE)
        parts.unit.setVisible(is_of_people and whom == UNIT)
        parts.per_unit.setVisible(is_of_people and whom in (ALL, READY))
