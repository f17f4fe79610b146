"""One evaluator's sheet for one participant as a table: value, criterion, level."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from asn_desktop.domain.criterion_words import spoken_labels
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.gui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from asn_desktop.domain.ids import CriterionCode
    from asn_desktop.domain.instrument import Criterion, Instrument, Observation
    from asn_desktop.domain.sheets import Sheet, SheetRow

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class SheetColumn(IntEnum):
    CORE_VALUE = 0
    CRITERION = 1
    LEVEL = 2


class SheetRole(IntEnum):
    """What the delegate paints from."""

    LEVEL = Qt.ItemDataRole.UserRole + 1
    """An int, "T" or None."""
    STARTS_CORE_VALUE = Qt.ItemDataRole.UserRole + 2
    HAS_REMARK = Qt.ItemDataRole.UserRole + 3


class SheetModel(QAbstractTableModel):
    """Shows a sheet; never writes and never asks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self._instrument: Instrument | None = None
        self._criteria: dict[CriterionCode, Criterion] = {}
        self._labels: dict[CriterionCode, str] = {}
        self._levels: list[Observation | None] = []

    def use(self, instrument: Instrument, wording: str) -> None:
        """Take the session's instrument; sheets are shown in its words."""
        self._instrument = instrument
        self._criteria = {each.code: each for each in instrument.criteria(wording)}
        self._labels = spoken_labels(instrument, wording)

    @property
    def top_level(self) -> int:
        return self._instrument.top_level if self._instrument else 0

    @property
    def locked(self) -> bool:
        """Whether the sheet is final and takes no marks."""
        return self.sheet is not None and self.sheet.status != SheetStatus.DRAFT

    def show(self, sheet: Sheet | None) -> None:
        """Show a sheet; the same participant's again keeps the row that the view stands on."""
        before = self.sheet
        levels = [row.level for row in sheet.rows] if sheet else []
        if (
            sheet is not None
            and before is not None
            and sheet.participant.id == before.participant.id
            and len(sheet.rows) == len(before.rows)
        ):
            painted, self.sheet, self._levels = self._levels, sheet, levels
            for row, level in enumerate(levels):  # what looks the same is not painted again
                if level != painted[row] or sheet.rows[row] != before.rows[row]:
                    self._announce(row, row)
            return
        self.beginResetModel()
        self.sheet, self._levels = sheet, levels
        self.endResetModel()

    def show_level(self, row: int, level: Observation | None) -> None:
        """Show a level before it is stored; the next `show` brings what is in the file."""
        self._levels[row] = level
        self._announce(row, row)

    def level(self, row: int) -> Observation | None:
        return self._levels[row]

    def sheet_row(self, row: int) -> SheetRow | None:
        """Return a row of the sheet, or None outside of it."""
        if self.sheet is None or not 0 <= row < len(self.sheet.rows):
            return None
        return self.sheet.rows[row]

    def criterion(self, row: int) -> Criterion:
        return self._criteria[self._row(row).criterion]

    def spoken_label(self, row: int) -> str:
        """Return "Akuntabel 2", or "Akuntabel" where the value itself gets the mark."""
        return self._labels[self._row(row).criterion]

    def rows_of_core_value(self, row: int) -> range:
        """Return the rows that belong to the same core value as this one."""
        code = self._row(row).value_code
        rows = [at for at, each in enumerate(self._rows()) if each.value_code == code]
        return range(rows[0], rows[-1] + 1)

    def first_row_of(self, number: int) -> int | None:
        """Return the first row of the 1st, 2nd ... core value; None where there are fewer."""
        starts = [row for row in range(self.rowCount()) if self._starts(row)]
        return starts[number - 1] if number <= len(starts) else None

    def row_of(self, criterion: str | None) -> int | None:
        """Return where a criterion stands in the sheet."""
        rows = (row for row, each in enumerate(self._rows()) if each.criterion == criterion)
        return next(rows, None)

    def first_empty_row(self) -> int | None:
        return next(iter(self.empty_rows()), None)

    def empty_rows(self) -> list[int]:
        """Return the rows that are not scored yet, as painted now."""
        return [row for row, level in enumerate(self._levels) if level is None]

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows())

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(SheetColumn)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Nilai dasar"), self.tr("Perilaku"), self.tr("Tingkat"))[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.sheet_row(index.row()) is None:
            return None
        row = index.row()
        readers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self._text(row, SheetColumn(index.column())),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(row),
            Qt.ItemDataRole.ToolTipRole: lambda: tip(self.criterion(row).text),
            SheetRole.LEVEL: lambda: self._levels[row],
            SheetRole.STARTS_CORE_VALUE: lambda: self._starts(row),
            SheetRole.HAS_REMARK: lambda: bool(self._row(row).remark),
        }
        read = readers.get(role)
        return read() if read else None

    def level_text(self, row: int) -> str:
        """Return "4, Proaktif", "Tidak teramati" or "belum dinilai"."""
        level = self._levels[row]
        if level is None:
            return self.tr("belum dinilai")
        name = self.level_name(row)
        return f"{level}, {name}" if isinstance(level, int) else name

    def level_name(self, row: int) -> str:
        """Return "Proaktif", or nothing where it is not yet scored."""
        level = self._levels[row]
        if level is None or self._instrument is None:
            return ""
        return self._instrument.level_name(level)

    def _spoken(self, row: int) -> str:
        return f"{self.spoken_label(row)}: {self.level_text(row)}"

    def _text(self, row: int, column: SheetColumn) -> str:
        criterion = self.criterion(row)
        if column is SheetColumn.CORE_VALUE:
            return criterion.core_value_name if self._starts(row) else ""
        return criterion.text if column is SheetColumn.CRITERION else self.level_text(row)

    def _starts(self, row: int) -> bool:
        return row == 0 or self._row(row).value_code != self._row(row - 1).value_code

    def _rows(self) -> tuple[SheetRow, ...]:
        return self.sheet.rows if self.sheet else ()

    def _row(self, row: int) -> SheetRow:
        return self._rows()[row]

    def _announce(self, first: int, last: int) -> None:
        if last >= first:
            end = self.index(last, SheetColumn.LEVEL)
            self.dataChanged.emit(self.index(first, SheetColumn.CORE_VALUE), end)
