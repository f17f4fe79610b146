"""The pages of the window in their order; each is imported when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from asn_desktop.gui.page_names import (
    HOME,
    MERGING,
    PRINTING,
    ROSTER,
    SCORING,
    page_name,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.gui.page import Page


class PageEntry(NamedTuple):
    """A page: its key (also its icon's name), the digit of its shortcut, its menu."""

    key: str
    digit: int
    menu: str
    """The key of the page menu that shows its actions; "" for none."""
    load: Callable[[], type[Page]] | None
    """Imports and returns the class; None for the home page, which needs no session."""

    @property
    def text(self) -> str:
        """Return the page's name in the language of the moment."""
        return page_name(self.key)


def _participants_page() -> type[Page]:
    from asn_desktop.gui.roster.participants_page import (  # noqa: PLC0415 - pages are lazy
        ParticipantsPage,
    )

    return ParticipantsPage


def _scoring_page() -> type[Page]:
    from asn_desktop.gui.scoring.scoring_page import ScoringPage  # noqa: PLC0415

    return ScoringPage


def _table_page() -> type[Page]:
    from asn_desktop.gui.grid.table_page import TablePage  # noqa: PLC0415

    return TablePage


def _discipline_page() -> type[Page]:
    from asn_desktop.gui.discipline.discipline_page import DisciplinePage  # noqa: PLC0415

    return DisciplinePage


def _printing_page() -> type[Page]:
    from asn_desktop.gui.paper.printing_page import PrintingPage  # noqa: PLC0415

    return PrintingPage


def _recap_page() -> type[Page]:
    from asn_desktop.gui.recap.recap_page import RecapPage  # noqa: PLC0415

    return RecapPage


def _merging_page() -> type[Page]:
    from asn_desktop.gui.merging.merging_page import MergingPage  # noqa: PLC0415

    return MergingPage


PAGES: Final = (
    PageEntry(HOME, 1, "", None),
    PageEntry(ROSTER, 2, "Penilaian", _participants_page),
    PageEntry(SCORING, 3, "Penilaian", _scoring_page),
    PageEntry("tabel", 4, "Penilaian", _table_page),
    PageEntry("disiplin", 5, "Penilaian", _discipline_page),
    PageEntry(PRINTING, 6, "Cetak", _printing_page),
    PageEntry("rekap", 7, "Cetak", _recap_page),
    PageEntry(MERGING, 8, "Gabung", _merging_page),
)

__all__ = ["HOME", "MERGING", "PAGES", "PRINTING", "ROSTER", "SCORING", "PageEntry", "page_name"]
