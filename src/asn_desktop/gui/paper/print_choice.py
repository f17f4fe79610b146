"""What is to be printed and for whom, as chosen in the page, and for whom it would be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCompleter

from asn_desktop.domain.print_jobs import WHOLE_PAPERS, PrintWish
from asn_desktop.domain.results import DRAFT
from asn_desktop.domain.wording import grouped_nip, whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QComboBox, QLabel, QRadioButton

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.print_jobs import FileDivision, PaperSize, PrintKind
    from asn_desktop.domain.results import Result

SCORECARD: Final = "scorecard"
CERTIFICATE: Final = "certificate"
MINUTES: Final = "minutes"
ATTENDANCE: Final = "attendance"
BLANK: Final = "blank"
UNIT_RECAP: Final = "unit_recap"
FOLLOW_UP: Final = "follow_up"
RECAP: Final = "recap"
"""The Excel workbook: a file only, no paper."""
KIND_NAMES = {
    SCORECARD: "scorecard",
    CERTIFICATE: "certificate",
    MINUTES: "minutes",
    ATTENDANCE: "attendance",
    BLANK: "blank",
    UNIT_RECAP: "unitRecap",
    FOLLOW_UP: "followUp",
    RECAP: "recap",
}
"""How the form names what stands for each kind."""
ALL, READY, ONE, UNIT, LISTED = "all", "ready", "one", "unit", "listed"
FOR_NOBODY = (MINUTES, RECAP)
"""Always of everybody: there is nothing to choose."""
COORDINATORS = (CERTIFICATE, MINUTES, UNIT_RECAP, FOLLOW_UP)
"""Made at the coordinator's table only."""
NAME = Qt.ItemDataRole.UserRole + 1


class ChoiceParts(NamedTuple):
    """The widgets of the choice; `kinds` by what they stand for."""

    kinds: dict[str, QRadioButton]
    whom_title: QLabel
    whom: QComboBox
    person: QComboBox
    unit: QComboBox
    files: QComboBox


class Wanted(NamedTuple):
    """What is wanted. No participants means everybody, except where `nobody` is set."""

    kind: str
    participants: tuple[ParticipantId, ...] = ()
    files: FileDivision = "one"
    nobody: bool = False
    subject: str = ""
    """Whose paper it is, for the name of its file: a person, a unit, or ""."""

    @property
    def is_paper(self) -> bool:
        return self.kind != RECAP

    @property
    def is_of_people(self) -> bool:
        """Tell whether each person has a paper of their own."""
        return self.is_paper and self.kind not in WHOLE_PAPERS

    def wish(self, size: PaperSize, first: int = 1) -> PrintWish:
        """Return it as the services take it."""
        kind = cast("PrintKind", self.kind)
        return PrintWish(kind, self.participants, size, self.files, first)


class PrintChoice(QObject):
    """Holds who may be chosen; tells of every choice by a signal."""

    altered = Signal()

    def __init__(self, parts: ChoiceParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._ready: tuple[ParticipantId, ...] = ()
        self._of_unit: dict[str, tuple[ParticipantId, ...]] = {}
        self._listed: tuple[ParticipantId, ...] = ()
        for text, whom in (
            (self.tr("Semua peserta"), ALL),
            (self.tr("Yang sudah final saja"), READY),
            (self.tr("Satu orang"), ONE),
            (self.tr("Satu unit"), UNIT),
        ):
            parts.whom.addItem(text, whom)
        for text, files in (
            (self.tr("Satu berkas untuk semua"), "one"),
            (self.tr("Satu berkas per unit"), "unit"),
            (self.tr("Satu berkas per orang"), "person"),
        ):
            parts.files.addItem(text, files)
        completer = QCompleter(parts.person.model(), parts.person)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        parts.person.setCompleter(completer)
        parts.kinds[SCORECARD].setChecked(True)
        for radio in parts.kinds.values():
            radio.toggled.connect(self._on_kind)
        for combo in (parts.whom, parts.person, parts.unit, parts.files):
            combo.currentIndexChanged.connect(self._on_choice)
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

    def leave(self, kinds: Sequence[str], reason: str) -> None:
        """Grey out kinds that may not be printed here, and say why."""
        for kind in kinds:
            radio = self._parts.kinds[kind]
            radio.setEnabled(False)
            radio.setToolTip(reason)
            radio.setAccessibleDescription(reason)

    def choose_listed(self, kind: str, participants: Sequence[ParticipantId]) -> None:
        """Choose a kind and people who were printed before, as one more entry of Untuk siapa."""
        whom, self._listed = self._parts.whom, tuple(participants)
        row = whom.findData(LISTED)
        if participants and row < 0:
            whom.addItem("", LISTED)
            row = whom.findData(LISTED)
        self.choose_kind(kind)
        if participants:
            told = self.tr("Dari riwayat: {count} orang")
            whom.setItemText(row, told.format(count=whole(len(participants))))
            whom.setCurrentIndex(row)
            self._on_choice()

    @property
    def kind(self) -> str:
        return next(kind for kind, radio in self._parts.kinds.items() if radio.isChecked())

    @property
    def wanted(self) -> Wanted:
        """Return what is chosen now."""
        kind, parts = self.kind, self._parts
        if kind in FOR_NOBODY:
            return Wanted(kind)
        whom = parts.whom.currentData()
        ids, subject = self._people(whom)
        files: FileDivision = "one"
        if self._divides(whom):
            files = parts.files.currentData()
        nobody = not ids and (whom != ALL or not parts.person.count())
        return Wanted(kind, ids, files, nobody, subject)

    def _people(self, whom: str) -> tuple[tuple[ParticipantId, ...], str]:
        """Return who is meant, and whose name a file is to have."""
        parts = self._parts
        if whom == READY:
            return self._ready, ""
        if whom == LISTED:
            return self._listed, ""
        if whom == ONE:
            person = parts.person.currentData()
            return (person,) if person else (), str(parts.person.currentData(NAME) or "")
        if whom == UNIT:
            unit = parts.unit.currentData() or ""
            return self._of_unit.get(unit, ()), unit
        return (), ""

    def _divides(self, whom: str) -> bool:
        """Tell whether there may be more files than one."""
        return whom != ONE and self.kind not in WHOLE_PAPERS and self.kind != RECAP

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
        parts = self._parts
        is_for_some = self.kind not in FOR_NOBODY
        self._allow((READY, ONE, LISTED), is_allowed=self.kind not in WHOLE_PAPERS)
        whom = parts.whom.currentData()
        for widget in (parts.whom_title, parts.whom):
            widget.setVisible(is_for_some)
        parts.person.setVisible(is_for_some and whom == ONE)
        parts.unit.setVisible(is_for_some and whom == UNIT)
        parts.files.setVisible(is_for_some and self._divides(whom))

    def _allow(self, entries: Sequence[str], *, is_allowed: bool) -> None:
        """Allow entries of Untuk siapa, or grey them out: a list is of all or of a unit."""
        whom = self._parts.whom
        model = whom.model()
        for entry in entries:
            row = whom.findData(entry)
            if isinstance(model, QStandardItemModel) and row >= 0:
                model.item(row).setEnabled(is_allowed)
        if not is_allowed and whom.currentData() in entries:
            whom.setCurrentIndex(whom.findData(ALL))
