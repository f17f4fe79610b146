"""Entries that are one person: shown as one, marked as one, parted again."""

from __future__ import annotations

import pytest
from laptop_kit import AK, Hall, Laptop, check, exchange

from asn_desktop.domain import registers
from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.ledger import RegisterKey

OTHER = "199203142025061001"
YES = True


@pytest.fixture
def desk(hall: Hall) -> Laptop:
    return hall.coordinator()


@pytest.fixture
def second(hall: Hall) -> Laptop:
    return hall.coordinator("Meja 2")


def of(hall: Hall, field: str, nip: str = OTHER) -> RegisterKey:
    return registers.of_participant(hall.person(nip), field)


def joined(hall: Hall, desk: Laptop) -> tuple[str, str]:
    """Join two entries; return the name that stands for both, and the other."""
    siti, joko = hall.person(), hall.person(OTHER)
    desk.write(registers.of_participant(siti, "name"), "Joko")
    desk.write(registers.of_participant(joko, "name"), "Joko")
    desk.write(of(hall, registers.SAME), "peserta/" + siti)
    first, other = sorted((siti, joko))
    return first, other


@pytest.mark.parametrize(
    "to", ["sesi", "peserta/", "penilai/x", "catatan/x", "sertifikat/x", "", "pesertax", 5, True]
)
def test_a_participant_is_joined_with_a_participant_or_with_nothing(
    hall: Hall, desk: Laptop, second: Laptop, to: object
) -> None:
    desk.write(of(hall, "name"), "Joko")
    desk.write(registers.of_session("title"), "Hari ini")
    rows = desk.views()
    desk.write(of(hall, registers.SAME), to)
    assert list(desk.ledger.projection.aliases.joined()) == []
    assert desk.folded().aliases.pairs() == []
    assert desk.views() == rows
    exchange(desk, second)


def test_entries_that_are_one_person_show_as_one(hall: Hall, desk: Laptop) -> None:
    first, other = joined(hall, desk)
    rahma = hall.evaluator_named()
    assert [row[0] for row in desk.rows("participant")] == [first]
    assert desk.ledger.projection.aliases.pairs() == [("peserta/" + other, "peserta/" + first)]

    desk.write(registers.mark(type(hall.person())(other), rahma, AK), 4)
    assert desk.rows("mark") == [(first, rahma, "AK", 4, "")]
    check(desk)


def test_a_mark_on_one_name_is_a_mark_on_both(hall: Hall, desk: Laptop) -> None:
    siti, joko, rahma = hall.person(), hall.person(OTHER), hall.evaluator_named()
    desk.write(registers.mark(siti, rahma, AK), 2)
    desk.write(registers.mark(joko, rahma, AK), 4)
    first, _ = joined(hall, desk)
    assert [row[1:3] for row in desk.rows("conflict")] == [
        ("peserta/" + first, registers.mark(siti, rahma, AK).fld)
    ]
    desk.settle(registers.mark(siti, rahma, AK), 3, why="bersama")
    assert desk.rows("conflict") == []
    assert desk.rows("mark") == [(first, rahma, "AK", 3, "bersama")]
    assert desk.says(registers.mark(joko, rahma, AK)) == [3]
    check(desk)


def test_parting_gives_each_their_own_back(hall: Hall, desk: Laptop) -> None:
    siti, joko, rahma = hall.person(), hall.person(OTHER), hall.evaluator_named()
    for person, level in ((siti, 2), (joko, 4)):
        desk.write(registers.mark(person, rahma, AK), level)
        desk.write(registers.of_participant(person, registers.CONFIRMATION), {"by": str(level)})
        desk.write(registers.attestation(person, rahma), YES)
    before = desk.views()
    assert before["conflict"] == []
    joined(hall, desk)
    assert len(desk.rows("conflict")) == 2
    check(desk)
    desk.write(of(hall, registers.SAME), None)
    after = desk.views()
    assert len(after.pop("participant")) == 2
    before.pop("participant")
    assert after == before
    check(desk)


def test_joining_again_the_other_way_round_is_no_conflict(hall: Hall, desk: Laptop) -> None:
    siti, joko = hall.person(), hall.person(OTHER)
    joined(hall, desk)
    desk.write(of(hall, registers.SAME), None)
    desk.write(registers.of_participant(siti, registers.SAME), "peserta/" + joko)
    assert desk.rows("conflict") == []
    assert len(desk.rows("participant")) == 1
    check(desk)


def test_a_disputed_join_joins_nothing(hall: Hall, desk: Laptop, second: Laptop) -> None:
    joined(hall, desk)
    second.receive(desk.export())
    desk.write(of(hall, registers.SAME), None)
    second.write(of(hall, registers.SAME), "peserta/lain")
    exchange(desk, second)
    assert [row[2] for row in desk.rows("conflict")] == [registers.SAME]
    assert desk.ledger.projection.aliases.pairs() == []
    assert len(desk.rows("participant")) == 2


def test_one_of_two_joined_that_is_deleted_deletes_both(hall: Hall, desk: Laptop) -> None:
    first, other = joined(hall, desk)
    ent = "peserta/" + other
    seen = {"heads": desk.ledger.entity_head_ids(ent)}
    desk.write(RegisterKey(ent, registers.VOID), YES, seen=seen)
    assert [(row[0], row[-1]) for row in desk.rows("participant")] == [(first, 1)]
    assert desk.rows("conflict") == []
    check(desk)
    desk.write(RegisterKey("peserta/" + first, "jabatan"), "Analis")
    assert [row[1:3] for row in desk.rows("conflict")] == [("peserta/" + first, registers.VOID)]
    check(desk)
    desk.write(of(hall, registers.SAME), None)
    check(desk)


def test_three_entries_joined_in_a_chain_are_one(hall: Hall, desk: Laptop) -> None:
    people = [hall.person(OTHER[:-1] + str(k)) for k in range(3)]
    for k, person in enumerate(people):
        desk.write(registers.of_participant(person, "name"), "Joko")
        if k:
            desk.write(registers.of_participant(person, registers.SAME), "peserta/" + people[k - 1])
    assert len(desk.rows("participant")) == 1
    check(desk)
    assert desk.write(registers.of_participant(people[2], "name"), "Joko S.")
    assert {str(desk.says(registers.of_participant(each, "name"))) for each in people} == {
        "['Joko S.']"
    }
    check(desk)


def test_many_registers_at_once_are_projected(hall: Hall, desk: Laptop, second: Laptop) -> None:
    rahma = hall.evaluator_named()
    with desk.ledger.step("banyak") as step:
        for k in range(60):
            step.set(registers.mark(hall.person(), rahma, CriterionCode(f"K{k}")), k % 5 + 1)
    second.receive(desk.export())
    assert len(second.rows("mark")) == 60
    check(desk, second)
