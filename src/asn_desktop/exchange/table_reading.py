"""Reads a table whose first row names its columns, from any sheet that the program can read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.errors import TableColumnsMissingError
from asn_desktop.domain.roster_check import cell_text
from asn_desktop.exchange.roster_columns import normalised
from asn_desktop.exchange.sheet_reading import read_sheets

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    Names = Mapping[str, Sequence[str]]


def table_rows(
    path: Path, columns: Names, required: Sequence[str]
) -> Iterator[tuple[int, dict[str, object]]]:
    """Yield the number of each filled row, as Excel shows it, and its cells by column.

    :param columns: a column's key and the names that people give to it
    :raises UserError: the file is no table, or a required column has no name in its first row.
    """
    sheets = read_sheets(path)
    rows: Sequence[Sequence[object]] = sheets[0].rows if sheets else []
    start = next((index for index, row in enumerate(rows) if any(map(cell_text, row))), 0)
    labels = [normalised(cell) for cell in rows[start]] if rows else []
    found = {
        key: labels.index(name)
        for key, names in columns.items()
        if (name := next((name for name in names if name in labels), None)) is not None
    }
    missing = [key for key in required if key not in found]
    if missing:
        raise TableColumnsMissingError(
            name=path.name, missing=", ".join(missing), columns=", ".join(columns)
        )
    for number, row in enumerate(rows[start + 1 :], start + 2):
        cells = {key: row[index] for key, index in found.items() if index < len(row)}
        if any(map(cell_text, cells.values())):
            yield number, cells
