"""Papers to a file, to a printer or to the screen: who gets one, who not and why, what came out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.services.printing.paper_batches import PaperBatches
from asn_desktop.services.printing.paper_files import by_file, counted, sheets_pdf, whole_files
from asn_desktop.services.printing.paper_glyphs import MissingGlyph, missing_glyphs
from asn_desktop.services.printing.paper_press import PaperPress, required
from asn_desktop.services.printing.print_runs import PrintRun
from asn_desktop.vault.atomic import require_file_name

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.print_jobs import PrintWish
    from asn_desktop.services.certificates.certificate_register import CertificateState, LeftOut
    from asn_desktop.services.day.results import ResultsService
    from asn_desktop.services.evaluation.discipline import DisciplineService
    from asn_desktop.services.printing.paper_files import Progress
    from asn_desktop.services.printing.print_book import PrintedRun
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.services.session.settings import SettingsService


class PrintReport(NamedTuple):
    """What was printed: the files, how many sheets, and who stayed out and why."""

    files: tuple[Path, ...]
    printed: int
    left_out: tuple[LeftOut, ...]


class PaperPlan(NamedTuple):
    """Who would be printed, who not and why, and what no face can show; nothing is made of it yet.

    A paper for everybody has nobody in `ready`.
    """

    ready: tuple[Participant, ...]
    left_out: tuple[LeftOut, ...]
    warnings: tuple[MissingGlyph, ...] = ()


class PapersService:
    """Use cases of printing. Runs on the session thread."""

    def __init__(
        self,
        context: SessionContext,
        settings: SettingsService,
        results: ResultsService,
        discipline: DisciplineService,
    ) -> None:
        self._results = results
        self._batches = PaperBatches(context, settings, results, discipline)
        self._press = PaperPress(context, self._batches)

    # --- before printing ---------------------------------------------------------------

    def plan(self, wish: PrintWish) -> PaperPlan:
        """Return who would be printed and who not, and what the faces lack.

        :raises UserError: not on this laptop, somebody not of this session, no such first sheet.
        """
        batch = self._press.batch(wish)
        ready = tuple(sheet.participant for sheet in batch.sheets if sheet.participant)
        return PaperPlan(ready, batch.left_out, missing_glyphs(batch.sheets))

    def certificate_states(self) -> tuple[CertificateState, ...]:
        """Return the state of everybody's certificate, by number, each with other paper of theirs.

        :raises CoordinatorOnlyError: an evaluator's laptop.
        """
        return self._batches.register().states(self._results.results())

    def preview(self, wish: PrintWish) -> bytes:
        """Return the PDF that printing would make; no file, no number drawn, nothing entered.

        :raises UserError: nobody can be printed, or not on this laptop.
        """
        batch = required(wish.kind, self._press.batch(wish))
        return sheets_pdf(wish.kind, batch.sheets, wish.size).pdf

    # --- printing ----------------------------------------------------------------------

    def write(self, wish: PrintWish, path: Path, progress: Progress | None = None) -> PrintReport:
        """Write papers into one file, or into one a unit or a person beside it: all or none.

        A scorecard is written in any state and says DRAF until every sheet is final. A new
        certificate takes a running number and goes into the register; one whose inputs have changed
        keeps its number and is entered anew; an unchanged one is only printed again. What came out
        before is marked as a copy. What `progress` raises leaves neither file nor number.

        :raises UserError: not on this laptop, somebody not of this session, no such first sheet, or
            a file cannot be written.
        """
        require_file_name(path)
        batch = self._press.batch(wish)
        if not batch.sheets:
            return PrintReport((), 0, batch.left_out)
        heard = counted(progress, len(batch.sheets))
        divided = list(by_file(batch.sheets, path, wish.files))
        with whole_files() as files:
            for target, sheets in divided:
                files.write(target, sheets_pdf(wish.kind, sheets, wish.size, heard).pdf)
            self._press.enter(batch)
            with self._press.booking() as book:
                name = divided[0][0].name if len(divided) == 1 else path.name
                run = book.begin(wish.kind, name, is_printer=False)
                book.add(run, wish.first, batch.sheets)
                files.publish()
        names = tuple(target for target, _ in divided)
        return PrintReport(names, len(batch.sheets), batch.left_out)

    def begin(
        self,
        wish: PrintWish,
        printer: str,
        done: AbstractSet[ParticipantId] = frozenset(),
    ) -> PrintRun:
        """Begin a print on a printer: ten people at a time are made, entered and handed over.

        The sheets of `done` are out already and are passed over, their numbers too.

        :raises UserError: nobody can be printed, or not on this laptop.
        """
        return PrintRun(self._press, wish, printer, done)

    def history(self) -> tuple[PrintedRun, ...]:
        """Return what this laptop printed, the latest first."""
        return self._press.book.runs()
