"""Gabungkan by keys: what comes by itself, old and new side by side, what is done afterwards."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hostile_kit import hostile_package
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from asn_desktop.domain import registers
from asn_desktop.gui.merging.folder_watch import FolderWatch
from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.gui.merging.merge_tab import MergeTab
    from asn_desktop.gui.widgets.text_table import TextTable

PASSPHRASE = "sandi laptop"  # noqa: S105
PATIENCE = 10_000
LONG_REMARK = "Selalu membantu rekan. " * 12


class Laptop(NamedTuple):
    workspace: Workspace
    evaluator: EvaluatorId
    folder: Path

    def send(self, name: str) -> Path:
        out = self.folder / name
        self.workspace.packages.export(out)
        return out


@pytest.fixture
def laptops(workspace: Workspace, tmp_path: Path) -> Iterator[list[Laptop]]:
    """Give both evaluators a laptop, on which the first participant is marked."""
    opened = []
    for n, evaluator in enumerate(workspace.session.overview().evaluators):
        task = workspace.packages.assign(evaluator.id, tmp_path / f"{n}.asnpkg", PASSPHRASE)
        path = open_package(task, tmp_path / f"laptop {n}" / "sesi.asn", PASSPHRASE)
        laptop = Workspace.open(path, PASSPHRASE)
        first = laptop.session.overview().criteria[0]
        person = laptop.roster.participants()[0].id
        laptop.scoring.mark(person, evaluator.id, [(first, 4)])
        opened.append(Laptop(laptop, evaluator.id, tmp_path))
    yield opened
    for each in opened:
        each.workspace.close()


@pytest.fixture
def tab(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> MergeTab:
    page = MergingPage(workspace, jobs)
    qtbot.addWidget(page)
    page.resize(1040, 455)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page.merge


def page_of(tab: MergeTab) -> MergingPage:
    page = tab.window()
    assert isinstance(page, MergingPage)
    return page


def shown(tab: MergeTab) -> list[tuple[str, ...]]:
    model: TextTable = tab.changes.model
    return [model.row(row).texts for row in range(model.rowCount())]


def choose(tab: MergeTab, key: str) -> None:
    button = tab.changes.ui.tiles._tiles[key][1]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_here_is_what_was_here_before_all_packages_of_the_batch(
    tab: MergeTab, laptops: list[Laptop], workspace: Workspace
) -> None:
    """The second package changes what the first one brought; nothing of that is here yet."""
    first = laptops[0]
    criterion = workspace.session.overview().criteria[0]
    person = workspace.roster.participants()[0].id
    early = first.send("pagi.asnpkg")
    first.workspace.scoring.mark(person, first.evaluator, [(criterion, 5)])
    tab.add([early, first.send("sore.asnpkg")])
    choose(tab, "baru")
    marks = [texts for texts in shown(tab) if texts[3].startswith("5")]
    assert [texts[2] for texts in marks] == ["-"]
    assert not [texts for texts in shown(tab) if texts[3].startswith("4")]


def test_a_conflict_shows_here_and_the_package_apart(
    tab: MergeTab, laptops: list[Laptop], workspace: Workspace
) -> None:
    criterion = workspace.session.overview().criteria[0]
    person = workspace.roster.participants()[0].id
    workspace.scoring.mark(person, laptops[0].evaluator, [(criterion, 2)])
    tab.add([laptops[0].send("a.asnpkg")])
    assert tab.changes.ui.tiles.key == "konflik"
    here, brought = shown(tab)[0][2:]
    assert here.startswith("2")
    assert brought.startswith("4")
    detail = tab.changes.ui.detailText.toPlainText()
    assert f"Di sini: {here}" in detail
    assert f"Dari paket: {brought}" in detail


def test_one_package_of_several_is_looked_at_and_searched(
    tab: MergeTab, laptops: list[Laptop]
) -> None:
    tab.add([laptops[0].send("a.asnpkg"), laptops[1].send("b.asnpkg")])
    choose(tab, "baru")
    both = len(shown(tab))
    combo = tab.changes.ui.packageCombo
    assert combo.isVisible()
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert 0 < len(shown(tab)) < both
    QTest.keyClicks(tab.changes.ui.searchEdit, "tidak ada orangnya")
    assert shown(tab) == []


def test_a_long_remark_is_whole_below_the_list_and_on_the_clipboard(
    tab: MergeTab, laptops: list[Laptop], workspace: Workspace
) -> None:
    person = workspace.roster.participants()[0].id
    laptop = laptops[0]
    laptop.workspace.scoring.remark(person, laptop.evaluator, None, LONG_REMARK.strip())
    tab.add([laptop.send("a.asnpkg")])
    choose(tab, "baru")
    QTest.keyClicks(tab.changes.ui.searchEdit, "selalu membantu")
    assert LONG_REMARK.strip() in tab.changes.ui.detailText.toPlainText()
    view = tab.changes.ui.changesView
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0] == "Peserta\tIsi\tDi sini\tDari paket"
    assert LONG_REMARK.strip() in copied[1]


def test_what_does_not_count_is_listed_with_laptop_and_reason(
    tab: MergeTab, workspace: Workspace, tmp_path: Path
) -> None:
    own, other = workspace.session.overview().evaluators
    person, criterion = workspace.roster.participants()[0].id, workspace.session.overview().criteria
    entries = [
        (registers.mark(person, own.id, criterion[0]), 3),
        (registers.mark(person, other.id, criterion[0]), 5),
    ]
    package = hostile_package(
        workspace, tmp_path / "asing.asnpkg", entries, own.id, (b"bukan entri",)
    )
    tab.add([package])
    assert tab.changes.ui.tiles.key == "tidak dihitung"
    no_right, unreadable = shown(tab)
    assert no_right[2] == "Laptop asing"
    assert no_right[3].startswith("Bukan haknya")
    assert unreadable[3].startswith("Tidak dapat dibaca")
    choose(tab, "baru")
    assert [texts[3][0] for texts in shown(tab)] == ["3"]


def test_a_package_under_another_passphrase_is_opened_in_place(
    tab: MergeTab, workspace: Workspace, tmp_path: Path
) -> None:
    table = workspace.packages.assign_coordinator("Meja 2", tmp_path / "m.asnpkg", PASSPHRASE)
    tab.add([table])
    assert tab.ui.passphraseBox.isVisible()
    assert "m.asnpkg" in tab.ui.passphraseLabel.text()
    tab.ui.passphraseEdit.setFocus()
    QTest.keyClicks(tab.ui.passphraseEdit, PASSPHRASE)
    QTest.keyClick(tab.ui.passphraseEdit, Qt.Key.Key_Return)
    assert not tab.ui.passphraseBox.isVisible()


def test_after_a_merge_codes_reports_receipt_and_undo(
    tab: MergeTab, laptops: list[Laptop], workspace: Workspace, tmp_path: Path
) -> None:
    before = workspace.session.state()
    tab.add([laptops[0].send("a.asnpkg")])
    tab.ui.mergeButton.setFocus()
    QTest.keyClick(tab.ui.mergeButton, Qt.Key.Key_Space)
    card = tab.ui.mergedCard
    assert QApplication.focusWidget() is card.next
    given = workspace.receipts.of_merging()[0]
    assert (card.code.text(), card.acknowledgement.text()) == (given.receipt, given.acknowledgement)

    QTest.keyClick(card.json, Qt.Key.Key_Space)
    dialog = tab.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "laporan.json"))
    dialog.reject()
    told = json.loads((tmp_path / "laporan.json").read_text(encoding="utf-8"))
    assert told["format"] == "asn-desktop merge report"
    assert told["merged"] is True
    assert told["packages"][0]["receipt"] == given.receipt
    tab.merged.write_pdf(tmp_path / "laporan.pdf")
    assert (tmp_path / "laporan.pdf").read_bytes().startswith(b"%PDF")
    tab.merged.write_receipt(tmp_path / "terima.asntt")
    assert laptops[0].workspace.receipts.take(tmp_path / "terima.asntt").packages

    QTest.keyClick(card.undo, Qt.Key.Key_Space)
    QTest.keyClicks(tab.ui.question.line, "paket latihan")
    QTest.keyClick(tab.ui.question.line, Qt.Key.Key_Return)
    assert workspace.session.state() == before
    assert tab.ui.drop.count() == 0
    assert not tab.ui.doneArea.isVisible()


def test_cancelling_a_preview_or_a_merge_leaves_everything_as_it_was(
    tab: MergeTab, laptops: list[Laptop], workspace: Workspace, jobs: InlineJobs
) -> None:
    package = laptops[0].send("a.asnpkg")
    before = workspace.session.state()

    def cancel(progress: object) -> None:
        if progress is not None:
            progress.cancel()  # type: ignore[attr-defined]

    jobs.progressing.connect(cancel)
    tab.add([package])
    assert "Dibatalkan" in tab.ui.mergeHint.text()
    jobs.progressing.disconnect(cancel)
    QTest.keyClick(tab.ui.mergeButton, Qt.Key.Key_Space)  # looks again
    assert tab.ui.mergeButton.text() == "Gabu&ngkan 1 paket"
    jobs.progressing.connect(cancel)
    QTest.keyClick(tab.ui.mergeButton, Qt.Key.Key_Space)
    assert workspace.session.state() == before
    assert workspace.received.merges() == ()
    assert tab.ui.mergeButton.isEnabled()
    jobs.progressing.disconnect(cancel)


def test_a_package_in_the_watched_folder_is_listed_and_not_merged(
    tab: MergeTab, laptops: list[Laptop], workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stik"
    stick.mkdir()
    before = workspace.session.state()
    tab.files.watch_folder(str(stick))
    (stick / "bukan.asnpkg").write_bytes(b"bukan paket")
    package = laptops[0].send("a.asnpkg")
    (stick / "hasil.asnpkg").write_bytes(package.read_bytes())
    qtbot.waitUntil(lambda: tab.ui.drop.count() == 1, timeout=PATIENCE)
    name = workspace.session.overview().evaluators[0].name
    assert "siap · hasil.asnpkg" in tab.ui.drop.item(0).text()
    assert name in tab.ui.drop.item(0).text()
    assert "baru di folder" in tab.ui.drop.item(0).text()
    assert workspace.session.state() == before
    qtbot.waitUntil(lambda: "bukan untuk meja ini" in tab.ui.watchLabel.text(), timeout=PATIENCE)

    QTest.keyClick(tab.ui.mergeButton, Qt.Key.Key_Space)
    again = laptops[1].send("b.asnpkg")
    (stick / "susul.asnpkg").write_bytes(again.read_bytes())
    page = page_of(tab)
    with qtbot.waitSignal(
        page.said, timeout=PATIENCE, check_params_cb=lambda said: "menunggu" in said
    ):
        pass
    assert tab.ui.mergedCard.isVisible()  # the codes are still being read out
    QTest.keyClick(tab.ui.mergedCard.next, Qt.Key.Key_Space)
    assert [path.name for path in tab.ui.drop.paths] == ["susul.asnpkg"]
    tab.files.watch_folder("")


def test_a_place_that_does_not_answer_holds_up_no_other(tmp_path: Path, qtbot: QtBot) -> None:
    stick = tmp_path / "stik"
    stick.mkdir()
    (stick / "a.asnpkg").write_bytes(b"isi")
    (tmp_path / "pipa").mkdir()

    class Dead(type(stick)):  # type: ignore[misc]
        def iterdir(self) -> Iterator[Path]:
            import threading  # noqa: PLC0415

            threading.Event().wait()
            return iter(())

    watch = FolderWatch(lambda: [Dead(tmp_path / "pipa"), stick], seconds=0.05)
    found: list[str] = []
    watch.found.connect(lambda each: found.append(each.path.name))
    watch.start()
    qtbot.waitUntil(lambda: found == ["a.asnpkg"], timeout=PATIENCE)
    (stick / "a.asnpkg").write_bytes(b"isi lain")
    qtbot.waitUntil(lambda: found == ["a.asnpkg", "a.asnpkg"], timeout=PATIENCE)
    watch.stop()
