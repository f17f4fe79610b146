"""A session as a table, for the recap sheet and for the agency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.discipline import DisciplineState, discipline_state
from asn_desktop.domain.recap import (
    RawMarksRow,
    Recap,
    RecapNoteRow,
    RecapRow,
    RecapSession,
    day_of,
    known_before,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.discipline import DisciplineNote
    from asn_desktop.domain.results import Result
    from asn_desktop.services.context import SessionContext

ATTENDANCE = {"": "belum dicatat", "hadir": "hadir", "terlambat": "terlambat"}
ABSENT = "tidak hadir"


def build_recap(
    context: SessionContext, results: Sequence[Result], notes: Sequence[DisciplineNote]
) -> Recap:
    """Return the recap of one session: a row a participant, the raw marks, the notes."""
    session = RecapSession(
        title=str(context.views.setting("title") or ""),
        day=day_of(str(context.views.setting("date") or "")),
        scale=context.band_rule.id if context.band_rule else "",
    )
    by_person: dict[str, list[DisciplineNote]] = {}
    for note in notes:
        by_person.setdefault(note.record.participant, []).append(note)
    attested = {participant for participant, _ in context.views.attestations()}
    rows = []
    for result in results:
        person = result.participant
        state = discipline_state(
            by_person.get(person.id, ()), context.picklist, attested=person.id in attested
        )
        rows.append(_row(result, state, session))
    return Recap(
        core_values=tuple(core.name for core in context.instrument.core_values),
        criteria=tuple(criterion.code for criterion in context.criteria),
        rows=tuple(rows),
        marks=_raw_marks(context, results, session),
        notes=_notes(context, notes, session),
    )


def _row(result: Result, state: DisciplineState, session: RecapSession) -> RecapRow:
    person, trace = result.participant, result.trace
    return RecapRow(
        number=person.number,
        name=person.full_name,
        nip=person.nip,
        unit=person.unit,
        golongan=person.golongan,
        attendance=ATTENDANCE.get(person.attendance.status, ABSENT),
        means=tuple(core.rounded for core in trace.core_values),
        total=trace.total,
        exact=trace.exact,
        proposed=trace.band.name if trace.band else "",
        confirmed=result.band if result.status == "dikonfirmasi" else "",
        discipline=state,
        known=known_before(person),
        session=session,
    )


def _raw_marks(
    context: SessionContext, results: Sequence[Result], session: RecapSession
) -> tuple[RawMarksRow, ...]:
    rows, codes = [], [criterion.code for criterion in context.criteria]
    statuses = {(s.participant, s.evaluator): s.status for s in context.views.sheets()}
    for result in results:
        for evaluator in context.evaluators():
            person = result.participant
            marks = context.views.sheet_marks(person.id, evaluator.id)
            if not marks:
                continue
            remarks = context.views.remarks(person.id, evaluator.id)
            rows.append(
                RawMarksRow(
                    name=person.full_name,
                    nip=person.nip,
                    evaluator=evaluator.name,
                    observations=tuple(marks.get(code, (None, ""))[0] for code in codes),
                    status=statuses.get((person.id, evaluator.id), "draft"),
                    remark="; ".join(remarks[part] for part in sorted(remarks)),
                    session=session,
                )
            )
    return tuple(rows)


def _notes(
    context: SessionContext, notes: Sequence[DisciplineNote], session: RecapSession
) -> tuple[RecapNoteRow, ...]:
    authors = {evaluator.id: evaluator.name for evaluator in context.evaluators()}
    labels = {each.code: each.label for each in context.picklist.categories}
    rows = []
    for note in notes:
        person = context.views.participant(note.record.participant)
        if person is None or person.voided:
            continue
        record, decree = note.record, note.record.decree
        rows.append(
            RecapNoteRow(
                name=person.full_name,
                nip=person.nip,
                unit=person.unit,
                category=labels.get(record.category, record.category),
                day=record.date,
                time=record.time.strftime("%H.%M") if record.time else "",
                minutes=record.minutes,
                source=record.source.value,
                kind=record.kind.value,
                text=record.text,
                witness=record.witness,
                reply=note.reply,
                author=authors.get(record.author, ""),
                state=note.state.value,
                reason=note.reason,
                decree=f"{decree.number}, {decree.level}" if decree else "",
                session=session,
            )
        )
    return tuple(rows)
