"""The list of packages that are to come: which sessions and laptops, and what of it is here."""

from __future__ import annotations

import datetime as dt
from datetime import datetime
from typing import TYPE_CHECKING

from asn_desktop.central.expected import ExpectedBook
from asn_desktop.domain.centre import ExpectedProblem, ExpectedReading, NewExpected
from asn_desktop.domain.entered import parse_date
from asn_desktop.domain.errors import (
    ExpectedDateError,
    ExpectedTitleMissingError,
    FieldTooLongError,
    UserError,
)
from asn_desktop.domain.plain_text import plain_text

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.central.store import CentralStore
    from asn_desktop.domain.centre import ExpectedPackage, ExpectedSource

LONGEST = 300
COLUMNS = {
    "title": ("judul", "sesi", "kegiatan", "title", "nama kegiatan"),
    "date": ("tanggal", "tanggal sesi", "date", "tgl"),
    "place": ("tempat", "place", "lokasi"),
    "laptop": ("laptop", "penilai", "meja"),
    "due": ("batas", "paling lambat", "tenggat", "due"),
    "contact": ("kontak", "contact", "telepon", "narahubung"),
}
NAMES = {"title": "Judul", "place": "Tempat", "laptop": "Laptop", "contact": "Kontak"}


class ExpectedPackages:
    """Use cases of the list. On the thread that opened the centre."""

    def __init__(self, store: CentralStore) -> None:
        self._store = store

    def all(self, today: dt.date | None = None) -> tuple[ExpectedPackage, ...]:
        """Return the list: what is overdue first, then what is awaited, then what came."""
        day = (today or datetime.now().astimezone().date()).isoformat()
        found = ExpectedBook(self._store.connection).all(day)
        return tuple(
            sorted(found, key=lambda e: (not e.overdue, e.state != "belum", e.due or "~", e.date))
        )

    def add(self, entry: NewExpected) -> int:
        """Enter a package by hand; return its number, 0 where it stands there already.

        :raises UserError: no title, a date that is none, or a text that is too long.
        """
        entered = checked(entry)
        with self._store.batch():
            return self._add(entered, "tangan")

    def add_table(self, path: Path) -> ExpectedReading:
        """Enter the rows of a table: judul, tanggal, tempat, laptop, batas, kontak.

        A row that does not fit is named and the rest go in.

        :raises UserError: the file is no table, or judul or tanggal is missing in its first row.
        """
        from asn_desktop.exchange.table_reading import (  # noqa: PLC0415 (readers load slowly)
            table_rows,
        )

        added, same, problems = 0, 0, []
        with self._store.batch():
            for row, cells in table_rows(path, COLUMNS, ("title", "date")):
                try:
                    entry = checked(NewExpected(**{key: _text(cells.get(key)) for key in COLUMNS}))
                except UserError as error:
                    problems.append(ExpectedProblem(row, _code(error), str(error)))
                    continue
                is_new = bool(self._add(entry, "tabel"))
                added, same = added + is_new, same + (not is_new)
        return ExpectedReading(added, same, tuple(problems))

    def learn(self) -> int:
        """Enter the evaluators who were assigned in sessions here and of whom nothing came."""
        with self._store.batch():
            return ExpectedBook(self._store.connection).learn()

    def remove(self, n: int) -> None:
        """Take an entry from the list.

        :raises UnknownExpectedError: there is none of this number.
        """
        with self._store.batch():
            ExpectedBook(self._store.connection).remove(n)

    def _add(self, entry: NewExpected, source: ExpectedSource) -> int:
        return ExpectedBook(self._store.connection).add(entry, source) or 0


def checked(entry: NewExpected) -> NewExpected:
    """Return an entry as it is kept: plain texts, ISO dates.

    :raises UserError: no title, a date that is none, or a text that is too long.
    """
    texts = {key: plain_text(getattr(entry, key)) for key in NAMES}
    if not texts["title"]:
        raise ExpectedTitleMissingError
    for key, text in texts.items():
        if len(text) > LONGEST:
            raise FieldTooLongError(field=NAMES[key], count=len(text), limit=LONGEST)
    date = _day(entry.date)
    if not date:
        raise ExpectedDateError(text=entry.date or "(kosong)")
    return NewExpected(**texts, date=date, due=_day(entry.due) if entry.due else "")


def _day(entered: str) -> str:
    """Return an ISO date.

    :raises ExpectedDateError: it is none.
    """
    day = parse_date(entered, datetime.now().astimezone().date()) if entered else None
    if entered and day is None:
        raise ExpectedDateError(text=entered)
    return day.isoformat() if day else ""


def _text(cell: object) -> str:
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    if isinstance(cell, dt.date):
        return cell.isoformat()
    return "" if cell is None else str(cell)


def _code(error: UserError) -> str:
    codes = {
        ExpectedTitleMissingError: "title_missing",
        ExpectedDateError: "date_wrong",
        FieldTooLongError: "text_too_long",
    }
    return codes[type(error)]
