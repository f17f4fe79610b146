"""Riwayat putusan: what was settled by whom, instead of what, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from asn_desktop.gui.widgets.clock_words import moment
from asn_desktop.gui.widgets.text_table import TextRow, TextTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asn_desktop.domain.conflicts import Decision
    from asn_desktop.gui.merging.forms.conflicts_tab import Ui_ConflictsTab

SHARES = (24, 28, 30, 20, 20, 34, 30)


class DecisionsPage(QObject):
    """A list to read; nothing is changed here."""

    def __init__(self, ui: Ui_ConflictsTab) -> None:
        super().__init__(ui.decisionsPage)
        self._ui = ui
        headings = (
            *(self.tr("Menurut jam laptop"), self.tr("Peserta"), self.tr("Isian")),
            *(self.tr("Dipilih"), self.tr("Bukan"), self.tr("Alasan"), self.tr("Oleh")),
        )
        self.model = TextTable(headings, self, icon_column=3)
        ui.decisionsView.show_model(self.model, SHARES)

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """Show what was decided, the last first."""
        self.model.show([self._row(each) for each in decisions])
        told = self.tr("Belum ada konflik yang diputuskan.")
        if decisions:
            told = self.tr(
                "{count} putusan, yang terakhir di atas menurut jam laptop yang memutuskan."
            ).format(count=len(decisions))
        self._ui.decisionsLabel.setText(told)
        self._ui.conflictPages.setCurrentWidget(self._ui.decisionsPage)
        self._ui.decisionsBack.setFocus()

    def _row(self, decision: Decision) -> TextRow:
        chosen = decision.chosen
        if decision.overtaken:
            chosen = self.tr("{chosen} (sudah diubah lagi)").format(chosen=chosen)
        whose = decision.by
        if decision.laptop != decision.by:
            whose = self.tr("{person} di {laptop}").format(
                person=decision.by, laptop=decision.laptop
            )
        texts = (
            *(moment(decision.at), decision.participant, decision.field, chosen),
            *(", ".join(decision.others), decision.why, whose),
        )
        icon = "perhatian" if decision.overtaken else "centang"
        return TextRow(texts, decision.id, icon, "warning" if decision.overtaken else "good")
