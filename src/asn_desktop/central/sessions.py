"""The sessions of a central file and the packages they came in; none is read whole."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.roots import IS_KNOWN
from asn_desktop.central.session_reading import Scales
from asn_desktop.domain.centre import CentralPackage, CentralSession
from asn_desktop.domain.discipline import NoteState, code_counts
from asn_desktop.domain.merging import Fork, Gap
from asn_desktop.domain.scoring import expected_marks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from asn_desktop.domain.discipline import Picklist

CLOSED = "closed"
SESSIONS = (
    "SELECT s.n, s.instrument, s.wording, s.bands, s.ses, s.title, s.place, s.date, s.until,"  # noqa: S608
    f" s.status, s.sample, {IS_KNOWN}, s.participants, s.present, s.evaluators, s.marks,"
    " s.attestations, s.certificates, s.conflicts, s.quarantined,"
    " s.unproven + s.no_right + s.unknown, s.late, s.gaps, s.forks, s.state"
    " FROM session s ORDER BY s.date DESC, s.ses"
)
PACKAGES = (
    "SELECT p.received_at, s.ses, s.title, p.sender_name, p.kind, p.file_name, p.receipt,"
    " p.file_digest, p.bytes, p.new, p.changed, p.same, p.quarantined FROM package p"
    " JOIN session s ON s.n = p.session"
)
ARRIVALS = "SELECT session, count(*), min(received_at), max(received_at) FROM package GROUP BY 1"
CORRECTIONS = "SELECT session, count(*) FROM change GROUP BY session"
REISSUES = "SELECT session, count(*) FROM certificate WHERE reissue <> '' GROUP BY session"
NOTES = (
    "SELECT session, state, record ->> '$.category', count(*) FROM discipline_note GROUP BY 1, 2, 3"
)


class _Counts(NamedTuple):
    """What is counted over all sessions at once."""

    notes: Counter[int]
    arrivals: dict[int, tuple[int, int, int]]
    corrections: dict[int, int]
    reissues: dict[int, int]


def read_central_sessions(connection: Connection, picklist: Picklist) -> Iterator[CentralSession]:
    """Yield every session, the latest day first."""
    counts = _Counts(
        count_notes(connection, picklist),
        {n: (count, first, last) for n, count, first, last in connection.execute(ARRIVALS)},
        dict(connection.execute(CORRECTIONS).fetchall()),
        dict(connection.execute(REISSUES).fetchall()),
    )
    scales = Scales(connection)
    for row in connection.execute(SESSIONS):
        yield _session(row, scales, counts)


def _session(row: tuple[object, ...], scales: Scales, counts: _Counts) -> CentralSession:
    n, instrument, wording, bands, ses, title, place, date, until, status, *rest = row
    sample, known, people, present, evaluators, marks, attested, certificates, *more = rest
    conflicts, quarantined, apart, late, gaps, forks, state = more
    scale = scales.of(instrument, str(wording), str(bands))
    number = int(str(n))
    packages, first, last = counts.arrivals.get(number, (0, 0, 0))
    criteria = len(scale.instrument.criterion_codes) if scale else 0
    return CentralSession._make(
        (
            *(ses, title, place, date, until),
            scale.words if scale else "",
            *(status == CLOSED, bool(sample), bool(known), people, present, evaluators, marks),
            expected_marks(int(str(evaluators)), int(str(present)), criteria),
            *(counts.notes[number], attested, certificates, conflicts, quarantined, apart, late),
            _gaps(str(gaps)),
            tuple(Fork(*fork) for fork in json.loads(str(forks))),
            *(state, packages, first, last),
            *(counts.corrections.get(number, 0), counts.reissues.get(number, 0)),
        )
    )


def count_notes(connection: Connection, picklist: Picklist) -> Counter[int]:
    """Return how many discipline notes count in each session, by the one rule."""
    found: Counter[int] = Counter()
    for session, state, category, count in connection.execute(NOTES):
        if state != NoteState.DITARIK and code_counts(category or "", picklist):
            found[session] += count
    return found


def read_packages(connection: Connection, ses: str = "") -> Iterator[CentralPackage]:
    """Yield the packages of a session or of all, the latest first."""
    where, wanted = (" WHERE s.ses = ?", (ses,)) if ses else ("", ())
    rows = connection.execute(f"{PACKAGES}{where} ORDER BY p.n DESC", wanted)
    yield from map(CentralPackage._make, rows)


def _gaps(text: str) -> tuple[Gap, ...]:
    return tuple(
        Gap(device, name, tuple((first, last) for first, last in runs))
        for device, name, runs in json.loads(text)
    )


def find_sessions(connection: Connection, text: str) -> list[str]:
    """Return the ids of the sessions whose id begins so, or whose title is this."""
    rows = connection.execute(
        "SELECT ses FROM session WHERE lower(title) = lower(:text)"
        " OR (length(:text) >= 4 AND substr(ses, 1, length(:text)) = lower(:text)) ORDER BY ses",
        {"text": text.strip()},
    )
    return [row[0] for row in rows]
