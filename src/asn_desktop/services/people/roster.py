"""The roster by hand: a walk-in, a corrected cell, somebody taken off and put back."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import (
    FieldTooLongError,
    ParticipantExistsError,
    ParticipantNameMissingError,
    ReasonMissingError,
    UnknownFieldError,
    VoidedPersonError,
)
from asn_desktop.domain.golongan import parse_golongan
from asn_desktop.domain.identity import Nip, parse_nip, read_nip
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.people import PRESENCE
from asn_desktop.domain.person_name import split_name
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.domain.registers import (
    ATTENDANCE,
    NUMBER,
    PARTICIPANT,
    ROSTER_FIELDS,
    VOID,
    WALK_IN,
    Role,
    of_participant,
)
from asn_desktop.domain.roster_check import LONGEST_NAME, LONGEST_TEXT
from asn_desktop.services.people.roster_fields import set_fields
from asn_desktop.services.session.register_words import LABELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Set

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.units import UnitTable
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.ledger_store import Step


TOGETHER = {
    frozenset(("front_titles", "name", "back_titles")): "name",
    frozenset(("golongan", "pangkat")): "golongan",
    frozenset(("nip", "sex", "birth_date")): "nip",
}
"""Fields that one entry changes together, and after which of them the step is named."""


class Added(NamedTuple):
    """Somebody who came onto the roster, and the step with which they did."""

    changed: Changed
    person: Participant


class RosterService:
    """Use cases of the roster. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    # --- reading -----------------------------------------------------------------------

    def participants(
        self, search: str = "", *, include_voided: bool = False
    ) -> tuple[Participant, ...]:
        """Return participants by number; of a search those whose name, NIP, unit or number fit."""
        return self._context.views.participants(search, include_voided=include_voided)

    def participant(self, participant: ParticipantId) -> Participant:
        """Return one participant.

        :raises UnknownParticipantError: not of this session.
        """
        return self._context.participant(participant)

    def some(self, participants: Iterable[ParticipantId]) -> tuple[Participant, ...]:
        """Return those of these people whom the roster has, those taken off among them."""
        found = map(self._context.views.participant, participants)
        return tuple(each for each in found if each is not None)

    def find(self, nip: str) -> Participant:
        """Return who has a NIP; spaces and dots do not matter.

        :raises UnknownParticipantError: nobody has.
        """
        return self._context.with_nip(nip)

    def units(self) -> UnitTable:
        """Return the session's unit table."""
        return self._context.units()

    # --- by hand -----------------------------------------------------------------------

    def add(self, fields: Mapping[str, str], *, is_present: bool = False) -> Added:
        """Add somebody who stands before the table; a full name is split from its titles.

        Without a NIP the person is let in under an id of their own; the coordinator joins the
        two entries later. `is_present` marks them as come, where this laptop takes attendance; on
        an evaluator's who is added counts as present by itself.

        :raises UserError: no name, a NIP that cannot be one, or one that is on the roster.
        """
        known = {field: plain_text(text) for field, text in fields.items() if plain_text(text)}
        self._require_fields(known)
        entry = self._completed(known)
        if not _names(entry.get("name", "")):
            raise ParticipantNameMissingError
        nip = entry.get("nip", "")
        there = self._context.views.with_nip(nip) if nip else None
        if there is not None and not there.voided:
            raise ParticipantExistsError(nip=there.printed_nip, name=there.full_name)
        participant = self._context.participant_id(nip) if nip else ParticipantId(uuid.uuid4().hex)
        number = self._context.views.highest_number() + 1
        with self._context.ledger.step(f"Tambah {entry['name']}") as step:
            if there is not None:
                self._lift_void(step, participant)
            step.set(of_participant(participant, WALK_IN), {**entry, NUMBER: number})
            if is_present and self.may_edit:
                content = {"status": PRESENCE, "reason": "", "minutes": 0}
                step.set(of_participant(participant, ATTENDANCE), content)
        return Added(step.changed, self._context.participant(participant))

    def set_fields(self, participant: ParticipantId, fields: Mapping[str, str]) -> Changed:
        """Correct fields of a person, in plain text.

        What a new NIP tells is filled in, also in place of what the old one told; a golongan brings
        its pangkat.

        :raises UserError: an unknown field, an empty name, a text that is too long, a NIP that
            cannot be one or that somebody else has, or a person who was taken off.
        """
        self._context.require_coordinator()
        self._require_fields(fields)
        person = self._context.participant(participant)
        if person.voided:
            raise VoidedPersonError(name=person.full_name)
        texts = {field: plain_text(text) for field, text in fields.items()}
        _require_lengths(texts)
        if texts.get("nip"):
            nip = parse_nip(texts["nip"])
            there = self._context.views.with_nip(nip.digits)
            if there is not None and there.id != participant:
                raise ParticipantExistsError(nip=there.printed_nip, name=there.full_name)
            texts = _newly_told(person, nip) | texts | {"nip": nip.digits}
        if "golongan" in texts and "pangkat" not in texts:
            texts |= _golongan(texts["golongan"])
        if not _names(texts.get("name", person.name)):
            raise ParticipantNameMissingError
        unit = self._context.units().lookup(texts.get("unit", ""))
        if unit is not None:
            texts["unit"] = unit.name
        new = {field: text for field, text in texts.items() if text != getattr(person, field)}
        with self._context.ledger.step(_label(person, new.keys())) as step:
            set_fields(step, participant, new)
        return step.changed

    def enter(self, participant: ParticipantId, field: str, typed: str) -> Changed:
        """Correct one cell as people type it: a name with titles, "3b", a unit's short name.

        :raises UserError: as `set_fields`.
        """
        text = plain_text(typed)
        fields = {field: text}
        if field == "name":
            name = split_name(text)
            fields = {"front_titles": name.front, "name": name.name, "back_titles": name.back}
        return self.set_fields(participant, fields)

    def void(self, participant: ParticipantId, why: str) -> Changed:
        """Take somebody off the roster; their entries stay in the ledger, and this can be undone.

        :raises UserError: no reason.
        """
        self._context.require_coordinator()
        if not why.strip():
            raise ReasonMissingError
        person = self._context.participant(participant)
        key = of_participant(participant, VOID)
        seen = {"heads": self._context.ledger.entity_head_ids(key.ent)}
        with self._context.ledger.step(f"Hapus {person.name}") as step:
            step.set(key, content=True, why=why.strip(), seen=seen)
        return step.changed

    def restore(self, participant: ParticipantId, why: str) -> Changed:
        """Put somebody back on the roster.

        :raises UserError: no reason.
        """
        self._context.require_coordinator()
        if not why.strip():
            raise ReasonMissingError
        person = self._context.participant(participant)
        unit = self._context.units().lookup(person.unit)
        with self._context.ledger.step(f"Pulihkan {person.name}") as step:
            for entry in self._entries(participant):
                key = of_participant(entry, VOID)
                if entry == participant or self._context.ledger.heads(key):
                    step.set(key, None, why=why.strip())
            if unit is not None:  # it may have been renamed meanwhile
                step.set(of_participant(participant, "unit"), unit.name)
        return step.changed

    # --- within ------------------------------------------------------------------------

    def _entries(self, participant: ParticipantId) -> list[ParticipantId]:
        """Return all entries that are this person; each can have been deleted by itself."""
        members = self._context.ledger.projection.aliases.members(PARTICIPANT + participant)
        return [ParticipantId(ent.removeprefix(PARTICIPANT)) for ent in members]

    def _completed(self, known: Mapping[str, str]) -> dict[str, str]:
        """Return the entry with titles split off, and what the NIP itself tells filled in."""
        _require_lengths(known)
        entry = dict(known)
        if "front_titles" not in entry and "back_titles" not in entry and entry.get("name"):
            name = split_name(entry["name"])
            parts = {"front_titles": name.front, "name": name.name, "back_titles": name.back}
            entry |= {field: text for field, text in parts.items() if text}
        if entry.get("nip"):
            nip = parse_nip(entry["nip"])
            entry["nip"] = nip.digits
            entry = _told(nip) | entry
        if entry.get("golongan"):
            read = _golongan(entry["golongan"])
            entry = read | entry | {"golongan": read["golongan"]}
        unit = self._context.units().lookup(entry.get("unit", ""))
        if unit:
            entry["unit"] = unit.name
        return {field: text for field, text in entry.items() if text}

    @staticmethod
    def _lift_void(step: Step, participant: ParticipantId) -> None:
        step.set(of_participant(participant, VOID), None, why="ditambahkan lagi")

    @staticmethod
    def _require_fields(fields: Mapping[str, str]) -> None:
        for field in fields:
            if field not in ROSTER_FIELDS:
                raise UnknownFieldError(field=field, choices=", ".join(ROSTER_FIELDS))

    @property
    def may_edit(self) -> bool:
        """Tell whether this laptop may change the roster of people who are on it."""
        return self._context.ledger.identity.role == Role.COORDINATOR


