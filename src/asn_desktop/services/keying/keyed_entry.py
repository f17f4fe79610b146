"""What both people typed from a sheet of paper, as entries of the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.keyed_sheets import NOTE_OF, REASON_OF
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
FROM_PAPER = "lembar kertas"
"""How a reason begins that says who keyed it in."""


class KeyedEntry:
    """One sheet that two people typed alike; a row that is empty on paper clears nothing."""

    def __init__(self, context: SessionContext, place: SheetPlace, typed: TypedSheet) -> None:
        self._context, self.place, self.typed = context, place, typed
        self._remarks = context.views.remarks(*place)
        self._reasons = {code: why for code, (_, why) in context.views.sheet_marks(*place).items()}
        wanted = typed.discipline == "nihil"
        self.nihil_left_out = wanted and tuple(place) in noted_by(context)
        """An evaluator who has a note on somebody cannot attest that there is none."""

    def against_file(self, rows: Sequence[KeyingRow]) -> Iterator[tuple[int, str, str, str]]:
        """Yield what the sheet says otherwise: row, label, what it says, what both typed."""
        for number, (row, level) in enumerate(zip(rows, self.typed.levels, strict=True)):
            if None not in (level, row.on_file) and level != row.on_file:
                yield number, row.label, str(row.on_file), str(level)
        for row, known, text in self._other_reasons(rows):
            if known:
                yield IN_NOTES, f"{REASON_OF}{row.label}", known, text
        for row, text in self._notes(rows):
            known = self._remarks.get(row.criterion, "")
            if known and folded(known) != folded(text):
                yield IN_NOTES, f"{NOTE_OF}{row.core_value_name}", known, text

    def write(self, step: Step, rows: Sequence[KeyingRow], why: str) -> int:
        """Enter marks, notes and nihil; return how many marks were written."""
        stored = 0
        otherwise = {row.criterion for row, _, _ in self._other_reasons(rows)}
        for row, level in zip(rows, self.typed.levels, strict=True):
            is_on_file = level == row.on_file and row.criterion not in otherwise
            if level is None or is_on_file:
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

    def _other_reasons(self, rows: Sequence[KeyingRow]) -> Iterator[tuple[KeyingRow, str, str]]:
        """Yield each T that is on file for another reason: its row, that reason, the typed one."""
        for row, level in zip(rows, self.typed.levels, strict=True):
            if level == row.on_file == NOT_OBSERVED:
                known = without_typists(self._reasons.get(row.criterion, ""))
                text = self.typed.words_on(row.core_value)
                if not known or folded(known) != folded(text):
                    yield row, known, text

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


def without_typists(reason: str) -> str:
    """Return the reason of a T without the end that says who keyed it in."""
    words, is_keyed, _ = reason.rpartition(f" ({FROM_PAPER}, ")
    return words if is_keyed else reason
