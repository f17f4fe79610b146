"""One conflict with its sides A | B beside each other, the choice, and the reason for it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from asn_desktop.gui.merging.choice_card import ChoiceCard

if TYPE_CHECKING:
    from asn_desktop.domain.merging import Conflict

MOST_CHARACTERS = 300


class ConflictBoard(QWidget):
    """Never chooses by itself: a side and a reason are both needed.

    The reason given last stands ready for the next conflict: often one paper settles many.
    """

    resolved = Signal(str, int, str)
    """The conflict's id, the number of the choice, the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conflict: Conflict | None = None
        self._n = 0
        self.cards: list[ChoiceCard] = []
        self.title, self.problem = QLabel(self), QLabel(self)
        self.title.setProperty("role", "subtitle")
        self.title.setWordWrap(True)
        self.problem.setProperty("role", "bad")
        self.problem.setWordWrap(True)
        self._sides = QHBoxLayout()
        self.why = QLineEdit(self)
        self.why.setMaxLength(MOST_CHARACTERS)
        self.why.setPlaceholderText(self.tr("misalnya: sesuai lembar kertas Bu Rahma"))
        self.why.setAccessibleName(self.tr("Alasan pilihan"))
        caption = QLabel(self.tr("Alasa&n"), self)
        caption.setBuddy(self.why)
        self.settle = QPushButton(self.tr("Putus&kan"), self)
        self.settle.setProperty("role", "primary")
        self.settle.setAutoDefault(False)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (caption, self.why, self.settle):
            row.addWidget(widget)
        column.addWidget(self.title)
        column.addLayout(self._sides)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addStretch()
        self.settle.clicked.connect(self._resolve)
        self.why.returnPressed.connect(self._resolve)
        self.why.textEdited.connect(self.problem.clear)
        self.show_conflict(None)

    def show_conflict(self, conflict: Conflict | None) -> None:
        """Show a conflict; None where there is none."""
        same = conflict is not None and conflict == self._conflict
        self.setEnabled(conflict is not None)
        if same:
            return
        self._conflict, self._n = conflict, 0
        while self.cards:
            card = self.cards.pop()
            self._sides.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.problem.clear()
        self.title.setText(f"{conflict.participant} · {conflict.field}" if conflict else "")
        for choice in conflict.choices if conflict else ():
            card = ChoiceCard(choice, self)
            card.picked.connect(self._pick)
            self._sides.addWidget(card, 1)
            self.cards.append(card)
        buttons = [card.button for card in self.cards]
        for before, after in pairwise([*buttons, self.why, self.settle]):
            QWidget.setTabOrder(before, after)

    @Slot(str)
    def refuse(self, sentence: str) -> None:
        """Say why the choice was not taken."""
        self.problem.setText(sentence)

    @Slot(int)
    def _pick(self, n: int) -> None:
        self._n = n
        conflict = self._conflict
        for choice, card in zip(conflict.choices if conflict else (), self.cards, strict=True):
            card.button.setChecked(choice.n == n)
        self.problem.clear()
        self.why.setFocus()
        self.why.selectAll()

    @Slot()
    def _resolve(self) -> None:
        if self._conflict is None:
            return
        why = self.why.text().strip()
        if not self._n:
            self.problem.setText(self.tr("Pilih dulu salah satu sisi."))
            self.cards[0].button.setFocus()
        elif not why:
            self.problem.setText(self.tr("Tulis dulu alasannya dengan singkat."))
            self.why.setFocus()
        else:
            self.resolved.emit(self._conflict.id, self._n, why)
