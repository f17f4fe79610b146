"""The people of the grid, and which of them a search shows."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.plain_text import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.instrument import Observation
    from asn_desktop.domain.score_grid import GridRow


class _Person(NamedTuple):
    row: GridRow
    haystack: str
    """What a search looks through."""


class GridRows:
    """Everybody by place, and the places that are shown, both in the order of the grid."""

    def __init__(self) -> None:
        self._everybody: list[_Person] = []
        self._places: dict[str, int] = {}
        self._shown: list[int] = []
        self._wanted: tuple[str, ...] = ()

    @property
    def everybody(self) -> list[GridRow]:
        return [person.row for person in self._everybody]

    @property
    def searched(self) -> bool:
        return bool(self._wanted)

    @property
    def shown(self) -> list[GridRow]:
        return [self._everybody[place].row for place in self._shown]

    def __len__(self) -> int:
        return len(self._shown)

    def take(self, rows: Sequence[GridRow]) -> None:
        """Take other people."""
        self._everybody = [_person(row) for row in rows]
        self._places = {row.id: place for place, row in enumerate(rows)}
        self._search()

    def search(self, text: str) -> None:
        """Show only people whose number, name, NIP or unit hold every word of a text."""
        self._wanted = tuple(folded(text).split())
        self._search()

    def replace(self, row: GridRow) -> int | None:
        """Take a person as they are now; return where they are shown, if that is another row."""
        place = self._places.get(row.id)
        if place is None or self._everybody[place].row == row:
            return None
        self._everybody[place] = _person(row)
        return self.row_of(row.id)

    def set_level(self, shown: int, column: int, level: Observation | None) -> None:
        """Put a level into a shown row, whose other texts stay the same."""
        place = self._shown[shown]
        person = self._everybody[place]
        self._everybody[place] = person._replace(row=person.row.with_level(column, level))

    def row(self, shown: int) -> GridRow | None:
        """Return a shown row, or None outside of them."""
        if 0 <= shown < len(self._shown):
            return self._everybody[self._shown[shown]].row
        return None

    def row_of(self, participant: str) -> int | None:
        """Return where a person is shown."""
        place = self._places.get(participant)
        if place is None:
            return None
        at = bisect_left(self._shown, place)
        return at if at < len(self._shown) and self._shown[at] == place else None

    def next_incomplete(self, after: int) -> tuple[int, int] | None:
        """Return the first empty cell behind a shown row, then from the start, that row last."""
        rows = self.shown
        for shown in (*range(after + 1, len(rows)), *range(min(after + 1, len(rows)))):
            if rows[shown].expects_marks:
                return shown, rows[shown].levels.index(None)
        return None

    def _search(self) -> None:
        self._shown = [
            place
            for place, person in enumerate(self._everybody)
            if all(word in person.haystack for word in self._wanted)
        ]


def _person(row: GridRow) -> _Person:
    return _Person(row, f"{folded(row.full_name)} {row.nip} {folded(row.unit)} {row.number}")
