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
    """What came of it: how many sheets are complete, from the first, and what went wrong."""

    sheets: int
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
    def sheets(self) -> int:
        """Return how many sheets are complete by now, counted from the batch's first.

        Fronts alone are none, and of backs that begin with the last sheet only all are.
        """
        how, of = self._how, len(self._batch.pages)
        if how.side == "fronts":
            return 0
        is_backwards = how.side == "backs" and how.last_first
        return 0 if is_backwards and self._out < of else self._out

    @property
    def fronts_alone(self) -> int:
        """Return how many sheets are out with their front sides only."""
        return self._out if self._how.side == "fronts" else 0

    def print(self, open_printer: Callable[[], QPrinter]) -> Handed:
        """Print. Runs on the printer's thread; what cannot be printed is told, not raised."""
        from asn_desktop.gui.preview.paper_printer import (  # noqa: PLC0415 - a library of its own
            print_sheets,
        )

        pdf = self._batch.pdf
        try:
            print_sheets(pdf, self._sheets, open_printer(), self._how, self._before)
        except JobCancelledError:
            return Handed(self.sheets, is_cut=True)
        except UserError as problem:
            return Handed(self.sheets, problem, is_cut=True)
        finally:
            self._ended.set()
        return Handed(self.sheets)

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
