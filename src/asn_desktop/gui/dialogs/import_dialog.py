"""Three steps from the office's sheet to the roster: file, columns, preview."""

from __future__ import annotations

from collections import Counter
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget
from typing_extensions import override

from asn_desktop.domain.roster import ProblemCode, ProblemLevel, RosterReport
from asn_desktop.gui.choosing import SHEETS, choose_file
from asn_desktop.gui.forms.import_dialog import Ui_ImportDialog
from asn_desktop.gui.models.import_model import ImportColumn, ImportModel

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from asn_desktop.domain.changes import Changed
    from asn_desktop.exchange.roster_sheet import SheetPreview
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.roster_import import ImportCounts, ImportLine
    from asn_desktop.services.workspace import Workspace

KINDS = ("baru", "berubah", "sama", "ganda", "ditolak")


class Step(IntEnum):
    FILE = 0
    COLUMNS = 1
    PREVIEW = 2


class Forecast(NamedTuple):
    """The doctor's report and what an import of it would do."""

    report: RosterReport
    lines: tuple[ImportLine, ...]


def warnings_of(report: RosterReport) -> dict[int, str]:
    """Return what was noticed on rows that are let in, by row, as one text each."""
    warnings: dict[int, str] = {}
    for problem in report.problems:
        if problem.level == ProblemLevel.WARNING:
            before = warnings.get(problem.row)
            warnings[problem.row] = f"{before} {problem.message}" if before else problem.message
    return warnings


class ImportDialog(QDialog):
    """Nothing is written before the last button; a refusal is said in the step it concerns."""

    imported = Signal(object)
    """The `ImportCounts`."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._jobs = workspace, jobs
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = ImportModel(self)
        self.ui.previewTable.setModel(self.model)
        self.path: Path | None = None
        self._forecast: Forecast | None = None
        self.ui.fileButton.clicked.connect(self._choose_file)
        self.ui.nextButton.clicked.connect(self.go_on)
        self.ui.backButton.clicked.connect(self.go_back)
        self.ui.cancelButton.clicked.connect(self.reject)
        self.ui.kindBox.activated.connect(self._show_lines)
        self._size_preview()
        self._show_step(Step.FILE)

    @property
    def step(self) -> Step:
        return Step(self.ui.steps.currentIndex())

    @Slot(object)
    def read_file(self, path: Path) -> None:
        """Read a sheet and go on to its columns."""
        self.path = path
        self.ui.fileLabel.setText(path.name)
        self._wait()
        roster_import = self._workspace.roster_import
        self._jobs.run(
            lambda: roster_import.preview(path), self._show_columns, refused=self._refuse
        )

    @Slot()
    def go_on(self) -> None:
        """Take the next step; the last one imports."""
        if self.step is Step.FILE:
            self._choose_file()
        elif self.step is Step.COLUMNS:
            self._judge()
        else:
            self._import()

    @Slot()
    def go_back(self) -> None:
        """Take one step back; nothing chosen is lost."""
        self._show_step(Step(self.step - 1))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if self.step is Step.FILE and event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            self.read_file(Path(local[0]))

    @Slot()
    def _choose_file(self) -> None:
        choose_file(self, self.tr("Pilih daftar peserta"), (SHEETS,), self.read_file)

    def _show_columns(self, preview: SheetPreview) -> None:
        self.ui.columnTable.show_preview(preview)
        self._show_step(Step.COLUMNS)

    def _judge(self) -> None:
        mapping, path = self.ui.columnTable.mapping(), self.path
        roster_import = self._workspace.roster_import
        problem = self.ui.columnTable.problem()
        if problem or path is None:
            self._refuse(problem)
            return
        self._wait()

        def judge() -> Forecast:
            report = roster_import.check(path, mapping)
            return Forecast(report, roster_import.classify(report))

        self._jobs.run(judge, self._show_forecast, refused=self._refuse)

    def _show_forecast(self, forecast: Forecast) -> None:
        self._forecast = forecast
        doubles = {
            each.row for each in forecast.report.problems if each.code == ProblemCode.NIP_DUPLICATE
        }
        self.model.use(doubles, warnings_of(forecast.report))
        counts = Counter(map(self.model.kind, forecast.lines))
        box = self.ui.kindBox
        box.clear()
        box.addItem(self.tr("Semua: {count}").format(count=len(forecast.lines)), None)
        for kind in KINDS:
            box.addItem(f"{kind.capitalize()}: {counts[kind]}", kind)
        first = next((kind for kind in ("ditolak", "ganda") if counts[kind]), None)
        box.setCurrentIndex(box.findData(first) if first else 0)
        sheet = self.tr("Lembar {sheet}, kepala tabel di baris {row}")
        self.ui.sheetLabel.setText(
            sheet.format(sheet=forecast.report.sheet, row=forecast.report.header_row)
        )
        self._show_lines()
        self._show_step(Step.PREVIEW)

    @Slot()
    def _show_lines(self) -> None:
        if self._forecast is None:
            return
        wanted = self.ui.kindBox.currentData()
        lines = self._forecast.lines
        self.model.show([each for each in lines if wanted in (None, self.model.kind(each))])

    def _import(self) -> None:
        forecast, roster_import = self._forecast, self._workspace.roster_import
        if forecast is None:
            return
        self._wait()
        self._jobs.run(
            lambda: roster_import.import_rows(forecast.report), self._finish, refused=self._refuse
        )

    def _finish(self, answer: tuple[Changed, ImportCounts]) -> None:
        self.imported.emit(answer[1])
        self.accept()

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._show_step(self.step)
        self.ui.problemLabel.setText(sentence)

    def _wait(self) -> None:
        self.ui.problemLabel.clear()
        self.ui.nextButton.setEnabled(False)

    def _show_step(self, step: Step) -> None:
        ui = self.ui
        ui.steps.setCurrentIndex(step)
        ui.problemLabel.clear()
        names = (self.tr("berkas"), self.tr("kolom"), self.tr("pratinjau"))
        text = self.tr("Langkah {number} dari 3: {name}")
        ui.stepLabel.setText(text.format(number=step + 1, name=names[step]))
        ui.backButton.setVisible(step is not Step.FILE)
        ui.nextButton.setVisible(step is not Step.FILE)
        ui.nextButton.setEnabled(True)
        if step is Step.PREVIEW and self._forecast is not None:
            count = len(self._forecast.report.accepted)
            ui.nextButton.setText(self.tr("Impor {count} peserta").format(count=count))
            ui.nextButton.setEnabled(count > 0)
        else:
            ui.nextButton.setText(self.tr("Lanjut"))

    def _size_preview(self) -> None:
        header, metrics = self.ui.previewTable.horizontalHeader(), self.fontMetrics()
        for column, sample in (
            (ImportColumn.ROW, "00000"),
            (ImportColumn.NAME, "M" * 13),
            (ImportColumn.NIP, "00000000 000000 0 0000"),
            (ImportColumn.KIND, "berubah"),
        ):
            header.resizeSection(column, metrics.horizontalAdvance(sample) + 16)
        header.setSectionResizeMode(ImportColumn.REASON, QHeaderView.ResizeMode.Stretch)
        self.ui.previewTable.verticalHeader().hide()
        self.ui.previewTable.verticalHeader().setDefaultSectionSize(metrics.height() + 8)
