"""The tables of the recap page: units by value, bands, evaluators."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from typing_extensions import override

from asn_desktop.domain.recap import SMALL_GROUP
from asn_desktop.domain.scoring import half_up
from asn_desktop.domain.wording import decimal_comma, whole
from asn_desktop.gui.recap.bar_delegate import BarDelegate
from asn_desktop.gui.recap.tinted_table import TintedTable
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from fractions import Fraction

    from PySide6.QtWidgets import QLabel

    from asn_desktop.domain.recap_board import HeatCell, HeatRow, Severity
    from asn_desktop.gui.widgets.plain_table import PlainTable
    from asn_desktop.services.day.recap_board import RecapBoard

BAND_SHARES = (28, 12, 16, 44)
SEVERITY_SHARES = (28, 13, 17, 11, 11, 30)
UNIT_SHARE, NUMBER_SHARE, VALUE_SHARE = 30, 7, 11
HEADING_PAD, NARROWEST = 10, 16
FEWEST_EVALUATORS = 2
NAME_COLUMNS = 2
"""Unit and n stand before the core values."""


class TableParts(NamedTuple):
    """The three tables, each with the sentence above it."""

    band_label: QLabel
    band_view: PlainTable
    heat_label: QLabel
    heat_view: PlainTable
    severity_label: QLabel
    severity_view: PlainTable


class RecapTables(QObject):
    """Puts a board into the tables; works nothing out itself."""

    def __init__(self, parts: TableParts) -> None:
        super().__init__(parts.heat_view)
        self._parts = parts
        self._heat: TintedTable | None = None
        self._names: tuple[str, ...] = ()
        self._codes: tuple[str, ...] = ()
        header = parts.heat_view.horizontalHeader()
        header.setMinimumSectionSize(NARROWEST)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        header.installEventFilter(self)
        bands = (
            *(self.tr("Kualifikasi"), self.tr("Orang"), self.tr("Dikonfirmasi")),
            self.tr("Bagian"),
        )
        self.bands = TintedTable(bands, self, right=(1, 2), tints=False)
        parts.band_view.show_model(self.bands, BAND_SHARES)
        parts.band_view.setItemDelegateForColumn(3, BarDelegate(parts.band_view))
        evaluators = (
            *(self.tr("Penilai"), self.tr("Rata-rata"), self.tr("Penilai lain")),
            *(self.tr("Selisih"), self.tr("Orang"), self.tr("Dibaca sebagai")),
        )
        self.severities = TextTable(evaluators, self, right=(1, 2, 3, 4))
        parts.severity_view.show_model(self.severities, SEVERITY_SHARES)

    def show(self, board: RecapBoard) -> None:
        """Show a reading."""
        self._show_heat(board)
        self._show_bands(board)
        self._show_severities(board)

    # --- units by value ----------------------------------------------------------------

    def _show_heat(self, board: RecapBoard) -> None:
        headings = (
            *(self.tr("Unit"), self.tr("n"), *(core.name for core in board.core_values)),
            self.tr("Nilai akhir"),
        )
        numbers = range(1, len(headings))
        if self._heat is None or headings != self._names:
            self._heat = TintedTable(headings, self, right=tuple(numbers))
        self._names = headings
        self._codes = (*headings[:2], *(core.code for core in board.core_values), self.tr("Akhir"))
        shares: dict[tuple[int, int], float] = {}
        for row, heat in enumerate(board.heat):
            for place, cell in enumerate(heat.cells):
                if cell.mean is not None:
                    shares[row, place + NAME_COLUMNS] = float((cell.mean - 1) / (board.top - 1))
        self._heat.show_shares([self._heat_row(each) for each in board.heat], shares)
        widths = (UNIT_SHARE, NUMBER_SHARE, *(VALUE_SHARE for _ in numbers[1:]))
        self._parts.heat_view.show_model(self._heat, widths)
        self._fit_headings()
        told = self.tr(
            "Rata-rata tingkat, 1 sampai {top}; warna mengikuti angkanya. Unit dengan kurang dari"
            " {least} orang ditulis “n kecil”, sebab rata-ratanya akan menunjuk orang."
        )
        if any(cell.is_withheld for row in board.heat for cell in (*row.cells, row.total)):
            told = self.tr(
                "Rata-rata tingkat, 1 sampai {top}; warna mengikuti angkanya. Unit dengan kurang"
                " dari {least} orang ditulis “n kecil”, sebab rata-ratanya akan menunjuk orang;"
                " “dijaga” mencegahnya dihitung dari selisih."
            )
        self._parts.heat_label.setText(told.format(top=board.top, least=SMALL_GROUP))

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit_headings()
        return super().eventFilter(watched, event)

    def _fit_headings(self) -> None:
        """Show the core values by name where the names fit, else by code."""
        if self._heat is None:
            return
        header = self._parts.heat_view.horizontalHeader()
        metrics = header.fontMetrics()
        words = [word for name in self._names[NAME_COLUMNS:] for word in name.split()]
        widest = max(metrics.horizontalAdvance(word) for word in words)
        fits = widest + HEADING_PAD < header.sectionSize(NAME_COLUMNS)
        self._heat.abbreviate(self._names if fits else self._codes)
        header.setFixedHeight((2 if fits else 1) * metrics.height() + HEADING_PAD)

    def _heat_row(self, row: HeatRow) -> TextRow:
        names = {
            "everybody": self.tr("Semua unit ({units})"),
            "small units": self.tr("Gabungan {units} unit kecil"),
            "unit": row.unit or self.tr("unit belum diisi"),
        }
        numbers = (self._number(cell) for cell in (*row.cells, row.total))
        name = names[row.kind]
        if row.kind != "unit":
            name = name.format(units=whole(row.units))
        return TextRow((name, whole(row.total.n), *numbers))

    def _number(self, cell: HeatCell) -> str:
        if cell.mean is not None:
            return _decimals(cell.mean)
        if cell.is_withheld:
            return self.tr("dijaga")
        return self.tr("n kecil") if cell.is_small else self.tr("belum")

    # --- bands and evaluators ----------------------------------------------------------

    def _show_bands(self, board: RecapBoard) -> None:
        of = sum(each.people for each in board.bands)
        rows, shares = [], {}
        for row, band in enumerate(board.bands):
            share = band.people / of if of else 0.0
            shares[row, 3] = share
            told = self.tr("{percent} %").format(percent=_percent(share))
            texts = (band.name, whole(band.people), whole(band.confirmed), told)
            rows.append(TextRow(texts))
        self.bands.show_shares(rows, shares)
        told = self.tr(
            "{count} orang bernilai akhir; {open} yang hadir belum. Kualifikasi adalah usulan"
            " sampai ada yang mengonfirmasi."
        )
        if not of:
            told = self.tr("Belum ada nilai akhir. Isi nilai peserta di Penilaian.")
        self._parts.band_label.setText(told.format(count=whole(of), open=whole(board.unscored)))

    def _show_severities(self, board: RecapBoard) -> None:
        names = {each.id: each.name for each in board.list.evaluators}
        rows = [
            self._severity_row(each, names[each.evaluator])
            for each in board.severities
            if each.evaluator in names
        ]
        self.severities.show(rows)
        told = self.tr(
            "Tiap penilai dibandingkan dengan penilai lain pada orang dan kriteria yang sama."
            " Selisih adalah petunjuk untuk dibicarakan, bukan temuan: pasangan penilai tidak"
            " diundi. Nilai tidak dikoreksi dengannya."
        )
        if len(board.severities) < FEWEST_EVALUATORS:
            told = self.tr("Perbandingan memerlukan sedikitnya dua penilai.")
        elif len(rows) < FEWEST_EVALUATORS:  # an evaluator's laptop knows nobody else's marks
            told = self.tr(
                "Perbandingan dibuat di laptop koordinator, sesudah nilai semua penilai digabung."
            )
        self._parts.severity_label.setText(told)

    def _severity_row(self, severity: Severity, name: str) -> TextRow:
        difference = severity.difference
        if difference is None or severity.own is None or severity.others is None:
            small = self.tr("n kecil") if severity.people else "-"
            why = self.tr("belum ada orang yang dinilai bersama penilai lain")
            if severity.people:
                why = self.tr("terlalu sedikit orang yang dinilai bersama")
            return TextRow((name, small, small, small, whole(severity.people), why))
        told = self.tr("rata-rata sama dengan penilai lain")
        sign = ""
        if half_up(abs(difference)):
            above = difference > 0
            sign = "+" if above else "\N{MINUS SIGN}"
            told = (
                self.tr("rata-rata lebih tinggi daripada penilai lain")
                if above
                else self.tr("rata-rata lebih rendah daripada penilai lain")
            )
        numbers = (_decimals(severity.own), _decimals(severity.others))
        shown = f"{sign}{_decimals(abs(difference))}"
        return TextRow((name, *numbers, shown, whole(severity.people), told))


def _decimals(number: Fraction) -> str:
    return decimal_comma(half_up(number))


def _percent(share: float) -> str:
    return whole(round(100 * share))
