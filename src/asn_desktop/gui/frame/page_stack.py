"""Holds the pages: builds each when first shown, takes all down when the session closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from asn_desktop.gui.frame.page_list import HOME, PAGES
from asn_desktop.gui.page import Page

if TYPE_CHECKING:
    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.gui.desk import OpenSession


class PageStack(QStackedWidget):
    """One widget a page, by key; the home page is there from the start."""

    said = Signal(str)
    refused = Signal(str)
    shown = Signal(str)
    """The key of the page that has just been shown."""

    def __init__(self, home: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: OpenSession | None = None
        self._pages: dict[str, QWidget] = {HOME: home}
        self._key = HOME
        _press_by_enter(home)
        self.addWidget(home)

    @property
    def key(self) -> str:
        return self._key

    @property
    def page(self) -> Page | None:
        """Return the page that is shown, or None at home."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    def take(self, session: OpenSession) -> None:
        """Let pages be built over an open session."""
        self._session = session

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show a page; without a session only the home page can be."""
        self.settle()
        is_new = key not in self._pages
        page = self.built(key)
        if page is None:
            return
        self._key = key
        self.setCurrentWidget(page)  # gives the focus back to what had it on that page
        if is_new and page.focusProxy() is not None:
            page.setFocus()
        self.shown.emit(key)

    def built(self, key: str) -> QWidget | None:
        """Return a page, built now if it was not; None where a session is needed and absent."""
        if key in self._pages:
            return self._pages[key]
        load = next((entry.load for entry in PAGES if entry.key == key), None)
        if self._session is None or load is None:
            return None
        page = load()(self._session.workspace, self._session.jobs)
        page.said.connect(self.said)
        page.refused.connect(self.refused)
        page.person_requested.connect(self.show_person)
        _press_by_enter(page)
        self._pages[key] = page
        self.addWidget(page)
        return page

    @Slot(str, str)
    def show_person(self, key: str, participant: ParticipantId) -> None:
        """Show a page at a participant."""
        self.show_page(key)
        if self.page is not None:
            self.page.open_person(participant)

    def settle(self) -> None:
        """Have the page store what is still being typed."""
        if self.page is not None:
            self.page.settle()

    def clear(self) -> None:
        """Go home and take every other page down."""
        self.settle()
        self.show_page(HOME)
        self._session = None
        for key in [key for key in self._pages if key != HOME]:
            page = self._pages.pop(key)
            self.removeWidget(page)
            page.deleteLater()


def _press_by_enter(page: QWidget) -> None:
    """Let Enter press the focused button, as in dialogs; else only the space bar would."""
    for button in page.findChildren(QPushButton):
        button.setAutoDefault(True)
