"""The printers of this computer: listed where waiting disturbs nobody, the last used one chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QComboBox

    from asn_desktop.gui.jobs import Jobs


class PrinterList(QObject):
    """Fills a combo box; nothing here waits for a printer on the window's thread."""

    altered = Signal()
    """Another printer is chosen, or there is one at all."""
    asked = Signal(object)
    """Whether the chosen printer turns paper over by itself (bool), or None: not known yet."""

    def __init__(self, combo: QComboBox, printing: Jobs) -> None:
        super().__init__(combo)
        self._combo, self._printing = combo, printing
        self._abilities: dict[str, bool] = {}
        self._is_asked, self._last_used = False, ""
        self.open: Callable[[str], QPrinter] = _open
        """How a printer is opened, on the printer's thread."""
        self._show([])
        combo.currentIndexChanged.connect(self._on_chosen)

    @property
    def chosen(self) -> str:
        """Return the name of the chosen printer; "" where there is none."""
        return str(self._combo.currentData() or "")

    def list_once(self, last_used: str) -> None:
        """Ask for the printers, the first time only."""
        if self._is_asked:
            return
        self._is_asked, self._last_used = True, last_used
        from asn_desktop.gui.preview.paper_printer import (  # noqa: PLC0415 - a library of its own
            printer_names,
        )

        self._printing.run(printer_names, self._show)

    def ask_ability(self) -> None:
        """Ask whether the chosen printer turns paper over; the answer is told by `asked`."""
        name = self.chosen
        if not name:
            return
        if name in self._abilities:
            self.asked.emit(self._abilities[name])
            return
        from asn_desktop.gui.preview.paper_printer import prints_both_sides  # noqa: PLC0415

        self.asked.emit(None)
        self._printing.run(lambda: (name, prints_both_sides(name)), self._take_ability)

    def _take_ability(self, answer: tuple[str, bool]) -> None:
        name, can_turn = answer
        self._abilities[name] = can_turn
        if name == self.chosen:
            self.asked.emit(can_turn)

    def _show(self, names: list[str]) -> None:
        combo = self._combo
        with QSignalBlocker(combo):
            combo.clear()
            for name in names:
                combo.addItem(name, name)
            if not names:
                combo.addItem(self.tr("Tidak ada printer"), "")
            combo.setCurrentIndex(max(0, combo.findData(self._last_used)))
        self.altered.emit()

    @Slot()
    def _on_chosen(self) -> None:
        self.altered.emit()


def _open(name: str) -> QPrinter:
    from asn_desktop.gui.preview.paper_printer import open_printer  # noqa: PLC0415

    return open_printer(name)
