"""A table as text that a spreadsheet takes when it is pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from asn_desktop.domain.pasting import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QAbstractItemModel


def tab_separated(rows: Iterable[Iterable[str]]) -> str:
    """Return rows as lines of cells; a cell never spills into the next one or the next line.

    Nor does it become a formula.
    """
    return "\n".join("\t".join(harmless(" ".join(cell.split())) for cell in row) for row in rows)


def table_text(model: QAbstractItemModel) -> str:
    """Return a whole table with its headings."""
    columns = range(model.columnCount())
    across = Qt.Orientation.Horizontal
    headings = [str(model.headerData(column, across) or "") for column in columns]
    rows = (
        [str(model.index(row, column).data() or "") for column in columns]
        for row in range(model.rowCount())
    )
    return tab_separated([headings, *rows])
