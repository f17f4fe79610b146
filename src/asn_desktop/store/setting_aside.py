"""Setting a merge aside and taking it back: local, whole, and as if it had (not) been.

What only its packages hold leaves `event` with the heads that spoke for it; so the fold, gaps,
forks and exports know nothing of it. What was entered here stays, and what that stands on. An
event keeps its number, so what the books say of packages stays true.
"""

from __future__ import annotations

from collections import defaultdict
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.ids import DeviceId, EventId
from asn_desktop.domain.ledger import RegisterKey, read_events
from asn_desktop.domain.runs import Runs, count, numbers, runs_of, union, within, without
from asn_desktop.store import bundle_books
from asn_desktop.store.judging import Judge
from asn_desktop.store.judging_anew import judge_devices, refuse_foreign
from asn_desktop.store.ledger_store import event_row
from asn_desktop.store.settling import settle_heads, settled

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from sqlite3 import Connection

    from asn_desktop.domain.ledger import Event
    from asn_desktop.store.heads import Heads
    from asn_desktop.store.ledger_store import SessionLedger

    Progress = Callable[[int, int], None]

INSERT = (
    "INSERT INTO event(n, id, dev, q, ent, fld, raw, standing, head)"
    " VALUES(?, ?, ?, ?, ?, ?, ?, ?, 0)"
)
OF_MOVING = "FROM event WHERE n IN (SELECT n FROM moving)"
CONCERNED = """SELECT dev FROM event WHERE n IN (SELECT n FROM moving)
    UNION SELECT c.dev FROM moving m JOIN event p ON p.n = m.n JOIN link ON link.parent = p.id
    JOIN event c ON c.n = link.child WHERE c.standing = 4"""
"""Whose events go, and whose do not count because they replace one that goes."""
HEADS_GONE = """SELECT dev, q, id, signature FROM signed_head s
    WHERE NOT EXISTS (SELECT 1 FROM held_head h WHERE h.dev = s.dev AND h.q = s.q AND h.id = s.id)
    AND (brought = 1 OR id IN (SELECT lower(hex(e.id)) FROM event e JOIN moving m ON m.n = e.n))"""
HEADS_BACK = """SELECT dev, q, id, signature FROM set_aside_head s
    WHERE EXISTS (SELECT 1 FROM held_head h WHERE h.dev = s.dev AND h.q = s.q AND h.id = s.id)
    OR id IN (SELECT lower(hex(e.id)) FROM event e JOIN moving m ON m.n = e.n)"""


class Moved(NamedTuple):
    """How many events came back, and what that did to the registers."""

    events: int
    before: Heads
    after: Heads


@contextmanager
def without_foreign_keys(connection: Connection) -> Iterator[None]:
    """Let events go without a look at their links: SQLite would read all links for each event."""
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


