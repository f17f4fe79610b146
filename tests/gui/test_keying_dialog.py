"""Ketik ulang lembar kertas by real keys: two people, and nothing counts before both agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from keying_kit import keying_dialog
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from window_kit import PASSPHRASE, Bench

from asn_desktop.gui import theme
from asn_desktop.gui.jobs import Jobs
from asn_desktop.gui.paper.keying_dialog import KeyingDialog
from asn_desktop.gui.paper.keying_model import KeyingColumn
from asn_desktop.gui.paper.keying_typing import SheetTyping, Typing
from asn_desktop.services.evaluation.sheet_places import places_by_code
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> KeyingDialog:
    return keying_dialog(workspace, jobs, qtbot)


@pytest.fixture
def code(workspace: Workspace) -> str:
    """Return the code of Siti's sheet of Ahmad Yani."""
    siti = workspace.roster.participants()[0].id
    ahmad = workspace.session.evaluator_named("Ahmad Yani").id
    codes = places_by_code(workspace._context)
    return next(code for code, place in codes.items() if place == (siti, ahmad))


def scan(dialog: KeyingDialog, code: str) -> None:
    """Type as a scanner does: into what has the keys, Enter at the end."""
    focused = dialog.focusWidget()
    assert focused is dialog.ui.codeEdit
    QTest.keyClicks(focused, code)
    QTest.keyClick(focused, Key.Key_Return)


def press(dialog: KeyingDialog, keys: str) -> None:
    """Press keys one by one in whatever has them."""
    for key in keys:
        focused = dialog.focusWidget()
        assert focused is not None
        if key == "\n":
            QTest.keyClick(focused, Key.Key_Return)
        else:
            QTest.keyClicks(focused, key)


def type_first(dialog: KeyingDialog, code: str) -> None:
    scan(dialog, code)
    press(dialog, "Asni Dewi\n445")
    press(dialog, "Ttidak ada kesempatan\n")
    press(dialog, "3401\n")


def levels(workspace: Workspace) -> list[object]:
    siti = workspace.roster.participants()[0].id
    ahmad = workspace.session.evaluator_named("Ahmad Yani").id
    return [row.level for row in workspace.scoring.sheet(siti, ahmad).rows]


def waiting(dialog: KeyingDialog) -> list[str]:
    model = dialog.ui.waitingTable.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_two_people_key_a_sheet_in_by_keys_alone(
    dialog: KeyingDialog, workspace: Workspace, code: str
) -> None:
    assert waiting(dialog) == []
    type_first(dialog, code.lower())

    assert "disimpan dan menunggu orang kedua" in dialog.ui.messageBar.text.text()
    assert waiting(dialog) == ["Siti Aminah · Ahmad Yani"]
    assert dialog.ui.waitingLabel.text().endswith(": 1")
    assert levels(workspace) == [None] * 7

    dialog.ui.typistEdit.setText("Bima Putra")
    scan(dialog, code)
    assert "ketikan Asni Dewi tidak ditampilkan" in dialog.ui.stageLabel.text()
    shown = [
        dialog.view.rows.index(row, column).data()
        for row in range(8)
        for column in (KeyingColumn.TYPED, KeyingColumn.OTHER)
    ]
    assert shown == [""] * 16  # blind
    press(dialog, "445T3401\n")

    assert levels(workspace) == [4, 4, 5, "T", 3, 4, None]
    assert "6 nilai Siti Aminah dimasukkan atas nama Ahmad Yani" in dialog.ui.messageBar.text.text()
    assert waiting(dialog) == []
    row = workspace.scoring.sheet(*place(workspace)).rows[3]
    expected = "tidak ada kesempatan (lembar kertas, diketik Asni Dewi, dikonfirmasi Bima Putra)"
    assert row.why == expected
    assert workspace.discipline.attested(place(workspace)[1]) == {place(workspace)[0]}

    dialog.ui.undoButton.setFocus()
    press(dialog, "\n")
    assert levels(workspace) == [None] * 7
    assert "Diurungkan" in dialog.ui.messageBar.text.text()
    assert dialog.ui.undoButton.isHidden()


