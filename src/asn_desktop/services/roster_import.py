"""The roster from the office's sheet: a preview, the doctor's report, then one step."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, NamedTuple

from asn_desktop.domain.registers import NUMBER, of_participant
from asn_desktop.services.instruments import bundled_units
from asn_desktop.services.roster_fields import fields_of_row, set_fields

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.roster import Field, RosterReport, RosterRow
    from asn_desktop.exchange.roster_sheet import SheetPreview
    from asn_desktop.services.context import SessionContext

Kind = Literal["baru", "berubah", "sama", "ditolak"]


class ImportCounts(NamedTuple):
    """How many people of a sheet were new, changed, the same, or stayed out."""

    new: int
    changed: int
    same: int
    rejected: int


class ImportLine(NamedTuple):
    """What an import would do with one row; `reason` is a sentence where it stays out."""

    row: int
    name: str
    nip: str
    kind: Kind
    reason: str


class RosterImport:
    """The three steps of an import: columns, preview, taking in. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    def preview(self, path: Path) -> SheetPreview:
        """Return a sheet's columns, as guessed, and five sample rows.

        :raises UserError: no sheet, or none with a header.
        """
        from asn_desktop.exchange.roster_sheet import preview  # noqa: PLC0415 (slow to load)

        return preview(path)

    def check(self, path: Path, mapping: Mapping[int, Field] | None = None) -> RosterReport:
        """Return the doctor's report on a sheet; nothing is written.

        :raises UserError: no sheet, or none with a header.
        """
        from asn_desktop.exchange.roster_sheet import check_roster  # noqa: PLC0415

        return check_roster(path, today=_today(), units=self._context.units(), mapping=mapping)

    def classify(self, report: RosterReport) -> tuple[ImportLine, ...]:
        """Return what an import would do, row by row in the order of the sheet."""
        refused: dict[int, str] = {}
        for problem in report.problems:
            if problem.level == "error":
                refused.setdefault(problem.row, problem.message)
        lines = [ImportLine(row, "", "", "ditolak", reason) for row, reason in refused.items()]
        lines += [
            ImportLine(row.row, row.full_name, row.nip, self._kind(row), "")
            for row in report.accepted
        ]
        return tuple(sorted(lines))

    def import_rows(self, report: RosterReport) -> tuple[Changed, ImportCounts]:
        """Take the accepted rows in as one step; people who are there already are updated.

        A column that the sheet lacks, or a cell that is empty, leaves what was known; a field in
        conflict stays so, since only a person settles it, with a reason.

        :raises CoordinatorOnlyError: an evaluator's laptop.
        """
        self._context.require_coordinator()
        kinds = [self._kind(row) for row in report.accepted]
        number = self._context.views.highest_number()
        disputed = {(row.ent, row.fld) for row in self._context.views.conflicts()}
        with self._context.ledger.step("Impor daftar peserta") as step:
            for row, kind in zip(report.accepted, kinds, strict=True):
                participant = self._context.participant_id(row.nip)
                if kind == "baru":
                    number += 1
                    step.set(of_participant(participant, NUMBER), number)
                fields = {
                    field: text
                    for field, text in fields_of_row(row).items()
                    if of_participant(participant, field) not in disputed
                }
                set_fields(step, participant, fields)
        counts = ImportCounts(
            kinds.count("baru"), kinds.count("berubah"), kinds.count("sama"), report.refused
        )
        return step.changed, counts

    def _kind(self, row: RosterRow) -> Kind:
        known = self._context.views.with_nip(row.nip)
        if known is None:
            return "baru"
        same = all(getattr(known, field) == text for field, text in fields_of_row(row).items())
        return "sama" if same and not known.voided else "berubah"


def check_sheet(path: Path) -> RosterReport:
    """Return the doctor's report on a sheet, by the units that the program brings; no session.

    :raises UserError: no sheet, or none with a header.
    """
    from asn_desktop.exchange.roster_sheet import check_roster  # noqa: PLC0415 (slow to load)

    return check_roster(path, today=_today(), units=bundled_units())


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
