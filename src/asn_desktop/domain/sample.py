"""People who do not exist, for demonstrations and tests: a roster as an office would send it."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

from asn_desktop.domain.entered import Employment
from asn_desktop.domain.golongan import parse_golongan
from asn_desktop.domain.identity import Sex
from asn_desktop.domain.roster import OfficeRecord, RosterRow

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST_NAMES = {
    Sex.MALE: (
        *("Aditya", "Agung", "Ahmad", "Arif", "Bayu", "Dimas", "Eko", "Fadli", "Fajar", "Hendra"),
        *("Ilham", "Iqbal", "Irwan", "Joko", "Yusuf", "Reza", "Rizky", "Surya", "Taufik", "Yoga"),
    ),
    Sex.FEMALE: (
        *("Anisa", "Ayu", "Citra", "Dewi", "Fitri", "Hesti", "Indah", "Intan", "Khadijah", "Maya"),
        *("Mega", "Melati", "Nadia", "Putri", "Rahma", "Ratna", "Rina", "Siti", "Tiara", "Wulan"),
    ),
}
MIDDLE_NAMES = (
    *("Anggraini", "Aulia", "Hakim", "Handayani", "Hasanah", "Hidayat", "Kartika", "Kurniawan"),
    *("Lestari", "Maharani", "Maulana", "Nugroho", "Permana", "Pratama", "Puspita", "Rahman"),
)
LAST_NAMES = ("", "", "", "Banjar", "Basri", "Daeng", "Kutai", "Lolo", "Rante", "Al-Idrus")
PLACES = (
    *("Bontang", "Samarinda", "Balikpapan", "Sangatta", "Tenggarong", "Makassar", "Parepare"),
    *("Palopo", "Surabaya", "Banjarmasin", "Tarakan", "Yogyakarta"),
)
POSTS = (
    ("", "A.Md.Kes.", "II/c", "Perawat Terampil"),
    ("", "A.Md.Keb.", "II/c", "Bidan Terampil"),
    ("", "A.Md.", "II/c", "Arsiparis Terampil"),
    ("", "A.Md.Kom.", "II/c", "Pranata Komputer Terampil"),
    ("", "S.Kom.", "III/a", "Pranata Komputer Ahli Pertama"),
    ("", "S.E.", "III/a", "Analis Keuangan Pusat dan Daerah Ahli Pertama"),
    ("", "S.IP.", "III/a", "Penelaah Teknis Kebijakan"),
    ("", "S.T.", "III/a", "Penata Kelola Jalan dan Jembatan"),
    ("", "S.K.M.", "III/a", "Administrator Kesehatan Ahli Pertama"),
    ("", "S.Kep., Ners", "III/a", "Perawat Ahli Pertama"),
    ("apt.", "S.Farm.", "III/b", "Apoteker Ahli Pertama"),
    ("dr.", "", "III/b", "Dokter Ahli Pertama"),
)
QUALIFICATIONS = (
    (9001, "Sangat Memuaskan"),
    (8001, "Memuaskan"),
    (7001, "Baik"),
)
"""Latsar bands by hundredths: strictly more than 90, 80, 70."""
MOST = 5000
TMT = "202504"
FIRST_BIRTH, LAST_BIRTH = date(1990, 1, 1), date(2002, 12, 31)
LATSAR_DAY = date(2026, 1, 23)
SKP_DAY = date(2025, 12, 31)
LARGEST_UNIT = "Dinas Kesehatan"


def sample_roster(count: int, seed: int, units: Sequence[str]) -> list[RosterRow]:
    """Make up CPNS in their first year, a third of them in Dinas Kesehatan, the same for a seed.

    The rows are numbered from 1. Every unit gets somebody as far as the people last.

    :raises ValueError: more than 5,000 people, or no unit.
    """
    if not 0 <= count <= MOST or not units:
        raise ValueError(count)
    chance = random.Random(seed)  # noqa: S311 - made-up people, no secret
    return [_person(number, _unit(number, units), chance) for number in range(1, count + 1)]


def _unit(number: int, units: Sequence[str]) -> str:
    if number % 3 == 0 and LARGEST_UNIT in units:
        return LARGEST_UNIT
    others = [unit for unit in units if unit != LARGEST_UNIT] or list(units)
    return others[(number - number // 3 - 1) % len(others)]


def _person(number: int, unit: str, chance: random.Random) -> RosterRow:
    sex = chance.choice((Sex.MALE, Sex.FEMALE))
    born = FIRST_BIRTH + timedelta(days=chance.randrange((LAST_BIRTH - FIRST_BIRTH).days))
    names = (
        chance.choice(FIRST_NAMES[sex]),
        chance.choice(MIDDLE_NAMES),
        chance.choice(LAST_NAMES),
    )
    front, back, code, jabatan = chance.choice(POSTS)
    step = parse_golongan(code)
    digit = 1 if sex is Sex.MALE else 2
    serial = number % 999 + 1  # differs even where two people share birthday and sex
    return RosterRow(
        row=number,
        nip=f"{born:%Y%m%d}{TMT}{digit}{serial:03d}",
        name=" ".join(filter(None, names)),
        front_titles=front,
        back_titles=back,
        sex=sex,
        birth_place=chance.choice(PLACES),
        birth_date=born,
        golongan=code,
        pangkat=step.pangkat if step else "",
        jabatan=jabatan,
        unit=unit,
        employment=Employment.CPNS,
        tmt=date(int(TMT[:4]), int(TMT[4:]), 1),
        office=_office(number, chance),
    )


def _office(number: int, chance: random.Random) -> OfficeRecord:
    hundredths = chance.randint(7600, 9350)
    qualification = next(name for above, name in QUALIFICATIONS if hundredths >= above)
    return OfficeRecord(
        latsar_score=f"{hundredths // 100},{hundredths % 100:02d}",
        latsar_qualification=qualification,
        latsar_source="BPSDM Provinsi",
        latsar_date=LATSAR_DAY,
        sttpl_number=f"{number:05d}/STTPL/LATSAR/2026",
        skp_predicate=chance.choice(("Baik", "Baik", "Baik", "Sangat Baik")),
        skp_source="e-Kinerja",
        skp_date=SKP_DAY,
    )
