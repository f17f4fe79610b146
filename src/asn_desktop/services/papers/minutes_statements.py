"""What evaluators state in the minutes: their sheets as their own, and discipline as nihil."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.discipline import DisciplineState
from asn_desktop.domain.documents import Statement
from asn_desktop.domain.people import printed_nip
from asn_desktop.domain.wording import ended

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.documents import EvaluatorProgress
    from asn_desktop.services.evaluation.discipline import DisciplineService
    from asn_desktop.services.session.context import SessionContext

NO_SHEET = "belum ada lembar yang difinalkannya."
OWN_SHEETS = (
    "{count} lembar yang difinalkannya berisi penilaiannya sendiri, menurut pengamatannya dalam"
    " evaluasi ini."
)


def statements(
    context: SessionContext, scoring: Sequence[EvaluatorProgress]
) -> tuple[Statement, ...]:
    """Return what each evaluator states, in the order of `scoring`."""
    return tuple(
        Statement(
            name=evaluator.name,
            nip=printed_nip(evaluator.nip),
            text=OWN_SHEETS.format(count=line.final_sheets) if line.final_sheets else NO_SHEET,
        )
        for evaluator, line in zip(context.evaluators(), scoring, strict=True)
    )


def nihil_sentences(context: SessionContext, discipline: DisciplineService) -> tuple[str, ...]:
    """Return who attests "nihil" for how many of how many, and by name whom nobody checked."""
    people, states = context.views.participants(), discipline.states()
    found = []
    for evaluator in context.evaluators():
        attested = discipline.attested(evaluator.id)
        if attested:
            found.append(
                f"{evaluator.name} menyatakan nihil (tidak ada catatan disiplin) untuk"
                f" {len(attested)} dari {len(people)} peserta."
            )
    unchecked = [
        person.full_name for person in people if states[person.id] == DisciplineState.UNCHECKED
    ]
    if not found:
        found.append("Belum ada penilai yang menyatakan nihil.")
    if people and len(unchecked) == len(people):
        found.append(f"Belum diperiksa: semua {len(people)} peserta.")
    elif unchecked:
        names = "; ".join(unchecked)
        found.append(
            ended(f"Belum diperiksa, {len(unchecked)} dari {len(people)} peserta: {names}")
        )
    return tuple(found)
