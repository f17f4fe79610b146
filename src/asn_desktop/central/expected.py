"""Packages that are to come: entered by hand, from a table, or known from who was assigned."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.roots import IS_KNOWN
from asn_desktop.domain.centre import ExpectedPackage, NewExpected
from asn_desktop.domain.errors import UnknownExpectedError
from asn_desktop.domain.moments import local_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from asn_desktop.domain.centre import ArrivalState, ExpectedSource

LISTED = "SELECT n, title, date, place, laptop, due, contact, source FROM expected ORDER BY n"
SESSIONS = (
    "SELECT s.n, s.ses, s.title, s.date, min(p.received_at) FROM session s"  # noqa: S608
    f" JOIN package p ON p.session = s.n GROUP BY s.n ORDER BY {IS_KNOWN} DESC, s.n"
)
"""One whose root is known goes before another that merely bears its title."""
HEARD = (
    "SELECT e.name, min(p.received_at) FROM evaluator e JOIN package p ON p.session = e.session"
    " WHERE e.session = ? AND (p.sender_name = e.name OR p.kind = 'session')"
    " AND (EXISTS(SELECT 1 FROM sheet h WHERE h.session = e.session AND h.evaluator = e.n)"
    " OR EXISTS(SELECT 1 FROM attestation a WHERE a.session = e.session AND a.evaluator = e.n)"
    " OR EXISTS(SELECT 1 FROM mark m WHERE m.session = e.session AND m.evaluator = e.n))"
    " GROUP BY e.n"
)
SENDERS = "SELECT sender_name, min(received_at) FROM package WHERE session = ? GROUP BY 1"
UNHEARD = (
    "SELECT s.title, s.date, s.place, e.name FROM evaluator e JOIN session s ON s.n = e.session"
    " WHERE e.removed = 0 AND e.name <> ''"
    " AND NOT EXISTS(SELECT 1 FROM sheet h WHERE h.session = e.session AND h.evaluator = e.n)"
    " AND NOT EXISTS(SELECT 1 FROM attestation a WHERE a.session = e.session AND a.evaluator = e.n)"
    " AND NOT EXISTS(SELECT 1 FROM mark m WHERE m.session = e.session AND m.evaluator = e.n)"
    " ORDER BY s.date, s.ses, e.name"
)


class _Came(NamedTuple):
    """A session that came: its number, its id, and when its first package did."""

    session: int
    ses: str
    at: int


class ExpectedBook:
    """Reads and writes the list; which session an entry means is told by title and date."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, entry: NewExpected, source: ExpectedSource) -> int | None:
        """Write an entry; None where the same stands there already, whose dates are renewed."""
        for n, *said in self._connection.execute(LISTED).fetchall():
            if _key(NewExpected(*said[:-1])) == _key(entry):
                self._connection.execute(
                    "UPDATE expected SET place = ?, due = ?, contact = ? WHERE n = ?",
                    (entry.place or said[2], entry.due or said[4], entry.contact or said[5], n),
                )
                return None
        cursor = self._connection.execute(
            "INSERT INTO expected(title, date, place, laptop, due, contact, source, added_at)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            (*entry, source, time.time_ns() // 1_000_000),
        )
        return cursor.lastrowid

    def remove(self, n: int) -> None:
        """Take an entry from the list.

        :raises UnknownExpectedError: there is none of this number.
        """
        gone = self._connection.execute("DELETE FROM expected WHERE n = ?", (n,)).rowcount
        if not gone:
            raise UnknownExpectedError(n=n)

    def learn(self) -> int:
        """Enter every evaluator who was assigned in a session here and of whom nothing came."""
        added = 0
        for title, date, place, name in self._connection.execute(UNHEARD).fetchall():
            entry = NewExpected(title, date, place, name)
            added += self.add(entry, "penugasan") is not None
        return added

    def all(self, today: str) -> Iterator[ExpectedPackage]:
        """Yield every entry with whether it came; `today` is an ISO date."""
        came: dict[tuple[str, str], _Came] = {}
        for session, ses, title, date, at in self._connection.execute(SESSIONS).fetchall():
            came.setdefault((_plain(title), date), _Came(session, ses, at))
        heard: dict[int, dict[str, int]] = {}
        for n, *said, source in self._connection.execute(LISTED).fetchall():
            entry = NewExpected(*said)
            found = came.get((_plain(entry.title), entry.date))
            at = found.at if found else 0
            if found and entry.laptop:
                if found.session not in heard:
                    heard[found.session] = self._heard(found.session)
                at = heard[found.session].get(_plain(entry.laptop), 0)
            state: ArrivalState = "diterima" if at else "belum"
            if at and entry.due and _day(at) > entry.due:
                state = "terlambat"
            overdue = not at and bool(entry.due) and entry.due < today
            ses = found.ses if found else ""
            yield ExpectedPackage(n, *entry, source, state, at, ses, overdue)

    def _heard(self, session: int) -> dict[str, int]:
        """Return from whom something came: senders, and evaluators who have entries."""
        found: dict[str, int] = {}
        for query in (HEARD, SENDERS):
            for name, at in self._connection.execute(query, (session,)):
                found.setdefault(_plain(name), at)
        return found


def forget_expected(connection: Connection, title: str, date: str) -> None:
    """Remove what was expected of a session: laptops are named after people, and who to ask is."""
    rows = connection.execute("SELECT n, title FROM expected WHERE date = ?", (date,)).fetchall()
    same = [(n,) for n, said in rows if _plain(said) == _plain(title)]
    connection.executemany("DELETE FROM expected WHERE n = ?", same)


def _key(entry: NewExpected) -> tuple[str, str, str]:
    return (_plain(entry.title), entry.date, _plain(entry.laptop))


def _day(at: int) -> str:
    return local_words(at, "%Y-%m-%d", "")


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
