"""Kirim in a real window, by keys: written step by step, received by a code, a file, or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from window_kit import PASSPHRASE, Bench

from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.gui.jobs import JobCancelledError, Progress
from asn_desktop.gui.merging import writing_steps
from asn_desktop.gui.merging.merging_page import MergingPage
from asn_desktop.gui.merging.writing_steps import DONE, READING, SAFE, WRITING, WritingSteps
from asn_desktop.gui.page_names import HOME, MERGING, SCORING
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.merging.sent_part import SentPart


class Hall(NamedTuple):
    """The table, and the window on an evaluator's laptop, at Kirim."""

    desk: Workspace
    bench: Bench
    workspace: Workspace
    folder: Path

    @property
    def page(self) -> MergingPage:
        page = self.bench.window.stack.page
        assert isinstance(page, MergingPage)
        return page

    @property
    def sent(self) -> SentPart:
        return self.page.send.sent

    @property
    def states(self) -> list[str]:
        model = self.sent.model
        return [model.row(n).texts[3].split(" ")[0] for n in range(model.rowCount())]

    def send(self, name: str = "hasil.asnpkg") -> str:
        """Write a package from the window, merge it, and return its acknowledgement."""
        self.page.send.write(self.folder / name)
        self.desk.merging.merge([self.folder / name])
        return self.desk.receipts.of_merging()[0].acknowledgement

    def type_code(self, text: str) -> None:
        """Type into the field, found by its letter, and press Enter."""
        window = self.bench.window
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
        field = self.sent.ui.codeEdit
        assert window.focusWidget() is field
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.fixture
def hall(workspace: Workspace, tmp_path: Path, qtbot: QtBot) -> Iterator[Hall]:
    """Give the first evaluator a laptop on which everything is final, and open its window."""
    evaluator = workspace.session.overview().evaluators[0]
    package = workspace.packages.assign(evaluator.id, tmp_path / "tugas.asnpkg", PASSPHRASE)
    path = open_package(package, tmp_path / "laptop" / "sesi.asn", PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as opened:
        people = [person.id for person in opened.roster.participants()]
        for person in people:
            criteria = opened.session.overview().criteria
            opened.scoring.mark(person, evaluator.id, [(code, 4) for code in criteria])
        opened.sheets.finalise(evaluator.id, people)
    bench = Bench(tmp_path / "setelan")
    bench.show(qtbot)
    session = bench.open(path)
    bench.window.stack.show_page(MERGING)
    yield Hall(workspace, bench, session.workspace, tmp_path)
    bench.desk.close()
    bench.close()


def statuses(hall: Hall) -> set[SheetStatus]:
    own = hall.workspace.own_evaluator
    assert own
    return {entry.status for entry in hall.workspace.scoring.queue(own)}


def test_nothing_sent_is_said_and_asks_for_no_code(hall: Hall) -> None:
    ui = hall.sent.ui
    assert "Belum ada paket" in ui.deliveryLabel.text()
    for widget in (ui.codeEdit, ui.codeButton, ui.receiptButton, ui.sentView, ui.withdrawButton):
        assert not widget.isVisible()
    assert hall.bench.window.status.sent.text() == "0 draf · 3 final · 0 diterima"


def test_a_typed_code_turns_final_into_received(hall: Hall) -> None:
    code = hall.send()
    send = hall.page.send
    assert send.ui.sendSteps.step == DONE
    assert [word.text() for word in send.ui.sendSteps.words] == [
        "Ditulis",
        "Dibaca ulang",
        "Aman dicabut",
    ]
    assert send.ui.sendReceipt.code.text() == hall.sent.model.row(0).texts[2]
    assert hall.states == ["belum"]
    assert code not in send.ui.sendReceipt.words.text()

    hall.type_code(code.lower().replace("-", " "))

    assert hall.states == ["diterima"]
    assert hall.sent.model.row(0).icon == "diterima"
    assert "3 lembar final kini diterima." in hall.sent.ui.codeSaid.text()
    assert hall.sent.ui.codeEdit.text() == ""
    assert statuses(hall) == {SheetStatus.RECEIVED}
    assert hall.bench.window.status.sent.text() == "0 draf · 0 final · 3 diterima"
    assert "0 final di laptop ini · 3 diterima di meja" in hall.sent.ui.deliveryLabel.text()


def test_the_other_pages_say_it_at_once(hall: Hall) -> None:
    window = hall.bench.window
    window.stack.show_page(SCORING)
    window.stack.show_page(MERGING)
    hall.type_code(hall.send())
    window.stack.show_page(SCORING)
    QApplication.processEvents()
    own = hall.workspace.own_evaluator
    assert own
    shown = window.stack.page.model.sheet  # type: ignore[union-attr]
    assert shown.status == SheetStatus.RECEIVED
    window.stack.show_page(HOME)
    QApplication.processEvents()
    (line,) = [line for line in window.home.ui.dayBoard.lines if line.key == "day_sent"]
    assert line.told == "Lembar: 0 draf · 0 final di laptop ini · 3 diterima di meja"
    assert line.ok
    window.home.ui.dayBoard.button("day_sent").click()
    assert window.stack.page is hall.page


@pytest.mark.parametrize(
    ("typed", "words"),
    [("7K2M9QXD", "tidak cocok"), ("abc", "delapan huruf"), ("", "delapan huruf")],
)
def test_a_wrong_code_is_refused_in_place(hall: Hall, typed: str, words: str) -> None:
    code = hall.send()
    hall.sent.ui.codeEdit.clear()
    hall.type_code(typed)
    assert words in hall.sent.ui.codeProblem.text()
    assert hall.sent.ui.codeProblem.isVisible()
    assert hall.bench.window.focusWidget() is hall.sent.ui.codeEdit
    assert hall.states == ["belum"]
    assert statuses(hall) == {SheetStatus.FINAL}
    QTest.keyClick(hall.sent.ui.codeEdit, Qt.Key.Key_A)
    assert not hall.sent.ui.codeProblem.isVisible()
    hall.sent.ui.codeEdit.selectAll()
    hall.type_code(code)
    assert hall.states == ["diterima"]


def test_the_packages_own_code_is_told_apart(hall: Hall) -> None:
    hall.send()
    hall.type_code(hall.page.send.ui.sendReceipt.code.text())
    assert "kode paket" in hall.sent.ui.codeProblem.text()


def test_an_older_code_says_so(hall: Hall) -> None:
    code = hall.send("pagi.asnpkg")
    hall.page.send.write(hall.folder / "sore.asnpkg")
    hall.type_code(code)
    assert "pagi.asnpkg" in hall.sent.ui.codeSaid.text()
    assert "bukan paket terakhir" not in hall.sent.ui.codeSaid.text()  # it held the same
    own = hall.workspace.own_evaluator
    assert own
    person = hall.workspace.roster.participants()[0].id
    hall.workspace.sheets.reopen(own, [person], "salah ketik")
    hall.workspace.sheets.finalise(own, [person])
    hall.page.send.write(hall.folder / "malam.asnpkg")
    hall.type_code(code)
    assert hall.sent.ui.codeSaid.text().startswith("Sudah tercatat: pagi.asnpkg")
    assert "Ini bukan paket terakhir" in hall.sent.ui.codeSaid.text()
    assert "1 lembar final belum diterima" in hall.sent.ui.codeSaid.text()


def drop(hall: Hall, path: Path) -> None:
    """Drop a file on the window, as from a file manager."""
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPoint(40, 40), action, content, button, Qt.KeyboardModifier.NoModifier)
    hall.bench.window.dropEvent(event)


