"""The bar over the page that says where a print stands and what it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QLabel, QPushButton

    from asn_desktop.gui.paper.batch_desk import PrintOrder, Stopped


class StandParts(NamedTuple):
    """The widgets of the bar, by their names in the form."""

    stand_bar: QFrame
    stand_label: QLabel
    stand_button: QPushButton
    stand_close_button: QPushButton


class StandBar(QObject):
    """Hidden while nothing stands still. It takes the focus only from who pressed Batal."""

    turned = Signal()
    """The stack lies in the tray again."""
    given_up = Signal()
    """The stack is not turned over: the print ends."""
    resumed = Signal(object)
    """Go on with this `PrintOrder`."""

    def __init__(self, parts: StandParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._rest: PrintOrder | None = None
        self._is_turning = False
        parts.stand_button.clicked.connect(self._agree)
        parts.stand_close_button.clicked.connect(self._decline)
        parts.stand_bar.hide()

    @Slot(str)
    def show_turning(self, told: str) -> None:
        """Ask to turn the stack over."""
        self._is_turning = True
        self._show(told, self.tr("Cetak belakang (&V)"), self.tr("Hentikan (&Q)"))

    @Slot(object)
    def show_stopped(self, stopped: Stopped) -> None:
        """Say what is out, and offer to go on."""
        self._is_turning, self._rest = False, stopped.rest
        self._show(stopped.told, self.tr("Lanjutkan sisanya (&V)"), self.tr("Tutup (&Q)"))
        parts, has_rest = self._parts, stopped.rest is not None
        parts.stand_button.setVisible(has_rest)
        next_button = parts.stand_button if has_rest else parts.stand_close_button
        if stopped.is_wanted and next_button.isVisible():
            next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave(self) -> None:
        """Say nothing any more."""
        self._is_turning, self._rest = False, None
        self._parts.stand_bar.hide()

    def _show(self, told: str, agree: str, decline: str) -> None:
        parts = self._parts
        parts.stand_label.setText(told)
        parts.stand_button.setText(agree)
        parts.stand_button.setAccessibleDescription(told)
        parts.stand_button.show()
        parts.stand_close_button.setText(decline)
        parts.stand_bar.show()

    @Slot()
    def _agree(self) -> None:
        rest, is_turning = self._rest, self._is_turning
        self.leave()
        if is_turning:
            self.turned.emit()
        elif rest is not None:
            self.resumed.emit(rest)

    @Slot()
    def _decline(self) -> None:
        is_turning = self._is_turning
        self.leave()
        if is_turning:
            self.given_up.emit()
