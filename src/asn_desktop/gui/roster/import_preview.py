"""The last step before an import: its lines by kind, each number a choice of what is shown."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, Slot
from PySide6.QtWidgets import QHeaderView

from asn_desktop.gui.roster.import_model import ImportColumn, ImportModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QTableView

    from asn_desktop.domain.roster import RosterReport
    from asn_desktop.gui.roster.filter_chips import FilterChips
    from asn_desktop.services.people.roster_import import ImportLine

LEFT_OUT = ("ganda", "ditolak")
KINDS = ("baru", "berubah", "sama", *LEFT_OUT)
ALL = "semua"


class Forecast(NamedTuple):
    """The doctor's report and what an import of it would do."""

    report: RosterReport
    lines: tuple[ImportLine, ...]


class PreviewParts(NamedTuple):
    """The widgets that show a forecast."""

    chips: FilterChips
    table: QTableView
    sheet: QLabel
    line: QLabel


class ImportPreview(QObject):
    """Shows what was refused first, since that is what somebody has to look at."""

    def __init__(self, parts: PreviewParts) -> None:
        super().__init__(parts.table)
        self._parts = parts
        self.model = ImportModel(self)
        self.forecast: Forecast | None = None
        parts.table.setModel(self.model)
        words = ((kind, self.model.kind_name(kind).capitalize()) for kind in KINDS)
        parts.chips.offer([(ALL, self.tr("Semua")), *words])
        parts.chips.chosen.connect(self._show_lines)
        parts.table.selectionModel().currentRowChanged.connect(self._show_line)
        self._size_columns()

    def show(self, forecast: Forecast) -> None:
        """Show a forecast."""
        self.forecast = forecast
        counts: Counter[str] = Counter(line.kind for line in forecast.lines)
        self._parts.chips.count({ALL: len(forecast.lines), **counts})
        sheet = self.tr("Lembar {sheet}, kepala tabel di baris {row}")
        self._parts.sheet.setText(
            sheet.format(sheet=forecast.report.sheet, row=forecast.report.header_row)
        )
        first = next((kind for kind in reversed(LEFT_OUT) if counts[kind]), ALL)
        self._parts.chips.choose(first)

    @Slot()
    def _show_lines(self) -> None:
        wanted, forecast = self._parts.chips.key, self.forecast
        lines = forecast.lines if forecast is not None else ()
        self.model.show([each for each in lines if wanted in (ALL, each.kind)])
        self._show_line(QModelIndex())
        self._parts.table.selectRow(0)

    @Slot(QModelIndex)
    def _show_line(self, current: QModelIndex) -> None:
        """Show the chosen line whole, for who reads without a pointer."""
        said = self.tr("Pilih satu baris untuk membacanya utuh.")
        if current.isValid():
            said = self.model.text(current.row(), ImportColumn.REASON)
        self._parts.line.setText(said)

    def _size_columns(self) -> None:
        table = self._parts.table
        header, metrics = table.horizontalHeader(), table.fontMetrics()
        for column, sample in (
            (ImportColumn.ROW, "000000"),
            (ImportColumn.NAME, "M" * 13),
            (ImportColumn.NIP, "00000000 000000 0 0000"),
            (ImportColumn.KIND, "MM berubah"),
        ):
            header.resizeSection(column, metrics.horizontalAdvance(sample) + 16)
        header.setSectionResizeMode(ImportColumn.REASON, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(metrics.height() + 8)
