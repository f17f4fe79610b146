"""Gabung: packages of many sessions, what they would change, merge. One transaction."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from typing_extensions import override

from asn_desktop.domain.wording import whole
from asn_desktop.gui import choosing
from asn_desktop.gui.centre.central_changes import CentralChanges
from asn_desktop.gui.centre.centre_tab import CentreTab
from asn_desktop.gui.centre.forms.central_merge_tab import Ui_CentralMergeTab
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.widgets.text_height import fit_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.merging import MergeReport
    from asn_desktop.gui.centre.centre_desk import OpenCentre

DETAIL_LINES = 3


class CentralMergeTab(CentreTab):
    """Previews as soon as there are packages, and merges only what was previewed."""

    def __init__(self, opened: OpenCentre, parent: QWidget | None = None) -> None:
        super().__init__(opened, parent)
        self.ui = Ui_CentralMergeTab()
        self.ui.setupUi(self)
        self.changes = CentralChanges(self.ui, self)
        self._report: MergeReport | None = None
        self._previewed: list[Path] = []
        ui = self.ui
        ui.drop.hint = self.tr("Seret paket ke sini, atau pilih.")
        ui.drop.altered.connect(self.look)
        ui.chooseButton.clicked.connect(self.choose)
        ui.emptyButton.clicked.connect(ui.drop.empty)
        ui.mergeButton.clicked.connect(self.merge)
        ui.reportButton.clicked.connect(self.choose_report)
        self._fit_detail()
        self._show_nothing()

    @property
    @override
    def title(self) -> str:
        return self.tr("G&abung")

    @property
    @override
    def firsts(self) -> Sequence[QWidget]:
        return (self.ui.chooseButton,)

    @property
    @override
    def search(self) -> QWidget | None:
        return self.ui.searchEdit if self._report is not None else None

    @Slot()
    def choose(self) -> None:
        """Ask for packages."""
        title = self.tr("Pilih paket sesi")
        choosing.choose_files(self, title, (choosing.PACKAGES,), self.ui.drop.add)

    # --- preview -----------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Show what a merge of the listed packages would change; nothing is kept of it."""
        paths = self.ui.drop.paths
        self.ui.emptyButton.setEnabled(bool(paths))
        if not paths:
            self._show_nothing()
            return
        self.ui.mergeButton.setEnabled(False)
        progress = Progress(self.tr("Memeriksa {count} paket").format(count=len(paths)))
        centre = self.centre
        self.jobs.run(
            lambda: (paths, centre.merge(paths, dry_run=True, progress=progress)),
            self._take_preview,
            progress=progress,
            refused=self._tell_no_preview,
        )

    def _take_preview(self, answer: tuple[list[Path], MergeReport]) -> None:
        """Show a preview, unless the list of packages has changed meanwhile."""
        paths, report = answer
        if paths != self.ui.drop.paths:
            return
        self._previewed = paths
        sound = len(paths) - len(report.refused)
        self.ui.effectTitle.setText(self.tr("2  Yang akan berubah"))
        self.ui.drop.mark(report)
        told = self.tr("&Gabungkan {count} paket").format(count=whole(sound))
        self.ui.mergeButton.setText(told)
        self.ui.mergeButton.setEnabled(sound > 0)
        nothing = self.tr("Tidak ada paket yang dapat digabung; alasannya di sebelah.")
        final = self.tr(
            "Penggabungan tidak dapat diurungkan di pusat. Batal selagi berjalan"
            " mengembalikan semuanya."
        )
        self.ui.mergeHint.setText(final if sound else nothing)
        self._show_report(report, is_done=False)

    def _tell_no_preview(self, sentence: str) -> None:
        self._report = None
        self.ui.mergeHint.setText(sentence)
        self.ui.mergeButton.setText(self.tr("P&eriksa ulang"))
        self.ui.mergeButton.setEnabled(True)
        self.jobs.refused.emit(sentence)

    # --- merge -------------------------------------------------------------------------

    @Slot()
    def merge(self) -> None:
        """Merge what was previewed."""
        paths = self.ui.drop.paths
        if self._report is None or paths != self._previewed:
            self.look()
            return
        self.ui.mergeButton.setEnabled(False)
        progress = Progress(self.tr("Menggabungkan {count} paket").format(count=len(paths)))
        centre = self.centre
        self.jobs.run(
            lambda: centre.merge(paths, progress=progress),
            self._take_merged,
            progress=progress,
            refused=self._tell_refusal,
        )

    def _take_merged(self, report: MergeReport) -> None:
        ui, merged = self.ui, len(self._previewed) - len(report.refused)
        self._previewed = []
        ui.drop.mark(report, is_done=True)
        ui.effectTitle.setText(
            self.tr("Selesai digabung · kode {code}").format(code=report.receipt)
        )
        ui.mergeHint.setText(self.tr("Selesai. Kosongkan daftar untuk paket berikutnya."))
        ui.mergeButton.setText(self.tr("&Gabungkan"))
        self._show_report(report, is_done=True)
        told = self.tr("{count} paket digabung: {new} isian baru, {changed} berubah.").format(
            count=whole(merged), new=whole(report.new), changed=whole(report.changed)
        )
        if report.refused:
            names = self.tr("{told} {count} ditolak; alasannya ada di daftar.")
            told = names.format(told=told, count=whole(len(report.refused)))
        self.said.emit(told)
        ui.emptyButton.setFocus()
        self.altered.emit()

    def _tell_refusal(self, sentence: str) -> None:
        self.ui.mergeButton.setEnabled(True)
        self.jobs.refused.emit(sentence)

    @Slot()
    def choose_report(self) -> None:
        """Ask where the report of what is shown goes."""
        suggestion = choosing.in_usual("papers", "Laporan gabungan pusat.txt")
        choosing.choose_target(self, self.tr("Simpan laporan"), suggestion, self.write_report)

    def write_report(self, out: Path) -> None:
        """Write the report of what is shown as plain text."""
        report = self._report
        if report is not None:
            self.jobs.run(lambda: _write(report, out), partial(self._tell_saved, out))

    def _tell_saved(self, path: Path, _nothing: None) -> None:
        self.said.emit(self.tr("Laporan tersimpan: {name}").format(name=path.name))

    # --- within ------------------------------------------------------------------------

    def _show_nothing(self) -> None:
        self._report, self._previewed = None, []
        ui = self.ui
        ui.mergeButton.setText(self.tr("&Gabungkan"))
        for button in (ui.mergeButton, ui.emptyButton, ui.reportButton):
            button.setEnabled(False)
        ui.mergeHint.setText(self.tr("Pilih paket dahulu; isinya diperiksa tanpa menulis apa pun."))
        ui.effectTitle.setText(self.tr("2  Yang akan berubah"))
        self.changes.show_nothing()

    def _show_report(self, report: MergeReport, *, is_done: bool) -> None:
        self._report = report
        self.ui.reportButton.setEnabled(is_done)
        self.changes.show_report(report)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "changes"):
            self._fit_detail()

    def _fit_detail(self) -> None:
        fit_lines(self.ui.detailText, DETAIL_LINES)


def _write(report: MergeReport, out: Path) -> None:
    from asn_desktop.services.centre.report import (  # noqa: PLC0415 - seldom used
        write_central_report,
    )

    write_central_report(report, out)