def test_a_dropped_receipt_file_is_taken_in_from_any_page(hall: Hall) -> None:
    hall.send()
    path = hall.desk.receipts.give(hall.folder / "t.asntt")
    hall.bench.window.stack.show_page(HOME)
    drop(hall, path)
    assert hall.bench.window.stack.page is hall.page
    assert hall.states == ["diterima"]
    assert "dengan tanda terima" in hall.sent.model.row(0).texts[3]


def test_an_altered_receipt_is_refused_in_place(hall: Hall, qtbot: QtBot) -> None:
    hall.send()
    path = hall.desk.receipts.give(hall.folder / "t.asntt")
    path.write_bytes(path.read_bytes()[:-9])
    hall.sent.ui.receiptButton.click()
    dialog = hall.sent.findChild(QFileDialog)
    assert dialog
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert "terpotong" in hall.sent.ui.codeProblem.text()
    assert hall.states == ["belum"]
    qtbot.waitUntil(lambda: hall.sent.findChild(QFileDialog) is None)


def test_a_note_is_withdrawn_after_a_question(hall: Hall) -> None:
    hall.type_code(hall.send())
    ui = hall.sent.ui
    assert ui.withdrawButton.isEnabled()
    ui.withdrawButton.click()
    question = ui.withdrawQuestion
    assert hall.bench.window.focusWidget() is question.no
    QTest.keyClick(question.no, Qt.Key.Key_Escape)
    assert hall.states == ["diterima"]
    ui.withdrawButton.click()
    question.yes.click()
    assert hall.states == ["belum"]
    assert statuses(hall) == {SheetStatus.FINAL}
    assert not ui.withdrawButton.isEnabled()
    assert "ditarik" in hall.bench.window.messages.text.text()


