"""The four tables of a recap, cell by cell: what a workbook and a CSV show alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from asn_desktop.domain.scoring import half_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from asn_desktop.domain.recap import (
        KnownBefore,
        RawMarksRow,
        Recap,
        RecapNoteRow,
        RecapRow,
        RecapSession,
        UnitRow,
    )

Cell = str | int | Decimal | date | None
SMALL = "n kecil"
NARROW, MIDDLE, WIDE, WIDEST = 9, 15, 28, 48
NIP_WIDTH = 21
NIP_TITLE = "NIP"


@dataclass(frozen=True, slots=True)
class RecapColumn:
    """A column's title, and how wide it is in a workbook."""

    title: str
    width: int = MIDDLE


@dataclass(frozen=True, slots=True)
class RecapPage:
    """One table; its rows are made as they are taken."""

    name: str
    columns: tuple[RecapColumn, ...]
    rows: Iterable[tuple[Cell, ...]]
    frozen_columns: int = 0


def recap_pages(recap: Recap) -> tuple[RecapPage, ...]:
    """Return the tables: Rekap, Nilai mentah, Catatan disiplin, Unit."""
    return (_people(recap), _marks(recap), _notes(recap), _units(recap))


def _people(recap: Recap) -> RecapPage:
    columns = (
        *_session_columns(recap),
        *(
            RecapColumn("Nomor", NARROW),
            RecapColumn("Nama", WIDE),
            RecapColumn(NIP_TITLE, NIP_WIDTH),
        ),
        *(RecapColumn("Unit", WIDEST), RecapColumn("Golongan", NARROW), RecapColumn("Kehadiran")),
        *(RecapColumn(name, NARROW + 4) for name in recap.core_values),
        *(
            RecapColumn("Total", NARROW),
            RecapColumn("Kualifikasi usulan"),
            RecapColumn("Dikonfirmasi"),
            RecapColumn("Susulan", WIDE),
        ),
        *(
            RecapColumn("Disiplin"),
            RecapColumn("Nilai Latsar", NARROW),
            RecapColumn("Kualifikasi Latsar"),
        ),
        *(RecapColumn("Nomor STTPL"), RecapColumn("Sumber Latsar"), RecapColumn("Tanggal Latsar")),
        *(RecapColumn("Predikat SKP"), RecapColumn("Sumber SKP"), RecapColumn("Tanggal SKP")),
    )
    rows = (_person(recap, row) for row in recap.rows)
    return RecapPage("Rekap", columns, rows, len(_session_columns(recap)) + 2)


def _person(recap: Recap, row: RecapRow) -> tuple[Cell, ...]:
    return (
        *_session_cells(recap, row.session),
        *(row.number, row.name, row.nip, row.unit, row.golongan, row.attendance),
        *row.means,
        *(row.total, row.proposed, row.confirmed, row.late, row.discipline.label),
        *_known_cells(row.known),
    )


def _known_cells(known: KnownBefore) -> Iterator[Cell]:
    yield from (known.latsar_score, known.latsar_qualification, known.sttpl_number)
    yield from (known.latsar_source, known.latsar_date)
    yield from (known.skp_predicate, known.skp_source, known.skp_date)


def _marks(recap: Recap) -> RecapPage:
    columns = (
        *_session_columns(recap),
        *(
            RecapColumn("Nama", WIDE),
            RecapColumn(NIP_TITLE, NIP_WIDTH),
            RecapColumn("Penilai", WIDE),
        ),
        *(RecapColumn(label, NARROW) for label in recap.criteria),
        *(RecapColumn("Status lembar"), RecapColumn("Keterangan", WIDEST)),
    )
    rows = (_raw(recap, row) for row in recap.marks)
    return RecapPage("Nilai mentah", columns, rows, len(_session_columns(recap)) + 1)


def _raw(recap: Recap, row: RawMarksRow) -> tuple[Cell, ...]:
    person = (row.name, row.nip, row.evaluator)
    sheet = (row.status, row.remark)
    return (*_session_cells(recap, row.session), *person, *row.observations, *sheet)


def _notes(recap: Recap) -> RecapPage:
    columns = (
        *_session_columns(recap),
        *(
            RecapColumn("Nama", WIDE),
            RecapColumn(NIP_TITLE, NIP_WIDTH),
            RecapColumn("Unit", WIDEST),
        ),
        *(RecapColumn("Kategori", WIDE), RecapColumn("Tanggal"), RecapColumn("Jam", NARROW)),
        *(
            RecapColumn("Menit", NARROW),
            RecapColumn("Sumber"),
            RecapColumn("Jenis"),
            RecapColumn("Uraian", WIDEST),
        ),
        *(
            RecapColumn("Saksi atau bukti", WIDE),
            RecapColumn("Tanggapan", WIDE),
            RecapColumn("Penilai", WIDE),
        ),
        *(
            RecapColumn("Status"),
            RecapColumn("Alasan", WIDE),
            RecapColumn("Rujukan keputusan", WIDE),
        ),
    )
    rows = (_note(recap, row) for row in recap.notes)
    return RecapPage("Catatan disiplin", columns, rows, len(_session_columns(recap)) + 1)


def _note(recap: Recap, row: RecapNoteRow) -> tuple[Cell, ...]:
    return (
        *_session_cells(recap, row.session),
        *(row.name, row.nip, row.unit, row.category, row.day, row.time, row.minutes),
        *(row.source, row.kind, row.text, row.witness, row.reply, row.author),
        *(row.state, row.reason, row.decree),
    )


def _units(recap: Recap) -> RecapPage:
    columns = (
        *_session_columns(recap),
        *(
            RecapColumn("Unit", WIDEST),
            RecapColumn("Peserta", NARROW),
            RecapColumn("Bertotal", NARROW),
        ),
        *(RecapColumn("Rata-rata", NARROW), RecapColumn("Kualifikasi", WIDEST)),
        RecapColumn("Ada catatan disiplin"),
    )
    rows = (_unit(recap, row) for row in recap.units)
    return RecapPage("Unit", columns, rows, len(_session_columns(recap)) + 1)


def _unit(recap: Recap, row: UnitRow) -> tuple[Cell, ...]:
    average: Cell = SMALL if row.average is None else half_up(row.average)
    bands = ", ".join(f"{name} {count}" for name, count in row.bands)
    counts = (row.people, row.scored)
    return (*_session_cells(recap, row.session), row.unit, *counts, average, bands, row.with_notes)


def _session_columns(recap: Recap) -> tuple[RecapColumn, ...]:
    if not recap.shows_sessions:
        return ()
    return (RecapColumn("Sesi", WIDE), RecapColumn("Tanggal sesi"), RecapColumn("Skala", WIDE))


def _session_cells(recap: Recap, session: RecapSession) -> tuple[Cell, ...]:
    return (session.title, session.day, session.scale) if recap.shows_sessions else ()
