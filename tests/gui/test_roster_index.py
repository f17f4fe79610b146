"""Finding and sorting people: by every word, narrower with each letter, stable by number."""

from __future__ import annotations

import pytest

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.people import Attendance, Participant
from asn_desktop.gui.roster.roster_index import RosterIndex, Shown

UNITS = {"Dinas Kesehatan": "DINKES Diskes"}


def person(number: int, name: str, **facts: object) -> Participant:
    empty: dict[str, object] = dict.fromkeys(Participant._fields, "")
    known = {"id": ParticipantId(str(number)), "number": number, "name": name}
    state = {"walk_in": False, "attendance": Attendance(), "voided": False, "conflicted": False}
    return Participant(**(empty | known | state | facts))  # type: ignore[arg-type]


@pytest.fixture
def index() -> RosterIndex:
    made = RosterIndex(
        (
            person(1, "Siti Aminah", nip="199603142025052001", unit="Dinas Kesehatan"),
            person(2, "Budi Santoso", golongan="II/c", attendance=Attendance("hadir")),
            person(3, "siti Aisyah", golongan="III/a", attendance=Attendance("tidak_hadir")),
            person(4, "Budi Santoso", walk_in=True, attendance=Attendance("terlambat", "", 5)),
        ),
        UNITS,
    )
    made.prepare()
    return made


def numbers(index: RosterIndex, found: list[int]) -> list[int]:
    return [index.people[place].number for place in found]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", [1, 2, 3, 4]),
        ("SITI", [1, 3]),
        ("siti amin", [1]),
        ("aminah siti", [1]),
        ("19960314 202505", [1]),
        ("202505200", [1]),
        ("dinkes", [1]),
        ("tidak ada", []),
    ],
)
def test_every_word_is_found(index: RosterIndex, search: str, found: list[int]) -> None:
    assert numbers(index, index.find(search)) == found


def test_letters_that_follow_each_other_find_the_same_as_the_whole(index: RosterIndex) -> None:
    for search in ("siti aisyah", "budi s", "si am", "dis"):
        for end in range(1, len(search) + 1):
            narrowed = index.find(search[:end])
            assert narrowed == RosterIndex(index.people, UNITS).find(search[:end])


def test_choices_are_counted_and_found(index: RosterIndex) -> None:
    assert index.counts() == {
        Shown.ALL: 4, Shown.UNTAKEN: 1, Shown.CAME: 2, Shown.ABSENT: 1, Shown.WALK_IN: 1,
    }  # fmt: skip
    assert numbers(index, index.find("budi", Shown.CAME)) == [2, 4]
    assert numbers(index, index.find("budi", Shown.WALK_IN)) == [4]


@pytest.mark.parametrize(
    ("field", "is_down", "order"),
    [
        ("name", False, [2, 4, 3, 1]),
        ("name", True, [1, 3, 2, 4]),
        ("golongan", False, [2, 3, 1, 4]),
        ("attendance", False, [1, 2, 4, 3]),
        ("number", True, [4, 3, 2, 1]),
        ("unit", False, [1, 2, 3, 4]),
    ],
)
def test_sorting_is_stable_by_number(
    index: RosterIndex, field: str, order: list[int], *, is_down: bool
) -> None:
    whole = index.arranged(index.find(""), field, is_down=is_down)
    assert numbers(index, whole) == order
    some = index.arranged(index.find("s"), field, is_down=is_down)
    assert some == [place for place in whole if place in index.find("s")]


def test_a_changed_person_is_found_and_sorted_anew(index: RosterIndex) -> None:
    index.arranged(index.find(""), "name", is_down=False)
    index.find("siti")
    changed = person(1, "Zainab", attendance=Attendance("hadir"))
    assert index.replace([changed]) == [0]

    assert numbers(index, index.find("siti")) == [3]
    assert numbers(index, index.find("zai")) == [1]
    assert numbers(index, index.arranged(index.find(""), "name", is_down=False)) == [2, 4, 3, 1]
    assert index.counts()[Shown.CAME] == 3
    assert index.place(ParticipantId("9")) is None
    assert index.place(None) is None
