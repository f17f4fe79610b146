"""Blank sheets: from a participant and an evaluator to what a sheet to be marked by hand says."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from asn_desktop.domain.hall_documents import BlankCoreValue, BlankLine, BlankSheetDocument
from asn_desktop.domain.ids import EvaluatorId
from asn_desktop.domain.sheet_codes import SheetPlace
from asn_desktop.services.evaluation.sheet_places import places_by_code
from asn_desktop.services.papers.paper_parts import evaluator_block, participant_block

if TYPE_CHECKING:
    from asn_desktop.domain.instrument import Criterion
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.services.papers.paper_parts import PaperParts
    from asn_desktop.services.session.context import SessionContext


class BlankSheetDocuments:
    """Makes blank sheets of one session; what they share is read once."""

    def __init__(self, context: SessionContext, parts: PaperParts) -> None:
        self._context, self._parts = context, parts
        own = context.ledger.identity.evaluator
        known = context.evaluators()
        self._evaluators = tuple(each for each in known if not own or each.id == own)

    def of(self, participant: Participant) -> tuple[BlankSheetDocument, ...]:
        """Return a participant's sheets: one an evaluator; on a laptop of their own, theirs."""
        return tuple(self._document(participant, each) for each in self._evaluators)

    @cached_property
    def _codes(self) -> dict[SheetPlace, str]:
        return {place: code for code, place in places_by_code(self._context).items()}

    @cached_property
    def _core_values(self) -> tuple[BlankCoreValue, ...]:
        """Group what gets a mark by value, in the order of the screen."""
        groups: list[tuple[str, list[BlankLine]]] = []
        before = ""
        for number, criterion in enumerate(self._context.criteria, 1):
            if criterion.core_value != before:
                groups.append((criterion.core_value_name, []))
                before = criterion.core_value
            guides = self._guides(criterion)
            line = BlankLine(number=number, text=criterion.text, guides=guides)
            groups[-1][1].append(line)
        return tuple(BlankCoreValue(name=name, lines=tuple(lines)) for name, lines in groups)

    def _guides(self, criterion: Criterion) -> tuple[str, ...]:
        """Return the behaviours that help where the value gets the mark as a whole."""
        if criterion.code != criterion.core_value:
            return ()
        instrument, wording = self._context.instrument, self._context.wording
        core = instrument.core_value(criterion.code)
        return tuple(instrument.worded(each.text, wording) for each in core.behaviours)

    def _document(self, person: Participant, evaluator: Evaluator) -> BlankSheetDocument:
        parts, instrument = self._parts, self._context.instrument
        levels = instrument.scale.levels
        return BlankSheetDocument(
            letterhead=parts.letterhead,
            subtitle=parts.event,
            number=str(person.number or ""),
            participant=participant_block(person),
            evaluator=evaluator_block(evaluator),
            levels=tuple(str(each.level) for each in levels),
            legend=" · ".join(f"{each.level} {each.name}" for each in levels),
            core_values=self._core_values,
            code=self._codes[SheetPlace(person.id, EvaluatorId(evaluator.id))],
            town=parts.town,
            footer=(
                f"Rumusan: {parts.wording_title}. Instrumen {instrument.id} versi"
                f" {instrument.version}."
            ),
            specimen=parts.specimen,
        )
