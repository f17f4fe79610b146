"""Writing one session's rows into the central file, in place of those that were there."""

from __future__ import annotations

import hashlib
import json
from itertools import chain
from typing import TYPE_CHECKING

from asn_desktop.central.migrations import COUNTED, OF_SESSION
from asn_desktop.central.preparing import INSTRUMENT_PLACE, TITLES, Known
from asn_desktop.domain.registers import PARTICIPANT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from sqlite3 import Connection

    from asn_desktop.central.preparing import Rows, Told
    from asn_desktop.central.rows import Row

COUNTS = (
    *("state", "registers", "conflicts", "quarantined", "unproven", "no_right", "unknown"),
    *("gaps", "forks", "late"),
)
NEW_SESSION = (
    "INSERT INTO session(ses, root, title, place, date, until, wording, bands, status, sample,"
    " state, registers, conflicts, quarantined, unproven, no_right, unknown, gaps, forks)"
    " VALUES(?, ?, '', '', '', '', '', '', '', 0, '', 0, 0, 0, 0, 0, 0, '[]', '[]')"
)
ROWS_AT_ONCE = 100
"""Of at most 30 columns; SQLite takes 32,766 parameters a statement."""
TEXTS_AT_ONCE = 500
VERSION = 3
"""What rows are made like; older ones are made anew from the kept packages."""


class SessionWriter:
    """Writes one session; within a transaction that the caller holds."""

    def __init__(self, connection: Connection, told: Told) -> None:
        self._connection, self._told = connection, told
        row = connection.execute(
            "SELECT n, state, version FROM session WHERE ses = ?", (told.ses,)
        ).fetchone()
        if row is None:
            cursor = connection.execute(NEW_SESSION, (told.ses, told.root))
            row = (cursor.lastrowid, "", VERSION)
        self.session: int = row[0]
        self.state: str = row[1]
        """The state of what is written already; "" for a session that is new here."""
        self._is_old = row[2] < VERSION

    def write(self, rows_of: Callable[[Known], Rows]) -> None:
        """Replace the session's rows by those of its fold; nothing where they say the same.

        `rows_of` is asked only where they differ, for rows that keep the numbers of its people.
        """
        if self.state != self._told.state or self._is_old:
            rows = rows_of(self._known())
            shared = SharedNumbers(self._connection)
            for table in OF_SESSION:
                self._replace(table, self._numbered(table, rows, shared))
            titles = list(rows.titles)
            titles[INSTRUMENT_PLACE] = shared.instrument(str(titles[INSTRUMENT_PLACE]))
            self._update(TITLES, tuple(titles))
            self._update((*COUNTED, "version"), (*rows.counted, VERSION))
        self._update(COUNTS, self._counts())

    def title(self) -> str:
        """Return the session's title as it is written now."""
        row = self._connection.execute("SELECT title FROM session WHERE n = ?", (self.session,))
        return str(row.fetchone()[0])

    # --- rows --------------------------------------------------------------------------

    def _replace(self, table: str, rows: Sequence[Row]) -> None:
        if self.state:
            self._connection.execute(
                f"DELETE FROM {table} WHERE session = ?",  # noqa: S608 (our own names)
                (self.session,),
            )
        if not rows:
            return
        # many rows a statement: two thirds of the time
        one = f"({', '.join('?' * len(rows[0]))})"
        whole = len(rows) - len(rows) % ROWS_AT_ONCE
        groups = (
            list(chain.from_iterable(rows[start : start + ROWS_AT_ONCE]))
            for start in range(0, whole, ROWS_AT_ONCE)
        )
        begin = f"INSERT INTO {table} VALUES"
        self._connection.executemany(begin + ", ".join([one] * ROWS_AT_ONCE), groups)
        self._connection.executemany(begin + one, rows[whole:])

    def _numbered(self, table: str, rows: Rows, shared: SharedNumbers) -> Sequence[Row]:
        """Return a table's rows with the file's own numbers in them."""
        n, given = self.session, rows.tables.get(table, ())
        if table == "mark":
            criteria = [0, *map(shared.criterion, rows.criteria)]
            return [
                (n, person, evaluator, criteria[criterion], level, why)  # type: ignore[call-overload]
                for _, person, evaluator, criterion, level, why in given
            ]
        if table == "participant":
            shared.look_up("person", "nip", [str(row[3]) for row in given])
            shared.look_up("unit", "name", [str(row[4]) for row in given])
            return [
                (n, row[1], row[2], shared.person(str(row[3])), shared.unit(str(row[4])), *row[5:])
                for row in given
            ]
        return [(n, *row[1:]) for row in given]

    def _known(self) -> Known:
        """Return the numbers that this session's people have already; they never change."""
        return Known(self._numbers("participant", PARTICIPANT), self._numbers("evaluator", ""))

    def _numbers(self, table: str, prefix: str) -> dict[str, int]:
        found = self._connection.execute(
            f"SELECT id, n FROM {table} WHERE session = ?",  # noqa: S608 (our own names)
            (self.session,),
        )
        return {prefix + uid: n for uid, n in found}

    # --- the session itself ------------------------------------------------------------

    def _update(self, columns: Sequence[str], cells: Row) -> None:
        """Write these cells where they differ."""
        names = ", ".join(columns)
        now = self._connection.execute(
            f"SELECT {names} FROM session WHERE n = ?",  # noqa: S608 (our own names)
            (self.session,),
        ).fetchone()
        if now != cells:
            self._connection.execute(
                f"UPDATE session SET ({names}) = ({', '.join('?' * len(columns))}) WHERE n = ?",  # noqa: S608
                (*cells, self.session),
            )

    def _counts(self) -> Row:
        told = self._told
        gaps = [[gap.device, gap.evaluator, gap.missing] for gap in told.gaps]
        return (
            *(told.state, told.registers, told.conflicts, told.quarantined),
            *(told.unproven, told.no_right, told.unknown),
            *(json.dumps(gaps), json.dumps(told.forks), told.late),
        )