def place(workspace: Workspace):  # type: ignore[no-untyped-def]  # noqa: ANN201 - two ids
    siti = workspace.roster.participants()[0].id
    return siti, workspace.session.evaluator_named("Ahmad Yani").id


def test_what_differs_stands_side_by_side_in_words_and_is_typed_again(
    dialog: KeyingDialog, workspace: Workspace, code: str
) -> None:
    type_first(dialog, code)
    dialog.ui.typistEdit.setText("Bima")
    scan(dialog, code)
    press(dialog, "425T3402\n")

    assert "2 isian berbeda" in dialog.ui.problemLabel.text()
    stage = dialog.ui.stageLabel.text()
    assert "yang berbeda dari ketikan Asni Dewi ada di kolom Ketikan pertama" in stage
    assert "tidak ditampilkan" not in stage
    assert levels(workspace) == [None] * 7
    rows, view = dialog.view.rows, dialog.view
    assert rows.index(1, KeyingColumn.OTHER).data() == "beda: 4"
    assert rows.index(7, KeyingColumn.OTHER).data() == "beda: nihil"
    assert not view.isColumnHidden(KeyingColumn.OTHER)
    spoken = rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Akuntabel: 2, beda: 4"
    assert not rows.index(1, KeyingColumn.OTHER).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert view.row == 1
    press(dialog, "4")
    assert rows.index(1, KeyingColumn.OTHER).data() == "sama: 4"
    assert view.row == 7
    press(dialog, "1")
    QTest.keyClick(view, Key.Key_Return, CONTROL)
    assert levels(workspace) == [4, 4, 5, "T", 3, 4, None]


def test_the_file_is_replaced_only_by_a_button_that_says_so(
    dialog: KeyingDialog, workspace: Workspace, code: str
) -> None:
    siti, ahmad = place(workspace)
    workspace.scoring.mark(siti, ahmad, [(workspace.session.overview().criteria[0], 1)])
    type_first(dialog, code)
    dialog.ui.typistEdit.setText("Bima")
    scan(dialog, code)
    assert "Di berkas sudah ada 1 nilai" in dialog.ui.stageLabel.text()
    press(dialog, "445T3401\n")

    assert levels(workspace)[:2] == [1, None]
    assert "Kedua ketikan sama" in dialog.ui.problemLabel.text()
    assert dialog.view.rows.index(0, KeyingColumn.OTHER).data() == "beda: 1"
    heading = dialog.view.rows.headerData(KeyingColumn.OTHER, Qt.Orientation.Horizontal)
    assert heading == "Di berkas"
    assert "ada di kolom Di berkas" in dialog.ui.stageLabel.text()
    assert "akan ditanyakan" not in dialog.ui.stageLabel.text()
    assert "Ganti" in dialog.ui.saveButton.text()
    dialog.view.setFocus()
    press(dialog, "3")  # changes what was agreed on: to be compared again
    assert "ocokkan" in dialog.ui.saveButton.text()
    dialog.view.go_to(0)
    press(dialog, "4")
    dialog.ui.saveButton.click()
    assert levels(workspace)[:2] == [1, None]
    assert dialog.focusWidget() is dialog.ui.saveButton
    QTest.keyClick(dialog.ui.saveButton, Key.Key_Space)
    assert levels(workspace) == [4, 4, 5, "T", 3, 4, None]


