"""Siapa belum, by keys in the whole window: the matrix, the list below it, slips."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from keyboard_kit import focused, strike, write
from papers_kit import pages_of
from parted_kit import PartedLaptop
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from window_kit import Bench

from asn_desktop.domain.completeness import Stage
from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.gui.merging.slip_dialog import SlipDialog
from asn_desktop.gui.merging.slip_press import SlipPress
from asn_desktop.gui.scoring.scoring_page import ScoringPage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.merging.missing_tab import MissingTab
    from asn_desktop.services.workspace import Workspace

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def prepared(workspace: Workspace, tmp_path: Path) -> Path:
    """A session: the first evaluator complete from here, the second's package lacks entries."""
    first, second = workspace.session.overview().evaluators
    codes = workspace.session.overview().criteria
    people = [each.id for each in workspace.roster.participants()]
    for person in people:
        workspace.scoring.mark(person, first.id, [(code, 4) for code in codes])
    workspace.sheets.finalise(first.id, people)
    workspace.discipline.attest(first.id, people[1:])
    laptop = PartedLaptop(workspace, second.id, second.name)
    laptop.mark(people[0], codes, 3)
    workspace.merging.merge([laptop.send(tmp_path / "hasil.asnp", but=range(2, 4))])
    workspace.close()
    return workspace.path


