"""Page Cetak in the real window, and a printer that writes a file for each of its jobs."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from typing_extensions import override
from window_kit import PATIENCE_MILLISECONDS, Bench

from asn_desktop.domain.errors import PrinterError
from asn_desktop.gui.jobs import Jobs
from asn_desktop.gui.paper.printing_page import PrintingPage
from asn_desktop.gui.preview import paper_printer
from asn_desktop.gui.preview.pdf_pages import page_sizes
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from asn_desktop.services.printing.print_book import PrintedRun

Outcome = TypeVar("Outcome")
PASSPHRASE = "rahasia bersama"  # noqa: S105 (of files that live as long as a test)
PRINTER = "EPSON L3210"
PEOPLE = 12
NAMES = [f"Peserta {word}" for word in "abcdefghijkl"]


class WatchedPrinter(QPrinter):
    """Does something once a page of its job begins; runs on the printer's thread."""

    def __init__(self, page: int, act: Callable[[], object]) -> None:
        super().__init__()
        self._page, self._act, self._begun = page, act, 1

    @override
    def newPage(self) -> bool:
        self._begun += 1
        if self._begun == self._page:
            self._act()
        return super().newPage()


class Hall:
    """The window with page Cetak open, and a printer that writes a file for each of its jobs."""

    def __init__(self, bench: Bench, folder: Path, qtbot: QtBot) -> None:
        self.bench, self.folder, self.qtbot = bench, folder, qtbot
        self.opened: list[str] = []
        self.breaks_at = 0
        self.stops_at = 0, 0
        """In which job, and at which of its pages, Batal is pressed."""
        self.holds_at = 0
        """At which page of its first job the printer stands still until `go_on` is set."""
        self.go_on = threading.Event()
        page = bench.window.stack.page
        assert isinstance(page, PrintingPage)
        self.page = page
        self.said: list[str] = []
        page.said.connect(self.said.append)

    def open(self, name: str) -> QPrinter:
        """Open the printer; runs on its thread."""
        self.opened.append(name)
        if len(self.opened) == self.breaks_at:
            raise PrinterError(printer=name)
        printer = self._printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.folder / f"{len(self.opened)}.pdf"))
        return printer

    def _printer(self) -> QPrinter:
        job, page = self.stops_at
        if len(self.opened) == job:
            return WatchedPrinter(page, self.page.press.batches.cancel)
        if len(self.opened) == 1 and self.holds_at:
            return WatchedPrinter(self.holds_at, self.go_on.wait)
        return QPrinter()

    @property
    def pages(self) -> list[int]:
        """Return how many pages each job of the printer has."""
        files = sorted(self.folder.glob("*.pdf"), key=lambda path: int(path.stem))
        return [len(page_sizes(path.read_bytes())) for path in files]

    @property
    def is_free(self) -> bool:
        return not self.page.press.batches.is_printing

    @property
    def done(self) -> int:
        watched = self.bench.window.status.watched
        return watched.done if watched else 0

    def hold(self, sheets: int) -> None:
        """Print, and let the printer stand still when so many sheets are out."""
        self.holds_at = sheets + 1
        self.print()
        self.wait(lambda: self.done == sheets)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MILLISECONDS)

    def click(self, name: str) -> None:
        QTest.mouseClick(getattr(self.page.ui, name), Qt.MouseButton.LeftButton)

    def print(self) -> None:
        self.click("printButton")
        assert not self.is_free

    def ask(self, job: Callable[[], Outcome]) -> Outcome:
        """Return what the session thread answers."""
        session, answers = self.bench.desk.session, list[Outcome]()
        assert session is not None
        session.jobs.run(job, answers.append)
        self.wait(lambda: bool(answers))
        return answers[0]

    def book(self) -> tuple[PrintedRun, ...]:
        return self.ask(self.page.workspace.papers.history)


def print_coarsely(monkeypatch: pytest.MonkeyPatch) -> None:
    """Print at 60 dots an inch: what is tested is order and time, not the picture."""
    monkeypatch.setattr(paper_printer, "DOTS_AN_INCH", 60)
    monkeypatch.setattr(paper_printer, "SCALE", 60 / 72)


@contextmanager
def hall_of_twelve(
    settings_folder: Path, session_path: Path, tmp_path: Path, qtbot: QtBot
) -> Iterator[Hall]:
    """Open the page over twelve people, on the real session thread."""
    with Workspace.open(session_path, PASSPHRASE) as opened:
        for day, name in enumerate(NAMES, 11):
            nip = f"199001{day}20250510{day}"
            opened.roster.add({"nip": nip, "name": name, "unit": "Dinas Kesehatan"})
    bench = Bench(settings_folder, Jobs)
    bench.window.resize(1366, 688)
    bench.show(qtbot)
    bench.open_late(session_path, qtbot)
    bench.window.stack.show_page("cetak")
    (tmp_path / "printer").mkdir()
    made = Hall(bench, tmp_path / "printer", qtbot)
    made.wait(lambda: made.page.ui.paperView.has_page)
    attach(made, made.page)
    yield made
    bench.close()


def attach(hall: Hall, page: PrintingPage) -> None:
    """Give a page the one printer that writes files."""
    printers = page.press.printers
    hall.wait(lambda: not printers._is_asking)
    printers.open, printers.names = hall.open, lambda: [PRINTER]
    printers._show([PRINTER])


def choose_by_hand(hall: Hall, kind: str = "certificate") -> None:
    """Make everybody ready, choose a paper with two sides, and to turn it over by hand."""
    ui, workspace = hall.page.ui, hall.page.workspace

    def confirm_all() -> None:
        overview = workspace.session.overview()
        ids = [person.id for person in workspace.roster.participants()]
        for evaluator in overview.evaluators:
            for person in ids:
                marks = [(code, 4) for code in overview.criteria]
                workspace.scoring.mark(person, evaluator.id, marks)
            workspace.sheets.finalise(evaluator.id, ids)
        workspace.results.confirm("Drs. Sudirman", ids)

    hall.ask(confirm_all)
    hall.page.choice.choose_kind(kind)
    hall.wait(lambda: ui.printButton.isEnabled() and ui.pageLabel.text().endswith("dari 2"))
    ui.sidesCombo.setCurrentIndex(2)
