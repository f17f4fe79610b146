"""The ready phrases under a note: chosen by a digit, by Enter, or by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from asn_desktop.gui.entry.scoring_keys import digit_of, is_plain
from asn_desktop.gui.scoring.pill_delegate import BAR
from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

Index = QModelIndex | QPersistentModelIndex
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
MARGIN = 4
CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
HIGHEST_DIGIT = 9


class PhraseList(QListWidget):
    """A digit here is a phrase and never a score."""

    chosen = Signal(str)
    left = Signal()
    """Esc, or up from the first row: back to the note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_PhraseDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.itemClicked.connect(self._choose)

    def show_phrases(self, phrases: Sequence[str]) -> None:
        """Show the phrases, the first ones with their digits."""
        if phrases == [self.item(row).text() for row in range(self.count())]:
            return
        self.clear()
        for number, text in enumerate(phrases, 1):
            item = QListWidgetItem(text, self)
            item.setToolTip(tip(text))
            spoken = f"{number}. {text}" if number <= HIGHEST_DIGIT else text
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.setCurrentRow(0)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Digits have a meaning of their own here."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event) if is_plain(event) else None
        if digit is not None:
            self._choose(self.item(digit - 1) if digit else None)
        elif event.key() in CHOOSING and is_plain(event):
            self._choose(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape or (
            event.key() == Qt.Key.Key_Up and self.currentRow() <= 0
        ):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # wrapped rows change their height with the width

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.text())


class _PhraseDelegate(QStyledItemDelegate):
    """Paints a digit and the whole phrase beside it, on as many lines as it takes."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 200
        room = QRect(0, 0, max(40, width - _indent(option) - MARGIN), 10_000)
        height = option.fontMetrics.boundingRect(room, WRAPPED, str(index.data() or "")).height()
        return QSize(width, height + MARGIN)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, cell, view = colours_of(option.palette), QRect(option.rect), option.widget
        painter.save()
        painter.setFont(option.font)
        is_current = isinstance(view, QListWidget) and view.currentRow() == index.row()
        if is_current and view.hasFocus():
            painter.fillRect(cell, QColor(colours.tint))
            painter.fillRect(cell.left(), cell.top(), BAR, cell.height(), QColor(colours.accent))
        cell.adjust(BAR + MARGIN, MARGIN // 2, -MARGIN, 0)
        if index.row() < HIGHEST_DIGIT:
            painter.setPen(QColor(colours.muted))
            painter.drawText(cell, WRAPPED, str(index.row() + 1))
        painter.setPen(QColor(colours.text))
        cell.setLeft(option.rect.left() + _indent(option))
        painter.drawText(cell, WRAPPED, str(index.data() or ""))
        painter.restore()


def _indent(option: QStyleOptionViewItem) -> int:
    return BAR + 3 * MARGIN + option.fontMetrics.horizontalAdvance("0")
