"""Makes two entries one person: what stays is chosen side by side, the reason is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from asn_desktop.gui.roster.forms.join_dialog import Ui_JoinDialog
from asn_desktop.gui.roster.join_model import FIRST, SECOND, JoinModel

if TYPE_CHECKING:
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.people.joining import JoinPlan
    from asn_desktop.services.workspace import Workspace

MOST_NAMED = 4


class JoinDialog(QDialog):
    """Nothing is written before Gabungkan; that is one step, which undo takes back."""

    joined = Signal(str)
    """The id of one of the two."""

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        parent: QWidget,
        pair: tuple[ParticipantId, ParticipantId],
    ) -> None:
        super().__init__(parent)
        self._workspace, self._jobs, self._pair = workspace, jobs, pair
        self.ui = Ui_JoinDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = JoinModel(self)
        ui = self.ui
        ui.pairTable.setModel(self.model)
        ui.pairTable.clicked.connect(self._choose)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), ui.pairTable)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._choose_current)
        ui.firstButton.clicked.connect(lambda: self.model.choose_all(FIRST))
        ui.secondButton.clicked.connect(lambda: self.model.choose_all(SECOND))
        ui.joinButton.clicked.connect(self.join)
        ui.cancelButton.clicked.connect(self.reject)
        ui.joinButton.setEnabled(False)
        self._size_columns()
        first, second = pair
        joining = workspace.joining
        jobs.run(lambda: joining.plan(first, second), self._show, refused=ui.problemLabel.setText)

    @Slot()
    def join(self) -> None:
        """Join them; a refusal is said in the dialog, which stays open."""
        (first, second), why = self._pair, self.ui.whyEdit.text().strip()
        if not why:
            self.ui.problemLabel.setText(self.tr("Alasan belum diisi. Tulis dengan singkat."))
            self.ui.whyEdit.setFocus()
            return
        chosen, joining = self.model.chosen, self._workspace.joining
        self._jobs.run(
            lambda: joining.join(first, second, why, chosen),
            self._finish,
            refused=self.ui.problemLabel.setText,
        )

    def _show(self, plan: JoinPlan) -> None:
        self.model.show(plan)
        one, two = plan.brought
        text = self.tr(
            "Semua nilai dan catatan disiplin kedua entri tetap ada: entri 1 membawa {marks1} nilai"
            " dan {notes1} catatan, entri 2 membawa {marks2} nilai dan {notes2} catatan."
        )
        self.ui.broughtLabel.setText(
            text.format(marks1=one.marks, notes1=one.notes, marks2=two.marks, notes2=two.notes)
        )
        if plan.disputes:
            named = ", ".join(plan.disputes[:MOST_NAMED])
            rest = len(plan.disputes) - MOST_NAMED
            if rest > 0:
                named = self.tr("{names}, dan {count} lagi").format(names=named, count=rest)
            said = self.tr(
                "Diisi berbeda pada kedua entri: {names}. Tidak ada yang dibuang; putuskan nanti di"
                " halaman Gabung, bagian Konflik."
            )
            self.ui.disputeLabel.setText(said.format(names=named))
        self.ui.joinButton.setEnabled(True)
        self.ui.pairTable.setCurrentIndex(self.model.index(0, FIRST))
        self.ui.pairTable.setFocus()

    def _finish(self, _: object) -> None:
        self.joined.emit(min(self._pair))
        self.accept()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.model.choose(index.row(), index.column())

    @Slot()
    def _choose_current(self) -> None:
        self._choose(self.ui.pairTable.currentIndex())

    def _size_columns(self) -> None:
        header, metrics = self.ui.pairTable.horizontalHeader(), self.fontMetrics()
        header.resizeSection(0, metrics.horizontalAdvance("M" * 13))
        for column in (FIRST, SECOND):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.ui.pairTable.verticalHeader().hide()
        self.ui.pairTable.verticalHeader().setDefaultSectionSize(metrics.height() + 8)
