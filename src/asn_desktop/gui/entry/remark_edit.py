"""A note that is stored while it is typed: after a short pause, and whenever it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from asn_desktop.domain.wording import whole

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent

PAUSE = 700
"""Milliseconds without a key after which the text is stored."""
MOST_LETTERS = 5000
NEARLY_FULL = 500
"""With so few letters left they are counted in sight."""
NEW_LINES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class RemarkEdit(QPlainTextEdit):
    """Holds one text with what it belongs to; a digit typed here is a digit and never a score.

    It never holds more than `MOST_LETTERS` by typing or pasting: what does not fit is refused
    whole, with a sentence, and stays where it came from. A text that could not be stored is kept
    and shown again when its subject is.
    """

    written = Signal(object, str)
    """What it belongs to, and the new text; only when it differs from what was shown."""
    finished = Signal(object, str, str)
    """Left after a change: what it belongs to, the text before, the text now."""
    told = Signal(str)
    """How full it is, or what did not fit; "" where nothing is to be said."""
    left = Signal()
    """Esc: the person wants back to the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: object = None
        self._stored = self._began = self._in_file = ""
        self._unstored: dict[object, str] = {}
        self._lines = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.settle)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._pause.start)
        self.textChanged.connect(self._tell_room)

    def set_lines(self, lines: int) -> None:
        """Be as high as so many lines, in whatever size they are written."""
        self._lines = lines
        frame = self.frameWidth() + round(self.document().documentMargin())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * frame + 2)

    def show_text(self, subject: object, text: str) -> None:
        """Show the text of a subject; what is being typed for the same one is not overwritten."""
        if subject != self._subject:
            self._change_subject(subject, text)
            return
        self._in_file = text
        if self.toPlainText() != self._stored:
            self._stored = text
            return
        if self.toPlainText().strip() == text.strip():  # a blank at the end waits for its word
            return
        self._stored = self._began = text
        self._put(text)

    def _change_subject(self, subject: object, text: str) -> None:
        """Show another subject first, then hand over what was typed for the one before."""
        before, written = self._subject, self.toPlainText()
        began, is_unstored = self._began, written.strip() != self._stored.strip()
        self._pause.stop()
        self._subject, self._stored, self._began, self._in_file = subject, text, text, text
        self._put(text)
        if subject in self._unstored:
            self.setPlainText(self._unstored.pop(subject))
        if before is not None and is_unstored:
            self.written.emit(before, written.strip())
        if before is not None and written.strip() != began.strip():
            self.finished.emit(before, began, written)

    def _put(self, text: str) -> None:
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.setPlainText(text)
        self.blockSignals(False)  # noqa: FBT003
        self._tell_room()

    def insert(self, sentence: str) -> None:
        """Put a sentence in at the cursor, parted by a space from what stands before it."""
        cursor = self.textCursor()
        start = cursor.selectionStart()
        before = self.document().characterAt(start - 1) if start else " "
        gap = "" if before.isspace() else " "
        if self._fits(len(gap + sentence)):
            cursor.insertText(gap + sentence)
            self.setTextCursor(cursor)

    def keep_unstored(self, subject: object, text: str) -> None:
        """Take back a text that could not be stored, so that it is not lost."""
        if subject == self._subject:
            self._stored = self._in_file
        else:
            self._unstored[subject] = text

    @Slot()
    def settle(self) -> None:
        """Hand over what was typed and not yet stored."""
        self._pause.stop()
        text = self.toPlainText()
        if self._subject is not None and text.strip() != self._stored.strip():
            self._stored = text
            self.written.emit(self._subject, text.strip())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.settle()
            self.left.emit()
        elif not self._adds(event) or self._fits(1):
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData, /) -> None:
        if self._fits(len(source.text())):
            super().insertFromMimeData(source)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent, /) -> None:
        if self._fits(len(event.commitString())):
            super().inputMethodEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.settle()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._lines:
            self.set_lines(self._lines)

    def finish(self) -> None:
        """Tell once what was written, when the person has turned to something else."""
        before, text = self._began, self.toPlainText()
        if self._subject is not None and text.strip() != before.strip():
            self._began = text
            self.finished.emit(self._subject, before, text)

    def _adds(self, event: QKeyEvent) -> bool:
        if self.isReadOnly() or event.modifiers() & COMMANDS:
            return False
        return event.key() in NEW_LINES or (bool(event.text()) and event.text().isprintable())

    @property
    def _room(self) -> int:
        chosen = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        return MOST_LETTERS - len(self.toPlainText()) + chosen

    def _fits(self, count: int) -> bool:
        room = max(0, self._room)
        if count <= room:
            return True
        if room == 0:
            sentence = self.tr("Catatan sudah penuh ({most} huruf). Pendekkan dulu.")
        else:
            sentence = self.tr("{count} huruf tidak muat, sisa {room}. Tidak ada yang ditempel.")
        self.told.emit(
            sentence.format(most=whole(MOST_LETTERS), count=whole(count), room=whole(room))
        )
        return False

    @Slot()
    def _tell_room(self) -> None:
        used = len(self.toPlainText())
        if used < MOST_LETTERS - NEARLY_FULL:
            self.told.emit("")
            return
        sentence = self.tr("{used} dari {most} huruf")
        self.told.emit(sentence.format(used=whole(used), most=whole(MOST_LETTERS)))
