"""Writing one session's rows into the central file, in place of those that were there."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from asn_desktop.central.certificate_rows import certificate_rows
from asn_desktop.central.late import count_late
from asn_desktop.central.migrations import COUNTED, OF_SESSION
from asn_desktop.central.report import gaps_of
from asn_desktop.central.rows import Numbers, Places, SessionRows
from asn_desktop.domain.people import PRESENT
from asn_desktop.domain.registers import PARTICIPANT, Standing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from sqlite3 import Connection

    from asn_desktop.central.rows import Row
    from asn_desktop.central.union import Reading
    from asn_desktop.domain.ledger import Json

TITLES = ("title", "place", "date", "until", "instrument", "wording", "bands", "status", "sample")
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
VERSION = 2
"""What rows are made like; older ones are made anew from the kept packages."""
ATTENDANCE_PLACE = -5
"""Where a participant's row says whether they came."""
NO_RIGHT = (Standing.NO_RIGHT, Standing.FOREIGN_PARENT, Standing.REVOKED)


class SessionWriter:
    """Writes one session; within a transaction that the caller holds."""

    def __init__(self, connection: Connection, reading: Reading) -> None:
        self._connection, self._reading = connection, reading
        ses = reading.contents.ses
        row = connection.execute(
            "SELECT n, state, version FROM session WHERE ses = ?", (ses,)
        ).fetchone()
        if row is None:
            cursor = connection.execute(NEW_SESSION, (ses, reading.contents.root))
            row = (cursor.lastrowid, "", VERSION)
        self.session: int = row[0]
        self.state: str = row[1]
        """The state of what is written already; "" for a session that is new here."""
        self._is_old = row[2] < VERSION

    def write(self, state: str) -> None:
        """Replace the session's rows by those of its fold; nothing where they say the same."""
        if self.state != state or self._is_old:
            rows = SessionRows(self._reading.folded, self._numbers())
            tables = rows.tables
            tables["certificate"] = certificate_rows(self.session, self._reading, rows)
            for table in OF_SESSION:
                self._replace(table, tables[table])
            self._update(TITLES, self._titles(rows.settings))
            self._update((*COUNTED, "version"), (*_counted(tables), VERSION))
        self._update(COUNTS, self._counts(state))

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

    def _numbers(self) -> Numbers:
        shared = SharedNumbers(self._connection)
        return Numbers(
            self.session,
            Places(self._known("participant", PARTICIPANT)),
            Places(self._known("evaluator", "")),
            shared.criterion,
            shared.person,
            shared.unit,
        )

    def _known(self, table: str, prefix: str) -> dict[str, int]:
        """Return the numbers that this session's people have already; they never change."""
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

    def _titles(self, said: Mapping[str, Json]) -> Row:
        texts = {name: said.get(name) for name in (*TITLES, "bands")}
        bands = texts["bands"]
        return (
            *(_text(texts[name]) for name in ("title", "place", "date", "until")),
            self._instrument(texts["instrument"]),
            _text(texts["wording"]),
            _spelled(bands) if bands else "",
            _text(texts["status"]),
            int(texts["sample"] is True),
        )

    def _instrument(self, content: Json) -> int | None:
        if not isinstance(content, dict):
            return None
        text = _spelled(content)
        shared = SharedNumbers(self._connection)
        return shared.instrument(hashlib.sha256(text.encode()).hexdigest(), text)

    def _counts(self, state: str) -> Row:
        folded = self._reading.folded
        apart = Counter(folded.apart.values())
        gaps = [[gap.device, gap.evaluator, gap.missing] for gap in gaps_of(self._reading)]
        return (
            state,
            len(folded.heads),
            folded.conflict_count,
            len(self._reading.quarantined),
            apart[Standing.UNPROVEN],
            sum(apart[each] for each in NO_RIGHT),
            apart[Standing.UNKNOWN],
            json.dumps(gaps),
            json.dumps(folded.forks),
            count_late(self._reading),
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

    def instrument(self, fingerprint: str, content: str) -> int:
        """Return the number of an instrument; the same one is kept once."""
        self._connection.execute(
            "INSERT OR IGNORE INTO instrument(fingerprint, content) VALUES(?, ?)",
            (fingerprint, content),
        )
        return self._number("instrument", "fingerprint", fingerprint)

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


def _counted(tables: Mapping[str, Sequence[Row]]) -> Row:
    """Return how many rows of each kind there are, as `COUNTED` says it in SQL."""
    here = [row for row in tables["participant"] if row[-1] and not row[-2]]
    return (
        len(here),
        sum(row[ATTENDANCE_PLACE] in PRESENT for row in here),
        sum(bool(row[3]) and not row[5] for row in tables["evaluator"]),
        *(len(tables[name]) for name in ("mark", "attestation", "certificate")),
    )


def _text(content: Json) -> str:
    return content if isinstance(content, str) else ""


def _spelled(content: Json) -> str:
    return json.dumps(content, sort_keys=True, ensure_ascii=False)
