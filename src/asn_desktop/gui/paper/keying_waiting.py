"""The list of sheets that wait for their second person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot

from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from asn_desktop.domain.keyed_sheets import PendingSheet
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.widgets.plain_table import PlainTable
    from asn_desktop.services.workspace import Workspace

SHARES = (5, 4)
LETTERS = 25
"""So many average letters the list is wide at least."""


class WaitingList(QObject):
    """The sheets that wait for their second person; Enter opens one."""

    chosen = Signal(str)
    """The code of a sheet."""
    refused = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, parts: tuple[PlainTable, QLabel]) -> None:
        self._table, self._label = parts
        super().__init__(self._table)
        self._workspace, self._jobs = workspace, jobs
        headings = (self.tr("Lembar"), self.tr("Diketik oleh"))
        self._rows = TextTable(headings, self)
        self._table.show_model(self._rows, SHARES)
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setMinimumWidth(self._table.fontMetrics().averageCharWidth() * LETTERS)
        self._table.activated.connect(self._choose)

    def refresh(self) -> None:
        """Read the list again."""
        keying = self._workspace.keying
        self._jobs.run(keying.pending, self._show, refused=self._on_refused)

    def _on_refused(self, sentence: str) -> None:
        self.refused.emit(sentence)

    def _show(self, pending: tuple[PendingSheet, ...]) -> None:
        self._rows.show([TextRow((self._whose(each), each.typist), each.code) for each in pending])
        self._table.wrap_rows()
        text = self.tr("&Menunggu orang kedua: {count}")
        self._label.setText(text.format(count=len(pending)))

    def _whose(self, sheet: PendingSheet) -> str:
        participant = sheet.participant or self.tr("(peserta tidak ada lagi)")
        return f"{participant} · {sheet.evaluator}"

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._rows.row(index.row()).key)
