"""The roster from the office's sheet: a preview, the doctor's report, then one step."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

from asn_desktop.domain.errors import VoidedPersonError
from asn_desktop.domain.registers import NUMBER, of_participant
from asn_desktop.domain.roster import ProblemCode, ProblemLevel
from asn_desktop.services.people.roster_fields import fields_of_row, set_fields
from asn_desktop.services.session.instruments import bundled_units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.roster import Field, RosterReport, RosterRow
    from asn_desktop.exchange.roster_sheet import SheetPreview
    from asn_desktop.services.session.context import SessionContext

    Progress = Callable[[int, int], None]

Kind = Literal["baru", "berubah", "sama", "ganda", "ditolak"]
PROGRESS_EVERY = 20
Entry = TypeVar("Entry")


class ImportCounts(NamedTuple):
    """How many people of a sheet were new, changed, the same, or stayed out."""

    new: int
    changed: int
    same: int
    rejected: int


class FieldChange(NamedTuple):
    """A field that an import would change; `old` is empty where nothing was known."""

    field: str
    old: str
    new: str


class ImportLine(NamedTuple):
    """What an import would do with one row.

    `reason` is a sentence where the row stays out, or what was noticed where it comes in.
    """

    row: int
    name: str
    nip: str
    kind: Kind
    reason: str
    changes: tuple[FieldChange, ...] = ()


class RosterImport:
    """The three steps of an import: columns, preview, taking in. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    def preview(self, path: Path, sheet: str | None = None) -> SheetPreview:
        """Return a sheet's columns, as guessed, and five sample rows.

        :raises UserError: no sheet, or none with a header.
        """
        from asn_desktop.exchange.roster_sheet import preview  # noqa: PLC0415 (slow to load)

        return preview(path, sheet)

    def check(
        self,
        path: Path,
        mapping: Mapping[int, Field] | None = None,
        sheet: str | None = None,
        progress: Progress | None = None,
    ) -> RosterReport:
        """Return the doctor's report on a sheet; nothing is written.

        :raises UserError: no sheet, or none with a header.
        """
        from asn_desktop.exchange.roster_sheet import Confirmed, check_roster  # noqa: PLC0415

        units, confirmed = self._context.units(), Confirmed(mapping, sheet)
        return check_roster(
            path, today=_today(), units=units, confirmed=confirmed, progress=progress
        )

    def classify(
        self, report: RosterReport, progress: Progress | None = None
    ) -> tuple[ImportLine, ...]:
        """Return what an import would do, row by row in the order of the sheet."""
        errors: dict[int, list[str]] = {}
        warnings: dict[int, list[str]] = {}
        for problem in report.problems:
            of_level = errors if problem.level == ProblemLevel.ERROR else warnings
            of_level.setdefault(problem.row, []).append(problem.message)
        doubles = {each.row for each in report.problems if each.code == ProblemCode.NIP_DUPLICATE}
        lines = []
        for row, name, nip in report.refused_rows:
            kind: Kind = "ganda" if row in doubles else "ditolak"
            lines.append(ImportLine(row, name, nip, kind, " ".join(errors.get(row, ()))))
        for accepted in _counted(report.accepted, len(report.accepted), progress):
            noticed = " ".join(warnings.get(accepted.row, ()))
            lines.append(self._line(accepted, noticed))
        return tuple(sorted(lines))

    def import_rows(
        self, report: RosterReport, progress: Progress | None = None
    ) -> tuple[Changed, ImportCounts]:
        """Take the accepted rows in as one step; people who are there already are updated.

        A column that the sheet lacks, or a cell that is empty, leaves what was known; a field in
        conflict stays so, since only a person settles it, with a reason. What `progress` raises
        takes the whole step back.

        :raises CoordinatorOnlyError: an evaluator's laptop.
        """
        self._context.require_coordinator()
        kinds = [self._kind(row) for row in report.accepted]
        number = self._context.views.highest_number()
        disputed = {(row.ent, row.fld) for row in self._context.views.conflicts()}
        with self._context.ledger.step("Impor daftar peserta") as step:
            rows = zip(report.accepted, kinds, strict=True)
            for row, kind in _counted(rows, len(kinds), progress):
                if kind == "ditolak":
                    continue
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
            kinds.count("baru"),
            kinds.count("berubah"),
            kinds.count("sama"),
            report.refused + kinds.count("ditolak"),
        )
        return step.changed, counts

    def _kind(self, row: RosterRow) -> Kind:
        return self._line(row, "").kind

    def _line(self, row: RosterRow, noticed: str) -> ImportLine:
        known = self._context.views.with_nip(row.nip)
        if known is None:
            return ImportLine(row.row, row.full_name, row.nip, "baru", noticed)
        if known.voided:  # taken off on purpose: an old sheet does not bring them back
            reason = str(VoidedPersonError(name=known.full_name))
            return ImportLine(row.row, row.full_name, row.nip, "ditolak", reason)
        changes = tuple(
            FieldChange(field, getattr(known, field), text)
            for field, text in fields_of_row(row).items()
            if getattr(known, field) != text
        )
        kind: Kind = "berubah" if changes else "sama"
        return ImportLine(row.row, row.full_name, row.nip, kind, noticed, changes)


def _counted(entries: Iterable[Entry], count: int, progress: Progress | None) -> Iterator[Entry]:
    """Pass entries on, telling now and then how many have gone by."""
    for place, entry in enumerate(entries):
        if progress is not None and place % PROGRESS_EVERY == 0:
            progress(place, count)
        yield entry


def check_sheet(path: Path) -> RosterReport:
    """Return the doctor's report on a sheet, by the units that the program brings; no session.

    :raises UserError: no sheet, or none with a header.
    """
    from asn_desktop.exchange.roster_sheet import check_roster  # noqa: PLC0415 (slow to load)

    return check_roster(path, today=_today(), units=bundled_units())


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
