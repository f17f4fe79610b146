"""Reads the tables that evaluators keep outside the program: marks, discipline notes, attendance.

Each reader returns the rows it understood and a problem for every other row; whether a level or
a criterion exists, and whether the person is on the roster, is judged by the service.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from asn_desktop.domain.discipline import NoteKind, NoteSource
from asn_desktop.domain.entered import parse_date
from asn_desktop.domain.errors import TABLE_SENTENCES, UnknownCategoryError
from asn_desktop.domain.identity import nip_sentence, read_nip
from asn_desktop.domain.plain_text import folded, plain_text
from asn_desktop.domain.roster_check import cell_text
from asn_desktop.exchange.table_reading import table_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from asn_desktop.domain.discipline import Category, Picklist

    Cells = Mapping[str, object]

LONGEST_REMARK = 500
MOST_MINUTES = 1440
HADIR, TERLAMBAT, TIDAK_HADIR = "hadir", "terlambat", "tidak_hadir"
ABSENCES = ("tanpa_keterangan", "izin", "sakit", "cuti", "dinas_luar")
"""The categories of the picklist that say why somebody did not come."""
CLOCK = re.compile(r"(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*(?:wita|wib|wit))?\Z", re.IGNORECASE)
MARK_COLUMNS = {
    "nip": ("nip",),
    "criterion": ("criterion", "kriteria", "kode", "nilai dasar"),
    "level": ("level", "tingkat", "skor", "nilai"),
    "note": ("note", "catatan", "keterangan"),
}
NOTE_COLUMNS = {
    "nip": ("nip",),
    "category": ("category", "kategori", "jenis catatan"),
    "date": ("date", "tanggal", "tgl"),
    "time": ("time", "jam", "waktu"),
    "source": ("source", "sumber"),
    "kind": ("kind", "jenis"),
    "text": ("text", "note", "uraian", "catatan", "keterangan"),
    "witness": ("witness", "saksi", "bukti", "evidence", "saksi atau bukti", "saksi bukti"),
    "minutes": ("minutes", "menit"),
    "reply": ("reply", "tanggapan"),
}
ATTENDANCE_COLUMNS = {
    "nip": ("nip",),
    "status": ("status", "kehadiran", "presensi"),
    "minutes": ("minutes", "menit", "menit terlambat"),
    "note": ("note", "catatan", "keterangan", "alasan"),
}


class TableProblem(NamedTuple):
    """A row that stays out: its number as Excel shows it, which slip, what to do."""

    row: int
    code: str
    message: str


class MarkRow(NamedTuple):
    """A mark as typed; `level` is a text ("4", "T")."""

    row: int
    nip: str
    criterion: str
    level: str
    note: str


class NoteRow(NamedTuple):
    """A discipline note; `category` is a code of the picklist, None where nothing was typed."""

    row: int
    nip: str
    category: str
    date: dt.date | None
    time: dt.time | None
    source: NoteSource
    kind: NoteKind
    text: str
    witness: str
    minutes: int | None
    reply: str


class AttendanceRow(NamedTuple):
    """Who came: `status` is hadir, terlambat or tidak_hadir; `reason` a code of the picklist."""

    row: int
    nip: str
    status: str
    reason: str
    minutes: int
    note: str


Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class TableReading(Generic[Row]):
    """What a table gives: the rows that were understood, a problem for each that was not."""

    rows: tuple[Row, ...]
    problems: tuple[TableProblem, ...]


class _RowRefused(Exception):  # noqa: N818 - never leaves this module
    def __init__(self, code: str, message: str = "", **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.message = message or TABLE_SENTENCES[code].format(**facts)


class _Reading(Generic[Row]):
    """Collects one table's rows and problems."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.problems: list[TableProblem] = []

    def refuse(self, row: int, refused: _RowRefused) -> None:
        self.problems.append(TableProblem(row, refused.code, refused.message))

    @property
    def result(self) -> TableReading[Row]:
        return TableReading(tuple(self.rows), tuple(self.problems))


def read_marks(path: Path) -> TableReading[MarkRow]:
    """Read marks from columns `nip,criterion,level,note`; a repeated equal mark counts once.

    :raises UserError: the file is no table, or one of the first three columns is missing.
    """
    reading: _Reading[MarkRow] = _Reading()
    seen: dict[tuple[str, str], MarkRow] = {}
    for row, cells in table_rows(path, MARK_COLUMNS, ("nip", "criterion", "level")):
        try:
            mark = _mark(row, cells)
            first = seen.setdefault((mark.nip, mark.criterion), mark)
            if first.level != mark.level:
                raise _RowRefused("mark_duplicate", first=first.row)  # noqa: TRY301 - per row
        except _RowRefused as refused:
            reading.refuse(row, refused)
        else:
            if first is mark:
                reading.rows.append(mark)
    return reading.result


def read_sheet_table(path: Path) -> list[tuple[str, str, str]]:
    """Read one sheet from columns `criterion,level,note`, row by row.

    :raises UserError: the file is no table, or one of the first two columns is missing.
    """
    columns = {name: names for name, names in MARK_COLUMNS.items() if name != "nip"}
    return [
        (
            cell_text(cells.get("criterion")).upper(),
            cell_text(cells.get("level")).upper(),
            cell_text(cells.get("note")),
        )
        for _, cells in table_rows(path, columns, ("criterion", "level"))
    ]


