"""The roster doctor's way in: finds the list of people in a sheet and has every row judged."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import RosterHeaderMissingError, SheetNameMissingError
from asn_desktop.domain.roster import RosterReport
from asn_desktop.domain.roster_check import cell_text, check_rows
from asn_desktop.exchange.roster_columns import bundled_names, find_header
from asn_desktop.exchange.roster_rows import PeopleReader
from asn_desktop.exchange.sheet_reading import Sheet, read_sheets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from asn_desktop.domain.roster import Field
    from asn_desktop.domain.units import UnitTable
    from asn_desktop.exchange.roster_columns import Header

    Person = tuple[int, dict[Field, object]]

SAMPLE_ROWS = 5
PROGRESS_EVERY = 50


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """A column by its index from 0, its label in the sheet, and what it was taken for."""

    index: int
    label: str
    field: Field | None


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """What the doctor understood of a sheet before it judges: for the window to confirm."""

    sheet: str
    sheets: tuple[str, ...]
    header_row: int
    columns: tuple[ColumnGuess, ...]
    sample: tuple[tuple[str, ...], ...]


class Confirmed(NamedTuple):
    """What a person confirmed or put right of the guess; None trusts it.

    `mapping` are columns by index from 0, `sheet` is the sheet to read.
    """

    mapping: Mapping[int, Field] | None = None
    sheet: str | None = None


GUESSED = Confirmed()


def check_roster(
    path: Path,
    *,
    today: date,
    units: UnitTable | None,
    confirmed: Confirmed = GUESSED,
    progress: Callable[[int, int], None] | None = None,
) -> RosterReport:
    """Judge every person of a sheet.

    :param units: the table against which units are looked up; None leaves units as typed
    :param confirmed: sheet and columns as a person confirmed them
    :param progress: told how many people are judged, of how many; what it raises ends the work
    :raises UserError: the file is no sheet, or no header with NIP and name is in it.
    """
    found, header = _locate(path, confirmed.sheet)
    if confirmed.mapping is not None:
        header = replace(header, columns=dict(confirmed.mapping))
    people = list(PeopleReader(found.rows, header).people())
    checker = check_rows(_counted(people, progress), today=today, units=units)
    return RosterReport(
        sheet=found.name,
        header_row=header.row,
        rows=len(people),
        accepted=tuple(checker.accepted),
        problems=tuple(checker.problems),
        refused_rows=tuple(checker.refused),
    )


def preview(path: Path, sheet: str | None = None) -> SheetPreview:
    """Return what a sheet seems to hold, with its first five people.

    :raises UserError: as `check_roster`.
    """
    sheets = read_sheets(path)
    found, header = _choose(path, sheets, sheet)
    people = PeopleReader(found.rows, header).people()
    shown = [found.rows[row - 1] for row, _ in islice(people, SAMPLE_ROWS)]
    columns = tuple(
        ColumnGuess(index, label, header.columns.get(index))
        for index, label in enumerate(_labels(found.rows, header.row))
    )
    sample = tuple(tuple(cell_text(cell) for cell in row) for row in shown)
    names = tuple(each.name for each in sheets)
    return SheetPreview(found.name, names, header.row, columns, sample)


def _counted(
    people: Sequence[Person], progress: Callable[[int, int], None] | None
) -> Iterator[Person]:
    for place, person in enumerate(people):
        if progress is not None and place % PROGRESS_EVERY == 0:
            progress(place, len(people))
        yield person


def _locate(path: Path, sheet: str | None) -> tuple[Sheet, Header]:
    return _choose(path, read_sheets(path), sheet)


def _choose(path: Path, sheets: Sequence[Sheet], wanted: str | None) -> tuple[Sheet, Header]:
    """Return the sheet that names most columns and lists most people, hidden ones last."""
    if wanted is not None and all(each.name != wanted for each in sheets):
        choices = ", ".join(each.name for each in sheets)
        raise SheetNameMissingError(name=path.name, sheet=wanted, choices=choices)
    names = bundled_names()
    candidates = [
        (each, header)
        for each in sheets
        if wanted in (None, each.name) and (header := find_header(each.rows, names)) is not None
    ]
    if not candidates:
        raise RosterHeaderMissingError(name=path.name)
    if len(candidates) == 1:
        return candidates[0]
    return max(candidates, key=lambda candidate: _likelihood(*candidate))


def _likelihood(sheet: Sheet, header: Header) -> tuple[bool, float]:
    people = sum(1 for _ in PeopleReader(sheet.rows, header).people())
    return sheet.is_visible, len(header.columns) * math.log2(1 + people)


def _labels(rows: Sequence[Sequence[object]], header_row: int) -> list[str]:
    """Return the header's labels as typed; where its last row is empty, those of the row above."""
    below = list(map(cell_text, rows[header_row - 1]))
    above = list(map(cell_text, rows[header_row - 2])) if header_row > 1 else []
    above += [""] * (len(below) - len(above))
    return [label or group for label, group in zip(below, above, strict=False)]
