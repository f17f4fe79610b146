"""What a merge at the centre changes: a number of each kind, and the lists behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from asn_desktop.domain.wording import listed, whole
from asn_desktop.gui.widgets.count_tiles import Tile
from asn_desktop.gui.widgets.search_keys import join_search
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asn_desktop.domain.merging import MergeReport
    from asn_desktop.gui.centre.forms.central_merge_tab import Ui_CentralMergeTab

NEW, CHANGED, SAME, CONFLICT, REFUSED = "baru", "berubah", "sama", "konflik", "ditolak"
CHANGE_SHARES, REFUSED_SHARES = (26, 26, 24, 24), (30, 70)
COUNTED = frozenset((NEW, SAME))
"""Kinds of which the centre keeps a number and no list."""
MOST_LAPTOPS = 4
NOTHING = "-"


class CentralChanges(QObject):
    """Shows one report, beginning with what needs somebody most."""

    def __init__(self, ui: Ui_CentralMergeTab, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._report: MergeReport | None = None
        first = self.tr("Peserta"), self.tr("Isi"), self.tr("Di sini"), self.tr("Dari paket")
        self.changes = TextTable(first, self)
        told = self.tr("Paket"), self.tr("Mengapa, dan apa langkahnya")
        self.refused = TextTable(told, self)
        ui.tiles.offer(
            (
                Tile(NEW, self.tr("baru"), "tambah", "good"),
                Tile(CHANGED, self.tr("berubah"), "uraian", "accent"),
                Tile(SAME, self.tr("sama"), "centang", "muted"),
                Tile(CONFLICT, self.tr("konflik"), "gabung", "warning"),
                Tile(REFUSED, self.tr("ditolak"), "perhatian", "bad"),
            )
        )
        ui.tiles.chosen.connect(self._open)
        ui.searchEdit.textChanged.connect(self._open)
        join_search(ui.searchEdit, ui.changesView)

    def show_nothing(self) -> None:
        """Show no report."""
        ui = self._ui
        self._report = None
        ui.tiles.show_counts({})
        ui.sentenceLabel.hide()
        for part in (ui.searchEdit, ui.changesView, ui.detailText):
            part.hide()
        ui.listLabel.setText(
            self.tr("Belum ada paket. Yang akan berubah tampil di sini sebelum digabungkan.")
        )

    def show_report(self, report: MergeReport) -> None:
        """Show what a merge changed, or would change."""
        self._report = report
        counts = {
            NEW: report.new,
            CHANGED: self._count(CHANGED),
            SAME: report.same,
            CONFLICT: self._count(CONFLICT),
            REFUSED: len(report.refused),
        }
        self._ui.tiles.show_counts(counts)
        sentences = list(self._sentences(report))
        self._ui.sentenceLabel.setText("\n".join(sentences))
        self._ui.sentenceLabel.setVisible(bool(sentences))
        order = (REFUSED, CONFLICT, CHANGED, NEW)
        self._ui.tiles.choose(next((key for key in order if counts[key]), SAME))

    def _count(self, kind: str) -> int:
        changes = self._report.changes if self._report is not None else ()
        return sum(each.kind == kind for each in changes)

    def _sentences(self, report: MergeReport) -> Iterator[str]:
        if report.gaps:
            laptops = [gap.evaluator or gap.device[:4] for gap in report.gaps]
            yield self.tr("Isian dari {laptops} belum lengkap; minta paket baru.").format(
                laptops=listed(laptops, MOST_LAPTOPS)
            )
        if report.forks:
            laptops = list(dict.fromkeys(each.laptop or each.device[:4] for each in report.forks))
            yield self.tr("Berkas {laptops} pernah dipakai di dua laptop.").format(
                laptops=listed(laptops, MOST_LAPTOPS)
            )
        if report.quarantined + report.no_right:
            yield self.tr("{count} isian disisihkan: tidak dapat dibaca atau bukan haknya.").format(
                count=whole(report.quarantined + report.no_right)
            )

    @Slot()
    def _open(self) -> None:
        """Show the list of the chosen number, narrowed down to what is searched."""
        report, key, ui = self._report, self._ui.tiles.key, self._ui
        if report is None or not key:
            return
        model = self.refused if key == REFUSED else self.changes
        rows = list(self._rows(report, key))
        words = ui.searchEdit.text().casefold().split()
        found = [
            row for row in rows if all(word in " ".join(row.texts).casefold() for word in words)
        ]
        model.show(found)
        if ui.changesView.model() is not model:
            ui.changesView.show_model(model, REFUSED_SHARES if key == REFUSED else CHANGE_SHARES)
            ui.changesView.selectionModel().currentRowChanged.connect(self._show_detail)
        for part in (ui.searchEdit, ui.changesView, ui.detailText):
            part.setVisible(bool(rows))
        ui.listLabel.setText(self._explain(report, key, len(rows)))
        ui.changesView.setAccessibleDescription(ui.listLabel.text())
        if found:
            ui.changesView.selectRow(0)
        self._show_detail()

    def _rows(self, report: MergeReport, key: str) -> Iterator[TextRow]:
        if key == REFUSED:
            for refused in report.refused:
                yield TextRow((refused.package, refused.reason), icon="perhatian", tone="bad")
        elif key not in COUNTED:
            for each in report.changes:
                if each.kind == key:
                    before, after = each.before or NOTHING, each.after or NOTHING
                    yield TextRow((each.participant, each.field, before, after))

    def _explain(self, report: MergeReport, key: str, count: int) -> str:
        if key == NEW:
            return self.tr("{count} isian belum pernah ada di pusat.").format(
                count=whole(report.new)
            )
        if key == SAME:
            return self.tr("{count} isian sudah sama di pusat.").format(count=whole(report.same))
        if key == REFUSED:
            told = self.tr("{count} paket ditolak; yang lain tidak terhalang.")
        elif key == CONFLICT:
            told = self.tr("{count} isian berbeda antarlaptop; diputuskan di meja koordinatornya.")
        else:
            told = self.tr("{count} isian yang sudah ada di pusat mendapat isi baru:")
        return told.format(count=whole(count))

    @Slot()
    def _show_detail(self) -> None:
        """Say the chosen row in full: a cell may be too narrow for it."""
        view = self._ui.changesView
        index, model = view.currentIndex(), view.model()
        is_there = index.isValid() and isinstance(model, TextTable)
        texts = model.row(index.row()).texts if is_there and isinstance(model, TextTable) else ()
        self._ui.detailText.setPlainText("\n".join(texts))
