"""Who is who: a NIP typed twice, people without one, joins, deletions, all seen by two laptops."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from conflict_kit import AK, KP, only

from asn_desktop.domain.conflicts import ConflictKind
from asn_desktop.domain.score_grid import GridEntry

if TYPE_CHECKING:
    from conflict_kit import Day

RINA = "198808172019032001"


def test_one_nip_typed_on_two_laptops_is_one_person_with_a_conflict(day: Day) -> None:
    for evaluator, name, level in ((day.rahma, "Rina Wati", 3), (day.budi, "Rina Watti", 4)):
        with day.evaluators_laptop(evaluator).opened() as laptop:
            added = laptop.roster.add({"name": name, "nip": RINA})
            laptop.scoring.mark(added.person.id, evaluator, [(AK, level)])
    day.gathered([ConflictKind.TYPED_TWICE])

    with day.table.opened() as desk:
        conflict = only(desk)
        assert conflict.how == (
            "Orang yang sama diketik sebagai peserta tambahan di dua laptop:"
            " Budi menulis Rina Watti, Rahma menulis Rina Wati."
        )
        assert conflict.participant == "Rina Wati atau Rina Watti"
        desk.conflicts.resolve_all_of("Rahma", "sesuai KTP")
        rina = desk.roster.find(RINA)
        assert rina.name == "Rina Wati"
        assert len(desk.roster.participants()) == 5
        assert desk.scoring.sheet(rina.id, day.rahma).level_of(AK) == 3
        assert desk.scoring.sheet(rina.id, day.budi).level_of(AK) == 4


def test_without_a_nip_they_are_two_and_joining_them_shows_what_differs(day: Day) -> None:
    people = []
    for level in (3, 4):
        with day.evaluators_laptop(day.rahma).opened() as laptop:
            added = laptop.roster.add({"name": "Rina Wati"})
            people.append(added.person.id)
            laptop.scoring.mark(people[-1], day.rahma, [(AK, level)])
    day.gathered([])
    with day.table.opened() as desk:
        assert len(desk.roster.participants()) == 6
        desk.joining.join(people[0], people[1], "orangnya satu, dua kali didaftar")
        conflict = only(desk)
        assert conflict.kind is ConflictKind.JOINED
        assert conflict.how.startswith(
            "Dua entri dijadikan satu orang, dan isinya berbeda: Rahma ("
        )
    day.gathered([ConflictKind.JOINED])
    person = min(people)
    day.require_paper_waits(person)


def test_a_wrong_nip_is_joined_and_parted_again_and_each_says_what_it_said(day: Day) -> None:
    with day.evaluators_laptop(day.budi).opened() as laptop:
        wrong = laptop.roster.add({"name": "Siti Aminah", "nip": RINA}).person.id
        laptop.scoring.mark(wrong, day.budi, [(AK, 2)])
        laptop.scoring.mark(day.siti, day.budi, [(AK, 4)])
    day.gathered([])
    with day.table.opened() as desk:
        desk.joining.join(day.siti, wrong, "NIP salah ketik")
        assert only(desk).kind is ConflictKind.JOINED
        desk.joining.part(min(day.siti, wrong), "ternyata dua orang")
        assert desk.conflicts.all() == ()
        assert desk.roster.find(RINA).id == wrong
        assert desk.scoring.sheet(wrong, day.budi).level_of(AK) == 2
        assert desk.scoring.sheet(day.siti, day.budi).level_of(AK) == 4
    day.gathered([])


def test_joined_at_one_table_and_parted_at_the_other(day: Day) -> None:
    second = day.coordinators_laptop("Dewi")
    with day.table.opened() as desk:
        desk.joining.join(day.siti, day.joko, "tampak sama")
    day.bring(day.table, second)
    with day.table.opened() as desk:
        desk.joining.part(min(day.siti, day.joko), "dua orang")
        desk.joining.join(day.siti, day.people["Maria Ulfah"], "ini yang benar")
    with second.opened() as other:
        other.joining.part(min(day.siti, day.joko), "SK-nya berbeda")
    day.gathered([ConflictKind.JOIN_DISPUTED])
    with day.table.opened() as desk:
        conflict = only(desk)
        assert conflict.how.startswith("Digabung dan dipisahkan di tempat yang berbeda: Dewi")
        assert "Dewi memisahkan" in conflict.how
        assert 'menggabung dengan Maria Ulfah ("ini yang benar")' in conflict.how
    day.settled()


@pytest.mark.parametrize("choice", [1, 2], ids=["tetap dihapus", "dipulihkan"])
def test_deleted_at_the_table_and_changed_on_a_laptop(day: Day, choice: int) -> None:
    with day.evaluators_laptop(day.rahma).opened() as laptop:
        laptop.scoring.mark(day.siti, day.rahma, [(AK, 3), (KP, 4)])
    with day.table.opened() as desk:
        desk.roster.void(day.siti, "tidak terdaftar")
    day.gathered([ConflictKind.DELETED_UNSEEN])
    with day.table.opened() as desk:
        conflict = only(desk)
        assert conflict.how == (
            'Dihapus di Koordinator ("tidak terdaftar"), lalu diubah di Rahma yang belum tahu'
            " penghapusan itu: 2 nilai."
        )
        assert [each.device for each in conflict.choices] == ["Koordinator", "Rahma"]
        desk.conflicts.resolve(conflict.id, choice, "diperiksa di meja")
        assert desk.conflicts.all() == ()
        assert len(desk.roster.participants()) == 2 + choice
    day.gathered([])


def test_all_of_the_laptop_that_changed_restores_who_was_deleted(day: Day) -> None:
    places = [day.evaluators_laptop(day.rahma), day.evaluators_laptop(day.budi)]
    with places[0].opened() as laptop:
        laptop.scoring.mark(day.siti, day.rahma, [(AK, 3)])
        laptop.scoring.mark(day.joko, day.rahma, [(AK, 3)])
    with day.table.opened() as desk:
        desk.scoring.mark(day.joko, day.rahma, [(AK, 5)])
        desk.roster.void(day.siti, "tidak terdaftar")
        desk.roster.void(day.joko, "tidak terdaftar")
    day.gathered([ConflictKind.DELETED_UNSEEN] * 2 + [ConflictKind.TABLE_AND_LAPTOP])
    with day.table.opened() as desk:
        settled = desk.conflicts.resolve_all_of("rahma", "keduanya hadir")
        assert (settled.resolved, settled.left) == (3, 0)
        assert len(desk.roster.participants()) == 4
        assert desk.scoring.sheet(day.joko, day.rahma).level_of(AK) == 3


def test_deleted_at_one_table_and_restored_at_the_other(day: Day) -> None:
    with day.table.opened() as desk:
        desk.roster.void(day.siti, "tidak terdaftar")
    second = day.coordinators_laptop("Dewi")
    with day.table.opened() as desk:
        desk.roster.restore(day.siti, "terdaftar")
        desk.roster.void(day.siti, "pindah unit")
    with second.opened() as other:
        other.roster.restore(day.siti, "ada SK susulan")
    day.gathered([ConflictKind.DELETION_DISPUTED])
    with day.table.opened() as desk:
        conflict = only(desk)
        assert conflict.how == (
            "Dihapus dan dipulihkan di tempat yang berbeda:"
            ' Dewi memulihkan ("ada SK susulan"), Koordinator menghapus ("pindah unit").'
        )
        desk.conflicts.resolve(conflict.id, 2, "SK susulan sah")
        assert desk.conflicts.all() == ()
        assert len(desk.roster.participants()) == 4
    day.gathered([])


def test_one_entry_of_a_joined_person_was_deleted_elsewhere_and_can_be_restored(day: Day) -> None:
    with day.evaluators_laptop(day.budi).opened() as laptop:
        other = laptop.roster.add({"name": "Siti A."}).person.id
    day.gathered([])
    second = day.coordinators_laptop("Dewi")
    day.bring(day.table, second)
    with second.opened() as desk:
        desk.roster.void(max(other, day.siti), "dobel")
    with day.table.opened() as desk:
        desk.joining.join(day.siti, other, "orangnya satu")
        desk.scoring.mark(min(other, day.siti), day.rahma, [(AK, 4)])
    day.gathered([ConflictKind.DELETED_UNSEEN])
    with day.table.opened() as desk:
        desk.conflicts.resolve(only(desk).id, 2, "masih dinilai")
        assert desk.conflicts.all() == ()
        assert len(desk.roster.participants()) == 4
    day.gathered([])


def test_whoever_was_deleted_under_another_entry_comes_back_whole(day: Day) -> None:
    with day.evaluators_laptop(day.budi).opened() as laptop:
        other = laptop.roster.add({"name": "Siti A."}).person.id
    day.gathered([])
    with day.table.opened() as desk:
        desk.roster.void(max(other, day.siti), "dobel")
        desk.roster.restore(max(other, day.siti), "bukan dobel")
    second = day.coordinators_laptop("Dewi")
    day.bring(day.table, second)
    with second.opened() as desk:
        desk.roster.void(max(other, day.siti), "dobel")
    with day.table.opened() as desk:
        desk.joining.join(day.siti, other, "orangnya satu")
    day.gathered([ConflictKind.DELETED_UNSEEN])
    with day.table.opened() as desk:
        desk.roster.restore(min(other, day.siti), "masih dinilai")
        assert desk.conflicts.all() == ()
        assert len(desk.roster.participants()) == 4


def test_two_walk_ins_of_one_name_are_told_apart_by_what_differs(day: Day) -> None:
    for evaluator, unit in ((day.rahma, "Kecamatan Utara"), (day.budi, "Kecamatan Selatan")):
        with day.evaluators_laptop(evaluator).opened() as laptop:
            laptop.roster.add({"name": "Rina Wati", "nip": RINA, "unit": unit})
    day.gathered([ConflictKind.TYPED_TWICE])
    with day.table.opened() as desk:
        assert [choice.shown for choice in only(desk).choices] == [
            "Rina Wati (Perangkat daerah: Kecamatan Selatan)",
            "Rina Wati (Perangkat daerah: Kecamatan Utara)",
        ]


def test_an_evaluator_who_adds_somebody_of_the_roster_changes_nothing_of_theirs(day: Day) -> None:
    """The laptop had not yet the roster on which she stands."""
    laptop_place = day.evaluators_laptop(day.rahma)
    with day.table.opened() as desk:
        desk.roster.add({"name": "Rina Wati", "nip": RINA, "unit": "Kecamatan Utara"})
    with laptop_place.opened() as laptop:
        added = laptop.roster.add({"name": "Rina W.", "nip": RINA})
        grid = laptop.score_grid.write(day.rahma, [GridEntry(added.person.id, AK, 4)])
        assert grid.refused == ()
    day.gathered([ConflictKind.TYPED_TWICE])
    with day.table.opened() as desk:
        assert desk.conflicts.all()[0].laptops == ("Koordinator", "Rahma")
        desk.conflicts.resolve_all_of("Koordinator", "daftar resmi")
        rina = desk.roster.find(RINA)
        assert (rina.name, rina.unit) == ("Rina Wati", "Kecamatan Utara")
        assert desk.scoring.sheet(rina.id, day.rahma).level_of(AK) == 4
