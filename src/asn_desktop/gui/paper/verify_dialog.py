"""Periksa sertifikat: takes a code, a PDF or a picture, and shows what it is worth."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QDialog
from typing_extensions import override

from asn_desktop.gui import choosing
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.paper.forms.verify_dialog import Ui_VerifyDialog
from asn_desktop.gui.paper.verdict_part import VerdictPart
from asn_desktop.gui.widgets.dialog_size import fit_to_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.checking.reference_files import Reference
    from asn_desktop.services.checking.verifying import VerifyResult
    from asn_desktop.services.workspace import Workspace

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LETTERS, LINES = 92, 31
FEWEST_LINES, LINES_OF_TEXT, LINES_OF_VERDICT = 1.6, 3.6, 5
POLL_MS = 150


class VerifyDialog(QDialog):
    """A scanner types the text and Enter, or a file is dropped; verdicts appear without more.

    Without a session it goes by what this computer knows; with one, by its register as well.
    """

    def __init__(
        self, workspace: Workspace | None, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_VerifyDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._jobs = workspace, jobs
        self._reader = jobs.beside(self)
        self._progress: Progress | None = None
        self._checked, self._is_asked_again = "", False
        """What is being checked; whether another text got its Enter meanwhile."""
        self._file = ""
        self._verdicts = VerdictPart(self.ui, self)
        self._clock = QTimer(self, interval=POLL_MS)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        edit, line = self.ui.textEdit, self.fontMetrics().lineSpacing()
        edit.setMinimumHeight(round(FEWEST_LINES * line))
        edit.setMaximumHeight(round(LINES_OF_TEXT * line))
        self.ui.verdictArea.setMinimumHeight(LINES_OF_VERDICT * line)
        edit.installEventFilter(self)
        self.ui.progressPart.hide()
        self._verdicts.clear()
        fit_to_screen(self, LETTERS, LINES)

    def _connect(self) -> None:
        ui = self.ui
        ui.textEdit.textChanged.connect(self._forget)
        ui.verifyButton.clicked.connect(self.verify)
        ui.fileButton.clicked.connect(self._choose_file)
        ui.cancelButton.clicked.connect(self._cancel)
        ui.closeButton.clicked.connect(self.reject)
        self._clock.timeout.connect(self._show_progress)

    # --- what is checked -----------------------------------------------------------------

    @Slot()
    def verify(self) -> None:
        """Check the text that was scanned or pasted."""
        text = self._text
        if not text:
            self.ui.problemLabel.setText(self.tr("Pindai atau tempelkan dulu teks kode QR-nya."))
            self.ui.textEdit.setFocus()
            return
        self._file = ""
        self.ui.textEdit.selectAll()  # the next scan takes its place, also while this one is read
        self._begin(text)

    @property
    def _text(self) -> str:
        return "".join(self.ui.textEdit.toPlainText().splitlines()).lstrip()

    def take_file(self, path: Path) -> None:
        """Check every certificate of a file: PDF, picture, or a text file with a code."""
        if self._progress is None:
            self.ui.textEdit.clear()
            self._forget()
            self._file = path.name
            self._begin(str(path))

    @Slot()
    def _choose_file(self) -> None:
        kinds = (choosing.CERTIFICATES, choosing.PDF, choosing.PICTURES)
        choosing.choose_file(self, self.tr("Berkas sertifikat"), kinds, self.take_file)

    def _begin(self, text_or_path: str) -> None:
        """Read what the open session knows on its own thread; the paper is read beside it."""
        workspace = self._workspace

        def known() -> Reference:
            from asn_desktop.services.checking.reference_files import Reference  # noqa: PLC0415 - slow

            return workspace.reference() if workspace else Reference({})

        self._checked, self._is_asked_again = text_or_path, False
        self._show_busy(Progress(self.tr("Memeriksa sertifikat")))
        # Bound methods: an answer that comes when the window is closed is then for nobody.
        self._jobs.run(known, partial(self._read, text_or_path), refused=self._refuse)

    def _read(self, text_or_path: str, reference: Reference) -> None:
        progress = self._progress
        if progress is None or progress.is_cancelled:
            self._refuse("")
            return

        def job() -> VerifyResult:
            from asn_desktop.services.checking.verifying import verify_certificate  # noqa: PLC0415 - slow

            return verify_certificate(text_or_path, reference, progress)

        self._reader.run(job, self._show, refused=self._refuse)

    # --- while it is read ----------------------------------------------------------------

    def _show_busy(self, progress: Progress | None) -> None:
        self._progress = progress
        for button in (self.ui.verifyButton, self.ui.fileButton):
            button.setEnabled(progress is None)
        self.ui.progressPart.hide()
        if progress is None:
            self._clock.stop()
        else:
            self._clock.start()

    @Slot()
    def _show_progress(self) -> None:
        """Show the bar of what takes longer than a moment; it counts once pages are known."""
        if self._progress is not None:
            self.ui.progressBar.setMaximum(self._progress.of)
            self.ui.progressBar.setValue(self._progress.done)
            self.ui.progressPart.show()

    @Slot()
    def _cancel(self) -> None:
        self._is_asked_again = False
        if self._progress is not None:
            self._progress.cancel()

    def _refuse(self, sentence: str) -> None:
        is_cancelled = self._progress is not None and self._progress.is_cancelled
        self._show_busy(None)
        told = self.tr("Pemeriksaan dibatalkan.") if is_cancelled else sentence
        if not self._goes_on():
            self.ui.problemLabel.setText(told)

    @Slot()
    def _forget(self) -> None:
        self.ui.problemLabel.clear()
        self._verdicts.clear()

    def _show(self, result: VerifyResult) -> None:
        self._show_busy(None)
        self._forget()
        if not self._goes_on():
            self._verdicts.show(result, self._file)

    def _goes_on(self) -> bool:
        """Check what was scanned meanwhile: no verdict stands beside the code of another."""
        goes_on, self._is_asked_again = self._is_asked_again, False
        if goes_on:
            self.verify()
        return goes_on

    # --- keys, drops, the end ------------------------------------------------------------

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.key() in ENTER:
            if self._progress is None:
                self.verify()
            else:
                self._is_asked_again = self._text not in ("", self._checked)
                self.ui.textEdit.selectAll()  # so that the next scan replaces this one
            return True
        return super().eventFilter(watched, event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()) or event.mimeData().hasText():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if files:
            self.take_file(Path(files[0]))
        elif self._progress is None:
            self.ui.textEdit.setPlainText(event.mimeData().text())
            self.verify()

    @override
    def done(self, result: int) -> None:
        self._cancel()
        self._reader.stop()
        super().done(result)
