"""The roster doctor on whole files: the three that offices sent, and the oddities of others."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import openpyxl
import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from asn_desktop.domain.errors import RosterHeaderMissingError, SheetNameMissingError
from asn_desktop.domain.roster import Field, RosterReport
from asn_desktop.domain.sample import sample_roster
from asn_desktop.domain.units import parse_units
from asn_desktop.exchange.roster_sheet import Confirmed, check_roster, preview
from asn_desktop.exchange.sample_sheet import write_sample_sheet
from asn_desktop.paths import resources

SHEETS = Path(__file__).parents[1] / "data"
TODAY = date(2026, 2, 4)
BONTANG = parse_units((resources() / "units" / "bontang.json").read_text(encoding="utf-8"))
SITI = ["199003152025042001", "Siti Rahma, S.H."]
BUDI = ["199104162025041001", "Budi Santoso"]
Cells = list[list[object]]


def judged(path: Path) -> RosterReport:
    return check_roster(path, today=TODAY, units=BONTANG)


def slips(report: RosterReport) -> list[tuple[int, str]]:
    return [(problem.row, problem.code) for problem in report.problems]


def written(folder: Path, rows: Cells, title: str = "Data") -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    path = folder / "roster.xlsx"
    book.save(path)
    return path


def test_the_messy_roster_has_exactly_the_planted_slips() -> None:
    report = judged(SHEETS / "roster-messy-112.xlsx")
    with (SHEETS / "roster-messy-112.planted.csv").open(encoding="utf-8") as lines:
        planted = [(int(line["sheet_row"]), line["slip"]) for line in csv.DictReader(lines)]

    # The person of row 106 carries the NIP of row 105, so the birth date differs from it too.
    assert slips(report) == [*planted, (106, "birth_date_differs")]
    assert (report.sheet, report.header_row, report.rows) == ("Data CPNS", 4, 112)
    assert len(report.accepted) == 107
    assert {row.row for row in report.accepted} == set(range(5, 119)) - {
        *(45, 86),  # empty rows
        *(15, 24, 39, 80, 106),
    }
    assert {row.unit for row in report.accepted} == {unit.name for unit in BONTANG.units}
    assert all(row.birth_place and row.golongan and row.pangkat for row in report.accepted)


def test_the_cpns_roster_imports_whole() -> None:
    report = judged(SHEETS / "roster-cpns-112.xlsx")

    assert (report.sheet, report.header_row, report.rows) == ("Peserta", 5, 112)
    assert report.problems == ()
    assert len(report.accepted) == 112
    person = report.accepted[1]
    assert (person.row, person.name, person.back_titles) == (7, "Intan Santoso", "S.Kep., Ns.")


def test_the_senior_roster_imports_whole() -> None:
    report = judged(SHEETS / "roster-pns-senior-40.csv")

    assert (report.header_row, report.rows, len(report.accepted)) == (1, 40, 40)
    assert report.problems == ()
    assert {row.employment for row in report.accepted} == {"PNS"}


def test_the_sample_sheet_is_read_back_person_by_person(tmp_path: Path) -> None:
    people = sample_roster(112, 5, [unit.name for unit in BONTANG.units])
    write_sample_sheet(tmp_path / "a.xlsx", people, "Bontang", TODAY)
    report = judged(tmp_path / "a.xlsx")

    assert report.problems == ()
    assert [each._replace(row=0) for each in report.accepted] == [
        each._replace(row=0, tmt=None) for each in people
    ]


@pytest.mark.parametrize(
    "header",
    [
        ["NIP", "NAMA"],
        ["NIP BARU", "Nama Lengkap"],
        ["N I P", "Nama Pegawai"],
        ["NIP/NIPPPK", "Nama (dengan gelar)"],
        ["NIP / NI PPPK", "NAMA PESERTA"],
        ["Nomor Induk Pegawai", "Nama Lengkap dan Gelar"],
    ],
)
def test_names_of_the_two_columns_that_must_be_there(tmp_path: Path, header: list[object]) -> None:
    report = judged(written(tmp_path, [["DAFTAR"], [], header, [*SITI]]))

    assert (report.header_row, len(report.accepted)) == (3, 1)


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("Gelar Depan", Field.FRONT_TITLES),
        ("Gelar Belakang", Field.BACK_TITLES),
        ("L/P", Field.SEX),
        ("JK", Field.SEX),
        ("Jenis Kelamin", Field.SEX),
        ("Tempat/Tgl Lahir", Field.PLACE_AND_DATE),
        ("TTL", Field.PLACE_AND_DATE),
        ("Tempat, Tanggal Lahir Pegawai", Field.PLACE_AND_DATE),
        ("Tempat Lahir", Field.BIRTH_PLACE),
        ("Tgl. Lahir", Field.BIRTH_DATE),
        ("Gol", Field.GOLONGAN),
        ("Gol. Ruang", Field.GOLONGAN),
        ("Pangkat/Gol", Field.GOLONGAN),
        ("Pangkat", Field.PANGKAT),
        ("Jabatan", Field.JABATAN),
        ("Jabatan Formasi", Field.JABATAN),
        ("OPD", Field.UNIT),
        ("Unit Kerja", Field.UNIT),
        ("Perangkat Daerah", Field.UNIT),
        ("Instansi", Field.UNIT),
        ("Status Kepegawaian", Field.EMPLOYMENT),
        ("TMT CPNS", Field.TMT),
        ("Nilai Latsar", Field.LATSAR_SCORE),
        ("Kualifikasi Latsar", Field.LATSAR_QUALIFICATION),
        ("Sumber Latsar", Field.LATSAR_SOURCE),
        ("Tanggal Latsar", Field.LATSAR_DATE),
        ("Nomor STTPL", Field.STTPL_NUMBER),
        ("Predikat SKP", Field.SKP_PREDICATE),
        ("Sumber SKP", Field.SKP_SOURCE),
        ("Tanggal SKP", Field.SKP_DATE),
        ("Golongan Darah", None),
        ("NIP Lama", None),
        ("NIP Atasan", None),
        ("Nama Atasan Langsung", None),
        ("TMT Jabatan", None),
        ("No. HP", None),
    ],
)
def test_names_of_the_other_columns(tmp_path: Path, label: str, field: Field | None) -> None:
    guess = preview(written(tmp_path, [["NIP", "Nama", label], [*SITI, "x"]])).columns[2]

    assert (guess.label, guess.field) == (label, field)


def test_a_header_of_two_rows_names_columns_by_group_and_label(tmp_path: Path) -> None:
    rows: Cells = [
        ["No", "NIP", "Nama", "Gelar", None, "Lahir", None, "Latsar", None, None, "Jabatan"],
        [None, None, None, "Depan", "Belakang", "Tempat", "Tanggal", "Nilai", "Sumber", "Tanggal"],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        [
            1,
            SITI[0],
            "Siti",
            "dr.",
            "Sp.A",
            "Bontang",
            date(1990, 3, 15),
            85.5,
            "BPSDM",
            "1-2-2026",
        ],
    ]
    rows[3].append("Dokter")
    path = written(tmp_path, rows)
    report = judged(path)
    (row,) = report.accepted

    assert (report.header_row, report.rows, report.problems) == (2, 1, ())
    assert row.full_name == "dr. Siti, Sp.A"
    assert (row.birth_place, row.birth_date) == ("Bontang", date(1990, 3, 15))
    assert row.jabatan == "Dokter"
    assert row.office is not None
    assert (row.office.latsar_score, row.office.latsar_source) == ("85,5", "BPSDM")
    assert row.office.latsar_date == date(2026, 2, 1)
    assert [guess.label for guess in preview(path).columns][1:5] == [
        *("NIP", "Nama", "Depan", "Belakang")
    ]


def test_a_bare_source_belongs_to_the_fact_before_it(tmp_path: Path) -> None:
    header: list[object] = ["NIP", "Nama", "Sumber", "Nilai Latsar", "Sumber", "Tgl", "Nomor STTPL"]
    header += ["Sumber", "Predikat SKP", "Sumber", "Ket", "Jabatan", "Tanggal"]
    fields = [guess.field for guess in preview(written(tmp_path, [header, [*SITI]])).columns]

    assert fields == [
        *(Field.NIP, Field.NAME, None, Field.LATSAR_SCORE, Field.LATSAR_SOURCE, Field.LATSAR_DATE),
        *(Field.STTPL_NUMBER, None, Field.SKP_PREDICATE, Field.SKP_SOURCE, None, Field.JABATAN),
        None,
    ]


def test_of_two_columns_for_one_field_the_surer_is_taken(tmp_path: Path) -> None:
    rows: Cells = [["Instansi", "NIP", "Nama", "OPD"], ["Pemkot", *SITI, "DINKES"]]

    assert judged(written(tmp_path, rows)).accepted[0].unit == "Dinas Kesehatan"


def test_rows_without_a_person_are_passed_over(tmp_path: Path) -> None:
    header: list[object] = ["No", "NIP", "Nama", "Jabatan", "OPD"]
    rows: Cells = [
        header,
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
        ["I. DINAS KESEHATAN"],
        [None, None, "DINAS KESEHATAN"],
        [1, *SITI, "Dokter", "DINKES"],
        *[list[object]() for _ in range(200)],
        header,
        [2, *BUDI, "Kepala Seksi", "DINKES"],
        [3, None, None, None, None],
        [4, None, "Tanpa Nip", "Kepala Seksi"],
        [5, None, None, "Kepala Seksi"],
        ["Jumlah", None, "2 orang"],
        [],
        [None, None, "Mengetahui,", None, "Bontang, 2 Februari 2026"],
        [None, None, "Kepala BKPSDM", None, "Pembuat Daftar,"],
        [],
        [None, None, "Hj. NUR AISYAH, S.Sos.", None, "RAHMAT, S.E."],
        [None, None, "NIP. 19750101 200001 2 001", None, "NIP. 19800202 200501 1 002"],
    ]
    report = judged(written(tmp_path, rows))

    assert slips(report) == [(209, "nip_missing"), (209, "unit_unknown")]
    assert [row.row for row in report.accepted] == [5, 207]
    assert report.rows == 3


def test_people_after_a_total_are_still_found(tmp_path: Path) -> None:
    header: list[object] = ["NIP", "Nama", "L/P", "Jabatan"]
    rows: Cells = [header, [*SITI], [None, "Jumlah"], header, [*BUDI], [None, "Total"]]
    rows += [["199205172025041001", "Candra"], [None, "Dewi", "P", "Bidan"]]
    rows += [["19920517", "Eka", "P", "Bidan"]]
    report = judged(written(tmp_path, rows))

    assert [row.row for row in report.accepted] == [2, 5, 7]
    assert slips(report) == [(9, "nip_length")]


def test_a_row_of_facts_without_nip_and_name_is_a_person_with_two_errors(tmp_path: Path) -> None:
    rows: Cells = [["NIP", "Nama", "L/P", "Gol", "OPD"], [None, None, "L", "III/a", "DINKES"]]

    assert slips(judged(written(tmp_path, rows))) == [(2, "nip_missing"), (2, "name_missing")]


def test_the_sheet_with_the_people_is_found_among_others(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    cover = book.active
    assert cover is not None
    cover.append(["SAMPUL"])
    for title, people, state in (
        ("Contoh", 1, "visible"),
        ("Peserta", 30, "visible"),
        ("Arsip", 90, "hidden"),
    ):
        sheet = book.create_sheet(title)
        sheet.sheet_state = state
        sheet.append(["NIP", "Nama", "L/P"])
        for number in range(people):
            sheet.append([f"1990031520250420{number + 1:02d}", f"{title} {chr(65 + number % 26)}"])
    path = tmp_path / "many.xlsx"
    book.save(path)

    assert judged(path).sheet == "Peserta"
    assert preview(path).sheets == ("Sheet", "Contoh", "Peserta", "Arsip")
    chosen = check_roster(path, today=TODAY, units=None, confirmed=Confirmed(sheet="Contoh"))
    assert (chosen.sheet, chosen.rows) == ("Contoh", 1)
    with pytest.raises(SheetNameMissingError, match="Peserta"):
        preview(path, "Tidak Ada")


def test_a_person_may_correct_the_guess_of_columns(tmp_path: Path) -> None:
    path = written(tmp_path, [["NIP", "Nama", "Apa"], [*SITI, "DINKES"]])
    mapping = {0: Field.NIP, 1: Field.NAME, 2: Field.UNIT}

    assert judged(path).accepted[0].unit == ""
    corrected = check_roster(path, today=TODAY, units=BONTANG, confirmed=Confirmed(mapping))
    assert corrected.accepted[0].unit == "Dinas Kesehatan"


def test_a_preview_shows_five_people_as_typed(tmp_path: Path) -> None:
    people: Cells = [[f"1990031520250420{n:02d}", f"Siti {n}", float(n)] for n in range(1, 9)]
    shown = preview(written(tmp_path, [[], ["NIP", "Nama", "Urut"], *people]))

    assert (shown.sheet, shown.header_row, len(shown.sample)) == ("Data", 2, 5)
    assert shown.sample[4] == ("199003152025042005", "Siti 5", "5")


def test_without_a_header_the_sentence_names_the_columns_that_are_needed(tmp_path: Path) -> None:
    with pytest.raises(RosterHeaderMissingError, match=r"NIP.*Nama"):
        judged(written(tmp_path, [[*SITI], ["Nama", "Alamat"]]))


def test_a_short_row_of_a_csv_is_a_person_without_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"NIP,Nama,L/P,OPD\n{SITI[0]},Siti\n{BUDI[0]}\n{BUDI[0]},Budi,L,DINKES\n")
    report = judged(path)

    assert slips(report) == [(3, "name_missing"), (4, "nip_duplicate")]
    assert report.accepted[0].unit == ""


def test_a_number_in_place_of_a_nip_is_never_repaired(tmp_path: Path) -> None:
    rows: Cells = [["NIP", "Nama"], [199003152025042001, "Siti"], [19900315, "Budi"]]
    rows += [["1,99E+17", "Candra"], ["199003152025042000", "Dewi"]]

    assert slips(judged(written(tmp_path, rows))) == [
        (row, "nip_as_number") for row in (2, 3, 4, 5)
    ]


def test_formulas_and_hidden_marks_are_only_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    rows = ['=HYPERLINK("http://x")', "\u202eSiti\u200b Rahma \U0001f600", "+62", "@x", "-"]
    nips = [f"1990031520250420{number:02d}" for number in range(1, 6)]
    doubled = [row.replace('"', '""') for row in rows]
    lines = [f'"{nip}";"{row}"' for nip, row in zip(nips, doubled, strict=True)]
    path.write_text("NIP;Nama\n" + "\n".join(lines), encoding="utf-8")
    report = judged(path)

    assert [row.name for row in report.accepted[:2]] == [rows[0], "Siti Rahma \U0001f600"]
    assert slips(report) == [(4, "name_missing"), (6, "name_missing")]


def test_xls_and_ods_are_read_like_xlsx(tmp_path: Path) -> None:
    rows = [["DAFTAR", ""], ["", ""], ["NIP", "Nama"], SITI, ["", ""], BUDI]
    old = xlwt.Workbook()
    sheet = old.add_sheet("Data")
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            if text:
                sheet.write(number, column, text)
    old.save(str(tmp_path / "a.xls"))
    free = OpenDocumentSpreadsheet()
    table = Table(name="Data")
    for row in rows:
        line = TableRow()
        for text in row:
            cell = TableCell(valuetype="string") if text else TableCell()
            if text:
                cell.addElement(P(text=text))
            line.addElement(cell)
        table.addElement(line)
    free.spreadsheet.addElement(table)
    free.save(str(tmp_path / "a.ods"))

    for name in ("a.xls", "a.ods"):
        report = judged(tmp_path / name)
        assert (report.sheet, report.header_row, report.rows) == ("Data", 3, 2)
        assert [row.row for row in report.accepted] == [4, 6]
