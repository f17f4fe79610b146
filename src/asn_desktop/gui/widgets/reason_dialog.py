"""Asks for one text that must not stay empty: the reason for an act, or a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QMessageBox
from typing_extensions import override

from asn_desktop.gui.widgets.dialog_size import keep_tall_enough
from asn_desktop.gui.widgets.forms.reason_dialog import Ui_ReasonDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class ReasonDialog(QDialog):
    """One question, one text; Enter accepts, Shift+Enter makes a new line."""

    def __init__(self, parent: QWidget, title: str, question: str) -> None:
        super().__init__(parent)
        self.ui = Ui_ReasonDialog()
        self.ui.setupUi(self)
        keep_tall_enough(self)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui.questionLabel.setText(question)
        self.ui.reasonEdit.setAccessibleDescription(question)
        self.ui.reasonEdit.installEventFilter(self)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.reasonEdit.textChanged.connect(self.ui.problemLabel.clear)

    @property
    def text(self) -> str:
        return self.ui.reasonEdit.toPlainText().strip()

    @override
    @Slot()
    def accept(self) -> None:
        if not self.text:
            self.ui.problemLabel.setText(self.tr("Belum diisi. Tulis singkat, lalu tekan Oke."))
            self.ui.reasonEdit.setFocus()
            return
        super().accept()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.accept()
                return True
        return super().eventFilter(watched, event)


def ask_reason(
    parent: QWidget, title: str, question: str, then: Callable[[str], object]
) -> ReasonDialog:
    """Ask why, or for any other short text; `then` gets it, and is not called on Batal."""
    dialog = ReasonDialog(parent, title, question)
    dialog.accepted.connect(lambda: then(dialog.text))
    dialog.open()
    return dialog


def ask_consent(
    parent: QWidget, question: str, yes: str, then: Callable[[], object]
) -> QMessageBox:
    """Ask for a yes before an act that cannot simply be undone; `yes` names the act."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(box.tr("Batal"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    agree.clicked.connect(lambda *_: then())
    box.open()
    return box
