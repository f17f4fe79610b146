"""How a participant and a note become rows of a recap: a session's and a centre's alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.recap import RecapNoteRow, RecapRow, known_before

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asn_desktop.domain.discipline import DisciplineNote, DisciplineState
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.recap import RecapSession
    from asn_desktop.domain.scoring import ScoreTrace

ATTENDANCE = {"": "belum dicatat", "hadir": "hadir", "terlambat": "terlambat"}
ABSENT = "tidak hadir"


class Outcome(NamedTuple):
    """What people said of a participant beside the marks."""

    confirmed: str
    """The confirmed band; "" while it is only proposed."""
    discipline: DisciplineState
    late: str = ""
    """What of late entries nobody approved, in words."""


class NoteLabels(NamedTuple):
    """The words that a note's codes stand for."""

    categories: Mapping[str, str]
    authors: Mapping[str, str]


def attendance_word(person: Participant) -> str:
    """Return whether somebody came, in a word."""
    return ATTENDANCE.get(person.attendance.status, ABSENT)


def person_row(
    person: Participant,
    trace: ScoreTrace,
    outcome: Outcome,
    core_values: Sequence[str],
    session: RecapSession,
) -> RecapRow:
    """Return one participant's row; `core_values` are the codes of the columns."""
    scores = {str(core.code): core for core in trace.core_values}
    shown = [scores.get(code) for code in core_values]
    return RecapRow(
        number=person.number,
        name=person.full_name,
        nip=person.nip,
        unit=person.unit,
        golongan=person.golongan,
        attendance=attendance_word(person),
        means=tuple(core.rounded if core else None for core in shown),
        total=trace.total,
        exact=trace.exact,
        proposed=trace.band.name if trace.band else "",
        confirmed=outcome.confirmed,
        late=outcome.late,
        discipline=outcome.discipline,
        known=known_before(person),
        session=session,
        exact_means=tuple(core.mean if core else None for core in shown),
        is_present=person.is_present,
    )


def note_row(
    note: DisciplineNote, person: Participant, labels: NoteLabels, session: RecapSession
) -> RecapNoteRow:
    """Return one discipline note in words."""
    record, decree = note.record, note.record.decree
    return RecapNoteRow(
        name=person.full_name,
        nip=person.nip,
        unit=person.unit,
        category=labels.categories.get(record.category, record.category),
        day=record.date,
        time=record.time.strftime("%H.%M") if record.time else "",
        minutes=record.minutes,
        source=record.source.value,
        kind=record.kind.value,
        text=record.text,
        witness=record.witness,
        reply=note.reply,
        author=labels.authors.get(record.author, ""),
        state=note.state.value,
        reason=note.reason,
        decree=f"{decree.number}, {decree.level}" if decree else "",
        session=session,
    )
