"""The parts of the instrument editor: each shows a side of the draft and writes steps to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asn_desktop.domain.instrument_draft import FEWEST_LEVELS, MOST_LEVELS
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.gui.settings.draft_rows import anchor_rows, level_rows, wording_rows
from asn_desktop.gui.settings.draft_table import DraftTable
from asn_desktop.gui.settings.draft_view import DraftView

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.gui.settings.draft_history import DraftHistory

    Place = tuple[int | str, ...]

LONGEST_TITLE, LONGEST_SOURCE = 300, 1000
MOST_VALUES = 50


class DraftPart(QWidget):
    """One tab of the editor."""

    def __init__(self, history: DraftHistory) -> None:
        super().__init__()
        self.history = history
        history.changed.connect(self.show_draft)

    @Slot()
    def show_draft(self) -> None:
        """Show the draft as it is now."""

    def point_at(self, place: Place) -> bool:
        """Put the focus where a fault is; tell whether it is shown here."""
        del place
        return False


class GeneralPart(DraftPart):
    """Title, source, what gets a mark, and how many values a total needs."""

    def __init__(self, history: DraftHistory) -> None:
        super().__init__(history)
        form = QFormLayout(self)
        self.titleEdit, self.sourceEdit = QLineEdit(self), QLineEdit(self)
        self.titleEdit.setMaxLength(LONGEST_TITLE)
        self.sourceEdit.setMaxLength(LONGEST_SOURCE)
        self.markedCombo = QComboBox(self)
        self.markedCombo.addItem(self.tr("nilai dasar utuh"), False)  # noqa: FBT003 - Qt's call
        self.markedCombo.addItem(self.tr("tiap panduan perilaku"), True)  # noqa: FBT003
        self.minimumSpin = QSpinBox(self)
        self.minimumSpin.setRange(1, MOST_VALUES)
        self.idLabel = QLabel(self)
        for text, widget in (
            (self.tr("&Judul"), self.titleEdit),
            (self.tr("Sum&ber"), self.sourceEdit),
            (self.tr("Yang &dinilai"), self.markedCombo),
            (self.tr("Nilai dasar &paling sedikit"), self.minimumSpin),
            (self.tr("Kode dan versi"), self.idLabel),
        ):
            label = QLabel(text, self)
            label.setBuddy(widget)
            widget.setAccessibleName(text.replace("&", ""))
            form.addRow(label, widget)
        hint = QLabel(
            self.tr("Dengan nilai dasar teramati kurang dari itu, tidak ada jumlah akhir."), self
        )
        hint.setProperty("role", "muted")
        form.insertRow(4, "", hint)
        for field in (self.titleEdit, self.sourceEdit, self.markedCombo, self.minimumSpin):
            field.setEnabled(history.is_editable)
        self.titleEdit.editingFinished.connect(self._write)
        self.sourceEdit.editingFinished.connect(self._write)
        self.markedCombo.activated.connect(self._mark)
        self.minimumSpin.valueChanged.connect(self._write)
        self.setFocusProxy(self.titleEdit)
        self.show_draft()

    @override
    @Slot()
    def show_draft(self) -> None:
        now = self.history.now
        for edit, text in ((self.titleEdit, now.title), (self.sourceEdit, now.source)):
            if edit.text() != text:
                edit.setText(text)
                edit.setCursorPosition(0)
        self.minimumSpin.blockSignals(True)  # noqa: FBT003 - Qt's own; shown, not typed
        self.minimumSpin.setMaximum(max(1, len(now.cores)))
        self.minimumSpin.setValue(now.minimum)
        self.minimumSpin.blockSignals(False)  # noqa: FBT003
        kinds = {core.by_behaviour for core in now.cores}
        self.markedCombo.setCurrentIndex(int(kinds.pop()) if len(kinds) == 1 else -1)
        text = self.tr("{id}, versi {version}")
        self.idLabel.setText(text.format(id=now.id, version=now.version))

    @override
    def point_at(self, place: Place) -> bool:
        fields: dict[str, QWidget] = {
            "title": self.titleEdit,
            "source": self.sourceEdit,
            "minimum_core_values": self.minimumSpin,
        }
        found = fields.get(str(place[0])) if place else None
        if found is not None:
            found.setFocus()
        return found is not None

    @Slot()
    def _write(self) -> None:
        draft = replace(
            self.history.now,
            title=plain_text(self.titleEdit.text()),
            source=plain_text(self.sourceEdit.text()),
            minimum=self.minimumSpin.value(),
        )
        self.history.take(self.tr("Ubah keterangan umum"), draft)

    @Slot()
    def _mark(self) -> None:
        by_behaviour = bool(self.markedCombo.currentData())
        draft = self.history.now.marked_by_behaviour(by_behaviour=by_behaviour)
        self.history.take(self.tr("Ubah yang dinilai"), draft)


class TablePart(DraftPart):
    """A part that is one table with buttons under it."""

    def __init__(self, history: DraftHistory, table: DraftTable, letters: tuple[int, ...]) -> None:
        super().__init__(history)
        self.table = table
        self.view = DraftView(self)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.view, 1)
        self.buttons = QHBoxLayout()
        self.column.addLayout(self.buttons)
        self.view.show_table(table, letters)
        self.setFocusProxy(self.view)

    @override
    def point_at(self, place: Place) -> bool:
        index = self.table.find(place)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.setFocus()
        return index.isValid()

    def add_button(self, text: str, act: Callable[[], object], keys: str = "") -> QPushButton:
        """Add a button under the table; without the right to write there are none."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setVisible(self.history.is_editable)
        button.clicked.connect(act)
        if keys and self.history.is_editable:
            button.setShortcut(keys)
            button.setToolTip(keys)
        self.buttons.addWidget(button)
        return button