def test_gaps_are_named_where_they_are_and_no_box_stands_in_the_way(
    dialog: KeyingDialog, code: str
) -> None:
    press(dialog, "\n")
    assert "kode lembarnya" in dialog.ui.problemLabel.text()
    scan(dialog, "AAAA-AAAA")
    assert "AAAA-AAAA" in dialog.ui.problemLabel.text()
    assert dialog.ui.codeEdit.selectedText() == "AAAA-AAAA"
    scan(dialog, code)
    assert dialog.focusWidget() is dialog.ui.typistEdit
    dialog.view.setFocus()
    press(dialog, "4")
    dialog.save()
    assert "nama pengetik" in dialog.ui.problemLabel.text()
    assert dialog.focusWidget() is dialog.ui.typistEdit
    press(dialog, "Asni\n")
    dialog.save()
    assert "Akuntabel belum diketik" in dialog.ui.problemLabel.text()
    assert dialog.view.row == 1
    press(dialog, "7")
    assert "1 sampai 5" in dialog.ui.problemLabel.text()
    press(dialog, "x")
    assert dialog.view.row == 1
    press(dialog, "T")
    assert dialog.focusWidget() is dialog.ui.wordsEdit
    assert dialog.ui.wordsLabel.text() == "&Catatan Akuntabel"
    press(dialog, "\n00000")
    press(dialog, "T")
    assert "1 nihil" in dialog.ui.problemLabel.text()
    press(dialog, "0\n")
    assert "alasan T untuk Akuntabel" in dialog.ui.problemLabel.text()
    assert dialog.focusWidget() is dialog.ui.wordsEdit
    press(dialog, "lupa\n")
    dialog.save()
    assert dialog.ui.problemLabel.text() == ""
    assert waiting(dialog) == ["Siti Aminah · Ahmad Yani"]


def test_a_waiting_sheet_is_opened_and_its_typing_taken_back(
    dialog: KeyingDialog, code: str
) -> None:
    type_first(dialog, code)
    dialog.ui.waitingTable.setFocus()
    dialog.ui.waitingTable.setCurrentIndex(dialog.ui.waitingTable.model().index(0, 0))
    QTest.keyClick(dialog.ui.waitingTable, Key.Key_Return)
    assert dialog.ui.codeEdit.text() == code
    assert "Sudah diketik oleh Asni Dewi" in dialog.ui.stageLabel.text()
    dialog.ui.voidButton.click()
    agree(dialog)
    assert waiting(dialog) == []
    assert "dihapus" in dialog.ui.messageBar.text.text()


def agree(dialog: KeyingDialog) -> None:
    (box,) = [each for each in dialog.findChildren(QMessageBox) if each.isVisible()]
    next(each for each in box.buttons() if each is not box.defaultButton()).click()


def test_half_a_typing_is_left_only_on_purpose(
    dialog: KeyingDialog, workspace: Workspace, code: str
) -> None:
    scan(dialog, code)
    press(dialog, "Asni\n44")
    QTest.keyClick(dialog.view, Key.Key_Backspace)
    QTest.keyClick(dialog.view, Key.Key_Up)
    QTest.keyClick(dialog.view, Key.Key_Delete)
    assert dialog.view.typing.cells[:2] == [4, None]
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    (box,) = [each for each in dialog.findChildren(QMessageBox) if each.isVisible()]
    box.defaultButton().click()
    assert dialog.isVisible()
    others = [each for each in places_by_code(workspace._context) if each != code]
    dialog.ui.codeEdit.setFocus()
    dialog.ui.codeEdit.clear()
    scan(dialog, others[0])
    agree(dialog)
    assert not dialog.view.typing.is_begun
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_undo_stops_where_something_else_was_done_since(
    dialog: KeyingDialog, workspace: Workspace, code: str
) -> None:
    type_first(dialog, code)
    dialog.ui.typistEdit.setText("Bima")
    scan(dialog, code)
    press(dialog, "445T3401\n")
    workspace.roster.add({"name": "Orang Lain"})
    dialog.ui.undoButton.click()
    assert "langkah lain" in dialog.ui.problemLabel.text()
    assert levels(workspace)[0] == 4


def test_notes_of_a_value_are_typed_by_f2(
    dialog: KeyingDialog, workspace: Workspace, code: str
) -> None:
    scan(dialog, code)
    press(dialog, "Asni\n")
    QTest.keyClick(dialog.view, Key.Key_F2)
    press(dialog, "ramah sekali\n")
    assert dialog.view.rows.index(0, KeyingColumn.WORDS).data() == "ramah sekali"
    press(dialog, "44444442\n")
    dialog.ui.typistEdit.setText("Bima")
    scan(dialog, code)
    assert dialog.ui.wordsEdit.text() == "ramah sekali"  # words are read, not typed twice
    press(dialog, "44444442\n")
    assert workspace.scoring.sheet(*place(workspace)).rows[0].remark == "ramah sekali"
    assert "catat di halaman Disiplin" in dialog.ui.messageBar.text.text()