class SharedNumbers:
    """The integers that all sessions share: people by NIP, units, criteria, instruments."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._found: dict[tuple[str, str], int] = {}

    def criterion(self, code: str) -> int:
        """Return the number of a criterion."""
        return self._number("criterion", "code", code)

    def person(self, nip: str) -> int | None:
        """Return the number of a person; None without a NIP."""
        return self._number("person", "nip", nip) if nip else None

    def unit(self, name: str) -> int | None:
        """Return the number of a unit; None without a name."""
        return self._number("unit", "name", name) if name else None

    def instrument(self, content: str) -> int | None:
        """Return the number of an instrument, as it is spelled; the same one is kept once."""
        if not content:
            return None
        fingerprint = hashlib.sha256(content.encode()).hexdigest()
        self._connection.execute(
            "INSERT OR IGNORE INTO instrument(fingerprint, content) VALUES(?, ?)",
            (fingerprint, content),
        )
        return self._number("instrument", "fingerprint", fingerprint)

    def look_up(self, table: str, column: str, texts: Iterable[str]) -> None:
        """Look up many at once; what has no number yet gets one where it is asked for."""
        wanted = [text for text in dict.fromkeys(texts) if (table, text) not in self._found]
        for start in range(0, len(wanted), TEXTS_AT_ONCE):
            some = wanted[start : start + TEXTS_AT_ONCE]
            rows = self._connection.execute(
                f"SELECT {column}, n FROM {table}"  # noqa: S608 (our own names)
                f" WHERE {column} IN ({', '.join('?' * len(some))})",
                some,
            )
            self._found.update(((table, text), n) for text, n in rows)

    def _number(self, table: str, column: str, text: str) -> int:
        found = self._found.get((table, text))
        if found is None:
            found = self._found[table, text] = self._looked_up(table, column, text)
        return found

    def _looked_up(self, table: str, column: str, text: str) -> int:
        row = self._connection.execute(
            f"SELECT n FROM {table} WHERE {column} = ?",  # noqa: S608 (our own names)
            (text,),
        ).fetchone()
        if row is None:
            cursor = self._connection.execute(
                f"INSERT INTO {table}({column}) VALUES(?)",
                (text,),
            )
            return cursor.lastrowid or 0
        return int(row[0])
