"""Writes a roster the way an office does: title rows, a header of two rows, a signature block."""

from __future__ import annotations

from typing import TYPE_CHECKING

import xlsxwriter

from asn_desktop.domain.golongan import Golongan
from asn_desktop.domain.roster import OfficeRecord
from asn_desktop.domain.wording import grouped_nip, place_and_date

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from xlsxwriter.worksheet import Worksheet

    from asn_desktop.domain.roster import RosterRow

SHEET = "Peserta"
TITLES = ("DAFTAR PESERTA EVALUASI PASCA LATSAR CPNS", "PEMERINTAH {place}")
COLUMNS = (
    *(("", "No."), ("Identitas Pegawai", "NIP"), ("", "Nama Lengkap (dengan gelar)")),
    *(
        ("", "Tempat, Tgl. Lahir"),
        ("", "L/P"),
        ("Kepegawaian", "Status"),
        ("", "Pangkat/Gol. Ruang"),
    ),
    *(("", "Jabatan"), ("", "Perangkat Daerah"), ("Latsar", "Nilai"), ("", "Kualifikasi")),
    *(("", "Nomor STTPL"), ("", "Sumber"), ("", "Tanggal")),
    *(("SKP", "Predikat"), ("", "Sumber"), ("", "Tanggal")),
)
WIDTHS = (5, 22, 38, 28, 5, 9, 30, 40, 58, 8, 18, 26, 16, 14, 12, 14, 14)
GROUP_ROW = len(TITLES) + 1
HEADER_ROW = GROUP_ROW + 1
SIGNATURE_COLUMN = 8
SIGNATURE_GAP = 2
SIGNATURE_ROOM = 4


def write_sample_sheet(path: Path, roster: Sequence[RosterRow], place: str, day: date) -> None:
    """Write a roster as .xlsx; every NIP is text, and nothing is taken for a formula."""
    settings = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(str(path), settings) as workbook:
        sheet = workbook.add_worksheet(SHEET)
        bold = workbook.add_format({"bold": True})
        for row, title in enumerate(TITLES):
            sheet.write_string(row, 0, title.format(place=place.upper()), bold)
        for column, (group, label) in enumerate(COLUMNS):
            sheet.set_column(column, column, WIDTHS[column])
            sheet.write_string(GROUP_ROW, column, group, bold)
            sheet.write_string(HEADER_ROW, column, label, bold)
        for number, person in enumerate(roster, 1):
            sheet.write_number(HEADER_ROW + number, 0, number)
            for column, text in enumerate(_cells(person), 1):
                sheet.write_string(HEADER_ROW + number, column, text)
        _write_signature(
            sheet, HEADER_ROW + len(roster) + SIGNATURE_GAP, place_and_date(place, day)
        )


def _cells(person: RosterRow) -> tuple[str, ...]:
    office = person.office or OfficeRecord()
    return (
        grouped_nip(person.nip),
        person.full_name,
        f"{person.birth_place}, {_day(person.birth_date)}",
        person.sex.value if person.sex else "",
        person.employment.value if person.employment else "",
        Golongan(person.golongan, person.pangkat).printed,
        person.jabatan,
        person.unit,
        office.latsar_score,
        office.latsar_qualification,
        office.sttpl_number,
        office.latsar_source,
        _day(office.latsar_date),
        office.skp_predicate,
        office.skp_source,
        _day(office.skp_date),
    )


def _day(day: date | None) -> str:
    return f"{day:%d-%m-%Y}" if day else ""


def _write_signature(sheet: Worksheet, row: int, place_and_day: str) -> None:
    sheet.write_string(row, SIGNATURE_COLUMN, place_and_day)
    sheet.write_string(row + 1, SIGNATURE_COLUMN, "Kepala Bidang Pengadaan,")
    sheet.write_string(
        row + 1 + SIGNATURE_ROOM, SIGNATURE_COLUMN, "( ............................ )"
    )
