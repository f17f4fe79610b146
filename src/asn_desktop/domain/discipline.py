"""Discipline notes: what an evaluator records, never a verdict, and three honest states a person.

PP 94/2021 covers CPNS and PNS. PPPK are bound by their contract (PP 49/2018): an evaluator may
note what was seen of them like of anybody, but a formal sanction of PP 94/2021 is not referred to.
"""

from __future__ import annotations

import datetime as dt
import re
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from asn_desktop.domain.errors import (
    DecreeForPppkError,
    HealthNoteError,
    NoteMinutesError,
    NoteTextMissingError,
    NoteWithdrawnError,
    PicklistError,
    ProvenWordingError,
    ReplyMissingError,
    UnknownCategoryError,
    WithdrawalReasonError,
)
from asn_desktop.domain.fitting import fit
from asn_desktop.domain.ids import EvaluatorId, NoteId, ParticipantId
from asn_desktop.domain.models import Frozen
from asn_desktop.domain.scalars import Code, Day, Label, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

DISPUTED_TEXT = "Dua laptop mengisi catatan ini berbeda. Putuskan dahulu di Gabung, daftar konflik."
UNREADABLE = "Catatan ini tidak dapat dibaca oleh versi program ini."
OTHER = "lainnya"
_PROVEN = re.compile(r"\bterbukti(?:lah|kah)?\b", re.IGNORECASE)


class NoteSource(StrEnum):
    """Where an observation comes from."""

    PRESENSI = "presensi"
    LAPORAN_ATASAN = "laporan_atasan"
    PENGAMATAN_SESI = "pengamatan_sesi"
    LAINNYA = "lainnya"


class NoteKind(StrEnum):
    """A note, or coaching given on the spot. An evaluator cannot punish."""

    CATATAN = "catatan"
    PEMBINAAN = "pembinaan"


class NoteState(StrEnum):
    """Recorded, answered by the participant, or taken back with a reason; never deleted."""

    TERCATAT = "tercatat"
    DIKLARIFIKASI = "diklarifikasi"
    DITARIK = "ditarik"


class DisciplineState(StrEnum):
    """What is honestly known of a participant."""

    HAS_NOTES = "has_notes"
    ATTESTED_CLEAN = "attested_clean"
    UNCHECKED = "unchecked"

    @property
    def label(self) -> str:
        """Return the state in the words that screens and papers use."""
        return _STATE_LABELS[self]


_STATE_LABELS = {
    DisciplineState.HAS_NOTES: "ada catatan",
    DisciplineState.ATTESTED_CLEAN: "tanpa catatan",
    DisciplineState.UNCHECKED: "belum diperiksa",
}


class Category(Frozen):
    """One entry of the picklist.

    `counts` is false for mere attendance (Hadir, Izin, Sakit, Cuti, Dinas luar): such a note is
    kept but does not make a person one with a discipline record.
    """

    code: Code
    label: Label
    counts: bool
    minutes: bool
    """Whether a number of minutes belongs to it."""
    text: Literal["required", "optional", "forbidden"]
    """Forbidden where the code alone is kept, since more would be health data."""


class SanctionLevel(Frozen):
    """A level of PP 94/2021, for reference only."""

    level: Literal["ringan", "sedang", "berat"]
    examples: tuple[Label, ...]


class Picklist(Frozen):
    """The versioned list of categories; an office may keep its own."""

    id: Code
    version: Annotated[int, Field(strict=True, ge=1)]
    source: Sentence = ""
    categories: Annotated[tuple[Category, ...], Field(min_length=1, max_length=200)]
    sanctions: tuple[SanctionLevel, ...] = ()

    @model_validator(mode="after")
    def _codes_differ(self) -> Self:
        if len({each.code for each in self.categories}) != len(self.categories):
            raise PydanticCustomError("codes_repeat", "codes_repeat")
        return self

    def find(self, code_or_label: str) -> Category:
        """Return a category by its code or, as people type it, by its label.

        :raises UnknownCategoryError: there is none.
        """
        wanted = " ".join(code_or_label.casefold().split())
        for each in self.categories:
            if wanted in (each.code.casefold(), each.label.casefold()):
                return each
        choices = ", ".join(each.label for each in self.categories)
        raise UnknownCategoryError(category=code_or_label, choices=choices)


class Decree(Frozen):
    """A reference to a formal sanction that an authorised official imposed elsewhere."""

    number: Label
    date: Day
    level: Literal["ringan", "sedang", "berat"]


class NoteRecord(Frozen):
    """A note as its author wrote it; the text is an observation or a dugaan."""

    participant: ParticipantId
    author: EvaluatorId
    category: Code
    """The code of a category of the session's picklist."""
    date: Day
    time: dt.time | None = None
    source: NoteSource
    kind: NoteKind = NoteKind.CATATAN
    text: Sentence = ""
    witness: Sentence = ""
    """A witness, or a reference to evidence."""
    minutes: Annotated[int, Field(ge=1, le=1440)] | None = None
    decree: Decree | None = None

    def to_plain(self) -> dict[str, object]:
        """Return the record as plain JSON, without the fields that were left empty."""
        plain: dict[str, object] = self.model_dump(mode="json", exclude_defaults=True)
        return plain


