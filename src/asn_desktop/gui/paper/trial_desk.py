"""The test page of page Cetak: with the paper and the shift that are set, before the day."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.gui import choosing
from asn_desktop.gui.jobs import Progress
from asn_desktop.paths import settings_folder
from asn_desktop.services.computer.office_defaults import OfficeDefaultsFile

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton

    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.paper.paper_options import PaperOptions
    from asn_desktop.gui.paper.print_desk import PrintDesk
    from asn_desktop.services.computer.work_habits import PrintingHabits
    from asn_desktop.services.workspace import Workspace


class TrialDesk(QObject):
    """Prints the test page on the chosen printer; without a printer it is saved as a file."""

    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        button: QPushButton,
        press: PrintDesk,
        options: PaperOptions,
    ) -> None:
        super().__init__(button)
        self._workspace, self._jobs, self._button = workspace, jobs, button
        self._press, self._options = press, options
        press.printers.altered.connect(self._name_button)
        button.clicked.connect(self.print)
        self._name_button()

    @Slot()
    def print(self) -> None:
        """Print the test page, or ask where its file goes."""
        self._options.settle()
        if self._press.printers.chosen:
            self._jobs.run(partial(self._make, self._options.habits), self._send)
            return
        suggestion = choosing.in_usual("papers", self.tr("Halaman uji") + ".pdf")
        choosing.choose_target(self._button, self._title(), suggestion, self.write)

    def write(self, path: Path) -> None:
        """Write the test page, to be printed from elsewhere."""
        habits = self._options.habits

        def job() -> None:
            from asn_desktop.vault.atomic import write_whole  # noqa: PLC0415 - not for first paint

            write_whole(path, self._make(habits))

        told = self.tr("Tersimpan: {name}. Cetak dengan skala 100 %, lalu ukur.")
        self._jobs.run(job, lambda _done: self.said.emit(told.format(name=path.name)))

    def _make(self, habits: PrintingHabits) -> bytes:
        """Make the page. Runs on the session thread."""
        from asn_desktop.services.computer.trial_page import trial_page  # noqa: PLC0415 - reportlab is slow

        return trial_page(self._workspace.settings.letterhead(), habits)

    def _send(self, pdf: bytes) -> None:
        from asn_desktop.gui.preview.paper_printer import (  # noqa: PLC0415 - a library of its own
            print_pdf,
        )

        name, how = self._press.printers.chosen, self._options.how._replace(title=self._title())
        open_printer = self._press.printers.open
        progress = Progress(self._title())
        told = self.tr("Halaman uji dikirim ke {printer}. Ukur bingkai dan mistarnya.")

        def job() -> None:
            print_pdf(pdf, open_printer(name), progress, how)
            today = dt.datetime.now().astimezone().date()
            OfficeDefaultsFile(settings_folder()).note_test_page(name, today)

        self._press.printing.run(
            job, lambda _done: self.said.emit(told.format(printer=name)), progress=progress
        )

    def _title(self) -> str:
        return self.tr("Halaman uji")

    @Slot()
    def _name_button(self) -> None:
        has_printer = bool(self._press.printers.chosen)
        text = self.tr("Cetak halaman uji") if has_printer else self.tr("Simpan halaman uji…")
        self._button.setText(text)
