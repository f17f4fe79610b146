"""The sheet as one table that is scored by keys; it turns keys into wishes and stores nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.gui.entry.scoring_keys import digit_of, fills_by_pad, is_pad_arrow, is_plain
from asn_desktop.gui.entry.why_editor import WhyPlace
from asn_desktop.gui.scoring.pill_delegate import PillDelegate, strip_width
from asn_desktop.gui.scoring.sheet_model import SheetColumn, SheetModel
from asn_desktop.services.computer.work_habits import ScoringHabits

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from asn_desktop.domain.instrument import Observation

Index = QModelIndex | QPersistentModelIndex
NAME_MARGIN = 22
LEAST_CRITERION = 230
"""Room for the criterion's text before the chosen level's name gets a place beside its pills."""


class SheetView(QTableView):
    """Emits what the person at the table wants; rows are rows of the shown `SheetModel`."""

    level_chosen = Signal(int, int)
    cleared = Signal(int)
    not_observed = Signal(int, str)
    """Row and the reason that was typed in place."""
    core_value_filled = Signal(int, int)
    """Any row of the core value, and the level for all its behaviours."""
    person_step_requested = Signal(int)
    row_entered = Signal(int)
    number_pad_is_off = Signal()
    """The number pad sends arrows in place of digits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills = PillDelegate(self)
        self._why = WhyPlace(self)
        self._why.given.connect(self._on_why_given)
        self.habits = ScoringHabits()
        self.setItemDelegate(self._pills)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        _dress(self)

    @property
    def sheet_model(self) -> SheetModel | None:
        model = self.model()
        return model if isinstance(model, SheetModel) else None

    @property
    def current_row(self) -> int:
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Make a row the current one, without scoring."""
        model = self.sheet_model
        if model is not None and model.rowCount():
            for near in (row + 1, row - 1):  # where all do not fit, keep its neighbours in sight
                self.scrollTo(model.index(near, SheetColumn.LEVEL))
            self.setCurrentIndex(model.index(max(0, row), SheetColumn.LEVEL))

    def fit(self) -> None:
        """Share the height among the rows and the width among the columns."""
        model = self.sheet_model
        if model is None or not model.rowCount():
            return
        self._why.close()
        row, line = self.viewport().height() // model.rowCount(), self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(min(max(row, line), 5 * line))
        widths = _column_widths(model, self.viewport().width(), self.font())
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters have a meaning of their own here; a search by typing would hide it."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.sheet_model
        if model is None or model.sheet_row(self.current_row) is None:
            event.ignore()
            return
        if is_pad_arrow(event):
            self.number_pad_is_off.emit()
        if not (self._scores(event, model) or self._moves(event, model)):
            self._pass_on(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and fills_by_pad(event):
            event.accept()  # Ctrl+digit is a page on the row of digits only
            return True
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        model, index = self.sheet_model, self.indexAt(event.position().toPoint())
        if model is None or not index.isValid() or index.column() != SheetColumn.LEVEL:
            return
        cell = self.visualRect(index)
        level = self._pills.level_at(cell, event.position().toPoint(), model.top_level)
        if event.button() == Qt.MouseButton.LeftButton and level is not None:
            self._choose(index.row(), level)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def currentChanged(self, current: Index, previous: Index, /) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            for row in (previous.row(), current.row()):  # the tint covers the whole row
                top, height = self.rowViewportPosition(row), self.rowHeight(row)
                self.viewport().update(0, top, self.viewport().width(), height)
            self._why.close()
            self.row_entered.emit(current.row())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current_row < 0:
            self.go_to(0)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _scores(self, event: QKeyEvent, model: SheetModel) -> bool:
        """Carry out a key that scores; tell whether it was one."""
        row, digit, modifiers = self.current_row, digit_of(event), event.modifiers()
        if digit is not None and event.isAutoRepeat():
            return True  # one stroke, one mark: a finger that rests is no second person's opinion
        if digit is not None and not is_plain(event):
            return self._with_modifier(modifiers, digit, model)
        if not is_plain(event):
            return False
        if digit == 0 or event.key() == Qt.Key.Key_Delete:
            self.cleared.emit(row)
        elif event.key() == Qt.Key.Key_T:
            self._choose(row, NOT_OBSERVED)
        elif digit is not None and digit <= model.top_level:
            self._choose(row, digit)
            if self.habits.down_after_digit:
                self._advance(row + 1)
        else:
            return digit is not None
        return True

    def _with_modifier(self, modifiers: Qt.KeyboardModifier, digit: int, model: SheetModel) -> bool:
        is_ctrl = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if is_ctrl and not modifiers & Qt.KeyboardModifier.KeypadModifier:
            return False
        if modifiers & Qt.KeyboardModifier.AltModifier:
            row = model.first_row_of(digit) if digit else None
            if row is not None:
                self.go_to(row)
        elif 1 <= digit <= model.top_level:
            self.core_value_filled.emit(self.current_row, digit)
            self._advance(model.rows_of_core_value(self.current_row).stop)
        return True

    def _moves(self, event: QKeyEvent, model: SheetModel) -> bool:
        steps: dict[int, Callable[[], None]] = {
            Qt.Key.Key_PageUp: lambda: self.person_step_requested.emit(-1),
            Qt.Key.Key_PageDown: lambda: self.person_step_requested.emit(1),
            Qt.Key.Key_Return: lambda: self._advance(self.current_row + 1),
            Qt.Key.Key_Enter: lambda: self._advance(self.current_row + 1),
            Qt.Key.Key_Home: lambda: self.go_to(0),
            Qt.Key.Key_End: lambda: self.go_to(model.rowCount() - 1),
        }
        step = steps.get(event.key())
        if step is None or not is_plain(event):
            return False
        step()
        return True

    def _pass_on(self, event: QKeyEvent) -> None:
        """Let the table have arrows and Tab; a letter that means nothing stays without effect."""
        if event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int, level: Observation) -> None:
        model = self.sheet_model
        if level == NOT_OBSERVED and model is not None and not model.locked:
            cell = self.visualRect(model.index(row, SheetColumn.LEVEL))
            self._why.ask(row, cell)
        elif level == NOT_OBSERVED:
            self.not_observed.emit(row, "-")  # a final sheet: let the refusal be said
        else:
            self.level_chosen.emit(row, level)

    def _advance(self, row: int) -> None:
        """Go down; behind the last row the focus leaves, so that no stray digit overwrites it."""
        model = self.sheet_model
        if model is None or model.locked:
            return
        if row < model.rowCount():
            self.go_to(row)
        elif self.habits.leave_after_last:
            self.focusNextChild()
        else:
            self.go_to(model.rowCount() - 1)

    def _on_why_given(self, row: int, why: str) -> None:
        self.not_observed.emit(row, why)
        self._advance(row + 1)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()


def _dress(view: SheetView) -> None:
    """Make the table plain: no grid, no headers, nothing that a stray key could edit."""
    view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(True)
    view.horizontalHeader().hide()
    view.horizontalHeader().setMinimumSectionSize(20)
    rows = view.verticalHeader()
    rows.hide()
    rows.setMinimumSectionSize(8)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


def _column_widths(model: SheetModel, width: int, font: QFont) -> dict[SheetColumn, int]:
    """Share a width: the core value's name whole, the pills whole, the rest for the text."""
    font = QFont(font)
    font.setBold(True)
    metrics = QFontMetrics(font)
    names = {model.criterion(row).core_value_name for row in range(model.rowCount())}
    levels = strip_width(model.top_level, named=False)
    longest = max(metrics.horizontalAdvance(name) for name in names) + NAME_MARGIN
    core = min(longest, max(60, (width - levels) // 2))
    named = strip_width(model.top_level, named=True)
    if width - named - core >= LEAST_CRITERION:
        levels = named
    return {
        SheetColumn.CORE_VALUE: core,
        SheetColumn.LEVEL: levels,
        SheetColumn.CRITERION: max(40, width - levels - core),
    }
