"""Shows the recovery words of a new session once, and lets them be printed or saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from asn_desktop.gui.choosing import choose_target
from asn_desktop.gui.opening.forms.recovery_words_dialog import Ui_RecoveryWordsDialog

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.gui.desk import Desk
    from asn_desktop.services.workspace import CreatedSession

WORDS_PER_LINE = 6


class RecoveryWordsDialog(QDialog):
    """Opens the session when the words are noted; cannot be closed before that."""

    def __init__(
        self, desk: Desk, created: CreatedSession, passphrase: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._created, self._passphrase = desk, created, passphrase
        self.ui = Ui_RecoveryWordsDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = created.recovery_words.split()
        lines = [
            "   ".join(words[start : start + WORDS_PER_LINE])
            for start in range(0, len(words), WORDS_PER_LINE)
        ]
        self._lines = lines
        self.ui.wordsLabel.setText("\n".join(lines))
        self.ui.notedBox.toggled.connect(self.ui.doneButton.setEnabled)
        self.ui.notedBox.toggled.connect(self.ui.problemLabel.clear)
        self.ui.doneButton.clicked.connect(self._finish)
        self.ui.printButton.clicked.connect(self._print)
        self.ui.saveButton.clicked.connect(self._choose_file)
        self.ui.wordsLabel.setFocus()

    @Slot()
    def _finish(self) -> None:
        # The window shows what is refused: this dialog will be gone by then.
        self._desk.open(self._created.path, self._passphrase, self._desk.refused.emit)
        self.accept()

    @Slot()
    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415 - listing printers is slow

        dialog = QPrintDialog(self)
        dialog.accepted.connect(lambda: self._document().print_(dialog.printer()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _document(self) -> QTextDocument:
        document = QTextDocument(self)
        document.setPlainText("\n\n".join((*self._heading(), *self._lines)))
        return document

    def _heading(self) -> tuple[str, ...]:
        file = self.tr("Berkas sesi: {name}").format(name=self._created.path.name)
        advice = self.tr("Simpan terpisah dari laptop; siapa pun yang memegangnya dapat membuka.")
        return self.tr("Kata-kata pemulihan"), file, advice

    @Slot()
    def _choose_file(self) -> None:
        suggestion = self._created.path.with_name(self._created.path.stem + "-pemulihan.txt")
        choose_target(self, self.tr("Simpan kata-kata pemulihan"), suggestion, self.save_words)

    def save_words(self, path: Path) -> None:
        """Write the words alone, as `recover` reads them."""

        def write() -> None:
            from asn_desktop.vault.atomic import write_whole  # noqa: PLC0415

            write_whole(path, f"{self._created.recovery_words}\n".encode())

        self._desk.front.run(write, lambda _: self._on_saved(path), refused=self._refuse)

    def _on_saved(self, path: Path) -> None:
        self.ui.problemLabel.setText(self.tr("Tersimpan di {path}").format(path=path))
        self.ui.notedBox.setChecked(True)
        self.ui.doneButton.setFocus()

    def _refuse(self, sentence: str) -> None:
        self.ui.problemLabel.setText(sentence)

    @override
    @Slot()
    def reject(self) -> None:
        """Refuse Esc while nobody has noted the words."""
        if self.ui.notedBox.isChecked():
            self._finish()
        else:
            self.ui.problemLabel.setText(self.tr("Catat dulu kata-kata ini, lalu centang."))
            self.ui.notedBox.setFocus()
