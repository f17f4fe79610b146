"""From a person's result to the sheet of one kind of paper; one maker a kind and print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from asn_desktop.domain.paper_reasons import ABSENT, NO_EVALUATOR, NO_NOTE
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.services.papers.blank_sheet_document import BlankSheetDocuments
from asn_desktop.services.papers.certificate_document import CertificateDocuments
from asn_desktop.services.papers.follow_up_document import FollowUpDocuments
from asn_desktop.services.papers.scorecard_document import ScorecardDocuments
from asn_desktop.services.printing.paper_sheets import Sheet

if TYPE_CHECKING:
    from asn_desktop.domain.documents import CertificateDocument, PrintedPaper
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.results import Result
    from asn_desktop.services.certificates.certificate_register import CertificateRegister, Issue
    from asn_desktop.services.evaluation.discipline import DisciplineService
    from asn_desktop.services.papers.paper_parts import PaperParts
    from asn_desktop.services.session.context import SessionContext

DRAFT = "DRAF"
"""Stands in place of a number: a draft that came out makes no copy of the final paper."""


class Maker(Protocol):
    """Makes the sheets of one kind of paper for people who are not voided."""

    def obstacle(self, result: Result, *, by_name: bool) -> str:
        """Return why somebody gets no paper; "" where nothing stands against it.

        Who was asked for by name gets papers that others get only when they came.
        """

    def sheet(self, result: Result) -> Sheet:
        """Return the sheet of somebody against whom nothing stands.

        :raises NumberBlockUsedUpError: a certificate, and no number is left.
        """


def not_here(result: Result, *, by_name: bool) -> str:
    """Say why a paper is not asked for: somebody who did not come and has no mark."""
    here = by_name or result.participant.is_present or result.trace.marked
    return "" if here else ABSENT


class Scorecards:
    """Lembar penilaian in any state: a draft until every sheet is final."""

    def __init__(
        self, context: SessionContext, parts: PaperParts, discipline: DisciplineService
    ) -> None:
        self._documents = ScorecardDocuments(context, parts, discipline)
        self._own_final = _own_final(context)

    def obstacle(self, result: Result, *, by_name: bool) -> str:
        return not_here(result, by_name=by_name)

    def sheet(self, result: Result) -> Sheet:
        person, draft = result.participant, bool(result.waiting_for)
        if self._own_final is not None:
            draft = person.id not in self._own_final
        documents = self._documents.of(result, draft=draft)
        return Sheet(person, documents, DRAFT if draft else "")


class Certificates:
    """Sertifikat of those who may have one; draws numbers, and remembers what is to be entered.

    New ones are issued in `issue_batch`, or in the next batch of the register.
    """

    def __init__(
        self,
        context: SessionContext,
        parts: PaperParts,
        register: CertificateRegister,
        issue_batch: int | None,
    ) -> None:
        self._documents = CertificateDocuments(context, parts)
        self._register, self.issue_batch = register, issue_batch
        self.issues: list[tuple[Issue, CertificateDocument]] = []

    def obstacle(self, result: Result, *, by_name: bool) -> str:
        return self._register.obstacle(result)

    def sheet(self, result: Result) -> Sheet:
        issue = self._register.issue(result)
        if issue.is_new:
            self.issue_batch = self.issue_batch or issue.batch
            issue = issue._replace(batch=self.issue_batch)
        document = self._documents.of(result, issue.number, issue.batch)
        self._register.require_not_revoked(document)
        self.issues.append((issue, document))
        return Sheet(result.participant, (document,), issue.number)


class BlankSheets:
    """Sheets to be filled in by hand, one an evaluator."""

    def __init__(self, context: SessionContext, parts: PaperParts) -> None:
        self._documents = BlankSheetDocuments(context, parts)
        self._made: dict[ParticipantId, tuple[PrintedPaper, ...]] = {}

    def obstacle(self, result: Result, *, by_name: bool) -> str:
        absent = not_here(result, by_name=by_name)
        if absent:
            return absent
        made = self._documents.of(result.participant)
        self._made[result.participant.id] = made
        return "" if made else NO_EVALUATOR

    def sheet(self, result: Result) -> Sheet:
        return Sheet(result.participant, self._made[result.participant.id])


class FollowUps:
    """Letters to the superior of those who have a note that counts."""

    def __init__(
        self, context: SessionContext, parts: PaperParts, discipline: DisciplineService
    ) -> None:
        context.require_coordinator()
        self._documents = FollowUpDocuments(context, parts, discipline)
        self._made: dict[ParticipantId, PrintedPaper] = {}

    def obstacle(self, result: Result, *, by_name: bool) -> str:
        made = self._documents.of(result)
        if made is None:
            return NO_NOTE
        self._made[result.participant.id] = made
        return ""

    def sheet(self, result: Result) -> Sheet:
        return Sheet(result.participant, (self._made[result.participant.id],))


def _own_final(context: SessionContext) -> frozenset[ParticipantId] | None:
    """Return whose sheet this evaluator's laptop has made final; None on a coordinator's."""
    own = context.ledger.identity.evaluator
    if not own:
        return None
    return frozenset(
        sheet.participant
        for sheet in context.views.sheets()
        if sheet.evaluator == own and sheet.status == SheetStatus.FINAL
    )
