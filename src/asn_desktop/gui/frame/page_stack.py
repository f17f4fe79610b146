"""Holds the pages: builds each when first shown, takes all down when the session closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.gui.frame.page_list import HOME, PAGES, SCORING
from asn_desktop.gui.page import Page

if TYPE_CHECKING:
    from asn_desktop.gui.desk import OpenSession


class Place(NamedTuple):
    """Where the user is: a page's key, and whose entry is open there ("" for nobody's)."""

    page: str
    participant: str


BEGINNING = Place(SCORING, "")
"""Where work goes on in a session in which nobody was anywhere yet."""


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
        self.left = BEGINNING
        """Where the user was before coming home: where "Lanjutkan" leads."""
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

    @property
    def place(self) -> Place:
        """Return where the user is."""
        person = None if self.page is None else self.page.person()
        return Place(self._key, person or "")

    def go(self, place: Place) -> None:
        """Go to where a user was."""
        self.show_page(place.page)
        if place.participant and self.page is not None:
            self.page.open_person(ParticipantId(place.participant))

    def take(self, session: OpenSession) -> None:
        """Let pages be built over an open session."""
        self._session = session

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show a page; without a session only the home page can be."""
        self.settle()
        page = self.built(key)
        if page is None:
            return
        if self.page is not None:
            self.left = self.place
        self._key = key
        self._turn_to(page)
        self.shown.emit(key)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page with the focus where it was there, or where work begins; not the side bar."""
        is_here = self.currentWidget() is page
        left = page.focusWidget()
        self.setCurrentWidget(page)  # Qt moves a focus that was on the page before somewhere here
        is_there = left is not None and left.isVisibleTo(page)  # not on a tab that is not open
        target = left if is_there else page.focusProxy()
        focused = self.window().focusWidget()
        is_in_page = focused is not None and page.isAncestorOf(focused)
        if target is not None and not (is_here and is_in_page):
            target.setFocus()

    def built(self, key: str) -> QWidget | None:
        """Return a page, built now if it was not; None where a session is needed and absent."""
        if key in self._pages:
            return self._pages[key]
        page = None if self._session is None else build_page(key, self._session)
        if page is None:
            return None
        page.said.connect(self.said)
        page.refused.connect(self.refused)
        page.person_requested.connect(self.show_person)
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
        self._session, self.left = None, BEGINNING
        for key in [key for key in self._pages if key != HOME]:
            page = self._pages.pop(key)
            if isinstance(page, Page):
                page.close_down()
            self.removeWidget(page)
            page.deleteLater()


def build_page(key: str, session: OpenSession) -> Page | None:
    """Return a new page over an open session; None for the home page, or for no page at all."""
    load = next((entry.load for entry in PAGES if entry.key == key), None)
    if load is None:
        return None
    page = load()(session.workspace, session.jobs)
    _press_by_enter(page)
    return page


def _press_by_enter(page: QWidget) -> None:
    """Let Enter press the focused button, as in dialogs; else only the space bar would."""
    for button in page.findChildren(QPushButton):
        button.setAutoDefault(True)