class DisciplineNote(Frozen):
    """A note with what came of it: the participant's reply and its state."""

    id: NoteId
    record: NoteRecord
    reply: Sentence = ""
    state: NoteState = NoteState.TERCATAT
    reason: Sentence = ""
    """Why it was withdrawn."""
    disputed: bool = False
    """Whether laptops say different things of it, which somebody has yet to settle."""

    def clarified(self, reply: str) -> DisciplineNote:
        """Return the note with the participant's reply.

        :raises ReplyMissingError: the reply is empty.
        :raises NoteWithdrawnError: the note is withdrawn already.
        """
        if self.state == NoteState.DITARIK:
            raise NoteWithdrawnError
        if not reply.strip():
            raise ReplyMissingError
        changes = {"reply": reply.strip(), "state": NoteState.DIKLARIFIKASI}
        return self.model_copy(update=changes)

    def withdrawn(self, reason: str) -> DisciplineNote:
        """Return the note taken back; it stays in the records, with the reason.

        :raises WithdrawalReasonError: no reason is given.
        :raises NoteWithdrawnError: the note is withdrawn already.
        """
        if self.state == NoteState.DITARIK:
            raise NoteWithdrawnError
        if not reason.strip():
            raise WithdrawalReasonError
        return self.model_copy(update={"reason": reason.strip(), "state": NoteState.DITARIK})


def parse_picklist(text: str) -> Picklist:
    """Return the picklist that the JSON text holds.

    :raises PicklistError: naming the first field that does not fit.
    """
    return fit(Picklist, text, PicklistError)


def require_note(note: DisciplineNote, picklist: Picklist, *, is_pppk: bool) -> DisciplineNote:
    """Return the note if it may be recorded.

    :raises UnknownCategoryError: the picklist has no such category.
    :raises HealthNoteError: more than the code is given where only the code is kept.
    :raises NoteTextMissingError: the category says nothing without a text.
    :raises NoteMinutesError: minutes are given where they mean nothing.
    :raises ProvenWordingError: the text states a verdict.
    :raises DecreeForPppkError: a sanction of PP 94/2021 is referred to for a PPPK.
    :raises WithdrawalReasonError: it is withdrawn without a reason.
    """
    category, record = picklist.find(note.record.category), note.record
    _require_text(note, category)
    if record.minutes is not None and not category.minutes:
        raise NoteMinutesError(category=category.label)
    if any(_PROVEN.search(said) for said in (record.text, record.witness)):
        raise ProvenWordingError
    if record.decree and is_pppk:
        raise DecreeForPppkError
    if note.state == NoteState.DITARIK and not note.reason.strip():
        raise WithdrawalReasonError
    return note


def discipline_state(
    notes: Iterable[DisciplineNote], picklist: Picklist, *, attested: bool
) -> DisciplineState:
    """Return a participant's state from all notes on them, and whether anyone attested "nihil".

    Withdrawn notes and mere attendance do not count. A note outweighs an attestation: what one
    evaluator saw is not undone by another who saw nothing.
    """
    if any(counts(note, picklist) for note in notes):
        return DisciplineState.HAS_NOTES
    return DisciplineState.ATTESTED_CLEAN if attested else DisciplineState.UNCHECKED


def counts(note: DisciplineNote, picklist: Picklist) -> bool:
    """Tell whether a note says something against a person: not withdrawn, not mere attendance."""
    return note.state != NoteState.DITARIK and code_counts(note.record.category, picklist)


def code_counts(category: str, picklist: Picklist) -> bool:
    """Tell whether a note of this category says something against a person."""
    try:
        return picklist.find(category).counts
    except UnknownCategoryError:  # from a newer picklist: a note that nobody here can read is one
        return True


def stand_in(
    note: NoteId, whose: tuple[ParticipantId, EvaluatorId], day: dt.date, *, disputed: bool
) -> DisciplineNote:
    """Return what stands for a note that does not fit, or of which laptops say different things.

    It stays a note and says so; `whose` are its participant and its author.
    """
    record = NoteRecord(
        participant=whose[0],
        author=whose[1],
        category=OTHER,
        date=day,
        source=NoteSource.LAINNYA,
        text=DISPUTED_TEXT if disputed else UNREADABLE,
    )
    return DisciplineNote(id=note, record=record)


def _require_text(note: DisciplineNote, category: Category) -> None:
    written = note.record.text.strip()
    if category.text == "forbidden" and (written or note.record.witness or note.reply):
        raise HealthNoteError(category=category.label)
    if category.text == "required" and not written:
        raise NoteTextMissingError(category=category.label)
