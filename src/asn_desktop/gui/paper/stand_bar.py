"""The bar over the page that says where a print stands and what it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QLabel, QPushButton

    from asn_desktop.gui.paper.print_desk import PrintDesk
    from asn_desktop.gui.paper.print_order import Stopped


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

    def __init__(self, parts: StandParts, press: PrintDesk) -> None:
        super().__init__(press)
        self._parts, self._batches = parts, press.batches
        self._stopped: Stopped | None = None
        self._is_turning = False
        parts.stand_button.clicked.connect(self._agree)
        parts.stand_close_button.clicked.connect(self._decline)
        parts.stand_bar.hide()
        batches = press.batches
        batches.begun.connect(self.leave)
        batches.turning.connect(self.show_turning)
        batches.ended.connect(self.leave)
        batches.stopped.connect(self.show_stopped)
        self.turned.connect(batches.go_on)
        self.given_up.connect(batches.cancel)
        self.resumed.connect(press.print_order)

    @property
    def stopped(self) -> Stopped | None:
        """Return the print that stands still, as long as it is said."""
        return self._stopped

    @Slot(str)
    def show_turning(self, told: str) -> None:
        """Ask to turn the stack over."""
        self._is_turning = True
        self._show(told, self.tr("Cetak belakang (&V)"), self.tr("Hentikan (&Q)"))

    @Slot(object)
    def show_stopped(self, stopped: Stopped) -> None:
        """Say what is out, and offer to go on."""
        self._is_turning, self._stopped = False, stopped
        self._show(stopped.told, self.tr("Lanjutkan sisanya (&V)"), self.tr("Tutup (&Q)"))
        parts, has_rest = self._parts, stopped.rest is not None
        parts.stand_button.setVisible(has_rest)
        next_button = parts.stand_button if has_rest else parts.stand_close_button
        if stopped.is_wanted and next_button.isVisible():
            next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_over(self, stopped: Stopped) -> str:
        """Offer the rest of a print of another window, where nothing stands in its way; say so."""
        if stopped.rest is None or self._stopped is not None or self._batches.is_printing:
            return stopped.told
        self.show_stopped(stopped._replace(is_wanted=False))
        return stopped.told + " " + self.tr("Sisanya dapat dilanjutkan di halaman Cetak.")

    @Slot()
    def leave(self) -> None:
        """Say nothing any more."""
        self._is_turning, self._stopped = False, None
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
        stopped, is_turning = self._stopped, self._is_turning
        self.leave()
        if is_turning:
            self.turned.emit()
        elif stopped is not None and stopped.rest is not None:
            self.resumed.emit(stopped.rest)

    @Slot()
    def _decline(self) -> None:
        is_turning = self._is_turning
        self.leave()
        if is_turning:
            self.given_up.emit()
