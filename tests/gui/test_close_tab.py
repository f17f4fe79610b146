"""Tutup sesi, by keys in the whole window: what is missing, a reason, and late entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from keyboard_kit import focused, strike, write
from PySide6.QtCore import Qt
from window_kit import Bench

from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.merging.close_tab import CloseTab

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PASSPHRASE = "sandi laptop"  # noqa: S105


@pytest.fixture
def bench(settings_folder: Path, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(settings_folder)
    qtbot.addWidget(made.window)
    made.window.resize(1093, 545)
    made.show(qtbot)
    yield made
    made.close()


def opened(bench: Bench, workspace: Workspace) -> CloseTab:
    workspace.close()
    bench.open(workspace.path)
    strike(Key.Key_8, CTRL)
    page = bench.window.stack.page
    assert isinstance(page, MergingPage)
    page.tabs.setCurrentWidget(page.close_tab)
    page.setFocus()
    return page.close_tab


def finish(workspace: Workspace) -> None:
    people = [each.id for each in workspace.roster.participants()]
    for evaluator in workspace.session.overview().evaluators:
        if workspace.own_evaluator in (None, evaluator.id):
            codes = workspace.session.overview().criteria
            for person in people:
                workspace.scoring.mark(person, evaluator.id, [(code, 4) for code in codes])
            workspace.sheets.finalise(evaluator.id, people)
            workspace.discipline.attest(evaluator.id, people)


def against(tab: CloseTab) -> list[tuple[str, ...]]:
    return [tab.against.row(row).texts for row in range(tab.against.rowCount())]


def test_what_is_missing_is_listed_and_a_reason_is_asked(
    bench: Bench, workspace: Workspace, tmp_path: Path
) -> None:
    first, second = workspace.session.overview().evaluators
    workspace.packages.assign(first.id, tmp_path / "tugas.asnpkg", PASSPHRASE)
    tab = opened(bench, workspace)
    waited = f"Penugasan {first.name} belum pernah kembali. Minta paketnya, atau catat mengapa"
    assert against(tab) == [
        (first.name, "3 lembar belum terkirim"),
        (second.name, "3 lembar belum terkirim"),
        (first.name, f"{waited} tidak dipakai."),
    ]
    assert focused() is tab.ui.closeWhyEdit
    strike(Key.Key_Return)
    assert "alasannya" in tab.ui.closeProblem.text()
    write("listrik padam")
    assert tab.ui.closeProblem.isHidden()
    strike(Key.Key_Return)
    assert tab.ui.closeTitle.text() == "Sesi sudah ditutup"
    assert tab.ui.closeButton.isHidden()
    assert tab.ui.againstView.isHidden()
    assert bench.desk.session is not None
    assert bench.desk.session.workspace.session.overview().status == "closed"


def test_enter_on_what_is_missing_shows_who(bench: Bench, workspace: Workspace) -> None:
    tab = opened(bench, workspace)
    tab.ui.againstView.setFocus()
    tab.ui.againstView.selectRow(0)
    strike(Key.Key_Return)
    page = bench.window.stack.page
    assert isinstance(page, MergingPage)
    assert page.tabs.currentWidget() is page.missing


def test_a_complete_session_closes_without_a_reason(bench: Bench, workspace: Workspace) -> None:
    finish(workspace)
    tab = opened(bench, workspace)
    assert tab.ui.closeWhyEdit.isHidden()
    assert tab.ui.againstView.isHidden()
    assert focused() is tab.ui.closeButton
    strike(Key.Key_Space)
    assert tab.ui.closeTitle.text() == "Sesi sudah ditutup"
    assert tab.ui.closeLabel.text() == "Tidak ada isian susulan."


def test_conflicts_stand_against_closing(
    bench: Bench, workspace: Workspace, tmp_path: Path
) -> None:
    first = workspace.session.overview().evaluators[0]
    package = workspace.packages.assign(first.id, tmp_path / "tugas.asnpkg", PASSPHRASE)
    path = open_package(package, tmp_path / "laptop" / "sesi.asn", PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as laptop:
        finish(laptop)
        laptop.packages.export(tmp_path / "hasil.asnpkg")
    finish(workspace)
    workspace.sheets.reopen(first.id, [workspace.roster.participants()[0].id], "salah")
    workspace.scoring.mark(
        workspace.roster.participants()[0].id,
        first.id,
        [(workspace.session.overview().criteria[0], 1)],
    )
    workspace.sheets.finalise(first.id)
    workspace.merging.merge([tmp_path / "hasil.asnpkg"])
    assert workspace.session.overview().conflicts
    tab = opened(bench, workspace)
    assert ("Konflik", "2 konflik belum diputuskan; putuskan di bagian Konflik.") in against(tab)
    assert not tab.ui.closeWhyEdit.isHidden()


def test_late_entries_are_listed_and_accepted_with_a_reason(
    bench: Bench, workspace: Workspace, tmp_path: Path
) -> None:
    first = workspace.session.overview().evaluators[0]
    package = workspace.packages.assign(first.id, tmp_path / "tugas.asnpkg", PASSPHRASE)
    path = open_package(package, tmp_path / "laptop" / "sesi.asn", PASSPHRASE)
    workspace.session.close_session(with_gaps=True, why="listrik padam")
    person = workspace.roster.participants()[0]
    with Workspace.open(path, PASSPHRASE) as laptop:
        code = laptop.session.overview().criteria[0]
        laptop.scoring.mark(person.id, first.id, [(code, 2)])
        laptop.packages.export(tmp_path / "susulan.asnpkg")
    workspace.merging.merge([tmp_path / "susulan.asnpkg"])

    tab = opened(bench, workspace)
    (row,) = [tab.late.row(each).texts for each in range(tab.late.rowCount())]
    assert (row[0], row[2], row[4], row[5]) == (
        person.full_name,
        "kosong",
        first.name,
        "susulan.asnpkg",
    )
    assert row[3].startswith("2, ")
    assert "1 isian susulan masuk setelah penutupan" in tab.ui.closeLabel.text()
    assert focused() is tab.ui.closeWhyEdit
    strike(Key.Key_Return)
    assert "alasannya" in tab.ui.closeProblem.text()
    write("disetujui ketua")
    strike(Key.Key_Return)
    assert tab.ui.lateView.isHidden()
    assert tab.ui.acceptButton.isHidden()
    assert bench.desk.session is not None
    assert bench.desk.session.workspace.session.late() == ()
    strike(Key.Key_Z, CTRL)
    assert tab.late.rowCount() == 1
