"""Setelan sesi: the parts of the settings side by side; stored together, or not at all touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QDialog, QLineEdit
from typing_extensions import override

from asn_desktop.domain.registers import Role
from asn_desktop.gui.dialogs.settings_evaluators import EvaluatorsTab
from asn_desktop.gui.dialogs.settings_letterhead import LetterheadTab
from asn_desktop.gui.dialogs.settings_papers import PapersTab
from asn_desktop.gui.dialogs.settings_session import SessionTab
from asn_desktop.gui.dialogs.settings_signers import SignersTab
from asn_desktop.gui.dialogs.settings_tab import SessionSetup, SettingsTab
from asn_desktop.gui.forms.settings_dialog import Ui_SettingsDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.changes import Changed
    from asn_desktop.gui.dialogs.settings_tab import Misfit, Storing
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace

MARGIN = 12
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SettingsDialog(QDialog):
    """Reads everything at first show; Simpan stores only what was changed, part by part."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._jobs = workspace, jobs
        self._is_edited = False
        self._waiting: list[Storing] = []
        self.session, self.evaluators = SessionTab(), EvaluatorsTab()
        self.letterhead, self.signers, self.papers = LetterheadTab(), SignersTab(), PapersTab()
        self.parts: tuple[tuple[str, SettingsTab], ...] = (
            (self.tr("Sesi"), self.session),
            (self.tr("Penilai"), self.evaluators),
            (self.tr("Kop surat"), self.letterhead),
            (self.tr("Penanda tangan"), self.signers),
            (self.tr("Nomor dan cetakan"), self.papers),
        )
        for title, part in self.parts:
            layout = part.layout()
            if layout is not None:
                layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
            self.ui.tabs.addTab(part, title)
            part.edited.connect(self._on_edited)
        self.letterhead.logo_chosen.connect(self._read_logo)
        self.ui.saveButton.clicked.connect(self.save)
        self.ui.cancelButton.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(key), self, self.save)
        self.ui.question.no.setText(self.tr("Kembali mengisi"))
        self._jobs.run(self._read, self._show)

    def _read(self) -> SessionSetup:
        settings = self._workspace.settings
        return SessionSetup(
            self._workspace.session.overview(),
            settings.letterhead(),
            settings.signers(),
            settings.numbering(),
            settings.papers(),
        )

    @Slot(object)
    def _show(self, setup: SessionSetup) -> None:
        for _, part in self.parts:
            part.show_setup(setup)
        self._is_edited = False
        if setup.overview.role == Role.EVALUATOR:
            self._only_show()
        else:
            self.session.ui.titleEdit.setFocus()

    def _only_show(self) -> None:
        """On an evaluator's laptop the settings can be read; they are the coordinator's."""
        for _, part in self.parts:
            part.setEnabled(False)
        self.ui.saveButton.hide()
        self.ui.hintLabel.setText(self.tr("Setelan diatur di laptop koordinator."))
        self.ui.cancelButton.setText(self.tr("Tutup"))
        self.ui.cancelButton.setFocus()

    @Slot()
    def save(self) -> None:
        """Store what was changed; a field that does not fit is shown and nothing is stored."""
        if not self.ui.saveButton.isEnabled() or self.ui.saveButton.isHidden():
            return
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
            focused.setFocus()
        for index, (_, part) in enumerate(self.parts):
            misfit = part.misfit()
            if misfit is not None:
                self._point_at(index, misfit)
                return
        self._waiting = [change for _, part in self.parts for change in part.changes()]
        self.ui.saveButton.setEnabled(False)
        self._store_next(None)

    @Slot(object)
    def _store_next(self, _changed: Changed | None) -> None:
        if not self._waiting:
            self._is_edited = False
            self.accept()
            return
        change = self._waiting.pop(0)
        self._jobs.run(
            lambda: change(self._workspace), self._store_next, refused=self._tell_refusal
        )

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        """Show why a part was refused; what was stored before it shows as stored from now on."""
        self._waiting.clear()
        self.ui.saveButton.setEnabled(True)
        self._tell(sentence)

    def _point_at(self, index: int, misfit: Misfit) -> None:
        self.ui.tabs.setCurrentIndex(index)
        misfit.field.setFocus()
        self._tell(misfit.sentence)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self.ui.problemLabel.setText(sentence)

    @Slot()
    def _on_edited(self) -> None:
        self._is_edited = True
        self.ui.problemLabel.clear()

    @Slot(object)
    def _read_logo(self, path: Path) -> None:
        def read() -> bytes:
            from asn_desktop.exchange.images import read_logo  # noqa: PLC0415 - pillow is slow

            return read_logo(path)

        self._jobs.run(read, self.letterhead.take_logo, refused=self._tell)

    @override
    @Slot()
    def reject(self) -> None:
        """Close; ask first when something was typed that is not stored."""
        if not self._is_edited:
            super().reject()
            return
        self.ui.question.ask_consent(
            self.tr("Ada setelan yang belum disimpan."),
            self.tr("Buang perubahan"),
            lambda _text: self._discard(),
        )

    def _discard(self) -> None:
        self._is_edited = False
        self.reject()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter goes to the next field, as in a sheet; Esc closes."""
        field = self.focusWidget()
        is_field = isinstance(field, QLineEdit | QAbstractSpinBox)
        if event.key() in ENTER and is_field:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
