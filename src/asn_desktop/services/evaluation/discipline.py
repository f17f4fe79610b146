"""Discipline: what evaluators record, what participants answer, and the attested "nihil"."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain import registers
from asn_desktop.domain.discipline import (
    DisciplineNote,
    DisciplineState,
    NoteRecord,
    NoteState,
    discipline_state,
)
from asn_desktop.domain.errors import NoteWithdrawnError, UnknownNoteError
from asn_desktop.domain.ids import NoteId
from asn_desktop.services.evaluation.note_entry import enter_note, import_notes, require_fitting
from asn_desktop.services.evaluation.note_history import note_history
from asn_desktop.services.evaluation.stored_notes import counted_notes, read_notes, stored_note

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.discipline import Picklist
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.services.evaluation.note_history import NoteChange
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.services.session.tables import TableResult
    from asn_desktop.store.views import NoteRow as StoredNote


class NihilPlan(NamedTuple):
    """Whom "nihil for all who are present" would concern, and whom it leaves out, and why."""

    ready: tuple[Participant, ...]
    attested: tuple[Participant, ...]
    """Attested by this evaluator already."""
    noted: tuple[Participant, ...]
    """This evaluator has a note on them that counts."""
    absent: tuple[Participant, ...]


def noted_by(context: SessionContext) -> frozenset[tuple[ParticipantId, EvaluatorId]]:
    """Return who has a note that counts, and by whom."""
    notes = counted_notes(context)
    return frozenset((note.record.participant, note.record.author) for note in notes)


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

    def counted(self, participant: ParticipantId) -> int:
        """Return how many notes say something against a person; see `counted_notes`."""
        return len(counted_notes(self._context, participant))

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

    def nihil_plan(self, evaluator: EvaluatorId) -> NihilPlan:
        """Return whom this evaluator has yet to attest, and who is left out.

        A withdrawn note and mere attendance do not count, as in `states`.
        """
        done = self.attested(evaluator)
        noted = {pid for pid, author in noted_by(self._context) if author == evaluator}
        plan: dict[str, list[Participant]] = {each: [] for each in NihilPlan._fields}
        for person in self._context.views.participants():
            if person.id in noted:
                plan["noted"].append(person)
            elif person.id in done:
                plan["attested"].append(person)
            else:
                plan["ready" if person.is_present else "absent"].append(person)
        return NihilPlan(*(tuple(plan[each]) for each in NihilPlan._fields))

    def unattested(self, evaluator: EvaluatorId) -> tuple[Participant, ...]:
        """Return who is present, not attested by this evaluator, and free of notes by them."""
        return self.nihil_plan(evaluator).ready

    def history(self, note: NoteId) -> tuple[NoteChange, ...]:
        """Return who entered what of a note when, oldest first."""
        return note_history(self._context, note)

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
            step.about = person.id
            enter_note(self._context, step, note_id, (record, reply))
        return step.changed, note_id

    def edit(self, note: NoteId, record: NoteRecord) -> Changed:
        """Correct a note; what it said before stays in the ledger, its author and person too.

        :raises UserError: as `write`, or the note is withdrawn or not there.
        """
        known = self._stored(note)
        self._context.require_own(known.evaluator)
        before = stored_note(self._context, known)
        if before.state == NoteState.DITARIK:
            raise NoteWithdrawnError
        whose = {"author": before.record.author, "participant": before.record.participant}
        kept = record.model_copy(update=whose)
        person = self._context.participant(kept.participant)
        label = f"Ubah catatan disiplin · {person.name}"
        with self._context.ledger.step(label, by=known.evaluator) as step:
            step.about = person.id
            require_fitting(self._context, before.model_copy(update={"record": kept}))
            step.set(registers.note(note, "record", known.evaluator), kept.to_plain())
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
        return import_notes(self._context, path, evaluator)

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
        participants: Sequence[ParticipantId],
        *,
        content: bool | None,
    ) -> Changed:
        self._context.require_own(evaluator)
        about = f"{len(participants)} peserta"
        if len(participants) == 1:
            about = self._context.participant(participants[0]).name
        with self._context.ledger.step(f"{label} · {about}", by=evaluator) as step:
            for participant in participants:
                step.set(registers.attestation(participant, evaluator), content)
        return step.changed

    def _keep(
        self, label: str, known: StoredNote, note: DisciplineNote, why: str | None = None
    ) -> Changed:
        self._context.require_own(known.evaluator)
        person = self._context.participant(note.record.participant)
        with self._context.ledger.step(f"{label} · {person.name}", by=known.evaluator) as step:
            step.about = person.id
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
