"""Lembar penilaian: from a result and its sheets to what the paper says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.documents import (
    BehaviourLine,
    RadarAxis,
    ScorecardDocument,
    SignatureBlock,
    ValueLine,
)
from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.registers import WHOLE_SHEET
from asn_desktop.domain.scoring import WIDE, half_up
from asn_desktop.domain.sheet_facts import sheet_code
from asn_desktop.domain.wording import decimal_comma
from asn_desktop.services.evaluation.discipline_words import DisciplineWords
from asn_desktop.services.papers.paper_parts import evaluator_block, participant_block, signer_block
from asn_desktop.services.papers.result_words import ResultWords, rules_used
from asn_desktop.services.papers.sheet_receipts import SheetReceipts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from asn_desktop.domain.instrument import CoreValue
    from asn_desktop.domain.results import Result
    from asn_desktop.domain.scoring import CoreValueScore, CriterionScore
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.services.evaluation.discipline import DisciplineService
    from asn_desktop.services.papers.paper_parts import PaperParts
    from asn_desktop.services.session.context import SessionContext

    Columns = Sequence[tuple[str, Evaluator]]

MOST_COLUMNS = 5
MOST_SIGNATURES = 6
NO_CODE = CriterionCode("")
NOT_GIVEN = "\N{EN DASH}"
LATE = "Isian susulan belum disetujui: masuk setelah sesi ditutup."


class ScorecardDocuments:
    """Makes scorecards of one session; what they share is read once."""

    def __init__(
        self, context: SessionContext, parts: PaperParts, discipline: DisciplineService
    ) -> None:
        self._context, self._parts = context, parts
        self._words = DisciplineWords(context, discipline)
        self._receipts = SheetReceipts(context)
        self._instrument, self._wording = context.instrument, context.wording
        self._rule = context.band_rule
        self._labels = {criterion.code: criterion.label for criterion in context.criteria}
        self._results = ResultWords(context)
        own = context.ledger.identity.evaluator
        known = context.evaluators()
        self._own = own
        self._evaluators = tuple(each for each in known if not own or each.id == own)

    def of(self, result: Result, *, draft: bool) -> tuple[ScorecardDocument, ...]:
        """Return a participant's scorecard: a part for every five evaluators, the total on each."""
        columns = self._columns()
        chunks = [
            columns[start : start + MOST_COLUMNS]
            for start in range(0, max(len(columns), 1), MOST_COLUMNS)
        ]
        parts = [
            self._document(result, chunk, draft=draft).model_copy(
                update={
                    "part": number,
                    "parts": len(chunks),
                    "evaluators_title": self._evaluators_title(number),
                }
            )
            for number, chunk in enumerate(chunks, 1)
        ]
        codes = {
            "verification": sheet_code(parts),
            "receipt": self._receipts.of(result.participant.id),
        }
        return tuple(part.model_copy(update=codes) for part in parts)

    def _columns(self) -> Columns:
        if not self._has_several:
            return [("Tingkat", each) for each in self._evaluators]
        return [(f"P{number}", each) for number, each in enumerate(self._evaluators, 1)]

    @property
    def _has_several(self) -> bool:
        return len(self._evaluators) > 1

    def _evaluators_title(self, part: int) -> str:
        """Return whose block it is: "PENILAI 6 SAMPAI 7 DARI 7" where one page cannot name all."""
        of = len(self._evaluators)
        if of <= MOST_COLUMNS:
            return "PENILAI"
        first, last = (part - 1) * MOST_COLUMNS + 1, min(part * MOST_COLUMNS, of)
        return f"PENILAI {first if first == last else f'{first} SAMPAI {last}'} DARI {of}"

    def _document(self, result: Result, columns: Columns, *, draft: bool) -> ScorecardDocument:
        parts, instrument = self._parts, self._instrument
        people = [evaluator for _, evaluator in columns]
        scored = {core.code: core for core in result.trace.core_values}
        return ScorecardDocument(
            letterhead=parts.letterhead,
            event=parts.event,
            participant=participant_block(result.participant),
            evaluators=tuple(evaluator_block(each) for each in people),
            headings=tuple(heading for heading, _ in columns),
            rows=tuple(
                self._value_line(core, scored[core.code], people) for core in instrument.core_values
            ),
            legend=self._legend(),
            result=self._results.lines(result),
            footer=rules_used(parts.wording_title, instrument, self._rule),
            radar=RadarAxis(top=instrument.top_level, rings=min(10, instrument.top_level)),
            notes=tuple(self._remarks(result, columns)),
            discipline=(
                self._words.block(result.participant.id)
                if parts.switches.discipline_on_scorecard
                else None
            ),
            place=parts.town,
            issued=parts.issued,
            signatures=self._signatures(result, columns),
            draft=draft,
            specimen=parts.specimen,
        )

    # --- the table ---------------------------------------------------------------------

    def _value_line(
        self, core: CoreValue, scored: CoreValueScore, people: Sequence[Evaluator]
    ) -> ValueLine:
        by_code = {each.code: each for each in scored.criteria}
        whole = by_code.get(core.code)
        texts = [(each.code, each.text) for each in core.behaviours]
        texts = texts or [(NO_CODE, core.definition)]
        return ValueLine(
            name=core.name,
            weight=self._weight(core),
            behaviours=tuple(
                self._behaviour_line(
                    self._instrument.worded(text, self._wording), by_code.get(code), people
                )
                for code, text in texts
            ),
            levels=_levels(whole, people) if whole else (),
            mean=_shown(scored.mean) or _unseen(scored),
            apart=scored.spread > WIDE,
            radar=None if scored.mean is None else float(scored.mean),
        )

    @staticmethod
    def _behaviour_line(
        text: str, scored: CriterionScore | None, people: Sequence[Evaluator]
    ) -> BehaviourLine:
        if scored is None:
            return BehaviourLine(text=text)
        return BehaviourLine(
            text=text,
            levels=_levels(scored, people),
            mean=_shown(scored.mean) or NOT_GIVEN,
            apart=scored.spread > WIDE,
        )

    def _weight(self, core: CoreValue) -> str:
        """Return a value's weight where weights differ; equal ones say nothing."""
        if len({each.weight for each in self._instrument.core_values}) == 1:
            return ""
        return f"bobot {str(core.weight).replace('.', ',')}"

    def _legend(self) -> str:
        levels = [f"{each.level} {each.name}" for each in self._instrument.scale.levels]
        return " · ".join([*levels, "T tidak teramati", f"{NOT_GIVEN} belum dinilai"])

    # --- remarks -------------------------------------------------------------------

    def _remarks(self, result: Result, columns: Columns) -> Iterator[str]:
        """Yield what waits for approval, what evaluators wrote, and why they saw nothing."""
        if result.late and not self._own:
            yield LATE
        views, person = self._context.views, result.participant.id
        for heading, evaluator in columns:
            who = f"{heading} · " if self._has_several else ""
            remarks = views.remarks(person, evaluator.id)
            if remarks.get(WHOLE_SHEET):
                yield f"{who}{remarks[WHOLE_SHEET]}"
            marks = views.sheet_marks(person, evaluator.id)
            for code, label in self._labels.items():
                level, why = marks.get(code, (None, ""))
                if level == NOT_OBSERVED:
                    yield f"{who}{label} tidak teramati: {why or 'tanpa alasan'}."
                if remarks.get(code):
                    yield f"{who}{label}: {remarks[code]}"

    # --- signatures --------------------------------------------------------------------

    def _signatures(self, result: Result, columns: Columns) -> tuple[SignatureBlock, ...]:
        person = participant_block(result.participant)
        blocks = [
            SignatureBlock(
                role="Pegawai yang dinilai,", name=person.name, rank=person.rank, nip=person.nip
            )
        ]
        for heading, evaluator in columns:
            block = evaluator_block(evaluator)
            role = f"Penilai ({heading})," if self._has_several else "Penilai,"
            blocks.append(
                SignatureBlock(role=role, name=block.name, rank=block.rank, nip=block.nip)
            )
        signer = self._parts.signer("scorecard")
        if signer and not self._own and len(blocks) < MOST_SIGNATURES:
            blocks.append(signer_block(signer, titles=True, lead="Mengetahui,"))
        return tuple(blocks)


def _levels(scored: CriterionScore, people: Sequence[Evaluator]) -> tuple[str, ...]:
    given = {mark.evaluator: str(mark.observation) for mark in scored.marks}
    return tuple(given.get(each.id, NOT_GIVEN) for each in people)


def _shown(mean: Fraction | None) -> str:
    return "" if mean is None else decimal_comma(half_up(mean))


def _unseen(scored: CoreValueScore) -> str:
    """Return T where evaluators looked and saw nothing of a value; not yet scored stays empty."""
    return NOT_OBSERVED if any(each.marks for each in scored.criteria) else ""
