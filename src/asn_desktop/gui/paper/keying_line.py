"""The line for notes of the value that the current row belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QLineEdit

    from asn_desktop.gui.paper.keying_view import KeyingView


class NoteLine(QObject):
    """Shows and keeps it; Enter goes back to the rows. A T asks for it where it is empty."""

    def __init__(self, view: KeyingView, parts: tuple[QLabel, QLineEdit]) -> None:
        super().__init__(view)
        self._view = view
        self._label, self._edit = parts
        self.asks_reasons = True
        """Off for the second person, who reads the first one's words."""
        self._goes_on = False
        """Whether Enter goes on to the row after a T, which asked for its reason."""
        view.moved.connect(self.show_row)
        view.noted.connect(self._open)
        view.unseen.connect(self._ask)
        self._edit.textEdited.connect(self._keep)
        self._edit.returnPressed.connect(self._leave)

    @Slot(int)
    def show_row(self, row: int) -> None:
        """Show the line of a row's value; none for the discipline block."""
        self._goes_on = False
        typing = self._view.typing
        core = typing.core_value(row) if row >= 0 else ""
        text = self.tr("&Catatan")
        if core:
            named = self._view.rows.core_value_name(row).replace("&", "&&")
            text = self.tr("&Catatan {core_value}").format(core_value=named)
        self._label.setText(text)
        self._edit.setText(typing.words.get(core, ""))
        self._edit.setEnabled(bool(core))

    @Slot()
    def _open(self) -> None:
        """Go to the line by itself; Enter comes back to the same row."""
        self._goes_on = False
        self._edit.setFocus()

    @Slot(int)
    def _ask(self, row: int) -> None:
        """Ask for the line on paper that says why."""
        typing = self._view.typing
        if self.asks_reasons and not typing.words.get(typing.core_value(row)):
            self._view.go_to(row)
            self._goes_on = True
            self._edit.setFocus()

    @Slot(str)
    def _keep(self, text: str) -> None:
        self._view.rows.set_words(self._view.row, text)

    @Slot()
    def _leave(self) -> None:
        if self._goes_on:
            self._goes_on = False
            self._view.next_row()
        self._view.setFocus()
