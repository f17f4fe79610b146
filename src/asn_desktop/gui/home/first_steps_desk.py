"""Stores what the first steps collect, and makes and prints the test page."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.gui import choosing
from asn_desktop.gui.home.first_steps import SIGNER, TEST, FirstSteps
from asn_desktop.services.computer.office_defaults import OfficeDefaults, OfficeDefaultsFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.session import LetterheadSettings, Signer
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.preview.pdf_pages import PageImage


class FirstStepsDesk(QObject):
    """Works for one `FirstSteps`; `jobs` must not be the session's: a printer is slow."""

    kept = Signal(object)
    """The `OfficeDefaults`, after something of them was stored."""

    def __init__(self, steps: FirstSteps, jobs: Jobs, folder: Path) -> None:
        super().__init__(steps)
        self._steps, self._jobs, self._folder = steps, jobs, folder
        self._file = OfficeDefaultsFile(folder)
        self._pdf = b""
        steps.letterhead_given.connect(self._keep_letterhead)
        steps.signers_given.connect(self._keep_signers)
        steps.letterhead.logo_chosen.connect(self._read_logo)
        steps.page_wanted.connect(self._make_page)
        steps.test.paper.size_changed.connect(self._draw)
        steps.test.save_requested.connect(self._choose_target)
        steps.test.print_requested.connect(self._print)
        steps.test.measured.connect(self._note_measured)
        steps.show_office(self._file.read())

    @Slot(object)
    def _keep_letterhead(self, kop: LetterheadSettings) -> None:
        self._keep(lambda: self._file.keep_letterhead(kop), lambda: self._steps.show_step(SIGNER))

    @Slot(object)
    def _keep_signers(self, signers: tuple[Signer, ...]) -> None:
        self._keep(lambda: self._file.keep_signers(signers), lambda: self._steps.show_step(TEST))

    def _keep(self, store: Callable[[], OfficeDefaults], then: Callable[[], object]) -> None:
        def tell(office: OfficeDefaults) -> None:
            self._steps.tick(office)
            self.kept.emit(office)
            then()

        self._jobs.run(store, tell, refused=self._steps.refuse)

    @Slot(object)
    def _read_logo(self, path: Path) -> None:
        def read() -> bytes:
            from asn_desktop.exchange.images import read_logo  # noqa: PLC0415 - pillow is slow

            return read_logo(path)

        self._jobs.run(read, self._steps.letterhead.take_logo, refused=self._steps.refuse)

    @Slot()
    def _make_page(self) -> None:
        def make() -> bytes:
            from asn_desktop.services.computer.trial_page import (  # noqa: PLC0415 - reportlab is slow
                office_trial_page,
            )

            return office_trial_page(self._folder)

        def printers() -> list[str]:
            from asn_desktop.gui.preview.paper_printer import (  # noqa: PLC0415 - a library of its own
                printer_names,
            )

            return printer_names()

        self._jobs.run(make, self._take_page, refused=self._steps.refuse)
        self._jobs.run(printers, self._steps.test.show_printers)

    def _take_page(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if not self._pdf:
            return
        pdf, width = self._pdf, self._steps.test.paper.wanted_width

        def draw() -> PageImage:
            from asn_desktop.gui.preview.pdf_pages import (  # noqa: PLC0415 - not before a preview
                page_image,
            )

            return page_image(pdf, 0, width)

        self._jobs.run(draw, lambda page: self._steps.test.paper.show_page(page.image))

    @Slot()
    def _choose_target(self) -> None:
        suggestion = Path(self.tr("Halaman uji") + ".pdf")
        choosing.choose_target(self._steps, self.tr("Simpan halaman uji"), suggestion, self.write)

    def write(self, path: Path) -> None:
        """Write the test page, to be printed from elsewhere."""
        from asn_desktop.vault.atomic import write_whole  # noqa: PLC0415

        told = self.tr("Tersimpan: {name}. Cetak dengan skala 100 %, ukur, lalu tekan Sudah.")
        self._jobs.run(
            lambda: write_whole(path, self._pdf),
            lambda _: self._steps.test.done_label.setText(told.format(name=path.name)),
            refused=self._steps.refuse,
        )

    @Slot(str)
    def _print(self, name: str) -> None:
        pdf = self._pdf

        def send() -> int:
            from asn_desktop.gui.preview.paper_printer import (  # noqa: PLC0415
                open_printer,
                print_pdf,
            )
            from asn_desktop.gui.preview.usual_how import usual_how  # noqa: PLC0415

            return print_pdf(pdf, open_printer(name), None, usual_how())

        self._jobs.run(send, lambda _: self._note_printed(name), refused=self._steps.refuse)

    @Slot()
    def _note_measured(self) -> None:
        self._note_printed(self.tr("PDF"))

    def _note_printed(self, printer: str) -> None:
        today = dt.datetime.now().astimezone().date()
        told = self.tr("Dicatat: halaman uji tercetak hari ini ({printer}).").format(
            printer=printer
        )
        self._keep(
            lambda: self._file.note_test_page(printer, today),
            lambda: self._steps.test.done_label.setText(told),
        )
