"""A sheet of paper as a table to be typed: a row a criterion, the discipline block last."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication, QIcon
from typing_extensions import override

from asn_desktop.domain.typed_sheets import DISCIPLINE_WORDS
from asn_desktop.gui.icons import list_icon
from asn_desktop.gui.paper.keying_typing import SheetTyping, Typing
from asn_desktop.gui.theme import colours_of
from asn_desktop.gui.tips import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from asn_desktop.domain.keyed_sheets import Difference, KeyingSheet

Index = QModelIndex | QPersistentModelIndex
Compared = Literal["", "first", "file"]
_ROOT = QModelIndex()


class KeyingColumn(IntEnum):
    NUMBER = 0
    CORE_VALUE = 1
    CRITERION = 2
    TYPED = 3
    OTHER = 4
    WORDS = 5


class KeyingModel(QAbstractTableModel):
    """Shows what is typed, and beside it what somebody else says; it stores nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.typing = SheetTyping()
        self._others: dict[int, Difference] = {}
        self._is_file = False

    def show(self, sheet: KeyingSheet | None) -> None:
        """Show a sheet with nothing typed."""
        self.beginResetModel()
        self.typing, self._others = SheetTyping(sheet), {}
        self.endResetModel()

    def show_differences(self, differences: Sequence[Difference], *, is_file: bool) -> None:
        """Show beside what was typed what the first person typed, or what is on file."""
        self._others = {each.row: each for each in differences}
        self._is_file = is_file
        self._announce()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(KeyingColumn) - 1)

    @property
    def compared_with(self) -> Compared:
        """What the differences shown are from; "" while none are shown."""
        if not self._others:
            return ""
        return "file" if self._is_file else "first"

    @property
    def differing(self) -> tuple[int, ...]:
        """The rows that somebody else says differently."""
        return tuple(sorted(row for row in self._others if row >= 0))

    # --- typing ------------------------------------------------------------------------

    def type_digit(self, row: int, digit: int) -> Typing:
        """Type a digit into a row."""
        came = self.typing.type_digit(row, digit)
        self._announce()
        return came

    def type_unseen(self, row: int) -> Typing:
        """Type T into a row."""
        came = self.typing.type_unseen(row)
        self._announce()
        return came

    def clear(self, row: int) -> None:
        """Take a row's typing away."""
        self.typing.clear(row)
        self._announce()

    def set_words(self, row: int, text: str) -> None:
        """Keep the line for notes of a row's value."""
        self.typing.set_words(row, text)
        self._announce()

    # --- showing -----------------------------------------------------------------------

    def label(self, row: int) -> str:
        """Return "Akuntabel 2", or what the discipline block is called."""
        rows = self.typing.rows
        return rows[row].label if 0 <= row < len(rows) else self.tr("Catatan disiplin")

    def core_value_name(self, row: int) -> str:
        """Return what a row's value is called; "" for the discipline block."""
        rows = self.typing.rows
        return rows[row].core_value_name if 0 <= row < len(rows) else ""

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.typing.cells)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(KeyingColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        other = self.tr("Di berkas") if self._is_file else self.tr("Ketikan pertama")
        return (
            self.tr("No."),
            self.tr("Nilai dasar"),
            self.tr("Perilaku"),
            self.tr("Ketikan"),
            other,
            self.tr("Catatan"),
        )[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), KeyingColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._text(row, column))
        if role == Qt.ItemDataRole.FontRole and column is KeyingColumn.TYPED:
            bold = QFont()
            bold.setBold(True)
            return bold
        if role == Qt.ItemDataRole.DecorationRole and column is KeyingColumn.OTHER:
            return self._icon(row)
        return None

    def _text(self, row: int, column: KeyingColumn) -> str:
        is_discipline = row == self.typing.discipline_row
        readers = {
            KeyingColumn.NUMBER: lambda: "" if is_discipline else str(row + 1),
            KeyingColumn.CORE_VALUE: lambda: self._core_value_text(row),
            KeyingColumn.CRITERION: lambda: self._criterion_text(row),
            KeyingColumn.TYPED: lambda: self._typed_text(row),
            KeyingColumn.OTHER: lambda: self._other_text(row),
            KeyingColumn.WORDS: lambda: self._words_text(row),
        }
        return readers[column]()

    def _core_value_text(self, row: int) -> str:
        if row == self.typing.discipline_row:
            return self.label(row)
        return self.core_value_name(row) if self.typing.starts(row) else ""

    def _criterion_text(self, row: int) -> str:
        if row == self.typing.discipline_row:
            return self.tr("1 nihil, 2 ada catatan, 0 kosong")
        return self.typing.rows[row].text

    def _words_text(self, row: int) -> str:
        typing = self.typing
        return typing.words.get(typing.core_value(row), "") if typing.starts(row) else ""

    def _typed_text(self, row: int) -> str:
        """Return what was typed in words: "4", "T", "kosong", "nihil"; "" where nothing was."""
        cell = self.typing.cells[row]
        if cell is None:
            return ""
        if cell == "":
            return self.tr("kosong")
        if row == self.typing.discipline_row:
            return self.tr("nihil") if cell == 1 else self.tr("ada catatan")
        return str(cell)

    def _other_text(self, row: int) -> str:
        other = self._others.get(row)
        if other is None:
            return ""
        is_same = other.one == self.typing.plain(row)
        text = self.tr("sama: {text}") if is_same else self.tr("beda: {text}")
        return text.format(text=self._said(other.one))

    def _said(self, plain: str) -> str:
        """Return what somebody else says in the words of the screen."""
        words = {
            DISCIPLINE_WORDS[""]: self.tr("kosong"),
            DISCIPLINE_WORDS["nihil"]: self.tr("nihil"),
            DISCIPLINE_WORDS["notes"]: self.tr("ada catatan"),
        }
        return words.get(plain, plain)

    def _icon(self, row: int) -> QIcon | None:
        other = self._others.get(row)
        if other is None:
            return None
        colours = colours_of(QGuiApplication.palette())
        if other.one == self.typing.plain(row):
            return list_icon("centang", colours.good, colours.on_accent)
        return list_icon("perhatian", colours.warning, colours.on_accent)

    def _spoken(self, row: int) -> str:
        typed = self._typed_text(row) or self.tr("belum diketik")
        other = self._other_text(row)
        return f"{self.label(row)}: {typed}" + (f", {other}" if other else "")

    def _announce(self) -> None:
        if self.typing.cells:
            last = self.index(self.typing.discipline_row, len(KeyingColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
