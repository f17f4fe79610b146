"""Whose papers are made: who is ready, who stays out and why, and the documents themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import NothingToPrintError, NumberBlockUsedUpError
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.services.certificate_document import CertificateDocuments
from asn_desktop.services.certificate_register import CertificateRegister, Issue, LeftOut
from asn_desktop.services.minutes_document import MinutesDocuments
from asn_desktop.services.paper_parts import paper_parts
from asn_desktop.services.scorecard_document import ScorecardDocuments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.documents import CertificateDocument, MinutesDocument
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.results import Result
    from asn_desktop.domain.session import PaperKind
    from asn_desktop.services.context import SessionContext
    from asn_desktop.services.discipline import DisciplineService
    from asn_desktop.services.paper_files import People
    from asn_desktop.services.results import ResultsService
    from asn_desktop.services.settings import SettingsService

FEW = 8
"""Up to so many people are looked up one by one; more are read with everybody else."""

VOIDED = "sudah dihapus dari daftar"


class Batch(NamedTuple):
    """Documents by person, who stays out, and what the register of certificates is to enter."""

    people: People
    left_out: tuple[LeftOut, ...]
    issues: tuple[tuple[Issue, CertificateDocument], ...] = ()


class PaperBatches:
    """Chooses people and makes their documents. On the session thread."""

    def __init__(
        self,
        context: SessionContext,
        settings: SettingsService,
        results: ResultsService,
        discipline: DisciplineService,
    ) -> None:
        self._context, self._settings = context, settings
        self._results, self._discipline = results, discipline

    # --- who ---------------------------------------------------------------------------

    def chosen(
        self, participants: Sequence[ParticipantId], register: CertificateRegister | None
    ) -> tuple[list[Result], tuple[LeftOut, ...]]:
        """Return whose paper can be made, by number, and who stays out and why.

        With a register certificates are meant, without one scorecards.
        """
        found = self._found(participants)
        if not found:
            raise NothingToPrintError
        ready, left_out = [], []
        for result in sorted(found, key=lambda each: each.participant.number):
            reason = _voided(result)
            if not reason and register:
                reason = register.obstacle(result)
            elif not reason and not participants:
                reason = _not_here(result)
            if reason:
                left_out.append(LeftOut(result.participant.full_name, reason))
            else:
                ready.append(result)
        return ready, tuple(left_out)

    def _found(self, participants: Sequence[ParticipantId]) -> list[Result]:
        distinct_ids = dict.fromkeys(participants)
        if not distinct_ids:
            return list(self._results.results())
        if len(distinct_ids) <= FEW:
            return [self._results.result(each) for each in distinct_ids]
        everybody = {result.participant.id: result for result in self._results.results()}
        return [everybody.get(each) or self._results.result(each) for each in distinct_ids]

    # --- documents ---------------------------------------------------------------------

    def batch(self, kind: PaperKind, participants: Sequence[ParticipantId]) -> Batch:
        register = self.register_for(kind)
        ready, left_out = self.chosen(participants, register)
        if register:
            return self._certificates(register, ready, left_out)
        parts = paper_parts(self._context, self._settings)
        makes = ScorecardDocuments(self._context, parts, self._discipline)
        own_final = self._own_final()
        people = []
        for result in ready:
            final = result.participant.id in own_final if own_final is not None else None
            draft = bool(result.waiting_for) if final is None else not final
            people.append((result.participant, makes.of(result, draft=draft)))
        return Batch(tuple(people), left_out)

    def _own_final(self) -> frozenset[ParticipantId] | None:
        """Return whose sheet this evaluator's laptop has made final; None on a coordinator's."""
        own = self._context.ledger.identity.evaluator
        if not own:
            return None
        return frozenset(
            sheet.participant
            for sheet in self._context.views.sheets()
            if sheet.evaluator == own and sheet.status == SheetStatus.FINAL
        )

    def _certificates(
        self, register: CertificateRegister, ready: Sequence[Result], left_out: tuple[LeftOut, ...]
    ) -> Batch:
        makes = CertificateDocuments(self._context, paper_parts(self._context, self._settings))
        issues, held = [], list(left_out)
        for result in ready:
            try:
                issue = register.issue(result)
            except NumberBlockUsedUpError as error:
                held.append(LeftOut(result.participant.full_name, str(error)))
                continue
            issues.append((issue, makes.of(result, issue.number)))
        people = tuple((issue.result.participant, (document,)) for issue, document in issues)
        return Batch(people, tuple(held), tuple(issues))

    def minutes(self) -> MinutesDocument:
        register = self.register()
        makes = MinutesDocuments(
            self._context, paper_parts(self._context, self._settings), self._discipline
        )
        return makes.of(self._results.results(), self._results.missing(), register)

    def register_for(self, kind: PaperKind) -> CertificateRegister | None:
        return self.register() if kind == "certificate" else None

    def register(self) -> CertificateRegister:
        self._context.require_coordinator()
        year = paper_parts(self._context, self._settings).issued.year
        return CertificateRegister(self._context, self._settings.numbering(), year)


def _voided(result: Result) -> str:
    return VOIDED if result.participant.voided else ""


def _not_here(result: Result) -> str:
    """Say why a scorecard is not asked for: somebody who did not come and has no mark."""
    here = result.participant.is_present or result.trace.marked
    return "" if here else "tidak hadir"
