"""The roster: from the office's sheet, by hand for a walk-in, and who came."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.errors import (
    ParticipantExistsError,
    ParticipantNameMissingError,
    ReasonMissingError,
    UnknownFieldError,
)
from asn_desktop.domain.golongan import parse_golongan
from asn_desktop.domain.identity import parse_nip
from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.person_name import split_name
from asn_desktop.domain.registers import (
    NUMBER,
    ROSTER_FIELDS,
    SAME,
    VOID,
    WALK_IN,
    Role,
    of_participant,
)
from asn_desktop.services.roster_fields import set_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.units import UnitTable
    from asn_desktop.services.context import SessionContext
    from asn_desktop.store.ledger_store import Step


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

    def find(self, nip: str) -> Participant:
        """Return who has a NIP; spaces and dots do not matter.

        :raises UnknownParticipantError: nobody has.
        """
        return self._context.with_nip(nip)

    def units(self) -> UnitTable:
        """Return the session's unit table."""
        return self._context.units()

    # --- by hand -----------------------------------------------------------------------

    def add(self, fields: Mapping[str, str]) -> Participant:
        """Add somebody who stands before the table; a full name is split from its titles.

        Without a NIP the person is let in under an id of their own; the coordinator joins the
        two entries later.

        :raises UserError: no name, a NIP that cannot be one, or one that is on the roster.
        """
        known = {field: text.strip() for field, text in fields.items() if text.strip()}
        self._require_fields(known)
        entry = self._completed(known)
        if not entry.get("name"):
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
        return self._context.participant(participant)

    def set_fields(self, participant: ParticipantId, fields: Mapping[str, str]) -> Changed:
        """Correct fields of a person.

        :raises UserError: an unknown field, an empty name, or a NIP that cannot be one.
        """
        self._context.require_coordinator()
        self._require_fields(fields)
        person = self._context.participant(participant)
        texts = {field: text.strip() for field, text in fields.items()}
        if texts.get("nip"):
            texts["nip"] = parse_nip(texts["nip"]).digits
        if "name" in texts and not texts["name"]:
            raise ParticipantNameMissingError
        with self._context.ledger.step(f"Ubah {person.name}") as step:
            set_fields(step, participant, texts)
        return step.changed

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
        with self._context.ledger.step(f"Pulihkan {person.name}") as step:
            step.set(of_participant(participant, VOID), None, why=why.strip())
        return step.changed

    def same_person(self, participant: ParticipantId, other: ParticipantId, why: str) -> Changed:
        """Join two entries that are one person; where they differ, that is a conflict to resolve.

        :raises UserError: no reason, or one of them is not of this session.
        """
        return self._join(participant, self._context.participant(other).id, why)

    def part(self, participant: ParticipantId, why: str) -> Changed:
        """Part two entries that were joined by mistake.

        :raises UserError: no reason.
        """
        return self._join(participant, None, why)

    def _join(self, participant: ParticipantId, other: ParticipantId | None, why: str) -> Changed:
        self._context.require_coordinator()
        if not why.strip():
            raise ReasonMissingError
        to = registers.PARTICIPANT + other if other else None
        label = "Gabung dua entri" if other else "Pisahkan dua entri"
        with self._context.ledger.step(label) as step:
            step.set(of_participant(participant, SAME), to, why=why.strip())
        return step.changed

    # --- within ------------------------------------------------------------------------

    def _completed(self, known: Mapping[str, str]) -> dict[str, str]:
        """Return the entry with titles split off, and what the NIP itself tells filled in."""
        entry = dict(known)
        if "front_titles" not in entry and "back_titles" not in entry and entry.get("name"):
            name = split_name(entry["name"])
            parts = {"front_titles": name.front, "name": name.name, "back_titles": name.back}
            entry |= {field: text for field, text in parts.items() if text}
        if entry.get("nip"):
            nip = parse_nip(entry["nip"])
            entry["nip"] = nip.digits
            entry.setdefault("sex", nip.sex.value)
            entry.setdefault("birth_date", nip.birth.isoformat())
        golongan = parse_golongan(entry.get("golongan", ""))
        if golongan:
            entry |= {"golongan": golongan.code}
            entry.setdefault("pangkat", golongan.pangkat)
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
