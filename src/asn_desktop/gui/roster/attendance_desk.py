"""Attendance for the participants page: a status for all who are chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from asn_desktop.domain.people import ABSENCE, LATENESS, PRESENCE
from asn_desktop.gui.roster.register_view import TOGGLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.roster.participants_model import ParticipantsModel
    from asn_desktop.gui.roster.register_view import RegisterView
    from asn_desktop.gui.widgets.inline_question import InlineQuestion
    from asn_desktop.services.workspace import Workspace

MOST_MINUTES = 1440


class AttendanceParts(NamedTuple):
    """The widgets with which attendance is taken."""

    table: RegisterView
    question: InlineQuestion
    present: QPushButton
    late: QPushButton
    absent: QPushButton
    rest: QPushButton


class AttendanceDesk(QObject):
    """Takes wishes of keys and buttons; asks in the page, never in a box."""

    said = Signal(str)
    refused = Signal(str)

    def __init__(
        self, workspace: Workspace, jobs: Jobs, model: ParticipantsModel, parts: AttendanceParts
    ) -> None:
        super().__init__(parts.table)
        self._workspace, self._jobs, self._parts, self._model = workspace, jobs, parts, model
        parts.table.attendance_wished.connect(self.take)
        parts.rest.clicked.connect(self.ask_all_present)
        for button, wish in (
            (parts.present, PRESENCE),
            (parts.late, LATENESS),
            (parts.absent, ABSENCE),
        ):
            button.clicked.connect(partial(self.take, wish))

    @Slot(str)
    def take(self, wish: str) -> None:
        """Enter a status for the chosen people, asking in place for minutes or a reason."""
        if self._parts.table.locked:
            self.refused.emit(self._parts.table.locked)
            return
        chosen = map(self._model.person, self._parts.table.chosen_rows)
        people = [each for each in chosen if each is not None and not each.voided]
        if not people:
            self.refused.emit(self.tr("Pilih dulu pesertanya di daftar, selain yang dihapus."))
            return
        if wish == TOGGLE:
            wish = ABSENCE if people[0].attendance.status == PRESENCE else PRESENCE
            self._store(people, wish)
        elif wish == LATENESS:
            self._ask_minutes(people)
        elif wish == ABSENCE:
            self._ask_absence(people)
        else:
            self._store(people, wish)

    @Slot()
    def ask_all_present(self) -> None:
        """Mark present whoever has no attendance yet, once agreed in place.

        Not who was taken off, nor whose entries disagree: that is looked at person by person.
        """
        untaken = (each for each in self._model.people if not each.attendance.status)
        people = [each for each in untaken if not each.voided and not each.conflicted]
        if not people:
            self.said.emit(self.tr("Kehadiran semua peserta di daftar ini sudah diisi."))
            return
        self._parts.question.ask_consent(
            self.tr("Tandai {count} peserta yang belum diisi sebagai hadir?").format(
                count=len(people)
            ),
            self.tr("Tandai hadir"),
            lambda _: self._store(people, PRESENCE),
        )

    def _ask_minutes(self, people: Sequence[Participant]) -> None:
        question = self.tr("Terlambat berapa menit?")
        if len(people) > 1:
            question = self.tr("{count} orang terlambat berapa menit?").format(count=len(people))
        self._parts.question.ask(
            question,
            self.tr("Simpan"),
            partial(self._store_late, people),
            self.tr("misalnya 15"),
        )

    def _store_late(self, people: Sequence[Participant], typed: str) -> None:
        if not typed.isascii() or not typed.isdigit() or not 1 <= int(typed) <= MOST_MINUTES:
            self._parts.question.refuse(self.tr("Isi angka 1 sampai 1440."))
            return
        self._store(people, LATENESS, minutes=int(typed))

    def _ask_absence(self, people: Sequence[Participant]) -> None:
        question = self.tr("Alasan tidak hadir")
        if len(people) > 1:
            question = self.tr("Alasan {count} orang tidak hadir").format(count=len(people))
        self._parts.question.ask(
            question,
            self.tr("Simpan"),
            lambda reason: self._store(people, ABSENCE, reason=reason),
            self.tr("sakit, izin, cuti, dinas luar; boleh kosong"),
            may_be_empty=True,
        )

    def _store(
        self, people: Sequence[Participant], status: str, *, reason: str = "", minutes: int = 0
    ) -> None:
        entries = [(each.id, status, reason, minutes) for each in people]
        attendance, table = self._workspace.attendance, self._parts.table
        row = self._model.row_of(people[0].id) if len(people) == 1 else None
        if row is not None and table.hasFocus():
            table.choose(row + 1)
        refuse = partial(self._refuse, people[0].id)
        self._jobs.run(lambda: attendance.set(entries), refused=refuse)

    def _refuse(self, participant: ParticipantId, sentence: str) -> None:
        """Say why nothing was entered, and go back to whom it was for."""
        self.refused.emit(sentence)
        row = self._model.row_of(participant)
        if row is not None and self._parts.table.hasFocus():
            self._parts.table.choose(row)
