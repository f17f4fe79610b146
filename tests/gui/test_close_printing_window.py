"""Closing Cetak's own window while it prints: asked first, and what is out goes on elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from printer_kit import NAMES, PEOPLE, PRINTER, Hall, attach, choose_by_hand
from PySide6.QtWidgets import QMessageBox

from asn_desktop.gui.paper import batch_desk
from asn_desktop.gui.paper.printing_page import PrintingPage
from asn_desktop.gui.paper.register_rows import Standing
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.gui.frame.page_windows import PageWindow


class Own:
    """Cetak in a window of its own, printing, beside the main one."""

    def __init__(self, hall: Hall) -> None:
        self.hall, windows = hall, hall.bench.furnishing.windows
        windows.open("cetak")
        window = windows.window("cetak")
        assert window is not None
        assert isinstance(window.page, PrintingPage)
        self.window: PageWindow = window
        self.page: PrintingPage = window.page
        hall.wait(lambda: self.page.ui.paperView.has_page)
        attach(hall, self.page)

    @property
    def is_open(self) -> bool:
        return "cetak" in self.hall.bench.furnishing.windows.keys

    def hang(self, sheets: int, sides: int = 1) -> None:
        """Print, and let the printer stand still when so many sheets are out."""
        self.hall.holds_at = sheets * sides + 1
        self.page.ui.printButton.click()
        self.hall.wait(lambda: self.hall.done == sheets)

    def print_to(self, sheets: int) -> None:
        """Print, and pause while the sheet after so many goes out."""
        self.hang(sheets)
        progress = self.page.running
        assert progress is not None
        progress.pause()
        self.hall.go_on.set()

    def answer(self, text: str) -> None:
        """Press a button of the question."""
        (box,) = [each for each in self.window.findChildren(QMessageBox) if each.isVisible()]
        assert PRINTER in box.text()
        next(button for button in box.buttons() if button.text() == text).click()


@pytest.fixture
def own(hall: Hall) -> Own:
    return Own(hall)


def test_a_running_print_goes_on_until_its_user_agrees(own: Own, hall: Hall) -> None:
    own.print_to(2)
    own.window.close()
    own.answer("Batal")
    assert own.is_open
    progress = own.page.running
    assert progress is not None
    progress.resume()
    hall.wait(lambda: own.page.running is None)
    assert len(hall.book()[0].sheets) == PEOPLE

    own.window.close()
    assert not own.is_open
    assert hall.bench.window.messages.text.text() == ""


def test_what_is_out_is_told_and_goes_on_in_the_main_window(own: Own, hall: Hall) -> None:
    own.print_to(3)
    own.window.close()
    own.answer("Batalkan dan tutup")
    hall.wait(lambda: not own.is_open)
    (run,) = hall.book()
    out = len(run.sheets)
    assert 3 <= out < 10
    told = f"Cetakan dihentikan. Lembar terakhir yang dikirim: ke-{out} dari 12, {NAMES[out - 1]}."
    said = hall.bench.window.messages.text.text()
    assert said == f"{told} Sisanya dapat dilanjutkan di halaman Cetak."
    assert hall.page.ui.standLabel.text() == told

    hall.click("standButton")
    hall.wait(lambda: bool(hall.said))
    assert [sheet.name for sheet in hall.book()[0].sheets] == NAMES[out:]


def test_a_print_that_stands_still_is_left_to_the_main_window_as_well(own: Own, hall: Hall) -> None:
    own.print_to(3)
    progress = own.page.running
    assert progress is not None
    progress.cancel()
    hall.wait(lambda: own.page.running is None)
    assert hall.page.ui.standBar.isHidden()
    own.window.close()
    assert not own.is_open
    assert hall.page.ui.standButton.isVisible()
    assert "Sisanya dapat dilanjutkan" in hall.bench.window.messages.text.text()


def test_a_print_that_was_cancelled_is_awaited_without_a_question(own: Own, hall: Hall) -> None:
    own.print_to(3)
    progress = own.page.running
    assert progress is not None
    progress.cancel()
    own.window.close()
    assert own.window.findChildren(QMessageBox) == []
    hall.wait(lambda: not own.is_open)
    assert len(hall.book()[0].sheets) == sum(hall.pages)
    assert "Lembar terakhir yang dikirim" in hall.bench.window.messages.text.text()


def test_closing_once_more_waits_for_no_printer_that_hangs(
    own: Own, hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_desk, "LONGEST_WAIT", 0.1)
    own.hang(3)
    own.window.close()
    own.answer("Batalkan dan tutup")
    own.window.close()
    assert not own.is_open
    hall.go_on.set()
    assert "Lembar terakhir yang dikirim" in hall.bench.window.messages.text.text()
    assert len(hall.book()[0].sheets) == 3


@pytest.mark.parametrize("is_impatient", [False, True])
def test_certificates_that_it_issued_are_shown_in_the_main_window(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, *, is_impatient: bool
) -> None:
    monkeypatch.setattr(batch_desk, "LONGEST_WAIT", 0.1)
    choose_by_hand(hall)
    hall.page.ui.sidesCombo.setCurrentIndex(0)
    own = Own(hall)
    own.page.choice.choose_kind("certificate")
    hall.wait(own.page.ui.printButton.isEnabled)
    tab = hall.page.register.tab
    hall.page.ui.tabs.setCurrentWidget(tab)
    hall.wait(lambda: len(tab.entries) == PEOPLE)
    own.hang(3, sides=2)
    own.window.close()
    own.answer("Batalkan dan tutup")
    if is_impatient:
        own.window.close()
    hall.go_on.set()
    hall.wait(lambda: not own.is_open)
    issued = Standing.ISSUED
    hall.wait(lambda: sum(each.standing is issued for each in tab.entries) == 10)


def test_closing_once_more_books_what_is_out(own: Own, hall: Hall) -> None:
    own.print_to(3)
    own.window.close()
    own.answer("Batalkan dan tutup")
    own.window.close()
    assert not own.is_open
    assert "Lembar terakhir yang dikirim" in hall.bench.window.messages.text.text()
    assert len(hall.book()[0].sheets) == sum(hall.pages)


def test_the_main_windows_own_print_is_not_disturbed(own: Own, hall: Hall) -> None:
    own.print_to(3)
    hall.print()
    progress = own.page.running
    assert progress is not None
    progress.cancel()
    own.window.close()
    hall.wait(lambda: not own.is_open)
    said = hall.bench.window.messages.text.text()
    assert "Lembar terakhir yang dikirim" in said
    assert "Sisanya" not in said
    hall.wait(lambda: hall.is_free)
    assert PEOPLE in [len(run.sheets) for run in hall.book()]


def test_a_session_that_closes_closes_the_window_and_books_what_is_out(
    own: Own, hall: Hall, session_path: Path
) -> None:
    own.print_to(3)
    hall.bench.desk.close()
    assert not own.is_open
    with Workspace.open(session_path, "rahasia bersama") as again:
        (run,) = again.papers.history()
    assert len(run.sheets) == sum(hall.pages)
