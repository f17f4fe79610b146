"""Sheets of paper that one person has typed and nobody has confirmed yet; no package carries them.

They are no part of the session's state: nothing counts before a second person typed the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.ids import EvaluatorId, ParticipantId
from asn_desktop.domain.sheet_codes import SheetPlace

if TYPE_CHECKING:
    from sqlite3 import Connection

COLUMNS = "participant, evaluator, at, by, entries"


class TypedRow(NamedTuple):
    """One typing: whose sheet, when (ms, UTC), by whom, and what was typed, as kept."""

    place: SheetPlace
    at: int
    by: str
    entries: str


class TypedSheets:
    """The sheets of one session file that wait for their second person. Used on its thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, row: TypedRow) -> None:
        """Keep a typing, in place of an earlier one of the same sheet."""
        self._connection.execute(
            f"INSERT OR REPLACE INTO typed_sheet({COLUMNS}) VALUES(?, ?, ?, ?, ?)",
            (*row.place, row.at, row.by, row.entries),
        )

    def of(self, place: SheetPlace) -> TypedRow | None:
        """Return the typing of a sheet, if it has one."""
        found = self._connection.execute(
            f"SELECT {COLUMNS} FROM typed_sheet WHERE participant = ? AND evaluator = ?",  # noqa: S608
            place,
        ).fetchone()
        return _row(found) if found else None

    def rows(self) -> list[TypedRow]:
        """Return all, the one that has waited longest first."""
        found = self._connection.execute(
            f"SELECT {COLUMNS} FROM typed_sheet ORDER BY at, participant, evaluator"  # noqa: S608
        )
        return [_row(each) for each in found.fetchall()]

    def forget(self, place: SheetPlace) -> None:
        """Drop the typing of a sheet."""
        self._connection.execute(
            "DELETE FROM typed_sheet WHERE participant = ? AND evaluator = ?", place
        )


def _row(found: tuple[str, str, int, str, str]) -> TypedRow:
    participant, evaluator, at, by, entries = found
    return TypedRow(SheetPlace(ParticipantId(participant), EvaluatorId(evaluator)), at, by, entries)
