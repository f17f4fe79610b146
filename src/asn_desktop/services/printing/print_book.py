"""The book of what this laptop printed: when, by whom, which sheets, and which copy each is."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING, NamedTuple, cast

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.registers import PARTICIPANT
from asn_desktop.store.printed import PrintedBook, RunRow, SheetRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asn_desktop.domain.print_jobs import PrintKind
    from asn_desktop.services.printing.paper_sheets import Sheet
    from asn_desktop.services.session.context import SessionContext


class PrintedSheet(NamedTuple):
    """A sheet that came out: whose it is (None: everybody's paper), its number, which copy."""

    sheet: int
    participant: ParticipantId | None
    name: str
    number: str
    copy: int
    """1 is the paper itself, 2 its first copy."""


class PrintedRun(NamedTuple):
    """One print: when (UTC milliseconds), by whom, and to which printer or file."""

    at: int
    by: str
    kind: PrintKind
    target: str
    is_printer: bool
    sheets: tuple[PrintedSheet, ...]


class PrintBook:
    """Reads and writes the book of one session file. On the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context
        self._book = PrintedBook(context.ledger.connection)

    def latest_copies(self, kind: PrintKind) -> dict[tuple[str, str], int]:
        """Return how many a printer made, by participant (as known now) and number."""
        canonical = self._context.ledger.projection.aliases.canonical
        found: dict[tuple[str, str], int] = {}
        for (participant, number), copy in self._book.latest_copies(kind).items():
            now = canonical(PARTICIPANT + participant).removeprefix(PARTICIPANT)
            found[now, number] = max(copy, found.get((now, number), 0))
        return found

    def begin(self, kind: PrintKind, target: str, *, is_printer: bool) -> int:
        """Enter a run and return its number in the book."""
        by = self._context.ledger.identity.name
        return self._book.begin(RunRow(now_ms(), by, kind, target, is_printer))

    def add(self, run: int, first: int, sheets: Iterable[Sheet]) -> None:
        """Enter sheets that came out, numbered from `first`."""
        self._book.add(
            run,
            [
                SheetRow(at, each.participant.id if each.participant else "", *each[2:])
                for at, each in enumerate(sheets, first)
            ],
        )

    def runs(self) -> tuple[PrintedRun, ...]:
        """Return every run, the latest first."""
        people = self._context.views.participants(include_voided=True)
        names = {person.id: person.full_name for person in people}
        canonical = self._context.ledger.projection.aliases.canonical

        def printed(row: SheetRow) -> PrintedSheet:
            if not row.participant:
                return PrintedSheet(row.sheet, None, "", row.number, row.copy)
            now = canonical(PARTICIPANT + row.participant).removeprefix(PARTICIPANT)
            who = ParticipantId(now)
            return PrintedSheet(row.sheet, who, names.get(who, ""), row.number, row.copy)

        return tuple(
            PrintedRun(
                run.at,
                run.by,
                cast("PrintKind", run.kind),
                run.target,
                run.is_printer,
                tuple(map(printed, sheets)),
            )
            for run, sheets in self._book.runs()
        )


def now_ms() -> int:
    return int(time.time() * 1000)


def local_now() -> dt.datetime:
    """Return the time on this laptop's clock, as papers say it."""
    return dt.datetime.now().astimezone()
