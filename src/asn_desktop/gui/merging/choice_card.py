"""One side of a conflict: what it says, who says so where and when, and its button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.gui.widgets.clock_words import moment

if TYPE_CHECKING:
    from asn_desktop.domain.conflicts import Choice, Source

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MOST_SOURCES = 4


def letter_of(n: int) -> str:
    """Return the letter of a side; 1 is A."""
    return LETTERS[(n - 1) % len(LETTERS)]


class ChoiceCard(QFrame):
    """Emits its number when chosen, and the laptop's name where all of it is wanted."""

    picked = Signal(int)
    all_wished = Signal(str)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        letter = letter_of(choice.n)
        # Alt+B would open the menu Bantuan: the key is the number.
        text = self.tr("Pilih {letter} (Alt+&{number})")
        self.button = QRadioButton(text.format(letter=letter, number=choice.n), self)
        self.button.setAutoExclusive(False)
        said = QLabel(choice.shown or self.tr("(kosong)"), self)
        said.setProperty("role", "subtitle")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        told = [self._told(each) for each in choice.sources[:MOST_SOURCES]]
        labels = [QLabel(each, self) for each in told]
        for label in labels:
            label.setProperty("role", "muted")
        for label in (said, *labels):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.button.setAccessibleName(f"{letter}: {choice.shown}. {' '.join(told)}")
        for widget in (self.button, said, *labels):
            column.addWidget(widget)
        column.addStretch()
        self.button.clicked.connect(lambda: self.picked.emit(choice.n))

    def offer_all(self, laptop: str, count: int) -> None:
        """Offer to settle every conflict in which this laptop has a side."""
        text = self.tr("Semua dari laptop ini ({count})…").format(count=count)
        button = QPushButton(text, self)
        button.setObjectName("allOfLaptopButton")
        button.setAccessibleName(self.tr("Semua dari {laptop}").format(laptop=laptop))
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.all_wished.emit(laptop))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)

    @property
    def buttons(self) -> list[QAbstractButton]:
        """What can be pressed on it, from above."""
        return self.findChildren(QAbstractButton)

    def _told(self, source: Source) -> str:
        """Return who said so where; a laptop's clock is named as what it is."""
        whose = source.laptop
        if source.by and not source.laptop.startswith(source.by):
            whose = self.tr("{person} di {laptop}").format(person=source.by, laptop=source.laptop)
        parts = [whose]
        if at := moment(source.at):
            parts.append(self.tr("{time} menurut jam laptopnya").format(time=at))
        if source.why:
            parts.append(self.tr("alasan: {why}").format(why=source.why))
        return " · ".join(parts)
