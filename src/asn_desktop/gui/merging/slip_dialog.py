"""Slips of what is still awaited: the very PDF on screen, then to a file or to a printer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from asn_desktop.domain.file_names import file_name_part
from asn_desktop.domain.ids import EvaluatorId
from asn_desktop.gui import choosing
from asn_desktop.gui.merging.forms.slip_dialog import Ui_SlipDialog
from asn_desktop.gui.preview.preview_desk import PreviewDesk, PreviewParts

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.completeness import Completeness
    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.merging.slip_press import SlipPress
    from asn_desktop.services.workspace import Workspace

SLIP = "slip"


class SlipDialog(QDialog):
    """Nothing is kept before Simpan or Cetak; both take just what is shown.

    `press` outlives the dialog; without one nothing can be printed from here.
    """

    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        parent: QWidget | None = None,
        press: SlipPress | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_SlipDialog()
        ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._jobs, self._press = workspace, jobs, press
        self._awaited = ""
        parts = PreviewParts(
            *(ui.paperView, ui.personBack, ui.nameLabel, ui.personNext),
            *(ui.pageBack, ui.pageLabel, ui.pageNext, ui.wholeButton),
        )
        self.preview = PreviewDesk(jobs, parts, self._pdf)
        ui.whoseCombo.currentIndexChanged.connect(self._show)
        ui.twoUpCheck.toggled.connect(self._show)
        ui.saveButton.clicked.connect(self.choose)
        ui.printButton.clicked.connect(self.send)
        ui.closeButton.clicked.connect(self.reject)
        for key, steps in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            turn = partial(self.preview.turn_page, steps)
            QShortcut(QKeySequence(key), self).activated.connect(turn)
        ui.whoseCombo.setFocus()
        self._take_printers([])
        if press is not None:
            press.list_printers(self._take_printers)

    def offer(self, found: Completeness, chosen: str = "") -> None:
        """Offer everybody of whom something is awaited, and each evaluator; show the chosen."""
        combo = self.ui.whoseCombo
        combo.blockSignals(True)  # noqa: FBT003 - Qt's methods take no keywords
        combo.clear()
        if any(not row.is_settled for row in found.rows):
            combo.addItem(self.tr("semua yang masih ditunggu"), "")
        for row in found.rows:
            combo.addItem(row.evaluator.name, row.evaluator.id)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)  # noqa: FBT003
        self._show()

    @Slot()
    def choose(self) -> None:
        """Ask where the file goes."""
        word = self.tr("Slip")
        subject = self.ui.whoseCombo.currentText() if self._chosen() else ""
        name = f"{word} {file_name_part(subject, '')}".strip() + ".pdf"
        suggestion = choosing.in_usual("papers", name)
        choosing.choose_target(self, self.tr("Simpan slip"), suggestion, self.write)

    def write(self, path: Path) -> None:
        """Write the slips that are shown."""
        chosen, two_up, workspace = self._chosen(), self._two_up, self._workspace
        self._awaited = path.name
        self._jobs.run(
            lambda: workspace.desk_papers.write_slips(path, chosen, two_up=two_up),
            self._tell_saved,
            refused=self.preview.show_sentence,
        )

    @Slot()
    def send(self) -> None:
        """Make the PDF on the session's thread, then print it on the printer's."""
        name = str(self.ui.printerCombo.currentData() or "")
        if name and self._press is not None:
            chosen, two_up, workspace = self._chosen(), self._two_up, self._workspace
            self._awaited = name
            self._jobs.run(
                lambda: workspace.desk_papers.slips(chosen, two_up=two_up), self._take_pdf
            )

    # --- within ------------------------------------------------------------------------

    @property
    def _two_up(self) -> bool:
        return self.ui.twoUpCheck.isChecked()

    def _chosen(self) -> tuple[EvaluatorId, ...]:
        chosen = self.ui.whoseCombo.currentData()
        return (chosen,) if chosen else ()

    @Slot()
    def _show(self) -> None:
        self.preview.show_one(f"{SLIP} {self._two_up:d} {self.ui.whoseCombo.currentData() or ''}")

    def _pdf(self, kind: str, _person: Participant | None) -> bytes:
        """Make the PDF of what `kind` names. Runs on the session thread."""
        _, two_up, evaluator = kind.split(" ")
        chosen = (EvaluatorId(evaluator),) if evaluator else ()
        return self._workspace.desk_papers.slips(chosen, two_up=two_up == "1")

    def _tell_saved(self, _done: None) -> None:
        self.said.emit(self.tr("Tersimpan: {files}.").format(files=self._awaited))
        self.accept()

    def _take_pdf(self, pdf: bytes) -> None:
        if self._press is not None:
            self._press.print_pdf(pdf, self._awaited)

    def _take_printers(self, names: list[str]) -> None:
        combo = self.ui.printerCombo
        combo.clear()
        for name in names:
            combo.addItem(name, name)
        if not names:
            combo.addItem(self.tr("Tidak ada printer"), "")
        combo.setEnabled(bool(names))
        self.ui.printButton.setEnabled(bool(names))
