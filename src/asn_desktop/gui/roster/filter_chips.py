"""A row of choices with counts, one of which is always chosen; arrows move among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

BAR = 3
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Chip(QToolButton):
    """A choice; a bar under it says that it is the chosen one, not its colour alone."""

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            room = self.rect().adjusted(BAR, 0, -BAR, 0)
            room.setTop(room.bottom() - BAR + 1)
            painter.fillRect(room, QColor(colours_of(self.palette()).accent))
            painter.end()


class FilterChips(QWidget):
    """Each choice has a key and a word; the number behind the word says how many it shows."""

    chosen = Signal(str)
    """The key of the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._words: dict[str, str] = {}
        self.buttons: dict[str, QToolButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(3)
        self._group.buttonClicked.connect(self._on_clicked)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Make a choice for each key and word; the first is chosen."""
        for key, word in choices:
            button = Chip(self)
            button.setCheckable(True)
            button.setText(word)
            button.setAccessibleName(word)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._words[key], self.buttons[key] = word, button
            self._group.addButton(button)
            self._row.addWidget(button)
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setChecked(True)
            first.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setFocusProxy(first)

    @property
    def key(self) -> str:
        """Return the key of what is chosen."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def count(self, counts: Mapping[str, int]) -> None:
        """Show how many each choice has; one that has none can still be chosen."""
        for key, button in self.buttons.items():
            button.setText(f"{self._words[key]} {counts.get(key, 0)}")
            button.setAccessibleName(f"{self._words[key]}: {counts.get(key, 0)}")

    def choose(self, key: str) -> None:
        """Choose, as a click would."""
        button = self.buttons[key]
        for each in self.buttons.values():
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(button)
        had_focus = any(each.hasFocus() for each in self.buttons.values())
        button.setChecked(True)
        if had_focus:
            button.setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(key)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = list(self.buttons)
        self.choose(keys[(keys.index(self.key) + step) % len(keys)])

    @Slot()
    def _on_clicked(self) -> None:
        self.choose(self.key)
