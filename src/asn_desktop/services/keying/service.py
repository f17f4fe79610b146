"""Keying sheets of paper back in: one person types, a second one types the same blind.

Nothing counts before both agree; then it is entered as one step in the evaluator's name.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import (
    AwaitsSecondError,
    CriterionTwiceError,
    NothingTypedError,
    NotTypedYetError,
    RowCountError,
    SameTypistError,
    TypedUnreadableError,
    TypistMissingError,
    WordsForUnseenError,
)
from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.keyed_sheets import (
    Difference,
    KeyingOutcome,
    KeyingRow,
    KeyingSheet,
    PendingSheet,
)
from asn_desktop.domain.plain_text import plain_text
from asn_desktop.domain.sheet_codes import SheetPlace
from asn_desktop.domain.typed_sheets import (
    DISCIPLINE_WORDS,
    TypedSheet,
    differing_rows,
    is_same_person,
    read_levels,
    typed_from_text,
)
from asn_desktop.services.evaluation.sheet_places import places_by_code
from asn_desktop.services.keying.keyable_sheets import KeyableSheets
from asn_desktop.services.keying.keyed_entry import FROM_PAPER, KeyedEntry
from asn_desktop.store.typed_sheets import TypedRow, TypedSheets
from asn_desktop.vault.connection import plain_errors

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.instrument import Observation
    from asn_desktop.services.session.context import SessionContext

LONGEST_NAME, LONGEST_WORDS = 100, 500


class KeyingService:
    """Keys sheets of paper in, at the table. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context
        self._sheets = KeyableSheets(context)
        self._typed = TypedSheets(context.ledger.connection)

    # --- reading -----------------------------------------------------------------------

    def code_of(self, participant: ParticipantId, evaluator: EvaluatorId) -> str:
        """Return the personal code on the blank sheet of these two.

        :raises UnknownParticipantError: not of this session.
        :raises UnknownEvaluatorError: not of this session.
        """
        person = self._context.participant(participant).id
        asked = SheetPlace(person, self._context.evaluator(evaluator).id)
        codes = places_by_code(self._context)
        return next(code for code, place in codes.items() if place == asked)

    def open(self, code: str) -> KeyingSheet:
        """Return the sheet of a code, with what is on file already.

        :raises UserError: an evaluator's laptop, an unknown code, somebody joined, void or absent,
            an evaluator who was removed, a final sheet, a closed session.
        """
        place, shown = self._sheets.place(code)
        person, evaluator = self._sheets.require_open(place)
        waiting = self._typed.of(place)
        first = typed_from_text(waiting.entries) if waiting else None
        return KeyingSheet(
            shown,
            person,
            evaluator,
            self._sheets.rows(place),
            self._context.instrument.top_level,
            waiting.by if waiting else "",
            dict(first.words or {}) if first else {},
        )

    def pending(self) -> tuple[PendingSheet, ...]:
        """Return the sheets that wait for their second person, the oldest first.

        :raises CoordinatorOnlyError: an evaluator's laptop.
        """
        self._context.require_coordinator()
        waiting = self._typed.rows()
        if not waiting:
            return ()
        codes = {place: code for code, place in places_by_code(self._context).items()}
        names = {row.id: row.name for row in self._context.views.evaluators()}
        return tuple(
            PendingSheet(
                codes.get(row.place, ""),
                self._sheets.name(row.place.participant),
                names.get(row.place.evaluator, ""),
                row.by,
                row.at,
            )
            for row in waiting
        )

    def read_entries(self, sheet: KeyingSheet, texts: Sequence[str]) -> TypedSheet:
        """Return the typing that these texts are, one a row: "4", "T", "-" for an empty one.

        :raises UserError: too few or too many, or a level that the scale does not have.
        """
        if len(texts) != len(sheet.rows):
            raise RowCountError(expected=len(sheet.rows), found=len(texts))
        criteria = [row.criterion for row in sheet.rows]
        return TypedSheet(read_levels(self._context.instrument, criteria, texts))

    def read_table(self, sheet: KeyingSheet, path: Path) -> TypedSheet:
        """Return the typing that a table holds: columns criterion, level, note.

        :raises UserError: no such table, a row that does not belong to this sheet, or one twice.
        """
        from asn_desktop.exchange.tables import read_sheet_table  # noqa: PLC0415 (slow to load)

        rows = {row.criterion: row for row in sheet.rows}
        texts, words = dict.fromkeys(rows, ""), {}
        seen = set()
        for criterion, level, note in read_sheet_table(path):
            code = self._context.instrument.criterion(criterion).code
            if code in seen:
                raise CriterionTwiceError(criterion=code)
            seen.add(code)
            texts[code] = level
            if note:
                words[str(rows[code].core_value)] = note
        typed = self.read_entries(sheet, list(texts.values()))
        return typed._replace(words=words)

    # --- typing ------------------------------------------------------------------------

    def type_first(self, code: str, typist: str, typed: TypedSheet) -> None:
        """Keep what the first person typed; the same person may type it again.

        :raises UserError: see `open`; no name, too few rows, a level that the scale does not have,
            a T without a reason, nothing at all; or somebody else has typed it.
        """
        place, _ = self._sheets.place(code)
        self._sheets.require_open(place)
        name = _typist(typist)
        waiting = self._typed.of(place)
        if waiting and not is_same_person(waiting.by, name):
            raise AwaitsSecondError(typist=waiting.by)
        checked = self._checked(place, typed)
        _require_reasons(self._sheets.rows(place), checked)
        with plain_errors(self._context.ledger.file.path):
            row = TypedRow(place, time.time_ns() // 1_000_000, name, checked.to_text())
            self._typed.keep(row)

    def confirm(
        self, code: str, typist: str, typed: TypedSheet, *, replace: bool = False
    ) -> KeyingOutcome:
        """Compare the second typing with the first; where both agree, enter it as one step.

        :param replace: put what both typed in place of what the sheet says otherwise.
        :raises UserError: see `type_first`; nobody typed it first, or it is the same person.
        """
        place, shown = self._sheets.place(code)
        self._sheets.require_open(place)
        name = _typist(typist)
        waiting = self._typed.of(place)
        if waiting is None:
            raise NotTypedYetError(code=shown)
        if is_same_person(waiting.by, name):
            raise SameTypistError(typist=waiting.by)
        first, rows = typed_from_text(waiting.entries), self._sheets.rows(place)
        if first is None or len(first.levels) != len(rows):
            raise TypedUnreadableError
        words = first.words if typed.words is None else typed.words
        second = self._checked(place, typed._replace(words=words))
        differing = differing_rows(first, second)
        if differing:
            return KeyingOutcome("differs", _differences(rows, differing, (first, second)))
        _require_reasons(rows, second)
        entry = KeyedEntry(self._context, place, second)
        against = tuple(Difference(*each) for each in entry.against_file(rows))
        if against and not replace:
            return KeyingOutcome("on_file", against)
        return self._enter(entry, rows, f"diketik {waiting.by}, dikonfirmasi {name}")

    def void(self, code: str) -> None:
        """Forget the first typing of a sheet; whatever became of its participant.

        :raises UserError: an evaluator's laptop, an unknown code, or nobody typed it.
        """
        place, shown = self._sheets.place(code)
        if self._typed.of(place) is None:
            raise NotTypedYetError(code=shown)
        with plain_errors(self._context.ledger.file.path):
            self._typed.forget(place)

    # --- within ------------------------------------------------------------------------

    def _enter(self, entry: KeyedEntry, rows: tuple[KeyingRow, ...], by_whom: str) -> KeyingOutcome:
        """Enter what both typed as one step; the first typing is done with in the same moment."""
        place, typed = entry.place, entry.typed
        label = f"Lembar kertas · {self._context.participant(place.participant).name}"
        with self._context.ledger.step(label, by=place.evaluator) as step:
            stored = entry.write(step, rows, f"{FROM_PAPER}, {by_whom}")
            self._typed.forget(place)
        return KeyingOutcome(
            "entered",
            (),
            stored,
            sum(level is not None for level in typed.levels) - stored,
            typed.discipline == "notes",
            entry.nihil_left_out,
            step.changed,
        )

    def _checked(self, place: SheetPlace, typed: TypedSheet) -> TypedSheet:
        """Return a typing with its words made plain; refuse what can be no sheet's."""
        rows = self._sheets.rows(place)
        if len(typed.levels) != len(rows):
            raise RowCountError(expected=len(rows), found=len(typed.levels))
        words = {
            code: plain_text(text)[:LONGEST_WORDS] for code, text in (typed.words or {}).items()
        }
        words = {code: text for code, text in words.items() if text}
        if not words and not typed.discipline and not any(typed.levels):
            raise NothingTypedError
        for row, level in zip(rows, typed.levels, strict=True):
            if isinstance(level, int):
                self._context.instrument.require_level(row.criterion, level)
        return typed._replace(words=words)


def _require_reasons(rows: tuple[KeyingRow, ...], typed: TypedSheet) -> None:
    """Refuse a T whose value has no line for notes: that line is its reason."""
    for row, level in zip(rows, typed.levels, strict=True):
        if level == NOT_OBSERVED and not typed.words_on(row.core_value):
            raise WordsForUnseenError(label=row.label, core_value=row.core_value_name)


def _typist(name: str) -> str:
    plain = plain_text(name)[:LONGEST_NAME]
    if not plain:
        raise TypistMissingError
    return plain


def _differences(
    rows: tuple[KeyingRow, ...], differing: tuple[int, ...], both: tuple[TypedSheet, TypedSheet]
) -> tuple[Difference, ...]:
    one, other = both
    found = []
    for row in differing:
        if row < len(rows):
            texts = (spoken_level(one.levels[row]), spoken_level(other.levels[row]))
            found.append(Difference(row, rows[row].label, *texts))
        else:
            texts = (DISCIPLINE_WORDS[one.discipline], DISCIPLINE_WORDS[other.discipline])
            found.append(Difference(row, "Catatan disiplin", *texts))
    return tuple(found)


def spoken_level(level: Observation | None) -> str:
    """Return a typed level as it is read to somebody: "4", "T", "kosong"."""
    return "kosong" if level is None else str(level)
