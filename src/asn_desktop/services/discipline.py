"""Discipline: what evaluators record, what participants answer, and the attested "nihil"."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.discipline import (
    DisciplineNote,
    DisciplineState,
    NoteRecord,
    counts,
    discipline_state,
    require_note,
)
from asn_desktop.domain.errors import UnknownNoteError, UserError
from asn_desktop.domain.ids import NoteId
from asn_desktop.services.stored_notes import read_notes, stored_note
from asn_desktop.services.tables import TableResult

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.discipline import Picklist
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.exchange.tables import NoteRow
    from asn_desktop.services.context import SessionContext
    from asn_desktop.store.ledger_store import Step
    from asn_desktop.store.views import NoteRow as StoredNote

PPPK = "PPPK"


def noted_by(context: SessionContext) -> frozenset[tuple[ParticipantId, EvaluatorId]]:
    """Return who has a note that counts, and by whom."""
    notes, picklist = read_notes(context), context.picklist
    return frozenset(
        (note.record.participant, note.record.author) for note in notes if counts(note, picklist)
    )


class DisciplineService:
    """Use cases of the discipline page. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    # --- reading -----------------------------------------------------------------------

    def picklist(self) -> Picklist:
        """Return the categories of notes."""
        return self._context.picklist

    def notes(self, participant: ParticipantId | None = None) -> tuple[DisciplineNote, ...]:
        """Return all notes, or those on one participant; withdrawn ones too."""
        return read_notes(self._context, participant)

    def states(self) -> Mapping[ParticipantId, DisciplineState]:
        """Return what is honestly known of each participant on the roster."""
        by_person: dict[ParticipantId, list[DisciplineNote]] = {}
        for note in self.notes():
            by_person.setdefault(note.record.participant, []).append(note)
        attested = {participant for participant, _ in self._context.views.attestations()}
        return {
            person.id: discipline_state(
                by_person.get(person.id, ()),
                self._context.picklist,
                attested=person.id in attested,
            )
            for person in self._context.views.participants()
        }

    def attested(self, evaluator: EvaluatorId) -> frozenset[ParticipantId]:
        """Return whom this evaluator attested "nihil"."""
        return frozenset(pid for pid, by in self._context.views.attestations() if by == evaluator)

    def unattested(self, evaluator: EvaluatorId) -> tuple[Participant, ...]:
        """Return who is present, not attested by this evaluator, and free of notes by them.

        A withdrawn note and mere attendance do not count, as in `states`.
        """
        done = self.attested(evaluator)
        noted = {pid for pid, author in noted_by(self._context) if author == evaluator}
        return tuple(
            person
            for person in self._context.present()
            if person.id not in done and person.id not in noted
        )

    # --- notes -------------------------------------------------------------------------

    def write(self, record: NoteRecord, reply: str = "") -> tuple[Changed, NoteId]:
        """Record a note.

        :raises UserError: it may not be recorded so (see `require_note`), or it is another
            evaluator's.
        """
        note_id = NoteId(uuid.uuid4().hex)
        person = self._context.participant(record.participant)
        label = f"Catatan disiplin · {person.name}"
        with self._context.ledger.step(label, by=record.author) as step:
            self._write(step, note_id, record, reply)
        return step.changed, note_id

    def edit(self, note: NoteId, record: NoteRecord) -> Changed:
        """Correct a note; what it said before stays in the ledger.

        :raises UserError: as `write`, or the note is not there.
        """
        known = self._stored(note)
        changed = DisciplineNote(id=note, record=record, reply=known.reply)
        with self._context.ledger.step("Ubah catatan disiplin", by=known.evaluator) as step:
            self._require(changed)
            step.set(registers.note(note, "record", known.evaluator), record.to_plain())
        return step.changed

    def reply(self, note: NoteId, text: str) -> Changed:
        """Record what the participant answers.

        :raises UserError: an empty reply, or the note is withdrawn or not there.
        """
        known = self._stored(note)
        return self._keep(
            "Tanggapan peserta", known, stored_note(self._context, known).clarified(text)
        )

    def withdraw(self, note: NoteId, why: str) -> Changed:
        """Take a note back; it stays in the records, with the reason.

        :raises UserError: no reason, or the note is withdrawn already or not there.
        """
        known = self._stored(note)
        return self._keep(
            "Tarik catatan disiplin", known, stored_note(self._context, known).withdrawn(why), why
        )

    def import_notes(self, path: Path, evaluator: EvaluatorId) -> TableResult:
        """Take in a table of notes as one step; each row that does not fit is named.

        A note that says the same of the same person is not entered twice.

        :raises UserError: no table, or another evaluator's.
        """
        from asn_desktop.exchange.tables import TableProblem, read_notes  # noqa: PLC0415

        self._context.require_own(evaluator)
        today = dt.datetime.now().astimezone().date()
        reading = read_notes(path, self._context.picklist, today)
        problems, stored, same = list(reading.problems), 0, 0
        known = {str(note.record.to_plain()) for note in self.notes()}
        with self._context.ledger.step("Impor catatan disiplin", by=evaluator) as step:
            for row in reading.rows:
                try:
                    record = _record(self._context, row, evaluator)
                    if str(record.to_plain()) in known:
                        same += 1
                        continue
                    self._write(step, NoteId(uuid.uuid4().hex), record, row.reply)
                except UserError as error:
                    problems.append(TableProblem(row.row, "refused", str(error)))
                    continue
                known.add(str(record.to_plain()))
                stored += 1
        return TableResult(stored, same, tuple(sorted(problems)), step.changed)

    # --- nihil -------------------------------------------------------------------------

    def attest(self, evaluator: EvaluatorId, participants: Sequence[ParticipantId]) -> Changed:
        """Attest "nihil": this evaluator looked and has nothing to record.

        :raises OtherEvaluatorError: another evaluator's laptop.
        """
        return self._attest("Nyatakan nihil", evaluator, participants, content=True)

    def withdraw_attestation(
        self, evaluator: EvaluatorId, participants: Sequence[ParticipantId]
    ) -> Changed:
        """Take "nihil" back: these participants are "belum diperiksa" again.

        :raises OtherEvaluatorError: another evaluator's laptop.
        """
        return self._attest("Tarik pernyataan nihil", evaluator, participants, content=None)

    # --- within ------------------------------------------------------------------------

    def _attest(
        self,
        label: str,
        evaluator: EvaluatorId,
        participants: Iterable[ParticipantId],
        *,
        content: bool | None,
    ) -> Changed:
        self._context.require_own(evaluator)
        with self._context.ledger.step(label, by=evaluator) as step:
            for participant in participants:
                step.set(registers.attestation(participant, evaluator), content)
        return step.changed

    def _write(self, step: Step, note_id: NoteId, record: NoteRecord, reply: str) -> None:
        self._context.require_own(record.author)
        note = DisciplineNote(id=note_id, record=record)
        if reply.strip():
            note = note.clarified(reply)
        self._require(note)
        step.set(registers.note(note_id, "record", record.author), record.to_plain())
        if note.reply:
            step.set(registers.note(note_id, "reply", record.author), note.reply)
            step.set(registers.note(note_id, "state", record.author), note.state.value)

    def _require(self, note: DisciplineNote) -> None:
        person = self._context.participant(note.record.participant)
        require_note(note, self._context.picklist, is_pppk=person.employment == PPPK)

    def _keep(
        self, label: str, known: StoredNote, note: DisciplineNote, why: str | None = None
    ) -> Changed:
        self._context.require_own(known.evaluator)
        with self._context.ledger.step(label, by=known.evaluator) as step:
            if note.reply != known.reply:
                step.set(registers.note(note.id, "reply", known.evaluator), note.reply)
            key = registers.note(note.id, "state", known.evaluator)
            step.set(key, note.state.value, why=why)
        return step.changed

    def _stored(self, note: NoteId) -> StoredNote:
        found = next((row for row in self._context.views.notes() if row.id == note), None)
        if found is None:
            raise UnknownNoteError
        return found


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
