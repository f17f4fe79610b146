"""Editing a cell where it stands: what is refused stays open, with the sentence beside it."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from asn_desktop.gui.roster.cell_note import CellNote
from asn_desktop.gui.roster.nip_edit import NipCounter
from asn_desktop.gui.roster.participants_model import ParticipantsModel, RosterColumn
from asn_desktop.gui.roster.unit_completer import UnitCompleter
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from asn_desktop.services.people.units import UnitEntry

MOST_TYPED = 400
LEAST_LETTERS = {RosterColumn.NIP: 24, RosterColumn.GOLONGAN: 24}
LETTERS = 30
FRAME = 2


class Move(IntEnum):
    """Where the cell goes once an entry is stored."""

    STAY = 0
    DOWN = 1
    RIGHT = 2
    LEFT = 3


class CellEditor(QLineEdit):
    """Enter stores and goes down, Tab right, Shift+Tab left, Esc leaves the cell as it was."""

    entered = Signal(str, int)
    """What was typed, and a `Move`."""
    left = Signal()

    def __init__(self, parent: QWidget, column: int) -> None:
        super().__init__(parent)
        self.setMaxLength(MOST_TYPED)
        self.before = ""
        self.is_filled = False
        self.note = CellNote(parent)
        self.note.stand_at(self.geometry)
        self.destroyed.connect(self.note.deleteLater)
        if column == RosterColumn.NIP:
            self._counter = NipCounter(self, self.note.count, self.note.problem)
            self._counter.judged.connect(self._show_count)
        else:
            self.textEdited.connect(self._forgive)

    def begin(self, text: str) -> None:
        """Take the cell's text, once: a change of the cell never overwrites what is typed."""
        if self.is_filled:
            return
        self.is_filled, self.before = True, text
        self.setText(text)
        self.selectAll()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong; the text stays as it was typed."""
        self.note.say(sentence, self.note.count.text())
        self.setFocus()

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            key = event.key()  # type: ignore[attr-defined]
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._enter(Move.RIGHT if key == Qt.Key.Key_Tab else Move.LEFT)
                return True
        if event.type() == QEvent.Type.ShortcutOverride and not _leaves(event):
            event.accept()  # every other key is the cell's while it is open
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_proposal()
            self._enter(Move.DOWN)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        away = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in away and self.isVisible():
            self._enter(Move.STAY)

    def _take_proposal(self) -> None:
        completer = self.completer()
        popup = completer.popup() if isinstance(completer, UnitCompleter) else None
        if completer is None or popup is None or not popup.isVisible():
            return
        chosen = popup.currentIndex()
        popup.hide()
        if chosen.isValid():
            self.setText(completer.pathFromIndex(chosen))

    def _enter(self, move: Move) -> None:
        self.entered.emit(self.text(), int(move))

    @Slot()
    def _forgive(self) -> None:
        self.note.say("")

    @Slot()
    def _show_count(self) -> None:
        self.note.say(self.note.problem.text(), self.note.count.text())


def _leaves(event: QEvent) -> bool:
    """Tell whether a key goes to another page or to the help, which stores the cell before."""
    held = event.modifiers()  # type: ignore[attr-defined]
    key = event.key()  # type: ignore[attr-defined]
    is_page = Qt.Key.Key_0 <= key <= Qt.Key.Key_9
    return key == Qt.Key.Key_F1 or bool(
        held & Qt.KeyboardModifier.ControlModifier and (is_page or key == Qt.Key.Key_S)
    )


class RosterDelegate(QStyledItemDelegate):
    """Makes editors over cells and shows which cell is the current one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.units: Sequence[UnitEntry] = ()

    @override
    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        /,
    ) -> QWidget:
        editor = CellEditor(parent, index.column())
        model = index.model()
        if isinstance(model, ParticipantsModel):
            heading = model.headings()[index.column()]
            person = model.person(index.row())
            name = person.full_name if person is not None else ""
            editor.setAccessibleName(f"{name}, {heading}")
        if index.column() == RosterColumn.UNIT:
            editor.setCompleter(UnitCompleter(self.units, editor))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex, /) -> None:
        model = index.model()
        if isinstance(editor, CellEditor) and isinstance(model, ParticipantsModel):
            editor.begin(model.typed_text(index.row(), index.column()))

    @override
    def setModelData(self, *_: object) -> None:
        """Write nothing: the page stores what is entered."""

    @override
    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        /,
    ) -> None:
        letters = LEAST_LETTERS.get(RosterColumn(index.column()), LETTERS)
        parent = editor.parentWidget()
        if parent is None:
            return
        cell, room = QRect(option.rect), parent.rect()
        least = letters * editor.fontMetrics().averageCharWidth()
        cell.setWidth(min(max(cell.width(), least), room.width()))
        cell.moveLeft(max(0, min(cell.left(), room.right() - cell.width())))
        editor.setGeometry(cell)

    @override
    def eventFilter(self, editor: QObject, event: QEvent, /) -> bool:
        """Leave keys and focus to the editor, which asks before it closes."""
        del editor, event
        return False

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        /,
    ) -> None:
        super().paint(painter, option, index)
        state = option.state
        if not state & QStyle.StateFlag.State_HasFocus:
            return
        colours = colours_of(option.palette)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setPen(QPen(QColor(colours.on_accent if is_chosen else colours.accent), FRAME))
        painter.drawRect(option.rect.adjusted(1, 1, -FRAME, -FRAME))
        painter.restore()
