"""The roster's table: cells are edited where they stand, attendance is taken by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from typing_extensions import override

from asn_desktop.gui.entry.scoring_keys import is_plain
from asn_desktop.gui.roster.cell_view import CellView
from asn_desktop.gui.roster.participants_model import FIELDS, RosterColumn

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

TOGGLE = "toggle"
WISHES = {
    Qt.Key.Key_H: "hadir",
    Qt.Key.Key_L: "terlambat",
    Qt.Key.Key_T: "tidak_hadir",
    Qt.Key.Key_0: "",
    Qt.Key.Key_Delete: "",
    Qt.Key.Key_Space: TOGGLE,
}
SAMPLES = {
    RosterColumn.NUMBER: "00000",
    RosterColumn.NIP: "00000000 000000 0 0000",
    RosterColumn.GOLONGAN: "XVIII/a",
    RosterColumn.ATTENDANCE: "MM Terlambat 15 menit",
    RosterColumn.STATE: "Tambahan di tempat",
}
"""The columns that are as wide as their texts; the others share what is left, by these parts."""
SHARES = {RosterColumn.NAME: 5, RosterColumn.UNIT: 5, RosterColumn.JABATAN: 3}
LEAST_LETTERS = {RosterColumn.NAME: 18, RosterColumn.UNIT: 14, RosterColumn.JABATAN: 9}
PADDING = 16


class RegisterView(CellView):
    """F2 or a double click opens a cell; Enter shows the whole person.

    In every column H hadir, L terlambat, T tidak hadir, 0 or Del empty, Space toggles, for all who
    are chosen. Home and End go to the first and the last person.
    """

    attendance_wished = Signal(str)
    edit_requested = Signal()
    """All fields of a person at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit_rows()
        self.doubleClicked.connect(self._on_double_click)

    # --- keys --------------------------------------------------------------------------

    @override
    def keyboardSearch(self, search: str, /) -> None:
        """Letters take attendance here; the search box finds people."""

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        self.note.say("")
        if not self._take_wish(event):
            super().keyPressEvent(event)

    def _take_wish(self, event: QKeyEvent) -> bool:
        """Take attendance, open the person, go to either end; tell whether the key was taken."""
        if not is_plain(event):
            return False
        key = Qt.Key(event.key())
        wish = WISHES.get(key)
        if wish is not None and self.chosen_rows:
            self.attendance_wished.emit(wish)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_requested.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(self.model().rowCount() - 1 if key == Qt.Key.Key_End else 0)
        else:
            return False
        return True

    @Slot(QModelIndex)
    def _on_double_click(self, index: QModelIndex) -> None:
        if index.column() in FIELDS:
            self.begin_edit()
        else:
            self.edit_requested.emit()

    # --- sizes -------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.share_width()
        current = self.visualRect(self.currentIndex())
        if current.intersects(QRect(QPoint(), event.oldSize())):
            self.scrollTo(self.currentIndex())  # a bar that opens above hides nobody

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
            self.share_width()

    def share_width(self) -> None:
        """Make columns as wide as their texts want; names, units and jabatan share the rest."""
        if self.model() is None:
            return
        metrics = self.fontMetrics()
        wanted = {c: metrics.horizontalAdvance(text) + PADDING for c, text in SAMPLES.items()}
        rest = self.viewport().width() - sum(wanted.values())
        whole = sum(SHARES.values())
        for column, share in SHARES.items():
            least = LEAST_LETTERS[column] * metrics.averageCharWidth() + PADDING
            wanted[column] = max(least, rest * share // whole)
        for column, width in wanted.items():
            self.setColumnWidth(column, width)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
