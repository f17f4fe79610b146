"""A print from its order to where it was cut short: what went out, and what is left to print."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.gui.jobs import JobCancelledError
from asn_desktop.gui.paper.handing import Handed
from asn_desktop.gui.paper.print_words import WentOut, went_out_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.print_jobs import PrintWish
    from asn_desktop.gui.jobs import PausableProgress
    from asn_desktop.gui.paper.handing import Handing
    from asn_desktop.gui.preview.page_order import PrintHow
    from asn_desktop.services.printing.print_runs import PrintRun, SheetBatch
    from asn_desktop.services.workspace import Workspace


class PrintOrder(NamedTuple):
    """What is printed, where and how: nothing of it changes while it is printed."""

    wish: PrintWish
    printer: str
    how: PrintHow
    is_by_hand: bool = False
    after: Participant | None = None
    """Go on with whoever comes after this person, whatever their sheet's number is by now."""
    done: frozenset[ParticipantId] = frozenset()
    """Whose sheets went out already; they are not printed again."""


class Stopped(NamedTuple):
    """A print that was cut short, and with what it can go on."""

    told: str
    rest: PrintOrder | None
    """None where it never began."""
    is_wanted: bool
    """Somebody pressed Batal: what comes next is theirs to say."""


class RunningPrint:
    """The print that runs: which batch is where, and which sheets are out."""

    def __init__(self, order: PrintOrder, progress: PausableProgress) -> None:
        self.order, self.progress = order, progress
        self.run: PrintRun | None = None
        self.batch: SheetBatch | None = None
        self.handing: Handing | None = None
        self.handed = Handed()
        self.is_booked = True
        self.went_out = 0
        self._last = order.wish.first - 1
        """All wanted sheets up to this one went out; before the first one the sheet before it."""
        self._after, self._done = order.after, order.done

    def begin(self, run: PrintRun, first: int) -> None:
        """Take what the session planned, from this sheet on."""
        self.run, self._last = run, first - 1
        self.progress.done = self.progress.done_before = self._last
        self.progress.of = run.of

    def check(self, _done: int = 0, _of: int = 0) -> None:
        """Stop a making that nobody waits for any more."""
        if self.progress.is_cancelled:
            raise JobCancelledError

    def book(self) -> Callable[[], None]:
        """Take what was handed over as out; return the entry for the session's thread."""
        run, batch, complete = self.run, self.batch, self.handed.complete
        self.is_booked = True
        if run is None or batch is None or not complete:
            return lambda: None
        self.went_out += len(complete)
        sheets = batch.sheets[complete.start : complete.stop]
        people = [each.participant for each in sheets if each.participant is not None]
        self._done |= {person.id for person in people}
        if not complete.start:
            self._last = batch.first - 1 + complete.stop
            self._after = people[-1] if people else self._after
        return lambda: run.sent(batch, len(complete), complete.start)

    def stopped(self, why: str) -> Stopped:
        """Say what is out, and what the rest is."""
        of = self.run.of if self.run else 0
        is_resumed = self.order.after is not None or bool(self.order.done)
        out = self._out(of)
        is_out = bool(of and (out.last or out.beyond or out.fronts))
        told = [why, went_out_words(out) if is_out or not is_resumed else ""]
        wish = self.order.wish._replace(first=self._last + 1)
        rest = self.order._replace(wish=wish, after=self._after, done=self._done)
        is_left = bool(of) or is_resumed
        is_wanted = self.progress.is_cancelled
        return Stopped(" ".join(filter(None, told)), rest if is_left else None, is_wanted)

    def _out(self, of: int) -> WentOut:
        handing, batch, complete = self.handing, self.batch, self.handed.complete
        has_last = self._last >= self.order.wish.first or self.order.after is not None
        name = self._after.full_name if self._after else ""
        out = WentOut(self._last if has_last else 0, of, name)
        if handing is None or batch is None:
            return out
        at = batch.first
        beyond = range(at + complete.start, at + complete.stop) if complete.start else range(0)
        return out._replace(
            beyond=beyond, fronts=handing.fronts_alone, is_in_tray=handing.is_of_backs
        )


def going_on(workspace: Workspace, order: PrintOrder) -> PrintWish:
    """Return the wish with its first sheet where the print goes on. On the session thread.

    Whoever the last sheet was may have none any more: then the next number goes on.
    """
    wish, last = order.wish, order.after
    if last is None:
        return wish
    ready = workspace.papers.plan(wish._replace(first=1)).ready
    ids = [person.id for person in ready]
    if last.id in ids:
        return wish._replace(first=ids.index(last.id) + 2)
    behind = (
        at
        for at, person in enumerate(ready, 1)
        if person.number > last.number
        or (person.number == last.number and person.id not in order.done)
    )
    return wish._replace(first=next(behind, len(ready) + 1))
