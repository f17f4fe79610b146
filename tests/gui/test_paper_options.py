"""Pilihan kertas: folded away, told in one line, kept on this computer, and what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.gui.paper.keying_dialog import KeyingDialog
from asn_desktop.gui.paper.option_words import summary_of
from asn_desktop.gui.paper.printing_page import PrintingPage
from asn_desktop.gui.preview import paper_printer
from asn_desktop.gui.preview.pdf_pages import page_sizes
from asn_desktop.services.computer.office_defaults import OfficeDefaultsFile
from asn_desktop.services.computer.work_habits import PrintingHabits, WorkHabitsFile

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace

F4_POINTS = pytest.approx((609, 935), abs=1)


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> PrintingPage:
    return shown(workspace, jobs, qtbot)


def shown(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> PrintingPage:
    made = PrintingPage(workspace, jobs)
    qtbot.addWidget(made)
    made.resize(1040, 455)
    with qtbot.waitExposed(made):
        made.show()
    return made


def set_all(page: PrintingPage) -> None:
    ui = page.ui
    QTest.mouseClick(ui.paperButton, Qt.MouseButton.LeftButton)
    ui.sizeCombo.setFocus()
    QTest.keyClick(ui.sizeCombo, Qt.Key.Key_Down)
    QTest.keyClick(ui.sidesCombo, Qt.Key.Key_Down)
    for spin, text in ((ui.rightSpin, "2"), (ui.downSpin, "-1,5")):
        spin.selectAll()
        QTest.keyClicks(spin, text.replace(",", spin.locale().decimalPoint()))
        QTest.keyClick(spin, Qt.Key.Key_Return)
    ui.colourBox.click()
    page.settle()


def test_the_options_are_folded_and_one_line_says_what_is_set(page: PrintingPage) -> None:
    ui = page.ui
    assert ui.paperBox.isHidden()
    assert ui.paperSummary.text() == "A4, satu muka"
    set_all(page)
    assert not ui.paperBox.isHidden()
    assert ui.paperSummary.isHidden()
    QTest.keyClick(ui.paperButton, Qt.Key.Key_Space)
    assert ui.paperBox.isHidden()
    assert ui.paperSummary.text() == (
        "F4, geser 2 mm ke kanan dan 1,5 mm ke atas, dua muka, tanpa warna"
    )


def test_they_are_kept_on_this_computer(
    page: PrintingPage, workspace: Workspace, jobs: InlineJobs, qtbot: QtBot, settings_folder: Path
) -> None:
    set_all(page)
    page.options.note_printer("EPSON L3210")
    kept = WorkHabitsFile(settings_folder).read().printing
    assert kept == PrintingHabits("F4", 2.0, -1.5, "printer", printer="EPSON L3210", colour=False)
    again = shown(workspace, jobs, qtbot)
    assert again.options.habits == kept
    assert again.options.printer == "EPSON L3210"


def test_every_sheet_is_made_for_the_chosen_paper(page: PrintingPage, tmp_path: Path) -> None:
    page.ui.sizeCombo.setCurrentIndex(1)
    assert page.ui.paperView.has_page
    page.press.write(tmp_path / "lembar.pdf")
    sizes = page_sizes((tmp_path / "lembar.pdf").read_bytes())
    assert [tuple(size) for size in sizes] == [F4_POINTS] * 3


def test_only_sides_that_are_turned_by_hand_are_explained(page: PrintingPage) -> None:
    ui = page.ui
    ui.paperButton.click()
    assert ui.lastBackBox.isHidden()
    assert ui.sidesHint.isHidden()
    ui.sidesCombo.setCurrentIndex(2)
    assert not ui.lastBackBox.isHidden()
    assert "sepuluh lembar" in ui.sidesHint.text()
    assert page.options.is_by_hand


def test_a_printer_that_turns_nothing_over_is_told(
    page: PrintingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = {"lama": False, "baru": True}
    monkeypatch.setattr(paper_printer, "prints_both_sides", answers.__getitem__)
    page.press.printers._show(["lama", "baru"])
    page.ui.paperButton.click()
    page.ui.sidesCombo.setCurrentIndex(1)
    assert "satu muka saja" in page.ui.sidesHint.text()
    assert not page.ui.sidesHint.isHidden()
    page.ui.printerCombo.setCurrentIndex(1)
    assert page.ui.sidesHint.isHidden()


def test_the_printer_that_was_used_last_is_chosen(page: PrintingPage) -> None:
    page.press.printers._last_used = "baru"
    page.press.printers._show(["lama", "baru"])
    assert page.press.printers.chosen == "baru"
    page.press.printers._last_used = "dijual"
    page.press.printers._show(["lama", "lain"])
    assert page.press.printers.chosen == "lama"


def test_no_first_sheet_is_asked_for_where_there_is_but_one(page: PrintingPage) -> None:
    page.ui.paperButton.click()
    assert not page.ui.firstSpin.isHidden()
    assert page.ui.firstSpin.maximum() == 3
    page.choice.choose_kind("minutes")
    assert page.ui.firstSpin.isHidden()


def test_the_test_page_is_printed_with_what_is_set(
    page: PrintingPage, tmp_path: Path, settings_folder: Path
) -> None:
    told: list[str] = []
    page.said.connect(told.append)
    set_all(page)

    def to_file(_name: str) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "uji.pdf"))
        return printer

    page.press.printers.open = to_file
    page.press.printers._show(["EPSON"])
    assert page.ui.trialButton.text() == "Cetak halaman uji"
    page.ui.trialButton.click()
    assert page_sizes((tmp_path / "uji.pdf").read_bytes()) == [F4_POINTS]
    assert told == ["Halaman uji dikirim ke EPSON. Ukur bingkai dan mistarnya."]
    assert page.workspace.papers.history() == ()
    assert OfficeDefaultsFile(settings_folder).read().printer == "EPSON"


def test_without_a_printer_the_test_page_is_saved(page: PrintingPage, tmp_path: Path) -> None:
    page.press.printers._show([])
    assert page.ui.trialButton.text() == "Simpan halaman uji…"
    page.ui.trialButton.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    page.trial.write(tmp_path / "uji.pdf")
    assert len(page_sizes((tmp_path / "uji.pdf").read_bytes())) == 1


def test_characters_without_a_glyph_are_named_before_printing(
    page: PrintingPage, workspace: Workspace
) -> None:
    assert page.ui.warningLabel.isHidden()
    person = workspace.roster.participants()[0]
    workspace.roster.set_fields(person.id, {"name": "Siti \N{TAMIL LETTER KA}minah"})
    page.refresh()
    assert not page.ui.warningLabel.isHidden()
    told = page.ui.warningLabel.text()
    assert "U+0B95" in told
    assert "minah" in told
    assert "U+0B95" in page.ui.leftOutView.model().index(0, 1).data()
    assert page.ui.tabs.tabText(2) == "Ti&dak ikut", "nobody is left out"
    assert page.ui.saveButton.isEnabled(), "it is said, and printed all the same"
    assert workspace.papers.plan(PrintWish("scorecard")).warnings


def turn_wheel(page: PrintingPage, over: QWidget) -> None:
    place = over.mapTo(page, over.rect().center())
    QTest.wheelEvent(page.windowHandle(), place.toPointF(), QPoint(0, -120))


def test_the_wheel_that_scrolls_the_panel_changes_nothing(page: PrintingPage) -> None:
    ui = page.ui
    page.resize(1040, 400)
    ui.scorecardRadio.setFocus()
    ui.choicePanel.ensureWidgetVisible(ui.filesCombo)
    bar = ui.choicePanel.verticalScrollBar()
    before = bar.value()
    assert before < bar.maximum()
    turn_wheel(page, ui.filesCombo)
    assert ui.filesCombo.currentIndex() == 0
    assert bar.value() > before
    ui.filesCombo.setFocus()
    ui.choicePanel.ensureWidgetVisible(ui.filesCombo)
    turn_wheel(page, ui.filesCombo)
    assert ui.filesCombo.currentIndex() == 1


def test_a_summary_says_only_what_matters() -> None:
    assert summary_of(PrintingHabits()) == "A4, satu muka"
    assert summary_of(PrintingHabits(two_sided="by_hand", offset_right_mm=-0.5), 14) == (
        "A4, geser 0,5 mm ke kiri, dua muka dibalik tangan, mulai lembar ke-14"
    )


def test_lists_are_of_all_or_of_a_unit(page: PrintingPage) -> None:
    ui = page.ui
    ui.whomCombo.setCurrentIndex(2)
    page.choice.choose_kind("attendance")
    assert ui.whomCombo.currentIndex() == 0
    assert ui.filesCombo.isHidden()
    assert page.ui.paperView.has_page
    ui.whomCombo.setCurrentIndex(3)
    unit = page.choice.wanted
    assert unit.subject == "Dinas Kesehatan"
    assert len(unit.participants) == 2


def test_what_is_unfolded_is_scrolled_into_view(page: PrintingPage, qtbot: QtBot) -> None:
    page.resize(1040, 400)
    page.ui.paperButton.click()
    qtbot.waitUntil(lambda: not page.ui.trialButton.visibleRegion().isEmpty())


def test_another_choice_begins_with_its_first_sheet(page: PrintingPage) -> None:
    page.ui.firstSpin.setValue(3)
    page.settle()
    assert page.ui.paperSummary.text() == "A4, satu muka, mulai lembar ke-3"
    assert page.ui.personLabel.text() == "Maria Ulfa (3/3)"
    page.choice.choose_kind("blank")
    assert page.options.first == 1
    assert page.ui.paperSummary.text() == "A4, satu muka"


def test_sheets_on_paper_are_keyed_in_from_here(page: PrintingPage) -> None:
    action = next(each for each in page.actions() if "Ketik ulang" in each.text())
    action.trigger()
    dialog = page.findChild(KeyingDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
