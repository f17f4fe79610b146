"""Pilihan kertas: size, sides, first sheet, shift and colour; folded, one line says what is set."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSignalBlocker, Qt, QTimer, Signal, Slot

from asn_desktop.domain.errors import UserError
from asn_desktop.domain.wording import whole
from asn_desktop.gui.paper.option_words import summary_of
from asn_desktop.gui.preview.page_order import PrintHow
from asn_desktop.paths import settings_folder
from asn_desktop.services.computer.work_habits import (
    BY_HAND,
    BY_PRINTER,
    ONE_SIDED,
    SIZES,
    PrintingHabits,
    WorkHabitsFile,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import (
        QCheckBox,
        QComboBox,
        QDoubleSpinBox,
        QLabel,
        QSpinBox,
        QToolButton,
        QWidget,
    )

    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.print_jobs import PaperSize

PAUSE_MILLISECONDS = 400
"""What is turned at a spin box is looked at, and kept, once it rests."""
SIZE_WORDS = {"A4": "210 x 297 mm", "F4": "215 x 330 mm"}


class OptionParts(NamedTuple):
    """The widgets of the paper's options, by their names in the form."""

    paper_button: QToolButton
    paper_summary: QLabel
    paper_box: QWidget
    size_combo: QComboBox
    sides_combo: QComboBox
    last_back_box: QCheckBox
    sides_hint: QLabel
    first_label: QLabel
    first_spin: QSpinBox
    first_name: QLabel
    right_spin: QDoubleSpinBox
    down_spin: QDoubleSpinBox
    colour_box: QCheckBox


