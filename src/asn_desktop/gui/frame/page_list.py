"""The pages of the window in their order; each is imported when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.gui.page import Page

HOME: Final = "beranda"
SCORING: Final = "penilaian"
MERGING: Final = "gabung"


class PageEntry(NamedTuple):
    """A page: its key (also its icon's name), its name, the digit of its shortcut, its menu."""

    key: str
    text: str
    digit: int
    menu: str
    load: Callable[[], type[Page]] | None
    """Imports and returns the class; None for the home page, which needs no session."""


def _participants_page() -> type[Page]:
    from asn_desktop.gui.pages.participants_page import (  # noqa: PLC0415 - pages are lazy
        ParticipantsPage,
    )

    return ParticipantsPage


def _scoring_page() -> type[Page]:
    from asn_desktop.gui.pages.scoring_page import ScoringPage  # noqa: PLC0415

    return ScoringPage


def _discipline_page() -> type[Page]:
    from asn_desktop.gui.pages.discipline_page import DisciplinePage  # noqa: PLC0415

    return DisciplinePage


def _printing_page() -> type[Page]:
    from asn_desktop.gui.pages.printing_page import PrintingPage  # noqa: PLC0415

    return PrintingPage


def _merging_page() -> type[Page]:
    from asn_desktop.gui.pages.merging_page import MergingPage  # noqa: PLC0415

    return MergingPage


PAGES: Final = (
    PageEntry(HOME, "Beranda", 1, "", None),
    PageEntry("peserta", "Peserta", 2, "Penilaian", _participants_page),
    PageEntry(SCORING, "Penilaian", 3, "Penilaian", _scoring_page),
    PageEntry("disiplin", "Disiplin", 5, "Penilaian", _discipline_page),
    PageEntry("cetak", "Cetak", 6, "Cetak", _printing_page),
    PageEntry(MERGING, "Gabung", 8, "Gabung", _merging_page),
)
"""Ctrl+4 and Ctrl+7 stay free for the two pages that later issues add."""
