"""One session read back from the central file: its people, evaluators, sheets and notes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from pydantic import ValidationError

from asn_desktop.central.migrations import TEXT_FIELDS
from asn_desktop.domain.bands import BandRule
from asn_desktop.domain.discipline import DisciplineNote, NoteRecord, NoteState
from asn_desktop.domain.errors import UserError
from asn_desktop.domain.ids import CriterionCode, EvaluatorId, NoteId, ParticipantId
from asn_desktop.domain.instrument import NOT_OBSERVED, Instrument
from asn_desktop.domain.people import Attendance, Participant
from asn_desktop.domain.recap import RecapSession, day_of
from asn_desktop.domain.registers import ROSTER_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from asn_desktop.domain.instrument import Observation

Given = dict[CriterionCode, "Observation"]

SESSIONS = (
    "SELECT s.n, s.title, s.date, s.wording, s.bands, i.content FROM session s"
    " LEFT JOIN instrument i ON i.n = s.instrument ORDER BY s.date, s.ses"
)
_TEXTS = "".join(f"p.{name}, " for name in TEXT_FIELDS)
PEOPLE = (
    "SELECT p.n, p.id, p.number, coalesce(person.nip, ''), coalesce(unit.name, ''), "  # noqa: S608
    + _TEXTS
    + "p.walk_in, p.attendance, p.attendance_reason, p.minutes"
    " FROM participant p LEFT JOIN person ON person.n = p.person"
    " LEFT JOIN unit ON unit.n = p.unit"
    " WHERE p.session = ? AND p.voided = 0 AND p.on_roster = 1"
    " ORDER BY p.number = 0, p.number, p.name, p.id"
)


class Scale(NamedTuple):
    """What a session measures with."""

    instrument: Instrument
    wording: str
    rule: BandRule | None


class StoredSession(NamedTuple):
    """One session's row, with its scale where this program can read it."""

    n: int
    title: str
    date: str
    scale: Scale | None

    def as_recap(self) -> RecapSession:
        """Return how a recap names the session."""
        if self.scale is None:
            return RecapSession(self.title, day_of(self.date))
        instrument, wording, rule = self.scale
        bands = rule.id if rule else "tanpa kualifikasi"
        scale = f"{instrument.id} v{instrument.version}, {wording}, {bands}"
        return RecapSession(self.title, day_of(self.date), scale)


class Sheets(NamedTuple):
    """All sheets of a session. Keys are participant and evaluator, by their numbers."""

    marks: dict[tuple[int, int], Given]
    remarks: dict[tuple[int, int], list[str]]
    statuses: dict[tuple[int, int], str]
    outside: int
    """Marks that the session's own scale does not know; they are left out."""


class Notes(NamedTuple):
    """A session's discipline notes by participant, and how many could not be read."""

    of: dict[int, list[DisciplineNote]]
    unreadable: int


def read_sessions(connection: Connection) -> Iterator[StoredSession]:
    """Yield every session by date; the same instrument is read once."""
    instruments: dict[str, Instrument | None] = {}
    for n, title, date, wording, bands, content in connection.execute(SESSIONS).fetchall():
        if content not in instruments:
            instruments[content] = _instrument(content)
        scale = _scale(instruments[content], wording, bands)
        yield StoredSession(n, title, date, scale)


def _instrument(content: str | None) -> Instrument | None:
    try:
        return Instrument.model_validate_json(content) if content else None
    except ValidationError:
        return None


def _scale(instrument: Instrument | None, wording: str, bands: str) -> Scale | None:
    if instrument is None:
        return None
    try:
        chosen = json.loads(bands) if bands else None
        rule = BandRule.model_validate(chosen) if isinstance(chosen, dict) else chosen
        return Scale(instrument, instrument.require_wording(wording), instrument.band_rule(rule))
    except (UserError, ValidationError):
        return None


def read_people(connection: Connection, session: int) -> dict[int, Participant]:
    """Return the participants on the roster by their number in the file, in the roster's order."""
    return {row[0]: _participant(row) for row in connection.execute(PEOPLE, (session,))}


