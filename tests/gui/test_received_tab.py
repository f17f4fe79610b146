"""Diterima by keys: every package and how it stands, a merge undone whole and put back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hostile_kit import hostile_package
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from asn_desktop.domain import registers
from asn_desktop.gui.merging.merging_page import MergingPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.gui.merging.received_tab import ReceivedTab
    from asn_desktop.services.workspace import Workspace

Key = Qt.Key


@pytest.fixture
def package(workspace: Workspace, tmp_path: Path) -> Path:
    """Return a package with one mark and one line that is no entry."""
    evaluator = workspace.session.overview().evaluators[0]
    person = workspace.roster.participants()[0].id
    criterion = workspace.session.overview().criteria[0]
    entries = [(registers.mark(person, evaluator.id, criterion), 3)]
    junk = (b"bukan entri",)
    return hostile_package(workspace, tmp_path / "asing.asnpkg", entries, evaluator.id, junk)


@pytest.fixture
def tab(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> ReceivedTab:
    page = MergingPage(workspace, jobs)
    qtbot.addWidget(page)
    page.resize(1040, 455)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open_tab(page.received)
    return page.received


def rows(tab: ReceivedTab) -> list[list[str]]:
    model = tab.ui.receivedView.model()
    columns = range(model.columnCount())
    return [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]


def open_list(tab: ReceivedTab, key: str) -> None:
    button = tab.ui.tiles._tiles[key][1]
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)


def test_before_anything_came_it_says_what_to_do(tab: ReceivedTab) -> None:
    assert "Belum ada paket yang diterima" in tab.ui.listLabel.text()
    assert not tab.ui.undoButton.isEnabled()
    assert not tab.ui.sentenceCard.isVisible()


def test_each_package_stands_with_who_code_and_state(
    tab: ReceivedTab, workspace: Workspace, package: Path
) -> None:
    workspace.merging.merge([package])
    workspace.merging.merge([package])
    tab.refresh()
    again, first = rows(tab)
    assert first[1:3] == ["Laptop asing", "asing.asnpkg"]
    assert first[5] == "digabung"
    assert again[5] == "sama dengan asing.asnpkg"
    receipt = workspace.receipts.of_merging()[0].receipt
    assert first[3] == receipt
    assert receipt in tab.ui.detailText.toPlainText()
    QTest.keyClicks(tab.ui.searchEdit, "tidak ada")
    assert rows(tab) == []
    assert tab.ui.listLabel.text().startswith("0 dari 2")


def test_a_merge_is_undone_with_a_reason_and_put_back(
    tab: ReceivedTab, workspace: Workspace, package: Path
) -> None:
    before = workspace.session.state()
    workspace.merging.merge([package])
    merged = workspace.session.state()
    tab.refresh()
    tab.ui.undoButton.setFocus()
    QTest.keyClick(tab.ui.undoButton, Key.Key_Space)
    asked = tab.ui.question.line.accessibleName()
    assert "1 isian dari Laptop asing disisihkan; yang diisi di sini tetap" in asked
    QTest.keyClick(tab.ui.question.line, Key.Key_Return)  # no reason yet
    assert workspace.session.state() == merged
    QTest.keyClicks(tab.ui.question.line, "paket latihan")
    QTest.keyClick(tab.ui.question.line, Key.Key_Return)
    assert workspace.session.state() == before
    assert rows(tab)[0][5] == "disisihkan"
    assert "paket latihan" in tab.ui.detailText.toPlainText()
    assert not tab.ui.undoButton.isEnabled()

    open_list(tab, "disisihkan")
    (entry,) = rows(tab)
    assert entry[2].startswith("3")
    assert entry[3] == "asing.asnpkg"
    open_list(tab, "paket")
    tab.ui.putBackButton.setFocus()
    QTest.keyClick(tab.ui.putBackButton, Key.Key_Space)
    assert workspace.session.state() == merged
    assert rows(tab)[0][5] == "digabung"


def test_escape_takes_the_question_back_and_the_keys_with_it(
    tab: ReceivedTab, workspace: Workspace, package: Path
) -> None:
    workspace.merging.merge([package])
    tab.refresh()
    tab.ui.undoButton.setFocus()
    QTest.keyClick(tab.ui.undoButton, Key.Key_Space)
    QTest.keyClick(tab.ui.question.line, Key.Key_Escape)
    assert QApplication.focusWidget() is tab.ui.undoButton
    assert workspace.received.merges()[0].can_undo


def test_what_cannot_be_used_is_listed_and_saved(
    tab: ReceivedTab, workspace: Workspace, package: Path, tmp_path: Path
) -> None:
    assert not tab.ui.quarantineButton.isVisible()
    workspace.merging.merge([package])
    tab.refresh()
    open_list(tab, "dikarantina")
    (line,) = rows(tab)
    assert line[0] == "asing.asnpkg"
    assert line[3] == "bukan JSON yang sah"
    assert not tab.ui.undoButton.isEnabled()
    assert tab.ui.quarantineButton.isVisible()
    tab.write_quarantine(tmp_path / "karantina.json")
    saved = json.loads((tmp_path / "karantina.json").read_text(encoding="utf-8"))
    assert [(each["package"], each["raw"]) for each in saved] == [("asing.asnpkg", "bukan entri")]


def test_a_receipt_is_saved_for_the_chosen_package(
    tab: ReceivedTab, workspace: Workspace, package: Path, tmp_path: Path
) -> None:
    workspace.merging.merge([package])
    tab.refresh()
    chosen = tab.list.chosen
    assert chosen is not None
    given = workspace.receipts.of_merging()[0]
    assert given.acknowledgement
    assert given.acknowledgement in tab.ui.detailText.toPlainText()
    tab.ui.receiptButton.setFocus()
    QTest.keyClick(tab.ui.receiptButton, Key.Key_Space)
    dialog = tab.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "terima.asntt"))
    dialog.reject()
    assert (tmp_path / "terima.asntt").is_file()
