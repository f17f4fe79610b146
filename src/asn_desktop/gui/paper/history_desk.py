"""Riwayat cetak: when, by whom, what and to where; of a print its sheets, and printing again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.moments import local_words
from asn_desktop.domain.wording import whole
from asn_desktop.gui.paper.print_words import file_word
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QPushButton

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.widgets.plain_table import PlainTable
    from asn_desktop.services.printing.print_book import PrintedRun, PrintedSheet
    from asn_desktop.services.workspace import Workspace

RUN_SHARES = (23, 22, 24, 31, 12, 14)
RUN_LETTERS = (18, 12, 14, 14, 0, 0)
SHEET_SHARES = (9, 45, 28, 20)
SHEET_LETTERS = (0, 18, 12, 12)


class HistoryParts(NamedTuple):
    """The widgets of the tab, by their names in the form."""

    history_label: QLabel
    runs_view: PlainTable
    sheets_label: QLabel
    sheets_view: PlainTable
    again_button: QPushButton


class Again(NamedTuple):
    """What is to be printed again: a kind, and whose sheets; nobody's for a paper of all."""

    kind: str
    participants: tuple[ParticipantId, ...]


class HistoryDesk(QObject):
    """Reads the book of prints when it is looked at; prepares a print, prints nothing itself."""

    again = Signal(object)
    """An `Again`."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parts: HistoryParts) -> None:
        super().__init__(parts.runs_view)
        self._workspace, self._jobs, self._parts = workspace, jobs, parts
        self._runs: tuple[PrintedRun, ...] = ()
        run_headings = (
            *(self.tr("Waktu"), self.tr("Oleh"), self.tr("Apa"), self.tr("Ke mana")),
            *(self.tr("Lembar"), self.tr("Salinan")),
        )
        sheet_headings = (
            *(self.tr("Lembar"), self.tr("Nama")),
            *(self.tr("Nomor"), self.tr("Cetakan")),
        )
        self.runs = TextTable(run_headings, self, right=(4, 5))
        self.sheets = TextTable(sheet_headings, self, right=(0,))
        parts.runs_view.show_model(self.runs, RUN_SHARES, RUN_LETTERS)
        parts.sheets_view.show_model(self.sheets, SHEET_SHARES, SHEET_LETTERS)
        parts.runs_view.selectionModel().selectionChanged.connect(self._show_sheets)
        parts.sheets_view.selectionModel().selectionChanged.connect(self._name_button)
        parts.again_button.clicked.connect(self._print_again)
        self._show(())

    def read(self) -> None:
        """Read the book."""
        self._jobs.run(self._workspace.papers.history, self._show)

    def _show(self, runs: tuple[PrintedRun, ...]) -> None:
        chosen = self._chosen_run() if len(runs) == len(self._runs) else None
        self._runs = runs
        self.runs.show([self._run_row(run) for run in runs])
        self._parts.history_label.setText(
            self.tr("Cetakan dari laptop ini, yang terakhir paling atas.")
            if runs
            else self.tr(
                "Belum ada yang dicetak dari laptop ini. Pilih kertasnya di kiri, lalu tekan Cetak"
                " atau Simpan PDF."
            )
        )
        for widget in (self._parts.sheets_label, self._parts.sheets_view, self._parts.again_button):
            widget.setVisible(bool(runs))
        if runs:
            at = next((n for n, run in enumerate(runs) if chosen and run.at == chosen.at), 0)
            self._parts.runs_view.selectRow(at)
        self._show_sheets()

    @Slot()
    def _show_sheets(self) -> None:
        run = self._chosen_run()
        sheets = run.sheets if run else ()
        self.sheets.show([self._sheet_row(sheet) for sheet in sheets])
        told = self.tr("{what}, {when}: pilih lembar yang menjadi awal cetak ulang.")
        self._parts.sheets_label.setText(
            told.format(what=file_word(run.kind), when=_moment(run.at)) if run else ""
        )
        self._name_button()

    @Slot()
    def _name_button(self) -> None:
        sheet = self._chosen_sheet()
        button = self._parts.again_button
        button.setEnabled(sheet is not None)
        if sheet is None or sheet.participant is None:
            button.setText(self.tr("Siapkan cetak ulang"))
        else:
            told = self.tr("Siapkan cetak ulang dari lembar ke-{sheet}")
            button.setText(told.format(sheet=whole(sheet.sheet)))

    @Slot()
    def _print_again(self) -> None:
        run, sheet = self._chosen_run(), self._chosen_sheet()
        if run is None or sheet is None:
            return
        rest = run.sheets[run.sheets.index(sheet) :]
        ids = tuple(each.participant for each in rest if each.participant is not None)
        self.again.emit(Again(run.kind, ids))

    def _chosen_run(self) -> PrintedRun | None:
        rows = self._parts.runs_view.selectionModel().selectedRows()
        return self._runs[rows[0].row()] if rows and rows[0].row() < len(self._runs) else None

    def _chosen_sheet(self) -> PrintedSheet | None:
        """Return the sheet to begin with: the chosen one, else the first."""
        run = self._chosen_run()
        if run is None or not run.sheets:
            return None
        rows = self._parts.sheets_view.selectionModel().selectedRows()
        at = rows[0].row() if rows else 0
        return run.sheets[at] if at < len(run.sheets) else None

    def _run_row(self, run: PrintedRun) -> TextRow:
        copies = sum(sheet.copy > 1 for sheet in run.sheets)
        where = run.target if run.is_printer else self.tr("berkas {name}").format(name=run.target)
        texts = (
            *(_moment(run.at), run.by, file_word(run.kind), where),
            *(whole(len(run.sheets)), whole(copies) if copies else "-"),
        )
        return TextRow(texts, str(run.at))

    def _sheet_row(self, sheet: PrintedSheet) -> TextRow:
        copy = self.tr("salinan ke-{count}").format(count=whole(sheet.copy - 1))
        texts = (
            *(whole(sheet.sheet), sheet.name or self.tr("untuk semua")),
            *(sheet.number or "-", copy if sheet.copy > 1 else self.tr("asli")),
        )
        return TextRow(texts, str(sheet.sheet))


def _moment(milliseconds: int) -> str:
    """Return day and time here; "?" where the clock said no time."""
    return local_words(milliseconds, "%d/%m/%Y %H.%M", "?")
