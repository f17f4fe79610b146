"""How far a file on its way to a stick is: written, read back, and only then safe to pull out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from asn_desktop.gui.icons import pixmap
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from asn_desktop.gui.jobs import Progress

ICON_SIDE = 18
POLL_MILLISECONDS = 50
SPACE = 14
WRITING, READING, SAFE, DONE = range(4)
PIECE = 1024 * 1024


class WritingSteps(QWidget):
    """Three words in a row with an icon each; hidden until a file is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress: Progress | None = None
        self.step = WRITING
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._pictures, self.words = [], []
        for _ in range(DONE):
            picture, word = QLabel(self), QLabel(self)
            self._pictures.append(picture)
            self.words.append(word)
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(word)
            row.addSpacing(SPACE)
        row.addStretch(1)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MILLISECONDS)
        self._poll.timeout.connect(self.look)
        self.hide()

    def follow(self, progress: Progress) -> None:
        """Show how far this is, until told that it is done or given up."""
        self._progress = progress
        self._poll.start()
        self._draw(WRITING)
        self.show()

    def finish(self) -> None:
        """Say that the stick may be pulled: written, read back, named, and the folder synced."""
        self._poll.stop()
        self._progress = None
        self._draw(DONE)
        self.show()

    def give_up(self) -> None:
        """Say nothing more: it was refused or cancelled."""
        self._poll.stop()
        self._progress = None
        self.hide()

    @Slot()
    def look(self) -> None:
        """Read how far it is."""
        running = self._progress
        if running is not None and running.of:
            is_back = 2 * running.done >= running.of
            self._draw(SAFE if running.done >= running.of else READING if is_back else WRITING)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_poll"):
            self._draw(self.step)

    def _draw(self, step: int) -> None:
        self.step = step
        colours = colours_of(self.palette())
        done = (self.tr("Ditulis"), self.tr("Dibaca ulang"), self.tr("Aman dicabut"))
        now = (self.tr("Menulis…"), self.tr("Membaca ulang…"), self.tr("Jangan dicabut dulu"))
        for place, (picture, word) in enumerate(zip(self._pictures, self.words, strict=True)):
            is_done = place < step
            name = "centang" if is_done else "maju" if place == step else "kosong"
            tone = colours.good if is_done else colours.accent if place == step else colours.muted
            picture.setPixmap(pixmap(name, tone, ICON_SIDE))
            word.setText(done[place] if is_done else now[place])
            word.setProperty("role", "good" if is_done else "" if place == step else "muted")
            word.style().unpolish(word)
            word.style().polish(word)
        self.setAccessibleName(done[-1] if step == DONE else now[step])


def in_pieces(progress: Progress, done: int, of: int) -> None:
    """Report bytes as megabytes, rounded up: a number that people can follow."""
    progress(-(-done // PIECE), max(1, -(-of // PIECE)))
