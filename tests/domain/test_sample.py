"""Made-up people must pass the doctor."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from asn_desktop.domain.identity import parse_nip
from asn_desktop.domain.sample import LARGEST_UNIT, sample_roster
from asn_desktop.domain.units import parse_units
from asn_desktop.paths import resources

BONTANG = parse_units((resources() / "units" / "bontang.json").read_text(encoding="utf-8"))
UNITS = [unit.name for unit in BONTANG.units]


def test_112_people_fill_30_units_a_third_in_dinas_kesehatan() -> None:
    units = Counter(person.unit for person in sample_roster(112, 1, UNITS))

    assert len(units) == 30
    assert units[LARGEST_UNIT] == 37


def test_every_nip_is_possible_and_agrees_with_the_person() -> None:
    people = sample_roster(1000, 7, UNITS)

    assert len({person.nip for person in people}) == 1000
    for person in people:
        nip = parse_nip(person.nip, date(2026, 2, 4))
        assert (nip.birth, nip.sex) == (person.birth_date, person.sex)
        assert nip.has_likely_age


def test_a_seed_gives_the_same_people() -> None:
    assert sample_roster(20, 3, UNITS) == sample_roster(20, 3, UNITS)
    assert sample_roster(20, 3, UNITS) != sample_roster(20, 4, UNITS)


def test_any_units_will_do() -> None:
    assert {person.unit for person in sample_roster(6, 1, ["Dinas Lain"])} == {"Dinas Lain"}
    assert {person.unit for person in sample_roster(6, 1, [LARGEST_UNIT])} == {LARGEST_UNIT}
    with pytest.raises(ValueError, match="3"):
        sample_roster(3, 1, [])
    with pytest.raises(ValueError, match="5001"):
        sample_roster(5001, 1, UNITS)
