"""Two entries that are one person: side by side, joined in one step, parted again."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from session_kit import NIPS, PASSPHRASE

from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    NotJoinedError,
    ReasonMissingError,
    SamePersonError,
    VoidedPersonError,
)
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId

WHY = "didaftar dua kali"


@pytest.fixture
def guest(desk: Workspace) -> ParticipantId:
    """Return an entry without a NIP, of who is on the roster already."""
    fields = {"name": "Siti A.", "unit": "Kantor Depan", "jabatan": "Perawat"}
    return desk.roster.add(fields, is_present=True).person.id


def together(desk: Workspace, guest: ParticipantId, siti: ParticipantId) -> ParticipantId:
    (one,) = [each.id for each in desk.roster.participants() if each.id in (guest, siti)]
    return one


def test_the_plan_shows_both_and_proposes_the_registered_ones_texts(
    desk: Workspace, guest: ParticipantId, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    code = desk.session.overview().criteria[0]
    desk.scoring.mark(guest, rahma, [(code, 5)])
    plan = desk.joining.plan(guest, siti)

    chosen = {pair.field: pair.texts[pair.chosen] for pair in plan.pairs if pair.differs}
    assert chosen["name"] == "Siti Aminah"
    assert chosen["nip"] == NIPS[0]
    assert chosen["unit"] == "Dinas Kesehatan"
    assert chosen["jabatan"] == "Perawat"
    assert chosen["attendance"] == "hadir"
    assert [each.marks for each in plan.brought] == [1, 0]
    assert plan.disputes == ()
    other_way = desk.joining.plan(siti, guest)
    assert next(p for p in other_way.pairs if p.field == "name").chosen == 0


def test_a_join_leaves_one_person_without_conflicts_and_undo_brings_both_back(
    desk: Workspace, guest: ParticipantId, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    code = desk.session.overview().criteria[0]
    desk.scoring.mark(guest, rahma, [(code, 5)])
    before = desk.session.state(), desk.roster.participants()
    desk.joining.join(guest, siti, WHY, {"unit": 0})

    one = desk.roster.participant(together(desk, guest, siti))
    assert (one.name, one.nip, one.unit) == ("Siti Aminah", NIPS[0], "Kantor Depan")
    assert (one.jabatan, one.number, one.attendance.status) == ("Perawat", 1, "hadir")
    assert not one.conflicted
    assert desk.scoring.sheet(one.id, rahma).level_of(code) == 5
    assert desk.joining.joined() == {one.id}

    undone = desk.history.undo()
    assert undone.label == "Gabung dua entri Siti A."
    assert undone.participant == min(guest, siti)
    assert desk.roster.participants() == before[1]
    desk.history.redo()
    assert desk.roster.participant(one.id)._replace(id=one.id) == one
    assert desk.joining.joined() == {one.id}


def test_marks_that_differ_are_named_before_and_are_a_conflict_after(
    desk: Workspace, guest: ParticipantId, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    code = desk.session.overview().criteria[0]
    desk.scoring.mark(guest, rahma, [(code, 5)])
    desk.scoring.mark(siti, rahma, [(code, 3)])
    (named,) = desk.joining.plan(guest, siti).disputes
    assert named.endswith("Rahma")

    desk.joining.join(guest, siti, WHY)
    assert [each.field for each in desk.conflicts.all()] == [named]


def test_parted_entries_say_what_each_said_but_for_what_was_changed_since(
    desk: Workspace, guest: ParticipantId, siti: ParticipantId
) -> None:
    before = {each.id: each for each in desk.roster.participants()}
    desk.joining.join(guest, siti, WHY)
    one = together(desk, guest, siti)
    desk.roster.set_fields(one, {"jabatan": "Bidan"})
    desk.joining.part(one, "ternyata orang lain")

    after = {each.id: each for each in desk.roster.participants()}
    assert after.keys() == before.keys()
    assert after[siti] == before[siti]._replace(jabatan="Bidan")
    assert after[guest] == before[guest]._replace(jabatan="Bidan")
    assert desk.joining.joined() == frozenset()
    assert desk.history.undo().label.startswith("Pisahkan dua entri")
    assert desk.joining.joined() == {one}


def test_three_entries_of_one_person_are_joined_one_after_the_other(
    desk: Workspace, guest: ParticipantId, siti: ParticipantId
) -> None:
    third = desk.roster.add({"name": "Siti Am."}).person.id
    desk.joining.join(guest, siti, WHY)
    one = together(desk, guest, siti)
    desk.joining.join(one, third, WHY)

    assert len(desk.roster.participants()) == 4
    desk.joining.part(together(desk, one, third), "keliru")
    assert len(desk.roster.participants()) == 6


@pytest.mark.parametrize("order", [*itertools.permutations(("first", "second", "third"))])
def test_of_three_parted_entries_each_says_what_it_said(
    desk: Workspace, order: tuple[str, ...]
) -> None:
    ids = {}
    for place, name in enumerate(("first", "second", "third"), 1):
        fields = {"name": f"Tamu {name}", "unit": f"Kantor {place}"}
        ids[name] = desk.roster.add(fields, is_present=place == 1).person.id
    before = desk.roster.participants()
    one, two, three = (ids[name] for name in order)
    desk.joining.join(one, two, WHY)
    desk.joining.join(three, min(one, two), WHY)
    desk.joining.part(min(ids.values()), "tiga orang")

    assert desk.roster.participants() == before
    for _ in range(3):
        desk.history.undo()
    assert desk.roster.participants() == before
    for _ in range(3):
        assert desk.history.redo().participant in {p.id for p in desk.roster.participants()}
    assert desk.roster.participants() == before


def test_what_is_in_conflict_is_named_before_and_stays_one(
    desk: Workspace, guest: ParticipantId, siti: ParticipantId, tmp_path: Path
) -> None:
    package = desk.packages.assign_coordinator("Dewi", tmp_path / "dua.asnpkg")
    with Workspace.open(open_package(package, tmp_path / "2.asn", PASSPHRASE), PASSPHRASE) as two:
        two.roster.set_fields(siti, {"unit": "Dinas Perhubungan"})
        two.packages.export(tmp_path / "dewi.asnpkg")
    desk.roster.set_fields(siti, {"unit": "Inspektorat Daerah"})
    desk.merging.merge([tmp_path / "dewi.asnpkg"])
    assert len(desk.conflicts.all()) == 1

    plan = desk.joining.plan(guest, siti)
    assert "unit" not in [pair.field for pair in plan.pairs]
    assert plan.disputes == ("Perangkat daerah",)
    desk.joining.join(guest, siti, WHY)
    (conflict,) = desk.conflicts.all()
    shown = {choice.shown for choice in conflict.choices}
    assert shown == {"Dinas Perhubungan", "Inspektorat Daerah"}
    desk.joining.part(min(guest, siti), "dua orang")
    assert desk.roster.participant(guest).unit == "Kantor Depan"
    assert len(desk.conflicts.all()) == 1


def test_a_cleared_mark_beside_one_that_stands_is_no_surprise(
    desk: Workspace, guest: ParticipantId, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    code = desk.session.overview().criteria[0]
    for level in (5, None):
        desk.scoring.mark(guest, rahma, [(code, level)])
    desk.scoring.mark(siti, rahma, [(code, 3)])
    plan = desk.joining.plan(guest, siti)
    assert [each.marks for each in plan.brought] == [0, 1]

    desk.joining.join(guest, siti, WHY)
    assert plan.disputes == tuple(each.field for each in desk.conflicts.all())


def test_two_walk_ins_of_one_person_leave_no_conflict(desk: Workspace) -> None:
    first = desk.roster.add({"name": "Tamu"}).person.id
    second = desk.roster.add({"name": "Tamu Kita", "unit": "Kantor Depan"}).person.id
    desk.joining.join(first, second, WHY)

    assert desk.conflicts.all() == ()
    (one,) = [each for each in desk.roster.participants() if each.walk_in]
    assert (one.name, one.unit) == ("Tamu", "Kantor Depan")


def test_what_cannot_be_joined_or_parted_is_refused(
    desk: Workspace,
    guest: ParticipantId,
    siti: ParticipantId,
    laptop_of: Callable[[EvaluatorId], Workspace],
    rahma: EvaluatorId,
) -> None:
    with pytest.raises(SamePersonError):
        desk.joining.plan(siti, siti)
    with pytest.raises(ReasonMissingError):
        desk.joining.join(guest, siti, " ")
    with pytest.raises(ReasonMissingError):
        desk.joining.part(siti, "")
    with pytest.raises(NotJoinedError):
        desk.joining.part(siti, WHY)
    desk.roster.void(guest, "keliru")
    with pytest.raises(VoidedPersonError):
        desk.joining.plan(siti, guest)
    with pytest.raises(CoordinatorOnlyError):
        laptop_of(rahma).joining.join(guest, siti, WHY)
