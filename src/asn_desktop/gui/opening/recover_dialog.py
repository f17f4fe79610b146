"""Opens a session whose passphrase is forgotten, by its recovery words or the agency's key."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from asn_desktop.gui.choosing import ALL, TEXTS, choose_file
from asn_desktop.gui.opening.forms.recover_dialog import Ui_RecoverDialog
from asn_desktop.gui.opening.passphrases import passphrase_problem, strength_hint
from asn_desktop.gui.widgets.dialog_size import keep_tall_enough
from asn_desktop.paths import settings_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.gui.desk import Desk, OpenSession


class RecoverDialog(QDialog):
    """Takes typed words or a file (words, or an agency's key), and a new passphrase."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._path = desk, path
        self._key_file: Path | None = None
        self.ui = Ui_RecoverDialog()
        self.ui.setupUi(self)
        keep_tall_enough(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui.fileButton.clicked.connect(self._choose)
        self.ui.wordsEdit.textChanged.connect(self._on_typed)
        self.ui.passphraseEdit.textEdited.connect(self._on_passphrase)
        self.ui.recoverButton.clicked.connect(self._recover)
        self.ui.cancelButton.clicked.connect(self.reject)
        desk.opened.connect(self._on_opened)
        desk.failed.connect(self._on_failed)

    @Slot()
    def _choose(self) -> None:
        title = self.tr("Berkas kata pemulihan atau kunci instansi")
        choose_file(self, title, (TEXTS, ALL), self.take_file)

    def take_file(self, path: Path) -> None:
        """Use a file in place of typed words."""
        self.ui.wordsEdit.clear()
        self._key_file = path
        self.ui.wordsEdit.setPlaceholderText(self.tr("Dari berkas: {name}").format(name=path.name))

    @Slot()
    def _on_typed(self) -> None:
        if self.ui.wordsEdit.toPlainText():
            self._key_file = None
        self.ui.problemLabel.clear()

    @Slot(str)
    def _on_passphrase(self, text: str) -> None:
        self.ui.strengthLabel.setText(strength_hint(text))
        self.ui.problemLabel.clear()

    @Slot()
    def _recover(self) -> None:
        words, passphrase = self.ui.wordsEdit.toPlainText(), self.ui.passphraseEdit.text()
        problem = passphrase_problem(passphrase, self.ui.againEdit.text())
        if not words.strip() and self._key_file is None:
            problem = self.tr("Kata-kata pemulihan belum diisi. Ketik, atau ambil dari berkas.")
        if problem:
            self._refuse(problem)
            return
        self.ui.recoverButton.setEnabled(False)
        make = _recovering(self._path, self._key_file or words, passphrase)
        self._desk.make_and_open(make, passphrase, self._refuse)

    @Slot()
    def _on_failed(self) -> None:
        self._refuse("")  # the crash report has told; let it be tried again

    def _refuse(self, sentence: str) -> None:
        self.ui.recoverButton.setEnabled(True)
        self.ui.problemLabel.setText(sentence)

    @Slot(object)
    def _on_opened(self, session: OpenSession) -> None:
        if session.path == self._path:
            self.accept()


def _recovering(path: Path, key: Path | str, passphrase: str) -> Callable[[], Path]:
    """Return the job that gives the session its new passphrase; `key` is a file or the words."""

    def recover() -> Path:
        from asn_desktop.services.workspace import recover_session  # noqa: PLC0415

        if isinstance(key, Path):
            recover_session(path, key, passphrase)
            return path
        with TemporaryDirectory(dir=settings_folder()) as folder:
            words = Path(folder) / "kata.txt"
            words.write_text(key, encoding="utf-8")
            recover_session(path, words, passphrase)
        return path

    return recover
