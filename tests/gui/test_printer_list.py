"""Printers that are plugged in after page Cetak was first shown, and Cari printer lagi."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.domain.errors import PrinterError
from asn_desktop.gui.paper.printing_page import PrintingPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace


class Plugs:
    """The printers of this computer, as they come and go."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.asked = 0

    def __call__(self) -> list[str]:
        self.asked += 1
        return list(self.names)


@pytest.fixture
def plugs() -> Plugs:
    return Plugs()


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot, plugs: Plugs) -> PrintingPage:
    made = PrintingPage(workspace, jobs)
    made.press.printers.names = plugs
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def offered(page: PrintingPage) -> list[str]:
    combo = page.ui.printerCombo
    return [str(combo.itemData(row)) for row in range(combo.count())]


def test_a_printer_plugged_in_later_is_there_when_the_page_is_shown_again(
    page: PrintingPage, plugs: Plugs
) -> None:
    assert offered(page) == [""]
    plugs.names = ["EPSON L3210"]
    page.hide()
    page.show()
    assert offered(page) == ["EPSON L3210"]
    assert page.ui.printButton.isEnabled()
    assert page.ui.printerAgainButton.isHidden()


def test_a_change_in_the_session_asks_for_no_printers(page: PrintingPage, plugs: Plugs) -> None:
    page.refresh()
    assert plugs.asked == 1


def test_the_chosen_printer_stays_chosen_when_more_are_found(
    page: PrintingPage, plugs: Plugs
) -> None:
    plugs.names = ["Canon", "EPSON"]
    page.press.printers.look_again()
    page.ui.printerCombo.setCurrentIndex(1)
    plugs.names = ["Brother", "Canon", "EPSON"]
    page.hide()
    page.show()
    assert offered(page) == ["Brother", "Canon", "EPSON"]
    assert page.press.printers.chosen == "EPSON"


def test_without_a_printer_one_may_be_looked_for_by_key(page: PrintingPage, plugs: Plugs) -> None:
    told: list[str] = []
    page.said.connect(told.append)
    again = page.ui.printerAgainButton
    assert not again.isHidden()
    again.setFocus()
    QTest.keyClick(again, Qt.Key.Key_Space)
    sentence = (
        "Belum ada printer. Nyalakan printer, pasang kabelnya atau sambungkan jaringannya,"
        " lalu cari lagi."
    )
    assert told == [sentence]
    assert again.hasFocus()

    plugs.names = ["EPSON"]
    QTest.keyClick(again, Qt.Key.Key_Space)
    assert page.press.printers.chosen == "EPSON"
    assert again.isHidden()
    assert page.ui.printerCombo.hasFocus()
    assert len(told) == 1


def test_after_a_search_that_was_refused_another_may_be_made(
    page: PrintingPage, plugs: Plugs
) -> None:
    def refuse() -> list[str]:
        raise PrinterError(printer="jaringan")

    printers = page.press.printers
    told: list[str] = []
    page.said.connect(told.append)
    printers.names = refuse
    printers.look_again()
    assert "jaringan" in told[0]
    plugs.names, printers.names = ["EPSON"], plugs
    printers.look_again()
    assert printers.chosen == "EPSON"
