"""Who came: by hand at the door, or from a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.domain.errors import UnknownParticipantError, VoidedPersonError
from asn_desktop.domain.registers import ATTENDANCE, of_participant
from asn_desktop.services.session.tables import TableResult

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.services.session.context import SessionContext


class AttendanceService:
    """Use cases of the register of who came. Runs on the session thread."""

    def __init__(self, context: SessionContext) -> None:
        self._context = context

    def set(self, entries: Sequence[tuple[ParticipantId, str, str, int]]) -> Changed:
        """Enter who came, as one step: participant, status, reason, minutes late.

        Status: "" (not taken yet), hadir, terlambat, tidak_hadir.

        :raises UserError: an evaluator's laptop, or somebody who is not of this session, or was
            taken off.
        """
        self._context.require_coordinator()
        for participant, *_ in entries:
            person = self._context.participant(participant)
            if person.voided:
                raise VoidedPersonError(name=person.full_name)
        label = f"Kehadiran {len(entries)} orang"
        if len(entries) == 1:
            label = f"Kehadiran {self._context.participant(entries[0][0]).name}"
        with self._context.ledger.step(label) as step:
            for participant, status, reason, minutes in entries:
                content = {"status": status, "reason": reason, "minutes": minutes}
                step.set(of_participant(participant, ATTENDANCE), content if status else None)
        return step.changed

    def import_table(self, path: Path) -> TableResult:
        """Take in a table of who came; rows of unknown people are named.

        :raises UserError: no table, or an evaluator's laptop.
        """
        from asn_desktop.exchange.tables import TableProblem, read_attendance  # noqa: PLC0415

        self._context.require_coordinator()
        reading = read_attendance(path, self._context.picklist)
        problems, stored, same = list(reading.problems), 0, 0
        with self._context.ledger.step("Impor kehadiran") as step:
            for row in reading.rows:
                try:
                    person = self._context.with_nip(row.nip)
                except UnknownParticipantError as error:
                    problems.append(TableProblem(row.row, "nip_unknown", str(error)))
                    continue
                content = {"status": row.status, "reason": row.reason, "minutes": row.minutes}
                if step.set(of_participant(person.id, ATTENDANCE), content):
                    stored += 1
                else:
                    same += 1
        return TableResult(stored, same, tuple(sorted(problems)), step.changed)
