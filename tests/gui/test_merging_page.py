"""Gabung: real packages from real laptops, previewed, merged, settled, sent, closed."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from asn_desktop.domain.merging import Fork, Gap, MergeReport
from asn_desktop.gui.merging.merge_words import warnings
from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from asn_desktop.domain.session import Evaluator
    from asn_desktop.gui.jobs import InlineJobs

PASSPHRASE = "sandi laptop"  # noqa: S105


class Laptop(NamedTuple):
    """An evaluator's laptop, and the package that it sends."""

    workspace: Workspace
    evaluator: Evaluator
    package: Path
    receipt: str


@pytest.fixture
def laptop(workspace: Workspace, tmp_path: Path) -> Iterator[Laptop]:
    """Give the first evaluator a laptop, on which everybody is marked, and export it."""
    evaluator = workspace.session.overview().evaluators[0]
    package = workspace.packages.assign(evaluator.id, tmp_path / "tugas.asnpkg", PASSPHRASE)
    path = open_package(package, tmp_path / "laptop" / "sesi.asn", PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as opened:
        mark_everybody(opened, evaluator)
        exported = opened.packages.export(tmp_path / "hasil.asnpkg")
        yield Laptop(opened, evaluator, tmp_path / "hasil.asnpkg", exported.receipt)


def mark_everybody(workspace: Workspace, evaluator: Evaluator, level: int = 4) -> None:
    criteria = workspace.session.overview().criteria
    people = [person.id for person in workspace.roster.participants()]
    for person in people:
        workspace.scoring.mark(person, evaluator.id, [(code, level) for code in criteria])
    workspace.sheets.finalise(evaluator.id, people)
    workspace.discipline.attest(evaluator.id, people)


def shown(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> MergingPage:
    page = MergingPage(workspace, jobs)
    qtbot.addWidget(page)
    page.resize(1040, 455)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> MergingPage:
    return shown(workspace, jobs, qtbot)


def cells(page: MergingPage, column: int) -> list[str]:
    model = page.merge.changes.ui.changesView.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_a_preview_counts_and_writes_nothing(
    page: MergingPage, laptop: Laptop, workspace: Workspace
) -> None:
    before = workspace.session.state()
    page.merge.add([laptop.package])
    # 3 people: 7 marks, a final sheet, an attestation each
    assert page.merge.changes.ui.tiles._tiles["baru"][1].text() == "27  baru"
    assert page.merge.changes.ui.tiles.key == "baru"
    assert len(cells(page, 0)) == 27
    assert "Siti Aminah" in cells(page, 0)
    assert page.merge.ui.mergeButton.text() == "Gabu&ngkan 1 paket"
    assert workspace.session.state() == before
    assert workspace.session.overview().marks == 0


def test_a_merge_names_the_receipt_and_the_restore_point(
    page: MergingPage, laptop: Laptop, workspace: Workspace, jobs: InlineJobs, qtbot: QtBot
) -> None:
    page.merge.add([laptop.package])
    with qtbot.waitSignal(jobs.changed, check_params_cb=lambda changed: "marks" in changed.kinds):
        page.merge.ui.mergeButton.click()
    assert workspace.session.overview().marks == 21
    assert page.merge.ui.mergedCard.code.text() == laptop.receipt
    restore_point = Path(page.merge.ui.mergedCard.point.toolTip())
    assert restore_point.is_file()
    assert page.merge.ui.effectTitle.text() == "4  Selesai digabung"
    assert not page.merge.ui.mergeButton.isEnabled()


def test_the_same_package_again_says_that_nothing_changes(
    page: MergingPage, laptop: Laptop
) -> None:
    page.merge.add([laptop.package])
    page.merge.ui.mergeButton.click()
    page.merge.ui.emptyButton.click()
    page.merge.add([laptop.package])
    assert page.merge.changes.ui.tiles._tiles["baru"][1].text() == "0  baru"
    assert page.merge.changes.ui.tiles.key == "sama"
    assert "sudah sama" in page.merge.changes.ui.listLabel.text()
    page.merge.ui.mergeButton.click()
    assert "tidak ada perubahan" in page.merge.ui.mergedCard.title.text()


def test_a_broken_package_is_named_with_the_reason_and_the_sound_one_goes_in(
    page: MergingPage, laptop: Laptop, tmp_path: Path, workspace: Workspace
) -> None:
    broken = tmp_path / "rusak.asnpkg"
    content = bytearray(laptop.package.read_bytes())
    content[len(content) // 2] ^= 1
    broken.write_bytes(content)
    page.merge.add([laptop.package, broken])
    assert page.merge.changes.ui.tiles.key == "ditolak"
    assert cells(page, 0) == ["rusak.asnpkg"]
    assert "Minta salinan baru" in cells(page, 1)[0]
    assert [page.merge.ui.drop.item(row).text().split("\n")[0] for row in range(2)] == [
        "siap · hasil.asnpkg",
        "ditolak · rusak.asnpkg",
    ]
    page.merge.ui.mergeButton.click()
    assert workspace.session.overview().marks == 21


def test_with_only_broken_packages_there_is_nothing_to_press(
    page: MergingPage, tmp_path: Path
) -> None:
    (tmp_path / "catatan.asnpkg").write_text("bukan paket", encoding="utf-8")
    page.merge.add([tmp_path / "catatan.asnpkg"])
    assert not page.merge.ui.mergeButton.isEnabled()
    assert "Tidak ada paket" in page.merge.ui.mergeHint.text()


def test_packages_are_dropped_on_the_list_and_deleted_from_it(
    page: MergingPage, laptop: Laptop
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(laptop.package))])
    page.merge.ui.drop.dropEvent(
        QDropEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    page.merge.add([laptop.package])
    assert page.merge.ui.drop.paths == [laptop.package]
    assert page.merge.ui.mergeButton.isEnabled()
    page.merge.ui.drop.selectAll()
    QTest.keyClick(page.merge.ui.drop, Qt.Key.Key_Delete)
    assert page.merge.ui.drop.paths == []
    assert not page.merge.ui.mergeButton.isEnabled()


def test_choosing_packages_opens_a_file_dialog(page: MergingPage, laptop: Laptop) -> None:
    page.merge.ui.chooseButton.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(laptop.package)])
    dialog.reject()
    assert page.merge.ui.drop.paths == [laptop.package]