def _label(person: Participant, changed: Set[str]) -> str:
    """Return what undo says: "Ubah jabatan Siti Aminah", or only whose entry it is."""
    for fields, name in TOGETHER.items():
        if changed and changed <= fields and name in changed:
            changed = {name}
    if len(changed) == 1:
        label = LABELS[next(iter(changed))]
        return f"Ubah {label if label.isupper() else label.lower()} {person.name}"
    return f"Ubah {person.name}"


def _names(text: str) -> bool:
    """Tell whether a text can be a name; a NIP that slipped into the column cannot."""
    return any(map(str.isalpha, text))


def _golongan(text: str) -> dict[str, str]:
    """Return the step that is meant, with its pangkat; a text that is none has no pangkat."""
    step = parse_golongan(text)
    return {"golongan": step.code if step else text, "pangkat": step.pangkat if step else ""}


def _told(nip: Nip) -> dict[str, str]:
    return {"sex": nip.sex.value, "birth_date": nip.birth.isoformat()}


def _newly_told(person: Participant, nip: Nip) -> dict[str, str]:
    """Return what a new NIP tells where nothing stood, or only what the old one told."""
    old = read_nip(person.nip).nip
    before = _told(old) if old is not None else {}
    return {
        field: text
        for field, text in _told(nip).items()
        if getattr(person, field) in ("", before.get(field))
    }


def _require_lengths(texts: Mapping[str, str]) -> None:
    for field, text in texts.items():
        limit = LONGEST_NAME if field == "name" else LONGEST_TEXT
        if len(text) > limit:
            raise FieldTooLongError(field=LABELS[field], count=len(text), limit=limit)
