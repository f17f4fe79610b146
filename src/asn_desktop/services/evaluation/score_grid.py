"""The grid of all people for one evaluator: read in one pass, written many cells in one step."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.errors import (
    ParticipantAbsentError,
    ReasonMissingError,
    SheetFinalError,
    UnknownParticipantError,
    UserError,
)
from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.score_grid import GridRow, GridWritten, RefusedEntry, ScoreGrid
from asn_desktop.domain.scoring import score
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.services.evaluation.sheet_statuses import final_statuses

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from typing import Literal

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.score_grid import GridEntry
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.ledger_store import Step

    Level = int | Literal["T"]
    Levels = tuple[Level | None, ...]
    Reported = Callable[[int, int], object]

MOST_TOTALS = 20_000
"""Totals are kept by the levels that make them; so many different ones, then anew."""


class ScoreGridService:
    """The use cases of the page Tabel. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context
        self._totals: dict[Levels, Decimal | None] = {}
        self._totals_of: tuple[object, ...] = ()

    # --- reading -----------------------------------------------------------------------

    def grid(self, evaluator: EvaluatorId) -> ScoreGrid:
        """Return everybody on the roster by number, with this evaluator's marks.

        :raises UnknownEvaluatorError: not of this session.
        """
        self._context.evaluator(evaluator)
        people = self._context.views.participants()
        rule = self._context.band_rule
        maximum = rule.maximum if rule else Decimal(self._context.instrument.top_level)
        return ScoreGrid(evaluator, maximum, self._rows(evaluator, people, None))

    def rows(
        self, evaluator: EvaluatorId, participants: Collection[ParticipantId]
    ) -> tuple[GridRow, ...]:
        """Return the rows of some participants; of those who have left the roster none."""
        found = (self._context.views.participant(each) for each in participants)
        people = [each for each in found if each is not None and not each.voided]
        return self._rows(evaluator, people, participants)

    def _rows(
        self,
        evaluator: EvaluatorId,
        people: Sequence[Participant],
        only: Collection[ParticipantId] | None,
    ) -> tuple[GridRow, ...]:
        views = self._context.views
        columns = {each.code: column for column, each in enumerate(self._context.criteria)}
        ids = [None] if only is None else list(only)
        levels: dict[str, list[Level | None]] = {p.id: [None] * len(columns) for p in people}
        reasons: dict[str, dict[int, str]] = {}
        for mark in (row for each in ids for row in views.marks(each, evaluator)):
            if mark.participant in levels:
                column = columns[mark.criterion]
                levels[mark.participant][column] = mark.level
                if mark.why:
                    reasons.setdefault(mark.participant, {})[column] = mark.why
        remarks: dict[str, dict[int, str]] = {}
        for participant, criterion, text in self._remarks(evaluator, only):
            if criterion in columns:
                remarks.setdefault(participant, {})[columns[criterion]] = text
        statuses = self._statuses(evaluator, only)
        total = self._count_totals(evaluator)
        return tuple(
            GridRow(
                *(p.id, p.number, p.full_name, p.nip, p.unit, p.is_present),
                status=statuses.get(p.id, SheetStatus.DRAFT),
                levels=tuple(levels[p.id]),
                reasons=reasons.get(p.id, {}),
                remarks=remarks.get(p.id, {}),
                total=total(tuple(levels[p.id])),
                takes_levels=self._context.takes_levels(p),
            )
            for p in people
        )

    def _remarks(
        self, evaluator: EvaluatorId, only: Collection[ParticipantId] | None
    ) -> Iterable[tuple[ParticipantId, CriterionCode, str]]:
        views = self._context.views
        if only is None:
            return views.all_remarks(evaluator)
        return (
            (participant, CriterionCode(criterion), text)
            for participant in only
            for criterion, text in views.remarks(participant, evaluator).items()
        )

    def _statuses(
        self, evaluator: EvaluatorId, only: Collection[ParticipantId] | None
    ) -> dict[ParticipantId, SheetStatus]:
        sheets = self._context.views.sheets(evaluator)
        final = [
            sheet.participant
            for sheet in sheets
            if sheet.status == SheetStatus.FINAL and (only is None or sheet.participant in only)
        ]
        return final_statuses(self._context, final, evaluator)

    def _count_totals(self, evaluator: EvaluatorId) -> Callable[[Levels], Decimal | None]:
        """Return what says a total; it is the one scoring function, asked once for equal levels."""
        instrument, wording = self._context.instrument, self._context.wording
        rule = self._context.band_rule
        made_of = (instrument, wording, rule)
        if made_of != self._totals_of or len(self._totals) > MOST_TOTALS:
            self._totals, self._totals_of = {}, made_of
        totals = self._totals

        def total(levels: Levels) -> Decimal | None:
            if levels not in totals:
                pairs = zip(instrument.criterion_codes, levels, strict=True)
                given = {code: level for code, level in pairs if level is not None}
                totals[levels] = score(instrument, wording, {evaluator: given}, rule).total
            return totals[levels]

        return total

    # --- writing -----------------------------------------------------------------------

    def write(
        self,
        evaluator: EvaluatorId,
        entries: Sequence[GridEntry],
        progress: Reported | None = None,
    ) -> GridWritten:
        """Enter many levels as one step that undo takes back at once; None clears.

        What may not be written is returned with its reason and stops nothing: a final sheet, a
        level for somebody absent, no level of the scale, a "T" without its reason, a register in
        conflict.

        :raises OtherEvaluatorError: this is another evaluator's laptop.
        """
        self._context.require_own(evaluator)
        self._context.evaluator(evaluator)
        people = {entry.participant for entry in entries}
        rules = _Rules(self._context, self._statuses(evaluator, people))
        written: list[GridEntry] = []
        refused: list[RefusedEntry] = []
        with self._context.ledger.step("Tabel", by=evaluator) as step:
            for done, entry in enumerate(entries):
                if progress is not None:
                    progress(done, len(entries))
                try:
                    rules.require_writable(entry)
                    if self._set(step, evaluator, entry):
                        written.append(entry)
                except UserError as error:
                    refused.append(RefusedEntry(entry, str(error)))
            if written:
                step.label = self._label(written)
                step.about = written[0].participant
        return GridWritten(step.changed, len(written), tuple(refused))

    def _set(self, step: Step, evaluator: EvaluatorId, entry: GridEntry) -> bool:
        key = registers.mark(entry.participant, evaluator, entry.criterion)
        if entry.level != NOT_OBSERVED:
            return step.set(key, entry.level)
        why = entry.why.strip()
        marks = self._context.views.sheet_marks(entry.participant, evaluator)
        if marks.get(entry.criterion) == (NOT_OBSERVED, why):
            return False
        return step.set(key, entry.level, why=why)

    def _label(self, written: Sequence[GridEntry]) -> str:
        """Return "AK2 · Siti Aminah", "3 nilai · Siti Aminah" or "12 nilai di Tabel"."""
        if len({entry.participant for entry in written}) > 1:
            return f"{len(written)} nilai di Tabel"
        name = self._context.participant(written[0].participant).name
        if len(written) > 1:
            return f"{len(written)} nilai · {name}"
        context = self._context
        return (
            f"{context.instrument.criterion(written[0].criterion, context.wording).label} · {name}"
        )


class _Rules:
    """Which cells may be written; asked for each of many, so everything is read once."""

    def __init__(self, context: SessionContext, final: Collection[ParticipantId]) -> None:
        self._context, self._instrument, self._final = context, context.instrument, final
        self._people: dict[ParticipantId, Participant | None] = {}

    def require_writable(self, entry: GridEntry) -> None:
        """Refuse what may not be written.

        :raises UserError: nobody on the roster, final, absent, no such level, a T without reason.
        """
        person = self._person(entry.participant)
        if person is None or person.voided:
            raise UnknownParticipantError(nip=entry.participant)
        if entry.participant in self._final:
            raise SheetFinalError(name=person.full_name)
        self._instrument.criterion(entry.criterion)
        if entry.level is None:
            return
        if not self._context.takes_levels(person):
            raise ParticipantAbsentError(name=person.full_name)
        if isinstance(entry.level, int):
            self._instrument.require_level(entry.criterion, entry.level)
        elif not entry.why.strip():
            raise ReasonMissingError

    def _person(self, participant: ParticipantId) -> Participant | None:
        if participant not in self._people:
            self._people[participant] = self._context.views.participant(participant)
        return self._people[participant]
