"""A raw emergency copy in the window of the table: taken in like the package it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from window_kit import PASSPHRASE, Bench

from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.gui.page_names import MERGING
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

OTHER = "sandi milik Rahma"


def copied(desk: Workspace, folder: Path, passphrase: str) -> Path:
    """Return the emergency copy of an evaluator's laptop on which one person is marked."""
    evaluator = desk.session.overview().evaluators[0].id
    package = desk.packages.assign(evaluator, folder / "tugas.asnpkg", passphrase)
    path = open_package(package, folder / "laptop" / "sesi.asn", passphrase)
    with Workspace.open(path, passphrase) as laptop:
        person = laptop.roster.participants()[0].id
        criteria = laptop.session.overview().criteria
        laptop.scoring.mark(person, evaluator, [(code, 4) for code in criteria])
        return laptop.emergency.write(folder / "flashdisk").path


@pytest.fixture
def bench(workspace: Workspace, tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench(tmp_path / "setelan")
    bench.show(qtbot)
    yield bench
    bench.desk.close()
    bench.close()


def at_the_table(bench: Bench, desk: Workspace) -> MergingPage:
    path = desk.path
    desk.close()
    bench.open(path)
    bench.window.stack.show_page(MERGING)
    page = bench.window.stack.page
    assert isinstance(page, MergingPage)
    return page


def test_a_copy_is_chosen_looked_at_and_merged(
    bench: Bench, workspace: Workspace, tmp_path: Path
) -> None:
    copy = copied(workspace, tmp_path, PASSPHRASE)
    page = at_the_table(bench, workspace)
    page.merge.ui.chooseButton.click()
    dialog = page.findChild(QFileDialog)
    assert dialog
    assert any("*.asn)" in each for each in dialog.nameFilters())
    dialog.filesSelected.emit([str(copy)])
    dialog.close()
    assert page.workspace.session.overview().marks == 0
    page.merge.ui.mergeButton.click()
    assert page.workspace.session.overview().marks == 7
    (told,) = page.workspace.receipts.of_merging()
    assert told.acknowledgement


def test_another_passphrase_is_asked_for_in_place(
    bench: Bench, workspace: Workspace, tmp_path: Path
) -> None:
    copy = copied(workspace, tmp_path, OTHER)
    page = at_the_table(bench, workspace)
    page.merge.add([copy])
    assert page.merge.ui.passphraseEdit.isVisible()
    QTest.keyClicks(page.merge.ui.passphraseEdit, OTHER)
    QTest.keyClick(page.merge.ui.passphraseEdit, Qt.Key.Key_Return)
    page.merge.ui.mergeButton.click()
    assert page.workspace.session.overview().marks == 7
