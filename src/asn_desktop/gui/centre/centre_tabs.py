"""The tabs over an open central file; each reads again when it is shown after a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QTabWidget

from asn_desktop.gui.centre.central_merge_tab import CentralMergeTab
from asn_desktop.gui.centre.centre_tab import CentreTab
from asn_desktop.gui.centre.corrections_tab import CorrectionsTab
from asn_desktop.gui.centre.expected_tab import ExpectedTab
from asn_desktop.gui.centre.forget_tab import ForgetTab
from asn_desktop.gui.centre.people_tab import PeopleTab
from asn_desktop.gui.centre.recap_files_tab import RecapFilesTab
from asn_desktop.gui.centre.reissue_tab import ReissueTab
from asn_desktop.gui.centre.sessions_tab import SessionsTab
from asn_desktop.gui.centre.units_tab import UnitsTab
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.widgets.search_keys import focus_search
from asn_desktop.gui.widgets.tab_focus import TabFocus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from asn_desktop.gui.centre.centre_desk import OpenCentre


class CentreTabs(QTabWidget):
    """Composes the tabs, and keeps the keys on the one that is shown."""

    said = Signal(str)

    def __init__(self, opened: OpenCentre, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened = opened
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Bagian Pusat"))
        self.sessions = SessionsTab(opened, self)
        self.merge = CentralMergeTab(opened, self)
        self.people = PeopleTab(opened, self)
        self.units = UnitsTab(opened, self)
        self.corrections = CorrectionsTab(opened, self)
        self.reissue = ReissueTab(opened, self)
        self.expected = ExpectedTab(opened, self)
        self.recap = RecapFilesTab(opened, self)
        self.forget = ForgetTab(opened, self)
        self._stale = set(self.all)
        for tab in self.all:
            tab.said.connect(self.said)
            tab.altered.connect(self.read_again)
            self.addTab(tab, tab.title)
        self.sessions.merge_wished.connect(self._show_merging)
        self.focus = TabFocus(self, self, {tab: tab.firsts for tab in self.all})
        self.currentChanged.connect(self._look)

    @property
    def all(self) -> tuple[CentreTab, ...]:
        """Return the tabs in their order."""
        first = self.sessions, self.merge, self.people, self.units, self.corrections
        return *first, self.reissue, self.expected, self.recap, self.forget

    def begin(self) -> None:
        """Make rows of an older program anew, then show the sessions."""
        progress = Progress(self.tr("Menyiapkan berkas pusat"))
        renew = self.opened.centre.reading
        self.opened.jobs.run(lambda: renew.renew(progress), self._tell_renewed, progress=progress)
        self._look()

    def open_tab(self, tab: CentreTab) -> None:
        """Show a tab and begin there."""
        self.setCurrentWidget(tab)
        self.focus.first.setFocus()

    def begin_search(self) -> None:
        """Go to the search box of the tab that is shown."""
        shown = self.currentWidget()
        box = shown.search if isinstance(shown, CentreTab) else None
        if isinstance(box, QLineEdit):
            focus_search(box)

    @Slot()
    def read_again(self) -> None:
        """Let every tab read again: the one that is shown now, the others when they are shown."""
        self._stale = set(self.all)
        self._look()

    @Slot()
    def _look(self) -> None:
        shown = self.currentWidget()
        if isinstance(shown, CentreTab) and shown in self._stale:
            self._stale.discard(shown)
            shown.refresh()

    @Slot()
    def _show_merging(self) -> None:
        self.open_tab(self.merge)

    def _tell_renewed(self, left: int) -> None:
        if left:
            told = self.tr(
                "{count} sesi memakai baris dari program lama: paketnya tidak ada lagi di sini."
                " Gabungkan lagi paketnya."
            )
            self.opened.jobs.refused.emit(told.format(count=left))
