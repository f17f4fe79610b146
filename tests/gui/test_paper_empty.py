"""Cetak where nothing is found or nothing was printed: it says what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from asn_desktop.gui.paper.printing_page import PrintingPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> PrintingPage:
    made = PrintingPage(workspace, jobs)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    return made


def test_a_search_that_finds_nobody_says_so_and_how_to_see_all(page: PrintingPage) -> None:
    page.begin_search()
    told = page.ui.resultsLabel.text()
    QTest.keyClicks(page.ui.resultsSearch, "tidak ada")
    assert page.ui.resultsLabel.text().startswith("Tidak ada yang cocok. Hapus pencarian")
    page.ui.resultsSearch.clear()
    assert page.ui.resultsLabel.text() == told != ""


def test_an_empty_book_of_prints_says_what_to_do_next(page: PrintingPage) -> None:
    page.ui.tabs.setCurrentWidget(page.ui.historyTab)
    assert "Pilih kertasnya di kiri, lalu tekan Cetak" in page.ui.historyLabel.text()
