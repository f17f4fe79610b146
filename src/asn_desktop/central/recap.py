"""The recap over all sessions: each scored by its own instrument, none averaged with another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.session_reading import (
    Notes,
    Scale,
    Scales,
    Sheets,
    StoredSession,
    read_attested,
    read_confirmed,
    read_evaluators,
    read_notes,
    read_people,
    read_sessions,
    read_sheets,
)
from asn_desktop.domain.discipline import discipline_state
from asn_desktop.domain.recap import RawMarksRow, Recap, RecapNoteRow, RecapRow
from asn_desktop.domain.recap_rows import NoteLabels, Outcome, note_row, person_row
from asn_desktop.domain.scoring import score

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from sqlite3 import Connection

    from asn_desktop.domain.discipline import Picklist
    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.recap import RecapSession
    from asn_desktop.domain.scoring import ScoreTrace

    Progress = Callable[[int, int], None]

LATE = "sesi ini: {count} susulan belum disetujui"
UNREAD_SCALE = "instrumennya tidak ada atau dari versi program yang lebih baru"


class LeftOut(NamedTuple):
    """What of a session the recap does not show, in a sentence."""

    session: str
    reason: str


class CentralRecap(NamedTuple):
    """The recap with what it was made from and what it leaves out."""

    recap: Recap
    sessions: int
    left_out: tuple[LeftOut, ...]


class RecapColumns(NamedTuple):
    """The columns that all sessions share: core values by code, criteria by code."""

    core_values: dict[str, str]
    criteria: tuple[str, ...]


class SessionPart(NamedTuple):
    """One session's share of the recap."""

    recap: Recap
    stored: StoredSession
    left_out: tuple[LeftOut, ...]


class WholeSession(NamedTuple):
    """Everything about one session, or about one of its participants, that rows are made from."""

    scale: Scale
    named: RecapSession
    people: dict[int, Participant]
    evaluators: dict[int, tuple[EvaluatorId, str]]
    sheets: Sheets
    notes: Notes
    confirmed: dict[int, str]
    attested: frozenset[int]
    late: int
    """So many late entries of the session nobody approved."""

    def trace(self, number: int) -> ScoreTrace:
        """Return a participant's score over all assigned evaluators, those without a mark too."""
        marks = {
            evaluator: self.sheets.marks.get((number, place), {})
            for place, (evaluator, _) in self.evaluators.items()
        }
        return score(self.scale.instrument, self.scale.wording, marks, self.scale.rule)

    def row(self, number: int, core_values: list[str], picklist: Picklist) -> RecapRow:
        """Return one participant's row; `core_values` are the codes of the columns."""
        state = discipline_state(
            self.notes.of.get(number, ()), picklist, attested=number in self.attested
        )
        late = LATE.format(count=self.late) if self.late else ""
        outcome = Outcome(self.confirmed.get(number, ""), state, late)
        return person_row(self.people[number], self.trace(number), outcome, core_values, self.named)


class RecapParts:
    """The recap session by session, so that no more than one is in memory."""

    def __init__(self, connection: Connection, picklist: Picklist) -> None:
        self._connection, self._picklist = connection, picklist
        self.columns = _columns(connection)
        self.sessions: int = connection.execute("SELECT count(*) FROM session").fetchone()[0]

    def parts(self, progress: Progress | None = None) -> Iterator[SessionPart]:
        """Yield every session by date."""
        for place, stored in enumerate(read_sessions(self._connection)):
            if progress:
                progress(place, self.sessions)
            if stored.scale is None:
                left_out = (LeftOut(stored.title, UNREAD_SCALE),)
                yield SessionPart(self.empty(), stored, left_out)
                continue
            session = read_whole(self._connection, stored, stored.scale)
            yield SessionPart(self._recap(session), stored, tuple(_unread(session)))

    def empty(self) -> Recap:
        """Return a recap of the same columns and no rows."""
        names = tuple(self.columns.core_values.values())
        return Recap(names, self.columns.criteria, (), shows_sessions=True)

    def _recap(self, session: WholeSession) -> Recap:
        codes = list(self.columns.core_values)
        return Recap(
            core_values=tuple(self.columns.core_values.values()),
            criteria=self.columns.criteria,
            rows=tuple(session.row(number, codes, self._picklist) for number in session.people),
            marks=tuple(_raw_marks(session, self.columns)),
            notes=tuple(_notes(session, self._picklist)),
            shows_sessions=True,
        )


