"""One side of a conflict: what it says, who says so, and the button that chooses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from asn_desktop.domain.merging import Choice

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class ChoiceCard(QFrame):
    """Emits its number when chosen."""

    picked = Signal(int)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        letter = LETTERS[(choice.n - 1) % len(LETTERS)]
        # Alt+B would open the menu Bantuan: the key is the number.
        text = self.tr("Pilih {letter} (Alt+&{number})")
        self.button = QRadioButton(text.format(letter=letter, number=choice.n), self)
        self.button.setAutoExclusive(False)
        said = QLabel(choice.shown or self.tr("(kosong)"), self)
        said.setProperty("role", "subtitle")
        said.setWordWrap(True)
        source = ", ".join(dict.fromkeys(filter(None, (choice.by, choice.device))))
        if choice.by and choice.device.startswith(choice.by):  # the own laptop says it all
            source = self.tr("Laptop {laptop}").format(laptop=choice.device)
        told = QLabel(source, self)
        told.setProperty("role", "muted")
        told.setWordWrap(True)
        self.button.setAccessibleName(f"{letter}: {choice.shown}. {source}")
        column = QVBoxLayout(self)
        for widget in (self.button, said, told):
            column.addWidget(widget)
        column.addStretch()
        self.button.clicked.connect(lambda: self.picked.emit(choice.n))
