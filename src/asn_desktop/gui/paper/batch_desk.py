"""Prints ten people at a time: made on the session's thread, handed over on the printer's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from asn_desktop.domain.changes import Changed
from asn_desktop.domain.wording import whole
from asn_desktop.gui.jobs import PausableProgress
from asn_desktop.gui.paper.handing import Handing, papers_of
from asn_desktop.gui.paper.print_order import RunningPrint, going_on
from asn_desktop.gui.preview.page_order import has_backs

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

    from asn_desktop.gui.jobs import Jobs, Progress
    from asn_desktop.gui.paper.handing import Handed
    from asn_desktop.gui.paper.print_order import PrintOrder
    from asn_desktop.gui.preview.page_order import Side
    from asn_desktop.services.printing.print_runs import PrintRun, SheetBatch
    from asn_desktop.services.workspace import Workspace

ISSUED = frozenset(("certificates",))
POLL_MILLISECONDS = 150
LONGEST_WAIT = 3.0
"""Seconds that a session which closes waits for the sheet in hand, to book it."""


class BatchDesk(QObject):
    """Runs one print at a time; its progress can be held and cancelled between two sheets."""

    said = Signal(str)
    begun = Signal()
    turning = Signal(str)
    """The fronts of a stack are out; `go_on` when it lies in the tray again."""
    stopped = Signal(object)
    """A `Stopped`."""
    ended = Signal()
    """Nothing of a print runs any more, however it ended."""
    completed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, printing: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._jobs, self._printing = workspace, jobs, printing
        self._now: RunningPrint | None = None
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MILLISECONDS)
        self._poll.timeout.connect(self._stop_if_cancelled)
        self._open: Callable[[str], QPrinter] | None = None
        for runner in (jobs, printing):
            runner.failed.connect(self._drop)

    @property
    def is_printing(self) -> bool:
        return self._now is not None

    @property
    def progress(self) -> Progress | None:
        """Return how far the print is that runs."""
        return self._now.progress if self._now is not None else None

    def start(self, order: PrintOrder, open_printer: Callable[[str], QPrinter]) -> None:
        """Begin a print, or go on with one."""
        if self._now is not None:
            told = self.tr("Masih mencetak ke {printer}. Tunggu sampai selesai, atau tekan Batal.")
            self._jobs.refused.emit(told.format(printer=self._now.order.printer))
            return
        title = self.tr("Mencetak ke {printer}").format(printer=order.printer)
        now = self._now = RunningPrint(order, PausableProgress(title))
        self._open = open_printer
        self._jobs.progressing.emit(now.progress)
        self.begun.emit()
        papers = self._workspace.papers

        def begin() -> tuple[PrintRun, int]:
            wish = going_on(self._workspace, order)
            return papers.begin(wish, order.printer, order.done), wish.first

        self._jobs.run(begin, self._take_run, refused=self._stop)

    @Slot()
    def go_on(self) -> None:
        """Print the backs: the stack has been turned over."""
        if self._now is not None and self._poll.isActive():
            self._poll.stop()
            self._hand("backs")

    @Slot()
    def cancel(self) -> None:
        """Stop before the next sheet."""
        if self._now is not None:
            self._now.progress.cancel()

    def close_down(self) -> None:
        """Stop, and book what went out: no later answer will be heard."""
        now, self._now = self._now, None
        if now is None:
            return
        self._poll.stop()
        now.progress.cancel()
        self._jobs.end(now.progress)
        if now.handing is not None and not now.is_booked:
            now.handing.wait(LONGEST_WAIT)
            self._book_cut(now, now.handing)
        self._announce(now)
        self.stopped.emit(now.stopped(self.tr("Cetakan dihentikan.")))

    def _book_cut(self, now: RunningPrint, handing: Handing) -> None:
        now.handed = handing.cut
        self._jobs.run(now.book())

    def _take_run(self, answer: tuple[PrintRun, int]) -> None:
        now = self._now
        if now is None:
            return
        now.begin(*answer)
        self._make_next()

    def _make_next(self) -> None:
        now = self._now
        if now is not None and now.run is not None:
            run = now.run
            self._jobs.run(lambda: run.make_next(now.check), self._take_batch, refused=self._stop)

    def _take_batch(self, batch: SheetBatch | None) -> None:
        now = self._now
        if now is None or now.run is None:
            return
        now.progress.of = now.run.of
        if batch is None:
            self._finish(now)
            return
        now.batch = batch
        turns = now.order.is_by_hand and has_backs(papers_of(batch))
        self._hand("fronts" if turns else "each")

    def _hand(self, side: Side) -> None:
        now = self._now
        if now is None or now.batch is None or self._open is None:
            return
        how = now.order.how._replace(side=side)
        now.handing, now.is_booked = Handing(now.batch, how, now.progress), False
        open_printer = partial(self._open, now.order.printer)
        handing = now.handing
        self._printing.run(lambda: (side, handing.print(open_printer)), self._take_handed)

    def _take_handed(self, answer: tuple[Side, Handed]) -> None:
        side, handed = answer
        now = self._now
        if now is None:
            return
        now.handed = handed
        if side == "fronts" and not handed.is_cut and now.batch is not None:
            self._poll.start()
            told = self.tr(
                "Muka {count} lembar sudah keluar. Balik tumpukannya, masukkan lagi ke baki"
                " printer, lalu tekan Cetak belakang."
            )
            self.turning.emit(told.format(count=whole(len(now.batch.pages))))
        elif not now.is_booked:
            self._jobs.run(now.book(), self._on_booked, refused=self._stop)

    def _on_booked(self, _done: object) -> None:
        now = self._now
        if now is None:
            return
        if now.handed.is_cut:
            from asn_desktop.gui.sentences import sentence  # noqa: PLC0415 - not for first paint

            problem = now.handed.problem
            self._stop(sentence(problem) if problem else "")
        else:
            self._make_next()

    @Slot()
    def _stop_if_cancelled(self) -> None:
        if self._now is not None and self._now.progress.is_cancelled:
            self._stop("")

    def _stop(self, why: str) -> None:
        """End a print that was cut short, and say what is out."""
        now = self._now
        if now is None:
            return
        if now.progress.is_cancelled:
            why = self.tr("Cetakan dihentikan.")
        self._end(now)
        self.stopped.emit(now.stopped(why))

    def _finish(self, now: RunningPrint) -> None:
        left_out = len(now.run.left_out) if now.run else 0
        self._end(now)
        told = self.tr("{sheets} lembar dikirim ke {printer}").format(
            sheets=whole(now.went_out), printer=now.order.printer
        )
        if left_out:
            told += self.tr("; {count} tidak ikut").format(count=whole(left_out))
        self.said.emit(f"{told}.")
        self.completed.emit()

    def _end(self, now: RunningPrint) -> None:
        self._now = None
        self._poll.stop()
        self._jobs.end(now.progress)
        self._announce(now)
        self.ended.emit()

    def _announce(self, now: RunningPrint) -> None:
        """Tell all windows that certificates were issued: making a batch enters them."""
        if now.batch is not None and now.order.wish.kind == "certificate":
            self._jobs.announce(Changed(self.tr("Terbitkan sertifikat"), ISSUED))

    @Slot()
    def _drop(self) -> None:
        """Let go of a print in which something failed that is reported elsewhere; book it.

        While the printer is at work it was something else that failed.
        """
        now = self._now
        if now is None or (now.handing is not None and not now.handing.is_over):
            return
        if now.handing is not None and not now.is_booked:
            self._book_cut(now, now.handing)
        self._end(now)
