"""Undoing a merge and putting it back: what it will do is said before, what it did afterwards."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from asn_desktop.domain.changes import Changed
from asn_desktop.domain.wording import listed, whole
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.merging.merging_tab import EVERYTHING

if TYPE_CHECKING:
    from asn_desktop.domain.merging import MergeReport
    from asn_desktop.domain.received import MergeRecord, ReceivedPackage, UndoneMerge
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.widgets.inline_question import InlineQuestion
    from asn_desktop.services.workspace import Workspace

MOST_NAMES = 2


class UndoDesk(QObject):
    """Asks in the page; every refusal is told in the message bar."""

    said = Signal(str)
    undone = Signal()
    """A merge was undone or put back."""

    def __init__(self, workspace: Workspace, jobs: Jobs, question: InlineQuestion) -> None:
        super().__init__(question)
        self._workspace, self._jobs, self._question = workspace, jobs, question

    def ask(self, merging: int) -> None:
        """Find out what undoing this merge would do, say it, and ask why."""
        received = self._workspace.received

        def read() -> tuple[MergeRecord | None, list[ReceivedPackage]]:
            record = next((each for each in received.merges() if each.n == merging), None)
            return record, [each for each in received.packages() if each.merging == merging]

        self._jobs.run(read, self._ask_why)

    def put_back(self, merging: int) -> None:
        """Bring back what undoing this merge has set aside."""
        progress = Progress(self.tr("Mengembalikan gabungan"))
        received = self._workspace.received
        self._jobs.run(
            lambda: received.put_back(merging, progress), self._tell_back, progress=progress
        )

    def _ask_why(self, found: tuple[MergeRecord | None, list[ReceivedPackage]]) -> None:
        record, packages = found
        if record is None:
            return
        names = listed(list(dict.fromkeys(each.who for each in packages)), MOST_NAMES)
        only = sum(each.only_here for each in packages)
        told = self.tr("{count} isian dari {names} disisihkan; yang diisi di sini tetap. Mengapa?")
        self._question.ask(
            told.format(count=whole(only), names=names or self.tr("paket itu")),
            self.tr("Urungkan"),
            partial(self._undo, record.n),
            self.tr("misalnya: paket latihan ikut tergabung"),
        )

    def _undo(self, merging: int, why: str) -> None:
        progress = Progress(self.tr("Mengurungkan gabungan"))
        received = self._workspace.received
        self._jobs.run(
            lambda: received.undo(merging, why, progress), self._tell_undone, progress=progress
        )

    def _tell_undone(self, undone: UndoneMerge) -> None:
        told = self.tr(
            "Gabungan diurungkan: {count} isian disisihkan. Dapat dikembalikan di Diterima."
        )
        self.said.emit(told.format(count=whole(undone.set_aside)))
        self._jobs.announce(Changed(self.tr("Urungkan gabungan"), EVERYTHING))
        self.undone.emit()

    def _tell_back(self, report: MergeReport) -> None:
        told = self.tr("Gabungan dikembalikan: {new} baru, {changed} berubah, {conflict} konflik.")
        kinds = report.kinds
        self.said.emit(
            told.format(
                new=whole(kinds.new), changed=whole(kinds.changed), conflict=whole(kinds.conflict)
            )
        )
        self._jobs.announce(Changed(self.tr("Kembalikan gabungan"), EVERYTHING))
        self.undone.emit()
