"""A sheet's columns with five sample rows, and above each what it is taken for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QTableWidget, QTableWidgetItem

from asn_desktop.domain.roster import Field

if TYPE_CHECKING:
    from asn_desktop.exchange.roster_sheet import ColumnGuess, SheetPreview

FIELD_LABELS = {
    Field.NIP: "NIP",
    Field.NAME: "Nama",
    Field.FRONT_TITLES: "Gelar depan",
    Field.BACK_TITLES: "Gelar belakang",
    Field.SEX: "Jenis kelamin",
    Field.PLACE_AND_DATE: "Tempat, tanggal lahir",
    Field.BIRTH_PLACE: "Tempat lahir",
    Field.BIRTH_DATE: "Tanggal lahir",
    Field.GOLONGAN: "Golongan",
    Field.PANGKAT: "Pangkat",
    Field.JABATAN: "Jabatan",
    Field.UNIT: "Unit",
    Field.EMPLOYMENT: "Jenis kepegawaian",
    Field.TMT: "TMT",
    Field.LATSAR_SCORE: "Nilai Latsar",
    Field.LATSAR_QUALIFICATION: "Kualifikasi Latsar",
    Field.LATSAR_SOURCE: "Sumber Latsar",
    Field.LATSAR_DATE: "Tanggal Latsar",
    Field.STTPL_NUMBER: "Nomor STTPL",
    Field.SKP_PREDICATE: "Predikat SKP",
    Field.SKP_SOURCE: "Sumber SKP",
    Field.SKP_DATE: "Tanggal SKP",
}
REQUIRED = (Field.NIP, Field.NAME)
LEAST_COLUMN, MOST_COLUMN = 110, 260


class ColumnChooser(QTableWidget):
    """The guess stands in boxes in the first row, where it can be put right."""

    def show_preview(self, preview: SheetPreview) -> None:
        """Show a sheet's columns and sample rows."""
        self.clear()
        self.setColumnCount(len(preview.columns))
        self.setRowCount(1 + len(preview.sample))
        self.setHorizontalHeaderLabels([each.label or "-" for each in preview.columns])
        self.setVerticalHeaderLabels([self.tr("Isinya"), *map(str, range(1, self.rowCount()))])
        for column, guess in enumerate(preview.columns):
            self.setCellWidget(0, column, self._box(guess))
            for row, cells in enumerate(preview.sample, start=1):
                text = cells[guess.index] if guess.index < len(cells) else ""
                self.setItem(row, column, QTableWidgetItem(text))
            self.resizeColumnToContents(column)
            width = min(max(self.columnWidth(column), LEAST_COLUMN), MOST_COLUMN)
            self.setColumnWidth(column, width)
        self.resizeRowToContents(0)

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
                text = self.tr("Tunjukkan kolom mana yang berisi {name}.")
                return text.format(name=FIELD_LABELS[field])
        twice = next((field for field, count in counts.items() if count > 1), None)
        if twice is None:
            return ""
        text = self.tr("{name} dipilih untuk dua kolom. Lewati salah satunya.")
        return text.format(name=FIELD_LABELS[twice])

    def _box(self, guess: ColumnGuess) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("(lewati)"), None)
        for each, name in FIELD_LABELS.items():
            box.addItem(name, each.value)
        box.setCurrentIndex(box.findData(guess.field.value) if guess.field else 0)
        box.setAccessibleName(self.tr("Arti kolom {label}").format(label=guess.label))
        return box
