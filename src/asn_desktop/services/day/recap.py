"""A session as a table, for the recap sheet and for the agency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.discipline import discipline_state
from asn_desktop.domain.recap import RawMarksRow, Recap, RecapNoteRow, RecapSession, day_of
from asn_desktop.domain.recap_rows import NoteLabels, Outcome, note_row, person_row
from asn_desktop.domain.results import CONFIRMED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.discipline import DisciplineNote
    from asn_desktop.domain.recap import RecapRow
    from asn_desktop.domain.results import Result
    from asn_desktop.services.session.context import SessionContext

LATE = "{count} susulan belum disetujui"


def build_recap(
    context: SessionContext, results: Sequence[Result], notes: Sequence[DisciplineNote]
) -> Recap:
    """Return the recap of one session: a row a participant, the raw marks, the notes."""
    session = _session(context)
    return Recap(
        core_values=tuple(core.name for core in context.instrument.core_values),
        criteria=tuple(criterion.code for criterion in context.criteria),
        rows=recap_rows(context, results, notes),
        marks=_raw_marks(context, results, session),
        notes=_notes(context, notes, session),
    )


def recap_rows(
    context: SessionContext, results: Sequence[Result], notes: Sequence[DisciplineNote]
) -> tuple[RecapRow, ...]:
    """Return a row a participant."""
    session = _session(context)
    by_person: dict[str, list[DisciplineNote]] = {}
    for note in notes:
        by_person.setdefault(note.record.participant, []).append(note)
    attested = {participant for participant, _ in context.views.attestations()}
    codes = [core.code for core in context.instrument.core_values]
    rows = []
    for result in results:
        person = result.participant
        state = discipline_state(
            by_person.get(person.id, ()), context.picklist, attested=person.id in attested
        )
        confirmed = result.band if result.status == CONFIRMED else ""
        late = LATE.format(count=result.late) if result.late else ""
        outcome = Outcome(confirmed, state, late)
        rows.append(person_row(person, result.trace, outcome, codes, session))
    return tuple(rows)


def _session(context: SessionContext) -> RecapSession:
    return RecapSession(
        title=str(context.views.setting("title") or ""),
        day=day_of(str(context.views.setting("date") or "")),
        scale=context.band_rule.id if context.band_rule else "",
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
    labels = NoteLabels(
        categories={each.code: each.label for each in context.picklist.categories},
        authors={evaluator.id: evaluator.name for evaluator in context.evaluators()},
    )
    rows = []
    for note in notes:
        person = context.views.participant(note.record.participant)
        if person is not None and not person.voided:
            rows.append(note_row(note, person, labels, session))
    return tuple(rows)
