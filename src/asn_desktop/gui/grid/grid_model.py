"""All people of one evaluator as a table: number, name, a column a criterion, total, filled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from asn_desktop.domain.wording import decimal_comma, grouped_nip
from asn_desktop.gui.grid.grid_rows import GridRows
from asn_desktop.gui.grid.grid_words import FROZEN, GridWords
from asn_desktop.gui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from asn_desktop.domain.ids import CriterionCode
    from asn_desktop.domain.instrument import Instrument, Observation
    from asn_desktop.domain.score_grid import GridRow, ScoreGrid

Index = QModelIndex | QPersistentModelIndex
Cell = tuple[int, int]
"""A shown row and a criterion's number, both from 0."""
_ROOT = QModelIndex()
NUMBER, NAME = 0, 1


class GridModel(QAbstractTableModel):
    """Shows a grid, or those of its rows that are searched for; never writes and never asks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = GridWords(self)
        self.codes: tuple[CriterionCode, ...] = ()
        self.top_level = 0
        self.preview: Mapping[Cell, Observation | None] = {}
        """Levels that a paste would enter; painted over what is there, and stored by nobody."""
        self._starts: frozenset[int] = frozenset()
        self._rows = GridRows()

    def use(self, instrument: Instrument, wording: str) -> None:
        """Take the session's instrument; its criteria are the columns."""
        criteria = instrument.criteria(wording)
        if self.words.speaks_of(criteria):
            return
        self.beginResetModel()
        self.words.use(instrument, wording)
        self.codes, self.top_level = instrument.criterion_codes, instrument.top_level
        values = [each.core_value for each in criteria]
        self._starts = frozenset(
            at for at, each in enumerate(values) if not at or values[at - 1] != each
        )
        self.endResetModel()

    # --- what is shown -----------------------------------------------------------------

    def show(self, grid: ScoreGrid | None) -> None:
        """Show a grid; the same people in the same order keep the view where it stands."""
        rows = grid.rows if grid else ()
        if grid is not None:
            self.words.total_maximum = grid.total_maximum
        if rows and [each.id for each in rows] == [each.id for each in self._rows.everybody]:
            self.show_rows(rows)
            return
        self.beginResetModel()
        self.preview = {}
        self._rows.take(rows)
        self.endResetModel()

    def show_rows(self, rows: Iterable[GridRow]) -> None:
        """Show some people as they are now."""
        places = [place for row in rows if (place := self._rows.replace(row)) is not None]
        if places:
            self._announce(range(min(places), max(places) + 1))

    def show_level(self, cells: Iterable[Cell], level: Observation | None) -> None:
        """Show a level before it is stored; the next reading brings what is in the file."""
        touched = set()
        for shown, column in cells:
            self._rows.set_level(shown, column, level)
            touched.add(shown)
        if touched:
            self._announce(range(min(touched), max(touched) + 1))

    def show_preview(self, levels: Mapping[Cell, Observation | None]) -> None:
        """Paint levels over what is there; an empty mapping ends that."""
        self.preview = levels
        self._announce(range(len(self._rows)))

    def search(self, text: str) -> None:
        """Show only people whose number, name, NIP or unit hold every word of a text."""
        self.beginResetModel()
        self.preview = {}
        self._rows.search(text)
        self.endResetModel()

    @property
    def searched(self) -> bool:
        return self._rows.searched

    @property
    def everybody(self) -> Sequence[GridRow]:
        return self._rows.everybody

    # --- asked by views ----------------------------------------------------------------

    @property
    def total_column(self) -> int:
        return FROZEN + len(self.codes)

    @property
    def filled_column(self) -> int:
        return FROZEN + len(self.codes) + 1

    @property
    def rows(self) -> list[GridRow]:
        """Return the rows that are shown."""
        return self._rows.shown

    def row(self, shown: int) -> GridRow | None:
        """Return a shown row, or None outside of them."""
        return self._rows.row(shown)

    def row_of(self, participant: str) -> int | None:
        """Return where a person is shown."""
        return self._rows.row_of(participant)

    def criterion_at(self, column: int) -> int | None:
        """Return the number of a column's criterion; None for the other columns."""
        return column - FROZEN if FROZEN <= column < self.total_column else None

    def starts_core_value(self, column: int) -> bool:
        """Tell whether a stronger line stands at a column's left; not where each would have one."""
        if column in (FROZEN, self.total_column):
            return column != FROZEN  # there the frozen columns end, with a line of their own
        return column - FROZEN in self._starts and len(self._starts) < len(self.codes)

    def columns_of_core_value(self, criterion: int) -> range:
        """Return the criteria of the same core value as this one; none before there are any."""
        starts = sorted(self._starts)
        first = max((at for at in starts if at <= criterion), default=0)
        return range(first, next((at for at in starts if at > criterion), len(self.codes)))

    def first_column_of(self, number: int) -> int | None:
        """Return the first column of the 1st, 2nd ... core value; None where there are fewer."""
        starts = sorted(self._starts)
        return FROZEN + starts[number - 1] if 0 < number <= len(starts) else None

    def next_incomplete(self, after: int) -> Cell | None:
        """Return the first empty cell behind a shown row, then from the start, that row last."""
        return self._rows.next_incomplete(after)

    def text(self, row: GridRow, column: int) -> str:
        """Return what a cell shows."""
        criterion = self.criterion_at(column)
        if criterion is not None:
            level = row.levels[criterion]
            return "" if level is None else str(level)
        if column == NUMBER:
            return str(row.number)
        if column == NAME:
            return row.full_name
        if column == self.total_column:
            return "" if row.total is None else decimal_comma(row.total)
        return self.words.filled(row)

    def copied(self, row: GridRow, column: int) -> str:
        """Return what a copy of a cell holds; "5/7" would become a date in a spreadsheet."""
        if column == self.filled_column:
            return self.words.filled_in_words(row)
        return self.text(row, column)

    # --- Qt's questions ----------------------------------------------------------------

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self.codes else self.filled_column + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            row = self.row(section)
            return str(row.number) if row and role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.header(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.spoken_header(section)
        return tip(self.words.header_tip(section)) if role == Qt.ItemDataRole.ToolTipRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        readers: dict[int, Callable[[GridRow, int], object]] = {
            Qt.ItemDataRole.DisplayRole: self.text,
            Qt.ItemDataRole.AccessibleTextRole: self.words.spoken,
            Qt.ItemDataRole.ToolTipRole: self._tip,
        }
        read = readers.get(role)
        return read(row, index.column()) if read else None

    def _tip(self, row: GridRow, column: int) -> str:
        if column < FROZEN:
            state = self.words.state(row)
            nip = f"NIP {grouped_nip(row.nip)}" if row.nip else ""
            return tip("\n".join(each for each in (row.full_name, nip, row.unit, state) if each))
        return tip(self.words.tip(row, column))

    # --- within ------------------------------------------------------------------------

    def _announce(self, shown: range) -> None:
        if shown and self.codes:
            last = self.index(shown[-1], self.filled_column)
            self.dataChanged.emit(self.index(shown[0], 0), last)
