"""Sends finished slips to a printer, on a thread of its own: a printer is slow, and often away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from asn_desktop.domain.wording import whole
from asn_desktop.gui.jobs import Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.gui.jobs import Jobs


class SlipPress(QObject):
    """Lives as long as its tab, so that a print goes on when the dialog is closed."""

    said = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self.printing = jobs.beside(self)
        self._printer = ""

    def list_printers(self, then: Callable[[list[str]], object]) -> None:
        """Ask for the printers of this computer."""
        from asn_desktop.gui.preview.paper_printer import (  # noqa: PLC0415 - a library of its own
            printer_names,
        )

        self.printing.run(printer_names, then)

    def print_pdf(self, pdf: bytes, name: str) -> None:
        """Print every page on the printer of that name."""
        from asn_desktop.gui.preview.paper_printer import (  # noqa: PLC0415 - a library of its own
            open_printer,
            print_pdf,
        )
        from asn_desktop.gui.preview.usual_how import usual_how  # noqa: PLC0415

        how = usual_how()
        self._printer = name
        progress = Progress(self.tr("Mencetak di {printer}").format(printer=name))
        self.printing.run(
            lambda: print_pdf(pdf, open_printer(name), progress, how),
            self._tell,
            progress=progress,
        )

    def _tell(self, pages: int) -> None:
        sentence = self.tr("{pages} halaman dikirim ke {printer}.")
        self.said.emit(sentence.format(pages=whole(pages), printer=self._printer))
