"""Gabung: merge packages, settle conflicts, see who is missing, assign, send, close."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout
from typing_extensions import override

from asn_desktop.domain.registers import Role
from asn_desktop.gui.merging.assign_tab import AssignTab
from asn_desktop.gui.merging.close_tab import CloseTab
from asn_desktop.gui.merging.conflicts_tab import ConflictsTab
from asn_desktop.gui.merging.merge_tab import MergeTab
from asn_desktop.gui.merging.merging_tab import EVERYTHING, MergingTab
from asn_desktop.gui.merging.missing_tab import MissingTab
from asn_desktop.gui.merging.received_tab import ReceivedTab
from asn_desktop.gui.merging.send_tab import SendTab
from asn_desktop.gui.page import Page
from asn_desktop.gui.widgets.page_actions import add_actions
from asn_desktop.gui.widgets.tab_focus import TabFocus

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from asn_desktop.domain.changes import Changed
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace


class MergingPage(Page):
    """Composes its tabs. On an evaluator's laptop only Kirim is there."""

    kinds: ClassVar[frozenset[str]] = EVERYTHING

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        super().__init__(workspace, jobs)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Bagian Gabung"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.merge = MergeTab(workspace, jobs, self)
        self.received = ReceivedTab(workspace, jobs, self)
        self.conflicts = ConflictsTab(workspace, jobs, self)
        self.missing = MissingTab(workspace, jobs, self)
        self.assign = AssignTab(workspace, jobs, self)
        self.send = SendTab(workspace, jobs, self)
        self.close_tab = CloseTab(workspace, jobs, self)
        shown: tuple[MergingTab, ...] = self._all
        if workspace.role == Role.EVALUATOR:
            shown = (self.send,)
        for tab in self._all:
            self._take_in(tab, is_shown=tab in shown)
        self.focus = TabFocus(self, self.tabs, {tab: tab.firsts for tab in shown})
        self.tabs.currentChanged.connect(self.refresh)
        self.conflicts.settled.connect(self._begin)
        self.missing.person_requested.connect(self.person_requested)
        self.close_tab.missing_wished.connect(partial(self.open_tab, self.missing))
        self._add_actions()

    @property
    def _all(self) -> tuple[MergingTab, ...]:
        """Return the tabs in the order of a day at the table."""
        first = self.merge, self.received, self.conflicts, self.missing
        return *first, self.assign, self.send, self.close_tab

    @override
    @Slot()
    def refresh(self) -> None:
        shown = self.tabs.currentWidget()
        if isinstance(shown, MergingTab):
            shown.refresh()
        if shown is not self.conflicts and self.workspace.role == Role.COORDINATOR:
            self.conflicts.refresh()  # how many wait stands on its title

    @override
    def on_changed(self, changed: Changed) -> None:
        del changed
        self.refresh()

    @override
    def begin_search(self) -> None:
        """Search in the tab that is shown, else in who is missing."""
        if self.workspace.role != Role.COORDINATOR:
            return
        shown = self.tabs.currentWidget()
        box = shown.search if isinstance(shown, MergingTab) else None
        if box is None:
            self.open_tab(self.missing)
            box = self.missing.search
        box.setFocus()

    def open_tab(self, tab: MergingTab) -> None:
        """Show a tab and begin there; one that this laptop does not have is left alone."""
        self.tabs.setCurrentWidget(tab)
        self._begin()

    def show_sending(self) -> None:
        """Show where packages are sent to a stick."""
        self.tabs.setCurrentWidget(self.send)

    def take_packages(self, paths: Sequence[Path]) -> bool:
        """Put packages on the list of those to merge; False on an evaluator's laptop."""
        if self.workspace.role != Role.COORDINATOR:
            return False
        self.tabs.setCurrentWidget(self.merge)
        self.merge.add(paths)
        return True

    def take_receipt(self, path: Path) -> None:
        """Take in a receipt file, where packages are sent."""
        self.tabs.setCurrentWidget(self.send)
        self.send.sent.take(path)

    @Slot()
    def _begin(self) -> None:
        self.focus.first.setFocus()

    def _take_in(self, tab: MergingTab, *, is_shown: bool) -> None:
        tab.said.connect(self.said)
        tab.retitled.connect(partial(self._retitle, tab))
        if is_shown:
            self.tabs.addTab(tab, tab.title)
        else:
            tab.hide()

    def _retitle(self, tab: MergingTab) -> None:
        self.tabs.setTabText(self.tabs.indexOf(tab), tab.title)

    def _add_actions(self) -> None:
        """Put what can be done here into the menu."""
        wishes: list[tuple[str, MergingTab, Callable[[], object] | None]] = [
            (self.tr("&Kirim paket…"), self.send, self.send.choose)
        ]
        if self.workspace.role == Role.COORDINATOR:
            wishes = [
                (self.tr("&Pilih paket untuk digabung…"), self.merge, self.merge.choose),
                (self.tr("Paket yang &diterima"), self.received, None),
                (self.tr("Pu&tuskan konflik"), self.conflicts, None),
                (self.tr("&Siapa belum"), self.missing, None),
                (self.tr("T&ugaskan penilai"), self.assign, None),
                *wishes,
                (self.tr("Tutup sesi"), self.close_tab, None),
            ]
        add_actions(self, ((text, (), partial(self._go, tab, act)) for text, tab, act in wishes))

    def _go(self, tab: MergingTab, act: Callable[[], object] | None) -> None:
        self.open_tab(tab)
        if act is not None:
            act()