def _participant(row: tuple[object, ...]) -> Participant:
    texts = dict(zip(("nip", "unit", *TEXT_FIELDS), row[3:], strict=False))
    walk_in, status, reason, minutes = row[-4:]
    return Participant._make(
        (
            ParticipantId(str(row[1])),
            row[2],
            *(texts[field] for field in ROSTER_FIELDS),
            bool(walk_in),
            Attendance._make((status, reason, minutes)),
            False,  # nobody who was taken off the roster is read
            False,  # of conflicts the centre keeps a table of its own
        )
    )


def read_evaluators(connection: Connection, session: int) -> dict[int, tuple[EvaluatorId, str]]:
    """Return the assigned evaluators by their number: id and name."""
    rows = connection.execute(
        "SELECT n, id, name FROM evaluator WHERE session = ? AND removed = 0 AND name <> ''"
        " ORDER BY name, id",
        (session,),
    )
    return {n: (EvaluatorId(uid), name) for n, uid, name in rows}


def read_sheets(connection: Connection, session: int, instrument: Instrument) -> Sheets:
    """Return marks, remarks and statuses of a session."""
    marks: dict[tuple[int, int], Given] = {}
    known, outside = frozenset(instrument.criterion_codes), 0
    rows = connection.execute(
        "SELECT m.participant, m.evaluator, c.code, m.level FROM mark m"
        " JOIN criterion c ON c.n = m.criterion WHERE m.session = ?",
        (session,),
    )
    for participant, evaluator, code, level in rows:
        if code in known and (level is None or 1 <= level <= instrument.top_level):
            given = marks.setdefault((participant, evaluator), {})
            given[code] = NOT_OBSERVED if level is None else level
        else:
            outside += 1
    remarks: dict[tuple[int, int], list[str]] = {}
    for participant, evaluator, text in connection.execute(
        "SELECT participant, evaluator, text FROM remark WHERE session = ?", (session,)
    ):
        remarks.setdefault((participant, evaluator), []).append(text)
    statuses = connection.execute(
        "SELECT participant, evaluator, status FROM sheet WHERE session = ?", (session,)
    )
    return Sheets(marks, remarks, {(p, e): status for p, e, status in statuses}, outside)


def read_notes(connection: Connection, session: int) -> Notes:
    """Return the discipline notes of a session by participant."""
    found: dict[int, list[DisciplineNote]] = {}
    unreadable = 0
    rows = connection.execute(
        "SELECT d.id, e.id, d.participant, d.record, d.reply, d.state, d.reason"
        " FROM discipline_note d JOIN evaluator e ON e.session = d.session AND e.n = d.evaluator"
        " WHERE d.session = ? ORDER BY d.record, d.id",
        (session,),
    )
    for note, author, participant, record, reply, state, reason in rows:
        try:
            written = NoteRecord.model_validate({**json.loads(record), "author": author})
            found.setdefault(participant, []).append(
                DisciplineNote(
                    id=NoteId(note),
                    record=written,
                    reply=reply,
                    state=NoteState(state or NoteState.TERCATAT),
                    reason=reason,
                )
            )
        except (ValidationError, ValueError):
            unreadable += 1
    return Notes(found, unreadable)


def read_confirmed(connection: Connection, session: int) -> dict[int, str]:
    """Return the confirmed bands that nothing has overtaken, by participant."""
    rows = connection.execute(
        "SELECT participant, content FROM confirmation WHERE session = ? AND fresh = 1", (session,)
    )
    contents = {participant: json.loads(content) for participant, content in rows}
    return {
        participant: str(content.get("band", ""))
        for participant, content in contents.items()
        if isinstance(content, dict)
    }


def read_attested(connection: Connection, session: int) -> frozenset[int]:
    """Return whom anyone attested "nihil"."""
    rows = connection.execute(
        "SELECT DISTINCT participant FROM attestation WHERE session = ?", (session,)
    )
    return frozenset(row[0] for row in rows)