class PaperOptions(QObject):
    """Keeps what is set on this computer; the first sheet alone is of one print only."""

    altered = Signal()
    """Another size or another first sheet: the papers themselves change."""
    sided = Signal()
    """One side, or both: whether the printer can is to be asked."""

    def __init__(self, parts: OptionParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._file = parts, WorkHabitsFile(settings_folder())
        self._printer = ""
        self._people: Sequence[Participant] = ()
        self._can_turn: bool | None = None
        self._shown_first = 1
        for size in SIZES:
            parts.size_combo.addItem(size, size)
            parts.size_combo.setItemData(
                parts.size_combo.count() - 1, SIZE_WORDS[size], Qt.ItemDataRole.ToolTipRole
            )
        for text, sides in (
            (self.tr("Satu muka"), ONE_SIDED),
            (self.tr("Dua muka oleh printer"), BY_PRINTER),
            (self.tr("Dua muka, dibalik tangan"), BY_HAND),
        ):
            parts.sides_combo.addItem(text, sides)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._take_in)
        self._show(self._file.read().printing)
        parts.paper_button.toggled.connect(self._fold)
        parts.size_combo.currentIndexChanged.connect(self._on_paper)
        parts.sides_combo.currentIndexChanged.connect(self.sided)
        for signal in (
            parts.first_spin.valueChanged,
            parts.sides_combo.currentIndexChanged,
            parts.last_back_box.toggled,
            parts.right_spin.valueChanged,
            parts.down_spin.valueChanged,
            parts.colour_box.toggled,
        ):
            signal.connect(self._on_option)
        self._fold(False)  # noqa: FBT003 - a slot

    @property
    def size(self) -> PaperSize:
        return "F4" if self._parts.size_combo.currentData() == "F4" else "A4"

    @property
    def first(self) -> int:
        """Return the sheet to begin with, from 1."""
        return self._parts.first_spin.value()

    @property
    def is_by_hand(self) -> bool:
        return bool(self._parts.sides_combo.currentData() == BY_HAND)

    @property
    def how(self) -> PrintHow:
        """Return what the printer is to be told."""
        parts = self._parts
        return PrintHow(
            right_mm=parts.right_spin.value(),
            down_mm=parts.down_spin.value(),
            is_colour=parts.colour_box.isChecked(),
            is_duplex=parts.sides_combo.currentData() == BY_PRINTER,
            last_first=parts.last_back_box.isChecked(),
        )

    @property
    def habits(self) -> PrintingHabits:
        """Return all that is kept."""
        how, sides = self.how, str(self._parts.sides_combo.currentData())
        moved = how.right_mm, how.down_mm
        return PrintingHabits(
            self.size, *moved, sides, how.last_first, self._printer, how.is_colour
        )

    @property
    def printer(self) -> str:
        """Return the printer that was used last; "" before the first."""
        return self._printer

    def note_printer(self, name: str) -> None:
        """Remember a printer that is used."""
        self._printer = name
        self._keep()

    @Slot(object)
    def note_ability(self, can_turn: bool | None) -> None:  # noqa: FBT001 - a slot
        """Take whether the chosen printer turns paper over; None while it is not known."""
        self._can_turn = can_turn
        self._tell()

    def show_people(self, people: Sequence[Participant]) -> None:
        """Offer these people's sheets, in the order of printing, to begin with."""
        self._people = people
        spin = self._parts.first_spin
        with QSignalBlocker(spin):
            spin.setMaximum(max(1, len(people)))
        self._tell()

    @Slot()
    def forget_first(self) -> None:
        """Begin with the first sheet again: the other one was meant for one print."""
        with QSignalBlocker(self._parts.first_spin):
            self._parts.first_spin.setValue(1)
        self._shown_first = 1
        self._tell()

    @Slot()
    def settle(self) -> None:
        """Take over at once what still waits."""
        if self._pause.isActive():
            self._pause.stop()
            self._take_in()

    @Slot()
    def _take_in(self) -> None:
        self._keep()
        if self.first != self._shown_first:
            self._shown_first = self.first
            self.altered.emit()

    @Slot(bool)
    def _fold(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self._parts.paper_button.setArrowType(arrow)
        self._parts.paper_box.setVisible(is_open)
        self._parts.paper_summary.setVisible(not is_open)
        self._tell()

    @Slot()
    def _on_paper(self) -> None:
        self._tell()
        self._keep()
        self.altered.emit()

    @Slot()
    def _on_option(self) -> None:
        self._tell()
        self._pause.start()

    def _keep(self) -> None:
        with suppress(UserError):  # what cannot be remembered holds for this print all the same
            self._file.keep(replace(self._file.read(), printing=self.habits))

    def _show(self, habits: PrintingHabits) -> None:
        parts, self._printer = self._parts, habits.printer
        parts.size_combo.setCurrentIndex(parts.size_combo.findData(habits.size))
        parts.sides_combo.setCurrentIndex(parts.sides_combo.findData(habits.two_sided))
        parts.last_back_box.setChecked(habits.last_back_first)
        parts.right_spin.setValue(habits.offset_right_mm)
        parts.down_spin.setValue(habits.offset_down_mm)
        parts.colour_box.setChecked(habits.colour)

    def _tell(self) -> None:
        """Show only what matters, and say in one line what is set."""
        parts, sides = self._parts, self._parts.sides_combo.currentData()
        parts.last_back_box.setVisible(sides == BY_HAND)
        hints = {
            BY_PRINTER: self.tr("Printer ini mencetak satu muka saja; pilih dibalik tangan."),
            BY_HAND: self.tr("Tiap sepuluh lembar: muka dahulu, lalu tumpukannya dibalik."),
        }
        hint = hints.get(sides, "")
        parts.sides_hint.setText(hint)
        is_told = sides == BY_HAND or (sides == BY_PRINTER and self._can_turn is False)
        parts.sides_hint.setVisible(bool(hint) and is_told)
        has_many = len(self._people) > 1
        for widget in (parts.first_label, parts.first_spin, parts.first_name):
            widget.setVisible(has_many)
        parts.first_name.setText(self._first_name())
        summary = summary_of(self.habits, self.first)
        parts.paper_summary.setText(summary)
        parts.paper_button.setAccessibleDescription(summary)

    def _first_name(self) -> str:
        if not 0 < self.first <= len(self._people):
            return ""
        told = self.tr("{name}, lembar {first} dari {of}")
        name, of = self._people[self.first - 1].full_name, whole(len(self._people))
        return told.format(name=name, first=whole(self.first), of=of)
