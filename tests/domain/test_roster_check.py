"""The doctor's judgement of rows."""

from __future__ import annotations

from datetime import date

import pytest

from asn_desktop.domain.entered import Employment
from asn_desktop.domain.identity import Sex
from asn_desktop.domain.roster import Field, OfficeRecord, RosterReport, report_json
from asn_desktop.domain.roster_check import RosterChecker, cell_text, check_rows
from asn_desktop.domain.units import Unit, UnitTable

TODAY = date(2026, 2, 4)
UNITS = UnitTable(units=(Unit(name="Dinas Kesehatan", aliases=("DINKES",)),))
SITI: dict[Field, object] = {
    Field.NIP: "19900315 202504 2 001",
    Field.NAME: "dr. SITI RAHMA, S.KED.",
    Field.SEX: "Perempuan",
    Field.PLACE_AND_DATE: "Bontang / 15-03-1990",
    Field.GOLONGAN: "Penata Muda Tk. I (III/b)",
    Field.JABATAN: "Dokter  Ahli Pertama",
    Field.UNIT: "DINKES",
    Field.EMPLOYMENT: "CPNS",
    Field.TMT: "01-04-2025",
}


def checked(*people: dict[Field, object], units: UnitTable | None = UNITS) -> RosterChecker:
    return check_rows(enumerate(people, 6), today=TODAY, units=units)


def codes(checker: RosterChecker) -> list[tuple[int, str, str]]:
    return [(each.row, each.level.value, each.code) for each in checker.problems]


def test_a_good_row_is_accepted_with_every_field_understood() -> None:
    checker = checked(SITI)
    (row,) = checker.accepted

    assert checker.problems == []
    assert (row.row, row.nip) == (6, "199003152025042001")
    assert (row.front_titles, row.name, row.back_titles) == ("dr.", "SITI RAHMA", "S.Ked.")
    assert row.full_name == "dr. SITI RAHMA, S.Ked."
    assert (row.sex, row.birth_place, row.birth_date) == (Sex.FEMALE, "Bontang", date(1990, 3, 15))
    assert (row.golongan, row.pangkat) == ("III/b", "Penata Muda Tingkat I")
    assert (row.jabatan, row.unit) == ("Dokter Ahli Pertama", "Dinas Kesehatan")
    assert (row.employment, row.tmt) == (Employment.CPNS, date(2025, 4, 1))
    assert row.office is None


@pytest.mark.parametrize(
    ("field", "cell", "level", "code"),
    [
        (Field.NIP, "", "error", "nip_missing"),
        (Field.NIP, 1.99e17, "error", "nip_as_number"),
        (Field.NAME, "", "error", "name_missing"),
        (Field.NAME, "dr.", "error", "name_missing"),
        (Field.NAME, 17.0, "error", "name_missing"),
        (Field.NAME, "a" * 5000, "error", "name_missing"),
        (Field.SEX, "Pria", "warning", "sex_differs"),
        (Field.PLACE_AND_DATE, "Bontang, 16-03-1990", "warning", "birth_date_differs"),
        (Field.PLACE_AND_DATE, "Bontang, 31-02-1990", "warning", "birth_date_differs"),
        (Field.BIRTH_DATE, date(1991, 3, 15), "warning", "birth_date_differs"),
        (Field.BIRTH_DATE, "III/a", "warning", "birth_date_differs"),
        (Field.SEX, "Bontang", "warning", "cell_unreadable"),
        (Field.EMPLOYMENT, "III/a", "warning", "cell_unreadable"),
        (Field.TMT, "PNS", "warning", "cell_unreadable"),
        (Field.EMPLOYMENT, "PPPK", "warning", "status_differs"),
        (Field.NIP, "200803152025042001", "warning", "age_at_tmt"),
        (Field.NIP, "199003152026032001", "warning", "tmt_in_future"),
        (Field.UNIT, "Dinas Sihir", "warning", "unit_unknown"),
        (Field.UNIT, "Dinas Kesehtan", "warning", "unit_unknown"),
        (Field.UNIT, "", "warning", "unit_unknown"),
    ],
)
def test_one_slip_gives_one_problem(field: Field, cell: object, level: str, code: str) -> None:
    birth = "" if field is Field.NIP else SITI[Field.PLACE_AND_DATE]
    checker = checked({**SITI, Field.PLACE_AND_DATE: birth, field: cell})

    assert codes(checker) == [(6, level, code)]
    assert len(checker.accepted) == (0 if level == "error" else 1)
    assert checker.problems[0].message.endswith(".")


def test_a_stroke_for_nothing_is_no_slip() -> None:
    assert codes(checked({**SITI, Field.EMPLOYMENT: "-", Field.TMT: " - ", Field.SEX: "—"})) == []


def test_one_row_may_have_several_problems() -> None:
    checker = checked({**SITI, Field.SEX: "L", Field.UNIT: "X", Field.NAME: " "})

    assert [code for _, _, code in codes(checker)] == [
        "name_missing",
        "sex_differs",
        "unit_unknown",
    ]
    assert checker.accepted == []


