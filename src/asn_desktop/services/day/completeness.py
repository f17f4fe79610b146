"""Who and what is still missing: expected against received, before anyone leaves the hall."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from asn_desktop.domain.completeness import Completeness, EvaluatorStanding, Stage
from asn_desktop.domain.ids import EvaluatorId
from asn_desktop.domain.merging import Fork, Missing
from asn_desktop.domain.sheets import Progress, SheetStatus
from asn_desktop.services.day.heard_laptops import laptops_of
from asn_desktop.services.evaluation.discipline import noted_by
from asn_desktop.store.state import find_forks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.services.session.context import SessionContext

Place = tuple["ParticipantId", EvaluatorId]


def progress_of(context: SessionContext) -> Progress:
    """Return how many sheets are marked completely: an evaluator's own; at the table all."""
    of, present = len(context.criteria), context.present()
    evaluators = _evaluators(context)
    filled = [context.views.filled(evaluator.id) for evaluator in evaluators]
    done = sum(marks.get(person.id, 0) >= of for marks in filled for person in present)
    return Progress(done, len(evaluators) * len(present))


def missing_parts(context: SessionContext) -> list[Missing]:
    """Return every gap by evaluator and participant: marks, final status, attestation.

    A participant with a note that counts, by that evaluator needs no "nihil" from them.
    """
    sheets, evaluators = _Sheets(context), context.evaluators()
    return [each for evaluator in evaluators for each in sheets.missing(evaluator)]


def completeness_of(context: SessionContext) -> Completeness:
    """Return the whole matrix; on an evaluator's laptop that evaluator's own row."""
    sheets, forks = _Sheets(context), find_forks(context.ledger)
    laptops = laptops_of(context, forks)
    evaluators = _evaluators(context)
    rows, missing = [], []
    for evaluator in evaluators:
        of_evaluator = sheets.missing(evaluator)
        missing += of_evaluator
        own = tuple(each for each in laptops if each.evaluator == evaluator.id)
        rows.append(EvaluatorStanding(evaluator, sheets.counts(evaluator, of_evaluator), own))
    named = {evaluator.id for evaluator in evaluators}
    return Completeness(
        criteria=sheets.of,
        present=len(sheets.present),
        rows=tuple(rows),
        missing=tuple(missing),
        laptops=tuple(each for each in laptops if each.evaluator not in named),
        forks=tuple(Fork(*fork) for fork in forks),
        conflicts=context.views.count("conflict"),
    )


class _Sheets:
    """Everything that is here of the expected sheets, read once."""

    def __init__(self, context: SessionContext) -> None:
        self._views = context.views
        self.of = len(context.criteria)
        self.present: tuple[Participant, ...] = context.present()
        self._looked_at: set[Place] = {*context.views.attestations(), *noted_by(context)}
        self._filled: dict[EvaluatorId, Mapping[ParticipantId, int]] = {}

    def missing(self, evaluator: Evaluator) -> list[Missing]:
        """Return what is missing of one evaluator, by number."""
        filled = self._filled[evaluator.id] = self._views.filled(evaluator.id)
        final = {
            sheet.participant
            for sheet in self._views.sheets(evaluator.id)
            if sheet.status == SheetStatus.FINAL
        }
        found: list[Missing] = []
        for person in self.present:
            have = filled.get(person.id, 0)
            if have < self.of:
                found.append(Missing(evaluator, person, "nilai", have, self.of))
            elif person.id not in final:
                found.append(Missing(evaluator, person, "status", 0, 1))
            if (person.id, evaluator.id) not in self._looked_at:
                found.append(Missing(evaluator, person, "nihil", 0, 1))
        return found

    def counts(self, evaluator: Evaluator, missing: Sequence[Missing]) -> Counter[Stage]:
        """Return how many of an evaluator's sheets stand at each stage; all together: present."""
        by_person: dict[ParticipantId, list[Missing]] = {}
        for each in missing:
            by_person.setdefault(each.participant.id, []).append(each)
        counts = Counter(dict.fromkeys(Stage, 0))
        counts.update(_stage(gaps) for gaps in by_person.values())
        counts[Stage.COMPLETE] = len(self.present) - len(by_person)
        return counts


def stage_of(gaps: Sequence[Missing]) -> Stage:
    """Return at which stage a sheet stands of which these parts are missing."""
    return _stage(gaps) if gaps else Stage.COMPLETE


def _stage(gaps: Sequence[Missing]) -> Stage:
    kinds = {each.what: each for each in gaps}
    if "nilai" in kinds:
        nothing = not kinds["nilai"].have and "nihil" in kinds
        return Stage.UNSENT if nothing else Stage.PARTIAL
    return Stage.NOT_FINAL if "status" in kinds else Stage.UNCHECKED


def _evaluators(context: SessionContext) -> tuple[Evaluator, ...]:
    own = context.ledger.identity.evaluator
    return tuple(each for each in context.evaluators() if own in ("", each.id))
