"""One evaluator on two laptops: an assignment opened twice, a substitute, a sheet opened again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from conflict_kit import AK, KP, fill, only

from asn_desktop.domain.conflicts import ConflictKind
from asn_desktop.domain.errors import CoordinatorOnlyError, ReasonMissingError, UnknownLaptopError

if TYPE_CHECKING:
    from conflict_kit import Day

CODE = r"\([0-9a-f]{4}\)"


def test_an_assignment_opened_twice_names_both_laptops_and_what_each_gave(day: Day) -> None:
    for level in (3, 4):
        with day.evaluators_laptop(day.rahma).opened() as laptop:
            laptop.scoring.mark(day.siti, day.rahma, [(AK, level)])
    day.gathered([ConflictKind.TWO_LAPTOPS])

    with day.table.opened() as desk:
        conflict = only(desk)
        assert re.fullmatch(
            rf"Rahma mengisi di dua laptop: Rahma {CODE} memberi [34], Rahma {CODE} memberi [34]\.",
            conflict.how,
        )
        assert conflict.look == (
            "Tanyakan kepada penilainya laptop mana yang benar, atau lihat lembar kertasnya."
        )
        assert (conflict.person, conflict.evaluator) == (day.siti, day.rahma)
        assert {choice.shown for choice in conflict.choices} == {
            "3, Sesuai Standar",
            "4, Proaktif",
        }
    day.require_paper_waits(day.siti)


def test_all_of_one_laptop_is_one_step_and_its_side_stands_always_in_one_place(day: Day) -> None:
    laptops = [day.evaluators_laptop(day.rahma) for _ in range(2)]
    for level, place in zip((3, 5), laptops, strict=True):
        with place.opened() as laptop:
            fill(laptop, day.rahma, level)
    day.gathered([ConflictKind.TWO_LAPTOPS] * 28)

    with day.table.opened() as desk:
        conflicts = desk.conflicts.all()
        assert len({tuple(c.laptop for c in each.choices[0].sources) for each in conflicts}) == 1
        first, second = conflicts[0].laptops
        assert [each.laptop for each in desk.conflicts.laptops()] == sorted((first, second))
        code = second[second.index("(") + 1 : -1]
        assert len(desk.conflicts.of_laptop(code.upper()).choosable) == 28
        with pytest.raises(ReasonMissingError):
            desk.conflicts.resolve_all_of(second, " ")
        with pytest.raises(UnknownLaptopError, match="Rahma"):
            desk.conflicts.resolve_all_of("Rahma", "laptop kedua")
        wanted = {each.shown for each in (each.choices[1] for each in conflicts)}

        settled = desk.conflicts.resolve_all_of(second, "laptop pertama rusak")

        assert (settled.resolved, settled.left) == (28, 0)
        assert len(settled.changed.participants) == 4
        levels = {desk.scoring.sheet(day.siti, day.rahma).level_of(code) for code in (AK, KP)}
        assert {str(level) for level in levels} == {each[0] for each in wanted}
        decided = desk.conflicts.decisions()
        assert len(decided) == 28
        assert {(each.why, each.by, each.overtaken) for each in decided} == {
            ("laptop pertama rusak", "Koordinator", False)
        }
        assert {each.chosen for each in decided} == wanted
        assert all(each.others and each.others[0] not in wanted for each in decided)
        assert desk.conflicts.laptops() == ()
    with laptops[0].opened() as laptop, pytest.raises(CoordinatorOnlyError):
        laptop.conflicts.resolve_all_of("Rahma", "x")


def test_a_sheet_reopened_after_it_was_final_elsewhere(day: Day) -> None:
    first = day.evaluators_laptop(day.rahma)
    with first.opened() as laptop:
        fill(laptop, day.rahma)
        laptop.sheets.finalise(day.rahma, [day.siti])
    second = day.copied(first, with_settings=False)
    with second.opened() as laptop:
        laptop.sheets.reopen(day.rahma, [day.siti], "salah baca kertas")
    with first.opened() as laptop:
        laptop.sheets.reopen(day.rahma, [day.siti], "dicek lagi")
        laptop.sheets.finalise(day.rahma, [day.siti])
    day.gathered([ConflictKind.COPIED])
    day.settled()


def test_a_sheet_opened_again_on_a_second_laptop_while_it_is_final_on_the_first(day: Day) -> None:
    first, second = (day.evaluators_laptop(day.rahma) for _ in range(2))
    for place in (first, second):
        with place.opened() as laptop:
            fill(laptop, day.rahma)
            laptop.sheets.finalise(day.rahma, [day.siti])
    with second.opened() as laptop:
        laptop.sheets.reopen(day.rahma, [day.siti], "salah baca kertas")
    day.gathered([ConflictKind.REOPENED])

    with day.table.opened() as desk:
        conflict = only(desk)
        assert re.fullmatch(
            rf"Lembar sudah final di Rahma {CODE} ketika Rahma {CODE} \(\"salah baca kertas\"\)"
            r" membukanya lagi\.",
            conflict.how,
        )
        assert sorted(choice.shown for choice in conflict.choices) == ["draf", "final"]
    day.require_paper_waits(day.siti)


def test_what_the_table_keyed_in_against_what_the_laptop_says(day: Day) -> None:
    with day.evaluators_laptop(day.rahma).opened() as laptop:
        laptop.scoring.mark(day.siti, day.rahma, [(AK, "T")], "izin ke dokter")
    with day.table.opened() as desk:
        desk.scoring.mark(day.siti, day.rahma, [(AK, 4)])
    day.gathered([ConflictKind.TABLE_AND_LAPTOP])

    with day.table.opened() as desk:
        conflict = only(desk)
        assert conflict.how == (
            "Isian Rahma diketik di meja dan juga diisi di laptopnya: Koordinator memberi 4,"
            ' Rahma memberi T ("izin ke dokter").'
        )
        assert [choice.n for choice in conflict.choices] == [1, 2]
        assert conflict.choices[0].device == "Koordinator"
        desk.conflicts.resolve(conflict.id, 2, "sesuai laptop")
        assert desk.scoring.sheet(day.siti, day.rahma).level_of(AK) == "T"


def test_a_substitute_who_takes_the_laptop_over_leaves_the_first_ones_marks(day: Day) -> None:
    first = day.evaluators_laptop(day.rahma)
    with first.opened() as laptop:
        laptop.scoring.mark(day.siti, day.rahma, [(AK, 3)])
    with day.table.opened() as desk:
        desk.settings.add_evaluator("Tika")
        tika = desk.session.evaluator_named("Tika").id
    substitute = day.evaluators_laptop(tika)
    with substitute.opened() as laptop:
        laptop.scoring.mark(day.siti, tika, [(AK, 5)])
    day.gathered([])
    with day.table.opened() as desk:
        assert desk.scoring.sheet(day.siti, day.rahma).level_of(AK) == 3
        assert desk.scoring.sheet(day.siti, tika).level_of(AK) == 5
        desk.settings.remove_evaluator(day.rahma, "sakit, digantikan Tika")
        assert [each.name for each in desk.session.overview().evaluators] == ["Budi", "Tika"]


def test_a_substitute_on_the_first_ones_assignment_is_the_same_evaluator_twice(day: Day) -> None:
    package = day._stick("tugas")
    with day.table.opened() as desk:
        desk.packages.assign(day.rahma, package)
    for level, place in zip(
        (2, 5), (day.opened_from(package), day.opened_from(package)), strict=True
    ):
        with place.opened() as laptop:
            laptop.scoring.mark(day.siti, day.rahma, [(AK, level)])
    day.gathered([ConflictKind.TWO_LAPTOPS])
    day.settled()


def test_three_laptops_give_three_sides(day: Day) -> None:
    for level in (2, 3, 5):
        with day.evaluators_laptop(day.rahma).opened() as laptop:
            laptop.scoring.mark(day.siti, day.rahma, [(AK, level)])
    day.gathered([ConflictKind.TWO_LAPTOPS])
    with day.table.opened() as desk:
        conflict = only(desk)
        assert conflict.how.startswith("Rahma mengisi di tiga laptop: ")
        assert [choice.n for choice in conflict.choices] == [1, 2, 3]
        assert len(conflict.laptops) == 3
