"""Rekap per unit: from the results to what the paper says; small units by names, never by means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.office_documents import UnitRecapDocument, UnitRecapLine
from asn_desktop.domain.recap import SMALL_GROUP
from asn_desktop.domain.recap_board import heat_map
from asn_desktop.services.day.recap import recap_rows
from asn_desktop.services.evaluation.stored_notes import read_notes
from asn_desktop.services.papers.paper_parts import signer_block, state_footer
from asn_desktop.services.papers.result_words import is_unconfirmed, rules_used
from asn_desktop.services.papers.unit_lines import (
    NO_UNIT,
    bands_of,
    confirmed_of,
    mean_text,
    unit_lines,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.documents import Count, UnitLine
    from asn_desktop.domain.recap import RecapRow
    from asn_desktop.domain.recap_board import HeatRow
    from asn_desktop.domain.results import Result
    from asn_desktop.services.papers.paper_parts import PaperParts
    from asn_desktop.services.session.context import SessionContext

EVERYBODY = "Semua unit"
TOGETHER = "{count} unit kecil bersama"


class UnitRecapDocuments:
    """Makes the recap of one session's units."""

    def __init__(self, context: SessionContext, parts: PaperParts) -> None:
        self._context, self._parts = context, parts

    def of(self, results: Sequence[Result]) -> UnitRecapDocument:
        """Return the recap: a draft while a sheet of somebody present is not final.

        And while a band of somebody present is not confirmed, as the minutes are.
        """
        context, parts = self._context, self._parts
        rows = recap_rows(context, results, read_notes(context))
        core_values = tuple(core.name for core in context.instrument.core_values)
        heat = heat_map(rows, len(core_values))
        lines = unit_lines(context, results)
        present = [each for each in results if each.participant.is_present]
        return UnitRecapDocument(
            letterhead=parts.letterhead,
            subtitle=parts.event,
            core_values=core_values,
            everybody=self._everybody(heat, lines, rows),
            together=_together(heat, lines),
            units=tuple(_unit(line, heat, rows) for line in lines),
            band_names=context.band_rule.names if context.band_rule else (),
            rules=rules_used(parts.wording_title, context.instrument, context.band_rule),
            footer=state_footer(context),
            issued_place=parts.town,
            issued=parts.issued,
            signature=signer_block(parts.signer("minutes"), titles=True),
            draft=any(each.waiting_for for each in present) or is_unconfirmed(context, present),
            specimen=parts.specimen,
        )

    def _everybody(
        self, heat: Sequence[HeatRow], lines: Sequence[UnitLine], rows: Sequence[RecapRow]
    ) -> UnitRecapLine:
        """Return the line of all units; no bands that would tell those of a few people.

        Those are theirs of whose unit none are told: one could take the others' away.
        """
        telling = {each.unit for each in lines if each.bands}
        untold = [row for row in rows if (row.unit or NO_UNIT) not in telling]
        left_over = len(list(filter(None, confirmed_of(untold))))
        is_told = left_over == 0 or left_over >= SMALL_GROUP
        bands = bands_of(self._context, rows) if is_told else ()
        return _sum(EVERYBODY, lines, _line_of(heat, "everybody"), bands)


def _together(heat: Sequence[HeatRow], lines: Sequence[UnitLine]) -> UnitRecapLine | None:
    """Return the line of all small units; None where there are not several."""
    row = _line_of(heat, "small units")
    small = [line for line in lines if line.evaluated < SMALL_GROUP]
    return _sum(TOGETHER.format(count=len(small)), small, row) if row else None


def _line_of(heat: Sequence[HeatRow], kind: str) -> HeatRow | None:
    return next((row for row in heat if row.kind == kind), None)


def _sum(
    name: str, lines: Sequence[UnitLine], row: HeatRow | None, bands: tuple[Count, ...] = ()
) -> UnitRecapLine:
    return UnitRecapLine(
        unit=name,
        expected=sum(each.expected for each in lines),
        present=sum(each.present for each in lines),
        evaluated=sum(each.evaluated for each in lines),
        mean=mean_text(row.total) if row else "",
        means=tuple(mean_text(cell) for cell in row.cells) if row else (),
        bands=bands,
    )


def _unit(line: UnitLine, heat: Sequence[HeatRow], rows: Sequence[RecapRow]) -> UnitRecapLine:
    row = next(each for each in heat if each.kind == "unit" and (each.unit or NO_UNIT) == line.unit)
    names = [each.name for each in rows if (each.unit or NO_UNIT) == line.unit and each.counts]
    return UnitRecapLine(
        **line.model_dump(exclude={"bands"}),
        bands=line.bands,
        means=tuple(mean_text(cell) for cell in row.cells),
        names=tuple(names) if row.total.is_small else (),
    )
