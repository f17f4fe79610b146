"""The printers of this computer: listed where waiting disturbs nobody, the last used one chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QComboBox, QPushButton

    from asn_desktop.gui.jobs import Jobs


class PrinterList(QObject):
    """Fills a combo box; nothing here waits for a printer on the window's thread."""

    altered = Signal()
    """Another printer is chosen, or there is one at all."""
    asked = Signal(object)
    """Whether the chosen printer turns paper over by itself (bool), or None: not known yet."""
    said = Signal(str)

    def __init__(self, combo: QComboBox, again: QPushButton, printing: Jobs) -> None:
        super().__init__(combo)
        self._combo, self._again, self._printing = combo, again, printing
        self._abilities: dict[str, bool] = {}
        self._names: list[str] | None = None
        self._is_asking, self._is_answer_awaited, self._last_used = False, False, ""
        self.open: Callable[[str], QPrinter] = _open
        """How a printer is opened, on the printer's thread."""
        self.names: Callable[[], list[str]] = _names
        """How the printers are found, on the printer's thread."""
        self._show([])
        self._names = None  # nobody was asked yet
        again.hide()
        combo.currentIndexChanged.connect(self._on_chosen)
        again.clicked.connect(self.look_again)
        printing.failed.connect(self._give_up)

    @property
    def chosen(self) -> str:
        """Return the name of the chosen printer; "" where there is none."""
        return str(self._combo.currentData() or "")

    def look(self, last_used: str) -> None:
        """Ask which printers there are by now: one may have been plugged in since."""
        self._last_used = last_used or self._last_used
        if not self._is_asking:
            self._is_asking = True
            self._printing.run(self.names, self._take_names, refused=self._refuse)

    @Slot()
    def look_again(self) -> None:
        """Ask again because somebody wishes it, and say so where there is still none."""
        self._is_answer_awaited = True
        self.look(self._last_used)

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

    def _take_names(self, names: list[str]) -> None:
        is_awaited, self._is_answer_awaited = self._is_answer_awaited, False
        self._is_asking = False
        self._show(names)
        if is_awaited and not names:
            told = self.tr(
                "Belum ada printer. Nyalakan printer, pasang kabelnya atau sambungkan jaringannya,"
                " lalu cari lagi."
            )
            self.said.emit(told)

    def _refuse(self, sentence: str) -> None:
        self._give_up()
        self.said.emit(sentence)

    @Slot()
    def _give_up(self) -> None:
        """Wait for no answer any more: something failed that is reported elsewhere."""
        self._is_asking = self._is_answer_awaited = False

    def _show(self, names: list[str]) -> None:
        """Offer these; what is chosen stays chosen. The same ones again change nothing."""
        if names == self._names:
            return
        combo, chosen = self._combo, self.chosen
        self._names = names
        with QSignalBlocker(combo):
            combo.clear()
            for name in names:
                combo.addItem(name, name)
            if not names:
                combo.addItem(self.tr("Tidak ada printer"), "")
            wanted = chosen if chosen in names else self._last_used
            combo.setCurrentIndex(max(0, combo.findData(wanted)))
        self.altered.emit()
        if names and self._again.hasFocus():
            combo.setFocus(Qt.FocusReason.OtherFocusReason)
        self._again.setVisible(not names)

    @Slot()
    def _on_chosen(self) -> None:
        self.altered.emit()


def _open(name: str) -> QPrinter:
    from asn_desktop.gui.preview.paper_printer import open_printer  # noqa: PLC0415

    return open_printer(name)


def _names() -> list[str]:
    from asn_desktop.gui.preview.paper_printer import printer_names  # noqa: PLC0415

    return printer_names()
