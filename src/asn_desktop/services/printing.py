"""Papers: scorecards, certificates and minutes, to a file, to a printer or to the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import NoCertificateReadyError, NothingToPrintError
from asn_desktop.domain.wording import listed
from asn_desktop.printing.credential import facts_digest
from asn_desktop.printing.minutes import minutes_pdf
from asn_desktop.services.certificate_register import (
    CertificateState,
    LeftOut,
    issue_content,
    issue_key,
)
from asn_desktop.services.paper_batches import Batch, PaperBatches
from asn_desktop.services.paper_files import by_file, counted, people_pdf
from asn_desktop.vault.atomic import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.session import PaperKind
    from asn_desktop.services.context import SessionContext
    from asn_desktop.services.discipline import DisciplineService
    from asn_desktop.services.paper_files import Progress
    from asn_desktop.services.results import ResultsService
    from asn_desktop.services.settings import SettingsService

NAMED = 5


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


class PapersService:
    """Use cases of printing. Runs on the session thread."""

    def __init__(
        self,
        context: SessionContext,
        settings: SettingsService,
        results: ResultsService,
        discipline: DisciplineService,
    ) -> None:
        self._context, self._results = context, results
        self._batches = PaperBatches(context, settings, results, discipline)

    # --- before printing ---------------------------------------------------------------

    def plan(self, kind: PaperKind, participants: Sequence[ParticipantId] = ()) -> PaperPlan:
        """Return who would be printed and who not; without names, of everybody.

        :raises UserError: certificates on an evaluator's laptop; somebody not of this session.
        """
        if kind == "minutes":
            return PaperPlan((), ())
        ready, left_out = self._batches.chosen(participants, self._batches.register_for(kind))
        return PaperPlan(tuple(result.participant for result in ready), left_out)

    def certificate_states(self) -> tuple[CertificateState, ...]:
        """Return the state of everybody's certificate, by number.

        :raises CoordinatorOnlyError: an evaluator's laptop.
        """
        register = self._batches.register()
        return tuple(register.state(result) for result in self._results.results())

    def preview(self, kind: PaperKind, participants: Sequence[ParticipantId] = ()) -> bytes:
        """Return the PDF that printing would make; no file, no number drawn, nothing entered.

        :raises UserError: nobody can be printed, or not on this laptop.
        """
        if kind == "minutes":
            return minutes_pdf([self._batches.minutes()])
        batch = self._required(kind, self._batches.batch(kind, participants))
        return people_pdf(kind, batch.people)

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
            return Paper(minutes_pdf([self._batches.minutes()]), 1, ())
        batch = self._required(kind, self._batches.batch(kind, participants))
        made = people_pdf(kind, batch.people, counted(progress, len(batch.people)))
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
            self._batches.batch("scorecard", participants), path, progress, per_unit=per_unit
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
            self._batches.batch("certificate", participants), path, progress, per_unit=per_unit
        )

    def print_minutes(self, path: Path) -> PrintReport:
        """Write the minutes of the day.

        :raises UserError: an evaluator's laptop, or the file cannot be written.
        """
        write_whole(path, minutes_pdf([self._batches.minutes()]))
        return PrintReport((path,), 1, ())

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
        heard = counted(progress, len(batch.people))
        made = [
            (target, people_pdf(kind, people, heard))
            for target, people in by_file(batch.people, path, per_unit=per_unit)
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
