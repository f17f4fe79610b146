"""What both people typed from a sheet of paper, as entries of the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.plain_text import folded
from asn_desktop.services.evaluation.discipline import noted_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asn_desktop.domain.ids import CriterionCode
    from asn_desktop.domain.keyed_sheets import KeyingRow
    from asn_desktop.domain.sheet_codes import SheetPlace
    from asn_desktop.domain.typed_sheets import TypedSheet
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.ledger_store import Step

IN_NOTES = -1


class KeyedEntry:
    """One sheet that two people typed alike; a row that is empty on paper clears nothing."""

    def __init__(self, context: SessionContext, place: SheetPlace, typed: TypedSheet) -> None:
        self._context, self.place, self.typed = context, place, typed
        self._remarks = context.views.remarks(*place)
        wanted = typed.discipline == "nihil"
        self.nihil_left_out = wanted and tuple(place) in noted_by(context)
        """An evaluator who has a note on somebody cannot attest that there is none."""

    def against_file(self, rows: Sequence[KeyingRow]) -> Iterator[tuple[int, str, str, str]]:
        """Yield what the sheet says otherwise: row, label, what it says, what both typed."""
        for number, (row, level) in enumerate(zip(rows, self.typed.levels, strict=True)):
            if None not in (level, row.on_file) and level != row.on_file:
                yield number, row.label, str(row.on_file), str(level)
        for row, text in self._notes(rows):
            known = self._remarks.get(row.criterion, "")
            if known and folded(known) != folded(text):
                yield IN_NOTES, f"Catatan {row.core_value_name}", known, text

    def write(self, step: Step, rows: Sequence[KeyingRow], why: str) -> int:
        """Enter marks, notes and nihil; return how many marks were written."""
        stored = 0
        for row, level in zip(rows, self.typed.levels, strict=True):
            if level is None or level == row.on_file:
                continue
            reason = why
            if level == NOT_OBSERVED:
                reason = f"{self.typed.words_on(row.core_value)} ({why})"
            step.set(registers.mark(*self.place, row.criterion), level, why=reason)
            stored += 1
        for row, text in self._notes(rows):
            if folded(self._remarks.get(row.criterion, "")) != folded(text):
                step.set(registers.remark(*self.place, row.criterion), text, why=why)
        if self.typed.discipline == "nihil" and not self.nihil_left_out:
            key = registers.attestation(*self.place)
            if tuple(self.place) not in self._context.views.attestations():
                step.set(key, content=True, why=why)
        return stored

    def _notes(self, rows: Sequence[KeyingRow]) -> Iterator[tuple[KeyingRow, str]]:
        """Yield the first row of each value with its line for notes.

        Where a value has a T, the line is its reason and no note.
        """
        unseen = {
            row.core_value
            for row, level in zip(rows, self.typed.levels, strict=True)
            if level == NOT_OBSERVED
        }
        seen: set[CriterionCode] = set()
        for row in rows:
            text = self.typed.words_on(row.core_value)
            if text and row.core_value not in seen and row.core_value not in unseen:
                yield row, text
            seen.add(row.core_value)
