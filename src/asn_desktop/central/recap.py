"""The recap over all sessions: each scored by its own instrument, none averaged with another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.central.session_reading import (
    Notes,
    Scale,
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
    from collections.abc import Callable, Sequence
    from sqlite3 import Connection

    from asn_desktop.domain.discipline import Picklist
    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.recap import RecapSession
    from asn_desktop.domain.scoring import ScoreTrace

    Progress = Callable[[int, int], None]


class LeftOut(NamedTuple):
    """What of a session the recap does not show, in a sentence."""

    session: str
    reason: str


class CentralRecap(NamedTuple):
    """The recap with what it was made from and what it leaves out."""

    recap: Recap
    sessions: int
    left_out: tuple[LeftOut, ...]


class _Columns(NamedTuple):
    """The columns that all sessions share: core values by code, criteria by code."""

    core_values: dict[str, str]
    criteria: tuple[str, ...]


class _Session(NamedTuple):
    """Everything about one session that its rows are made from."""

    scale: Scale
    named: RecapSession
    people: dict[int, Participant]
    evaluators: dict[int, tuple[EvaluatorId, str]]
    sheets: Sheets
    notes: Notes
    confirmed: dict[int, str]
    attested: frozenset[int]


def build_recap(
    connection: Connection, picklist: Picklist, progress: Progress | None = None
) -> CentralRecap:
    """Return one row a participant and session, the raw marks, and the notes."""
    stored = list(read_sessions(connection))
    columns = _columns([each.scale for each in stored if each.scale])
    rows: list[RecapRow] = []
    marks: list[RawMarksRow] = []
    notes: list[RecapNoteRow] = []
    left_out: list[LeftOut] = []
    for place, each in enumerate(stored):
        if progress:
            progress(place, len(stored))
        if each.scale is None:
            reason = "instrumennya tidak ada atau dari versi program yang lebih baru"
            left_out.append(LeftOut(each.title, reason))
            continue
        session = _read(connection, each, each.scale)
        left_out += _unread(session)
        rows += _rows(session, columns, picklist)
        marks += _raw_marks(session, columns)
        notes += _notes(session, picklist)
    recap = Recap(
        core_values=tuple(columns.core_values.values()),
        criteria=columns.criteria,
        rows=tuple(rows),
        marks=tuple(marks),
        notes=tuple(notes),
        shows_sessions=True,
    )
    return CentralRecap(recap, len(stored), tuple(left_out))


def _columns(scales: Sequence[Scale]) -> _Columns:
    cores: dict[str, str] = {}
    codes: dict[str, None] = {}
    for instrument in {id(each.instrument): each.instrument for each in scales}.values():
        for core in instrument.core_values:
            cores.setdefault(core.code, core.name)
        codes |= dict.fromkeys(instrument.criterion_codes)
    return _Columns(cores, tuple(codes))


def _read(connection: Connection, stored: StoredSession, scale: Scale) -> _Session:
    n = stored.n
    return _Session(
        scale,
        stored.as_recap(),
        read_people(connection, n),
        read_evaluators(connection, n),
        read_sheets(connection, n, scale.instrument),
        read_notes(connection, n),
        read_confirmed(connection, n),
        read_attested(connection, n),
    )


def _unread(session: _Session) -> list[LeftOut]:
    found = []
    if session.sheets.outside:
        reason = f"{session.sheets.outside} nilai di luar skala sesi"
        found.append(LeftOut(session.named.title, reason))
    if session.notes.unreadable:
        reason = f"{session.notes.unreadable} catatan disiplin tidak terbaca"
        found.append(LeftOut(session.named.title, reason))
    return found


def _rows(session: _Session, columns: _Columns, picklist: Picklist) -> list[RecapRow]:
    rows, codes = [], list(columns.core_values)
    for number, person in session.people.items():
        trace = _score(session, number)
        state = discipline_state(
            session.notes.of.get(number, ()), picklist, attested=number in session.attested
        )
        outcome = Outcome(session.confirmed.get(number, ""), state)
        rows.append(person_row(person, trace, outcome, codes, session.named))
    return rows


def _score(session: _Session, number: int) -> ScoreTrace:
    """Return a participant's score over all assigned evaluators, those without a mark too."""
    marks = {
        evaluator: session.sheets.marks.get((number, place), {})
        for place, (evaluator, _) in session.evaluators.items()
    }
    scale = session.scale
    return score(scale.instrument, scale.wording, marks, scale.rule)


def _raw_marks(session: _Session, columns: _Columns) -> list[RawMarksRow]:
    rows = []
    for number, person in session.people.items():
        for place, (_, name) in session.evaluators.items():
            given = session.sheets.marks.get((number, place))
            if not given:
                continue
            observed = {str(code): observation for code, observation in given.items()}
            rows.append(
                RawMarksRow(
                    name=person.full_name,
                    nip=person.nip,
                    evaluator=name,
                    observations=tuple(observed.get(code) for code in columns.criteria),
                    status=session.sheets.statuses.get((number, place), "draft"),
                    remark="; ".join(session.sheets.remarks.get((number, place), ())),
                    session=session.named,
                )
            )
    return rows


def _notes(session: _Session, picklist: Picklist) -> list[RecapNoteRow]:
    labels = NoteLabels(
        categories={each.code: each.label for each in picklist.categories},
        authors=dict(session.evaluators.values()),
    )
    return [
        note_row(note, person, labels, session.named)
        for number, person in session.people.items()
        for note in session.notes.of.get(number, ())
    ]
