from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal
from typing import TYPE_CHECKING

import openpyxl
import pytest

from asn_desktop.domain.discipline import DisciplineState
from asn_desktop.domain.errors import CannotWriteError
from asn_desktop.domain.recap import (
    KnownBefore,
    RawMarksRow,
    Recap,
    RecapNoteRow,
    RecapRow,
    RecapSession,
)
from asn_desktop.exchange.recap_sheet import recap_bytes, streamed_recap, write_recap

if TYPE_CHECKING:
    from pathlib import Path

NIP = "198609262015051001"
DAY = dt.date(2026, 2, 4)
KNOWN = KnownBefore(
    latsar_score=Decimal("88.5"),
    latsar_qualification="Memuaskan",
    latsar_date=dt.date(2025, 12, 20),
    skp_predicate="Baik",
)
Cells = list[list[object]]


def recap(rows: tuple[RecapRow, ...], *, shows_sessions: bool = False) -> Recap:
    session = RecapSession("Evaluasi", DAY, "bars-5")
    return Recap(
        core_values=("Akuntabel", "Adaptif"),
        criteria=("AK", "AD"),
        rows=rows,
        marks=(
            RawMarksRow("Siti", NIP, "Rahma", (4, "T"), remark="@cek"),
            RawMarksRow("Siti", NIP, "Budi", (None, 5)),
        ),
        notes=(
            RecapNoteRow(
                "Siti",
                NIP,
                "Dinas",
                "Terlambat",
                DAY,
                minutes=12,
                text="+12 menit",
                session=session,
            ),
        ),
        shows_sessions=shows_sessions,
    )


def person(number: int, unit: str = "Dinas", **more: object) -> RecapRow:
    means = (Decimal("3.5"), None)
    return RecapRow(number, f"Orang {number}", NIP, unit, means=means, **more)  # type: ignore[arg-type]


def read(made: Recap) -> dict[str, Cells]:
    book = openpyxl.load_workbook(io.BytesIO(recap_bytes(made)))
    return {
        sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()]
        for sheet in book.worksheets
    }


def by_title(cells: Cells, row: int) -> dict[object, object]:
    return dict(zip(cells[0], cells[row], strict=True))


def test_the_four_sheets() -> None:
    assert list(read(recap(()))) == ["Rekap", "Nilai mentah", "Catatan disiplin", "Unit"]


def test_a_row_says_everything_about_a_person() -> None:
    row = person(
        *(7, "Dinas Kesehatan"),
        total=Decimal("3.43"),
        proposed="Baik",
        discipline=DisciplineState.ATTESTED_CLEAN,
        known=KNOWN,
    )
    cells = by_title(read(recap((row,)))["Rekap"], 1)
    assert cells == {
        "Nomor": 7,
        "Nama": "Orang 7",
        "NIP": NIP,
        "Unit": "Dinas Kesehatan",
        "Golongan": None,
        "Kehadiran": None,
        "Akuntabel": 3.5,
        "Adaptif": None,
        "Total": 3.43,
        "Kualifikasi usulan": "Baik",
        "Dikonfirmasi": None,
        "Susulan": None,
        "Disiplin": "tanpa catatan",
        "Nilai Latsar": 88.5,
        "Kualifikasi Latsar": "Memuaskan",
        "Nomor STTPL": None,
        "Sumber Latsar": None,
        "Tanggal Latsar": dt.datetime(2025, 12, 20),  # noqa: DTZ001 - Excel knows no zones
        "Predikat SKP": "Baik",
        "Sumber SKP": None,
        "Tanggal SKP": None,
    }


def test_numbers_have_two_decimals_and_the_header_stays() -> None:
    made = recap((person(1, total=Decimal(3)),))
    sheet = openpyxl.load_workbook(io.BytesIO(recap_bytes(made)))["Rekap"]
    total = next(cell for cell in sheet[2] if sheet.cell(1, cell.column).value == "Total")
    assert (total.value, total.number_format) == (3, "0.00")
    assert sheet.freeze_panes == "C2"
    assert sheet["C2"].number_format == "@"
    assert sheet["C2"].data_type == "s"
    assert sheet.column_dimensions["C"].width > 18
    assert sheet.auto_filter.ref == "A1:U2"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "{=", "http://", "internal:"])
