"""Puts papers into a file or onto a printer, and says what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from asn_desktop.domain.changes import Changed
from asn_desktop.domain.file_names import file_name_part
from asn_desktop.domain.wording import whole
from asn_desktop.gui import choosing
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.paper.print_choice import CERTIFICATE, MINUTES, PER_PERSON, RECAP, Wanted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

    from asn_desktop.domain.session import PaperKind
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.printing import Paper, PrintReport
    from asn_desktop.services.workspace import Workspace

ISSUED = frozenset(("certificates",))
NAMED = 3


class PrintParts(NamedTuple):
    """The widgets of printing."""

    save: QPushButton
    printers: QComboBox
    send: QPushButton
    folder: QPushButton


class PrintDesk(QObject):
    """Certificates are issued here and nowhere before: on Simpan or on Cetak."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, parts: PrintParts, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._jobs, self._parts, self._page = workspace, jobs, parts, page
        self._wanted = Wanted("")
        self._can_print = False
        self.folder: Path | None = None
        self.printing = type(jobs)(self)
        """A thread of its own: a printer is slow, and marks must not wait for it."""
        self.printing.refused.connect(jobs.refused)
        self.printing.failed.connect(jobs.failed)
        self.printing.progressing.connect(jobs.progressing)
        parts.save.clicked.connect(self.choose)
        parts.send.clicked.connect(self.send)
        parts.folder.clicked.connect(self.open_folder)
        parts.folder.hide()
        self._show_printers([])

    def offer(self, wanted: Wanted, *, can_print: bool) -> None:
        """Take what is wanted, and whether there is anything to print."""
        self._wanted, self._can_print = wanted, can_print
        excel = wanted.kind == RECAP
        self._parts.save.setText(self.tr("Simpa&n Excel…") if excel else self.tr("Simpa&n PDF…"))
        self._follow()

    def list_printers(self) -> None:
        """Ask for the printers, once, where waiting disturbs nobody."""
        if self._parts.printers.count() == 1 and not self._parts.printers.currentData():
            from asn_desktop.gui.preview.paper_printer import (  # noqa: PLC0415 - a library of its own
                printer_names,
            )

            self.printing.run(printer_names, self._show_printers)

    @Slot()
    def choose(self) -> None:
        """Ask where the file goes."""
        if not self._parts.save.isEnabled():
            return
        word = {
            CERTIFICATE: self.tr("Sertifikat"),
            MINUTES: self.tr("Berita acara"),
            RECAP: self.tr("Rekap"),
        }.get(self._wanted.kind, self.tr("Lembar penilaian"))
        subject = file_name_part(self._wanted.subject, "")
        suffix = ".xlsx" if self._wanted.kind == RECAP else ".pdf"
        suggestion = choosing.in_usual("papers", f"{word} {subject}".strip() + suffix)
        choosing.choose_target(self._page, self.tr("Simpan cetakan"), suggestion, self.write)

    def write(self, path: Path) -> None:
        """Write the file, or one a unit beside it."""
        wanted, papers, results = self._wanted, self._workspace.papers, self._workspace.results
        if wanted.kind == RECAP:
            self._jobs.run(lambda: results.write_recap(path), lambda _done: self._tell_file(path))
            return
        progress = Progress(self._title())

        def job() -> PrintReport:
            if wanted.kind == MINUTES:
                return papers.print_minutes(path)
            certify = wanted.kind == CERTIFICATE
            write = papers.print_certificates if certify else papers.print_scorecards
            return write(path, wanted.participants, per_unit=wanted.per_unit, progress=progress)

        self._jobs.run(job, self._tell, progress=progress)

    @Slot()
    def send(self) -> None:
        """Make the PDF on the session's thread, then print it on the printer's."""
        name = str(self._parts.printers.currentData() or "")
        if not name or not self._parts.send.isEnabled():
            return
        wanted, papers = self._wanted, self._workspace.papers
        progress = Progress(self._title())
        kind = cast("PaperKind", wanted.kind)
        self._jobs.run(
            lambda: papers.pdf(kind, wanted.participants, progress=progress),
            lambda paper: self.print_paper(paper, name),
            progress=progress,
        )

    def print_paper(self, paper: Paper, name: str) -> None:
        """Send a finished PDF to a printer."""
        from asn_desktop.gui.preview.paper_printer import (  # noqa: PLC0415 - a library of its own
            open_printer,
            print_pdf,
        )

        if self._wanted.kind == CERTIFICATE:
            self._jobs.announce(Changed(self.tr("Terbitkan sertifikat"), ISSUED))
        progress = Progress(self.tr("Mencetak di {printer}").format(printer=name))
        self.printing.run(
            lambda: print_pdf(paper.pdf, open_printer(name), progress),
            lambda pages: self.said.emit(
                self.tr("{pages} halaman dikirim ke {printer}.").format(
                    pages=whole(pages), printer=name
                )
            ),
            progress=progress,
        )

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the last file."""
        if self.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def _tell(self, report: PrintReport) -> None:
        if self._wanted.kind == CERTIFICATE:
            self._jobs.announce(Changed(self.tr("Terbitkan sertifikat"), ISSUED))
        names = [path.name for path in report.files]
        shown = ", ".join(names[:NAMED])
        if len(names) > NAMED:
            shown += self.tr(" dan {count} berkas lain").format(count=len(names) - NAMED)
        sentence = self.tr("Tersimpan: {files}").format(files=shown)
        if self._wanted.kind in PER_PERSON:
            sentence += self.tr(" ({count} orang)").format(count=whole(report.printed))
        if report.left_out:
            count = whole(len(report.left_out))
            sentence += self.tr("; {count} tidak ikut").format(count=count)
        self._remember(report.files[0].parent)
        self.said.emit(f"{sentence}.")

    def _tell_file(self, path: Path) -> None:
        self._remember(path.parent)
        self.said.emit(self.tr("Tersimpan: {files}.").format(files=path.name))

    def _remember(self, folder: Path) -> None:
        self.folder = folder
        self._parts.folder.setToolTip(str(folder))
        self._parts.folder.show()

    def _title(self) -> str:
        words: dict[str, Callable[[], str]] = {
            CERTIFICATE: lambda: self.tr("Membuat sertifikat"),
            MINUTES: lambda: self.tr("Membuat berita acara"),
        }
        return words.get(self._wanted.kind, lambda: self.tr("Membuat lembar penilaian"))()

    def _show_printers(self, names: list[str]) -> None:
        combo = self._parts.printers
        combo.clear()
        for name in names:
            combo.addItem(name, name)
        if not names:
            combo.addItem(self.tr("Tidak ada printer"), "")
        self._follow()

    def _follow(self) -> None:
        parts, is_paper = self._parts, self._wanted.kind != RECAP
        has_printer = bool(parts.printers.currentData())
        parts.save.setEnabled(self._can_print)
        parts.printers.setEnabled(is_paper and has_printer)
        parts.send.setEnabled(self._can_print and is_paper and has_printer)