def test_a_repeated_nip_is_reported_on_later_rows_naming_the_first() -> None:
    checker = checked(SITI, {**SITI, Field.NIP: "199003152025042001"}, SITI)

    assert codes(checker) == [(7, "error", "nip_duplicate"), (8, "error", "nip_duplicate")]
    assert "baris 6" in checker.problems[1].message
    assert len(checker.accepted) == 1


def test_a_pppk_called_pns_is_reported_and_known_without_a_status() -> None:
    pppk = {**SITI, Field.NIP: "199003152023212001"}

    assert codes(checked({**pppk, Field.EMPLOYMENT: "PNS"})) == [(6, "warning", "status_differs")]
    assert checked({**pppk, Field.EMPLOYMENT: ""}).accepted[0].employment is Employment.PPPK


def test_what_the_sheet_leaves_out_comes_from_the_nip() -> None:
    (row,) = checked({Field.NIP: SITI[Field.NIP], Field.NAME: "Siti"}).accepted

    assert (row.sex, row.birth_date) == (Sex.FEMALE, date(1990, 3, 15))
    assert (row.unit, row.golongan, row.employment) == ("", "", None)


def test_without_a_table_units_stay_as_typed() -> None:
    checker = checked({**SITI, Field.UNIT: "Dinas Sihir"}, units=None)

    assert checker.problems == []
    assert checker.accepted[0].unit == "Dinas Sihir"


def test_titles_of_their_own_columns_join_the_name() -> None:
    titles = {Field.FRONT_TITLES: "DRG", Field.BACK_TITLES: "S.KG, M.KES"}
    (row,) = checked({**SITI, Field.NAME: "Siti Rahma", **titles}).accepted
    assert (row.front_titles, row.name, row.back_titles) == ("drg.", "Siti Rahma", "S.K.G., M.Kes.")

    odd = {Field.FRONT_TITLES: "Tuan", Field.BACK_TITLES: "-"}
    (row,) = checked({**SITI, Field.NAME: "Siti Rahma", **odd}).accepted
    assert (row.front_titles, row.name, row.back_titles) == ("Tuan", "Siti Rahma", "")


def test_pangkat_alone_tells_the_golongan_and_the_unknown_stays() -> None:
    (row,) = checked({**SITI, Field.GOLONGAN: "", Field.PANGKAT: "Pengatur"}).accepted
    assert (row.golongan, row.pangkat) == ("II/c", "Pengatur")

    (row,) = checked({**SITI, Field.GOLONGAN: "Z/9", Field.PANGKAT: "Letnan"}).accepted
    assert (row.golongan, row.pangkat) == ("Z/9", "Letnan")


def test_what_the_office_knew_is_kept_apart() -> None:
    known: dict[Field, object] = {
        Field.LATSAR_SCORE: 85.67,
        Field.LATSAR_QUALIFICATION: "Memuaskan",
        Field.LATSAR_SOURCE: "BPSDM",
        Field.LATSAR_DATE: "23 Januari 2026",
        Field.STTPL_NUMBER: 17.0,
        Field.SKP_PREDICATE: "Baik",
        Field.SKP_DATE: date(2025, 12, 31),
    }
    (row,) = checked({**SITI, **known}).accepted

    assert row.office == OfficeRecord(
        latsar_score="85,67",
        latsar_qualification="Memuaskan",
        latsar_source="BPSDM",
        latsar_date=date(2026, 1, 23),
        sttpl_number="17",
        skp_predicate="Baik",
        skp_date=date(2025, 12, 31),
    )
    assert (
        checked({**SITI, Field.LATSAR_SCORE: "", Field.LATSAR_SOURCE: "x"}).accepted[0].office
        is None
    )


def test_cells_are_shown_as_the_office_sees_them() -> None:
    assert [cell_text(cell) for cell in (None, 4.0, 85.5, True, " a  b ")] == [
        *("", "4", "85,5", "True", "a b"),
    ]
    assert len(cell_text("x" * 5000)) == 300


def test_the_report_has_the_shape_of_the_contract() -> None:
    checker = checked(SITI, {**SITI, Field.SEX: "L"})
    report = RosterReport("Data", 5, 2, tuple(checker.accepted), tuple(checker.problems))

    assert report.refused == 1
    assert report_json(report) == {
        "sheet": "Data",
        "header_row": 5,
        "rows": 2,
        "accepted": 1,
        "problems": [
            {
                "row": 7,
                "level": "error",
                "code": "nip_duplicate",
                "message": "NIP sama dengan baris 6. Periksa NIP siapa yang benar.",
            },
            {
                "row": 7,
                "level": "warning",
                "code": "sex_differs",
                "message": "Jenis kelamin L, tetapi menurut NIP P. Periksa keduanya.",
            },
        ],
    }
