"""The table of a sheet of paper: digits and T go into the row, and the row after it is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from asn_desktop.gui.entry.scoring_keys import digit_of, is_plain
from asn_desktop.gui.paper.keying_model import Index, KeyingColumn, KeyingModel
from asn_desktop.gui.paper.keying_typing import SheetTyping, Typing
from asn_desktop.gui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.keyed_sheets import Difference

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CLEARING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
SHARES = (2, 6, 15, 5, 0, 9)
WITH_OTHER = (2, 7, 10, 5, 8, 8)


class KeyingView(PlainTable):
    """Turns keys into typing; Enter goes down, and on the last row it is done."""

    refused = Signal()
    """A digit that the row does not take."""
    unseen = Signal(int)
    """T was typed in this row."""
    noted = Signal()
    """The line for notes is wanted (F2)."""
    finished = Signal()
    """Enter on the last row, or Ctrl+Enter."""
    moved = Signal(int)
    """Another row is the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = KeyingModel(self)
        self.show_model(self._model, SHARES)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_others(are_shown=False)

    @property
    def rows(self) -> KeyingModel:
        """What the table shows."""
        return self._model

    @property
    def typing(self) -> SheetTyping:
        """What is typed."""
        return self._model.typing

    @property
    def row(self) -> int:
        """The current row; -1 where there is none."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Make a row the current one."""
        index = self._model.index(row, KeyingColumn.TYPED)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def show_others(self, *, are_shown: bool) -> None:
        """Show the column of what somebody else says, or hide it."""
        self.setColumnHidden(KeyingColumn.OTHER, not are_shown)
        self._share(WITH_OTHER if are_shown else SHARES)

    def show_differences(self, differences: Sequence[Difference], *, is_file: bool) -> None:
        """Show what somebody else says beside what was typed, and go to the first such row."""
        self._model.show_differences(differences, is_file=is_file)
        self.show_others(are_shown=True)
        if self._model.differing:
            self.go_to(self._model.differing[0])

    def next_row(self) -> None:
        """Go down; among rows that differ, to the next of them."""
        waiting = [row for row in self._model.differing if row > self.row]
        last = self._model.rowCount() - 1
        if self._model.differing:
            self.go_to(waiting[0] if waiting else self.row)
        else:
            self.go_to(min(self.row + 1, last))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self.row < 0 or not self._type(event):
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str, /) -> None:
        """Letters that say nothing here do not jump about."""

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Keep the current row in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    @override
    def currentChanged(self, current: Index, previous: Index, /) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.moved.emit(current.row())

    def _type(self, event: QKeyEvent) -> bool:
        """Carry out a key; tell whether it was one of the sheet's."""
        if event.key() in ENTER:
            self._enter(event)
        elif event.key() == Qt.Key.Key_F2:
            self.noted.emit()
        elif not is_plain(event) and event.text().upper() != "T":
            return False
        elif event.key() in CLEARING:
            self._model.clear(self.row)
        elif digit_of(event) is not None:
            self._after(self._model.type_digit(self.row, digit_of(event) or 0))
        elif event.text().upper() == "T":
            self._type_unseen()
        else:
            return False
        event.accept()
        return True

    def _enter(self, event: QKeyEvent) -> None:
        is_last = self.row == self._model.rowCount() - 1
        if is_last or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        else:
            self.next_row()

    def _type_unseen(self) -> None:
        row = self.row
        came = self._model.type_unseen(row)
        self._after(came)
        if came is Typing.DONE:
            self.unseen.emit(row)

    def _after(self, came: Typing) -> None:
        if came is Typing.REFUSED:
            self.refused.emit()
        elif came is Typing.DONE:
            self.next_row()

    def _share(self, shares: Sequence[int]) -> None:
        self._shares = tuple(shares)
        self._share_width()
