"""Ketik ulang lembar kertas: one person types a sheet, a second one types the same blind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton
from typing_extensions import override

from asn_desktop.gui.paper.forms.keying_dialog import Ui_KeyingDialog
from asn_desktop.gui.paper.keying_desk import KeyingDesk
from asn_desktop.gui.paper.keying_line import NoteLine
from asn_desktop.gui.paper.keying_view import ENTER
from asn_desktop.gui.paper.keying_waiting import WaitingList
from asn_desktop.gui.paper.keying_words import KeyingWords
from asn_desktop.gui.widgets.dialog_size import fit_to_screen
from asn_desktop.gui.widgets.reason_dialog import ask_consent

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.keyed_sheets import KeyingOutcome, KeyingSheet
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace

LETTERS, LINES = 150, 34


class KeyingDialog(QDialog):
    """All by keys: code, digits and T, Enter; nothing is entered before two people agree."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_KeyingDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ui = self.ui
        self._replaces = False
        """Whether the next save puts the paper in place of what the file says."""
        self.view, self.words = ui.sheetView, KeyingWords(self)
        self.line = NoteLine(self.view, (ui.wordsLabel, ui.wordsEdit))
        self.desk = KeyingDesk(workspace, jobs, self)
        self.waiting = WaitingList(workspace, jobs, (ui.waitingTable, ui.waitingLabel))
        self._connect()
        self._show_sheet(None)
        fit_to_screen(self, LETTERS, LINES)
        ui.codeEdit.setFocus()
        self.waiting.refresh()

    def _connect(self) -> None:
        ui, view, desk, waiting = self.ui, self.view, self.desk, self.waiting
        ui.codeEdit.returnPressed.connect(self.open_code)
        ui.openButton.clicked.connect(self.open_code)
        ui.typistEdit.textChanged.connect(self._show_stage)
        ui.typistEdit.returnPressed.connect(view.setFocus)
        view.refused.connect(self._refuse_digit)
        view.finished.connect(self.save)
        view.rows.dataChanged.connect(self._on_typed)
        ui.saveButton.clicked.connect(self.save)
        ui.voidButton.clicked.connect(desk.void)
        ui.undoButton.clicked.connect(desk.undo)
        ui.closeButton.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.save)
        desk.opened.connect(self._begin)
        desk.not_opened.connect(self._refuse_code)
        desk.kept.connect(self._on_kept)
        desk.compared.connect(self._on_compared)
        desk.voided.connect(self._finish)
        desk.undone.connect(self._on_undone)
        waiting.chosen.connect(self._open_waiting)
        for part in (desk, waiting):
            part.refused.connect(self._refuse)

    @Slot()
    def open_code(self) -> None:
        """Open the sheet of the code that was scanned or typed."""
        code = self.ui.codeEdit.text().strip()
        if not code:
            self._refuse_code(self.tr("Pindai atau ketik dulu kode lembarnya."))
        elif self.view.typing.is_begun:
            question = self.tr("Ketikan lembar yang terbuka belum disimpan. Buka lembar lain?")
            ask_consent(self, question, self.tr("Buka"), lambda: self.desk.open(code))
        else:
            self.desk.open(code)

    @Slot(str)
    def _open_waiting(self, code: str) -> None:
        self.ui.codeEdit.setText(code)
        self.open_code()

    @Slot(object)
    def _begin(self, sheet: KeyingSheet) -> None:
        self.ui.messageBar.clear()
        self._show_sheet(sheet)
        self.ui.codeEdit.setText(sheet.code)
        (self.view if self.ui.typistEdit.text().strip() else self.ui.typistEdit).setFocus()

    def _show_sheet(self, sheet: KeyingSheet | None) -> None:
        ui = self.ui
        self.desk.sheet, self._replaces = sheet, False
        self.view.rows.show(sheet)
        self.view.show_others(are_shown=False)
        self.view.go_to(0)
        self.line.show_row(self.view.row)
        ui.problemLabel.clear()
        ui.sheetView.setEnabled(sheet is not None)
        self._show_stage()

    @Slot()
    def _show_stage(self) -> None:
        sheet, ui, is_second = self.desk.sheet, self.ui, self._is_second
        self.line.asks_reasons = not is_second
        ui.sheetLabel.setText(self.words.sheet(sheet))
        ui.evaluatorLabel.setText(self.words.evaluator(sheet))
        ui.evaluatorLabel.setVisible(sheet is not None)
        shown = self.view.rows.compared_with
        stage = self.words.stage(sheet, is_second=is_second, compared_with=shown)
        ui.stageLabel.setText(stage)
        ui.voidButton.setVisible(self.desk.can_void)
        ui.undoButton.setVisible(bool(self.desk.entered))
        ui.saveButton.setEnabled(sheet is not None)
        ui.saveButton.setText(self.words.save(is_second=is_second, replaces=self._replaces))

    @property
    def _is_second(self) -> bool:
        return self.desk.is_second(self.ui.typistEdit.text())

    @Slot()
    def _on_typed(self) -> None:
        self.ui.problemLabel.clear()
        if self._replaces:  # what was agreed to replace is no longer what is typed
            self._replaces = False
            self._show_stage()

    @Slot()
    def _refuse_digit(self) -> None:
        self.ui.problemLabel.setText(self.words.refused_digit(self.desk.sheet, self.view))

    @Slot()
    def save(self) -> None:
        """Keep the first typing, or compare the second one with it."""
        sheet = self.desk.sheet
        if sheet is None or not self.ui.saveButton.isEnabled() or not self._is_complete():
            return
        self.ui.saveButton.setEnabled(False)  # until the answer is there
        typist, typed = self.ui.typistEdit.text(), self.view.typing.typed
        if self._is_second:
            self.desk.compare(sheet.code, typist, typed, replace=self._replaces)
        else:
            self.desk.keep(sheet.code, typist, typed)

    def _is_complete(self) -> bool:
        """Say what is missing, and go there."""
        ui, gap = self.ui, self.words.gap(self.view.rows, is_second=self._is_second)
        if not ui.typistEdit.text().strip():
            self._refuse(self.tr("Tulis dulu nama pengetiknya."))
            ui.typistEdit.setFocus()
        elif gap is not None:
            self._refuse(gap.text)
            self.view.go_to(gap.row)
            (ui.wordsEdit if gap.is_in_words else self.view).setFocus()
        else:
            return True
        return False

    @Slot()
    def _on_kept(self) -> None:
        self._finish(self.words.kept(self.desk.sheet))

    @Slot(object)
    def _on_compared(self, outcome: KeyingOutcome) -> None:
        if outcome.state == "entered":
            self._finish(self.words.entered(self.desk.sheet, outcome))
            return
        is_file = outcome.state == "on_file"
        self.view.show_differences(outcome.differences, is_file=is_file)
        self._replaces = is_file
        self._refuse(self.words.differs(outcome))
        (self.ui.saveButton if is_file else self.view).setFocus()

    @Slot(str)
    def _finish(self, text: str) -> None:
        """Be ready for the next sheet; the typist stays the same."""
        self._show_sheet(None)
        self.ui.codeEdit.clear()
        self.ui.codeEdit.setFocus()
        self.ui.messageBar.say(text)
        self.waiting.refresh()

    @Slot(str)
    def _on_undone(self, text: str) -> None:
        self._show_stage()
        self.ui.messageBar.say(text)
        self.ui.codeEdit.setFocus()

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._show_stage()
        self.ui.messageBar.clear()
        self.ui.problemLabel.setText(sentence)

    @Slot(str)
    def _refuse_code(self, sentence: str) -> None:
        """Say that a code opens nothing; it is marked, so that the next scan replaces it."""
        if self.desk.stuck and not self.view.typing.is_begun:
            self._show_sheet(None)  # what waits for such a code can be dropped
        self._refuse(sentence)
        self.ui.codeEdit.setFocus()
        self.ui.codeEdit.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Let Enter end in the field: Qt would hand it on to a question just asked."""
        focused = self.focusWidget()
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif isinstance(focused, QPushButton):
            focused.click()

    @override
    @Slot()
    def reject(self) -> None:
        """Close; what was half typed is left only on purpose."""
        if self.view.typing.is_begun:
            question = self.tr("Ketikan lembar ini belum disimpan. Tutup tanpa menyimpannya?")
            ask_consent(self, question, self.tr("Tutup tanpa simpan"), super().reject)
        else:
            super().reject()