def read_notes(path: Path, picklist: Picklist, today: dt.date) -> TableReading[NoteRow]:
    """Read discipline notes; only `nip` and `category` are needed in each row.

    :raises UserError: the file is no table, or one of those columns is missing.
    """
    reading: _Reading[NoteRow] = _Reading()
    for row, cells in table_rows(path, NOTE_COLUMNS, ("nip", "category")):
        try:
            reading.rows.append(_note(row, cells, picklist, today))
        except _RowRefused as refused:
            reading.refuse(row, refused)
    return reading.result


def read_attendance(path: Path, picklist: Picklist) -> TableReading[AttendanceRow]:
    """Read who came, late or not at all; each person once.

    :raises UserError: the file is no table, or the columns nip and status are missing.
    """
    reading: _Reading[AttendanceRow] = _Reading()
    first_rows: dict[str, int] = {}
    for row, cells in table_rows(path, ATTENDANCE_COLUMNS, ("nip", "status")):
        try:
            attendance = _attendance(row, cells, picklist)
            first = first_rows.setdefault(attendance.nip, row)
            if first != row:
                raise _RowRefused("attendance_duplicate", first=first)  # noqa: TRY301 - per row
            reading.rows.append(attendance)
        except _RowRefused as refused:
            reading.refuse(row, refused)
    return reading.result


def _mark(row: int, cells: Cells) -> MarkRow:
    nip = _nip(cells)
    criterion = cell_text(cells.get("criterion")).upper()
    level = cell_text(cells.get("level")).upper()
    if not criterion:
        raise _RowRefused("criterion_missing")
    if not level:
        raise _RowRefused("level_missing")
    return MarkRow(row, nip, criterion, level, _remark(cells, "note"))


def _note(row: int, cells: Cells, picklist: Picklist, today: dt.date) -> NoteRow:
    return NoteRow(
        row=row,
        nip=_nip(cells),
        category=_category(cell_text(cells.get("category")), picklist).code,
        date=_date(cells.get("date"), today),
        time=_time(cells.get("time")),
        source=NoteSource(_one_of(cells, "source", NoteSource) or NoteSource.LAINNYA),
        kind=NoteKind(_one_of(cells, "kind", NoteKind) or NoteKind.CATATAN),
        text=_remark(cells, "text"),
        witness=_remark(cells, "witness"),
        minutes=_minutes(cells) or None,
        reply=_remark(cells, "reply"),
    )


def _attendance(row: int, cells: Cells, picklist: Picklist) -> AttendanceRow:
    nip = _nip(cells)
    entered = cell_text(cells.get("status"))
    status = folded(entered).replace(" ", "_")
    reason, note = "", _remark(cells, "note")
    if status not in (HADIR, TERLAMBAT, TIDAK_HADIR):
        absence = _absence(entered, picklist)
        status, reason = TIDAK_HADIR, absence.code
        if absence.text == "forbidden" and note:
            raise _RowRefused("health_text", entered=absence.label)
    minutes = _minutes(cells) if status == TERLAMBAT else 0
    return AttendanceRow(row, nip, status, reason, minutes, note)


def _nip(cells: Cells) -> str:
    reading = read_nip(cells.get("nip"))
    if reading.nip is None:
        fault = reading.faults[0]
        raise _RowRefused(fault.value, nip_sentence(fault, reading.digits))
    return reading.digits


def _remark(cells: Cells, column: str) -> str:
    cell = cells.get(column)
    text = plain_text(cell) if isinstance(cell, str) else cell_text(cell)
    if len(text) > LONGEST_REMARK:
        raise _RowRefused("text_too_long", limit=LONGEST_REMARK)
    return text


def _category(entered: str, picklist: Picklist) -> Category:
    if not entered:
        raise _RowRefused("category_missing")
    try:
        return picklist.find(entered)
    except UnknownCategoryError as error:
        raise _RowRefused("category_unknown", str(error)) from error


def _absence(entered: str, picklist: Picklist) -> Category:
    absences = [each for each in picklist.categories if each.code in ABSENCES]
    wanted = folded(entered)
    for each in absences:
        if wanted in (folded(each.code), folded(each.label)):
            return each
    choices = ", ".join(("Hadir", "Terlambat", "Tidak hadir", *(each.label for each in absences)))
    raise _RowRefused("status_unknown", entered=entered, choices=choices)


def _one_of(cells: Cells, column: str, choices: Iterable[str]) -> str:
    entered = cell_text(cells.get(column))
    code = folded(entered).replace(" ", "_")
    if code and code not in list(choices):
        shown = ", ".join(choice.replace("_", " ") for choice in choices)
        raise _RowRefused(f"{column}_unknown", entered=entered, choices=shown)
    return code


def _minutes(cells: Cells) -> int:
    entered = cell_text(cells.get("minutes")).casefold().removesuffix("menit").strip()
    if not entered:
        return 0
    if not (entered.isascii() and entered.isdigit()) or int(entered[:6]) > MOST_MINUTES:
        raise _RowRefused("minutes_wrong", entered=entered)
    return int(entered)


def _date(cell: object, today: dt.date) -> dt.date | None:
    if cell in (None, ""):
        return None
    day = parse_date(cell, today)
    if day is None:
        raise _RowRefused("date_wrong", entered=cell_text(cell))
    return day


def _time(cell: object) -> dt.time | None:
    if isinstance(cell, dt.time):
        return cell
    entered = cell_text(cell)
    if not entered:
        return None
    clock = CLOCK.match(entered)
    try:
        return dt.time(int(clock[1]), int(clock[2])) if clock else _refused_time(entered)
    except ValueError:
        return _refused_time(entered)


def _refused_time(entered: str) -> dt.time:
    raise _RowRefused("time_wrong", entered=entered)
