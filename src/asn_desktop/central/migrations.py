"""The tables of a central file, step by step; a released step is never changed.

What grows is keyed by small integers within its session and clustered by it, so that the file
grows at one end and a merge costs the same at the first session and at the five-thousandth.
"""

from __future__ import annotations

from asn_desktop.domain.registers import ROSTER_FIELDS
from asn_desktop.vault.migrating import Plan

APPLICATION_ID = 0x41534E32
"""`ASN2`, as SQLite's `application_id`."""

TEXT_FIELDS = tuple(field for field in ROSTER_FIELDS if field not in ("nip", "unit"))
"""What of the roster stands on the participant itself; NIP and unit are tables of their own."""

_TEXTS = ", ".join(f"{field} TEXT NOT NULL" for field in TEXT_FIELDS)

SESSIONS = (
    """CREATE TABLE instrument(
        n INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE, content TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE session(
        n INTEGER PRIMARY KEY,
        ses TEXT NOT NULL UNIQUE,
        root BLOB NOT NULL,
        title TEXT NOT NULL,
        place TEXT NOT NULL,
        date TEXT NOT NULL,
        until TEXT NOT NULL,
        instrument INTEGER REFERENCES instrument(n),
        wording TEXT NOT NULL,
        bands TEXT NOT NULL,
        status TEXT NOT NULL,
        sample INTEGER NOT NULL CHECK(sample IN (0, 1)),
        state TEXT NOT NULL,
        registers INTEGER NOT NULL,
        conflicts INTEGER NOT NULL,
        quarantined INTEGER NOT NULL,
        unproven INTEGER NOT NULL,
        no_right INTEGER NOT NULL,
        unknown INTEGER NOT NULL,
        gaps TEXT NOT NULL,
        forks TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE package(
        n INTEGER PRIMARY KEY,
        file_digest TEXT NOT NULL UNIQUE,
        digest TEXT NOT NULL,
        session INTEGER NOT NULL REFERENCES session(n),
        kind TEXT NOT NULL,
        sender TEXT NOT NULL,
        sender_name TEXT NOT NULL,
        receipt TEXT NOT NULL,
        received_at INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        content_key BLOB NOT NULL,
        registers INTEGER NOT NULL,
        quarantined INTEGER NOT NULL,
        covered INTEGER NOT NULL CHECK(covered IN (0, 1))
    ) STRICT""",
    "CREATE INDEX package_session ON package(session)",
    "CREATE INDEX package_digest ON package(digest)",
)
PEOPLE = (
    "CREATE TABLE person(n INTEGER PRIMARY KEY, nip TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE unit(n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE criterion(n INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT",
    f"""CREATE TABLE participant(
        session INTEGER NOT NULL REFERENCES session(n),
        n INTEGER NOT NULL,
        id TEXT NOT NULL,
        person INTEGER REFERENCES person(n),
        unit INTEGER REFERENCES unit(n),
        number INTEGER NOT NULL,
        {_TEXTS},
        walk_in INTEGER NOT NULL CHECK(walk_in IN (0, 1)),
        attendance TEXT NOT NULL,
        attendance_reason TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        voided INTEGER NOT NULL CHECK(voided IN (0, 1)),
        on_roster INTEGER NOT NULL CHECK(on_roster IN (0, 1)),
        PRIMARY KEY(session, n)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX participant_person ON participant(person, session)",
    """CREATE TABLE evaluator(
        session INTEGER NOT NULL REFERENCES session(n),
        n INTEGER NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        profile TEXT NOT NULL,
        removed INTEGER NOT NULL CHECK(removed IN (0, 1)),
        PRIMARY KEY(session, n)
    ) STRICT, WITHOUT ROWID""",
)
MARKS = (
    """CREATE TABLE mark(
        session INTEGER NOT NULL, participant INTEGER NOT NULL, evaluator INTEGER NOT NULL,
        criterion INTEGER NOT NULL,
        level INTEGER CHECK(level BETWEEN 0 AND 100),
        why TEXT,
        PRIMARY KEY(session, participant, evaluator, criterion)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE remark(
        session INTEGER NOT NULL, participant INTEGER NOT NULL, evaluator INTEGER NOT NULL,
        criterion TEXT NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY(session, participant, evaluator, criterion)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sheet(
        session INTEGER NOT NULL, participant INTEGER NOT NULL, evaluator INTEGER NOT NULL,
        status TEXT NOT NULL, version INTEGER NOT NULL,
        PRIMARY KEY(session, participant, evaluator)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE attestation(
        session INTEGER NOT NULL, participant INTEGER NOT NULL, evaluator INTEGER NOT NULL,
        PRIMARY KEY(session, participant, evaluator)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE discipline_note(
        session INTEGER NOT NULL, id TEXT NOT NULL, evaluator INTEGER NOT NULL,
        participant INTEGER NOT NULL,
        record TEXT NOT NULL, reply TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
        PRIMARY KEY(session, id, evaluator)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE confirmation(
        session INTEGER NOT NULL, participant INTEGER NOT NULL,
        content TEXT NOT NULL, fresh INTEGER NOT NULL CHECK(fresh IN (0, 1)),
        PRIMARY KEY(session, participant)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE certificate(
        session INTEGER NOT NULL, id TEXT NOT NULL, participant INTEGER NOT NULL,
        number TEXT NOT NULL, content TEXT NOT NULL,
        PRIMARY KEY(session, id)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE conflict(
        session INTEGER NOT NULL, id TEXT NOT NULL, ent TEXT NOT NULL, fld TEXT NOT NULL,
        choices TEXT NOT NULL,
        PRIMARY KEY(session, id)
    ) STRICT, WITHOUT ROWID""",
)
OF_SESSION = (
    *("participant", "evaluator", "mark", "remark", "sheet", "attestation", "discipline_note"),
    *("confirmation", "certificate", "conflict", "revocation"),
)
"""The tables whose rows a session's fold makes, and replaces."""

_LIVING = "SELECT count(*) FROM participant p WHERE p.session = session.n AND p.voided = 0"
_HERE = "AND p.on_roster = 1"
COUNTED = {
    "participants": f"{_LIVING} {_HERE}",
    "present": f"{_LIVING} {_HERE} AND p.attendance IN ('', 'hadir', 'terlambat')",
    "evaluators": "SELECT count(*) FROM evaluator e WHERE e.session = session.n"
    " AND e.removed = 0 AND e.name <> ''",
    "marks": "SELECT count(*) FROM mark m WHERE m.session = session.n",
    "attestations": "SELECT count(*) FROM attestation a WHERE a.session = session.n",
    "certificates": "SELECT count(*) FROM certificate c WHERE c.session = session.n",
}
"""How many rows of each kind a session has: counted once here, then with every writing."""
KEEPING = (
    # 0: rows that an older program made; they are made anew from the kept packages
    "ALTER TABLE session ADD COLUMN version INTEGER NOT NULL DEFAULT 0",
    *(f"ALTER TABLE session ADD COLUMN {name} INTEGER NOT NULL DEFAULT 0" for name in COUNTED),
    "ALTER TABLE session ADD COLUMN late INTEGER NOT NULL DEFAULT 0",
    *(f"UPDATE session SET {name} = ({query})" for name, query in COUNTED.items()),  # noqa: S608
    # NULL: came when nobody counted yet
    "ALTER TABLE package ADD COLUMN file_name TEXT NOT NULL DEFAULT ''",
    *(f"ALTER TABLE package ADD COLUMN {name} INTEGER" for name in ("new", "changed", "same")),
    # why it must be issued again, as JSON; NULL: nobody looked yet
    "ALTER TABLE certificate ADD COLUMN reissue TEXT DEFAULT NULL",
    """CREATE TABLE change(
        n INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES session(n),
        package INTEGER NOT NULL REFERENCES package(n),
        participant INTEGER NOT NULL,
        ent TEXT NOT NULL, fld TEXT NOT NULL,
        before TEXT NOT NULL, after TEXT NOT NULL,
        kind TEXT NOT NULL CHECK(kind IN ('berubah', 'konflik', 'dicabut')),
        author TEXT NOT NULL, why TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX change_session ON change(session, participant)",
    """CREATE TABLE known_root(
        ses TEXT PRIMARY KEY, root BLOB NOT NULL, title TEXT NOT NULL, added_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE expected(
        n INTEGER PRIMARY KEY,
        title TEXT NOT NULL, date TEXT NOT NULL, place TEXT NOT NULL, laptop TEXT NOT NULL,
        due TEXT NOT NULL, contact TEXT NOT NULL,
        source TEXT NOT NULL CHECK(source IN ('tangan', 'tabel', 'penugasan')),
        added_at INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE forgotten(
        n INTEGER PRIMARY KEY,
        ses TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL, date TEXT NOT NULL, until TEXT NOT NULL,
        participants INTEGER NOT NULL, packages INTEGER NOT NULL,
        at INTEGER NOT NULL, why TEXT NOT NULL
    ) STRICT""",
    # the SHA-256 of files, so that one that comes again is told from one that never came
    """CREATE TABLE forgotten_package(
        file_digest TEXT PRIMARY KEY, forgotten INTEGER NOT NULL REFERENCES forgotten(n)
    ) STRICT, WITHOUT ROWID""",
)
REVOCATIONS = (
    """CREATE TABLE revocation(
        session INTEGER NOT NULL, subject TEXT NOT NULL, content TEXT NOT NULL,
        PRIMARY KEY(session, subject)
    ) STRICT, WITHOUT ROWID""",
)
STEPS = {
    "001_sessions": SESSIONS,
    "002_people": PEOPLE,
    "003_marks": MARKS,
    "004_keeping": KEEPING,
    "005_revocations": REVOCATIONS,
}
PLAN = Plan(APPLICATION_ID, "asn-centre", STEPS)
