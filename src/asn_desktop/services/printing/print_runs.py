"""A print on a printer, made and entered ten people at a time; what was sent stands."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.print_jobs import AT_A_TIME
from asn_desktop.services.certificates.certificate_register import LeftOut
from asn_desktop.services.printing.paper_batches import Batch, Part
from asn_desktop.services.printing.paper_files import counted, sheets_pdf
from asn_desktop.services.printing.paper_press import required

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.print_jobs import PaperSize, PrintWish
    from asn_desktop.services.printing.paper_files import Progress
    from asn_desktop.services.printing.paper_press import PaperPress
    from asn_desktop.services.printing.paper_sheets import Sheet

GONE = "tidak ada lagi di daftar"


class SheetBatch(NamedTuple):
    """Up to ten sheets for the printer.

    `first` is the number of the first one in the whole print; `pages` says of each sheet how many
    pages of the PDF are its.
    """

    pdf: bytes
    first: int
    pages: tuple[int, ...]
    sheets: tuple[Sheet, ...]


class PrintRun:
    """One print for one printer. On the session thread.

    `of` counts the sheets of the whole print, those before the first wanted one with them. Each ten
    is planned anew when it is made: who can have no paper any more drops out, is named in
    `left_out`, and `of` goes down. The sheets of `done` are out already: they keep their numbers
    and are not made again.
    """

    def __init__(
        self,
        press: PaperPress,
        wish: PrintWish,
        printer: str,
        done: AbstractSet[ParticipantId] = frozenset(),
    ) -> None:
        """Plan the print.

        :raises UserError: nobody can be printed, or not on this laptop.
        """
        self._done = done
        self._press, self._wish, self._printer = press, wish, printer
        plan = required(wish.kind, press.batch(wish))
        self.left_out: tuple[LeftOut, ...] = plan.left_out
        self.of = plan.of
        self._waiting = tuple(sheet.participant for sheet in plan.sheets)
        self._first = wish.first
        self._part = Part(is_everybody=not wish.participants)
        self._run: int | None = None

    @property
    def size(self) -> PaperSize:
        """Return the paper that all sheets are made for."""
        return self._wish.size

    def make_next(self, progress: Progress | None = None) -> SheetBatch | None:
        """Make the next ten and enter their certificates; None when all are made.

        What `progress` raises takes this ten back: nothing of it is entered.

        :raises UserError: it cannot be made any more.
        """
        made = None
        while not made and (ten := self._next_ten()):
            batch = self._planned_anew(ten)
            of = self.of - len(ten) + len(batch.sheets)
            made = self._make(batch, of, progress)
            self.of, self._waiting = of, self._waiting[len(ten) :]
            self.left_out = (*self.left_out, *batch.left_out)
        return made

    def sent(self, batch: SheetBatch, sheets: int, skipped: int = 0) -> None:
        """Enter in the book of prints that so many of a batch's sheets went to the printer.

        The first `skipped` of the batch did not: backs that begin with the last sheet complete the
        last sheets first.
        """
        came_out = batch.sheets[skipped : skipped + sheets]
        if not came_out:
            return
        with self._press.booking() as book:
            run = self._run or book.begin(self._wish.kind, self._printer, is_printer=True)
            book.add(run, batch.first + skipped, came_out)
        self._run = run

    def _next_ten(self) -> tuple[Participant | None, ...]:
        """Return whose sheets come next, numbered without a gap; pass those that are out."""
        while self._waiting and self._is_done(self._waiting[0]):
            self._waiting = self._waiting[1:]
            self._first += 1
        return tuple(takewhile(lambda who: not self._is_done(who), self._waiting[:AT_A_TIME]))

    def _is_done(self, person: Participant | None) -> bool:
        return person is not None and person.id in self._done

    def _planned_anew(self, ten: Sequence[Participant | None]) -> Batch:
        people = [person for person in ten if person]
        if not people:
            return self._press.batch(self._wish, self._part)
        gone = [person for person in people if not self._press.knows(person.id)]
        left_out = tuple(LeftOut(person.full_name, GONE) for person in gone)
        there = tuple(person.id for person in people if person not in gone)
        if not there:
            return Batch((), 0, left_out)
        batch = self._press.batch(self._wish._replace(participants=there, first=1), self._part)
        return batch._replace(left_out=(*left_out, *batch.left_out))

    def _make(self, batch: Batch, of: int, progress: Progress | None) -> SheetBatch | None:
        if not batch.sheets:
            return None
        first = self._first
        heard = counted(progress, of, first - 1)
        pdf, pages = sheets_pdf(self._wish.kind, batch.sheets, self._wish.size, heard)
        self._press.enter(batch)
        self._part = self._part._replace(issue_batch=batch.issue_batch)
        self._first += len(batch.sheets)
        return SheetBatch(pdf, first, pages, batch.sheets)
