"""The registers of the ledger: their names, what may write them, on which chain they travel."""

from __future__ import annotations

import uuid
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.ids import CriterionCode, EvaluatorId, NoteId, ParticipantId, SessionId
from asn_desktop.domain.ledger import RegisterKey

if TYPE_CHECKING:
    from collections.abc import Collection

    from asn_desktop.domain.ledger import Event

RULES = 3
"""Raised whenever this program judges or reads events otherwise than the one before, or knows more
kinds of them: a file that was judged by other rules is judged anew when it is opened."""

SESSION = "sesi"
PARTICIPANT = "peserta/"
EVALUATOR = "penilai/"
NOTE = "catatan/"
CERTIFICATE = "sertifikat/"
REVOCATION = "pencabutan/"
VOID = "_void"
SAME = "_same"
PROFILE = "profile"
WALK_IN = "walk_in"
NUMBER = "number"
ATTENDANCE = "attendance"
CONFIRMATION = "confirmation"
ISSUE = "issue"
REVOKED = "revoked"
WHOLE_SHEET = "_"
"""Stands for the criterion where a remark is about the sheet as a whole."""

SESSION_FIELDS = frozenset(
    (
        *("title", "place", "date", "until", "instrument", "wording", "bands", "letterhead"),
        *("signers", "numbering", "papers", "units", "seal_key", "agency", "recovery"),
        *("status", "sample", "look"),
    )
)
ROSTER_FIELDS = (
    *("nip", "front_titles", "name", "back_titles", "sex", "birth_place", "birth_date"),
    *("golongan", "pangkat", "jabatan", "unit", "employment", "tmt"),
    *("latsar_score", "latsar_qualification", "latsar_source", "latsar_date", "sttpl_number"),
    *("skp_predicate", "skp_source", "skp_date"),
)
ON_ROSTER = (NUMBER, "nip", "name")
_ROSTER = frozenset(ROSTER_FIELDS)
PER_EVALUATOR = frozenset(("mark", "remark", "nihil", "sheet"))
NOTE_FIELDS = frozenset(("record", "reply", "state"))
PARTS_OF_MARK = 3
PARTS_OF_OWN = 2


class Role(StrEnum):
    """What a device was certified for."""

    COORDINATOR = "koordinator"
    EVALUATOR = "penilai"


class Purpose(StrEnum):
    """Which chain of a laptop: what evaluators may see, or what they must not."""

    ROSTER = "roster"
    MARKS = "marks"


class Standing(IntEnum):
    """Whether an event counts, and if not, why."""

    COUNTS = 0
    UNPROVEN = 1
    NO_RIGHT = 2
    UNKNOWN = 3
    FOREIGN_PARENT = 4
    REVOKED = 5


class Device(NamedTuple):
    """A certified device: for whom it may write. `evaluator` is empty for coordinators."""

    role: Role
    evaluator: str
    purpose: Purpose
    name: str


def participant_id(session: SessionId, nip: str) -> ParticipantId:
    """Return the id that a NIP has in a session, the same on every laptop."""
    return ParticipantId(uuid.uuid5(uuid.UUID(session), f"nip:{nip}").hex)


def evaluator_id(session: SessionId, name: str) -> EvaluatorId:
    """Return the id that an evaluator's name has in a session; case and spaces do not matter."""
    folded = " ".join(name.casefold().split())
    return EvaluatorId(uuid.uuid5(uuid.UUID(session), f"penilai:{folded}").hex)


def of_session(field: str) -> RegisterKey:
    """Return a register of the session itself."""
    return RegisterKey(SESSION, field)


def of_participant(participant: ParticipantId, field: str) -> RegisterKey:
    """Return a register of one participant."""
    return RegisterKey(PARTICIPANT + participant, field)


def mark(
    participant: ParticipantId, evaluator: EvaluatorId, criterion: CriterionCode
) -> RegisterKey:
    """Return the register of one evaluator's level for one criterion."""
    return RegisterKey(PARTICIPANT + participant, f"mark/{evaluator}/{criterion}")


def remark(participant: ParticipantId, evaluator: EvaluatorId, criterion: str) -> RegisterKey:
    """Return the register of a note on a mark, or on the sheet (`WHOLE_SHEET`)."""
    return RegisterKey(PARTICIPANT + participant, f"remark/{evaluator}/{criterion}")


def sheet(participant: ParticipantId, evaluator: EvaluatorId) -> RegisterKey:
    """Return the register of a sheet's status."""
    return RegisterKey(PARTICIPANT + participant, f"sheet/{evaluator}")


