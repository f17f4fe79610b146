"""Printing ten at a time from the real window: Jeda, Batal, going on, both sides, the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from printer_kit import (
    NAMES,
    PASSPHRASE,
    PEOPLE,
    PRINTER,
    Hall,
    choose_by_hand,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.preview import paper_printer
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from asn_desktop.domain.print_jobs import PrintWish
    from asn_desktop.services.printing.service import PaperPlan


def test_ten_people_go_to_the_printer_at_once_and_the_book_says_so(hall: Hall) -> None:
    hall.print()
    assert not hall.page.ui.printButton.isEnabled()
    hall.wait(lambda: hall.is_free)

    assert hall.pages == [10, 2]
    assert hall.said == [f"12 lembar dikirim ke {PRINTER}."]
    (run,) = hall.book()
    assert (run.kind, run.target, run.is_printer) == ("scorecard", PRINTER, True)
    assert [sheet.name for sheet in run.sheets] == NAMES
    assert hall.page.options.printer == PRINTER
    assert hall.bench.window.status.watched is None
    assert hall.page.ui.standBar.isHidden()


def test_jeda_holds_the_printer_and_nothing_else(hall: Hall) -> None:
    status = hall.bench.window.status
    hall.hold(2)
    QTest.mouseClick(status.pause, Qt.MouseButton.LeftButton)
    assert status.pause.text() == "Lan&jut"
    assert status.running.text().endswith("dijeda")
    hall.go_on.set()

    assert len(hall.ask(hall.page.workspace.roster.participants)) == PEOPLE
    hall.qtbot.wait(300)
    assert hall.done == 3
    assert not hall.is_free

    QTest.mouseClick(status.pause, Qt.MouseButton.LeftButton)
    hall.wait(lambda: hall.is_free)
    assert hall.pages == [10, 2]


def stop_after(hall: Hall, sheets: int) -> int:
    """Cancel when so many sheets are out and return how many went out."""
    status = hall.bench.window.status
    hall.hold(sheets)
    QTest.mouseClick(status.pause, Qt.MouseButton.LeftButton)
    QTest.mouseClick(status.cancel, Qt.MouseButton.LeftButton)
    hall.go_on.set()
    hall.wait(lambda: hall.is_free)
    return sum(hall.pages)


def test_after_batal_it_is_said_what_is_out_and_the_rest_can_be_printed(hall: Hall) -> None:
    out = stop_after(hall, 3)
    assert 3 <= out < 10
    assert hall.page.ui.standButton.hasFocus()  # so the bar is seen, too
    assert hall.page.ui.standLabel.text() == (
        f"Cetakan dihentikan. Lembar terakhir yang dikirim: ke-{out} dari 12, {NAMES[out - 1]}."
    )
    (run,) = hall.book()
    assert [sheet.name for sheet in run.sheets] == NAMES[:out]

    hall.click("standButton")
    hall.wait(lambda: hall.is_free and hall.page.ui.standBar.isHidden())
    hall.wait(lambda: bool(hall.said))
    assert hall.said == [f"{12 - out} lembar dikirim ke {PRINTER}."]
    rest = hall.book()[0]
    assert [sheet.name for sheet in rest.sheets] == NAMES[out:]
    assert [sheet.sheet for sheet in rest.sheets] == list(range(out + 1, 13))
    assert {sheet.copy for sheet in rest.sheets} == {1}


def test_the_rest_begins_after_the_same_person_though_somebody_has_left_meanwhile(
    hall: Hall,
) -> None:
    out = stop_after(hall, 3)
    workspace = hall.page.workspace
    first = hall.ask(workspace.roster.participants)[0]
    hall.ask(lambda: workspace.roster.void(first.id, "Salah daftar"))

    hall.click("standButton")
    hall.wait(lambda: bool(hall.said))
    assert [sheet.name for sheet in hall.book()[0].sheets] == NAMES[out:]


def test_a_printer_that_goes_away_is_told_with_the_last_sheet(hall: Hall) -> None:
    hall.breaks_at = 2
    hall.print()
    hall.page.ui.resultsSearch.setFocus()
    hall.wait(lambda: hall.is_free)
    assert not hall.page.ui.standButton.hasFocus()
    told = hall.page.ui.standLabel.text()
    assert "tidak menerima cetakan" in told
    assert "ke-10 dari 12, Peserta j" in told

    hall.click("standButton")
    hall.wait(lambda: bool(hall.said))
    assert hall.pages == [10, 2]
    assert [len(run.sheets) for run in hall.book()] == [2, 10]


def test_a_print_begins_with_the_wanted_sheet_once(hall: Hall) -> None:
    ui = hall.page.ui
    QTest.mouseClick(ui.paperButton, Qt.MouseButton.LeftButton)
    ui.firstSpin.setFocus()
    QTest.keyClick(ui.firstSpin, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(ui.firstSpin, "9")
    assert ui.firstName.text() == "Peserta i, lembar 9 dari 12"
    hall.wait(lambda: ui.personLabel.text() == "Peserta i (9/12)")

    hall.print()
    hall.wait(lambda: hall.is_free)
    assert [sheet.sheet for sheet in hall.book()[0].sheets] == [9, 10, 11, 12]
    assert hall.said == [f"4 lembar dikirim ke {PRINTER}."]
    assert ui.firstSpin.value() == 1


def test_what_comes_out_again_is_a_copy_and_the_preview_says_so(hall: Hall) -> None:
    hall.print()
    hall.wait(lambda: hall.is_free)
    first = hall.page.ui.paperView._sheet.image
    hall.print()
    hall.wait(lambda: hall.is_free)
    assert {sheet.copy for sheet in hall.book()[0].sheets} == {2}
    hall.wait(lambda: hall.page.ui.paperView._sheet.image != first)


def test_blank_sheets_of_two_evaluators_have_no_backs(hall: Hall) -> None:
    choose_by_hand(hall, "blank")
    hall.print()
    hall.wait(lambda: hall.is_free)
    assert hall.pages == [20, 4]
    assert hall.page.ui.standBar.isHidden()
    assert len(hall.book()[0].sheets) == PEOPLE


def test_by_hand_the_fronts_come_first_and_the_backs_after_the_stack_was_turned(
    hall: Hall,
) -> None:
    choose_by_hand(hall)
    hall.print()
    hall.wait(hall.page.ui.standBar.isVisible)
    assert hall.pages == [10]
    assert "Muka 10 lembar sudah keluar" in hall.page.ui.standLabel.text()
    assert hall.book() == ()

    hall.click("standButton")
    hall.wait(lambda: "Muka 2 lembar" in hall.page.ui.standLabel.text())
    assert hall.pages == [10, 10, 2]
    assert len(hall.book()[0].sheets) == 10
    hall.click("standButton")
    hall.wait(lambda: hall.is_free)
    assert hall.pages == [10, 10, 2, 2]
    assert len(hall.book()[0].sheets) == PEOPLE


def test_a_stack_that_is_not_turned_over_is_not_in_the_book(hall: Hall) -> None:
    choose_by_hand(hall)
    hall.print()
    hall.wait(hall.page.ui.standBar.isVisible)
    hall.click("standCloseButton")
    hall.wait(lambda: hall.is_free)
    assert "Muka 10 lembar sudah keluar tanpa belakang" in hall.page.ui.standLabel.text()
    assert hall.book() == ()


def test_what_is_chosen_meanwhile_changes_nothing_of_a_print_that_runs(hall: Hall) -> None:
    hall.print()
    hall.page.choice.choose_kind("recap")
    hall.wait(lambda: hall.is_free)
    assert hall.said == [f"12 lembar dikirim ke {PRINTER}."]
    assert {run.kind for run in hall.book()} == {"scorecard"}


def test_a_session_that_closes_during_a_print_books_what_is_out(
    hall: Hall, session_path: Path
) -> None:
    hall.hold(3)
    watched = hall.bench.window.status.watched
    assert watched is not None
    watched.cancel()
    hall.go_on.set()
    hall.bench.desk.close()

    with Workspace.open(session_path, PASSPHRASE) as again:
        (run,) = again.papers.history()
    assert len(run.sheets) == sum(hall.pages)


def test_one_print_at_a_time(hall: Hall) -> None:
    refused: list[str] = []
    hall.page.jobs.refused.connect(refused.append)
    hall.print()
    order = hall.page.press.batches._now
    assert order is not None
    hall.page.press.print_order(order.order)
    assert "Masih mencetak" in refused[0]
    hall.wait(lambda: hall.is_free)
    assert len(hall.book()) == 1


def test_the_book_shows_runs_and_sheets_and_prints_again_from_a_sheet(hall: Hall) -> None:
    ui = hall.page.ui
    hall.print()
    hall.wait(lambda: hall.is_free)
    ui.tabs.setCurrentWidget(ui.historyTab)
    hall.wait(lambda: ui.runsView.model().rowCount() == 1)
    row = [ui.runsView.model().index(0, column).data().strip() for column in range(1, 6)]
    assert row == ["Koordinator", "Lembar penilaian", PRINTER, "12", "-"]
    assert ui.sheetsView.model().rowCount() == PEOPLE
    assert ui.sheetsView.model().index(4, 1).data() == "Peserta e"
    assert ui.sheetsView.model().index(4, 3).data() == "asli"

    ui.sheetsView.selectRow(4)
    assert ui.againButton.text() == "Siapkan cetak ulang dari lembar ke-5"
    hall.click("againButton")
    hall.wait(lambda: ui.readyLabel.text() == "8 orang akan dicetak.")
    assert ui.whomCombo.currentText() == "Dari riwayat: 8 orang"
    assert ui.tabs.currentWidget() is ui.previewTab
    hall.print()
    hall.wait(lambda: hall.is_free)
    again = hall.book()[0]
    assert [sheet.name for sheet in again.sheets] == NAMES[4:]
    assert {sheet.copy for sheet in again.sheets} == {2}


def test_of_many_choices_in_a_row_the_last_one_is_shown(hall: Hall) -> None:
    asked: list[str] = []
    papers, plan = hall.page.workspace.papers, hall.page.workspace.papers.plan

    def noted(wish: PrintWish) -> PaperPlan:
        asked.append(wish.kind)
        return plan(wish)

    papers.plan = noted  # type: ignore[method-assign]
    for kind in ("blank", "attendance", "recap", "scorecard", "minutes", "follow_up"):
        hall.page.choice.choose_kind(kind)
    hall.wait(lambda: hall.page.ui.readyLabel.text() == "0 orang akan dicetak, 12 tidak ikut.")
    assert asked == ["blank", "follow_up"]
    assert not hall.page.ui.printButton.isEnabled()


def test_after_a_fault_of_the_program_printing_is_possible_again(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> None:
        raise ZeroDivisionError

    draw = paper_printer.print_sheets
    monkeypatch.setattr(paper_printer, "print_sheets", fail)
    session = hall.bench.desk.session
    assert session is not None
    failures: list[Exception] = []
    session.jobs.failed.disconnect()
    session.jobs.failed.connect(failures.append)
    hall.page.press.batches._jobs.failed.connect(hall.page.press.batches._drop)
    hall.print()
    hall.wait(lambda: hall.is_free)
    assert isinstance(failures[0], ZeroDivisionError)
    assert hall.bench.window.status.watched is None

    monkeypatch.setattr(paper_printer, "print_sheets", draw)
    hall.print()
    hall.wait(lambda: hall.is_free)
    assert len(hall.book()) == 1