def test_a_conflict_needs_a_side_and_a_reason(
    page: MergingPage, laptop: Laptop, workspace: Workspace
) -> None:
    overview, siti = workspace.session.overview(), workspace.roster.participants()[0]
    first = overview.criteria[0]
    workspace.scoring.mark(siti.id, laptop.evaluator.id, [(first, 2)])
    page.merge.add([laptop.package])
    page.merge.ui.mergeButton.click()
    tab = page.tabs.tabText(page.tabs.indexOf(page.conflicts))
    assert tab == "K&onflik (1)"

    page.tabs.setCurrentWidget(page.conflicts)
    board = page.conflicts.ui.conflictBoard
    board.settle.click()
    assert "salah satu sisi" in board.problem.text()
    side = next(n for n, card in enumerate(board.cards) if "4, " in card.button.accessibleName())
    board.cards[side].button.click()
    board.settle.click()
    assert "alasannya" in board.problem.text()
    assert workspace.session.overview().conflicts == 1

    QTest.keyClicks(board.why, "sesuai lembar kertas")
    QTest.keyClick(board.why, Qt.Key.Key_Return)
    assert workspace.session.overview().conflicts == 0
    assert workspace.scoring.sheet(siti.id, laptop.evaluator.id).level_of(first) == 4
    assert "Tidak ada konflik" in page.conflicts.ui.conflictsLabel.text()


