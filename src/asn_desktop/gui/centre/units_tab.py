"""Unit: the means of units over sessions or years; small groups are withheld."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QComboBox, QLabel
from typing_extensions import override

from asn_desktop.domain.centre import UnitPeriod
from asn_desktop.domain.wording import decimal_comma, whole
from asn_desktop.gui.centre.list_tab import Columns, ListTab
from asn_desktop.gui.centre.session_rows import NOTHING, day
from asn_desktop.gui.widgets.text_table import TextRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.centre.centre_desk import OpenCentre

SHARES = (15, 26, 29, 8, 8, 14)
By = Literal["session", "year"]


class UnitsTab(ListTab[UnitPeriod]):
    """The names of a unit are those on the rosters; each scale is counted by itself."""

    def __init__(self, opened: OpenCentre, parent: QWidget | None = None) -> None:
        self.by: QComboBox | None = None
        super().__init__(opened, parent)
        self.by = QComboBox(self)
        self.by.setObjectName("byCombo")
        self.by.setAccessibleName(self.tr("Dikelompokkan menurut"))
        self.by.addItem(self.tr("Per sesi"), "session")
        self.by.addItem(self.tr("Per tahun"), "year")
        label = QLabel(self.tr("&Menurut"), self)
        label.setBuddy(self.by)
        self.ui.optionRow.addWidget(label)
        self.ui.optionRow.addWidget(self.by)
        self.by.currentIndexChanged.connect(self.refresh)

    @property
    @override
    def title(self) -> str:
        return self.tr("&Unit")

    @override
    def _columns(self) -> Columns:
        first = self.tr("Waktu"), self.tr("Sesi"), self.tr("Unit")
        counts = self.tr("Orang"), self.tr("Hasil"), self.tr("Rata-rata")
        return Columns((*first, *counts), SHARES, (3, 4, 5))

    @override
    def _read(self, progress: Callable[[int, int], None]) -> Sequence[UnitPeriod]:
        return self.centre.reading.units(self._wish, progress=progress)

    @property
    def _wish(self) -> By:
        is_year = self.by is not None and self.by.currentData() == "year"
        return "year" if is_year else "session"

    @override
    def _row(self, entry: UnitPeriod) -> TextRow:
        unit = self.tr("Semua unit") if entry.kind == "everybody" else entry.unit or NOTHING
        counts = whole(entry.people), whole(entry.results), self._mean(entry)
        return TextRow((day(entry.period), entry.session or NOTHING, unit, *counts))

    def _mean(self, entry: UnitPeriod) -> str:
        if entry.mean is not None:
            mean = entry.mean
            return decimal_comma(Decimal(mean.numerator) / Decimal(mean.denominator))
        return self.tr("ditahan") if entry.is_withheld or entry.is_small else NOTHING

    @override
    def _explain(self, count: int) -> str:
        del count
        return self.tr(
            "Rata-rata ditahan bila di baliknya kurang dari lima orang, atau bila dari selisihnya"
            " dapat ditebak. Skala yang berbeda tidak dicampur."
        )

    @override
    def _when_empty(self) -> str:
        return self.tr("Belum ada hasil. Gabungkan dahulu paket sesi yang sudah dinilai.")

    @override
    def _in_full(self, entry: UnitPeriod) -> str:
        return self.tr("Skala: {scale}").format(scale=entry.scale) if entry.scale else ""
