"""Entering discipline notes: one by one, or a table of them as one step."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.discipline import DisciplineNote, NoteRecord, require_note
from asn_desktop.domain.errors import NoteInFutureError, UserError
from asn_desktop.domain.ids import NoteId
from asn_desktop.domain.wording import long_date
from asn_desktop.services.evaluation.stored_notes import read_notes
from asn_desktop.services.session.tables import TableResult

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.exchange.tables import NoteRow
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.ledger_store import Step

PPPK = "PPPK"


def enter_note(
    context: SessionContext, step: Step, note_id: NoteId, entry: tuple[NoteRecord, str]
) -> None:
    """Enter a note and, where there is one, the participant's reply.

    :raises UserError: it may not be recorded so, or it is another evaluator's.
    """
    record, reply = entry
    context.require_own(record.author)
    note = DisciplineNote(id=note_id, record=record)
    if reply.strip():
        note = note.clarified(reply)
    require_fitting(context, note)
    step.set(registers.note(note_id, "record", record.author), record.to_plain())
    if note.reply:
        step.set(registers.note(note_id, "reply", record.author), note.reply)
        step.set(registers.note(note_id, "state", record.author), note.state.value)


def require_fitting(context: SessionContext, note: DisciplineNote) -> None:
    """Refuse a note that may not be recorded of this participant.

    :raises NoteInFutureError: on a day that has not come; a clock that lags behind the session's
        own day is not believed.
    :raises UserError: see `require_note`.
    """
    day = note.record.date
    if day > max(_today(), context.day("until")):
        raise NoteInFutureError(day=long_date(day))
    person = context.participant(note.record.participant)
    require_note(note, context.picklist, is_pppk=person.employment == PPPK)


def import_notes(context: SessionContext, path: Path, evaluator: EvaluatorId) -> TableResult:
    """Take in a table of notes as one step; each row that does not fit is named.

    :raises UserError: no table, or another evaluator's.
    """
    from asn_desktop.exchange.tables import TableProblem  # noqa: PLC0415 (slow to load)
    from asn_desktop.exchange.tables import read_notes as read_table  # noqa: PLC0415

    context.require_own(evaluator)
    reading = read_table(path, context.picklist, _today())
    problems, stored, same = list(reading.problems), 0, 0
    known = {str(note.record.to_plain()) for note in read_notes(context)}
    with context.ledger.step("Impor catatan disiplin", by=evaluator) as step:
        for row in reading.rows:
            try:
                record = _record(context, row, evaluator)
                if str(record.to_plain()) in known:
                    same += 1
                    continue
                enter_note(context, step, NoteId(uuid.uuid4().hex), (record, row.reply))
            except UserError as error:
                problems.append(TableProblem(row.row, "refused", str(error)))
                continue
            known.add(str(record.to_plain()))
            stored += 1
    return TableResult(stored, same, tuple(sorted(problems)), step.changed)


def _record(context: SessionContext, row: NoteRow, evaluator: EvaluatorId) -> NoteRecord:
    person = context.with_nip(row.nip)
    day = row.date or context.day("date")
    return NoteRecord(
        participant=person.id,
        author=evaluator,
        category=row.category,
        date=day,
        time=row.time,
        source=row.source,
        kind=row.kind,
        text=row.text,
        witness=row.witness,
        minutes=row.minutes,
    )


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
