"""What this laptop printed: every run to a printer or into files, and the sheets that came out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from sqlite3 import Connection

EVERY_RUN = "SELECT n, at, by, kind, target, is_printer FROM print_run ORDER BY n DESC"
EVERY_SHEET = "SELECT run, sheet, participant, number, copy FROM printed_sheet ORDER BY run, sheet"
LATEST = """SELECT s.participant, s.number, s.copy - 1 + r.is_printer, max(s.run)
    FROM printed_sheet AS s JOIN print_run AS r ON r.n = s.run WHERE r.kind = ?
    GROUP BY s.participant, s.number"""
"""A file makes no copy: what is printed after it is which copy the file would have been."""


class RunRow(NamedTuple):
    """A run: when (UTC milliseconds), by whom, which paper, and where it went."""

    at: int
    by: str
    kind: str
    target: str
    """The printer's name, or the name of the file."""
    is_printer: bool


class SheetRow(NamedTuple):
    """A sheet that came out; `participant` and `number` are "" where there is none.

    `copy` counts what printers made: in a file it says which copy the file shows.
    """

    sheet: int
    participant: str
    number: str
    copy: int


class PrintedBook:
    """The book of one session file; no package carries it. Used on its thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, run: RunRow) -> int:
        """Enter a run and return its number in the book."""
        entered = self._connection.execute(
            "INSERT INTO print_run(at, by, kind, target, is_printer) VALUES(?, ?, ?, ?, ?)", run
        )
        return int(entered.lastrowid or 0)

    def add(self, run: int, sheets: Iterable[SheetRow]) -> None:
        """Enter sheets of a run; one that is there already stays as it is."""
        self._connection.executemany(
            "INSERT OR IGNORE INTO printed_sheet(run, sheet, participant, number, copy)"
            " VALUES(?, ?, ?, ?, ?)",
            [(run, *sheet) for sheet in sheets],
        )

    def latest_copies(self, kind: str) -> dict[tuple[str, str], int]:
        """Return how many a printer made of each since it was issued, by participant and number."""
        rows = self._connection.execute(LATEST, (kind,))
        return {(participant, number): copy for participant, number, copy, _ in rows}

    def runs(self) -> list[tuple[RunRow, tuple[SheetRow, ...]]]:
        """Return every run with its sheets, the latest first."""
        sheets: dict[int, list[SheetRow]] = {}
        for run, *sheet in self._connection.execute(EVERY_SHEET):
            sheets.setdefault(run, []).append(SheetRow(*sheet))
        return [
            (RunRow(at, by, kind, target, bool(is_printer)), tuple(sheets.get(n, ())))
            for n, at, by, kind, target, is_printer in self._connection.execute(EVERY_RUN)
        ]
