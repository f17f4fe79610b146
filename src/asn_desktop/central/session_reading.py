"""One session read back from the central file: its people, evaluators, sheets and notes."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, NamedTuple

from pydantic import ValidationError

from asn_desktop.central.migrations import TEXT_FIELDS
from asn_desktop.central.rows import DISPUTED
from asn_desktop.domain.bands import BandRule
from asn_desktop.domain.discipline import DisciplineNote, NoteRecord, NoteState, stand_in
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
    "SELECT s.n, s.ses, s.title, s.date, s.place, s.late, s.wording, s.bands, s.instrument"
    " FROM session s"
    " ORDER BY s.date, s.ses"
)
_TEXTS = "".join(f"p.{name}, " for name in TEXT_FIELDS)
PEOPLE = (
    "SELECT p.n, p.id, p.number, coalesce(person.nip, ''), coalesce(unit.name, ''), "  # noqa: S608
    + _TEXTS
    + "p.walk_in, p.attendance, p.attendance_reason, p.minutes"
    " FROM participant p LEFT JOIN person ON person.n = p.person"
    " LEFT JOIN unit ON unit.n = p.unit"
    " WHERE p.session = ? AND p.voided = 0 AND p.on_roster = 1{}"
    " ORDER BY p.number = 0, p.number, p.name, p.id"
)
NOTES = (
    "SELECT d.id, e.id, d.participant, d.record, d.reply, d.state, d.reason, p.id, s.date"
    " FROM discipline_note d JOIN evaluator e ON e.session = d.session AND e.n = d.evaluator"
    " JOIN participant p ON p.session = d.session AND p.n = d.participant"
    " JOIN session s ON s.n = d.session"
    " WHERE d.session = ?{} ORDER BY d.record, d.id"
)
MARKS = (
    "SELECT m.participant, m.evaluator, c.code, m.level FROM mark m"
    " JOIN criterion c ON c.n = m.criterion WHERE m.session = ?{}"
)
REMARKS = "SELECT participant, evaluator, text FROM remark WHERE session = ?{}"
STATUSES = "SELECT participant, evaluator, status FROM sheet WHERE session = ?{}"
CONFIRMED = "SELECT participant, content FROM confirmation WHERE session = ? AND fresh = 1{}"
ATTESTED = "SELECT DISTINCT participant FROM attestation WHERE session = ?{}"
NO_DAY = dt.date(1970, 1, 1)


class Scale(NamedTuple):
    """What a session measures with."""

    instrument: Instrument
    wording: str
    rule: BandRule | None

    @property
    def words(self) -> str:
        """Return instrument, wording and bands as people compare them."""
        bands = self.rule.id if self.rule else "tanpa kualifikasi"
        return f"{self.instrument.id} v{self.instrument.version}, {self.wording}, {bands}"


class Scales:
    """The scales of a file's sessions; each instrument and each rule is read once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._instruments: dict[object, Instrument | None] = {None: None}
        self._scales: dict[tuple[object, str, str], Scale | None] = {}

    def of(self, instrument: object, wording: str, bands: str) -> Scale | None:
        """Return a session's scale; None where this program cannot read it."""
        key = (instrument, wording, bands)
        if key not in self._scales:
            self._scales[key] = _scale(self.instrument(instrument), wording, bands)
        return self._scales[key]

    def instrument(self, n: object) -> Instrument | None:
        """Return an instrument by its number."""
        if n not in self._instruments:
            row = self._connection.execute(
                "SELECT content FROM instrument WHERE n = ?", (n,)
            ).fetchone()
            self._instruments[n] = _instrument(row[0] if row else None)
        return self._instruments[n]


class StoredSession(NamedTuple):
    """One session's row, with its scale where this program can read it."""

    n: int
    ses: str
    title: str
    date: str
    place: str
    scale: Scale | None
    late: int = 0
    """So many late entries nobody approved."""

    def as_recap(self) -> RecapSession:
        """Return how a recap names the session."""
        return RecapSession(self.title, day_of(self.date), self.scale.words if self.scale else "")


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
    """Yield every session by date."""
    scales = Scales(connection)
    for n, ses, title, date, place, late, *scale in connection.execute(SESSIONS).fetchall():
        wording, bands, instrument = scale
        found = scales.of(instrument, wording, bands)
        yield StoredSession(n, ses, title, date, place, found, late)


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


