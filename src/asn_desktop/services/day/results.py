"""Results: each participant's total with its trace, and the person who confirms the proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import NotConfirmableError, NothingToConfirmError
from asn_desktop.domain.paper_reasons import ABSENT, NO_TOTAL, NOT_FINAL
from asn_desktop.domain.registers import CONFIRMATION, PARTICIPANT, of_participant
from asn_desktop.domain.results import CONFIRMED, DRAFT, FINAL, STALE, Result
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.services.day.completeness import missing_parts
from asn_desktop.services.day.recap import build_recap
from asn_desktop.services.evaluation.disputed_people import conflicts_by_person
from asn_desktop.services.session.closing import late_people

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.merging import Missing
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.recap import Recap
    from asn_desktop.domain.scoring import ScoreTrace
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.services.evaluation.discipline import DisciplineService
    from asn_desktop.services.evaluation.scoring import ScoringService
    from asn_desktop.services.session.closing import LatePeople
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.store.views import ConfirmationRow

NAMED = 5
LATE = "isian susulan belum disetujui"
INPUTS = ("mark/", "sheet/")
"""What a confirmation rests on: a change of any of it makes the confirmation stale."""


class Score(NamedTuple):
    """A participant's total, and the evaluators whose sheets are not final yet."""

    participant: Participant
    trace: ScoreTrace
    waiting_for: tuple[str, ...]


class Troubles(NamedTuple):
    """What stands against results, by participant: conflicts, and late entries not approved."""

    conflicts: Mapping[str, int]
    late_people: LatePeople

    def late(self, person: Participant) -> int:
        """Return how many late entries concern somebody; a changed scale concerns everybody."""
        return self.late_people.counts.get(person.id, 0) + self.late_people.scale


class ResultsService:
    """Use cases of results. Runs on the session thread."""

    def __init__(
        self, context: SessionContext, scoring: ScoringService, discipline: DisciplineService
    ) -> None:
        self._context, self._scoring, self._discipline = context, scoring, discipline

    def results(self) -> tuple[Result, ...]:
        """Return every participant's result, by number."""
        final, traces = self._final(), self._scoring.scores()
        confirmations = self._context.views.confirmations()
        troubles, evaluators = self._troubles(), self._context.evaluators()
        return tuple(
            self._result(
                Score(person, traces[person.id], _waiting(person, evaluators, final)),
                confirmations.get(person.id),
                troubles,
            )
            for person in self._context.views.participants()
        )

    def result(self, participant: ParticipantId) -> Result:
        """Return one participant's result.

        :raises UnknownParticipantError: not of this session.
        """
        person = self._context.participant(participant)
        confirmation = self._context.views.confirmations().get(person.id)
        waiting = _waiting(person, self._context.evaluators(), self._final())
        score = Score(person, self._scoring.score(person.id), waiting)
        return self._result(score, confirmation, self._troubles())

    def confirm(self, by: str, participants: Sequence[ParticipantId] = ()) -> Changed:
        """Confirm proposed bands in a person's name; without names all that are final.

        The decision is a person's, not the program's (UU 27/2022 art. 10).

        :raises UserError: no name; a named one is not final, has no total, or a conflict; or
            there is nobody to confirm.
        """
        self._context.require_coordinator()
        if not by.strip():
            raise NotConfirmableError(names="nama yang mengonfirmasi masih kosong")
        found = [self.result(each) for each in participants] if participants else self.results()
        ready = [result for result in found if _obstacle(result) is None]
        held = [f"{r.participant.full_name} ({_obstacle(r)})" for r in found if _obstacle(r)]
        if participants and held:
            raise NotConfirmableError(names=_listed(held))
        if not ready:
            raise NothingToConfirmError(names=_listed(held) or "belum ada peserta")
        with self._context.ledger.step(
            f"Konfirmasi {len(ready)} kualifikasi", by=by.strip()
        ) as step:
            for result in ready:
                content, seen = self._confirmation(result, by.strip())
                if result.status == CONFIRMED and result.confirmed_by == by.strip():
                    continue
                step.set(of_participant(result.participant.id, CONFIRMATION), content, seen=seen)
        return step.changed

    def missing(self) -> tuple[Missing, ...]:
        """Return everything that is still expected, by evaluator and participant."""
        return tuple(missing_parts(self._context))

    def recap(self) -> Recap:
        """Return the session as a table."""
        return build_recap(self._context, self.results(), self._discipline.notes())

    def write_recap(self, path: Path) -> None:
        """Write the recap as XLSX.

        :raises UserError: it cannot be written.
        """
        from asn_desktop.exchange.recap_sheet import write_recap  # noqa: PLC0415 (slow to load)

        write_recap(path, self.recap())

    def inputs(self, participant: ParticipantId) -> list[str]:
        """Return the ids of all heads that a participant's result rests on, sorted."""
        heads = self._context.ledger.projection.entity_heads(PARTICIPANT + participant)
        return sorted(
            head.id
            for key, of_key in heads.items()
            if key.fld.startswith(INPUTS)
            for head in of_key
        )

    # --- within ------------------------------------------------------------------------

    def _result(
        self,
        score: Score,
        confirmation: ConfirmationRow | None,
        troubles: Troubles,
    ) -> Result:
        person, trace, waiting = score
        status, by, band = (DRAFT if waiting else FINAL), "", ""
        if confirmation is not None:
            by, band = (
                str(confirmation.content.get("by", "")),
                str(confirmation.content.get("band", "")),
            )
            fresh = confirmation.seen == frozenset(self.inputs(person.id)) and not waiting
            status = CONFIRMED if fresh and _says(confirmation, trace) else STALE
        conflicts = troubles.conflicts.get(person.id, 0)
        return Result(person, trace, status, by, band, conflicts, waiting, troubles.late(person))

    def _confirmation(self, result: Result, by: str) -> tuple[dict[str, str], dict[str, object]]:
        trace = result.trace
        content = {
            "by": by,
            "band": trace.band.name if trace.band else "",
            "total": str(trace.total),
            "bands": trace.bands or "",
        }
        return content, {"heads": self.inputs(result.participant.id)}

    def _final(self) -> set[tuple[str, str]]:
        return {
            (sheet.participant, sheet.evaluator)
            for sheet in self._context.views.sheets()
            if sheet.status == SheetStatus.FINAL
        }

    def _troubles(self) -> Troubles:
        return Troubles(conflicts_by_person(self._context), late_people(self._context))


def _waiting(
    person: Participant, evaluators: Sequence[Evaluator], final: set[tuple[str, str]]
) -> tuple[str, ...]:
    return tuple(each.name for each in evaluators if (person.id, each.id) not in final)


def _says(confirmation: ConfirmationRow, trace: ScoreTrace) -> bool:
    """Tell whether what was confirmed is what the marks come to under the bands of today."""
    said, band = confirmation.content, trace.band.name if trace.band else ""
    return (said.get("total"), said.get("band")) == (str(trace.total), band)


def _obstacle(result: Result) -> str | None:
    """Return why a result cannot be confirmed; None where it can."""
    if result.conflicts:
        return "ada konflik"
    if result.late:
        return LATE
    if not result.participant.is_present:
        return ABSENT
    if result.waiting_for:
        return NOT_FINAL.format(names=", ".join(result.waiting_for))
    if result.trace.total is None or result.trace.band is None:
        return NO_TOTAL
    return None


def _listed(names: Sequence[str]) -> str:
    more = f", dan {len(names) - NAMED} lainnya" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more
