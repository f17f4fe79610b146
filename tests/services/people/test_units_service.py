"""Units of a session: short names, another name for all its people, two spellings that are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.errors import (
    FieldTooLongError,
    UnitAliasTakenError,
    UnitNameMissingError,
    UnknownUnitError,
)

if TYPE_CHECKING:
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.people.units import UnitEntry
    from asn_desktop.services.workspace import Workspace

HEALTH, SOCIAL = "Dinas Kesehatan", "Dinas Sosial"


def entry(desk: Workspace, name: str) -> UnitEntry:
    (found,) = [each for each in desk.units.entries() if each.name == name]
    return found


def units_of_people(desk: Workspace) -> list[str]:
    return [each.unit for each in desk.roster.participants()]


def test_units_with_people_stand_first_with_their_count(desk: Workspace) -> None:
    first, second, *rest = desk.units.entries()
    assert [(each.name, each.people) for each in (first, second)] == [(HEALTH, 2), (SOCIAL, 2)]
    assert "DINKES" in first.aliases
    assert not second.is_known
    assert rest
    assert not any(each.people for each in rest)


def test_a_short_name_means_its_unit_and_gathers_who_stood_under_it(
    desk: Workspace, siti: ParticipantId
) -> None:
    desk.roster.set_fields(siti, {"unit": "Dinsos Kita"})
    changed = desk.units.add_alias(SOCIAL, " Dinsos  Kita ")

    assert desk.roster.participant(siti).unit == SOCIAL
    assert entry(desk, SOCIAL).aliases == ("Dinsos Kita",)
    assert siti in changed.participants
    assert desk.roster.add({"name": "Baru", "unit": "dinsos kita"}).person.unit == SOCIAL
    desk.units.remove_alias(SOCIAL, "Dinsos Kita")
    assert entry(desk, SOCIAL).aliases == ()
    assert desk.roster.participant(siti).unit == SOCIAL


def test_a_short_name_of_another_unit_is_refused(desk: Workspace) -> None:
    with pytest.raises(UnitAliasTakenError, match=HEALTH):
        desk.units.add_alias(SOCIAL, "dinkes")
    with pytest.raises(UnitNameMissingError):
        desk.units.add_alias(SOCIAL, " \u200f ")
    with pytest.raises(UnknownUnitError):
        desk.units.add_alias("Dinas Khayal", "DK")
    with pytest.raises(FieldTooLongError):
        desk.units.rename(SOCIAL, "x" * 301)
    with pytest.raises(UnitAliasTakenError):
        desk.units.rename(SOCIAL, "Diskes")


def test_a_unit_is_renamed_for_all_in_one_step_that_can_be_undone(desk: Workspace) -> None:
    before = units_of_people(desk), desk.units.entries()
    desk.units.rename(HEALTH, "Dinas Kesehatan Kota")

    assert units_of_people(desk) == ["Dinas Kesehatan Kota", SOCIAL] * 2
    assert HEALTH in entry(desk, "Dinas Kesehatan Kota").aliases
    assert desk.history.undo().label == "Ubah nama unit Dinas Kesehatan"
    assert (units_of_people(desk), desk.units.entries()) == before


def test_two_spellings_become_one_unit(desk: Workspace, siti: ParticipantId) -> None:
    desk.roster.set_fields(siti, {"unit": "Din. Sosial dan lain-lain"})
    desk.units.merge("Din. Sosial dan lain-lain", SOCIAL)

    assert entry(desk, SOCIAL).people == 3
    assert entry(desk, SOCIAL).aliases == ("Din. Sosial dan lain-lain",)
    assert desk.roster.participant(siti).unit == SOCIAL


def test_renaming_to_the_name_of_another_unit_makes_them_one(desk: Workspace) -> None:
    desk.units.rename(SOCIAL, HEALTH)

    assert set(units_of_people(desk)) == {HEALTH}
    assert SOCIAL in entry(desk, HEALTH).aliases
    assert SOCIAL not in [each.name for each in desk.units.entries()]
    desk.units.rename(HEALTH, HEALTH)
    assert entry(desk, HEALTH).people == 4
