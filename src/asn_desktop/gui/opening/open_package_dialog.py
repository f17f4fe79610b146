"""Makes an evaluator's own session file from an assignment package, and opens it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from asn_desktop.gui.choosing import (
    PACKAGES,
    SESSION_SUFFIX,
    choose_file,
    choose_target,
    usual_folder,
)
from asn_desktop.gui.opening.forms.open_package_dialog import Ui_OpenPackageDialog
from asn_desktop.gui.opening.passphrases import join_show_button
from asn_desktop.gui.widgets.dialog_size import keep_tall_enough
from asn_desktop.paths import is_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.gui.desk import Desk, OpenSession


class OpenPackageDialog(QDialog):
    """Asks for the package, where the file goes, and the passphrase of the package."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._suggested = desk, ""
        self.ui = Ui_OpenPackageDialog()
        self.ui.setupUi(self)
        keep_tall_enough(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        join_show_button(self.ui.showButton, self.ui.passphraseEdit)
        for edit in (self.ui.packageEdit, self.ui.targetEdit, self.ui.passphraseEdit):
            edit.textEdited.connect(self.ui.problemLabel.clear)
        self.ui.packageEdit.textEdited.connect(self._suggest_target)
        self.ui.packageButton.clicked.connect(self._choose_package)
        self.ui.targetButton.clicked.connect(self._choose_target)
        self.ui.openButton.clicked.connect(self._open)
        self.ui.cancelButton.clicked.connect(self.reject)
        desk.opened.connect(self._on_opened)
        desk.failed.connect(self._on_failed)

    def take_package(self, package: Path) -> None:
        """Use a package, and suggest a name for the session file."""
        self.ui.packageEdit.setText(str(package))
        self._suggest_target(str(package))
        self.ui.passphraseEdit.setFocus()

    @Slot(str)
    def _suggest_target(self, package: str) -> None:
        """Name the session file as the package, unless somebody named it otherwise."""
        if self.ui.targetEdit.text() in ("", self._suggested):
            stem = Path(package.strip()).stem
            self._suggested = str(usual_folder() / (stem + SESSION_SUFFIX)) if stem else ""
            self.ui.targetEdit.setText(self._suggested)

    @property
    def target(self) -> Path:
        return Path(self.ui.targetEdit.text().strip())

    @Slot()
    def _choose_package(self) -> None:
        choose_file(self, self.tr("Paket penugasan"), (PACKAGES,), self.take_package)

    @Slot()
    def _choose_target(self) -> None:
        title, text = self.tr("Simpan berkas sesi"), self.ui.targetEdit.text()
        suggestion = self.target if text else usual_folder() / ("sesi" + SESSION_SUFFIX)
        choose_target(self, title, suggestion, lambda path: self.ui.targetEdit.setText(str(path)))

    @Slot()
    def _open(self) -> None:
        package = Path(self.ui.packageEdit.text().strip())
        if not is_file(package):
            self._refuse(self.tr("Paket belum dipilih atau tidak ditemukan. Tekan Pilih…"))
        elif not self.ui.targetEdit.text().strip():
            self._refuse(self.tr("Tempat berkas sesi belum diisi. Tekan Ubah…"))
        elif not self.ui.passphraseEdit.text():
            self._refuse(self.tr("Kata sandi belum diisi. Tanyakan kepada koordinator."))
        else:
            self.ui.openButton.setEnabled(False)
            passphrase = self.ui.passphraseEdit.text()
            make = _unpacking(package, self.target, passphrase)
            self._desk.make_and_open(make, passphrase, self._refuse)

    @Slot()
    def _on_failed(self) -> None:
        self._refuse("")  # the crash report has told; let it be tried again

    def _refuse(self, sentence: str) -> None:
        self.ui.openButton.setEnabled(True)
        self.ui.problemLabel.setText(sentence)

    @Slot(object)
    def _on_opened(self, session: OpenSession) -> None:
        if session.path == self.target:
            self.accept()


def _unpacking(package: Path, target: Path, passphrase: str) -> Callable[[], Path]:
    """Return the job that makes the session file."""

    def unpack() -> Path:
        from asn_desktop.services.workspace import open_package  # noqa: PLC0415

        return open_package(package, target, passphrase)

    return unpack
