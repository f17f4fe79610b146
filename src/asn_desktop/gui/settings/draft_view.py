"""The view of a table that is written in place, by keyboard alone, with long texts wrapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QStyleOptionViewItem

    Index = QModelIndex | QPersistentModelIndex

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
EDITOR_LINES = 3


class LongTextDelegate(QStyledItemDelegate):
    """Edits a text in as many lines as it needs; Enter takes it, Esc leaves it as it was."""

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index, /
    ) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setTabChangesFocus(True)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(heading or ""))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index, /) -> None:
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index, /) -> None:
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index, /
    ) -> None:
        place = option.rect
        least = editor.fontMetrics().lineSpacing() * EDITOR_LINES + 12
        place.setHeight(max(place.height(), least))
        room = editor.parentWidget()
        if room is not None and place.bottom() > room.rect().bottom():
            place.moveBottom(room.rect().bottom())
        editor.setGeometry(place)

    @override
    def eventFilter(self, editor: QObject, event: QEvent, /) -> bool:
        is_enter = isinstance(event, QKeyEvent) and event.key() in ENTER
        if isinstance(editor, QWidget) and is_enter and event.type() == QEvent.Type.KeyPress:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
            return True
        return super().eventFilter(editor, event)


class DraftView(QTableView):
    """Arrows move, typing or F2 writes, Enter goes on to the next row; Tab leaves the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setItemDelegate(LongTextDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self._wide = 0
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._fit_rows)
        across.sectionResized.connect(self._settling.start)

    def show_table(self, model: QAbstractItemModel, letters: Sequence[int]) -> None:
        """Show a model; `letters` are the columns' widths, 0 for the one that takes the rest."""
        self.setModel(model)
        self._letters = tuple(letters)
        self._wide = self._letters.index(0)
        model.modelReset.connect(self._settling.start)
        model.dataChanged.connect(self._settling.start)
        self.horizontalHeader().setSectionResizeMode(self._wide, QHeaderView.ResizeMode.Stretch)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Give every row the height that its texts want."""
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate(self._letters):
            if letters:
                self.setColumnWidth(column, letters * letter + 14)
        self._fit_rows()

    @Slot()
    def _fit_rows(self) -> None:
        """Give the rows their heights; a table that is not seen gets them when it is shown."""
        if self.isVisible():
            self.resizeRowsToContents()

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():  # else the first key would be lost
            self.setCurrentIndex(self.model().index(0, 0))

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._settling.start()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            here = self.currentIndex()
            self.setCurrentIndex(here.siblingAtRow(here.row() + 1) if here.isValid() else here)
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
