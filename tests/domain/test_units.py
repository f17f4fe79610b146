"""The table of units, as people write their names."""

from __future__ import annotations

from datetime import date

import pytest

from asn_desktop.domain.units import Unit, UnitTable, parse_units
from asn_desktop.paths import resources

BONTANG = parse_units((resources() / "units" / "bontang.json").read_text(encoding="utf-8"))


def test_bontang_has_thirty_units_that_are_told_apart() -> None:
    assert len(BONTANG.units) == 30
    for unit in BONTANG.units:
        for name in (unit.name, unit.name.upper(), f"  {unit.name} ", *unit.aliases):
            assert BONTANG.lookup(name) is unit, name


@pytest.mark.parametrize(
    ("entered", "name"),
    [
        ("DINKES", "Dinas Kesehatan"),
        ("Din. Kesehatan", "Dinas Kesehatan"),
        ("Dinas Kesehatan Kota Bontang", "Dinas Kesehatan"),
        ("Dinas Kesehatan Bontang", "Dinas Kesehatan"),
        ("Satpol. PP", "Satuan Polisi Pamong Praja"),
        ("Kec. Bontang Utara", "Kecamatan Bontang Utara"),
        ("Dinas Perpustakaan & Kearsipan", "Dinas Perpustakaan dan Kearsipan"),
        (
            "Dinas Pekerjaan Umum dan Penataan Ruang",
            "Dinas Pekerjaan Umum dan Penataan Ruang Kota",
        ),
        (
            "dinas pemuda olahraga pariwisata dan ekonomi kreatif",
            "Dinas Pemuda, Olahraga, Pariwisata, dan Ekonomi Kreatif",
        ),
        ("Pemerintah Kota Bontang Inspektorat Daerah", "Inspektorat Daerah"),
        ("BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"),
    ],
)
def test_spellings_of_one_unit(entered: str, name: str) -> None:
    unit = BONTANG.lookup(entered)

    assert unit is not None
    assert unit.name == name


@pytest.mark.parametrize("entered", ["", "Dinas", "Dinas Sihir", "Kecamatan Bontang", "Bontang"])
def test_an_unknown_unit_is_none(entered: str) -> None:
    assert BONTANG.lookup(entered) is None


def test_a_typing_slip_finds_the_nearest_name() -> None:
    nearest = BONTANG.nearest("Dinas Kesehtan")

    assert BONTANG.lookup("Dinas Kesehtan") is None
    assert nearest is not None
    assert nearest.name == "Dinas Kesehatan"
    assert BONTANG.nearest("Kementerian Luar Negeri") is None


def test_of_two_units_with_one_name_the_valid_one_is_meant() -> None:
    old = Unit(name="Dinas Pariwisata", valid_until=date(2020, 12, 31))
    new = Unit(name="Dinas Wisata", aliases=("Dinas Pariwisata",), valid_from=date(2021, 1, 1))
    table = UnitTable(units=(old, new))

    assert table.lookup("dinas pariwisata", date(2020, 12, 31)) is old
    assert table.lookup("dinas pariwisata", date(2021, 1, 1)) is new
    assert table.lookup("Dinas Wisata", date(2020, 1, 1)) is None
    assert table.lookup("Dinas Wisata") is new
