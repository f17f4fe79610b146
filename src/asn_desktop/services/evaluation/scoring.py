"""Marks: the sheet of one evaluator for one participant, from the first key to final."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain import registers
from asn_desktop.domain.criterion_words import spoken_labels
from asn_desktop.domain.errors import (
    ParticipantAbsentError,
    ReasonMissingError,
    SheetFinalError,
    UserError,
)
from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.scoring import ScoreTrace, score
from asn_desktop.domain.sheets import Progress, QueueEntry, Sheet, SheetRow, SheetStatus
from asn_desktop.services.evaluation.sheet_statuses import final_statuses, sheet_status
from asn_desktop.services.evaluation.stored_notes import counted_notes
from asn_desktop.services.session.tables import TableResult

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from typing import Literal

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import CriterionCode, EvaluatorId, ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.exchange.tables import MarkRow
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.ledger_store import Step
    from asn_desktop.store.views import MarkRow as StoredMark

    Level = int | Literal["T"]

NO_REASON_GIVEN = "dari tabel"
"""Stands as the reason of a T that came from a table without one."""


class ScoringService:
    """The scoring page's use cases. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    # --- reading -----------------------------------------------------------------------

    def queue(self, evaluator: EvaluatorId, search: str = "") -> tuple[QueueEntry, ...]:
        """Return one entry a participant, by number."""
        views, of = self._context.views, len(self._context.criteria)
        filled = views.filled(evaluator)
        final = [s.participant for s in views.sheets(evaluator) if s.status == SheetStatus.FINAL]
        statuses = final_statuses(self._context, final, evaluator)
        noted = {note.record.participant for note in counted_notes(self._context)}
        return tuple(
            QueueEntry(
                person.id,
                person.number,
                person.full_name,
                person.nip,
                person.unit,
                person.is_present,
                filled.get(person.id, 0),
                of,
                statuses.get(person.id, SheetStatus.DRAFT),
                person.id in noted,
            )
            for person in views.participants(search)
        )

    def sheet(self, participant: ParticipantId, evaluator: EvaluatorId) -> Sheet:
        """Return one evaluator's marks for one participant, gaps included.

        :raises UserError: either is not of this session.
        """
        views = self._context.views
        marks = views.sheet_marks(participant, evaluator)
        remarks = views.remarks(participant, evaluator)
        status = views.sheet(participant, evaluator)
        rows = []
        for criterion in self._context.criteria:
            level, why = marks.get(criterion.code, (None, ""))
            remark = remarks.get(criterion.code, "")
            rows.append(
                SheetRow(criterion.code, criterion.label, criterion.core_value, level, remark, why)
            )
        return Sheet(
            self._context.participant(participant),
            self._context.evaluator(evaluator),
            sheet_status(self._context, participant, evaluator),
            tuple(rows),
            remarks.get(registers.WHOLE_SHEET, ""),
            status.version if status else 1,
        )

    def progress(self, evaluator: EvaluatorId) -> Progress:
        """Return how many of the people present are marked completely."""
        of, filled = len(self._context.criteria), self._context.views.filled(evaluator)
        present = self._context.present()
        return Progress(sum(filled.get(person.id, 0) >= of for person in present), len(present))

    def next_incomplete(
        self, evaluator: EvaluatorId, after: ParticipantId | None
    ) -> ParticipantId | None:
        """Return who is to be marked next, on from `after`, then from the start, `after` last."""
        of, filled = len(self._context.criteria), self._context.views.filled(evaluator)
        present = self._context.present()
        places = {person.id: place for place, person in enumerate(present)}
        start = places[after] + 1 if after in places else 0
        for person in (*present[start:], *present[:start]):
            if filled.get(person.id, 0) < of:
                return person.id
        return None

    def score(self, participant: ParticipantId) -> ScoreTrace:
        """Return the total over all evaluators with how it was made."""
        marks = self._context.views.marks(participant=participant)
        return _traces(self._context, {participant: marks})[participant]

    def scores(self) -> dict[ParticipantId, ScoreTrace]:
        """Return the totals of everybody on the roster; one reading serves all."""
        marks: dict[ParticipantId, list[StoredMark]] = {
            person.id: [] for person in self._context.views.participants()
        }
        for row in self._context.views.marks():
            if row.participant in marks:
                marks[row.participant].append(row)
        return _traces(self._context, marks)

    # --- marking -----------------------------------------------------------------------

    def mark(
        self,
        participant: ParticipantId,
        evaluator: EvaluatorId,
        levels: Sequence[tuple[CriterionCode, Level | None]],
        why: str | None = None,
    ) -> Changed:
        """Enter several levels as one step that undo takes back at once; None clears.

        :raises UserError: the sheet is final, another evaluator's, or no such level; a "T" without
            a reason; a level for somebody absent. Then nothing is entered.
        """
        self._context.require_own(evaluator)
        person = self._require_open(participant, evaluator)
        for code, level in levels:
            _require_present(self._context, person, level)
            if isinstance(level, int):
                self._context.instrument.require_level(code, level)
            if level == NOT_OBSERVED and not (why or "").strip():
                raise ReasonMissingError
        with self._context.ledger.step(_label(self._context, levels, person), by=evaluator) as step:
            for code, level in levels:
                self._set_level(step, person, evaluator, (code, level, why))
        return step.changed

    def remark(
        self,
        participant: ParticipantId,
        evaluator: EvaluatorId,
        criterion: CriterionCode | None,
        text: str,
    ) -> Changed:
        """Enter a remark on a mark, or on the sheet as a whole; "" clears.

        :raises UserError: the sheet is final, or another evaluator's.
        """
        self._context.require_own(evaluator)
        person = self._require_open(participant, evaluator)
        key = registers.remark(participant, evaluator, criterion or registers.WHOLE_SHEET)
        with self._context.ledger.step(f"Catatan · {person.name}", by=evaluator) as step:
            step.set(key, text.strip() or None)
        return step.changed

    def import_marks(self, path: Path, evaluator: EvaluatorId) -> TableResult:
        """Take in a table of marks as one step; each row that does not fit is named.

        :raises UserError: no table, or another evaluator's.
        """
        from asn_desktop.exchange.tables import TableProblem, read_marks  # noqa: PLC0415

        self._context.require_own(evaluator)
        reading = read_marks(path)
        problems, stored, same = list(reading.problems), 0, 0
        people: dict[str, Participant] = {}
        with self._context.ledger.step("Impor nilai dari tabel", by=evaluator) as step:
            for row in reading.rows:
                try:
                    written = self._import_row(step, row, evaluator, people)
                except UserError as error:
                    problems.append(TableProblem(row.row, _code(error), str(error)))
                    continue
                stored, same = stored + written, same + (not written)
        return TableResult(stored, same, tuple(sorted(problems)), step.changed)

    # --- within ------------------------------------------------------------------------

    def _import_row(
        self, step: Step, row: MarkRow, evaluator: EvaluatorId, people: dict[str, Participant]
    ) -> bool:
        person = people.get(row.nip)
        if person is None:
            found = self._context.with_nip(row.nip)
            person = people[row.nip] = self._require_open(found.id, evaluator)
        criterion = self._context.instrument.criterion(row.criterion.strip().upper())
        level = self._context.instrument.read_observation(criterion.code, row.level)
        _require_present(self._context, person, level)
        why = (row.note or NO_REASON_GIVEN) if level == NOT_OBSERVED else None
        written = self._set_level(step, person, evaluator, (criterion.code, level, why))
        if row.note and why is None:
            key = registers.remark(person.id, evaluator, criterion.code)
            written = step.set(key, row.note) or written
        return written

    def _set_level(
        self,
        step: Step,
        person: Participant,
        evaluator: EvaluatorId,
        entry: tuple[CriterionCode, Level | None, str | None],
    ) -> bool:
        code, level, why = entry
        key = registers.mark(person.id, evaluator, code)
        reason = why if level == NOT_OBSERVED else None
        known = self._context.views.sheet_marks(person.id, evaluator) if reason else {}
        if reason and known.get(code) == (level, reason):
            return False
        return step.set(key, level, why=reason)

    def _require_open(self, participant: ParticipantId, evaluator: EvaluatorId) -> Participant:
        person = self._context.participant(participant)
        status = self._context.views.sheet(participant, evaluator)
        if status and status.status == SheetStatus.FINAL:
            raise SheetFinalError(name=person.full_name)
        return person


