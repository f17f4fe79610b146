"""The choice of the evaluator for whom marks and notes are keyed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel

from asn_desktop.domain.registers import Role

if TYPE_CHECKING:
    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.services.day.session import SessionOverview

LETTERS = 20


class EvaluatorBox(QComboBox):
    """All evaluators at the coordinator's table; on an evaluator's laptop only its own, hidden."""

    @property
    def evaluator(self) -> EvaluatorId | None:
        chosen: EvaluatorId | None = self.currentData()
        return chosen

    def offer(self, overview: SessionOverview, label: QLabel) -> None:
        """Offer who may be chosen here, keeping the choice; `label` is shown along with the box."""
        chosen, is_coordinator = self.evaluator, overview.role == Role.COORDINATOR
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)  # the name beside it shrinks first
        self.clear()
        for each in overview.evaluators:
            if is_coordinator or each.id == overview.own_evaluator:
                self.addItem(each.name, each.id)
        if self.count():
            self.setCurrentIndex(max(0, self.findData(chosen)))
        for widget in (self, label):
            widget.setVisible(is_coordinator)
