"""Gabung: merge packages, settle conflicts, see who is missing, assign, send, close."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidgetItem
from typing_extensions import override

from asn_desktop.domain.registers import Role
from asn_desktop.gui.merging.closing_desk import CloseDesk, CloseParts
from asn_desktop.gui.merging.forms.merging_page import Ui_MergingPage
from asn_desktop.gui.merging.merge_desk import EVERYTHING, MergeDesk, MergeParts
from asn_desktop.gui.merging.missing_desk import MissingDesk, MissingParts
from asn_desktop.gui.merging.sending_desk import AssignDesk, AssignParts, SendDesk, SendParts
from asn_desktop.gui.merging.tab_focus import TabFocus
from asn_desktop.gui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.merging import Conflict
    from asn_desktop.domain.session import Evaluator
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace

CONFLICT = Qt.ItemDataRole.UserRole


class MergingPage(Page):
    """On an evaluator's laptop only Kirim is there."""

    kinds: ClassVar[frozenset[str]] = EVERYTHING

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace, jobs)
        self.ui = Ui_MergingPage()
        self.ui.setupUi(self)
        self._conflicts: tuple[Conflict, ...] = ()
        self.merge = MergeDesk(workspace, jobs, _merge_parts(self.ui), self)
        self.missing = MissingDesk(workspace, jobs, _missing_parts(self.ui))
        self.assign = AssignDesk(workspace, jobs, _assign_parts(self.ui), self)
        self.send = SendDesk(workspace, jobs, _send_parts(self.ui), self)
        self.close_desk = CloseDesk(workspace, jobs, _close_parts(self.ui))
        if workspace.role == Role.EVALUATOR:
            for place in reversed(range(self.ui.tabs.count())):
                if self.ui.tabs.widget(place) is not self.ui.sendTab:
                    self.ui.tabs.removeTab(place)
        self.focus = TabFocus(self, self.ui.tabs, _firsts(self.ui))
        self.ui.tabs.currentChanged.connect(self.refresh)
        self.ui.conflictsList.currentRowChanged.connect(self._show_conflict)
        self.ui.conflictBoard.resolved.connect(self._resolve)
        self.ui.whoButton.clicked.connect(lambda: self._open(self.ui.missingTab))
        self.ui.missingView.activated.connect(self._open_missing)
        self._add_actions()

    @override
    @Slot()
    def refresh(self) -> None:
        shown = self.ui.tabs.currentWidget()
        if shown is self.ui.sendTab:
            self.send.refresh()
        elif shown is self.ui.missingTab:
            self.missing.refresh()
        elif shown is self.ui.assignTab:
            self.jobs.run(self._read_evaluators, self.assign.show_evaluators)
        elif shown is self.ui.closeTab:
            self.close_desk.refresh()
        if self.workspace.role == Role.COORDINATOR:
            self.jobs.run(self.workspace.merging.conflicts, self._take_conflicts)

    @override
    def on_changed(self, changed: Changed) -> None:
        del changed
        self.refresh()

    @override
    def begin_search(self) -> None:
        if self.workspace.role == Role.COORDINATOR:
            self._open(self.ui.missingTab)
            self.ui.missingSearch.setFocus()

    def _read_evaluators(self) -> tuple[Evaluator, ...]:
        return self.workspace.session.overview().evaluators

    def _open(self, tab: QWidget) -> None:
        self.ui.tabs.setCurrentWidget(tab)
        self.focus.first.setFocus()

    def _add_actions(self) -> None:
        """Put what can be done here into the menu."""
        wishes: list[tuple[str, QWidget, Callable[[], object] | None]] = [
            (self.tr("&Kirim paket…"), self.ui.sendTab, self.send.choose)
        ]
        if self.workspace.role == Role.COORDINATOR:
            wishes = [
                (self.tr("&Pilih paket untuk digabung…"), self.ui.mergeTab, self.merge.choose),
                (self.tr("Pu&tuskan konflik"), self.ui.conflictsTab, None),
                (self.tr("&Siapa belum"), self.ui.missingTab, None),
                (self.tr("T&ugaskan penilai"), self.ui.assignTab, None),
                *wishes,
                (self.tr("Tutup sesi"), self.ui.closeTab, None),
            ]
        for text, tab, act in wishes:
            action = QAction(text, self)
            action.triggered.connect(lambda *, tab=tab: self._open(tab))
            if act is not None:
                action.triggered.connect(act)
            self.addAction(action)

    # --- conflicts ---------------------------------------------------------------------

    @Slot(object)
    def _take_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        tabs, place = self.ui.tabs, self.ui.tabs.indexOf(self.ui.conflictsTab)
        count = f" ({len(conflicts)})" if conflicts else ""
        tabs.setTabText(place, self.tr("K&onflik") + count)
        kept = self.ui.conflictsList.currentRow()
        self._conflicts = conflicts
        self.ui.conflictsList.blockSignals(True)  # noqa: FBT003 - Qt's methods take no keywords
        self.ui.conflictsList.clear()
        for each in conflicts:
            sides = " | ".join(choice.shown or self.tr("(kosong)") for choice in each.choices)
            item = QListWidgetItem(f"{each.participant} · {each.field}\n{sides}")
            item.setData(CONFLICT, each.id)
            self.ui.conflictsList.addItem(item)
        self.ui.conflictsList.setCurrentRow(min(max(kept, 0), len(conflicts) - 1))
        self.ui.conflictsList.blockSignals(False)  # noqa: FBT003
        self.ui.conflictsList.setVisible(bool(conflicts))
        self.ui.conflictScroll.setVisible(bool(conflicts))
        self.ui.conflictsLabel.setText(self._about_conflicts(len(conflicts)))
        self._show_conflict()

    def _about_conflicts(self, count: int) -> str:
        if not count:
            return self.tr(
                "Tidak ada konflik. Bila dua laptop mengisi hal yang sama dengan isi berbeda,"
                " keduanya tampil di sini dan tidak ada yang dipilih diam-diam."
            )
        return self.tr(
            "{count} isian berbeda antarlaptop; pilih satu sisi dan tulis alasannya. Putusan tidak"
            " dapat diurungkan; isinya masih dapat diubah di lembarnya."
        ).format(count=count)

    @Slot()
    def _show_conflict(self) -> None:
        row = self.ui.conflictsList.currentRow()
        chosen = self._conflicts[row] if 0 <= row < len(self._conflicts) else None
        self.ui.conflictBoard.show_conflict(chosen)

    @Slot(str, int, str)
    def _resolve(self, conflict: str, n: int, why: str) -> None:
        merging = self.workspace.merging
        self.jobs.run(
            lambda: (merging.resolve(conflict, n, why), len(merging.conflicts())),
            self._tell_resolved,
            refused=self.ui.conflictBoard.refuse,
        )

    def _tell_resolved(self, answer: tuple[Changed, int]) -> None:
        left = answer[1]
        sentence = self.tr("Konflik diputuskan; tinggal {left}.").format(left=left)
        self.said.emit(sentence if left else self.tr("Semua konflik sudah diputuskan."))
        self.focus.first.setFocus()  # the next conflict

    @Slot(object)
    def _open_missing(self) -> None:
        """Go to the sheet of somebody who is missing."""
        index = self.missing.shown.mapToSource(self.ui.missingView.currentIndex())
        if index.isValid():
            self.person_requested.emit("penilaian", self.missing.model.row(index.row()).key)


