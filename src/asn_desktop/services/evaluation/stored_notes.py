"""Discipline notes as the session's file holds them, under the one name that a person has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.discipline import (
    DisciplineNote,
    NoteRecord,
    NoteState,
    counts,
    stand_in,
)
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.registers import NOTE, PARTICIPANT
from asn_desktop.store.rows import DISPUTED

if TYPE_CHECKING:
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.views import NoteRow


def read_notes(
    context: SessionContext, participant: ParticipantId | None = None
) -> tuple[DisciplineNote, ...]:
    """Return all notes, or those on one person; withdrawn ones too."""
    disputed = {row.ent for row in context.views.conflicts()}
    notes = [stored_note(context, row) for row in context.views.notes()]
    return tuple(
        each.model_copy(update={"disputed": True}) if NOTE + each.id in disputed else each
        for each in notes
        if participant in (None, each.record.participant)
    )


def stored_note(context: SessionContext, row: NoteRow) -> DisciplineNote:
    """Return a stored note; its author is who had the right to write it, whatever it claims.

    One that does not fit (a newer program's, a changed one's) stays a note and says so, and so
    does one of which laptops say different things.
    """
    ent = context.ledger.projection.aliases.canonical(PARTICIPANT + row.participant)
    person = ParticipantId(ent.removeprefix(PARTICIPANT))
    whose = {"author": row.evaluator, "participant": person}
    try:
        record = NoteRecord.model_validate({**row.record, **whose})
        state = NoteState(row.state or NoteState.TERCATAT)
        return DisciplineNote(
            id=row.id, record=record, reply=row.reply, state=state, reason=row.reason
        )
    except ValueError:  # pydantic's refusals among them
        disputed = bool(row.record.get(DISPUTED))
        return stand_in(row.id, (person, row.evaluator), context.day("date"), disputed=disputed)


def counted_notes(
    context: SessionContext, participant: ParticipantId | None = None
) -> tuple[DisciplineNote, ...]:
    """Return the notes that say something against a person: one rule for screen and paper."""
    picklist = context.picklist
    return tuple(note for note in read_notes(context, participant) if counts(note, picklist))
