"""Asks for the passphrase of a session file and opens it; what is refused is said in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from asn_desktop.gui.opening.forms.open_session_dialog import Ui_OpenSessionDialog
from asn_desktop.gui.opening.passphrases import join_show_button
from asn_desktop.gui.opening.recover_dialog import RecoverDialog

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.gui.desk import Desk, OpenSession


class OpenSessionDialog(QDialog):
    """Closes itself when the session is open."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._path = desk, path
        self.ui = Ui_OpenSessionDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui.titleLabel.setText(path.name)
        self.ui.placeLabel.setText(str(path.parent))
        join_show_button(self.ui.showButton, self.ui.passphraseEdit)
        self.ui.passphraseEdit.textEdited.connect(self.ui.problemLabel.clear)
        self.ui.openButton.clicked.connect(self._open)
        self.ui.cancelButton.clicked.connect(self.reject)
        self.ui.recoverButton.clicked.connect(self._recover)
        desk.opened.connect(self._on_opened)
        desk.failed.connect(self._on_failed)
        self.ui.passphraseEdit.setFocus()

    @Slot()
    def _open(self) -> None:
        passphrase = self.ui.passphraseEdit.text()
        if not passphrase:
            self._refuse(self.tr("Kata sandi belum diisi. Ketik kata sandi sesi ini."))
            return
        self._set_waiting(is_waiting=True)
        self._desk.open(self._path, passphrase, self._refuse)

    @Slot()
    def _on_failed(self) -> None:
        self._refuse("")  # the crash report has told; let it be tried again

    def _refuse(self, sentence: str) -> None:
        self._set_waiting(is_waiting=False)
        self.ui.problemLabel.setText(sentence)
        self.ui.passphraseEdit.setFocus()
        self.ui.passphraseEdit.selectAll()

    def _set_waiting(self, *, is_waiting: bool) -> None:
        self.ui.openButton.setEnabled(not is_waiting)
        self.ui.openButton.setText(self.tr("Membuka…") if is_waiting else self.tr("&Buka"))

    @Slot(object)
    def _on_opened(self, session: OpenSession) -> None:
        if session.path == self._path:
            self.accept()

    @Slot()
    def _recover(self) -> None:
        dialog = RecoverDialog(self._desk, self._path, self.parentWidget())
        self.reject()
        dialog.open()