def test_a_long_scale_takes_a_second_digit(workspace: Workspace, code: str) -> None:
    sheet = workspace.keying.open(code)._replace(top_level=12)
    typing = SheetTyping(sheet)
    assert typing.type_digit(0, 1) is Typing.MORE
    assert typing.type_digit(0, 2) is Typing.DONE
    assert typing.cells[:1] == [12]
    assert typing.type_digit(0, 5) is Typing.DONE
    assert typing.cells[:1] == [5]
    assert typing.type_digit(1, 1) is Typing.MORE
    assert typing.type_digit(1, 9) is Typing.DONE
    assert typing.cells[1] == 9
    assert typing.type_digit(2, 0) is Typing.DONE
    assert typing.type_digit(7, 3) is Typing.REFUSED
    assert typing.type_unseen(7) is Typing.REFUSED


def test_it_serves_with_answers_that_come_late(
    session_path: Path, qtbot: QtBot, settings_folder: Path
) -> None:
    with Workspace.open(session_path, PASSPHRASE) as workspace:
        workspace.roster.add({"name": "Siti Aminah"})
        code = next(iter(places_by_code(workspace._context)))
    bench = Bench(settings_folder, Jobs)
    qtbot.addWidget(bench.window)
    session = bench.open_late(session_path, qtbot)
    dialog = KeyingDialog(session.workspace, session.jobs, bench.window)
    dialog.open()
    for typist in ("Asni", "Bima"):
        dialog.ui.typistEdit.setText(typist)
        dialog.ui.codeEdit.setText(code)
        dialog.open_code()
        qtbot.waitUntil(lambda: dialog.view.rows.rowCount() == 8)
        for row in range(8):
            dialog.view.rows.type_digit(row, 2)
        dialog.save()
        dialog.save()  # a second Enter while the first is on its way
        assert not dialog.ui.saveButton.isEnabled()
        qtbot.waitUntil(lambda: dialog.view.rows.rowCount() == 0)
        assert dialog.ui.problemLabel.text() == ""
    assert "7 nilai" in dialog.ui.messageBar.text.text()
    dialog.reject()
    bench.close()


def test_words_and_headings_are_whole_on_a_small_screen_at_150_percent(
    dialog: KeyingDialog, code: str
) -> None:
    font = dialog.font()
    font.setPointSizeF(theme.BASE_POINT_SIZE * 1.5)
    dialog.setFont(font)
    dialog.resize(1053, 485)
    edit, across = dialog.ui.codeEdit, dialog.view.horizontalHeader()
    assert edit.fontMetrics().horizontalAdvance(edit.placeholderText()) < edit.width() - 8
    type_first(dialog, code)
    dialog.ui.typistEdit.setText("Bima")
    scan(dialog, code)
    press(dialog, "425T3402\n")
    for table in (dialog.view, dialog.ui.waitingTable):
        across = table.horizontalHeader()
        shown = [n for n in range(across.count()) if not across.isSectionHidden(n)]
        for column in shown:
            assert across.sectionSize(column) >= across.sectionSizeHint(column)
        assert across.length() <= table.viewport().width()


def test_every_control_has_a_name_and_a_key(dialog: KeyingDialog) -> None:
    ui = dialog.ui
    for widget in (ui.codeEdit, ui.typistEdit, ui.sheetView, ui.wordsEdit, ui.waitingTable):
        assert widget.accessibleName()
    buttons = (ui.openButton, ui.saveButton, ui.voidButton, ui.undoButton, ui.closeButton)
    labels = (ui.codeLabel, ui.typistLabel, ui.wordsLabel, ui.waitingLabel)
    keys = [each.text().partition("&")[2][:1].upper() for each in (*buttons, *labels)]
    assert all(keys)
    assert len(set(keys)) == len(keys)
