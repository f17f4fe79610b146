"""What was safely written or merged: a word, the receipt code in large letters, what to do now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.theme import colours_of

ICON_SIDE = 40
CODE_SIZE = 2.4
"""The code in font sizes of the text: to be read across a table."""
SPACING = 112


class ReceiptCard(QFrame):
    """Hidden until there is something to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._picture = QLabel(self)
        self.title = QLabel(self)
        self.title.setProperty("role", "subtitle")
        self.code, self.words = QLabel(self), QLabel(self)
        self.code.setFont(self._large())
        selectable = (
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for label in (self.code, self.words):
            label.setTextInteractionFlags(selectable)
        self.words.setWordWrap(True)
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        for label in (self.title, self.code, self.words):
            column.addWidget(label)
        self.hide()

    def show_receipt(self, title: str, code: str, words: str) -> None:
        """Show what was done; without a code only the words."""
        self._picture.setPixmap(
            pixmap("centang", colours_of(self.palette()).good, ICON_SIDE),
        )
        self.title.setText(title)
        self.code.setText(code)
        self.code.setAccessibleName(self.tr("Kode tanda terima ") + " ".join(code))
        self.code.setVisible(bool(code))
        self.words.setText(words)
        self.setAccessibleName(f"{title}. {words}")
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _large(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * CODE_SIZE)
        font.setBold(True)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, SPACING)
        return font
