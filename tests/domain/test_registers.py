"""Whose each register is: rights by role, and on which chain an entry travels."""

from __future__ import annotations

import pytest

from asn_desktop.domain import registers
from asn_desktop.domain.ids import CriterionCode, DeviceId, EvaluatorId, NoteId, SessionId
from asn_desktop.domain.ledger import (
    ChainPlace,
    Draft,
    RegisterKey,
    canonical,
    read_event,
    write_event,
)
from asn_desktop.domain.registers import Device, Purpose, Role, Standing

SES = SessionId("5" * 32)
SITI = registers.participant_id(SES, "198609262015051001")
RAHMA, BUDI = registers.evaluator_id(SES, "Rahma"), registers.evaluator_id(SES, "Budi")
AK = CriterionCode("AK")
NOTE = NoteId("c" * 32)
COORDINATOR = Device(Role.COORDINATOR, "", Purpose.MARKS, "Meja 1")
EVALUATOR = Device(Role.EVALUATOR, RAHMA, Purpose.MARKS, "Rahma")

OWN = [
    registers.mark(SITI, RAHMA, AK),
    registers.remark(SITI, RAHMA, registers.WHOLE_SHEET),
    registers.sheet(SITI, RAHMA),
    registers.attestation(SITI, RAHMA),
    registers.note(NOTE, "record", RAHMA),
    registers.note(NOTE, "reply", RAHMA),
    registers.note(NOTE, "state", RAHMA),
    registers.of_participant(SITI, registers.WALK_IN),
]
OTHERS = [
    registers.mark(SITI, BUDI, AK),
    registers.remark(SITI, BUDI, AK),
    registers.sheet(SITI, BUDI),
    registers.attestation(SITI, BUDI),
    registers.note(NOTE, "record", BUDI),
]
COORDINATORS = [
    *(registers.of_session(field) for field in sorted(registers.SESSION_FIELDS)),
    *(registers.of_participant(SITI, field) for field in registers.ROSTER_FIELDS),
    registers.of_participant(SITI, registers.NUMBER),
    registers.of_participant(SITI, registers.ATTENDANCE),
    registers.of_participant(SITI, registers.CONFIRMATION),
    registers.of_participant(SITI, registers.VOID),
    registers.of_participant(SITI, registers.SAME),
    registers.profile(RAHMA),
    RegisterKey(registers.EVALUATOR + RAHMA, registers.VOID),
    RegisterKey(registers.CERTIFICATE + "1", registers.ISSUE),
    registers.revocation("ab" * 32),
]
UNKNOWN = [
    RegisterKey("sesi", "colour"),
    RegisterKey("sesi", registers.WALK_IN),
    RegisterKey(registers.PARTICIPANT + SITI, "colour"),
    RegisterKey(registers.PARTICIPANT + SITI, "mark"),
    RegisterKey(registers.PARTICIPANT + SITI, f"mark/{RAHMA}"),
    RegisterKey(registers.PARTICIPANT + SITI, f"mark/{RAHMA}/AK/1"),
    RegisterKey(registers.PARTICIPANT + SITI, f"sheet/{RAHMA}/AK"),
    RegisterKey(registers.PARTICIPANT + SITI, "nihil"),
    RegisterKey(registers.NOTE + NOTE, "record"),
    RegisterKey(registers.NOTE + NOTE, f"colour/{RAHMA}"),
    RegisterKey(registers.EVALUATOR + RAHMA, "colour"),
    RegisterKey(registers.CERTIFICATE + "1", "colour"),
    RegisterKey("bulan/1", "title"),
    RegisterKey("", ""),
]


@pytest.mark.parametrize("key", OWN + OTHERS + COORDINATORS)
def test_a_coordinator_writes_everything(key: RegisterKey) -> None:
    assert registers.may_write(COORDINATOR, key)
    assert registers.owner(key) is not None


@pytest.mark.parametrize("key", OWN)
def test_an_evaluator_writes_their_own_and_walk_ins(key: RegisterKey) -> None:
    assert registers.may_write(EVALUATOR, key)


@pytest.mark.parametrize("key", OTHERS + COORDINATORS + UNKNOWN)
def test_an_evaluator_writes_nothing_else(key: RegisterKey) -> None:
    assert not registers.may_write(EVALUATOR, key)


@pytest.mark.parametrize("key", OWN + OTHERS + COORDINATORS)
def test_an_evaluator_without_a_name_writes_nothing(key: RegisterKey) -> None:
    assert not registers.may_write(EVALUATOR._replace(evaluator=""), key)


@pytest.mark.parametrize("key", UNKNOWN)
def test_what_is_no_register_has_no_owner(key: RegisterKey) -> None:
    assert registers.owner(key) is None


@pytest.mark.parametrize("key", [*OWN[:-1], *OTHERS])
def test_what_tells_a_mark_travels_apart(key: RegisterKey) -> None:
    assert registers.chain_for(key) == Purpose.MARKS


def test_of_the_coordinators_entries_only_results_travel_apart() -> None:
    apart = {key for key in COORDINATORS if registers.chain_for(key) == Purpose.MARKS}
    assert {(key.ent.partition("/")[0], key.fld) for key in apart} == {
        ("peserta", registers.CONFIRMATION),
        ("sertifikat", registers.ISSUE),
    }


def test_ids_are_the_same_on_every_laptop() -> None:
    assert registers.evaluator_id(SES, "  RAHMA ") == RAHMA
    assert registers.evaluator_id(SES, "Rahma Wati") != RAHMA
    assert registers.participant_id(SessionId("6" * 32), "198609262015051001") != SITI
    assert EvaluatorId(SITI) != RAHMA


@pytest.mark.parametrize(
    ("key", "device", "is_proven", "expected"),
    [
        (OWN[0], EVALUATOR, True, Standing.COUNTS),
        (OTHERS[0], COORDINATOR, True, Standing.COUNTS),
        (OTHERS[0], EVALUATOR, True, Standing.NO_RIGHT),
        (OWN[0], EVALUATOR, False, Standing.UNPROVEN),
        (OWN[0], None, True, Standing.UNPROVEN),
        (UNKNOWN[0], COORDINATOR, True, Standing.UNKNOWN),
        (UNKNOWN[0], EVALUATOR, False, Standing.UNPROVEN),
    ],
)
def test_an_event_s_standing(
    key: RegisterKey,
    device: Device | None,
    is_proven: bool,  # noqa: FBT001
    expected: Standing,
) -> None:
    place = ChainPlace(SES, DeviceId("d" * 32), 1, "", "Rahma", 0)
    event = write_event(Draft(*key, 1), place)
    assert registers.standing(event, device, is_proven=is_proven) == expected


def test_a_newer_event_is_not_interpreted() -> None:
    raw = canonical(
        {
            "v": 2,
            "ses": SES,
            "dev": "d" * 32,
            "q": 1,
            "prev": "",
            "by": "",
            "t": 0,
            "ent": OWN[0].ent,
            "fld": OWN[0].fld,
            "val": 1,
            "par": [],
        }
    )
    found = registers.standing(read_event(raw), COORDINATOR, is_proven=True)
    assert found == Standing.UNKNOWN