def test_text_never_becomes_a_formula_or_a_link(start: str) -> None:
    text = f'{start}HYPERLINK("x")'
    made = recap((person(1, unit=text),))
    sheet = openpyxl.load_workbook(io.BytesIO(recap_bytes(made)))["Rekap"]
    assert (sheet["D2"].value, sheet["D2"].data_type, sheet["D2"].hyperlink) == (text, "s", None)


def test_text_that_excel_cannot_hold_is_shortened_and_cleaned() -> None:
    made = recap((person(1, unit="\x00a\ud800b" + "x" * 40_000),))
    cells = by_title(read(made)["Rekap"], 1)
    assert str(cells["Unit"]).startswith("abx") or str(cells["Unit"]).startswith("a bx")
    assert len(str(cells["Unit"])) == 32_000


def test_raw_marks_keep_t_and_gaps_apart() -> None:
    cells = read(recap(()))["Nilai mentah"]
    assert cells[1] == ["Siti", NIP, "Rahma", 4, "T", None, "@cek"]
    assert cells[2] == ["Siti", NIP, "Budi", None, 5, None, None]


def test_notes() -> None:
    cells = by_title(read(recap(()))["Catatan disiplin"], 1)
    assert (cells["Kategori"], cells["Menit"], cells["Uraian"]) == ("Terlambat", 12, "+12 menit")


def test_a_small_unit_is_only_called_small() -> None:
    few = [person(n, "Kecil", total=Decimal("3.5"), proposed="Baik") for n in range(4)]
    many = [person(n, "Besar", total=Decimal("3.5"), confirmed="Baik") for n in range(5)]
    waiting = person(6, "Besar", total=Decimal("3.5"), proposed="Kurang")
    cells = read(recap((*few, *many, waiting)))["Unit"]
    assert cells[1] == ["Kecil", 4, 4, "n kecil", None, 0]
    assert cells[2] == ["Besar", 6, 6, 3.5, "Baik 5, Belum dikonfirmasi 1", 0]


def test_a_centre_says_which_session() -> None:
    row = person(1, session=RecapSession("Evaluasi", DAY, "bars-5"))
    sheets = read(recap((row,), shows_sessions=True))
    assert all(cells[0][:3] == ["Sesi", "Tanggal sesi", "Skala"] for cells in sheets.values())
    assert sheets["Rekap"][1][0] == "Evaluasi"
    assert sheets["Unit"][1][:4] == ["Evaluasi", dt.datetime(2026, 2, 4), "bars-5", "Dinas"]  # noqa: DTZ001


def test_it_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "rekap.xlsx"
    path.write_bytes(b"old")
    write_recap(path, recap((person(1),)))
    assert openpyxl.load_workbook(path)["Rekap"]["B2"].value == "Orang 1"
    assert [each.name for each in tmp_path.iterdir()] == ["rekap.xlsx"]


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWriteError):
        write_recap(tmp_path / "file" / "rekap.xlsx", recap(()))


def test_what_is_too_long_for_a_sheet_goes_on_in_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("asn_desktop.exchange.recap_sheet.MOST_ROWS", 3)
    path, made = tmp_path / "r.xlsx", recap(tuple(person(n) for n in range(1, 3)))
    with streamed_recap(path, recap(())) as book:
        for _ in range(2):
            book.add(made)
        assert not path.exists()
    sheets = openpyxl.load_workbook(path)
    assert sheets.sheetnames[:2] == ["Rekap", "Nilai mentah"]
    assert {"Rekap (2)", "Nilai mentah (2)"} <= set(sheets.sheetnames)
    names = [sheets[name][f"B{row}"].value for name, row in (("Rekap", 4), ("Rekap (2)", 2))]
    assert names == ["Orang 1", "Orang 2"]
    assert [path.name for path in tmp_path.iterdir()] == ["r.xlsx"]
    with pytest.raises(CannotWriteError), streamed_recap(tmp_path, made):
        pass
