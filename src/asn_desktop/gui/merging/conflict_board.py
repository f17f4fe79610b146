"""One conflict: how it came about, its sides A | B | result beside each other, and the reason."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asn_desktop.gui.merging.choice_card import ChoiceCard, letter_of
from asn_desktop.gui.widgets.problem_label import ProblemLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from asn_desktop.domain.conflicts import Conflict

MOST_CHARACTERS = 300
MOST_IN_ROW = 3
CARD_WIDTH = 26
"""The least width of a card, in characters."""


class ConflictBoard(QWidget):
    """Never chooses by itself: a side and a reason are both needed.

    The reason given last stands ready for the next conflict: often one paper settles many.
    """

    resolved = Signal(str, int, str)
    """The conflict's id, the number of the choice, the reason."""
    later = Signal()
    all_wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conflict: Conflict | None = None
        self._n, self._in_row = 0, MOST_IN_ROW
        self._reasons: tuple[str, ...] = ()
        self.cards: list[ChoiceCard] = []
        self.title, self.how = self._label("subtitle"), self._label("")
        self.look, self.clock = self._label("muted"), self._label("warning")
        self.problem = ProblemLabel(self)
        self.outcome = _Outcome(self)
        self._sides = QGridLayout()
        self.why = QLineEdit(self)
        self.why.setMaxLength(MOST_CHARACTERS)
        self.why.setPlaceholderText(self.tr("misalnya: sesuai lembar kertas Bu Rahma"))
        self.why.setAccessibleName(self.tr("Alasan pilihan"))
        self.caption = QLabel(self.tr("Alasa&n"), self)
        self.caption.setBuddy(self.why)
        self.settle = QPushButton(self.tr("Putus&kan"), self)
        self.settle.setProperty("role", "primary")
        self.phrases = QPushButton(self.tr("Alasan siap pakai"), self)
        self.phrases.setMenu(QMenu(self))
        self.phrases.menu().aboutToShow.connect(self._fill_phrases)
        self.skip = QPushButton(self.tr("Nanti sa&ja"), self)
        for button in (self.settle, self.phrases, self.skip):
            button.setAutoDefault(False)
        self._lay_out()
        self.settle.clicked.connect(self._resolve)
        self.why.returnPressed.connect(self._resolve)
        self.why.textEdited.connect(self.problem.clear)
        self.skip.clicked.connect(self.later)
        self.show_conflict(None, {})

    def offer(self, reasons: Sequence[str]) -> None:
        """Offer these reasons to choose from."""
        self._reasons = tuple(reasons)

    @Slot()
    def _fill_phrases(self) -> None:
        menu = self.phrases.menu()
        menu.clear()
        for reason in self._reasons:
            action = menu.addAction(reason.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, text=reason: self._take(text))

    def show_conflict(self, conflict: Conflict | None, counts: Mapping[str, int]) -> None:
        """Show a conflict; None where there is none. `counts` says of how many each laptop has."""
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
        self.how.setText(conflict.how if conflict else "")
        self.look.setText(conflict.look if conflict else "")
        self.clock.setText(conflict.clock_warning if conflict else "")
        self.clock.setVisible(bool(self.clock.text()))
        self._fill_sides(conflict, counts)

    def fit(self, width: int) -> None:
        """Put so many cards beside each other as have room in this width."""
        each = self.fontMetrics().averageCharWidth() * CARD_WIDTH
        in_row = max(1, min(MOST_IN_ROW, width // each))
        if in_row != self._in_row:
            self._in_row = in_row
            self._place()

    def choose(self, n: int) -> bool:
        """Choose a side by its number; False where there is no such side."""
        if self._conflict is None or not 1 <= n <= len(self.cards):
            return False
        self._pick(n)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if not (event.text().isdigit() and self.choose(int(event.text()))):
            super().keyPressEvent(event)

    @Slot(str)
    def refuse(self, sentence: str) -> None:
        """Say why the choice was not taken."""
        self.problem.setText(sentence)

    # --- within ------------------------------------------------------------------------

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)  # it names people and what they typed
        return label

    def _lay_out(self) -> None:
        reason, acts, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.caption, self.why, self.settle):
            reason.addWidget(widget)
        for widget in (self.phrases, self.skip):
            acts.addWidget(widget)
        acts.addStretch()
        for label in (self.title, self.how, self.clock):
            column.addWidget(label)
        column.addLayout(self._sides)
        column.addWidget(self.look)
        column.addLayout(reason)
        column.addWidget(self.problem)
        column.addLayout(acts)
        column.addStretch()

    def _fill_sides(self, conflict: Conflict | None, counts: Mapping[str, int]) -> None:
        for choice in conflict.choices if conflict else ():
            card = ChoiceCard(choice, self)
            card.picked.connect(self._pick)
            card.all_wished.connect(self.all_wished)
            laptops = {source.laptop for source in choice.sources}
            name = laptops.pop() if len(laptops) == 1 else ""
            if counts.get(name, 0) > 1 and conflict and conflict.side_of(name) == choice.n:
                card.offer_all(name, counts[name])
            self.cards.append(card)
        self.outcome.show_before(conflict.before if conflict else "")
        self._place()
        buttons = [card.button for card in self.cards]
        others = [each for card in self.cards for each in card.buttons if each is not card.button]
        acts = (self.why, self.settle, self.phrases, self.skip)
        for before, after in pairwise([*buttons, *acts, *others]):
            QWidget.setTabOrder(before, after)

    def _place(self) -> None:
        """Put the sides and the result beside each other, in rows where they are many."""
        placed = [*self.cards, self.outcome]
        for card in placed:
            self._sides.removeWidget(card)
        for at, card in enumerate(placed):
            self._sides.addWidget(card, at // self._in_row, at % self._in_row)
        for at in range(MOST_IN_ROW):
            self._sides.setColumnStretch(at, int(at < min(self._in_row, len(placed))))

    def _take(self, reason: str) -> None:
        self.why.setText(reason)
        self.problem.clear()
        self.why.setFocus()

    @Slot(int)
    def _pick(self, n: int) -> None:
        self._n = n
        conflict = self._conflict
        for choice, card in zip(conflict.choices if conflict else (), self.cards, strict=True):
            card.button.setChecked(choice.n == n)
            if choice.n == n:
                self.outcome.show_choice(letter_of(n), choice.shown)
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


class _Outcome(QFrame):
    """The third column: what will stand there, and what stood there before the sides parted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title, self._said = QLabel(self.tr("Hasil"), self), QLabel(self)
        self._before = QLabel(self)
        self._said.setProperty("role", "subtitle")
        for label in (self._title, self._before):
            label.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        for label in (self._title, self._said, self._before):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addStretch()

    def show_before(self, before: str) -> None:
        """Begin anew: nothing is chosen yet."""
        self._said.setText(self.tr("belum dipilih"))
        told = self.tr("Sebelumnya: {before}").format(before=before) if before else ""
        self._before.setText(told)
        self._before.setVisible(bool(told))

    def show_choice(self, letter: str, said: str) -> None:
        """Show what will stand there."""
        self._said.setText(f"{letter}: {said}")
