"""The day at a glance: who is still to come, how far the sheets are, and what the marks say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.discipline import counts
from asn_desktop.domain.recap_board import band_counts, heat_map, severities
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.services.day.recap import recap_rows
from asn_desktop.services.evaluation.sheet_statuses import final_statuses

if TYPE_CHECKING:
    from asn_desktop.domain.conflicts import Conflict
    from asn_desktop.domain.discipline import DisciplineNote
    from asn_desktop.domain.instrument import CoreValue
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.recap_board import BandCount, HeatRow, Severity
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.services.day.results import ResultsService
    from asn_desktop.services.evaluation.discipline import DisciplineService
    from asn_desktop.services.merging.conflicts import ConflictService
    from asn_desktop.services.session.context import SessionContext


class SheetState(NamedTuple):
    """One expected sheet: whose, how full, and in which of its three honest states."""

    evaluator: Evaluator
    participant: Participant
    have: int
    of: int
    status: SheetStatus

    @property
    def is_full(self) -> bool:
        return self.have >= self.of


class Waiting(NamedTuple):
    """Somebody who is still to come: the sheets that are not full; none of who is absent."""

    participant: Participant
    sheets: tuple[SheetState, ...]


class WaitingList(NamedTuple):
    """Whom the day still waits for, and how many are through. Nothing of it tells a mark."""

    title: str
    evaluators: tuple[Evaluator, ...]
    participants: int
    present: int
    complete: int
    waiting: tuple[Waiting, ...]
    absent: tuple[Waiting, ...]


class RecapBoard(NamedTuple):
    """Everything that the recap page shows."""

    list: WaitingList
    people: tuple[Participant, ...]
    sheets: tuple[SheetState, ...]
    """Expected sheets of those present, by evaluator and number."""
    notes: tuple[DisciplineNote, ...]
    """Those that count: neither withdrawn nor of mere attendance or health."""
    conflicts: tuple[Conflict, ...]
    core_values: tuple[CoreValue, ...]
    top: int
    """The highest level of the scale."""
    heat: tuple[HeatRow, ...]
    bands: tuple[BandCount, ...]
    unscored: int
    """Present people without a total yet."""
    severities: tuple[Severity, ...]


class RecapBoardService:
    """Use cases of the recap page. Runs on the session thread."""

    def __init__(
        self,
        context: SessionContext,
        results: ResultsService,
        discipline: DisciplineService,
        conflicts: ConflictService,
    ) -> None:
        self._context, self._results = context, results
        self._discipline, self._conflicts = discipline, conflicts

    def waiting(self) -> WaitingList:
        """Return who is still to come; on an evaluator's laptop to that evaluator alone."""
        return self._waiting(self._sheets())

    def board(self) -> RecapBoard:
        """Return the whole board from one reading of the results."""
        context, sheets = self._context, self._sheets()
        notes, results = self._discipline.notes(), self._results.results()
        rows, rule = recap_rows(context, results, notes), context.band_rule
        core_values = context.instrument.core_values
        names = rule.names if rule else ()
        present = [each for each in results if each.participant.is_present]
        own = [each.id for each in context.evaluators()]
        return RecapBoard(
            list=self._waiting(sheets),
            people=context.views.participants(),
            sheets=sheets,
            notes=tuple(note for note in notes if counts(note, context.picklist)),
            conflicts=self._conflicts.all(),
            core_values=core_values,
            top=context.instrument.top_level,
            heat=heat_map(rows, len(core_values)),
            bands=band_counts(rows, names),
            unscored=sum(each.trace.total is None for each in present),
            severities=severities(own, (each.trace for each in present)),
        )

    def _evaluators(self) -> tuple[Evaluator, ...]:
        own = self._context.ledger.identity.evaluator
        return tuple(each for each in self._context.evaluators() if own in ("", each.id))

    def _sheets(self) -> tuple[SheetState, ...]:
        context, of = self._context, len(self._context.criteria)
        present, found = context.present(), []
        for evaluator in self._evaluators():
            filled = context.views.filled(evaluator.id)
            final = [
                sheet.participant
                for sheet in context.views.sheets(evaluator.id)
                if sheet.status == SheetStatus.FINAL
            ]
            statuses = final_statuses(context, final, evaluator.id)
            for person in present:
                status = statuses.get(person.id, SheetStatus.DRAFT)
                found.append(SheetState(evaluator, person, filled.get(person.id, 0), of, status))
        return tuple(found)

    def _waiting(self, sheets: tuple[SheetState, ...]) -> WaitingList:
        context, people = self._context, self._context.views.participants()
        open_sheets: dict[str, list[SheetState]] = {}
        for sheet in sheets:
            if not sheet.is_full:
                open_sheets.setdefault(sheet.participant.id, []).append(sheet)
        present = [each for each in people if each.is_present]
        waiting = tuple(
            Waiting(each, tuple(open_sheets[each.id])) for each in present if each.id in open_sheets
        )
        return WaitingList(
            title=str(context.views.setting("title") or ""),
            evaluators=self._evaluators(),
            participants=len(people),
            present=len(present),
            complete=len(present) - len(waiting) if sheets else 0,
            waiting=waiting,
            absent=tuple(Waiting(each, ()) for each in people if not each.is_present),
        )
