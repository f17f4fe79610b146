"""A question asked in the page itself: a line to answer in, or a yes; never a box in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

MOST_CHARACTERS = 300
LONG = 60
"""A question of more letters wraps, and shares the line with the answer."""
CONFIRMING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _AnswerLine(QLineEdit):
    """Keeps Enter to itself: its parents could take it for a key that comes after the answer."""

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        super().keyPressEvent(event)
        if event.key() in CONFIRMING:
            event.accept()


class InlineQuestion(QFrame):
    """Hidden until it asks. Enter answers, Esc takes the question back and returns the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._then: Callable[[str], object] | None = None
        self._back: QWidget | None = None
        self._may_be_empty = False
        self.setProperty("role", "message")
        self._question = QLabel(self)
        self._question.setTextFormat(Qt.TextFormat.PlainText)  # it names people and files
        self.line = _AnswerLine(self)
        self.line.setMaxLength(MOST_CHARACTERS)
        self._problem = QLabel(self)
        self._problem.setProperty("role", "bad")
        self.yes = QPushButton(self)
        self.yes.setAutoDefault(True)
        self.no = QPushButton(self.tr("Batal"), self)
        self.no.setAutoDefault(True)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 6, 4)
        row.addWidget(self._question, 1)
        row.addWidget(self.line, 6)
        row.addWidget(self._problem)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.line.returnPressed.connect(self._answer)
        self.line.textChanged.connect(self._problem.clear)
        self.yes.clicked.connect(self._answer)
        self.no.clicked.connect(self.take_back)
        self.hide()

    def ask(
        self,
        question: str,
        yes: str,
        then: Callable[[str], object],
        hint: str = "",
        *,
        may_be_empty: bool = False,
    ) -> None:
        """Ask for a text; it is handed over stripped. `refuse` says at the field what is wrong."""
        is_long = len(question) > LONG
        self._question.setWordWrap(is_long)
        self._row.setStretch(0, 5 if is_long else 1)
        self._open(question, yes, then)
        self._may_be_empty = may_be_empty
        self.line.clear()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(question)
        self.line.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_consent(self, question: str, yes: str, then: Callable[[str], object]) -> None:
        """Ask for a yes; the focus stands on the way out, so that no stray Enter agrees."""
        self._question.setWordWrap(True)  # before it is shown, or the window grows with it
        self.line.hide()
        self._open(question, yes, then)
        self.yes.setAccessibleDescription(question)
        self.no.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse(self, problem: str) -> None:
        """Say at the field what is wrong and let it be typed again."""
        self.show()
        self._problem.setText(problem)
        self.line.setFocus()

    @Slot()
    def take_back(self) -> None:
        """Close without an answer; the focus returns to where it was."""
        self.hide()
        if self._back is not None:
            self._back.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def _open(self, question: str, yes: str, then: Callable[[str], object]) -> None:
        focused = self.window().focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._back = focused
        self._question.setText(question)
        self._problem.clear()
        self.yes.setText(yes)
        self._then = then
        self.show()

    @Slot()
    def _answer(self) -> None:
        text, then = self.line.text().strip(), self._then
        if self.line.isVisible() and not text and not self._may_be_empty:
            self.refuse(self.tr("Isi dulu, atau Esc untuk batal."))
            return
        self.take_back()
        if then is not None:
            then(text)
