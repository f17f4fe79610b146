"""Prints that are cut short: of both sides, and where the last person has no sheet any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from printer_kit import (
    NAMES,
    PEOPLE,
    PRINTER,
    Hall,
    choose_by_hand,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.domain.errors import PrinterError
from asn_desktop.services.printing.service import PapersService

if TYPE_CHECKING:
    import pytest

IN_TRAY = (
    "Muka 6 lembar sudah keluar tanpa belakang; keluarkan dari baki printer. Lembar itu dicetak"
    " lagi, muka dan belakang, bila dilanjutkan."
)


def turn(hall: Hall, fronts: int) -> None:
    """Turn the stack of so many fronts over."""
    label = hall.page.ui.standLabel
    hall.wait(lambda: label.text().startswith(f"Muka {fronts} lembar sudah keluar. Balik"))
    hall.click("standButton")


def refuse(*_asked: object) -> None:
    raise PrinterError(printer="Laci kosong")


def cut_the_backs(hall: Hall, *, last_first: bool) -> str:
    """Press Batal while the fourth of ten backs is drawn; return what is said."""
    choose_by_hand(hall)
    hall.page.ui.lastBackBox.setChecked(last_first)
    hall.stops_at = 2, 4
    hall.print()
    turn(hall, 10)
    hall.wait(lambda: hall.is_free)
    assert hall.pages == [10, 4]
    return hall.page.ui.standLabel.text()


def test_of_backs_that_are_cut_short_the_complete_sheets_are_told_and_booked(hall: Hall) -> None:
    told = cut_the_backs(hall, last_first=False)
    assert told == (
        "Cetakan dihentikan. Lembar terakhir yang dikirim: ke-4 dari 12, Peserta d. " + IN_TRAY
    )
    assert [sheet.name for sheet in hall.book()[0].sheets] == NAMES[:4]

    hall.click("standButton")
    turn(hall, 8)
    hall.wait(lambda: hall.is_free)
    assert [sheet.name for sheet in hall.book()[0].sheets] == NAMES[4:]
    assert {sheet.copy for sheet in hall.book()[0].sheets} == {1}
    assert hall.said == [f"8 lembar dikirim ke {PRINTER}."]


def test_backs_that_begin_with_the_last_sheet_complete_the_last_ones(hall: Hall) -> None:
    told = cut_the_backs(hall, last_first=True)
    assert told == (
        "Cetakan dihentikan. Lembar ke-7 sampai ke-10 dari 12 sudah lengkap. " + IN_TRAY
    )
    complete = [(sheet.sheet, sheet.name) for sheet in hall.book()[0].sheets]
    assert complete == list(enumerate(NAMES[6:10], 7))

    hall.click("standButton")
    turn(hall, 6)
    turn(hall, 2)
    hall.wait(lambda: hall.is_free)
    assert hall.pages == [10, 4, 6, 6, 2, 2]
    rest = hall.book()[0].sheets
    wanted = [*enumerate(NAMES[:6], 1), *enumerate(NAMES[10:], 11)]
    assert [(sheet.sheet, sheet.name) for sheet in rest] == wanted
    assert {sheet.copy for sheet in rest} == {1}, "nobody gets a copy in place of their paper"
    assert hall.said == [f"8 lembar dikirim ke {PRINTER}."]


def test_what_was_complete_stays_so_when_going_on_is_cut_short_as_well(hall: Hall) -> None:
    cut_the_backs(hall, last_first=True)
    hall.page.ui.standLabel.clear()
    hall.stops_at = 4, 2
    hall.click("standButton")
    turn(hall, 6)
    hall.wait(lambda: hall.is_free)
    assert "Lembar ke-5 sampai ke-6 dari 12 sudah lengkap. Muka 4" in hall.page.ui.standLabel.text()

    hall.click("standButton")
    turn(hall, 4)
    turn(hall, 2)
    hall.wait(lambda: hall.is_free)
    runs = [[sheet.name for sheet in run.sheets] for run in hall.book()]
    assert runs == [NAMES[:4] + NAMES[10:], NAMES[4:6], NAMES[6:10]]


def test_what_was_complete_is_not_denied_when_going_on_is_refused(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_the_backs(hall, last_first=True)
    with monkeypatch.context() as patch:
        patch.setattr(PapersService, "begin", refuse)
        hall.click("standButton")
        hall.wait(lambda: hall.is_free)
    told = hall.page.ui.standLabel.text()
    assert "Laci kosong" in told
    assert "Belum ada lembar" not in told

    hall.click("standButton")  # and the rest is still known
    turn(hall, 6)
    turn(hall, 2)
    hall.wait(lambda: hall.is_free)
    assert [sheet.name for sheet in hall.book()[0].sheets] == NAMES[:6] + NAMES[10:]


def test_backs_that_no_printer_takes_leave_all_fronts_in_the_tray(hall: Hall) -> None:
    choose_by_hand(hall)
    hall.breaks_at = 2
    hall.print()
    turn(hall, 10)
    hall.wait(lambda: hall.is_free)
    told = hall.page.ui.standLabel.text()
    assert "Muka 10 lembar sudah keluar tanpa belakang; keluarkan dari baki" in told
    assert "Belum ada lembar" not in told
    assert hall.book() == ()


def test_the_rest_begins_with_the_next_though_the_last_person_has_left(hall: Hall) -> None:
    hall.stops_at = 1, 4
    hall.print()
    hall.wait(lambda: hall.is_free)
    workspace = hall.page.workspace
    (run,) = hall.book()
    assert [sheet.name for sheet in run.sheets] == NAMES[:4]
    last = run.sheets[-1].participant
    assert last is not None
    hall.ask(lambda: workspace.roster.void(last, "Salah daftar"))

    hall.click("standButton")
    hall.wait(lambda: bool(hall.said))
    assert [sheet.name for sheet in hall.book()[0].sheets] == NAMES[4:]
    assert hall.said == [f"{PEOPLE - 4} lembar dikirim ke {PRINTER}."]


def test_going_on_that_a_printer_refuses_says_what_is_out_and_can_be_repeated(hall: Hall) -> None:
    hall.stops_at, hall.breaks_at = (1, 4), 2
    hall.print()
    hall.wait(lambda: hall.is_free)
    hall.click("standButton")
    hall.wait(lambda: "tidak menerima cetakan" in hall.page.ui.standLabel.text())
    assert "ke-4 dari 12, Peserta d" in hall.page.ui.standLabel.text()
    QTest.mouseClick(hall.page.ui.standButton, Qt.MouseButton.LeftButton)
    hall.wait(lambda: bool(hall.said))
    assert [sheet.name for sheet in hall.book()[0].sheets] == NAMES[4:]
