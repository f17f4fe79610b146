"""Papers of the coordinator's table: slips of what is awaited, and the report of a merge."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import NothingAwaitedError
from asn_desktop.domain.wording import long_moment
from asn_desktop.printing.merge_report import merge_report_pdf
from asn_desktop.printing.slip import slips_pdf
from asn_desktop.services.day.completeness import completeness_of
from asn_desktop.services.papers.merge_report_document import merge_report_document
from asn_desktop.services.papers.paper_parts import paper_parts
from asn_desktop.services.papers.slip_document import slip_document
from asn_desktop.vault.atomic import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from asn_desktop.domain.desk_documents import SlipDocument
    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.domain.merging import MergeReport
    from asn_desktop.services.session.context import SessionContext
    from asn_desktop.services.session.settings import SettingsService


class DeskPapersService:
    """Use cases of printing at the table. Runs on the session thread."""

    def __init__(self, context: SessionContext, settings: SettingsService) -> None:
        self._context, self._settings = context, settings

    def slips(
        self,
        evaluators: Sequence[EvaluatorId] = (),
        *,
        two_up: bool = False,
        at: datetime | None = None,
    ) -> bytes:
        """Return a PDF with a slip for each of these evaluators, or of whom something is awaited.

        A4; with `two_up` two A5 slips a sheet. `at` is when (now).

        :raises UserError: not a coordinator's laptop, an unknown evaluator, or nothing is awaited.
        """
        return slips_pdf(self._slips(evaluators, at or _now()), two_up=two_up)

    def write_slips(
        self, path: Path, evaluators: Sequence[EvaluatorId] = (), *, two_up: bool = False
    ) -> None:
        """Write what `slips` returns.

        :raises UserError: as `slips`, or the file cannot be written.
        """
        write_whole(path, self.slips(evaluators, two_up=two_up))

    def merge_report(self, report: MergeReport, at: datetime | None = None) -> bytes:
        """Return the report of a merge, or of a preview, as a PDF; `at` is when (now).

        :raises UserError: the session's dates are in conflict.
        """
        parts = paper_parts(self._context, self._settings)
        made = long_moment(at or _now())
        return merge_report_pdf(merge_report_document(self._context, parts, report, made))

    def write_merge_report(self, report: MergeReport, path: Path) -> None:
        """Write what `merge_report` returns.

        :raises UserError: as `merge_report`, or the file cannot be written.
        """
        write_whole(path, self.merge_report(report))

    def _slips(self, evaluators: Sequence[EvaluatorId], at: datetime) -> list[SlipDocument]:
        self._context.require_coordinator()
        for each in evaluators:
            self._context.evaluator(each)
        found = completeness_of(self._context)
        parts, made = paper_parts(self._context, self._settings), long_moment(at)
        chosen = [
            slip_document(row, found, parts, made)
            for row in found.rows
            if row.evaluator.id in evaluators or not (evaluators or row.is_settled)
        ]
        if not chosen:
            raise NothingAwaitedError
        return chosen


def _now() -> datetime:
    return datetime.now().astimezone()
