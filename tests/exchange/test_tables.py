"""Tables of marks, notes and attendance: what is understood, and a problem for every other row."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import openpyxl
import pytest

from asn_desktop.domain.discipline import NoteKind, NoteSource, Picklist
from asn_desktop.domain.errors import NotASheetError, TableColumnsMissingError
from asn_desktop.exchange.tables import (
    AttendanceRow,
    MarkRow,
    NoteRow,
    read_attendance,
    read_marks,
    read_notes,
)
from asn_desktop.paths import resources

if TYPE_CHECKING:
    from pathlib import Path

SITI = "199003152025042001"
BUDI = "199104162025041001"
TODAY = dt.date(2026, 2, 4)
PICKLIST = Picklist.model_validate_json(
    (resources() / "discipline" / "categories.json").read_text(encoding="utf-8")
)


def table(folder: Path, text: str) -> Path:
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    return path


def codes(problems: tuple[tuple[int, str, str], ...]) -> list[tuple[int, str]]:
    assert all(message.endswith(".") for _, _, message in problems)
    return [(row, code) for row, code, _ in problems]


def test_marks_are_read_and_every_other_row_is_named(tmp_path: Path) -> None:
    reading = read_marks(
        table(
            tmp_path,
            "nip,criterion,level,note\n"
            f"{SITI},ak,4,Tepat waktu\n"
            f"'{SITI},BP,t,\n"
            ",,,\n"
            f"{SITI},AK,4,\n"
            f"{SITI},AK,5,\n"
            f"{SITI},,5,\n"
            f"{SITI},KP,,\n"
            "123,AK,4,\n"
            f'{BUDI},AK,"=1+1",{"x" * 501}\n'
            f'{BUDI},KP,"=1+1",\n'
            f"{BUDI}\n",
        )
    )

    assert reading.rows == (
        MarkRow(2, SITI, "AK", "4", "Tepat waktu"),
        MarkRow(3, SITI, "BP", "T", ""),
        MarkRow(11, BUDI, "KP", "=1+1", ""),
    )
    assert codes(reading.problems) == [
        (6, "mark_duplicate"),
        (7, "criterion_missing"),
        (8, "level_missing"),
        (9, "nip_length"),
        (10, "text_too_long"),
        (12, "criterion_missing"),
    ]
    assert "baris 2" in reading.problems[0].message


def test_marks_may_come_from_excel(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([])
    sheet.append(["NIP", "Kriteria", "Tingkat"])
    sheet.append([SITI, "AK", 4])
    sheet.append([199003152025042001, "AK", 4])
    book.save(tmp_path / "a.xlsx")
    reading = read_marks(tmp_path / "a.xlsx")

    assert reading.rows == (MarkRow(3, SITI, "AK", "4", ""),)
    assert codes(reading.problems) == [(4, "nip_as_number")]


@pytest.mark.parametrize("text", ["nip;level\n1;2\n", "", "\n\n", "a\n"])
def test_a_table_without_its_columns_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(TableColumnsMissingError, match="criterion"):
        read_marks(table(tmp_path, text))


def test_a_pdf_is_no_table(tmp_path: Path) -> None:
    with pytest.raises(NotASheetError):
        read_marks(table(tmp_path, "%PDF-1.7"))


def test_notes_are_read(tmp_path: Path) -> None:
    reading = read_notes(
        table(
            tmp_path,
            "nip;kategori;tanggal;jam;sumber;jenis;uraian;saksi;menit;tanggapan\n"
            f"{SITI};Terlambat;4 Februari 2026;07.45 WITA;Presensi;;Datang 07.45;Daftar hadir;"
            "15 menit;Macet\n"
            f"{SITI};gawai;;;;pembinaan;;;;\n",
        ),
        PICKLIST,
        TODAY,
    )

    assert reading.problems == ()
    assert reading.rows == (
        NoteRow(
            2, SITI, "terlambat", TODAY, dt.time(7, 45), NoteSource.PRESENSI, NoteKind.CATATAN,
            "Datang 07.45", "Daftar hadir", 15, "Macet",
        ),
        NoteRow(
            3, SITI, "gawai", None, None, NoteSource.LAINNYA, NoteKind.PEMBINAAN,
            "", "", None, "",
        ),
    )  # fmt: skip


def test_every_slip_of_a_note_is_named(tmp_path: Path) -> None:
    rows = [
        "1;gawai;;;;;;",
        f"{SITI};;x;;;;;",
        f"{SITI};sihir;;;;;;",
        f"{SITI};gawai;31-02-2026;;;;;",
        f"{SITI};gawai;;25:00;;;;",
        f"{SITI};gawai;;pagi;;;;",
        f"{SITI};gawai;;;gosip;;;",
        f"{SITI};gawai;;;;hukuman;;",
        f"{SITI};gawai;;;;;{'x' * 501};",
        f"{SITI};terlambat;;;;;;-5",
        f"{SITI};terlambat;;;;;;1441",
        f"{SITI};terlambat;;;;;;{'9' * 5000}",
    ]
    header = "nip;category;date;time;source;kind;text;minutes\n"
    reading = read_notes(table(tmp_path, header + "\n".join(rows)), PICKLIST, TODAY)

    assert reading.rows == ()
    assert [code for _, code in codes(reading.problems)] == [
        *("nip_length", "category_missing", "category_unknown", "date_wrong", "time_wrong"),
        *("time_wrong", "source_unknown", "kind_unknown", "text_too_long", "minutes_wrong"),
        *("minutes_wrong", "minutes_wrong"),
    ]


def test_times_of_excel_are_times(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["nip", "category", "date", "time"])
    sheet.append([SITI, "gawai", dt.date(2026, 2, 4), dt.time(7, 45)])
    book.save(tmp_path / "a.xlsx")
    (note,) = read_notes(tmp_path / "a.xlsx", PICKLIST, TODAY).rows

    assert (note.date, note.time) == (TODAY, dt.time(7, 45))


def test_attendance_is_read(tmp_path: Path) -> None:
    people = [f"1990031520250420{number:02d}" for number in range(1, 13)]
    states = ["Hadir", "terlambat;20", "Tidak hadir;;Tanpa kabar", "Izin;;Acara keluarga", "sakit"]
    states += ["dinas_luar;99", "Tanpa keterangan", "sakit;;demam", "mungkin", "terlambat;lama", ""]
    lines = [f"{nip};{state}" for nip, state in zip(people, states, strict=False)]
    lines += [f"{people[0]};hadir", "x;hadir"]
    header = "nip;status;minutes;note\n"
    reading = read_attendance(table(tmp_path, header + "\n".join(lines)), PICKLIST)

    assert reading.rows == (
        AttendanceRow(2, people[0], "hadir", "", 0, ""),
        AttendanceRow(3, people[1], "terlambat", "", 20, ""),
        AttendanceRow(4, people[2], "tidak_hadir", "", 0, "Tanpa kabar"),
        AttendanceRow(5, people[3], "tidak_hadir", "izin", 0, "Acara keluarga"),
        AttendanceRow(6, people[4], "tidak_hadir", "sakit", 0, ""),
        AttendanceRow(7, people[5], "tidak_hadir", "dinas_luar", 0, ""),
        AttendanceRow(8, people[6], "tidak_hadir", "tanpa_keterangan", 0, ""),
    )
    assert codes(reading.problems) == [
        (9, "health_text"),
        (10, "status_unknown"),
        (11, "minutes_wrong"),
        (12, "status_unknown"),
        (13, "attendance_duplicate"),
        (14, "nip_not_digits"),
    ]
