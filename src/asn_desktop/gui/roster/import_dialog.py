"""Three steps from the office's sheet to the roster: file, columns, preview."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from asn_desktop.gui.choosing import SHEETS, choose_file
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.roster.forms.import_dialog import Ui_ImportDialog
from asn_desktop.gui.roster.import_preview import (
    LEFT_OUT,
    Forecast,
    ImportPreview,
    PreviewParts,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from asn_desktop.domain.changes import Changed
    from asn_desktop.exchange.roster_sheet import SheetPreview
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.people.roster_import import ImportCounts
    from asn_desktop.services.workspace import Workspace


class Step(IntEnum):
    FILE = 0
    COLUMNS = 1
    PREVIEW = 2


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
        ui = self.ui
        self.preview = ImportPreview(
            PreviewParts(ui.kindChips, ui.previewTable, ui.sheetLabel, ui.lineLabel)
        )
        self.model = self.preview.model
        self.path: Path | None = None
        self._connect()
        self._show_step(Step.FILE)

    @property
    def step(self) -> Step:
        return Step(self.ui.steps.currentIndex())

    @Slot(object)
    def read_file(self, path: Path) -> None:
        """Read a sheet and go on to its columns."""
        self.path = path
        self.ui.fileLabel.setText(path.name)
        self.ui.columnTable.setColumnCount(0)
        self._read(None)

    @Slot()
    def go_on(self) -> None:
        """Take the next step; the last one imports."""
        if self.step is Step.FILE:
            self._show_step(Step.COLUMNS)
        elif self.step is Step.COLUMNS:
            self._judge()
        else:
            self._import()

    @Slot()
    def go_back(self) -> None:
        """Take one step back; nothing chosen is lost."""
        self._show_step(Step(self.step - 1))

    @override
    @Slot()
    def reject(self) -> None:
        """Stop what is running; where nothing is, close."""
        if not self.ui.progressBar.cancel():
            super().reject()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if self.step is Step.FILE and event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if len(local) == 1:
            self.read_file(Path(local[0]))
        else:
            self._refuse(self.tr("Seret satu berkas saja."))

    def _connect(self) -> None:
        ui = self.ui
        ui.fileButton.clicked.connect(self._choose_file)
        ui.nextButton.clicked.connect(self.go_on)
        ui.backButton.clicked.connect(self.go_back)
        ui.cancelButton.clicked.connect(self.reject)
        ui.sheetBox.textActivated.connect(self._read)
        ui.columnTable.mapping_changed.connect(self._show_skipped)

    # --- file and columns --------------------------------------------------------------

    @Slot()
    def _choose_file(self) -> None:
        choose_file(self, self.tr("Pilih daftar peserta"), (SHEETS,), self.read_file)

    @Slot(str)
    def _read(self, sheet: str | None) -> None:
        path, roster_import = self.path, self._workspace.roster_import
        if path is None:
            return
        self._wait(None)
        self._jobs.run(
            lambda: (path, roster_import.preview(path, sheet)),
            self._show_columns,
            refused=self._refuse,
        )

    def _show_columns(self, answer: tuple[Path, SheetPreview]) -> None:
        path, preview = answer
        if path != self.path:  # another file was dropped meanwhile
            return
        ui = self.ui
        ui.sheetBox.clear()
        ui.sheetBox.addItems(list(preview.sheets))
        ui.sheetBox.setCurrentText(preview.sheet)
        for widget in (ui.sheetBox, ui.sheetBoxLabel):
            widget.setVisible(len(preview.sheets) > 1)
        ui.columnTable.show_preview(preview)
        self._show_step(Step.COLUMNS)

    @Slot()
    def _show_skipped(self) -> None:
        """Name the columns that are left out, and say at once what is missing."""
        skipped = self.ui.columnTable.skipped()
        text = self.tr("Tidak dibaca: {names}").format(names=", ".join(skipped))
        self.ui.skippedLabel.setText(text if skipped else self.tr("Semua kolom dibaca."))
        self.ui.problemLabel.setText(self.ui.columnTable.problem())

    # --- preview -----------------------------------------------------------------------

    def _judge(self) -> None:
        mapping, path = self.ui.columnTable.mapping(), self.path
        sheet, roster_import = self.ui.sheetBox.currentText(), self._workspace.roster_import
        problem = self.ui.columnTable.problem()
        if problem or path is None:
            self._refuse(problem)
            return
        progress = Progress(self.tr("Memeriksa daftar"))
        self._wait(progress)

        def judge() -> Forecast:
            report = roster_import.check(path, mapping, sheet, progress)
            return Forecast(report, roster_import.classify(report, progress))

        self._jobs.run(judge, self._show_forecast, refused=self._refuse, progress=progress)

    def _show_forecast(self, forecast: Forecast) -> None:
        self.preview.show(forecast)
        self._show_step(Step.PREVIEW)

    def _import(self) -> None:
        forecast, roster_import = self.preview.forecast, self._workspace.roster_import
        if forecast is None:
            return
        progress = Progress(self.tr("Mengimpor peserta"))
        self._wait(progress)
        self._jobs.run(
            lambda: roster_import.import_rows(forecast.report, progress),
            self._finish,
            refused=self._refuse,
            progress=progress,
        )

    def _finish(self, answer: tuple[Changed, ImportCounts]) -> None:
        self._rest()
        self.imported.emit(answer[1])
        self.accept()

    # --- while it runs -----------------------------------------------------------------

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._show_step(self.step)
        self.ui.problemLabel.setText(sentence)

    def _wait(self, progress: Progress | None) -> None:
        self.ui.problemLabel.clear()
        self.ui.nextButton.setEnabled(False)
        self.ui.backButton.setEnabled(False)
        if progress is not None:
            self.ui.progressBar.follow(progress)

    def _rest(self) -> None:
        self.ui.progressBar.rest()
        self.ui.backButton.setEnabled(True)

    def _show_step(self, step: Step) -> None:
        ui = self.ui
        self._rest()
        ui.steps.setCurrentIndex(step)
        ui.problemLabel.clear()
        names = (self.tr("berkas"), self.tr("kolom"), self.tr("pratinjau"))
        text = self.tr("Langkah {number} dari 3: {name}")
        ui.stepLabel.setText(text.format(number=step + 1, name=names[step]))
        ui.backButton.setVisible(step is not Step.FILE)
        ui.nextButton.setVisible(step is not Step.FILE or ui.columnTable.columnCount() > 0)
        ui.nextButton.setEnabled(True)
        start = ui.fileButton if step is Step.FILE else ui.nextButton
        start.setFocus(Qt.FocusReason.OtherFocusReason)
        if step is Step.COLUMNS:
            self._show_skipped()
        if step is Step.PREVIEW and self.preview.forecast is not None:
            count = sum(line.kind not in LEFT_OUT for line in self.preview.forecast.lines)
            ui.nextButton.setText(self.tr("Impor {count} peserta").format(count=count))
            ui.nextButton.setEnabled(count > 0)
        else:
            ui.nextButton.setText(self.tr("Lanjut"))
