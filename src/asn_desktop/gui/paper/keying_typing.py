"""What is typed of a sheet of paper until it is handed over: a cell a row, the discipline last."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Literal

from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.typed_sheets import DISCIPLINE_WORDS, DISCIPLINES, TypedSheet

if TYPE_CHECKING:
    from asn_desktop.domain.keyed_sheets import KeyingSheet

    Cell = int | Literal["T", ""] | None
    """What a row was typed as: None not yet, "" empty on the paper."""

NEXT_DIGIT = 10
NOTHING = (-1, "")


class Typing(IntEnum):
    """What came of a key."""

    REFUSED = 0
    MORE = 1
    """A further digit may follow."""
    DONE = 2


class SheetTyping:
    """One person's typing of one sheet."""

    def __init__(self, sheet: KeyingSheet | None = None) -> None:
        """Begin with nothing typed; the first person's words come with the sheet."""
        self.sheet = sheet
        self.rows = sheet.rows if sheet else ()
        self.words = dict(sheet.words) if sheet else {}
        self.cells: list[Cell] = [None] * (len(self.rows) + 1 if sheet else 0)
        self._partial = NOTHING

    @property
    def discipline_row(self) -> int:
        return len(self.cells) - 1

    @property
    def is_begun(self) -> bool:
        """Whether anything was typed."""
        known = dict(self.sheet.words) if self.sheet else {}
        return any(cell is not None for cell in self.cells) or self.words != known

    @property
    def first_untyped(self) -> int | None:
        """The first row that was not typed; an empty row on paper is typed as such."""
        return next((row for row, cell in enumerate(self.cells) if cell is None), None)

    @property
    def typed(self) -> TypedSheet:
        """What was typed; a row not typed counts as empty."""
        levels = tuple(cell or None for cell in self.cells[:-1])
        crossed = self.cells[-1]
        choice = crossed if isinstance(crossed, int) else 0
        return TypedSheet(levels, DISCIPLINES[choice], dict(self.words))

    def type_digit(self, row: int, digit: int) -> Typing:
        """Type a digit into a row: 0 is an empty row; a longer scale may take a second digit."""
        before = self._partial[1] if self._partial[0] == row else ""
        top = self._top(row)
        text = f"{before}{digit}"
        if int(text) > top:
            text = str(digit)
        level = int(text)
        if level > top:
            return Typing.REFUSED
        more = level > 0 and level * NEXT_DIGIT <= top
        self.cells[row] = level or ""
        self._partial = (row, text) if more else NOTHING
        return Typing.MORE if more else Typing.DONE

    def type_unseen(self, row: int) -> Typing:
        """Type T into a row."""
        if row == self.discipline_row:
            return Typing.REFUSED
        self.cells[row], self._partial = NOT_OBSERVED, NOTHING
        return Typing.DONE

    def clear(self, row: int) -> None:
        """Take a row's typing away: it is to be typed yet."""
        self.cells[row], self._partial = None, NOTHING

    def set_words(self, row: int, text: str) -> None:
        """Keep the line for notes of a row's value."""
        core = self.core_value(row)
        self.words.pop(core, None)
        if core and text.strip():
            self.words[core] = text

    def core_value(self, row: int) -> str:
        """Return the code of a row's value; "" for the discipline block."""
        return self.rows[row].core_value if 0 <= row < len(self.rows) else ""

    def starts(self, row: int) -> bool:
        """Tell whether a row is the first of its value."""
        return row == 0 or self.core_value(row) != self.core_value(row - 1)

    def plain(self, row: int) -> str:
        """Return what was typed as the service says it; "" where nothing was."""
        cell = self.cells[row]
        if row == self.discipline_row and isinstance(cell, int):
            return DISCIPLINE_WORDS[DISCIPLINES[cell]]
        return "" if cell is None else str(cell) or DISCIPLINE_WORDS[""]

    def _top(self, row: int) -> int:
        if row == self.discipline_row or self.sheet is None:
            return len(DISCIPLINES) - 1
        return self.sheet.top_level