def build_recap(
    connection: Connection, picklist: Picklist, progress: Progress | None = None
) -> CentralRecap:
    """Return one row a participant and session, the raw marks, and the notes: all in memory."""
    stream = RecapParts(connection, picklist)
    parts = list(stream.parts(progress))
    recap = Recap(
        core_values=tuple(stream.columns.core_values.values()),
        criteria=stream.columns.criteria,
        rows=tuple(row for part in parts for row in part.recap.rows),
        marks=tuple(row for part in parts for row in part.recap.marks),
        notes=tuple(row for part in parts for row in part.recap.notes),
        shows_sessions=True,
    )
    left_out = tuple(each for part in parts for each in part.left_out)
    return CentralRecap(recap, stream.sessions, left_out)


def read_whole(
    connection: Connection, stored: StoredSession, scale: Scale, only: int | None = None
) -> WholeSession:
    """Read one session, or one participant of it."""
    n = stored.n
    return WholeSession(
        scale,
        stored.as_recap(),
        read_people(connection, n, only),
        read_evaluators(connection, n),
        read_sheets(connection, n, scale.instrument, only),
        read_notes(connection, n, only),
        read_confirmed(connection, n, only),
        read_attested(connection, n, only),
        stored.late,
    )


def _columns(connection: Connection) -> RecapColumns:
    """Return the columns of all instruments that sessions have, in the order of their days."""
    cores: dict[str, str] = {}
    codes: dict[str, None] = {}
    scales = Scales(connection)
    rows = connection.execute(
        "SELECT instrument, wording, bands FROM session GROUP BY 1, 2, 3 ORDER BY min(date || ses)"
    )
    for instrument, wording, bands in rows.fetchall():
        scale = scales.of(instrument, wording, bands)
        if scale:
            for core in scale.instrument.core_values:
                cores.setdefault(core.code, core.name)
            codes |= dict.fromkeys(scale.instrument.criterion_codes)
    return RecapColumns(cores, tuple(codes))


def _unread(session: WholeSession) -> Iterator[LeftOut]:
    if session.sheets.outside:
        reason = f"{session.sheets.outside} nilai di luar skala sesi"
        yield LeftOut(session.named.title, reason)
    if session.notes.unreadable:
        reason = f"{session.notes.unreadable} catatan disiplin tidak terbaca"
        yield LeftOut(session.named.title, reason)


def _raw_marks(session: WholeSession, columns: RecapColumns) -> Iterator[RawMarksRow]:
    for number, person in session.people.items():
        for place, (_, name) in session.evaluators.items():
            given = session.sheets.marks.get((number, place))
            if not given:
                continue
            observed = {str(code): observation for code, observation in given.items()}
            yield RawMarksRow(
                name=person.full_name,
                nip=person.nip,
                evaluator=name,
                observations=tuple(observed.get(code) for code in columns.criteria),
                status=session.sheets.statuses.get((number, place), "draft"),
                remark="; ".join(session.sheets.remarks.get((number, place), ())),
                session=session.named,
            )


def _notes(session: WholeSession, picklist: Picklist) -> Iterator[RecapNoteRow]:
    labels = NoteLabels(
        categories={each.code: each.label for each in picklist.categories},
        authors=dict(session.evaluators.values()),
    )
    for number, person in session.people.items():
        for note in session.notes.of.get(number, ()):
            yield note_row(note, person, labels, session.named)
