"""The line below Ditunggu in which an expected package is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from asn_desktop.domain.centre import NewExpected
from asn_desktop.gui.centre.forms.expected_form import Ui_ExpectedForm

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class ExpectedForm(QFrame):
    """Hidden until it is wanted. Enter adds and begins the next one, Esc leaves."""

    wished = Signal(object)
    """A `NewExpected`."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ExpectedForm()
        self.ui.setupUi(self)
        self.setProperty("role", "card")
        self._edits = (
            *(self.ui.titleEdit, self.ui.dateEdit, self.ui.placeEdit),
            *(self.ui.laptopEdit, self.ui.dueEdit, self.ui.contactEdit),
        )
        for edit in self._edits:
            edit.textEdited.connect(self.ui.problemLabel.clear)
            edit.returnPressed.connect(self._add)
        self.ui.addButton.clicked.connect(self._add)
        self.ui.cancelButton.clicked.connect(self.leave)
        self.hide()

    @Slot()
    def begin(self) -> None:
        """Show an empty form, ready to type in."""
        for edit in self._edits:
            edit.clear()
        self.ui.problemLabel.clear()
        self.show()
        self.ui.titleEdit.setFocus()

    @Slot(str)
    def refuse(self, sentence: str) -> None:
        """Say what is wrong; what was typed stays."""
        self.ui.problemLabel.setText(sentence)

    @Slot()
    def leave(self) -> None:
        """Close without adding."""
        self.hide()
        self.left.emit()

    @Slot()
    def _add(self) -> None:
        self.wished.emit(NewExpected(*(edit.text() for edit in self._edits)))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
