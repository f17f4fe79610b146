"""Whose papers are made: who is ready, who stays out and why, and the documents themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import (
    NoSuchSheetError,
    NothingToPrintError,
    NumberBlockUsedUpError,
    RevokedFactsError,
)
from asn_desktop.domain.paper_reasons import VOIDED
from asn_desktop.domain.print_jobs import AT_A_TIME, WHOLE_PAPERS
from asn_desktop.services.certificates.certificate_register import (
    CertificateRegister,
    Issue,
    LeftOut,
)
from asn_desktop.services.papers.attendance_document import AttendanceDocuments
from asn_desktop.services.papers.minutes_document import MinutesDocuments
from asn_desktop.services.papers.paper_parts import paper_parts
from asn_desktop.services.papers.unit_recap_document import UnitRecapDocuments
from asn_desktop.services.printing.paper_makers import (
    DRAFT,
    BlankSheets,
    Certificates,
    FollowUps,
    Scorecards,
)
from asn_desktop.services.printing.paper_sheets import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.documents import CertificateDocument, OfficePaper
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.print_jobs import PrintKind, PrintWish
    from asn_desktop.domain.results import Result
    from asn_desktop.services.day.results import ResultsService
    from asn_desktop.services.evaluation.discipline import DisciplineService
    from asn_desktop.services.printing.paper_makers import Maker
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.services.session.settings import SettingsService

FEW = AT_A_TIME
"""Up to so many people are looked up one by one; more are read with everybody else."""


class Part(NamedTuple):
    """That a print is made in parts: what its parts have in common.

    `is_everybody`: the participants of a part were not asked for by name; `issue_batch`: what new
    certificates of an earlier part were issued in.
    """

    is_everybody: bool
    issue_batch: int | None = None


class Batch(NamedTuple):
    """The sheets of a print, who stays out, and what the register of certificates is to enter.

    `of` counts the sheets with those before the first wanted one.
    """

    sheets: tuple[Sheet, ...]
    of: int
    left_out: tuple[LeftOut, ...] = ()
    issues: tuple[tuple[Issue, CertificateDocument], ...] = ()
    issue_batch: int | None = None


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

    def batch(self, wish: PrintWish, part: Part | None = None) -> Batch:
        """Make a print's documents; nothing is entered.

        :raises UserError: not on this laptop, somebody not of this session, no such first sheet.
        """
        if wish.kind in WHOLE_PAPERS:
            document = self._whole(wish.kind, wish.participants)
            return Batch((Sheet(None, (document,), DRAFT if document.draft else ""),), 1)
        maker = self._maker(wish.kind, part.issue_batch if part else None)
        by_name = bool(wish.participants) and not (part and part.is_everybody)
        ready, left_out = self._chosen(wish.participants, maker, by_name=by_name)
        before = wish.first - 1
        if before:
            ready = self._printable(wish.kind, ready, left_out)
            if before >= len(ready):
                raise NoSuchSheetError(first=wish.first, of=len(ready))
        sheets = tuple(sheet for _, sheet in _made(maker, ready[before:], left_out))
        made = Batch(sheets, before + len(sheets), tuple(left_out))
        if isinstance(maker, Certificates):
            return made._replace(issues=tuple(maker.issues), issue_batch=maker.issue_batch)
        return made

    def register(self) -> CertificateRegister:
        """Return the register of certificates as it is now.

        :raises CoordinatorOnlyError: an evaluator's laptop.
        """
        self._context.require_coordinator()
        year = paper_parts(self._context, self._settings).issued.year
        return CertificateRegister(self._context, self._settings.numbering(), year)

    # --- who ---------------------------------------------------------------------------

    def _chosen(
        self, participants: Sequence[ParticipantId], maker: Maker, *, by_name: bool
    ) -> tuple[list[Result], list[LeftOut]]:
        """Return whose paper can be made, by number, and who stays out and why."""
        found = self._found(participants)
        if not found:
            raise NothingToPrintError
        ready, left_out = [], []
        for result in sorted(found, key=lambda each: each.participant.number):
            voided = VOIDED if result.participant.voided else ""
            reason = voided or maker.obstacle(result, by_name=by_name)
            if reason:
                left_out.append(LeftOut(result.participant.full_name, reason))
            else:
                ready.append(result)
        return ready, left_out

    def _printable(
        self, kind: PrintKind, ready: list[Result], left_out: list[LeftOut]
    ) -> list[Result]:
        """Return whose sheet comes out when all are made: the list that the screen counts in.

        Numbers are drawn for it as on the screen, by a register of its own: none is used up by it.
        """
        if kind != "certificate":  # of no other paper does making a sheet leave somebody out
            return ready
        return [result for result, _ in _made(self._maker(kind, None), ready, left_out)]

    def _found(self, participants: Sequence[ParticipantId]) -> list[Result]:
        distinct_ids = dict.fromkeys(participants)
        if not distinct_ids:
            return list(self._results.results())
        if len(distinct_ids) <= FEW:
            return [self._results.result(each) for each in distinct_ids]
        everybody = {result.participant.id: result for result in self._results.results()}
        return [everybody.get(each) or self._results.result(each) for each in distinct_ids]

    # --- documents ---------------------------------------------------------------------

    def _maker(self, kind: PrintKind, issue_batch: int | None) -> Maker:
        register = self.register() if kind == "certificate" else None
        parts = paper_parts(self._context, self._settings)
        if register:
            return Certificates(self._context, parts, register, issue_batch)
        if kind == "blank":
            return BlankSheets(self._context, parts)
        make = FollowUps if kind == "follow_up" else Scorecards
        return make(self._context, parts, self._discipline)

    def _whole(self, kind: PrintKind, participants: Sequence[ParticipantId]) -> OfficePaper:
        """Make a paper for everybody, or about the people who were named."""
        if kind == "minutes":
            return self._minutes()
        results = [each for each in self._found(participants) if not each.participant.voided]
        results.sort(key=lambda each: each.participant.number)
        parts = paper_parts(self._context, self._settings)
        if kind == "attendance":
            people = [each.participant for each in results]
            return AttendanceDocuments(self._context, parts).of(people)
        self._context.require_coordinator()
        return UnitRecapDocuments(self._context, parts).of(results)

    def _minutes(self) -> OfficePaper:
        register = self.register()
        parts = paper_parts(self._context, self._settings)
        makes = MinutesDocuments(self._context, parts, self._discipline)
        return makes.of(self._results.results(), self._results.missing(), register)


def _made(
    maker: Maker, ready: Sequence[Result], left_out: list[LeftOut]
) -> list[tuple[Result, Sheet]]:
    """Make these people's sheets; who has none after all is entered in `left_out`."""
    made = []
    for result in ready:
        try:
            made.append((result, maker.sheet(result)))
        except (NumberBlockUsedUpError, RevokedFactsError) as error:
            left_out.append(LeftOut(result.participant.full_name, str(error)))
    return made