def attestation(participant: ParticipantId, evaluator: EvaluatorId) -> RegisterKey:
    """Return the register of an evaluator's "nihil"."""
    return RegisterKey(PARTICIPANT + participant, f"nihil/{evaluator}")


def note(note_id: NoteId, field: str, evaluator: EvaluatorId) -> RegisterKey:
    """Return a register of a discipline note; its author's id is part of the name."""
    return RegisterKey(NOTE + note_id, f"{field}/{evaluator}")


def revocation(subject: str) -> RegisterKey:
    """Return the register that takes back certificates: the digest of one, or a batch's key id."""
    return RegisterKey(REVOCATION + subject, REVOKED)


def profile(evaluator: EvaluatorId) -> RegisterKey:
    """Return the register of who an evaluator is."""
    return RegisterKey(EVALUATOR + evaluator, PROFILE)


def kind_of(ent: str) -> str:
    """Return what an entity's registers are about: the beginning that its kind has in common."""
    kind, slash, _ = ent.partition("/")
    return kind + slash


def owner(key: RegisterKey) -> str | None:
    """Return whose register it is: an evaluator's id, "" for coordinators, None if unknown."""
    ent, fld = key
    parts = fld.split("/")
    if ent.startswith(PARTICIPANT):
        return _owner_on_participant(fld, parts)
    if ent.startswith(NOTE):
        own = len(parts) == PARTS_OF_OWN and parts[0] in NOTE_FIELDS
        return parts[1] if own else None
    known = (
        (ent == SESSION and fld in SESSION_FIELDS)
        or (ent.startswith(EVALUATOR) and fld in (PROFILE, VOID))
        or (ent.startswith(CERTIFICATE) and fld == ISSUE)
        or (ent.startswith(REVOCATION) and fld == REVOKED)
    )
    return "" if known else None


def _owner_on_participant(fld: str, parts: list[str]) -> str | None:
    if parts[0] in ("mark", "remark"):
        return parts[1] if len(parts) == PARTS_OF_MARK else None
    if parts[0] in ("nihil", "sheet"):
        return parts[1] if len(parts) == PARTS_OF_OWN else None
    if fld in _ROSTER or fld in (WALK_IN, NUMBER, ATTENDANCE, CONFIRMATION, VOID, SAME):
        return ""
    return None


def may_write(device: Device, key: RegisterKey) -> bool:
    """Tell whether a device has the right to a register.

    An evaluator's device writes its own evaluator's registers and adds new participants, whole
    and once each (`walk_in`); it never touches the roster of people who are on it already.
    """
    if device.role == Role.COORDINATOR:
        return True
    if not device.evaluator:
        return False
    return owner(key) == device.evaluator or (
        key.fld == WALK_IN and key.ent.startswith(PARTICIPANT)
    )


def is_on_roster(fields: Collection[str]) -> bool:
    """Tell from the registers of a person that say something whether a roster brought them.

    Whoever came by themselves is only ever corrected: without a running number of the roster's.
    """
    return all(field in fields for field in ON_ROSTER)


def may_replace(event: Event, parent: Event, device: Device) -> bool:
    """Tell whether an event of this device may name another as replaced.

    It stands in the same register. In the one that every evaluator may write (`walk_in`), an
    evaluator replaces only what the same laptop entered: people whom others let in are theirs.
    """
    if (event.ent, event.fld) != (parent.ent, parent.fld):
        return False
    is_own = event.fld != WALK_IN or event.dev == parent.dev
    return is_own or device.role == Role.COORDINATOR


def chain_for(key: RegisterKey) -> Purpose:
    """Return which chain of a coordinator's laptop an event belongs on.

    Only what evaluators may see travels with their assignment: no mark and no certificate.
    Revocations do, so that every laptop of the session tells what no longer holds; the reason
    that somebody wrote goes with them, and all of the session read it (ADR 42).
    """
    ent, fld = key
    first = fld.partition("/")[0]
    tells = first in PER_EVALUATOR or fld == CONFIRMATION or ent.startswith((NOTE, CERTIFICATE))
    return Purpose.MARKS if tells else Purpose.ROSTER


def standing(event: Event, device: Device | None, *, is_proven: bool) -> Standing:
    """Return whether an event counts, as far as it can be told from itself and its device."""
    if device is None or not is_proven:
        return Standing.UNPROVEN
    if event.v != 1 or owner(event.register) is None:
        return Standing.UNKNOWN
    return Standing.COUNTS if may_write(device, event.register) else Standing.NO_RIGHT
