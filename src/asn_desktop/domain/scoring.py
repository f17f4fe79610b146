"""The one calculation of a total, with its trace; screen, paper and tables print this trace.

Per criterion the exact mean over the evaluators who marked it; behaviours to their core value;
core values to the weighted total; one rounding at the very end, half up. "T" (tidak teramati)
leaves both the sum and the maximum. Not yet scored is a state, never a number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from asn_desktop.domain.bands import BandProposal, BandRule
from asn_desktop.domain.ids import CriterionCode, EvaluatorId
from asn_desktop.domain.instrument import NOT_OBSERVED, CoreValue, Instrument, Observation
from asn_desktop.domain.models import Frozen

Marks = Mapping[EvaluatorId, Mapping[CriterionCode, Observation]]
"""Every assigned evaluator, each with what is marked so far; an absent criterion is not scored."""

WIDE = 1
"""Two evaluators differ widely when their levels are more than this apart."""


class NoTotal(StrEnum):
    """Why there is no total."""

    NOTHING_MARKED = "nothing_marked"
    TOO_FEW_MARKED = "too_few_marked"
    """Still open criteria could bring it to the minimum."""
    TOO_FEW_OBSERVED = "too_few_observed"
    """Nothing is open any more: too much was not observed."""


class GivenMark(Frozen):
    evaluator: EvaluatorId
    observation: Observation


class CriterionScore(Frozen):
    """One criterion: who marked what, and the exact mean of the levels among them."""

    code: CriterionCode
    marks: tuple[GivenMark, ...]
    """Ordered by evaluator id, so that the trace does not depend on the order of the input."""
    mean: Fraction | None
    spread: int
    """Highest level less lowest level; 0 with fewer than two levels."""


class CoreValueScore(Frozen):
    """One core value: the mean over its observed criteria."""

    code: CriterionCode
    name: str
    weight: Decimal
    criteria: tuple[CriterionScore, ...]
    mean: Fraction | None

    @property
    def rounded(self) -> Decimal | None:
        """Return the mean for printing; nothing is calculated from it."""
        return None if self.mean is None else half_up(self.mean)

    @property
    def spread(self) -> int:
        return max((each.spread for each in self.criteria), default=0)


class ScoreTrace(Frozen):
    """One participant's score with everything it was made from."""

    instrument: str
    instrument_version: int
    fingerprint: str
    wording: str
    bands: str | None
    evaluators: tuple[EvaluatorId, ...]
    core_values: tuple[CoreValueScore, ...]
    top_level: int
    points: Fraction
    """Sum of weight x mean over the observed core values: 24 of `points_maximum` 35."""
    points_maximum: Fraction
    total_maximum: Decimal
    """The scale of the total: 5 for a mean level, 120 for pp30-120."""
    exact: Fraction | None
    total: Decimal | None
    """`exact` rounded half up to two decimals, the only rounding."""
    band: BandProposal | None
    reason: NoTotal | None
    """Why there is no total; None where there is one."""

    @property
    def marked(self) -> int:
        """Return how many marks were given, "T" among them."""
        return len(_given(self.core_values))

    @property
    def unobserved(self) -> int:
        return sum(mark.observation == NOT_OBSERVED for mark in _given(self.core_values))

    @property
    def expected(self) -> int:
        """Return assigned evaluators x criteria."""
        return len(self.evaluators) * sum(len(core.criteria) for core in self.core_values)

    @property
    def complete(self) -> bool:
        """Return whether nothing is left to score; before that a total is provisional."""
        return self.expected > 0 and self.marked == self.expected

    @property
    def observed_core_values(self) -> int:
        return sum(each.mean is not None for each in self.core_values)

    @property
    def widest(self) -> tuple[CoreValueScore, ...]:
        """Return the core values on which evaluators differ most; none where they never differ."""
        return _most(self.core_values, [each.spread for each in self.core_values])

    @property
    def lowest(self) -> tuple[CoreValueScore, ...]:
        """Return the core values with the lowest mean; none where all observed ones are equal."""
        seen = [each for each in self.core_values if each.mean is not None]
        means = [each.mean for each in seen if each.mean is not None]
        return _most(seen, [max(means) - mean for mean in means])


