"""Ketik ulang: slips of the hand, reasons that are on file, sheets that open no more, English."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from keying_kit import keying_dialog
from language_kit import DoubledTranslator, spoken_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from asn_desktop.domain.typed_sheets import TypedSheet
from asn_desktop.gui.paper.keying_model import KeyingColumn
from asn_desktop.gui.paper.printing_page import PrintingPage
from asn_desktop.gui.paper.verify_words import fact_lines
from asn_desktop.services.checking.certificate_checks import CertificateCheck

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.gui.paper.keying_dialog import KeyingDialog
    from asn_desktop.services.workspace import Workspace

Key = Qt.Key
SHEET = TypedSheet((4,) * 7)


@pytest.fixture
def dialog(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> KeyingDialog:
    return keying_dialog(workspace, jobs, qtbot)


@pytest.fixture
def siti(workspace: Workspace) -> ParticipantId:
    return workspace.roster.participants()[0].id


@pytest.fixture
def ahmad(workspace: Workspace) -> EvaluatorId:
    return workspace.session.evaluator_named("Ahmad Yani").id


@pytest.fixture
def code(workspace: Workspace, siti: ParticipantId, ahmad: EvaluatorId) -> str:
    return workspace.keying.code_of(siti, ahmad)


def opened(dialog: KeyingDialog, code: str, typist: str) -> None:
    dialog.ui.typistEdit.setText(typist)
    dialog.ui.codeEdit.setText(code)
    dialog.open_code()
    dialog.view.setFocus()


def press(dialog: KeyingDialog, *keys: str | Qt.Key) -> None:
    """Press keys in whatever has them."""
    for key in keys:
        focused = dialog.focusWidget()
        assert focused is not None
        if isinstance(key, str):
            QTest.keyClicks(focused, key)
        else:
            QTest.keyClick(focused, key)


def test_a_reason_left_without_enter_takes_no_row_along_later(
    dialog: KeyingDialog, code: str
) -> None:
    opened(dialog, code, "Asni")
    press(dialog, "4", "T", Key.Key_Backtab)  # the T was a slip
    dialog.view.setFocus()
    press(dialog, "3", "4")
    row = dialog.view.row
    press(dialog, Key.Key_F2, "ramah", Key.Key_Return)
    assert dialog.view.row == row
    press(dialog, Key.Key_Down, "T")  # asks for its reason, and Enter goes on behind it
    press(dialog, "cuti", Key.Key_Return)
    assert dialog.view.row == row + 2


def test_a_note_on_the_row_of_a_t_taken_back_stays_on_that_row(
    dialog: KeyingDialog, code: str
) -> None:
    opened(dialog, code, "Asni")
    press(dialog, "4", "T", Key.Key_Backtab)
    dialog.view.setFocus()
    press(dialog, Key.Key_Backspace, Key.Key_F2, "ramah", Key.Key_Return)
    assert dialog.view.row == 1


def test_another_reason_on_file_is_said_and_replaced_by_the_button(
    dialog: KeyingDialog, workspace: Workspace, siti: ParticipantId, ahmad: EvaluatorId, code: str
) -> None:
    criterion = workspace.session.overview().criteria[0]
    workspace.scoring.mark(siti, ahmad, [(criterion, "T")], "sakit")
    opened(dialog, code, "Asni")
    press(dialog, "T", "tidak ada kesempatan", Key.Key_Return, "4444440", Key.Key_Return)
    opened(dialog, code, "Bima")
    press(dialog, "T4444440", Key.Key_Return)
    told = dialog.ui.problemLabel.text()
    assert "Alasan T Berorientasi Pelayanan: sakit → tidak ada kesempatan." in told
    assert workspace.scoring.sheet(siti, ahmad).rows[0].why == "sakit"
    dialog.ui.saveButton.click()
    why = workspace.scoring.sheet(siti, ahmad).rows[0].why
    assert why.startswith("tidak ada kesempatan (lembar kertas, ")


def waiting(dialog: KeyingDialog) -> list[str]:
    model = dialog.ui.waitingTable.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.fixture
def lost(workspace: Workspace, ahmad: EvaluatorId) -> str:
    """Return the code of a sheet that was typed for somebody whose addition was undone."""
    guest = workspace.roster.add({"name": "Tamu"}, is_present=True).person.id
    code = workspace.keying.code_of(guest, ahmad)
    workspace.keying.type_first(code, "Asni", SHEET)
    while workspace._context.views.participant(guest):
        workspace.history.undo()
    return code


def test_a_typing_for_nobody_is_listed_so_and_can_be_dropped(
    dialog: KeyingDialog, workspace: Workspace, lost: str
) -> None:
    dialog.waiting.refresh()
    assert waiting(dialog) == ["(peserta tidak ada lagi) · Ahmad Yani"]
    assert dialog.ui.voidButton.isHidden()
    table = dialog.ui.waitingTable
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    press(dialog, Key.Key_Return)
    assert "diurungkan" in dialog.ui.problemLabel.text()
    assert dialog.ui.codeEdit.selectedText() == lost
    dialog.ui.voidButton.click()
    (box,) = [each for each in dialog.findChildren(QMessageBox) if each.isVisible()]
    assert box.text() == f"Hapus ketikan Asni untuk lembar {lost}, yang tidak dapat dibuka?"
    box.defaultButton().click()
    assert len(workspace.keying.pending()) == 1
    dialog.ui.voidButton.click()
    (box,) = [each for each in dialog.findChildren(QMessageBox) if each.isVisible()]
    next(each for each in box.buttons() if each is not box.defaultButton()).click()
    assert workspace.keying.pending() == ()
    assert waiting(dialog) == []
    assert "dihapus" in dialog.ui.messageBar.text.text()
    assert dialog.ui.voidButton.isHidden()


def test_nothing_can_be_dropped_for_a_code_that_nobody_typed(
    dialog: KeyingDialog, code: str, lost: str
) -> None:
    opened(dialog, lost.lower(), "Asni")
    assert dialog.ui.voidButton.isVisible()
    opened(dialog, "ZZZZ-ZZZZ", "Asni")
    assert "ZZZZ-ZZZZ" in dialog.ui.problemLabel.text()
    assert dialog.ui.voidButton.isHidden()
    opened(dialog, lost, "Asni")
    opened(dialog, code, "Asni")
    assert dialog.ui.voidButton.isHidden()


def test_what_is_half_typed_stays_where_another_code_opens_nothing(
    dialog: KeyingDialog, code: str, lost: str
) -> None:
    opened(dialog, code, "Asni")
    press(dialog, "44")
    dialog.desk.open(lost)
    assert "diurungkan" in dialog.ui.problemLabel.text()
    assert dialog.view.typing.cells[:2] == [4, 4]
    assert dialog.ui.voidButton.isHidden()
    dialog.view.go_to(2)
    dialog.view.setFocus()
    press(dialog, "444440", Key.Key_Return)
    assert "disimpan" in dialog.ui.messageBar.text.text()
    assert dialog.ui.voidButton.isHidden()


@pytest.fixture
def _in_two(qapp: object) -> Iterator[None]:
    """Let every text of the program stand twice: what stands once was not translated."""
    del qapp
    with spoken_in(DoubledTranslator()):
        yield


@pytest.mark.usefixtures("_in_two")
def test_what_others_typed_is_said_in_the_language_of_the_screen(
    dialog: KeyingDialog, workspace: Workspace, code: str
) -> None:
    empty = TypedSheet((None, *SHEET.levels[1:]), "notes")
    workspace.keying.type_first(code, "Asni", empty)
    opened(dialog, code, "Bima")
    for row in range(8):
        dialog.view.rows.type_digit(row, 4 if row < 7 else 0)
    dialog.save()
    others = [dialog.view.rows.index(row, KeyingColumn.OTHER).data() for row in (0, 7)]
    assert others == [
        "beda: kosong kosong beda: kosong kosong",
        "beda: ada catatan ada catatan beda: ada catatan ada catatan",
    ]


@pytest.mark.usefixtures("_in_two")
def test_what_differs_on_file_is_named_in_the_language_of_the_screen(
    dialog: KeyingDialog, workspace: Workspace, siti: ParticipantId, ahmad: EvaluatorId, code: str
) -> None:
    first, second = workspace.session.overview().criteria[:2]
    workspace.scoring.mark(siti, ahmad, [(first, "T")], "sakit")
    workspace.scoring.remark(siti, ahmad, second, "terlambat")
    typed = SHEET._replace(levels=("T", *SHEET.levels[1:]), words={"BP": "cuti", "AK": "tepat"})
    workspace.keying.type_first(code, "Asni", typed)
    opened(dialog, code, "Bima")
    dialog.view.rows.type_unseen(0)
    for row in range(1, 8):
        dialog.view.rows.type_digit(row, 4 if row < 7 else 0)
    dialog.save()
    told = dialog.ui.problemLabel.text()
    name = "Berorientasi Pelayanan"
    assert f"Alasan T {name} Alasan T {name}: sakit → cuti." in told
    assert "Catatan Akuntabel Catatan Akuntabel: terlambat → tepat." in told


@pytest.mark.usefixtures("_in_two")
@pytest.mark.parametrize("register", ["berlaku", "sudah diganti", "tidak tercatat", "dicabut"])
def test_what_the_register_says_is_said_in_the_language_of_the_screen(register: str) -> None:
    facts: dict[str, object] = {"name": "A", "nip_tail": "1", "number": "1", "score": "4"}
    facts |= {"issued": "2026-02-04", "band": "Baik", "register": register}
    assert fact_lines(CertificateCheck("valid", facts))[-1].endswith(f": {register} {register}")


@pytest.mark.usefixtures("_in_two")
def test_how_a_result_stands_is_said_in_the_language_of_the_screen(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot, siti: ParticipantId
) -> None:
    overview = workspace.session.overview()
    for evaluator in overview.evaluators:
        workspace.scoring.mark(siti, evaluator.id, [(code, 4) for code in overview.criteria])
        workspace.sheets.finalise(evaluator.id, [siti])
    workspace.results.confirm("Drs. Sudirman", [siti])
    workspace.sheets.reopen(overview.evaluators[0].id, [siti], "keliru")
    workspace.scoring.mark(siti, overview.evaluators[0].id, [(overview.criteria[0], 1)])
    workspace.sheets.finalise(overview.evaluators[0].id, [siti])
    page = PrintingPage(workspace, jobs)
    qtbot.addWidget(page)
    page.refresh()
    state = str(page.results.model.index(0, 5).data())
    assert state == "perlu dikonfirmasi ulang perlu dikonfirmasi ulang"
