"""Stores cells of the roster that were edited where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from asn_desktop.domain.registers import Role
from asn_desktop.gui.roster.participants_model import FIELDS, RosterColumn

if TYPE_CHECKING:
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.roster.participants_model import ParticipantsModel
    from asn_desktop.gui.roster.register_view import RegisterView
    from asn_desktop.services.workspace import Workspace


class CellDesk(QObject):
    """Closes a cell once it is stored; one that is refused stays open with the sentence."""

    def __init__(
        self, workspace: Workspace, jobs: Jobs, table: RegisterView, model: ParticipantsModel
    ) -> None:
        super().__init__(table)
        self._workspace, self._jobs, self._table, self._model = workspace, jobs, table, model
        table.entered.connect(self._store)
        if workspace.role != Role.COORDINATOR:
            table.locked = self.tr(
                "Daftar peserta diubah di laptop koordinator. Catat perubahannya dan sampaikan ke"
                " koordinator; peserta yang belum terdaftar boleh ditambahkan di sini (Insert)."
            )

    @Slot(int, int, str)
    def _store(self, row: int, column: int, typed: str) -> None:
        person, roster = self._model.person(row), self._workspace.roster
        if person is None:
            return
        field = FIELDS[RosterColumn(column)]
        self._jobs.run(
            lambda: roster.enter(person.id, field, typed), self._on_stored, refused=self._refuse
        )

    @Slot(object)
    def _on_stored(self, _: object) -> None:
        self._table.finish()

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._table.refuse(sentence)
        if not self._table.isVisible():  # the page was left; its cell stays open with the text
            self._jobs.refused.emit(sentence)