def read_people(
    connection: Connection, session: int, only: int | None = None
) -> dict[int, Participant]:
    """Return the participants on the roster by their number in the file, in the roster's order.

    With `only` that one alone, here and below.
    """
    clause, wanted = _of("p.n", session, only)
    return {row[0]: _participant(row) for row in connection.execute(PEOPLE.format(clause), wanted)}


def _of(column: str, session: int, only: int | None) -> tuple[str, tuple[int, ...]]:
    """Return what asks for one participant, and the numbers to ask with."""
    return ("", (session,)) if only is None else (f" AND {column} = ?", (session, only))


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


def read_evaluator_names(connection: Connection, session: int) -> dict[str, str]:
    """Return the names of all who ever were evaluators of a session, by their ids."""
    rows = connection.execute(
        "SELECT id, name FROM evaluator WHERE session = ? AND name <> ''", (session,)
    )
    return dict(rows.fetchall())


def read_sheets(
    connection: Connection, session: int, instrument: Instrument, only: int | None = None
) -> Sheets:
    """Return marks, remarks and statuses of a session."""
    clause, wanted = _of("participant", session, only)
    marks: dict[tuple[int, int], Given] = {}
    known, outside = frozenset(instrument.criterion_codes), 0
    for participant, evaluator, code, level in connection.execute(MARKS.format(clause), wanted):
        if code in known and (level is None or 1 <= level <= instrument.top_level):
            given = marks.setdefault((participant, evaluator), {})
            given[code] = NOT_OBSERVED if level is None else level
        else:
            outside += 1
    remarks: dict[tuple[int, int], list[str]] = {}
    for participant, evaluator, text in connection.execute(REMARKS.format(clause), wanted):
        remarks.setdefault((participant, evaluator), []).append(text)
    statuses = connection.execute(STATUSES.format(clause), wanted)
    return Sheets(marks, remarks, {(p, e): status for p, e, status in statuses}, outside)


def read_notes(connection: Connection, session: int, only: int | None = None) -> Notes:
    """Return the discipline notes of a session by participant.

    One that does not fit, or of which laptops say different things, stays a note and says so.
    """
    found: dict[int, list[DisciplineNote]] = {}
    unreadable = 0
    clause, wanted = _of("d.participant", session, only)
    rows = connection.execute(NOTES.format(clause), wanted)
    for note, author, participant, record, reply, state, reason, owner, day in rows:
        said = json.loads(record)
        try:
            written = NoteRecord.model_validate({**said, "author": author, "participant": owner})
            read = DisciplineNote(
                id=NoteId(note),
                record=written,
                reply=reply,
                state=NoteState(state or NoteState.TERCATAT),
                reason=reason,
            )
        except ValueError:  # pydantic's refusals among them
            disputed = said.get(DISPUTED) is True
            unreadable += not disputed
            whose = (ParticipantId(owner), EvaluatorId(author))
            read = stand_in(NoteId(note), whose, day_of(day) or NO_DAY, disputed=disputed)
        found.setdefault(participant, []).append(read)
    return Notes(found, unreadable)


def read_confirmed(connection: Connection, session: int, only: int | None = None) -> dict[int, str]:
    """Return the confirmed bands that nothing has overtaken, by participant."""
    clause, wanted = _of("participant", session, only)
    rows = connection.execute(CONFIRMED.format(clause), wanted)
    contents = {participant: json.loads(content) for participant, content in rows}
    return {
        participant: str(content.get("band", ""))
        for participant, content in contents.items()
        if isinstance(content, dict)
    }


def read_attested(connection: Connection, session: int, only: int | None = None) -> frozenset[int]:
    """Return whom anyone attested "nihil"."""
    clause, wanted = _of("participant", session, only)
    rows = connection.execute(ATTESTED.format(clause), wanted)
    return frozenset(row[0] for row in rows)
