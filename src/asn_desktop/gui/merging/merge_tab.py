"""Gabungkan: files, what will change, merge, done. Writes at the third step only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asn_desktop.domain.changes import Changed
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.merging.change_list import ChangeList
from asn_desktop.gui.merging.files_desk import FilesDesk
from asn_desktop.gui.merging.forms.merge_tab import Ui_MergeTab
from asn_desktop.gui.merging.merge_words import warnings
from asn_desktop.gui.merging.merged_desk import MergedDesk
from asn_desktop.gui.merging.merging_tab import EVERYTHING, MergingTab
from asn_desktop.gui.merging.undo_desk import UndoDesk

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from asn_desktop.domain.merging import MergeReport
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.merging.receipts import TableReceipt
    from asn_desktop.services.workspace import Workspace


class MergeTab(MergingTab):
    """Asks for a preview as soon as there are files, and merges only what was previewed."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(workspace, jobs, parent)
        self.ui = Ui_MergeTab()
        self.ui.setupUi(self)
        self.changes = ChangeList(self)
        self.ui.changesColumn.addWidget(self.changes)
        QWidget.setTabOrder(self.changes.ui.detailText, self.ui.mergeButton)  # looked at first
        self._report: MergeReport | None = None
        self._previewed: list[Path] = []
        self.files = FilesDesk(workspace, jobs, self.ui, self)
        self.merged = MergedDesk(workspace, jobs, self.ui.mergedCard)
        self.undoing = UndoDesk(workspace, jobs, self.ui.question)
        for part in (self.files, self.merged, self.undoing):
            part.said.connect(self.said)
        self.merged.undo_wished.connect(self.undoing.ask)
        self.undoing.undone.connect(self.ui.drop.empty)
        self.ui.drop.altered.connect(self.look)
        self.ui.mergeButton.clicked.connect(self.merge)
        self.ui.passphraseButton.clicked.connect(self.try_passphrase)
        self.ui.passphraseEdit.returnPressed.connect(self.try_passphrase)
        self._show_nothing()

    @property
    @override
    def title(self) -> str:
        return self.tr("G&abungkan")

    @property
    @override
    def firsts(self) -> Sequence[QWidget]:
        return self.ui.mergedCard.next, self.ui.chooseButton

    @property
    @override
    def search(self) -> QWidget | None:
        return self.changes.ui.searchEdit if self._report is not None else None

    @override
    def refresh(self) -> None:
        """Begin to look for packages, at the first show; a preview is not made anew by itself."""
        self.files.found.start()

    @Slot()
    def choose(self) -> None:
        """Ask for packages."""
        self.files.choose()

    def add(self, paths: Sequence[Path]) -> None:
        """Put packages on the list; nothing is written by that."""
        self.files.add(paths)

    @Slot()
    def try_passphrase(self) -> None:
        """Try a passphrase on the packages that stayed closed."""
        typed = self.ui.passphraseEdit.text()
        if typed:
            self.workspace.merging.learn(typed)
            self.look()

    # --- preview -----------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Show what a merge of the listed packages would change."""
        paths = self.ui.drop.paths
        self._leave_done()
        if not paths:
            self._show_nothing()
            return
        self.ui.mergeButton.setEnabled(False)
        progress = Progress(self.tr("Memeriksa {count} paket").format(count=len(paths)))
        merging = self.workspace.merging
        self.jobs.run(
            lambda: (paths, merging.preview(paths, progress)),
            self._take_preview,
            progress=progress,
            refused=self._tell_no_preview,
        )

    def _take_preview(self, answer: tuple[list[Path], MergeReport]) -> None:
        """Show a preview, unless the list of files has changed meanwhile."""
        paths, report = answer
        if paths != self.ui.drop.paths:
            return
        self._previewed = paths
        sound = len(paths) - len(report.refused)
        self.ui.drop.mark(report)
        self.ui.effectTitle.setText(self.tr("2  Yang akan berubah"))
        button = self.tr("Gabu&ngkan {count} paket").format(count=sound)
        self.ui.mergeButton.setText(button)
        self.ui.mergeButton.setEnabled(sound > 0)
        nothing = self.tr("Tidak ada paket yang dapat digabung.")
        final = self.tr("Titik pulih dibuat dahulu. Diurungkan di Diterima, bukan dengan Ctrl+Z.")
        self.ui.mergeHint.setText(final if sound else nothing)
        self._show_report(report)
        self._ask_passphrase(report)

    def _tell_no_preview(self, sentence: str) -> None:
        """Say why there is no preview; the files stay listed, to be looked at again."""
        self.ui.mergeHint.setText(sentence)
        self.ui.mergeButton.setText(self.tr("Periksa ula&ng"))
        self.ui.mergeButton.setEnabled(True)
        self._report = None
        self.jobs.refused.emit(sentence)

    def _ask_passphrase(self, report: MergeReport) -> None:
        closed = [each.package for each in report.refused if each.wants_passphrase]
        self.ui.passphraseBox.setVisible(bool(closed))
        if closed:
            told = self.tr("Kata sandi untuk {name}").format(name=closed[0])
            self.ui.passphraseLabel.setTextFormat(Qt.TextFormat.PlainText)
            self.ui.passphraseLabel.setText(told)
            self.ui.passphraseEdit.clear()

    # --- merge -------------------------------------------------------------------------

    @Slot()
    def merge(self) -> None:
        """Merge what was previewed: one restore point, one transaction."""
        paths = self.ui.drop.paths
        if self._report is None or paths != self._previewed:
            self.look()
            return
        self.ui.mergeButton.setEnabled(False)
        progress = Progress(self.tr("Menggabungkan {count} paket").format(count=len(paths)))
        workspace = self.workspace

        def job() -> tuple[MergeReport, tuple[TableReceipt, ...]]:
            report = workspace.merging.merge(paths, progress)
            merging = report.merging
            return report, workspace.receipts.of_merging(merging) if merging else ()

        self.jobs.run(job, self._take_merged, progress=progress, refused=self._tell_refusal)

    def _take_merged(self, answer: tuple[MergeReport, tuple[TableReceipt, ...]]) -> None:
        report, receipts = answer
        self.files.is_done = True
        self.ui.effectTitle.setText(self.tr("4  Selesai digabung"))
        self.ui.drop.mark(report, is_done=True)
        self.merged.show_merged(report, receipts)
        for box in (*self._before_merge, self.ui.passphraseBox):
            box.hide()
        self.ui.doneArea.show()
        codes = {each.receipt: each.acknowledgement for each in receipts}
        self._show_report(report, codes)
        self.ui.mergedCard.next.setFocus()
        if report.receipt:
            self.jobs.announce(Changed(self.tr("Gabung"), EVERYTHING))

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        self.ui.mergeButton.setEnabled(True)
        self.jobs.refused.emit(sentence)

    @property
    def _before_merge(self) -> tuple[QWidget, ...]:
        """Return what gives its place to what is told after a merge."""
        ui = self.ui
        return ui.chooseButton, ui.emptyButton, ui.watchBox, ui.mergeBox

    def _leave_done(self) -> None:
        self.files.is_done = False
        self.ui.doneArea.hide()
        for box in self._before_merge:
            box.show()

    def _show_nothing(self) -> None:
        self._report, self._previewed = None, []
        ui = self.ui
        self._leave_done()
        ui.passphraseBox.hide()
        ui.mergeButton.setText(self.tr("Gabu&ngkan"))
        ui.mergeButton.setEnabled(False)
        ui.mergeHint.setText(self.tr("Pilih paket dahulu; isinya diperiksa tanpa menulis apa pun."))
        ui.effectTitle.setText(self.tr("2  Yang akan berubah"))
        ui.sentenceCard.hide()
        self.changes.show_nothing(self.tr("Belum ada paket."))

    def _show_report(self, report: MergeReport, codes: Mapping[str, str] | None = None) -> None:
        self._report = report
        sentences = warnings(report)
        self.ui.sentenceLabel.setText("\n".join(sentences))
        self.ui.sentenceCard.setVisible(bool(sentences))
        self.changes.show_report(report, codes)
