"""A sheet's columns with five sample rows, and above each what it is taken for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QTableWidget, QTableWidgetItem

from asn_desktop.domain.roster import Field
from asn_desktop.gui.field_labels import field_label, field_labels

if TYPE_CHECKING:
    from asn_desktop.exchange.roster_sheet import ColumnGuess, SheetPreview

REQUIRED = (Field.NIP, Field.NAME)
LEAST_COLUMN, MOST_COLUMN = 110, 260


class ColumnChooser(QTableWidget):
    """The guess stands in boxes in the first row, where it can be put right."""

    mapping_changed = Signal()
    """Somebody put a guess right."""

    def show_preview(self, preview: SheetPreview) -> None:
        """Show a sheet's columns and sample rows."""
        self.clear()
        self.setColumnCount(len(preview.columns))
        self.setRowCount(1 + len(preview.sample))
        self.setHorizontalHeaderLabels([each.label or "-" for each in preview.columns])
        self.setVerticalHeaderLabels([self.tr(" Isinya "), *map(str, range(1, self.rowCount()))])
        for column, guess in enumerate(preview.columns):
            self.setCellWidget(0, column, self._box(guess))
            for row, cells in enumerate(preview.sample, start=1):
                text = cells[guess.index] if guess.index < len(cells) else ""
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, column, item)
            self.resizeColumnToContents(column)
            width = min(max(self.columnWidth(column), LEAST_COLUMN), MOST_COLUMN)
            self.setColumnWidth(column, width)
        self.resizeRowToContents(0)
        self.mapping_changed.emit()

    def skipped(self) -> list[str]:
        """Return the labels of the columns that are left out."""
        labels = (self.horizontalHeaderItem(column) for column in range(self.columnCount()))
        taken = self.mapping()
        return [
            label.text()
            for column, label in enumerate(labels)
            if label is not None and column not in taken
        ]

    def mapping(self) -> dict[int, Field]:
        """Return the columns as they are chosen now, by index from 0."""
        chosen = {}
        for column in range(self.columnCount()):
            box = self.cellWidget(0, column)
            if isinstance(box, QComboBox) and box.currentData():
                chosen[column] = Field(box.currentData())
        return chosen

    def problem(self) -> str:
        """Say what is missing or chosen twice; empty where the columns can be used."""
        counts = Counter(self.mapping().values())
        for field in REQUIRED:
            if not counts[field]:
                text = self.tr("Kolom {name} belum ada. Tunjukkan di baris pertama kolom mana itu.")
                return text.format(name=field_label(field))
        twice = next((field for field, count in counts.items() if count > 1), None)
        if twice is None:
            return ""
        text = self.tr("{name} dipilih untuk dua kolom. Lewati salah satunya.")
        return text.format(name=field_label(twice))

    def _box(self, guess: ColumnGuess) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("(lewati)"), None)
        for each, name in field_labels().items():
            box.addItem(name, each.value)
        box.setCurrentIndex(box.findData(guess.field.value) if guess.field else 0)
        box.setAccessibleName(self.tr("Arti kolom {label}").format(label=guess.label))
        box.currentIndexChanged.connect(self.mapping_changed)
        return box