def _firsts(ui: Ui_MergingPage) -> dict[QWidget, tuple[QWidget, ...]]:
    """Return for each tab where its work begins; the first that is there."""
    return {
        ui.mergeTab: (ui.chooseButton,),
        ui.conflictsTab: (ui.conflictsList,),
        ui.missingTab: (ui.missingView,),
        ui.assignTab: (ui.assignList, ui.assignButton),
        ui.sendTab: (ui.sendButton,),
        ui.closeTab: (ui.closeWhyEdit, ui.closeButton, ui.whoButton),
    }


def _merge_parts(ui: Ui_MergingPage) -> MergeParts:
    return MergeParts(
        drop=ui.drop,
        choose=ui.chooseButton,
        empty=ui.emptyButton,
        hint=ui.mergeHint,
        merge=ui.mergeButton,
        effect_title=ui.effectTitle,
        receipt=ui.mergeReceipt,
        tiles=ui.tiles,
        sentence_card=ui.sentenceCard,
        sentence=ui.sentenceLabel,
        list_label=ui.listLabel,
        changes=ui.changesView,
    )


def _missing_parts(ui: Ui_MergingPage) -> MissingParts:
    return MissingParts(
        label=ui.missingLabel,
        evaluators=ui.missingCombo,
        kinds=ui.missingKindCombo,
        search=ui.missingSearch,
        view=ui.missingView,
    )


def _assign_parts(ui: Ui_MergingPage) -> AssignParts:
    return AssignParts(
        people=ui.assignList,
        name=ui.assignName,
        coordinator_label=ui.coordinatorLabel,
        coordinator=ui.coordinatorEdit,
        own=ui.ownPassphrase,
        passphrase=ui.passphraseEdit,
        fresh=ui.freshButton,
        shared=ui.sessionPassphrase,
        save=ui.assignButton,
        receipt=ui.assignReceipt,
    )


def _send_parts(ui: Ui_MergingPage) -> SendParts:
    return SendParts(
        title=ui.sendTitle,
        label=ui.sendLabel,
        gaps=ui.sendGapLabel,
        save=ui.sendButton,
        receipt=ui.sendReceipt,
    )


def _close_parts(ui: Ui_MergingPage) -> CloseParts:
    return CloseParts(
        title=ui.closeTitle,
        label=ui.closeLabel,
        why_label=ui.closeWhyLabel,
        why=ui.closeWhyEdit,
        problem=ui.closeProblem,
        close=ui.closeButton,
        who=ui.whoButton,
        receipt=ui.closeReceipt,
    )
