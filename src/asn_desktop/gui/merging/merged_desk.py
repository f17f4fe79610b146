"""What is done with a merge that has just been made: told, reported, acknowledged, undone."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.file_names import file_name_part
from asn_desktop.domain.wording import whole
from asn_desktop.gui import choosing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from asn_desktop.domain.merging import MergeReport
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.merging.merged_card import MergedCard
    from asn_desktop.services.merging.receipts import TableReceipt
    from asn_desktop.services.workspace import Workspace

RECEIPT_SUFFIX = ".asntt"


class MergedDesk(QObject):
    """Works on the report of the last merge; without one its card is not shown."""

    said = Signal(str)
    undo_wished = Signal(int)
    """The number of the merge."""

    def __init__(self, workspace: Workspace, jobs: Jobs, card: MergedCard) -> None:
        super().__init__(card)
        self._workspace, self._jobs, self._card = workspace, jobs, card
        self._report: MergeReport | None = None
        card.pdf_wished.connect(self.choose_pdf)
        card.json_wished.connect(self.choose_json)
        card.receipt_wished.connect(self.choose_receipt)
        card.undo_wished.connect(self.undo)

    def show_merged(self, report: MergeReport, receipts: Sequence[TableReceipt]) -> None:
        """Tell of a merge that was just made."""
        self._report = report
        is_one = len(report.packages) == 1 and len(receipts) <= 1
        self._card.show_done(
            self._title(report),
            "" if is_one else self.tr("Kode tiap paket ada di daftar di sebelah."),
            report.receipt if is_one else "",
            receipts[0].acknowledgement if is_one and receipts else "",
        )
        kept = Path(self._workspace.path).with_suffix(".paket") if report.merging else ""
        self._card.show_places(report.restore_point, str(kept))
        can_give = any(each.acknowledgement for each in receipts)
        self._card.receipt.setEnabled(can_give)
        self._card.undo.setEnabled(report.merging > 0)

    def _title(self, report: MergeReport) -> str:
        who = dict.fromkeys(each.who for each in report.packages)
        title = self.tr("Digabung: {names}").format(names=", ".join(filter(None, who)))
        if len(report.packages) > 1:
            count = whole(len(report.packages))
            title = self.tr("{count} paket digabung").format(count=count)
        if report.refused:
            title += self.tr(", {count} ditolak").format(count=whole(len(report.refused)))
        if not report.new and not report.changed:
            title += self.tr(" · tidak ada perubahan")
        return title

    @Slot()
    def choose_pdf(self) -> None:
        """Ask where the report for people goes."""
        self._choose(self.tr("Simpan laporan gabungan"), ".pdf", self.write_pdf)

    @Slot()
    def choose_json(self) -> None:
        """Ask where the report for programs goes."""
        self._choose(self.tr("Simpan laporan gabungan (JSON)"), ".json", self.write_json)

    def _choose(self, title: str, suffix: str, then: Callable[[Path], object]) -> None:
        name = f"Laporan gabungan {file_name_part(self._names(), 'paket')}{suffix}"
        suggestion = choosing.in_usual("papers" if suffix == ".pdf" else "packages", name)
        choosing.choose_target(self._card, title, suggestion, then)

    def _names(self) -> str:
        report = self._report
        return report.packages[0].who if report and len(report.packages) == 1 else ""

    def write_pdf(self, out: Path) -> None:
        """Write the report as a PDF."""
        report = self._report
        if report is not None:
            workspace = self._workspace  # its printing is loaded on the session thread
            self._jobs.run(
                lambda: workspace.desk_papers.write_merge_report(report, out),
                partial(self._tell_saved, out),
            )

    def write_json(self, out: Path) -> None:
        """Write the report as JSON."""
        report = self._report
        if report is not None:
            files = self._workspace.merge_report_file
            self._jobs.run(lambda: files.write(report, out), partial(self._tell_saved, out))

    @Slot()
    def choose_receipt(self) -> None:
        """Ask where the receipt file goes: back on the stick."""
        name = f"Tanda terima {file_name_part(self._names(), 'paket')}{RECEIPT_SUFFIX}"
        suggestion = choosing.in_usual("packages", name)
        title = self.tr("Simpan tanda terima")
        choosing.choose_target(self._card, title, suggestion, self.write_receipt)

    def write_receipt(self, out: Path) -> None:
        """Write the receipt file of this merge."""
        report = self._report
        if report is not None:
            receipts = self._workspace.receipts
            self._jobs.run(lambda: receipts.give(out, report.merging or None), self._tell_given)

    def _tell_saved(self, path: Path, _nothing: None) -> None:
        self.said.emit(self.tr("Laporan tersimpan: {name}").format(name=path.name))

    def _tell_given(self, path: Path) -> None:
        told = self.tr("Aman dicabut. {name} dibuka di laptop pengirim: Gabung > Kirim.")
        self.said.emit(told.format(name=path.name))

    @Slot()
    def undo(self) -> None:
        """Wish that the merge that is shown be undone."""
        if self._report is not None and self._report.merging:
            self.undo_wished.emit(self._report.merging)