class LevelsPart(TablePart):
    """The levels, their names, and which of them meets what is expected."""

    def __init__(self, history: DraftHistory) -> None:
        translate = QCoreApplication.translate
        headings = (
            translate("LevelsPart", "Tingkat"),
            translate("LevelsPart", "Nama"),
            translate("LevelsPart", "Uraian"),
        )
        super().__init__(history, DraftTable(history, headings, level_rows), (8, 24, 0))
        self.view.setAccessibleName(self.tr("Tingkat"))
        self.plusButton = self.add_button(self.tr("Tam&bah tingkat"), self._plus)
        self.minusButton = self.add_button(self.tr("&Hapus tingkat tertinggi"), self._minus)
        self.standardCombo = QComboBox(self)
        self.standardCombo.setAccessibleName(self.tr("Tingkat yang sesuai ekspektasi"))
        self.standardCombo.setEnabled(history.is_editable)
        self.standardCombo.activated.connect(self._choose_standard)
        label = QLabel(self.tr("Sesuai eks&pektasi:"), self)
        label.setBuddy(self.standardCombo)
        self.buttons.addStretch(1)
        self.buttons.addWidget(label)
        self.buttons.addWidget(self.standardCombo)
        self.show_draft()

    @override
    @Slot()
    def show_draft(self) -> None:
        now = self.history.now
        self.standardCombo.clear()
        for number, level in enumerate(now.levels, 1):
            self.standardCombo.addItem(f"{number} {level.name}", number)
        self.standardCombo.setCurrentIndex(now.standard_level - 1)
        self.plusButton.setEnabled(len(now.levels) < MOST_LEVELS)
        self.minusButton.setEnabled(len(now.levels) > FEWEST_LEVELS)

    @Slot()
    def _plus(self) -> None:
        self.history.take(self.tr("Tambah tingkat"), self.history.now.plus_level())
        self.view.setCurrentIndex(self.table.index(self.table.rowCount() - 1, 1))
        self.view.setFocus()

    @Slot()
    def _minus(self) -> None:
        self.history.take(self.tr("Hapus tingkat"), self.history.now.without_top_level())

    @Slot()
    def _choose_standard(self) -> None:
        draft = replace(self.history.now, standard_level=self.standardCombo.currentData())
        self.history.take(self.tr("Ubah tingkat standar"), draft)


class WordingsPart(TablePart):
    """The wordings of the texts; an office that changes the texts names its own wording."""

    def __init__(self, history: DraftHistory) -> None:
        translate = QCoreApplication.translate
        headings = (translate("WordingsPart", "Kode"), translate("WordingsPart", "Nama rumusan"))
        super().__init__(history, DraftTable(history, headings, wording_rows), (16, 0))
        self.view.setAccessibleName(self.tr("Rumusan"))
        self.add_button(self.tr("Tam&bah rumusan"), self._plus)
        self.minusButton = self.add_button(self.tr("&Hapus rumusan"), self._minus, "Ctrl+Del")
        self.buttons.addStretch(1)
        hint = QLabel(
            self.tr(
                "Nama rumusan tercetak di lembar penilaian. Bila teks resminya Anda ubah, ganti"
                " juga namanya."
            ),
            self,
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.column.addWidget(hint)
        self.show_draft()

    @override
    @Slot()
    def show_draft(self) -> None:
        self.minusButton.setEnabled(len(self.history.now.wordings) > 1)

    @Slot()
    def _plus(self) -> None:
        self.history.take(self.tr("Tambah rumusan"), self.history.now.plus_wording())
        self.view.setCurrentIndex(self.table.index(self.table.rowCount() - 1, 1))
        self.view.setFocus()

    @Slot()
    def _minus(self) -> None:
        row = self.view.currentIndex().row()
        if row >= 0:
            self.history.take(self.tr("Hapus rumusan"), self.history.now.without_wording(row))


class AnchorsPart(TablePart):
    """What each level of each core value looks like."""

    def __init__(self, history: DraftHistory) -> None:
        translate = QCoreApplication.translate
        headings = (
            translate("AnchorsPart", "Nilai dasar"),
            translate("AnchorsPart", "Tingkat"),
            translate("AnchorsPart", "Yang tampak"),
        )
        super().__init__(history, DraftTable(history, headings, anchor_rows), (20, 20, 0))
        self.view.setAccessibleName(self.tr("Uraian tingkat tiap nilai"))