class SettingAside:
    """Moves a merge's events out of the ledger and back.

    Within a transaction that is held, itself `without_foreign_keys`.
    """

    def __init__(self, ledger: SessionLedger, progress: Progress | None = None) -> None:
        self._ledger, self._progress = ledger, progress
        self._connection: Connection = ledger.connection

    def leaving(self, merging: int) -> Runs:
        """Return the numbers of the events that go if this merge is set aside."""
        connection = self._connection
        standing = bundle_books.standing_bundles(connection, but=merging)
        falling = bundle_books.bundles_of(connection, merging) - standing
        held = bundle_books.held_by(connection, falling)
        brought = bundle_books.ever_brought(connection)
        only = without(within(held, brought), bundle_books.held_by(connection, standing))
        self._move(only)
        present = runs_of(row[0] for row in connection.execute("SELECT n FROM moving"))
        return without(present, self._stood_on(present, brought))

    def set_aside(self, merging: int, why: str) -> int:
        """Set a merge aside, for a reason that somebody gave; return how many events went."""
        connection = self._connection
        going = self.leaving(merging)
        self._move(going)
        touched = {RegisterKey(*row) for row in connection.execute(f"SELECT ent, fld {OF_MOVING}")}
        concerned = {row[0] for row in connection.execute(CONCERNED)}
        connection.execute(
            "UPDATE merging SET undone_at = ?, why = ? WHERE n = ?",
            (bundle_books.now(), why, merging),
        )
        self._hold(bundle_books.standing_bundles(connection))
        heads = connection.execute(HEADS_GONE).fetchall()
        connection.executemany("INSERT OR IGNORE INTO set_aside_head VALUES(?, ?, ?, ?)", heads)
        connection.executemany(
            "DELETE FROM signed_head WHERE dev = ? AND q = ? AND id = ?",
            [head[:3] for head in heads],
        )
        connection.execute(f"INSERT INTO set_aside SELECT n, id, dev, raw {OF_MOVING}")
        connection.execute("DELETE FROM link WHERE child IN (SELECT n FROM moving)")
        connection.execute(f"DELETE {OF_MOVING}")
        concerned |= {head[0] for head in heads}
        touched |= judge_devices(self._ledger, concerned, self._progress)
        self._project(touched, settled(connection, touched))
        return count(going)

    def put_back(self, merging: int) -> Moved:
        """Put a merge back that was set aside, whatever came or was entered meanwhile."""
        connection = self._connection
        connection.execute("UPDATE merging SET undone_at = NULL, why = '' WHERE n = ?", (merging,))
        bundles = bundle_books.bundles_of(connection, merging)
        self._move(bundle_books.held_by(connection, bundles), "set_aside")
        rows = connection.execute(
            "SELECT n, raw FROM set_aside WHERE n IN (SELECT n FROM moving) ORDER BY n"
        ).fetchall()
        events, _ = read_events([raw for _, raw in rows])
        connection.execute("DELETE FROM set_aside WHERE n IN (SELECT n FROM moving)")
        by_device: dict[DeviceId, list[tuple[int, Event]]] = defaultdict(list)
        for (n, _), event in zip(rows, events, strict=True):
            by_device[event.dev].append((n, event))
        self._ledger.prove_own(by_device)
        concerned = self._put_heads_back(bundles) | by_device.keys()
        touched = {event.register for event in events} | self._insert(concerned, by_device)
        touched |= refuse_foreign(connection, self._ledger.file.trust())
        before, after = settle_heads(connection, touched)
        self._project(touched, after)
        return Moved(len(rows), before, after)

    # --- within ------------------------------------------------------------------------

    def _put_heads_back(self, bundles: Collection[int]) -> set[DeviceId]:
        """Put the signed heads of these packages back; return whose they are."""
        connection = self._connection
        self._hold(bundles)
        heads = connection.execute(HEADS_BACK).fetchall()
        connection.executemany("INSERT OR IGNORE INTO signed_head VALUES(?, ?, ?, ?, 1)", heads)
        connection.executemany(
            "DELETE FROM set_aside_head WHERE dev = ? AND q = ? AND id = ?",
            [head[:3] for head in heads],
        )
        return {DeviceId(head[0]) for head in heads}

    def _insert(
        self, devices: Collection[DeviceId], coming: Mapping[DeviceId, list[tuple[int, Event]]]
    ) -> set[RegisterKey]:
        """Judge what comes and what was here; return the registers of what is worth other now."""
        connection, trusted = self._connection, self._ledger.file.trust()
        judge = Judge(self._ledger, trusted, trusted)
        touched: set[RegisterKey] = set()
        for place, dev in enumerate(sorted(devices)):
            if self._progress:
                self._progress(place, len(devices))
            placed = coming.get(dev, [])
            judged = judge.judge(dev, [event for _, event in placed])
            connection.executemany(
                "UPDATE event SET standing = ? WHERE n = ?",
                [(int(found), stored.n) for stored, found in judged.changed],
            )
            touched |= {stored.event.register for stored, _ in judged.changed}
            connection.executemany(
                INSERT,
                [(n, *event_row(e, judged.new[e.id], head=0)[:-1]) for n, e in placed],
            )
            connection.executemany(
                "INSERT OR IGNORE INTO link VALUES(?, ?)",
                [(bytes.fromhex(parent), n) for n, event in placed for parent in event.par],
            )
        return touched

    def _project(self, touched: Collection[RegisterKey], heads: Heads) -> None:
        """Lay the rows of these registers anew, and forget what was read before."""
        self._ledger.projection.refresh(touched, heads)
        self._ledger.forget_caches()

    def _stood_on(self, going: Runs, brought: Runs) -> Runs:
        """Return which of these the chains of events stand on that were entered here.

        A file that was restored from a copy gets its own later events back from a package. What
        is entered after them names them as its past.
        """
        found: list[int] = []
        for dev in self._devices_of(going):
            chain = self._connection.execute(
                "SELECT n, id, raw FROM event WHERE dev = ?", (dev,)
            ).fetchall()
            here = without(runs_of(n for n, *_ in chain), brought)
            if here:
                found += _pasts(chain, set(numbers(here)))
        return within(going, runs_of(found))

    def _devices_of(self, going: Runs) -> list[str]:
        query = "SELECT DISTINCT dev FROM event WHERE n BETWEEN ? AND ?"
        return sorted({row[0] for run in going for row in self._connection.execute(query, run)})

    def _move(self, events: Runs, table: str = "event") -> None:
        """Fill the temporary table `moving` with those of these events that stand in a table."""
        self._fill("moving", "n INTEGER PRIMARY KEY")
        self._connection.executemany(
            f"INSERT INTO moving SELECT n FROM {table} WHERE n BETWEEN ? AND ?",  # noqa: S608 (ours)
            union(events),
        )

    def _hold(self, bundles: Collection[int]) -> None:
        """Fill the temporary table `held_head` with the heads that these packages hold."""
        self._fill("held_head", "dev TEXT, q INTEGER, id TEXT, PRIMARY KEY(dev, q, id)")
        self._connection.executemany(
            "INSERT OR IGNORE INTO held_head SELECT dev, q, id FROM bundle_head WHERE bundle = ?",
            [(number,) for number in bundles],
        )

    def _fill(self, table: str, columns: str) -> None:
        self._connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table}({columns})")
        self._connection.execute(f"DELETE FROM temp.{table}")  # noqa: S608 (our own names)


def _pasts(chain: Iterable[tuple[int, bytes, bytes]], here: set[int]) -> list[int]:
    """Return the numbers of all events of a chain that these stand on."""
    rows = list(chain)
    events, _ = read_events([raw for *_, raw in rows])
    prev = {event.id: event.prev for event in events}
    number = {event.id: n for (n, *_), event in zip(rows, events, strict=True)}
    found: set[EventId] = set()
    for event in events:
        at = EventId(event.prev) if number[event.id] in here else EventId("")
        while at in prev and at not in found:
            found.add(at)
            at = EventId(prev[at])
    return [number[each] for each in found]
