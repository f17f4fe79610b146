"""Puts papers into files or onto a printer, and says what came of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from asn_desktop.domain.changes import Changed
from asn_desktop.domain.file_names import file_name_part
from asn_desktop.domain.wording import whole
from asn_desktop.gui import choosing
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.paper.batch_desk import ISSUED, BatchDesk
from asn_desktop.gui.paper.print_choice import CERTIFICATE, RECAP, Wanted
from asn_desktop.gui.paper.print_order import PrintOrder
from asn_desktop.gui.paper.print_words import file_word
from asn_desktop.gui.paper.printer_list import PrinterList

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

    from asn_desktop.domain.print_jobs import PrintWish
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.paper.paper_options import PaperOptions
    from asn_desktop.services.printing.service import PrintReport
    from asn_desktop.services.workspace import Workspace

NAMED = 3


class PrintParts(NamedTuple):
    """The widgets of printing, by their names in the form."""

    save_button: QPushButton
    printer_combo: QComboBox
    printer_again_button: QPushButton
    print_button: QPushButton
    folder_button: QPushButton


class PrintDesk(QObject):
    """Certificates are issued here and nowhere before: on Simpan or on Cetak."""

    said = Signal(str)
    printed = Signal()
    """Something came out, into a file or from a printer."""

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        parts: PrintParts,
        options: PaperOptions,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._workspace, self._jobs, self._parts, self._page = workspace, jobs, parts, page
        self._options = options
        self._wanted, self._can_print = Wanted(""), False
        self.folder: Path | None = None
        self.printing = jobs.beside(self)
        """A thread of its own: a printer is slow, and marks must not wait for it."""
        self.printers = PrinterList(parts.printer_combo, parts.printer_again_button, self.printing)
        self.batches = BatchDesk(workspace, jobs, self.printing, self)
        self.printers.altered.connect(self._follow)
        self.printers.altered.connect(self._ask_ability)
        self.printers.asked.connect(options.note_ability)
        self.printers.said.connect(self.said)
        options.sided.connect(self._ask_ability)
        self.batches.said.connect(self.said)
        self.batches.begun.connect(self._follow)
        self.batches.ended.connect(self._on_ended)
        parts.save_button.clicked.connect(self.choose)
        parts.print_button.clicked.connect(self.send)
        parts.folder_button.clicked.connect(self.open_folder)
        parts.folder_button.hide()
        self._follow()

    def offer(self, wanted: Wanted, *, can_print: bool) -> None:
        """Take what was planned, and whether there is anything to print."""
        self._wanted, self._can_print = wanted, can_print
        excel = wanted.kind == RECAP
        text = self.tr("Simpa&n Excel…") if excel else self.tr("Simpa&n PDF…")
        self._parts.save_button.setText(text)
        self._follow()

    def await_plan(self, wanted: Wanted) -> None:
        """Print nothing of another choice than the planned one before its plan is there."""
        if wanted != self._wanted:
            self.offer(wanted, can_print=False)

    def forget_plan(self) -> None:
        """Print nothing before another plan is there: the choice itself is still on its way."""
        self.offer(self._wanted, can_print=False)

    def look_for_printers(self) -> None:
        """Ask which printers there are by now, unless sheets would wait for the answer."""
        if not self.batches.is_printing:
            self.printers.look(self._options.printer)

    @Slot()
    def choose(self) -> None:
        """Ask where the file goes."""
        if not self._parts.save_button.isEnabled():
            return
        self._options.settle()
        wanted = self._wanted
        subject = file_name_part(wanted.subject, "")
        suffix = ".pdf" if wanted.is_paper else ".xlsx"
        name = f"{file_word(wanted.kind)} {subject}".strip() + suffix
        suggestion = choosing.in_usual("papers", name)
        write = partial(self._write, wanted, self._wish())
        choosing.choose_target(self._page, self.tr("Simpan cetakan"), suggestion, write)

    def write(self, path: Path) -> None:
        """Write what is chosen now into a file, or into one a unit or a person beside it."""
        self._write(self._wanted, self._wish(), path)

    def _wish(self) -> PrintWish:
        return self._wanted.wish(self._options.size, self._options.first)

    def _write(self, wanted: Wanted, wish: PrintWish, path: Path) -> None:
        """Write what was chosen when its file was named, whatever is chosen by now."""
        papers = self._workspace.papers
        if not wanted.is_paper:
            self._write_recap(path)
            return
        progress = Progress(self.tr("Membuat {what}").format(what=file_word(wanted.kind).lower()))
        issued = Changed(self.tr("Terbitkan sertifikat"), ISSUED)
        changed = issued if wanted.kind == CERTIFICATE else None

        def job() -> tuple[Changed | None, Wanted, PrintReport]:
            return changed, wanted, papers.write(wish, path, progress)

        self._jobs.run(job, self._tell, progress=progress)

    def _write_recap(self, path: Path) -> None:
        results = self._workspace.results

        def job() -> Path:
            results.write_recap(path)
            return path

        self._jobs.run(job, self._tell_file)

    @Slot()
    def send(self) -> None:
        """Print what is wanted, ten people at a time."""
        name = self.printers.chosen
        if name and self._parts.print_button.isEnabled():
            self._options.settle()
            self._options.note_printer(name)
            options = self._options
            wish = self._wish()
            how = options.how._replace(title=file_word(wish.kind))
            self.print_order(PrintOrder(wish, name, how, options.is_by_hand))

    @Slot(object)
    def print_order(self, order: PrintOrder) -> None:
        """Print this, or go on with it."""
        self.batches.start(order, self.printers.open)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the last file."""
        if self.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def _tell(self, answer: tuple[Changed | None, Wanted, PrintReport]) -> None:
        _, wanted, report = answer
        if not report.files:
            self.said.emit(self.tr("Tidak ada yang dapat dicetak; tidak ada berkas yang dibuat."))
            return
        names = [path.name for path in report.files]
        shown = ", ".join(names[:NAMED])
        if len(names) > NAMED:
            shown += self.tr(" dan {count} berkas lain").format(count=len(names) - NAMED)
        sentence = self.tr("Tersimpan: {files}").format(files=shown)
        if wanted.is_of_people:
            sentence += self.tr(" ({count} orang)").format(count=whole(report.printed))
        if report.left_out:
            count = whole(len(report.left_out))
            sentence += self.tr("; {count} tidak ikut").format(count=count)
        self._remember(report.files[0].parent)
        self.said.emit(f"{sentence}.")
        self.printed.emit()

    def _tell_file(self, path: Path) -> None:
        self._remember(path.parent)
        self.said.emit(self.tr("Tersimpan: {files}.").format(files=path.name))

    def _remember(self, folder: Path) -> None:
        self.folder = folder
        self._parts.folder_button.setToolTip(str(folder))
        self._parts.folder_button.show()

    @Slot()
    def _ask_ability(self) -> None:
        """Ask whether the printer turns paper over, only where it matters."""
        self._options.note_ability(None)
        if self._options.how.is_duplex:
            self.printers.ask_ability()

    @Slot()
    def _on_ended(self) -> None:
        self._follow()
        self.printed.emit()

    @Slot()
    def _follow(self) -> None:
        parts, is_paper = self._parts, self._wanted.is_paper
        has_printer = bool(self.printers.chosen)
        parts.save_button.setEnabled(self._can_print)
        parts.printer_combo.setEnabled(is_paper and has_printer)
        is_free = not self.batches.is_printing
        busy = self.tr("Masih mencetak; kemajuannya ada di baris bawah.")
        parts.print_button.setToolTip("" if is_free else busy)
        parts.print_button.setEnabled(self._can_print and is_paper and has_printer and is_free)