def _require_present(context: SessionContext, person: Participant, level: Level | None) -> None:
    """Refuse a level for somebody absent; what was entered before can be cleared everywhere."""
    if level is not None and not context.takes_levels(person):
        raise ParticipantAbsentError(name=person.full_name)


def _traces(
    context: SessionContext, marks: Mapping[ParticipantId, Sequence[StoredMark]]
) -> dict[ParticipantId, ScoreTrace]:
    """Work out totals; marks of evaluators who were taken off the session do not count."""
    instrument, wording, rule = context.instrument, context.wording, context.band_rule
    evaluators = [evaluator.id for evaluator in context.evaluators()]
    traces = {}
    for participant, rows in marks.items():
        given: dict[EvaluatorId, dict[CriterionCode, Level]] = {each: {} for each in evaluators}
        for row in rows:
            if row.evaluator in given:
                given[row.evaluator][row.criterion] = row.level
        traces[participant] = score(instrument, wording, given, rule)
    return traces


def _code(error: UserError) -> str:
    return {
        "UnknownParticipantError": "nip_unknown",
        "UnknownCriterionError": "criterion_unknown",
        "UnknownLevelError": "level_unknown",
        "SheetFinalError": "sheet_final",
        "ParticipantAbsentError": "participant_absent",
    }.get(type(error).__name__, "refused")


def _label(
    context: SessionContext,
    levels: Sequence[tuple[CriterionCode, Level | None]],
    person: Participant,
) -> str:
    labels = spoken_labels(context.instrument, context.wording)
    if len(levels) == 1:
        code = context.instrument.criterion(levels[0][0]).code
        return f"{labels.get(code, code)} · {person.name}"
    return f"{len(levels)} nilai · {person.name}"