def test_a_stick_that_takes_nothing_offers_another_place(hall: Hall) -> None:
    (hall.folder / "berkas").write_text("bukan folder")
    ui = hall.page.send.ui
    hall.page.send.write(hall.folder / "berkas" / "hasil.asnpkg")
    assert "tidak dapat ditulis" in ui.sendProblem.text()
    assert not ui.sendSteps.isVisible()
    assert not ui.sendReceipt.isVisible()
    assert hall.bench.window.focusWidget() is ui.elsewhereButton
    assert hall.sent.model.rowCount() == 0

    QTest.keyClick(ui.elsewhereButton, Qt.Key.Key_Return)
    dialog = hall.page.send.findChild(QFileDialog)
    assert dialog
    dialog.fileSelected.emit(str(hall.folder / "di-laptop.asnpkg"))
    dialog.close()
    assert not ui.sendFailed.isVisible()
    assert ui.sendReceipt.words.text().startswith("Aman dicabut. di-laptop.asnpkg")
    assert hall.sent.model.rowCount() == 1


def test_a_cancelled_writing_leaves_nothing(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    def cancelled(progress: Progress, _done: int, _of: int) -> None:
        progress.cancel()
        progress(0, 1)

    monkeypatch.setattr("asn_desktop.gui.merging.send_tab.in_pieces", cancelled)
    hall.page.send.write(hall.folder / "hasil.asnpkg")
    assert "Dibatalkan" in hall.page.send.ui.sendProblem.text()
    assert list(hall.folder.glob("hasil*")) == []
    assert hall.sent.model.rowCount() == 0
    assert hall.page.send.ui.sendButton.isEnabled()


def test_an_emergency_copy_from_the_tab_and_from_the_menu(hall: Hall) -> None:
    ui = hall.page.send.ui
    ui.emergencyButton.click()
    dialog = hall.page.send.findChild(QFileDialog)
    assert dialog
    dialog.fileSelected.emit(str(hall.folder / "stik"))
    dialog.close()
    assert ui.sendReceipt.title.text() == "Salinan darurat tersimpan"
    (copy,) = (hall.folder / "stik").glob("*.asn")
    assert copy.name in ui.sendReceipt.words.text()
    assert hall.desk.merging.merge([copy]).receipt == ui.sendReceipt.code.text()
    hall.type_code(hall.desk.receipts.of_merging()[0].acknowledgement)
    assert hall.states == ["diterima"]

    copies = hall.bench.furnishing.copies
    copies.emergency_to(hall.folder / "stik-dua")
    assert "Aman dicabut" in hall.bench.window.messages.text.text()
    assert len(list((hall.folder / "stik-dua").iterdir())) == 3


def test_the_steps_follow_what_is_written(qtbot: QtBot) -> None:
    steps, progress = WritingSteps(), Progress("Menulis")
    qtbot.addWidget(steps)
    steps.follow(progress)
    for done, step in ((0, WRITING), (39, WRITING), (40, READING), (79, READING), (80, SAFE)):
        progress(done, 80)
        steps.look()
        assert steps.step == step
    assert "Jangan dicabut dulu" in [word.text() for word in steps.words]
    steps.finish()
    assert steps.accessibleName() == "Aman dicabut"
    steps.give_up()
    assert steps.isHidden()


def test_bytes_are_told_as_megabytes() -> None:
    progress = Progress("Menulis")
    for done, of, told in ((0, 10, (0, 1)), (10, 10, (1, 1)), (3 << 20, 5 << 20, (3, 5))):
        writing_steps.in_pieces(progress, done, of)
        assert (progress.done, progress.of) == told
    progress.cancel()
    with pytest.raises(JobCancelledError):
        writing_steps.in_pieces(progress, 1, 2)


def test_a_coordinator_keeps_the_book_too(
    workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    path = workspace.path
    workspace.close()
    bench = Bench(tmp_path / "setelan-meja")
    bench.show(qtbot)
    bench.open(path)
    bench.window.stack.show_page(MERGING)
    page = bench.window.stack.page
    assert isinstance(page, MergingPage)
    page.open_tab(page.send)
    page.send.write(tmp_path / "sesi.asnpkg")
    assert "BKPSDM" in page.send.sent.ui.deliveryLabel.text()
    assert page.send.sent.model.row(0).texts[3] == "belum diterima"
    assert not bench.window.status.sent.isVisible()
    bench.desk.close()
    bench.close()


def test_the_laptop_is_marked_as_in_the_list_of_the_table(hall: Hall) -> None:
    hall.send()
    (package,) = hall.desk.received.packages()

    assert f"bertanda {package.laptop}." in hall.page.send.ui.sendLabel.text()
