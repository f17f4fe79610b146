"""Write a recap as an XLSX file that can be sorted, filtered and copied from."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import xlsxwriter

from asn_desktop.domain.plain_text import plain_text
from asn_desktop.domain.scoring import half_up
from asn_desktop.vault.atomic import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.domain.recap import (
        KnownBefore,
        RawMarksRow,
        Recap,
        RecapNoteRow,
        RecapRow,
        RecapSession,
        UnitRow,
    )

    _Formats = dict[str, xlsxwriter.format.Format]

Cell = str | int | Decimal | date | None
SMALL = "n kecil"
LONGEST_TEXT = 32_000
"""Excel refuses a cell of more than 32,767 characters."""
NARROW, MIDDLE, WIDE, WIDEST = 9, 15, 28, 48
NIP_WIDTH = 21
A4 = 9
"""Excel's number of that paper."""


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    width: int = MIDDLE


@dataclass(frozen=True, slots=True)
class _Sheet:
    name: str
    columns: tuple[_Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    frozen_columns: int = 0


def write_recap(path: Path, recap: Recap) -> None:
    """Write the recap to a file, whole or not at all; a file of that name is replaced.

    :raises UserError: the folder cannot be written or is full.
    """
    write_whole(path, recap_bytes(recap))


def recap_bytes(recap: Recap) -> bytes:
    """Return the workbook: Rekap, Nilai mentah, Catatan disiplin, Unit.

    NIPs and all other texts are text cells, whatever they begin with: nothing is a formula.
    """
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        formats = {
            "header": book.add_format(
                {
                    "bold": True,
                    "text_wrap": True,
                    "valign": "top",
                    "bottom": 1,
                    "bg_color": "#E7ECEF",
                }
            ),
            "text": book.add_format({"num_format": "@", "valign": "top"}),
            "score": book.add_format({"num_format": "0.00", "valign": "top"}),
            "date": book.add_format({"num_format": "dd/mm/yyyy", "align": "left", "valign": "top"}),
        }
        for sheet in (_people(recap), _marks(recap), _notes(recap), _units(recap)):
            _write(book.add_worksheet(sheet.name), sheet, formats)
    return buffer.getvalue()


def _write(worksheet: xlsxwriter.worksheet.Worksheet, sheet: _Sheet, formats: _Formats) -> None:
    for position, column in enumerate(sheet.columns):
        worksheet.set_column(position, position, column.width)
        worksheet.write_string(0, position, column.title, formats["header"])
    for number, row in enumerate(sheet.rows, start=1):
        for position, cell in enumerate(row):
            _write_cell(worksheet, (number, position), cell, formats)
    worksheet.freeze_panes(1, sheet.frozen_columns)
    worksheet.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    worksheet.set_landscape()
    worksheet.set_paper(A4)
    worksheet.fit_to_pages(1, 0)
    worksheet.repeat_rows(0)


def _write_cell(
    worksheet: xlsxwriter.worksheet.Worksheet, at: tuple[int, int], cell: Cell, formats: _Formats
) -> None:
    if isinstance(cell, str):
        if cell:
            worksheet.write_string(*at, plain_text(cell)[:LONGEST_TEXT], formats["text"])
    elif isinstance(cell, Decimal):
        worksheet.write_number(*at, float(cell), formats["score"])
    elif isinstance(cell, date):
        worksheet.write_datetime(*at, cell, formats["date"])
    elif cell is not None:
        worksheet.write_number(*at, cell)


def _people(recap: Recap) -> _Sheet:
    columns = (
        *_session_columns(recap),
        *(_Column("Nomor", NARROW), _Column("Nama", WIDE), _Column("NIP", NIP_WIDTH)),
        *(_Column("Unit", WIDEST), _Column("Golongan", NARROW), _Column("Kehadiran")),
        *(_Column(name, NARROW + 4) for name in recap.core_values),
        *(_Column("Total", NARROW), _Column("Kualifikasi usulan"), _Column("Dikonfirmasi")),
        *(_Column("Disiplin"), _Column("Nilai Latsar", NARROW), _Column("Kualifikasi Latsar")),
        *(_Column("Nomor STTPL"), _Column("Sumber Latsar"), _Column("Tanggal Latsar")),
        *(_Column("Predikat SKP"), _Column("Sumber SKP"), _Column("Tanggal SKP")),
    )
    rows = tuple(_person(recap, row) for row in recap.rows)
    return _Sheet("Rekap", columns, rows, len(_session_columns(recap)) + 2)


def _person(recap: Recap, row: RecapRow) -> tuple[Cell, ...]:
    return (
        *_session_cells(recap, row.session),
        *(row.number, row.name, row.nip, row.unit, row.golongan, row.attendance),
        *row.means,
        *(row.total, row.proposed, row.confirmed, row.discipline.label),
        *_known_cells(row.known),
    )


def _known_cells(known: KnownBefore) -> Iterator[Cell]:
    yield from (known.latsar_score, known.latsar_qualification, known.sttpl_number)
    yield from (known.latsar_source, known.latsar_date)
    yield from (known.skp_predicate, known.skp_source, known.skp_date)


def _marks(recap: Recap) -> _Sheet:
    columns = (
        *_session_columns(recap),
        *(_Column("Nama", WIDE), _Column("NIP", NIP_WIDTH), _Column("Penilai", WIDE)),
        *(_Column(label, NARROW) for label in recap.criteria),
        *(_Column("Status lembar"), _Column("Keterangan", WIDEST)),
    )
    rows = tuple(_raw(recap, row) for row in recap.marks)
    return _Sheet("Nilai mentah", columns, rows, len(_session_columns(recap)) + 1)


def _raw(recap: Recap, row: RawMarksRow) -> tuple[Cell, ...]:
    person = (row.name, row.nip, row.evaluator)
    sheet = (row.status, row.remark)
    return (*_session_cells(recap, row.session), *person, *row.observations, *sheet)


def _notes(recap: Recap) -> _Sheet:
    columns = (
        *_session_columns(recap),
        *(_Column("Nama", WIDE), _Column("NIP", NIP_WIDTH), _Column("Unit", WIDEST)),
        *(_Column("Kategori", WIDE), _Column("Tanggal"), _Column("Jam", NARROW)),
        *(_Column("Menit", NARROW), _Column("Sumber"), _Column("Jenis"), _Column("Uraian", WIDEST)),
        *(_Column("Saksi atau bukti", WIDE), _Column("Tanggapan", WIDE), _Column("Penilai", WIDE)),
        *(_Column("Status"), _Column("Alasan", WIDE), _Column("Rujukan keputusan", WIDE)),
    )
    rows = tuple(_note(recap, row) for row in recap.notes)
    return _Sheet("Catatan disiplin", columns, rows, len(_session_columns(recap)) + 1)


def _note(recap: Recap, row: RecapNoteRow) -> tuple[Cell, ...]:
    return (
        *_session_cells(recap, row.session),
        *(row.name, row.nip, row.unit, row.category, row.day, row.time, row.minutes),
        *(row.source, row.kind, row.text, row.witness, row.reply, row.author),
        *(row.state, row.reason, row.decree),
    )


def _units(recap: Recap) -> _Sheet:
    columns = (
        *_session_columns(recap),
        *(_Column("Unit", WIDEST), _Column("Peserta", NARROW), _Column("Bertotal", NARROW)),
        *(_Column("Rata-rata", NARROW), _Column("Kualifikasi", WIDEST)),
        _Column("Ada catatan disiplin"),
    )
    rows = tuple(_unit(recap, row) for row in recap.units)
    return _Sheet("Unit", columns, rows, len(_session_columns(recap)) + 1)


def _unit(recap: Recap, row: UnitRow) -> tuple[Cell, ...]:
    average: Cell = SMALL if row.average is None else half_up(row.average)
    bands = ", ".join(f"{name or 'tanpa kualifikasi'} {count}" for name, count in row.bands)
    counts = (row.people, row.scored)
    return (*_session_cells(recap, row.session), row.unit, *counts, average, bands, row.with_notes)


def _session_columns(recap: Recap) -> tuple[_Column, ...]:
    if not recap.shows_sessions:
        return ()
    return (_Column("Sesi", WIDE), _Column("Tanggal sesi"), _Column("Skala", WIDE))


def _session_cells(recap: Recap, session: RecapSession) -> tuple[Cell, ...]:
    return (session.title, session.day, session.scale) if recap.shows_sessions else ()
