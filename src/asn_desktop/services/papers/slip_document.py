"""The slip of an evaluator: what is still awaited from them, from the matrix to the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.completeness import LaptopState, Stage
from asn_desktop.domain.desk_documents import SlipDocument, SlipLine
from asn_desktop.domain.wording import whole
from asn_desktop.services.day.completeness_words import laptop_sentence, sheet_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asn_desktop.domain.completeness import Completeness, EvaluatorStanding
    from asn_desktop.domain.merging import Missing
    from asn_desktop.services.papers.paper_parts import PaperParts


def slip_document(
    row: EvaluatorStanding, found: Completeness, parts: PaperParts, made: str
) -> SlipDocument:
    """Return one evaluator's slip; `made` says of when it is."""
    gaps: dict[str, list[Missing]] = {}
    for each in found.missing:
        if each.evaluator.id == row.evaluator.id:
            gaps.setdefault(each.participant.id, []).append(each)
    return SlipDocument(
        evaluator=row.evaluator.name,
        event=parts.event,
        laptops=tuple(_laptops(row)),
        summary=_summary(row),
        lines=tuple(_line(of_person) for of_person in gaps.values()),
        made=f"Keadaan {made} di laptop koordinator.",
        specimen=parts.specimen,
    )


def _laptops(row: EvaluatorStanding) -> Iterator[str]:
    for laptop in row.laptops:
        if laptop.state != LaptopState.HEARD or laptop.last_at is not None:
            yield laptop_sentence(laptop)


def _summary(row: EvaluatorStanding) -> str:
    open_stages = [stage for stage in Stage if stage != Stage.COMPLETE and row.counts[stage]]
    if not open_stages:
        return ""
    lacking = row.expected - row.counts[Stage.COMPLETE]
    parts = [f"{whole(row.counts[stage])} {stage.value}" for stage in open_stages]
    return f"{whole(lacking)} dari {whole(row.expected)} lembar ditunggu: {', '.join(parts)}."


def _line(gaps: list[Missing]) -> SlipLine:
    person = gaps[0].participant
    return SlipLine(
        number=str(person.number or ""),
        name=person.full_name,
        nip=person.printed_nip,
        unit=person.unit,
        missing=sheet_in_words(gaps),
    )