def score(
    instrument: Instrument, wording: str, marks: Marks, rule: BandRule | None = None
) -> ScoreTrace:
    """Calculate one participant's total from all evaluators' marks.

    `rule` is the session's band set, the instrument's default unless given.

    :raises UnknownWordingError: the instrument does not hold that wording.
    :raises UnknownCriterionError: a mark is for something that gets no mark here.
    :raises UnknownLevelError: a mark's level is not on the scale.
    """
    instrument.require_wording(wording)
    _require_known(instrument, marks)
    rule = rule or instrument.band_rule()
    core_values = tuple(_core_value(instrument, core, marks) for core in instrument.core_values)
    seen = [core for core in core_values if core.mean is not None]
    expected = len(marks) * len(instrument.criterion_codes)
    reason = _no_total(instrument, len(seen), len(_given(core_values)), expected)
    maximum = rule.maximum if rule else Decimal(instrument.top_level)
    points, ceiling = _points(seen, instrument.top_level)
    exact = None if reason else points / ceiling * Fraction(maximum)
    total = None if exact is None else half_up(exact)
    return ScoreTrace(
        instrument=instrument.id,
        instrument_version=instrument.version,
        fingerprint=instrument.fingerprint,
        wording=wording,
        bands=rule.id if rule else None,
        evaluators=tuple(sorted(marks)),
        core_values=core_values,
        top_level=instrument.top_level,
        points=points,
        points_maximum=ceiling,
        total_maximum=maximum,
        exact=exact,
        total=total,
        band=rule.propose(total) if rule and total is not None else None,
        reason=reason,
    )


def half_up(exact: Fraction) -> Decimal:
    """Return a number of at least 0 rounded half up to two decimals: 82.29, 72.00."""
    hundredths = (2 * 100 * exact.numerator + exact.denominator) // (2 * exact.denominator)
    return Decimal(hundredths).scaleb(-2)


def expected_marks(evaluators: int, present_participants: int, criteria: int) -> int:
    """Return how many marks a session expects."""
    return evaluators * present_participants * criteria


def _core_value(instrument: Instrument, core: CoreValue, marks: Marks) -> CoreValueScore:
    own = {core.code, *(each.code for each in core.behaviours)}
    criteria = tuple(_criterion(code, marks) for code in instrument.criterion_codes if code in own)
    return CoreValueScore(
        code=core.code,
        name=core.name,
        weight=core.weight,
        criteria=criteria,
        mean=_mean([each.mean for each in criteria if each.mean is not None]),
    )


def _criterion(code: CriterionCode, marks: Marks) -> CriterionScore:
    given = tuple(
        GivenMark(evaluator=evaluator, observation=marks[evaluator][code])
        for evaluator in sorted(marks)
        if code in marks[evaluator]
    )
    levels = [mark.observation for mark in given if isinstance(mark.observation, int)]
    return CriterionScore(
        code=code,
        marks=given,
        mean=_mean([Fraction(level) for level in levels]),
        spread=max(levels) - min(levels) if levels else 0,
    )


def _mean(numbers: Sequence[Fraction]) -> Fraction | None:
    return sum(numbers, Fraction(0)) / len(numbers) if numbers else None


def _given(core_values: Sequence[CoreValueScore]) -> list[GivenMark]:
    return [mark for core in core_values for each in core.criteria for mark in each.marks]


def _points(seen: Sequence[CoreValueScore], top_level: int) -> tuple[Fraction, Fraction]:
    """Return the weighted sum of the observed values' means, and its maximum."""
    pairs = [(Fraction(core.weight), core.mean) for core in seen if core.mean is not None]
    points = sum((weight * mean for weight, mean in pairs), Fraction(0))
    return points, sum((weight * top_level for weight, _ in pairs), Fraction(0))


def _no_total(instrument: Instrument, seen: int, given: int, expected: int) -> NoTotal | None:
    if not given:
        return NoTotal.NOTHING_MARKED
    if seen >= instrument.minimum_core_values:
        return None
    return NoTotal.TOO_FEW_MARKED if given < expected else NoTotal.TOO_FEW_OBSERVED


def _require_known(instrument: Instrument, marks: Marks) -> None:
    known = frozenset(instrument.criterion_codes)
    for given in marks.values():
        for code, observation in given.items():
            if code not in known:
                instrument.criterion(code)
            if observation != NOT_OBSERVED:
                instrument.require_level(code, observation)


def _most(
    core_values: Sequence[CoreValueScore], amounts: Sequence[Fraction | int]
) -> tuple[CoreValueScore, ...]:
    """Return those with the largest amount; none where none is above 0."""
    most = max(amounts, default=0)
    pairs = zip(core_values, amounts, strict=True)
    return tuple(core for core, amount in pairs if amount == most and most > 0)
