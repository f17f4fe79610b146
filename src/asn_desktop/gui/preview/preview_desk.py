"""Leafs through the papers that would be printed: persons and pages, each the very PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot

from asn_desktop.gui.icons import icon
from asn_desktop.gui.preview.pdf_pages import page_image
from asn_desktop.gui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLabel, QToolButton

    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.gui.preview.paper_view import PaperView
    from asn_desktop.gui.preview.pdf_pages import PageImage


class PreviewParts(NamedTuple):
    """The widgets of the preview."""

    view: PaperView
    person_back: QToolButton
    person: QLabel
    person_next: QToolButton
    page_back: QToolButton
    page: QLabel
    page_next: QToolButton
    whole: QToolButton


class PreviewDesk(QObject):
    """Asks for one person's PDF at a time and keeps it in memory only."""

    def __init__(
        self, jobs: Jobs, parts: PreviewParts, make: Callable[[str, Participant | None], bytes]
    ) -> None:
        super().__init__(parts.view)
        self._jobs, self._parts, self._make = jobs, parts, make
        self._people: Sequence[Participant] = ()
        self._at, self._page, self._pages = 0, 0, 0
        self._kind, self._pdf = "", b""
        self._turn, self._first = 0, 1
        parts.person_back.clicked.connect(lambda: self.leaf(-1))
        parts.person_next.clicked.connect(lambda: self.leaf(1))
        parts.page_back.clicked.connect(lambda: self.turn_page(-1))
        parts.page_next.clicked.connect(lambda: self.turn_page(1))
        parts.whole.toggled.connect(lambda is_whole: parts.view.set_whole(is_whole=is_whole))
        parts.view.size_changed.connect(self._draw)
        self._follow()

    def show_people(self, kind: str, people: Sequence[Participant], first: int = 1) -> None:
        """Preview these persons' papers of a kind, in the order of printing.

        Begins with the one that is shown, if it is among them; else, and for another `first`, with
        the sheet of that number.
        """
        shown = self._people[self._at].id if self._people else None
        is_same_first = first == self._first
        self._kind, self._people, self._first = kind, people, first
        ids = [person.id for person in people]
        at = ids.index(shown) if shown in ids else -1
        self._at = at if is_same_first and at >= 0 else min(first, len(people)) - 1
        self._read()

    def show_one(self, kind: str) -> None:
        """Preview a paper that is of nobody in particular."""
        self._kind, self._people = kind, ()
        self._read()

    def show_sentence(self, sentence: str) -> None:
        """Say why there is nothing to preview."""
        self._people, self._pdf, self._pages = (), b"", 0
        self._turn += 1
        self._parts.view.show_sentence(sentence)
        self._follow()

    def leaf(self, steps: int) -> None:
        """Go to the next person or back."""
        at = max(0, min(self._at + steps, len(self._people) - 1))
        if self._people and at != self._at:
            self._at = at
            self._read()

    def turn_page(self, steps: int) -> None:
        """Go to the next page of this paper or back."""
        page = max(0, min(self._page + steps, self._pages - 1))
        if page != self._page:
            self._page = page
            self._draw()
            self._parts.view.verticalScrollBar().setValue(0)

    def _read(self) -> None:
        person = self._people[self._at] if self._people else None
        width, make, kind = self._parts.view.wanted_width, self._make, self._kind
        self._turn += 1
        turn = self._turn

        def job() -> tuple[int, bytes, PageImage]:
            pdf = make(kind, person)
            return turn, pdf, page_image(pdf, 0, width)

        self._follow()
        self._jobs.run(job, self._take, refused=self._tell_refusal)

    def _take(self, answer: tuple[int, bytes, PageImage]) -> None:
        turn, pdf, drawn = answer
        if turn == self._turn:
            self._pdf = pdf
            self._show(drawn)
            self._parts.view.verticalScrollBar().setValue(0)

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        people = self._people
        self.show_sentence(sentence)
        self._people = people
        self._follow()

    @Slot()
    def _draw(self) -> None:
        """Draw the page again: another one, or for another size."""
        pdf, page, width, turn = self._pdf, self._page, self._parts.view.wanted_width, self._turn
        if pdf:
            self._jobs.run(lambda: (turn, page_image(pdf, page, width)), self._take_page)

    def _take_page(self, answer: tuple[int, PageImage]) -> None:
        turn, drawn = answer
        if turn == self._turn:
            self._show(drawn)

    def _show(self, drawn: PageImage) -> None:
        self._page, self._pages = drawn.page, drawn.pages
        self._parts.view.show_page(drawn.image)
        self._follow()

    def _follow(self) -> None:
        parts, people = self._parts, self._people
        colours = colours_of(parts.view.palette())
        for button, name in (
            (parts.person_back, "mundur"),
            (parts.person_next, "maju"),
            (parts.page_back, "mundur"),
            (parts.page_next, "maju"),
        ):
            button.setIcon(icon(name, colours.text))
        person = people[self._at] if people else None
        told = person.full_name if person else ""
        if len(people) > 1:
            told = f"{told} ({self._at + 1}/{len(people)})"
        parts.person.setText(told)
        page = self.tr("Halaman {page} dari {pages}").format(page=self._page + 1, pages=self._pages)
        parts.page.setText(page if self._pages else "")
        parts.person_back.setEnabled(self._at > 0)
        parts.person_next.setEnabled(self._at < len(people) - 1)
        parts.page_back.setEnabled(self._page > 0)
        parts.page_next.setEnabled(self._page < self._pages - 1)
        for widget in (parts.person_back, parts.person_next):
            widget.setVisible(len(people) > 1)
        for widget in (parts.page_back, parts.page_next):
            widget.setVisible(self._pages > 1)
        parts.whole.setEnabled(bool(self._pages))
        if self._pages:
            parts.view.setAccessibleDescription(" ".join(filter(None, (told, parts.page.text()))))
