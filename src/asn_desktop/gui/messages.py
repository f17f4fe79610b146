"""The message bar: what was done or refused, in one sentence, without stopping anybody."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.theme import colours_of

SECONDS_SHOWN = 8
ICON_SIDE = 18


class MessageBar(QFrame):
    """Shows the last message. What was done goes away by itself; a refusal stays until closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._picture = QLabel(self)
        self._word = QLabel(self)
        self._word.setProperty("role", "subtitle")
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton(self)
        self._close.setText(self.tr("Tutup"))
        self._close.setAccessibleName(self.tr("Tutup pesan"))
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 6, 5)
        for widget in (self._picture, self._word):
            row.addWidget(widget)
        row.addWidget(self.text, 1)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.hide()

    @Slot(str)
    def say(self, text: str) -> None:
        """Show what was done; it goes away after a while."""
        self._show(text, "good", self.tr("Selesai"))
        self._timer.start(SECONDS_SHOWN * 1000)

    @Slot(str)
    def refuse(self, text: str) -> None:
        """Show what was refused, and what to do; it stays until closed or until the next."""
        self._timer.stop()
        self._show(text, "bad", self.tr("Perhatian"))

    @Slot()
    def clear(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self.text.clear()
        self.hide()

    def _show(self, text: str, tone: str, word: str) -> None:
        colours = colours_of(self.palette())
        colour = colours.bad if tone == "bad" else colours.good
        self._picture.setPixmap(
            pixmap("perhatian" if tone == "bad" else "centang", colour, ICON_SIDE)
        )
        self._word.setText(word)
        self.text.setText(text)
        self.setAccessibleName(f"{word}: {text}")
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        from PySide6.QtGui import (  # noqa: PLC0415 - not for first paint
            QAccessible,
            QAccessibleEvent,
        )

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
