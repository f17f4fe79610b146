"""Buku sertifikat: who has which certificate, taking them back and letting them hold, by keys."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from clipping_kit import complaints
from papers_kit import finish
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from session_kit import fill

from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.gui.paper.printing_page import PrintingPage
from asn_desktop.gui.widgets.reason_dialog import ReasonDialog
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.gui.paper.register_tab import RegisterTab

Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NO, NAME, UNIT, NUMBER, STATUS, BATCH, WHY = range(7)
EVERYBODY = PrintWish("certificate")
PASSPHRASE = "rahasia bersama"  # noqa: S105 (of files that live as long as a test)


@pytest.fixture
def printed(session_path: Path, workspace: Workspace, tmp_path: Path) -> Path:
    """Return the session with three certificates out, of one print."""
    finish(workspace).papers.write(EVERYBODY, tmp_path / "s.pdf")
    workspace.close()
    return session_path


@pytest.fixture
def page(bench: Bench, printed: Path, qtbot: QtBot) -> PrintingPage:
    """Return the page in the real window, at the register."""
    bench.show(qtbot)
    bench.open(printed)
    bench.window.stack.show_page("cetak")
    shown = bench.window.stack.page
    assert isinstance(shown, PrintingPage)
    QTest.keyClick(shown, Key.Key_U, ALT)
    assert shown.ui.tabs.currentWidget() is shown.register.tab
    shown.register.tab.ui.registerView.setFocus()
    return shown


def register(page: PrintingPage) -> RegisterTab:
    return page.register.tab


def column(page: PrintingPage, number: int) -> list[str]:
    shown = register(page).shown
    return [str(shown.index(row, number).data()).strip() for row in range(shown.rowCount())]


def answer(bench: Bench, reason: str) -> str:
    """Give a reason by keys; return what was asked."""
    dialog = bench.dialog(ReasonDialog)
    asked = dialog.ui.questionLabel.text()
    QTest.keyClicks(dialog.ui.reasonEdit, reason)
    QTest.keyClick(dialog.ui.reasonEdit, Key.Key_Return)
    bench.window.activateWindow()  # no window manager of the test's screen does it
    QApplication.processEvents()
    return asked


def by_letter(page: PrintingPage, letter: Qt.Key) -> None:
    """Press Alt and a letter; the button goes down and up again, as one sees it do."""
    buttons = register(page).findChildren(QAbstractButton)
    QTest.keyClick(register(page).ui.registerView, letter, ALT)
    while any(each.isDown() for each in buttons):
        QTest.qWait(20)


def told(bench: Bench) -> str:
    return bench.window.messages.text.text()


def test_the_register_says_who_has_what(page: PrintingPage) -> None:
    assert column(page, NO) == ["1", "2", "3"]
    assert column(page, NAME) == ["Siti Aminah", "Budi Santoso", "Maria Ulfa"]
    assert column(page, NUMBER)[0] == "800.1.4.4/17/BKPSDM/2026"
    assert column(page, STATUS) == ["terbit"] * 3
    assert column(page, BATCH) == ["1"] * 3
    box = register(page).ui.registerStatusCombo
    assert [box.itemText(row) for row in range(box.count())] == [
        *("semua status (3)", "belum terbit (0)", "terbit (3)", "perlu terbit ulang (0)"),
        "dicabut (0)",
    ]


def test_one_is_taken_back_by_keys_and_undone(page: PrintingPage, bench: Bench) -> None:
    view = register(page).ui.registerView
    QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Delete)
    asked = answer(bench, "nama salah ketik")

    assert "sertifikat Budi Santoso dicabut?" in asked
    assert "Kertas yang sudah di luar tetap ada." in asked
    assert asked.endswith("juga milik penilai. Jangan menulis nilai di sini.")
    assert column(page, STATUS) == ["terbit", "dicabut", "terbit"]
    assert column(page, WHY)[1].endswith(": nama salah ketik")
    assert told(bench).startswith("1 sertifikat dicabut.")
    assert register(page).chosen[0].name == "Budi Santoso"
    assert register(page).ui.registerStatusCombo.itemText(4) == "dicabut (1)"

    QTest.keyClick(view, Key.Key_Z, CONTROL)
    assert column(page, STATUS) == ["terbit"] * 3
    QTest.keyClick(view, Key.Key_Y, CONTROL)
    assert column(page, STATUS) == ["terbit", "dicabut", "terbit"]

    by_letter(page, Key.Key_K)
    assert "sertifikat Budi Santoso berlaku lagi?" in answer(bench, "ternyata benar")
    assert column(page, STATUS) == ["terbit"] * 3
    assert told(bench).startswith("Pencabutan dibatalkan.")


def test_no_reason_takes_nothing_back(page: PrintingPage, bench: Bench) -> None:
    QTest.keyClick(register(page).ui.registerView, Key.Key_Delete)
    dialog = bench.dialog(ReasonDialog)
    QTest.keyClick(dialog.ui.reasonEdit, Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.ui.problemLabel.text().startswith("Belum diisi.")
    QTest.keyClick(dialog, Key.Key_Escape)
    assert column(page, STATUS) == ["terbit"] * 3


def test_several_at_once_without_those_that_are_taken_back(
    page: PrintingPage, bench: Bench
) -> None:
    view = register(page).ui.registerView
    QTest.keyClick(view, Key.Key_Delete)
    answer(bench, "nama salah")
    QTest.keyClick(view, Key.Key_A, CONTROL)
    assert register(page).ui.revokeButton.text() == "Cabut 2 sertifikat…"
    QTest.keyClick(register(page).ui.revokeButton, Key.Key_Space)
    asked = answer(bench, "tanda tangan salah")

    assert "Budi Santoso, Maria Ulfa" in asked
    assert "1 baris lain tidak ikut" in asked
    assert column(page, STATUS) == ["dicabut"] * 3
    assert column(page, WHY)[0].endswith(": nama salah")


def test_a_slip_is_told_in_the_message_bar(page: PrintingPage, bench: Bench) -> None:
    view = register(page).ui.registerView
    by_letter(page, Key.Key_K)
    assert told(bench) == "Pilih dulu baris yang berstatus dicabut."

    QTest.keyClick(view, Key.Key_Delete)
    answer(bench, "nama salah")
    QTest.keyClick(view, Key.Key_Delete)
    assert told(bench).startswith("Tidak ada yang dapat dicabut di baris yang dipilih.")
    assert [each for each in bench.window.findChildren(ReasonDialog) if each.isVisible()] == []


def test_a_whole_print_is_taken_back_and_put_back(page: PrintingPage, bench: Bench) -> None:
    assert register(page).ui.revokeBatchButton.text() == "Cabut seluruh cet&akan 1…"
    by_letter(page, Key.Key_A)
    asked = answer(bench, "blangko hilang")

    assert asked.startswith("Mengapa cetakan 1 dicabut? 3 sertifikat di buku ini")
    assert "Dua meja dapat memakai nomor cetakan yang sama" in asked
    assert column(page, STATUS) == ["dicabut"] * 3
    assert all("cetakan 1 dicabut" in each for each in column(page, WHY))
    assert column(page, WHY)[0].endswith("; cetak lagi membuat yang baru")

    by_letter(page, Key.Key_A)
    assert told(bench) == "Semua sertifikat dari cetakan 1 sudah dicabut."
    by_letter(page, Key.Key_K)
    assert "seluruh cetakan 1 berlaku lagi? Itu 3 sertifikat" in answer(bench, "sudah ketemu")
    assert column(page, STATUS) == ["terbit"] * 3


def test_a_print_that_was_replaced_can_still_be_put_back(
    page: PrintingPage, bench: Bench, tmp_path: Path
) -> None:
    view = register(page).ui.registerView
    by_letter(page, Key.Key_A)
    answer(bench, "blangko hilang")
    page.workspace.papers.write(EVERYBODY, tmp_path / "lagi.pdf")
    page.refresh()
    assert column(page, STATUS) == [*["terbit"] * 3, "dicabut, kertas lama"]
    assert column(page, NAME)[3] == "(seluruh cetakan 1)"
    assert column(page, BATCH) == ["2", "2", "2", "1"]

    QTest.keyClick(view, Key.Key_PageDown)
    by_letter(page, Key.Key_K)
    answer(bench, "sudah ketemu")
    assert column(page, STATUS) == ["terbit"] * 3


def test_corrected_people_keep_their_old_paper_in_the_register(
    page: PrintingPage, bench: Bench, tmp_path: Path
) -> None:
    QTest.keyClick(register(page).ui.registerView, Key.Key_Delete)
    answer(bench, "nama salah")
    person = page.workspace.roster.participants()[0]
    page.workspace.roster.set_fields(person.id, {"name": "Siti Aminatun"})
    page.workspace.papers.write(EVERYBODY, tmp_path / "baru.pdf")
    page.refresh()
    assert column(page, NAME) == ["Siti Aminatun", "Budi Santoso", "Maria Ulfa", "Siti Aminah"]
    assert column(page, STATUS)[0] == "terbit"
    assert column(page, STATUS)[3] == "dicabut, kertas lama"


def test_it_is_searched_narrowed_down_and_sorted(page: PrintingPage, bench: Bench) -> None:
    tab = register(page)
    QTest.keyClick(tab.ui.registerView, Key.Key_Delete)
    answer(bench, "nama salah")
    QTest.keyClick(page, Key.Key_F, CONTROL)
    assert bench.window.focusWidget() is tab.ui.registerSearch
    QTest.keyClicks(tab.ui.registerSearch, "kesehatan")
    assert column(page, NAME) == ["Siti Aminah", "Maria Ulfa"]
    QTest.keyClicks(tab.ui.registerSearch, "zz")
    assert tab.ui.registerEmpty.isVisible()
    QTest.keyClick(tab.ui.registerSearch, Key.Key_Escape)

    box = tab.ui.registerStatusCombo
    box.setFocus()
    QTest.keyClick(box, Key.Key_End)
    assert box.currentText() == "dicabut (1)"
    assert column(page, NAME) == ["Siti Aminah"]
    QTest.keyClick(box, Key.Key_Home)

    tab.ui.registerView.setFocus()
    QTest.keyClick(tab.ui.registerView, Key.Key_Right)
    QTest.keyClick(tab.ui.registerView, Key.Key_Up, CONTROL)
    assert column(page, NAME) == ["Budi Santoso", "Maria Ulfa", "Siti Aminah"]
    header = tab.ui.registerView.horizontalHeader()
    where = QPoint(header.sectionViewportPosition(NUMBER) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    numbers = [each.split("/")[1] for each in column(page, NUMBER)]
    assert numbers in (["17", "18", "19"], ["19", "18", "17"])


def test_numbers_sort_as_numbers(bench: Bench, page: PrintingPage) -> None:
    assert bench.window.isVisible()
    for n in range(9):
        page.workspace.roster.add({"nip": f"19900101202505{n + 10}1{n}", "name": f"Baru {n}"})
    page.refresh()
    tab = register(page)
    tab.ui.registerView.setCurrentIndex(tab.shown.index(0, NO))
    tab.ui.registerView.setFocus()
    QTest.keyClick(tab.ui.registerView, Key.Key_Up, CONTROL)
    assert column(page, NO) == [str(n) for n in range(1, 13)]
    assert column(page, STATUS)[3:] == ["belum terbit"] * 9
    assert column(page, WHY)[3] == "belum dinilai"

    QTest.keyClick(tab.ui.registerView, Key.Key_PageDown)
    by_letter(page, Key.Key_A)
    assert told(bench) == "Pilih dulu sertifikat yang sudah terbit, dari satu cetakan saja."


def test_the_list_for_those_who_check_is_written(
    page: PrintingPage, bench: Bench, tmp_path: Path
) -> None:
    QTest.keyClick(register(page).ui.registerView, Key.Key_Delete)
    answer(bench, "nama salah")
    QTest.keyClick(register(page).ui.revokedListButton, Key.Key_Space)
    dialog = bench.dialog(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "tidak-berlaku.json"))
    dialog.reject()
    text = (tmp_path / "tidak-berlaku.json").read_text(encoding="utf-8")
    (gone,) = json.loads(text)["sessions"].values()
    assert [each["status"] for each in gone.values()] == ["dicabut"]
    assert "Siti" not in text
    assert told(bench) == (
        "Tersimpan: tidak-berlaku.json. 1 yang tidak berlaku, tanpa nama dan alasan."
    )


def test_changed_facts_are_shown_to_be_issued_again(page: PrintingPage) -> None:
    person = page.workspace.roster.participants()[2]
    page.workspace.roster.set_fields(person.id, {"name": "Maria Ulfah"})
    page.refresh()
    assert column(page, STATUS)[2] == "perlu terbit ulang"
    assert column(page, WHY)[2] == "kertasnya tidak lagi sama dengan datanya; cetak lagi"


def test_an_evaluators_laptop_has_no_register(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot, tmp_path: Path
) -> None:
    evaluator = workspace.session.overview().evaluators[0].id
    fill(workspace, evaluator, 4)
    package = workspace.packages.assign(evaluator, tmp_path / "tugas.asnpkg")
    own = open_package(package, tmp_path / "laptop.asn", PASSPHRASE)
    with Workspace.open(own, PASSPHRASE) as laptop:
        page = PrintingPage(laptop, jobs)
        qtbot.addWidget(page)
        page.show()
        tabs = page.ui.tabs
        assert not tabs.isTabVisible(tabs.indexOf(page.register.tab))
        action = next(each for each in page.actions() if "sertifikat" in each.text())
        assert not action.isEnabled()
        assert action.toolTip().endswith("Hanya di laptop koordinator.")


def test_no_two_things_beside_the_register_share_a_letter(page: PrintingPage, bench: Bench) -> None:
    texts = [each.text() for each in page.findChildren(QAbstractButton) if each.isVisible()]
    tabs = page.ui.tabs
    texts += [tabs.tabText(place) for place in range(tabs.count())]
    texts += [each.text() for each in bench.window.menuBar().actions()]
    letters = [QKeySequence.mnemonic(each).toString() for each in texts]
    found = Counter(letter for letter in letters if letter)
    assert [letter for letter, count in found.items() if count > 1] == []


def test_nothing_of_the_register_is_cut_in_a_small_window(page: PrintingPage, bench: Bench) -> None:
    bench.window.resize(1093, 545)
    QApplication.processEvents()
    assert complaints(bench.window) == []
