"""The roster's table, on which attendance is taken by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from asn_desktop.gui.widgets.scoring_keys import is_plain

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

TOGGLE = "toggle"
WISHES = {
    Qt.Key.Key_H: "hadir",
    Qt.Key.Key_L: "terlambat",
    Qt.Key.Key_T: "tidak_hadir",
    Qt.Key.Key_0: "",
    Qt.Key.Key_Delete: "",
    Qt.Key.Key_Space: TOGGLE,
}


class RegisterView(QTableView):
    """H hadir, L terlambat, T tidak hadir, 0 or Del empty, Space toggles; Enter edits.

    Home and End go to the first and the last person.
    """

    attendance_wished = Signal(str)
    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.horizontalHeader().setHighlightSections(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.doubleClicked.connect(self.edit_requested)

    @property
    def chosen_rows(self) -> list[int]:
        """Return the selected rows from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def choose(self, row: int) -> None:
        """Select one row and make it the current one."""
        model = self.model()
        if model is None or not 0 <= row < model.rowCount():
            return
        self.selectionModel().setCurrentIndex(
            model.index(row, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )

    @override
    def keyboardSearch(self, search: str, /) -> None:
        """Letters take attendance here; the search box finds people."""

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        wish = WISHES.get(Qt.Key(event.key()))
        if is_plain(event) and wish is not None and self.chosen_rows:
            self.attendance_wished.emit(wish)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain(event):
            self.edit_requested.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and is_plain(event):
            model = self.model()
            is_end = event.key() == Qt.Key.Key_End
            self.choose(model.rowCount() - 1 if is_end and model is not None else 0)
        else:
            super().keyPressEvent(event)
