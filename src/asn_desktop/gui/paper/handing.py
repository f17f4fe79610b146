"""One batch on its way to the printer: on the printer's thread, where Jeda and Batal act."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import UserError
from asn_desktop.domain.hall_documents import BlankSheetDocument
from asn_desktop.gui.jobs import JobCancelledError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

    from asn_desktop.gui.jobs import PausableProgress
    from asn_desktop.gui.preview.page_order import PrintHow
    from asn_desktop.services.printing.print_runs import SheetBatch


class Handed(NamedTuple):
    """What came of it: which sheets are complete, counted from the batch's first, what went wrong.

    A range without a gap: backs that begin with the last sheet complete the last ones first.
    """

    complete: range = range(0)
    problem: UserError | None = None
    is_cut: bool = False
    """Batal was pressed, or the printer took no more."""


def papers_of(batch: SheetBatch) -> list[tuple[int, ...]]:
    """Return how many pages each paper of each sheet has.

    Blank sheets of several evaluators are a person's one sheet, and a paper each.
    """
    found: list[tuple[int, ...]] = []
    for sheet, pages in zip(batch.sheets, batch.pages, strict=True):
        are_apart = any(isinstance(each, BlankSheetDocument) for each in sheet.documents)
        papers = len(sheet.documents) if are_apart else 1
        each = pages // papers
        found.append((each,) * papers if each * papers == pages else (1,) * pages)
    return found


class Handing:
    """Hands one batch, or one side of it, to a printer, and counts."""

    def __init__(self, batch: SheetBatch, how: PrintHow, progress: PausableProgress) -> None:
        self._batch, self._how, self._progress = batch, how, progress
        self._sheets = papers_of(batch)
        self._out = 0
        self._ended = threading.Event()

    @property
    def complete(self) -> range:
        """Return which sheets are complete by now, counted from the batch's first; no fronts."""
        how, of, out = self._how, len(self._batch.pages), self._out
        if how.side == "fronts":
            return range(0)
        is_backwards = how.side == "backs" and how.last_first
        return range(of - out, of) if is_backwards else range(out)

    @property
    def fronts_alone(self) -> int:
        """Return how many sheets are out with their front sides only."""
        if self._how.side == "each":
            return 0
        return self._out if self._how.side == "fronts" else len(self._batch.pages) - self._out

    @property
    def is_of_backs(self) -> bool:
        """Tell whether the stack lies in the tray, turned over."""
        return self._how.side == "backs"

    @property
    def cut(self) -> Handed:
        """Return what is out by now, where nobody waits for the rest."""
        return Handed(self.complete, is_cut=True)

    def print(self, open_printer: Callable[[], QPrinter]) -> Handed:
        """Print. Runs on the printer's thread; what cannot be printed is told, not raised."""
        from asn_desktop.gui.preview.paper_printer import (  # noqa: PLC0415 - a library of its own
            print_sheets,
        )

        pdf = self._batch.pdf
        try:
            print_sheets(pdf, self._sheets, open_printer(), self._how, self._before)
        except JobCancelledError:
            return self.cut
        except UserError as problem:
            return self.cut._replace(problem=problem)
        finally:
            self._ended.set()
        return Handed(self.complete)

    @property
    def is_over(self) -> bool:
        return self._ended.is_set()

    def wait(self, seconds: float) -> None:
        """Wait until nothing more goes out, but no longer than this."""
        self._ended.wait(seconds)

    def _before(self, out: int) -> None:
        self._out = out
        progress = self._progress
        if self._how.side != "fronts":
            progress.done = self._batch.first - 1 + out
        if out < len(self._batch.pages):
            progress.rest()
            if progress.is_cancelled:
                raise JobCancelledError