def test_conflicts_are_settled_by_two_keys_each(
    page: MergingPage, laptop: Laptop, workspace: Workspace, qtbot: QtBot
) -> None:
    """Sides before the reason in the order of Tab; the last reason stands ready for the next."""
    overview, siti = workspace.session.overview(), workspace.roster.participants()[0]
    marks = [(criterion, 2) for criterion in overview.criteria[:2]]
    workspace.scoring.mark(siti.id, laptop.evaluator.id, marks)
    page.merge.add([laptop.package])
    page.merge.ui.mergeButton.click()
    page.tabs.setCurrentWidget(page.conflicts)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    board = page.conflicts.ui.conflictBoard

    order = [board.cards[0].button, board.cards[1].button, board.why, board.settle]
    order[0].setFocus()
    for before, after in pairwise(order):
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is after

    QTest.keyClick(board.cards[1].button, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is board.why
    QTest.keyClicks(board.why, "sesuai kertas")
    QTest.keyClick(board.why, Qt.Key.Key_Return)
    assert workspace.session.overview().conflicts == 1

    assert board.cards[1].button.shortcut().toString() == "Alt+2"  # Alt+B is the menu Bantuan
    QTest.keyClick(board.cards[1].button, Qt.Key.Key_Space)
    QTest.keyClick(board.why, Qt.Key.Key_Return)
    assert workspace.session.overview().conflicts == 0


def test_a_missing_person_opens_on_the_scoring_page(page: MergingPage, qtbot: QtBot) -> None:
    page.begin_search()
    assert page.tabs.currentWidget() is page.missing
    page.missing.ui.missingView.selectRow(0)
    key = page.missing.model.row(0).key
    with qtbot.waitSignal(
        page.person_requested, check_params_cb=lambda *given: given == ("penilaian", key)
    ):
        page.missing.ui.missingView.activated.emit(page.missing.ui.missingView.currentIndex())


def test_an_assignment_opens_with_its_own_passphrase(page: MergingPage, tmp_path: Path) -> None:
    page.tabs.setCurrentWidget(page.assign)
    passphrase = page.assign.ui.passphraseEdit.text()
    assert len(passphrase) == len("abcd-efgh-jkmn")
    page.assign.ui.freshButton.click()
    assert page.assign.ui.passphraseEdit.text() != passphrase
    page.assign.write(tmp_path / "tugas.asnpkg")
    assert "Aman dicabut" in page.assign.ui.assignReceipt.words.text()
    passphrase = page.assign.ui.passphraseEdit.text()
    path = open_package(tmp_path / "tugas.asnpkg", tmp_path / "l" / "sesi.asn", passphrase)
    with Workspace.open(path, passphrase) as laptop:
        assert laptop.own_evaluator is not None


def test_another_coordinator_needs_a_name(page: MergingPage, tmp_path: Path) -> None:
    page.tabs.setCurrentWidget(page.assign)
    page.assign.ui.assignList.setCurrentRow(page.assign.ui.assignList.count() - 1)
    assert page.assign.ui.coordinatorEdit.isVisible()
    assert not page.assign.ui.assignButton.isEnabled()
    QTest.keyClicks(page.assign.ui.coordinatorEdit, "Meja 2")
    page.assign.ui.sessionPassphrase.click()
    page.assign.write(tmp_path / "meja2.asnpkg")
    assert "kata sandi sesi ini" in page.assign.ui.assignReceipt.words.text()
    path = open_package(tmp_path / "meja2.asnpkg", tmp_path / "m" / "s.asn", "rahasia bersama")
    with Workspace.open(path, "rahasia bersama") as desk:
        assert desk.own_evaluator is None


def test_an_evaluators_laptop_shows_only_kirim_with_its_code(
    laptop: Laptop, workspace: Workspace, jobs: InlineJobs, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(laptop.workspace, jobs, qtbot)
    assert page.tabs.count() == 1
    assert page.tabs.currentWidget() is page.send
    assert page.send.ui.sendGapLabel.property("role") == "good"
    assert [action.text() for action in page.actions()] == ["&Kirim paket…"]
    page.send.write(tmp_path / "kirim.asnpkg")
    merged = workspace.merging.merge([tmp_path / "kirim.asnpkg"])
    assert page.send.ui.sendReceipt.code.text() == merged.receipt != ""
    assert page.send.ui.sendReceipt.words.text().startswith("Aman dicabut")


def test_a_stick_that_cannot_be_written_says_so_and_shows_no_code(
    page: MergingPage, tmp_path: Path
) -> None:
    page.tabs.setCurrentWidget(page.send)
    assert "kata sandi sesi" in page.send.ui.sendLabel.text()
    (tmp_path / "berkas").write_text("", encoding="utf-8")
    page.send.write(tmp_path / "berkas" / "paket.asnpkg")
    assert "tidak dapat ditulis" in page.send.ui.sendProblem.text()
    assert page.send.ui.sendReceipt.isHidden()
    assert page.send.ui.sendButton.isEnabled()


def test_gaps_and_forks_are_sentences_that_say_what_to_do() -> None:
    report = MergeReport(
        gaps=(Gap("d1", "Meja 2", ((41, 57), (60, 60))),),
        forks=(Fork("d2", 7),),
        quarantined=2,
        no_right=3,
    )
    gap, fork, unread, no_right = warnings(report)
    assert gap.startswith("Paket dari Meja 2 kurang: isian 41-57 dan 60. Minta paket baru")
    assert fork.startswith("Berkas sesi d2 pernah dipakai di dua laptop")
    assert unread.startswith("2 baris tidak dapat dibaca")
    assert no_right.endswith("bukan haknya.")


def test_every_control_has_an_accessible_name(page: MergingPage) -> None:
    named = (
        *(page.merge.ui.drop, page.merge.changes.ui.changesView, page.conflicts.ui.conflictsList),
        *(page.missing.ui.matrixView, page.missing.ui.missingView),
    )
    for each in named:
        assert each.accessibleName()
    for _, button in page.merge.changes.ui.tiles._tiles.values():
        assert button.accessibleName()
