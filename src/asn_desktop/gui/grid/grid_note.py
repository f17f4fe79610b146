"""A note on one mark, typed in the grid itself and stored while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from typing_extensions import override

from asn_desktop.gui.entry.remark_edit import RemarkEdit
from asn_desktop.gui.grid.grid_why import place_at
from asn_desktop.gui.grid.grid_words import FROZEN

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from asn_desktop.gui.grid.grid_model import Cell
    from asn_desktop.gui.grid.grid_view import GridView

LINES = 5


class GridNote(RemarkEdit):
    """Lies over the grid at its cell; Esc, or going elsewhere, stores it and puts it away."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setProperty("role", "message")  # a frame that stands out from the grid below
        self.left.connect(self._go_back)
        self.hide()

    def open_at(self, cell: Cell, subject: object) -> None:
        """Show the note of a cell and take the keys; on a final sheet it can be read only."""
        model = self._view.grid_model
        row = model.row(cell[0]) if model else None
        if model is None or row is None:
            return
        label = model.words.label(cell[1])
        self.setAccessibleName(self.tr("Catatan {label}").format(label=label))
        hint = self.tr("Catatan untuk {label}. Esc: selesai, langsung tersimpan.")
        self.setPlaceholderText(hint.format(label=label))
        self.setReadOnly(row.locked)
        self.show_text(subject, row.remarks.get(cell[1], ""))
        self._view.scrollTo(model.index(cell[0], cell[1] + FROZEN))
        self.setGeometry(place_at(self._view, cell, LINES * self.fontMetrics().height()))
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.hide()

    @Slot()
    def _go_back(self) -> None:
        self.hide()
        self._view.setFocus()
