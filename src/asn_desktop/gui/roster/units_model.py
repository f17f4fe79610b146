"""The session's units: how many people each has, and which short names mean it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from asn_desktop.gui.roster.cell_table import CellTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from asn_desktop.services.people.units import UnitEntry

NAME, PEOPLE, ALIASES = 0, 1, 2


class UnitsModel(CellTable):
    """Shows units that fit a search; never writes and never asks."""

    right: ClassVar[frozenset[int]] = frozenset((PEOPLE,))

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[UnitEntry, ...] = ()
        self._shown: tuple[UnitEntry, ...] = ()
        self._search = ""

    def load(self, units: Sequence[UnitEntry]) -> None:
        """Take units, and show those that fit the search."""
        self._all = tuple(units)
        self.find(self._search)

    def find(self, search: str) -> None:
        """Show the units of whose name or short names every word is a part."""
        self.beginResetModel()
        self._search = search
        words = search.casefold().split()
        self._shown = tuple(
            each
            for each in self._all
            if all(word in f"{each.name} {' '.join(each.aliases)}".casefold() for word in words)
        )
        self.endResetModel()

    def unit(self, row: int) -> UnitEntry | None:
        """Return the unit of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def meant(self, typed: str) -> UnitEntry | None:
        """Return the unit that a name or a short name means."""
        wanted = typed.casefold()
        named = (each for each in self._all if each.name.casefold() == wanted)
        short = (each for each in self._all if wanted in map(str.casefold, each.aliases))
        return next(named, None) or next(short, None)

    def row_of(self, name: str) -> int:
        """Return the row of a unit; the first where it is not shown."""
        return next((row for row, each in enumerate(self._shown) if each.name == name), 0)

    @override
    def count(self) -> int:
        return len(self._shown)

    @override
    def headings(self) -> tuple[str, ...]:
        return (self.tr("Unit"), self.tr("Orang"), self.tr("Singkatan dan ejaan lain"))

    @override
    def text(self, row: int, column: int) -> str:
        unit = self._shown[row]
        if column == PEOPLE:
            return str(unit.people)
        if column == ALIASES:
            return ", ".join(unit.aliases) if unit.is_known else self.tr("belum ada di daftar unit")
        return unit.name
