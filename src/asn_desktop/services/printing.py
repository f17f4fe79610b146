"""Papers: scorecards, certificates and minutes, to a file, to a printer or to the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from asn_desktop.domain.errors import (
    NoCertificateReadyError,
    NothingToPrintError,
    NumberBlockUsedUpError,
)
from asn_desktop.domain.file_names import distinct, file_name_part
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.domain.wording import listed
from asn_desktop.printing.certificate import certificates_pdf
from asn_desktop.printing.credential import facts_digest
from asn_desktop.printing.minutes import minutes_pdf
from asn_desktop.printing.scorecard import scorecards_pdf
from asn_desktop.services.certificate_document import CertificateDocuments
from asn_desktop.services.certificate_register import (
    CertificateRegister,
    CertificateState,
    Issue,
    LeftOut,
    issue_content,
    issue_key,
)
from asn_desktop.services.minutes_document import MinutesDocuments
from asn_desktop.services.paper_parts import paper_parts
from asn_desktop.services.scorecard_document import ScorecardDocuments
from asn_desktop.vault.atomic import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from asn_desktop.domain.documents import (
        CertificateDocument,
        MinutesDocument,
        ScorecardDocument,
    )
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.results import Result
    from asn_desktop.domain.session import PaperKind
    from asn_desktop.services.context import SessionContext
    from asn_desktop.services.discipline import DisciplineService
    from asn_desktop.services.results import ResultsService
    from asn_desktop.services.settings import SettingsService

    Progress = Callable[[int, int], None]
    PersonDocument = ScorecardDocument | CertificateDocument
    People = Sequence[tuple[Participant, Sequence[PersonDocument]]]

NAMED = 5
FEW = 8
"""Up to so many people are looked up one by one; more are read with everybody else."""

NO_UNIT = "tanpa unit"
VOIDED = "sudah dihapus dari daftar"


class PrintReport(NamedTuple):
    """What was printed: the files, how many people, and who stayed out and why."""

    files: tuple[Path, ...]
    printed: int
    left_out: tuple[LeftOut, ...]


class Paper(NamedTuple):
    """A print for the printer: the PDF, how many people, and who stayed out and why."""

    pdf: bytes
    printed: int
    left_out: tuple[LeftOut, ...]


class PaperPlan(NamedTuple):
    """Who would be printed, and who not and why; nothing is made of it yet."""

    ready: tuple[Participant, ...]
    left_out: tuple[LeftOut, ...]


class Batch(NamedTuple):
    """Documents by person, who stays out, and what the register of certificates is to enter."""

    people: People
    left_out: tuple[LeftOut, ...]
    issues: tuple[tuple[Issue, CertificateDocument], ...] = ()


class PapersService:
    """Use cases of printing. Runs on the session thread."""

    def __init__(
        self,
        context: SessionContext,
        settings: SettingsService,
        results: ResultsService,
        discipline: DisciplineService,
    ) -> None:
        self._context, self._settings = context, settings
        self._results, self._discipline = results, discipline

    # --- before printing ---------------------------------------------------------------

    def plan(self, kind: PaperKind, participants: Sequence[ParticipantId] = ()) -> PaperPlan:
        """Return who would be printed and who not; without names, of everybody.

        :raises UserError: certificates on an evaluator's laptop; somebody not of this session.
        """
        if kind == "minutes":
            return PaperPlan((), ())
        ready, left_out = self._chosen(kind, participants)
        return PaperPlan(tuple(result.participant for result in ready), left_out)

    def certificate_states(self) -> tuple[CertificateState, ...]:
        """Return the state of everybody's certificate, by number.

        :raises CoordinatorOnlyError: an evaluator's laptop.
        """
        self._context.require_coordinator()
        register = self._register()
        return tuple(register.state(result) for result in self._results.results())

    def preview(self, kind: PaperKind, participants: Sequence[ParticipantId] = ()) -> bytes:
        """Return the PDF that printing would make; no file, no number drawn, nothing entered.

        :raises UserError: nobody can be printed, or not on this laptop.
        """
        if kind == "minutes":
            return minutes_pdf([self._minutes()])
        return _pdf(kind, self._required(kind, self._batch(kind, participants)).people)

    # --- printing ----------------------------------------------------------------------

    def pdf(
        self,
        kind: PaperKind,
        participants: Sequence[ParticipantId] = (),
        *,
        progress: Progress | None = None,
    ) -> Paper:
        """Return the PDF for a printer; certificates are issued as on printing to a file.

        :raises UserError: nobody can be printed, or not on this laptop.
        """
        if kind == "minutes":
            return Paper(minutes_pdf([self._minutes()]), 1, ())
        batch = self._required(kind, self._batch(kind, participants))
        made = _pdf(kind, batch.people, _counted(progress, len(batch.people)))
        self._enter(batch)
        return Paper(made, len(batch.people), batch.left_out)

    def print_scorecards(
        self,
        path: Path,
        participants: Sequence[ParticipantId] = (),
        *,
        per_unit: bool = False,
        progress: Progress | None = None,
    ) -> PrintReport:
        """Write scorecards in any state; they say DRAF until every sheet of theirs is final.

        With `per_unit`, one file a unit beside `path`, whose name begins theirs. Without names
        everybody who came or was marked; others are named in the report.

        :raises UserError: somebody is not of this session, or a file cannot be written.
        """
        return self._print(
            self._batch("scorecard", participants), path, progress, per_unit=per_unit
        )

    def print_certificates(
        self,
        path: Path,
        participants: Sequence[ParticipantId] = (),
        *,
        per_unit: bool = False,
        progress: Progress | None = None,
    ) -> PrintReport:
        """Write certificates of those who may have one; others are named in the report.

        A new certificate takes a running number and goes into the register. One whose inputs have
        changed keeps its number and is entered anew. An unchanged one is only printed again.

        :raises UserError: an evaluator's laptop, somebody not of this session, or a file cannot
            be written.
        """
        return self._print(
            self._batch("certificate", participants), path, progress, per_unit=per_unit
        )

    def print_minutes(self, path: Path) -> PrintReport:
        """Write the minutes of the day.

        :raises UserError: an evaluator's laptop, or the file cannot be written.
        """
        write_whole(path, minutes_pdf([self._minutes()]))
        return PrintReport((path,), 1, ())

    # --- who ---------------------------------------------------------------------------

    def _chosen(
        self, kind: PaperKind, participants: Sequence[ParticipantId]
    ) -> tuple[list[Result], tuple[LeftOut, ...]]:
        """Return whose paper can be made, by number, and who stays out and why."""
        if kind == "certificate":
            self._context.require_coordinator()
        found = self._found(participants)
        if not found:
            raise NothingToPrintError
        register = self._register() if kind == "certificate" else None
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

    def _batch(self, kind: PaperKind, participants: Sequence[ParticipantId]) -> Batch:
        ready, left_out = self._chosen(kind, participants)
        if kind == "certificate":
            return self._certificates(ready, left_out)
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

    def _certificates(self, ready: Sequence[Result], left_out: tuple[LeftOut, ...]) -> Batch:
        makes = CertificateDocuments(self._context, paper_parts(self._context, self._settings))
        register, issues, held = self._register(), [], list(left_out)
        for result in ready:
            try:
                issue = register.issue(result)
            except NumberBlockUsedUpError as error:
                held.append(LeftOut(result.participant.full_name, str(error)))
                continue
            issues.append((issue, makes.of(result, issue.number)))
        people = tuple((issue.result.participant, (document,)) for issue, document in issues)
        return Batch(people, tuple(held), tuple(issues))

    def _minutes(self) -> MinutesDocument:
        self._context.require_coordinator()
        makes = MinutesDocuments(
            self._context, paper_parts(self._context, self._settings), self._discipline
        )
        return makes.of(self._results.results(), self._results.missing(), self._register())

    def _register(self) -> CertificateRegister:
        year = paper_parts(self._context, self._settings).issued.year
        return CertificateRegister(self._context, self._settings.numbering(), year)

    @staticmethod
    def _required(kind: PaperKind, batch: Batch) -> Batch:
        if not batch.people and kind == "certificate":
            names = [f"{name} ({reason})" for name, reason in batch.left_out]
            raise NoCertificateReadyError(names=listed(names, NAMED))
        if not batch.people:
            raise NothingToPrintError
        return batch

    # --- to paper ----------------------------------------------------------------------

    def _print(
        self,
        batch: Batch,
        path: Path,
        progress: Progress | None,
        *,
        per_unit: bool,
    ) -> PrintReport:
        """Make all PDFs, enter what was issued, then write; a cancelled one leaves nothing."""
        kind: PaperKind = "certificate" if batch.issues else "scorecard"
        heard = _counted(progress, len(batch.people))
        made = [
            (target, _pdf(kind, people, heard))
            for target, people in _by_file(batch, path, per_unit=per_unit)
        ]
        self._enter(batch)
        for target, content in made:
            write_whole(target, content)
        return PrintReport(tuple(target for target, _ in made), len(batch.people), batch.left_out)

    def _enter(self, batch: Batch) -> None:
        """Enter new and renewed certificates as one step; what is on paper is not undone."""
        due = [(issue, document) for issue, document in batch.issues if issue.is_new]
        if not due:
            return
        with self._context.ledger.step(f"Terbitkan {len(due)} sertifikat") as step:
            step.undoable = False
            for issue, document in due:
                facts = {
                    "date": document.issued.isoformat(),
                    "digest": facts_digest(document.facts()),
                }
                key = issue_key(issue.result.participant.id)
                step.set(key, issue_content(issue, facts), seen={"heads": issue.heads})


def _pdf(
    kind: PaperKind,
    people: People,
    heard: Callable[[], None] | None = None,
) -> bytes:
    """Return one PDF; `heard` is called once a person."""
    documents = _told(people, heard)
    if kind == "certificate":
        return certificates_pdf(cast("Iterable[CertificateDocument]", documents))
    return scorecards_pdf(cast("Iterable[ScorecardDocument]", documents))


def _told(
    people: People,
    heard: Callable[[], None] | None,
) -> Iterable[PersonDocument]:
    for _, documents in people:
        yield from documents
        if heard:
            heard()


def _counted(progress: Progress | None, of: int) -> Callable[[], None] | None:
    """Return what counts people over all files of a print."""
    if progress is None:
        return None
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        progress(done, of)

    return count


def _by_file(batch: Batch, path: Path, *, per_unit: bool) -> Iterable[tuple[Path, People]]:
    """Yield each file with its people; units in the order of their first person."""
    if not batch.people:
        return
    if not per_unit:
        yield path, batch.people
        return
    units: dict[str, list[tuple[Participant, Sequence[PersonDocument]]]] = {}
    for entry in batch.people:
        units.setdefault(entry[0].unit, []).append(entry)
    taken: set[str] = set()
    for unit, people in units.items():
        name = distinct(f"{path.stem} - {file_name_part(unit, NO_UNIT)}", taken)
        yield path.with_name(f"{name}.pdf"), people


def _voided(result: Result) -> str:
    return VOIDED if result.participant.voided else ""


def _not_here(result: Result) -> str:
    """Say why a scorecard is not asked for: somebody who did not come and has no mark."""
    here = result.participant.is_present or result.trace.marked
    return "" if here else "tidak hadir"