@pytest.fixture
def bench(settings_folder: Path, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(settings_folder)
    qtbot.addWidget(made.window)
    made.window.resize(1093, 545)
    made.show(qtbot)
    yield made
    made.close()


@pytest.fixture
def tab(bench: Bench, prepared: Path) -> MissingTab:
    bench.open(prepared)
    strike(Key.Key_8, CTRL)
    page = bench.window.stack.page
    assert isinstance(page, MergingPage)
    strike(Key.Key_F, CTRL)
    assert page.tabs.currentWidget() is page.missing
    return page.missing


def texts(tab: MissingTab) -> list[list[str]]:
    model = tab.ui.matrixView.model()
    columns = range(model.columnCount())
    return [
        [str(model.index(row, column).data()).strip() for column in columns]
        for row in range(model.rowCount())
    ]


def listed(tab: MissingTab) -> list[tuple[str, str]]:
    rows = range(tab.model.rowCount())
    return [(tab.model.row(row).texts[0], tab.model.row(row).texts[4]) for row in rows]


def test_the_matrix_counts_and_says_which_laptop_lacks_what(tab: MissingTab) -> None:
    everybody, first, second = texts(tab)
    none = "\N{EN DASH}"
    assert everybody[0] == "Semua penilai"
    assert everybody[3:] == ["2", "1", none, "1", "2", "belum terkirim"]
    assert first[1:] == ["tanpa laptop", none, none, none, none, "1", "2", "belum diperiksa"]
    assert second[1] == "kurang 2-3"
    assert second[2] != none
    assert second[3:] == ["2", "1", none, none, none, "belum terkirim"]
    assert tab.ui.laptopLabel.text().startswith("Paket dari ")
    assert "kurang isian 2-3. Minta paket baru" in tab.ui.laptopLabel.text()
    assert tab.ui.missingLabel.text() == "Kurang 4 lembar dari 3 peserta."
    assert len(listed(tab)) == 4


def test_arrows_in_the_matrix_narrow_the_list_and_enter_goes_down_to_it(tab: MissingTab) -> None:
    tab.ui.matrixView.setFocus()
    strike(Key.Key_Down)
    (only,) = listed(tab)
    assert only[1] == "disiplin belum diperiksa"
    strike(Key.Key_Down)
    assert len(listed(tab)) == 3
    strike(Key.Key_Return)
    assert focused() is tab.ui.missingView
    tab.refresh()
    assert len(listed(tab)) == 3


def test_a_clicked_number_shows_just_these_sheets(tab: MissingTab) -> None:
    view = tab.ui.matrixView
    for row, column, count in ((0, 4, 1), (2, 3, 2)):
        at = view.visualRect(view.model().index(row, column)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
        assert len(listed(tab)) == count
    assert tab.ui.missingKindCombo.currentData() == Stage.UNSENT
    tab.ui.missingKindCombo.setCurrentIndex(0)
    assert len(listed(tab)) == 3


def test_the_search_finds_by_name_and_by_nip(tab: MissingTab) -> None:
    person = tab.workspace.roster.participants()[0]
    write(person.nip)
    assert {tab.model.row(row).key for row in range(tab.model.rowCount())} == {person.id}
    strike(Key.Key_A, CTRL)
    write("tidak ada orang begini")
    assert listed(tab) == []


def test_enter_on_a_row_opens_the_sheet_or_the_discipline_page(
    tab: MissingTab, bench: Bench
) -> None:
    tab.ui.missingKindCombo.setCurrentIndex(2)
    tab.ui.missingView.setFocus()
    strike(Key.Key_Down)
    strike(Key.Key_Return)
    assert isinstance(bench.window.stack.page, ScoringPage)
    strike(Key.Key_8, CTRL)
    tab.ui.missingKindCombo.setCurrentIndex(4)
    tab.ui.missingView.setFocus()
    strike(Key.Key_Down)
    strike(Key.Key_Return)
    assert type(bench.window.stack.page).__name__ == "DisciplinePage"


def test_a_slip_is_seen_before_it_is_saved(
    tab: MissingTab, bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    tab.ui.matrixView.setFocus()
    strike(Key.Key_Down)
    strike(Key.Key_Down)
    chosen = texts(tab)[2][0]
    tab.ui.slipButton.setFocus()
    strike(Key.Key_Space)
    dialog = bench.dialog(SlipDialog)
    assert dialog.ui.whoseCombo.currentText() == chosen
    assert dialog.ui.paperView._sheet.image is not None
    assert not dialog.ui.printButton.isEnabled()
    dialog.ui.twoUpCheck.setFocus()
    strike(Key.Key_Space)
    assert dialog.ui.pageLabel.text() == "Halaman 1 dari 1"

    dialog.ui.saveButton.click()
    chooser = next(each for each in dialog.findChildren(QFileDialog) if each.isVisible())
    assert chosen.split()[0] in chooser.selectedFiles()[0]
    chooser.reject()
    with qtbot.waitSignal(dialog.said):
        dialog.write(tmp_path / "slip.pdf")
    said = "".join(pages_of((tmp_path / "slip.pdf").read_bytes()))
    assert "".join(chosen.split()) in said
    assert said.count("YANGMASIHDITUNGGUDARI") == 1


def test_a_slip_of_all_is_offered_and_a_full_disk_is_said(
    tab: MissingTab, bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    tab.show_slips()
    dialog = bench.dialog(SlipDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.ui.whoseCombo.currentText() == "semua yang masih ditunggu"
    assert dialog.ui.pageLabel.text() == "Halaman 1 dari 2"
    strike(Key.Key_PageDown)
    assert dialog.ui.pageLabel.text() == "Halaman 2 dari 2"
    (tmp_path / "berkas").write_text("", encoding="utf-8")
    dialog.write(tmp_path / "berkas" / "slip.pdf")
    assert "tidak dapat ditulis" in dialog.ui.paperView._sheet.sentence
    strike(Key.Key_Escape)
    assert not dialog.isVisible()


def test_slips_go_to_the_chosen_printer(
    tab: MissingTab, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[tuple[int, str]] = []
    monkeypatch.setattr("asn_desktop.gui.preview.paper_printer.printer_names", lambda: ["Meja"])
    monkeypatch.setattr(SlipPress, "print_pdf", lambda _, pdf, name: sent.append((len(pdf), name)))
    tab.show_slips()
    dialog = bench.dialog(SlipDialog)
    dialog.ui.printButton.click()
    ((size, name),) = sent
    assert size > 1000
    assert name == "Meja"


def test_a_printer_that_is_gone_is_said_at_the_bar(tab: MissingTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.jobs.refused):
        tab.press.print_pdf(b"", "Tidak Ada")


def test_nothing_missing_says_so(workspace: Workspace, bench: Bench) -> None:
    people = [each.id for each in workspace.roster.participants()]
    for evaluator in workspace.session.overview().evaluators:
        for person in people:
            codes = workspace.session.overview().criteria
            workspace.scoring.mark(person, evaluator.id, [(code, 4) for code in codes])
        workspace.sheets.finalise(evaluator.id, people)
        workspace.discipline.attest(evaluator.id, people)
    workspace.packages.assign(
        workspace.session.overview().evaluators[0].id, workspace.path.with_suffix(".tugas")
    )
    workspace.close()
    bench.open(workspace.path)
    strike(Key.Key_8, CTRL)
    strike(Key.Key_F, CTRL)
    page = bench.window.stack.page
    assert isinstance(page, MergingPage)
    assert page.missing.ui.missingLabel.text().startswith("Tidak ada yang kurang")
    assert [row[8] for row in texts(page.missing)] == ["lihat laptop", "lihat laptop", "lengkap"]
    assert page.missing.ui.laptopLabel.text().endswith("atau catat mengapa tidak dipakai.")
