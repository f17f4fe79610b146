"""The tables of a session file, step by step; a released step is never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.registers import ROSTER_FIELDS
from asn_desktop.vault import migrating
from asn_desktop.vault.migrating import Plan

if TYPE_CHECKING:
    from sqlite3 import Connection

APPLICATION_ID = 0x41534E31
"""`ASN1`, as SQLite's `application_id`."""

SET = "asn-session"

LEDGER = (
    """CREATE TABLE event(
        n INTEGER PRIMARY KEY,
        id BLOB NOT NULL CHECK(length(id) = 32),
        dev TEXT NOT NULL,
        q INTEGER NOT NULL CHECK(q > 0),
        ent TEXT NOT NULL,
        fld TEXT NOT NULL,
        raw BLOB NOT NULL,
        standing INTEGER NOT NULL CHECK(standing BETWEEN 0 AND 5),
        head INTEGER NOT NULL CHECK(head IN (0, 1))
    ) STRICT""",
    "CREATE INDEX event_register ON event(ent, fld)",
    # the id among its columns: an index of ids alone would cost each mark a page more
    "CREATE UNIQUE INDEX event_chain ON event(dev, q, id)",
    # IN, although each query asks for one: with `fld = '_void'` here, SQLite would prepare every
    # `fld = ?` anew to see whether this index serves it
    "CREATE INDEX event_special ON event(fld, ent) WHERE fld IN ('_same', '_void')",
    """CREATE TABLE link(
        parent BLOB NOT NULL, child INTEGER NOT NULL REFERENCES event(n),
        PRIMARY KEY(parent, child)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE signed_head(
        dev TEXT NOT NULL, q INTEGER NOT NULL, id TEXT NOT NULL, signature TEXT NOT NULL,
        PRIMARY KEY(dev, q, id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE certificate_of_device(raw TEXT PRIMARY KEY) STRICT",
    """CREATE TABLE bundle(
        n INTEGER PRIMARY KEY,
        digest TEXT NOT NULL UNIQUE,
        sender TEXT NOT NULL,
        kind TEXT NOT NULL,
        receipt TEXT NOT NULL,
        received_at INTEGER NOT NULL,
        first_event INTEGER NOT NULL,
        last_event INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE quarantine(
        bundle INTEGER NOT NULL REFERENCES bundle(n),
        dev TEXT NOT NULL,
        line INTEGER NOT NULL,
        reason TEXT NOT NULL,
        raw BLOB NOT NULL,
        PRIMARY KEY(bundle, dev, line)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE own_device(
        dev TEXT PRIMARY KEY, purpose TEXT NOT NULL UNIQUE, private BLOB NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE meta(name TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID",
)

_ROSTER_COLUMNS = ", ".join(f"{field} TEXT NOT NULL DEFAULT ''" for field in ROSTER_FIELDS)
VIEWS = (
    f"""CREATE TABLE participant(
        id TEXT PRIMARY KEY,
        number INTEGER NOT NULL,
        {_ROSTER_COLUMNS},
        walk_in INTEGER NOT NULL CHECK(walk_in IN (0, 1)),
        attendance TEXT NOT NULL,
        attendance_reason TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        voided INTEGER NOT NULL CHECK(voided IN (0, 1))
    ) STRICT""",
    "CREATE INDEX participant_nip ON participant(nip)",
    """CREATE TABLE evaluator(
        id TEXT PRIMARY KEY, name TEXT NOT NULL, profile TEXT NOT NULL,
        removed INTEGER NOT NULL CHECK(removed IN (0, 1))
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE mark(
        participant TEXT NOT NULL, evaluator TEXT NOT NULL, criterion TEXT NOT NULL,
        level INTEGER CHECK(level BETWEEN 0 AND 100),
        why TEXT NOT NULL,
        PRIMARY KEY(participant, evaluator, criterion)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE remark(
        participant TEXT NOT NULL, evaluator TEXT NOT NULL, criterion TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY(participant, evaluator, criterion)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sheet(
        participant TEXT NOT NULL, evaluator TEXT NOT NULL, status TEXT NOT NULL,
        version INTEGER NOT NULL,
        PRIMARY KEY(participant, evaluator)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE attestation(
        participant TEXT NOT NULL, evaluator TEXT NOT NULL,
        PRIMARY KEY(participant, evaluator)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE discipline_note(
        id TEXT NOT NULL, evaluator TEXT NOT NULL, participant TEXT NOT NULL,
        record TEXT NOT NULL, reply TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
        PRIMARY KEY(id, evaluator)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE confirmation(
        participant TEXT PRIMARY KEY, content TEXT NOT NULL, seen TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE certificate(
        id TEXT PRIMARY KEY, participant TEXT NOT NULL, number TEXT NOT NULL,
        content TEXT NOT NULL, seen TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE setting(name TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE conflict(
        id TEXT NOT NULL, ent TEXT NOT NULL, fld TEXT NOT NULL, choices TEXT NOT NULL,
        PRIMARY KEY(ent, fld)
    ) STRICT, WITHOUT ROWID""",
)
VIEW_NAMES = (
    *("participant", "evaluator", "mark", "remark", "sheet", "attestation", "discipline_note"),
    *("confirmation", "certificate", "setting", "conflict"),
)
PACKAGES = (
    """CREATE TABLE merging(
        n INTEGER PRIMARY KEY,
        at INTEGER NOT NULL CHECK(at >= 0),
        restore_point TEXT NOT NULL,
        state_before TEXT NOT NULL CHECK(length(state_before) = 64),
        undone_at INTEGER CHECK(undone_at >= 0),
        why TEXT NOT NULL DEFAULT '',
        CHECK((undone_at IS NULL) = (why = ''))
    ) STRICT""",
    "ALTER TABLE bundle ADD COLUMN merging INTEGER REFERENCES merging(n)",
    "ALTER TABLE bundle ADD COLUMN file_name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE bundle ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0 CHECK(bytes >= 0)",
    "ALTER TABLE bundle ADD COLUMN kept TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE bundle ADD COLUMN acknowledgement TEXT NOT NULL DEFAULT ''",
    # first_event to last_event: the numbers that this arrival was the first to bring
    """CREATE TABLE arrival(
        n INTEGER PRIMARY KEY,
        bundle INTEGER NOT NULL REFERENCES bundle(n),
        merging INTEGER REFERENCES merging(n),
        file_name TEXT NOT NULL,
        at INTEGER NOT NULL CHECK(at >= 0),
        is_again INTEGER NOT NULL CHECK(is_again IN (0, 1)),
        first_event INTEGER NOT NULL,
        last_event INTEGER NOT NULL
    ) STRICT""",
    """INSERT INTO arrival(bundle, merging, file_name, at, is_again, first_event, last_event)
        SELECT n, NULL, '', max(received_at, 0), 0, first_event, last_event
        FROM bundle ORDER BY n""",
    # an event keeps its number for good, in `event` or set aside, so that runs stay true
    """CREATE TABLE bundle_run(
        bundle INTEGER NOT NULL REFERENCES bundle(n),
        first INTEGER NOT NULL CHECK(first > 0),
        last INTEGER NOT NULL CHECK(last >= first),
        PRIMARY KEY(bundle, first)
    ) STRICT, WITHOUT ROWID""",
    """INSERT INTO bundle_run SELECT n, first_event, last_event FROM bundle
        WHERE first_event > 0 AND last_event >= first_event""",
    """CREATE TABLE bundle_head(
        bundle INTEGER NOT NULL REFERENCES bundle(n),
        dev TEXT NOT NULL, q INTEGER NOT NULL, id TEXT NOT NULL,
        PRIMARY KEY(bundle, dev, q, id)
    ) STRICT, WITHOUT ROWID""",
    # 0: signed here, or older than this step
    """ALTER TABLE signed_head ADD COLUMN
        brought INTEGER NOT NULL DEFAULT 0 CHECK(brought IN (0, 1))""",
    """CREATE TABLE set_aside(
        n INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE CHECK(length(id) = 32),
        dev TEXT NOT NULL,
        raw BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE set_aside_head(
        dev TEXT NOT NULL, q INTEGER NOT NULL, id TEXT NOT NULL, signature TEXT NOT NULL,
        PRIMARY KEY(dev, q, id)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sent(
        n INTEGER PRIMARY KEY,
        at INTEGER NOT NULL CHECK(at >= 0),
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        digest TEXT NOT NULL UNIQUE,
        receipt TEXT NOT NULL,
        acknowledgement TEXT NOT NULL,
        frontier TEXT NOT NULL,
        received_at INTEGER CHECK(received_at >= 0),
        received_how TEXT NOT NULL DEFAULT ''
    ) STRICT""",
)
PAPERS = (
    """CREATE TABLE print_run(
        n INTEGER PRIMARY KEY,
        at INTEGER NOT NULL CHECK(at >= 0),
        by TEXT NOT NULL,
        kind TEXT NOT NULL,
        target TEXT NOT NULL,
        is_printer INTEGER NOT NULL CHECK(is_printer IN (0, 1))
    ) STRICT""",
    # a sheet is a person's paper, however many pages it has; minutes have no participant
    """CREATE TABLE printed_sheet(
        run INTEGER NOT NULL REFERENCES print_run(n),
        sheet INTEGER NOT NULL CHECK(sheet > 0),
        participant TEXT NOT NULL,
        number TEXT NOT NULL,
        copy INTEGER NOT NULL CHECK(copy > 0),
        PRIMARY KEY(run, sheet)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX printed_sheet_of ON printed_sheet(participant)",
    """CREATE TABLE typed_sheet(
        participant TEXT NOT NULL,
        evaluator TEXT NOT NULL,
        at INTEGER NOT NULL CHECK(at >= 0),
        by TEXT NOT NULL,
        entries TEXT NOT NULL,
        PRIMARY KEY(participant, evaluator)
    ) STRICT, WITHOUT ROWID""",
)
STEPS = {"001_ledger": LEDGER, "002_views": VIEWS, "003_packages": PACKAGES, "004_papers": PAPERS}
PLAN = Plan(APPLICATION_ID, SET, STEPS)


def migrate(connection: Connection, name: str) -> None:
    """Bring a session file's tables up to date.

    :raises NewerFormatError: it has steps that this program does not know.
    :raises NotASessionError: it is an encrypted database of another kind.
    """
    migrating.migrate(connection, PLAN, name)
