"""What a merge changes: a number of each kind that opens its list, old and new side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asn_desktop.domain.wording import whole
from asn_desktop.gui.merging.change_rows import (
    ASIDE,
    CHANGED,
    CONFLICT,
    NEW,
    PACKAGES,
    REFUSED,
    SAME,
    Listed,
    rows_of,
)
from asn_desktop.gui.merging.forms.change_list import Ui_ChangeList
from asn_desktop.gui.widgets.count_tiles import Tile
from asn_desktop.gui.widgets.text_height import fit_lines
from asn_desktop.gui.widgets.text_table import TextTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asn_desktop.domain.merging import MergeReport
    from asn_desktop.gui.widgets.text_table import TextRow

SHARES = {
    NEW: (28, 30, 22, 22),
    ASIDE: (20, 24, 18, 38),
    REFUSED: (30, 70),
    PACKAGES: (30, 28, 21, 21),
}
DETAIL_LINES = 3


class ChangeList(QWidget):
    """Shows one report. A list is put into words when it is opened, and narrowed as one types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ChangeList()
        self.ui.setupUi(self)
        self._report: MergeReport | None = None
        self._acknowledgements: Mapping[str, str] = {}
        self._listed: list[Listed] = []
        self._models: dict[str, TextTable] = {}
        self.ui.tiles.offer(
            (
                Tile(NEW, self.tr("baru"), "tambah", "good"),
                Tile(CHANGED, self.tr("berubah"), "uraian", "accent"),
                Tile(SAME, self.tr("sama"), "centang", "muted"),
                Tile(CONFLICT, self.tr("konflik"), "gabung", "warning"),
                Tile(ASIDE, self.tr("tidak dihitung"), "tutup", "warning"),
                Tile(REFUSED, self.tr("ditolak"), "perhatian", "bad"),
                Tile(PACKAGES, self.tr("paket"), "paket", "accent"),
            )
        )
        ui = self.ui
        ui.tiles.come_before(ui.packageCombo, ui.searchEdit, ui.changesView, ui.detailText)
        self._fit_detail()
        self.ui.tiles.chosen.connect(self._open)
        self.ui.packageCombo.currentIndexChanged.connect(self._narrow)
        self.ui.searchEdit.textChanged.connect(self._narrow)
        self.show_nothing(self.tr("Belum ada paket."))

    @property
    def model(self) -> TextTable:
        """Return the table that is shown."""
        return self._models[self._columns(self.ui.tiles.key)]

    def show_nothing(self, sentence: str) -> None:
        """Show no report, and say why."""
        self._report = None
        self.ui.tiles.show_counts({})
        self._offer_packages(())
        self._listed = []
        self._show([], sentence)

    def show_report(
        self, report: MergeReport, acknowledgements: Mapping[str, str] | None = None
    ) -> None:
        """Show a report, beginning with what needs somebody most.

        After a merge of several packages that is their codes: `acknowledgements` holds one for
        the code of each package.
        """
        self._report, self._acknowledgements = report, acknowledgements or {}
        kinds = report.kinds
        counts = {
            NEW: kinds.new,
            CHANGED: kinds.changed,
            SAME: kinds.same,
            CONFLICT: kinds.conflict,
            ASIDE: len(report.unused),
            REFUSED: len(report.refused),
            PACKAGES: len(report.packages) + len(report.refused),
        }
        self.ui.tiles.show_counts(counts)
        self._offer_packages([each.package for each in report.packages])
        if acknowledgements is not None and len(report.packages) > 1:
            self.ui.tiles.choose(PACKAGES)
            return
        order = (REFUSED, CONFLICT, ASIDE, CHANGED, NEW)
        self.ui.tiles.choose(next((key for key in order if counts[key]), SAME))

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "ui"):
            self._fit_detail()

    def _fit_detail(self) -> None:
        """Keep room for place, old and new at any zoom; more than that scrolls."""
        fit_lines(self.ui.detailText, DETAIL_LINES)

    def _offer_packages(self, packages: Sequence[str]) -> None:
        combo = self.ui.packageCombo
        combo.blockSignals(True)  # noqa: FBT003 - Qt's methods take no keywords
        combo.clear()
        combo.addItem(self.tr("semua paket"), "")
        for package in packages:
            combo.addItem(package, package)
        combo.blockSignals(False)  # noqa: FBT003
        for widget in (self.ui.packageLabel, combo):
            widget.setVisible(len(packages) > 1)

    @Slot(str)
    def _open(self, key: str) -> None:
        if self._report is not None:
            self._listed = rows_of(self._report, key, self._acknowledgements)
            self._narrow()

    @Slot()
    def _narrow(self) -> None:
        """Show the rows of the chosen package in which all typed words stand."""
        report = self._report
        if report is None:
            return
        package = self.ui.packageCombo.currentData() or ""
        words = self.ui.searchEdit.text().casefold().split()
        rows = [
            each.row
            for each in self._listed
            if (not package or not each.packages or package in each.packages)
            and all(word in each.folded for word in words)
        ]
        self._show(rows, self._explain(len(rows), is_narrowed=bool(package or words)))

    def _explain(self, shown: int, *, is_narrowed: bool) -> str:
        key, all_of_it = self.ui.tiles.key, self._all_of_it()
        words = {
            NEW: self.tr("baru"),
            CHANGED: self.tr("berubah"),
            SAME: self.tr("sama"),
            CONFLICT: self.tr("konflik"),
            ASIDE: self.tr("tidak dihitung"),
            REFUSED: self.tr("ditolak"),
            PACKAGES: self.tr("paket"),
        }
        if not all_of_it:
            return self.tr("Tidak ada yang {kind}.").format(kind=words.get(key, ""))
        if is_narrowed or shown < all_of_it:
            return self.tr("{shown} dari {count} yang {kind}:").format(
                shown=whole(shown), count=whole(all_of_it), kind=words[key]
            )
        told = {
            SAME: self.tr("{count} sudah sama di sini; tidak ada yang perlu dilihat."),
            CONFLICT: self.tr("{count} berbeda antarlaptop; diputuskan di Konflik."),
            ASIDE: self.tr("{count} disimpan tetapi tidak dihitung; alasannya disebut:"),
            REFUSED: self.tr("{count} tidak digabung; alasan dan langkahnya disebut:"),
            PACKAGES: self.tr("{count} paket:"),
        }.get(key, self.tr("{count} yang {kind}:"))
        return told.format(count=whole(all_of_it), kind=words[key])

    def _all_of_it(self) -> int:
        """Return the number on the tile that is open."""
        report, key = self._report, self.ui.tiles.key
        if report is None:
            return 0
        kinds = dict(zip((NEW, CHANGED, SAME, CONFLICT), report.kinds, strict=True))
        return kinds.get(key, len(self._listed))

    def _columns(self, key: str) -> str:
        return key if key in (ASIDE, REFUSED, PACKAGES) else NEW

    def _show(self, rows: Sequence[TextRow], sentence: str) -> None:
        key = self._columns(self.ui.tiles.key)
        self.ui.listLabel.setText(sentence)
        if key not in self._models:
            self._models[key] = TextTable(self._headings(key), self)
        model, view = self._models[key], self.ui.changesView
        model.show(rows)
        is_new = view.model() is not model
        view.show_model(model, SHARES[key])
        if is_new:
            view.selectionModel().currentChanged.connect(self._show_detail)
        view.setAccessibleDescription(sentence)
        self.ui.detailText.clear()
        if rows:
            view.selectRow(0)
            self._show_detail()

    def _headings(self, key: str) -> tuple[str, ...]:
        return {
            ASIDE: (
                *(self.tr("Peserta"), self.tr("Isi"), self.tr("Laptop")),
                self.tr("Mengapa tidak dihitung"),
            ),
            REFUSED: (self.tr("Paket"), self.tr("Mengapa, dan apa langkahnya")),
            PACKAGES: (
                *(self.tr("Paket"), self.tr("Dari")),
                *(self.tr("Kode paket"), self.tr("Kode terima")),
            ),
        }.get(key, (self.tr("Peserta"), self.tr("Isi"), self.tr("Di sini"), self.tr("Dari paket")))

    @Slot()
    def _show_detail(self) -> None:
        """Say the chosen row in full: a cell may be too narrow for it."""
        index, model = self.ui.changesView.currentIndex(), self.model
        if not index.isValid() or index.row() >= model.rowCount():
            self.ui.detailText.clear()
            return
        texts = model.row(index.row()).texts
        if self._columns(self.ui.tiles.key) == NEW:
            place = " · ".join(filter(None, texts[:2]))
            sides = self.tr("{place}\nDi sini: {here}\nDari paket: {brought}")
            told = sides.format(place=place, here=texts[2], brought=texts[3])
        else:
            pairs = zip(self._headings(self._columns(self.ui.tiles.key)), texts, strict=True)
            told = " · ".join(f"{heading}: {text}" for heading, text in pairs if text)
        self.ui.detailText.setPlainText(told)
