"""A half-typed note is never lost: another person, another page, a search, a closed program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from asn_desktop.domain.discipline import NoteState
from asn_desktop.gui.discipline.discipline_page import DisciplinePage
from asn_desktop.gui.discipline.draft_keeper import PAUSE
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.domain.ids import ParticipantId
    from asn_desktop.gui.jobs import InlineJobs

Key, Modifier = Qt.Key, Qt.KeyboardModifier
PHRASE = "rahasia bersama"


@pytest.fixture
def shown(jobs: InlineJobs, qtbot: QtBot) -> Callable[[Workspace], DisciplinePage]:
    def show(workspace: Workspace) -> DisciplinePage:
        made = DisciplinePage(workspace, jobs)
        qtbot.addWidget(made)
        made.resize(1215, 600)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        return made

    return show


@pytest.fixture
def page(workspace: Workspace, shown: Callable[[Workspace], DisciplinePage]) -> DisciplinePage:
    return shown(workspace)


def people(page: DisciplinePage) -> list[ParticipantId]:
    return [each.person.id for each in page.people.people]


def type_note(page: DisciplinePage, text: str) -> None:
    QTest.keyClick(page.ui.peopleTable, Key.Key_Insert)
    assert page.window().focusWidget() is page.ui.categoryBox
    page.ui.textEdit.setFocus()
    QTest.keyClicks(page.ui.textEdit, text)


def test_what_was_typed_stays_with_its_person(page: DisciplinePage) -> None:
    siti, budi, _ = people(page)
    type_note(page, "bermain pon")
    QTest.keyClick(page.ui.textEdit, Key.Key_L, Modifier.ControlModifier)
    assert page.window().focusWidget() is page.ui.peopleTable
    QTest.keyClick(page.ui.peopleTable, Key.Key_Down)
    assert page.person() == budi
    assert page.ui.textEdit.toPlainText() == ""
    assert page.people.index(0, 2).data() == "belum diperiksa, draf"
    assert page.ui.countLabel.text().endswith("1 draf")
    QTest.keyClick(page.ui.peopleTable, Key.Key_Up)
    assert page.person() == siti
    assert page.ui.textEdit.toPlainText() == "bermain pon"
    assert page.ui.draftLabel.text() == "Draf, belum dicatat"
    QTest.keyClicks(page.ui.textEdit, "sel")
    QTest.keyClick(page.ui.textEdit, Key.Key_Return, Modifier.ControlModifier)
    assert page.workspace.discipline.notes(siti)[0].record.text == "bermain pon" + "sel"
    assert page.people.index(0, 2).data() == "ada catatan"
    assert page.ui.draftLabel.text() == ""


def test_a_draft_is_in_the_file_after_a_pause_and_there_again_when_it_is_opened(
    workspace: Workspace,
    session_path: Path,
    shown: Callable[[Workspace], DisciplinePage],
    qtbot: QtBot,
) -> None:
    page = shown(workspace)
    evaluator = page.desk.evaluator
    assert evaluator is not None
    type_note(page, "datang ter")
    page.ui.kindBox.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(workspace.note_drafts.all(evaluator)), timeout=4 * PAUSE)
    page.close()
    page.deleteLater()
    workspace.close()  # as after a power cut: nothing was settled since
    with Workspace.open(session_path, PHRASE) as again:
        other = shown(again)
        assert other.ui.textEdit.toPlainText() == "datang ter"
        assert other.ui.kindBox.currentIndex() == 1
        other.ui.discardButton.click()
        assert "Tidak dapat diurungkan" in other.ui.question.yes.accessibleDescription()
        other.ui.question.yes.click()
        assert other.ui.textEdit.toPlainText() == ""
        assert again.note_drafts.all(evaluator) == {}
        other.close()


def test_closing_the_session_and_leaving_the_page_keep_a_draft(
    bench: Bench, session_path: Path, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.close()
    session = bench.open(session_path)
    bench.show(qtbot)
    bench.window.stack.show_page("disiplin")
    page = bench.window.stack.page
    assert isinstance(page, DisciplinePage)
    page.ui.textEdit.setPlainText("setengah")
    bench.window.stack.show_page("peserta")
    assert session.workspace.note_drafts.all(page.desk.evaluator or "")  # type: ignore[arg-type]
    page.ui.textEdit.setPlainText("setengah jadi")
    bench.window.stack.show_page("disiplin")
    bench.desk.close()
    bench.open(session_path)
    bench.window.stack.show_page("disiplin")
    again = bench.window.stack.page
    assert isinstance(again, DisciplinePage)
    assert again.ui.textEdit.toPlainText() == "setengah jadi"


def test_nobody_is_attested_whom_a_note_is_half_typed_about(page: DisciplinePage) -> None:
    type_note(page, "belum selesai")
    page.ui.attestAllButton.click()
    asked = " ".join(label.text() for label in page.ui.question.findChildren(QLabel))
    assert "menyatakan 2 peserta hadir" in asked
    assert "1 ada draf catatan (Siti Aminah)" in asked
    page.ui.question.yes.click()
    evaluator = page.desk.evaluator
    assert evaluator is not None
    attested = page.workspace.discipline.attested(evaluator)
    assert people(page)[0] not in attested
    assert len(attested) == 2

    refused: list[str] = []
    page.refused.connect(refused.append)
    page.ui.peopleTable.selectRow(0)
    page.ui.attestButton.click()
    page.ui.attestAllButton.click()
    assert [("draf catatan (Siti Aminah)" in each) for each in refused] == [True, True]
    assert page.workspace.discipline.attested(evaluator) == attested


def test_each_evaluator_has_drafts_of_their_own(page: DisciplinePage) -> None:
    page.ui.textEdit.setPlainText("milik pertama")
    box = page.ui.evaluatorBox
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert page.ui.textEdit.toPlainText() == ""
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert page.ui.textEdit.toPlainText() == "milik pertama"


def test_a_correction_can_be_left_half_done(page: DisciplinePage) -> None:
    siti, _, _ = people(page)
    page.ui.textEdit.setPlainText("memakai ponsel")
    page.ui.saveButton.click()
    page.ui.noteTable.setFocus()
    QTest.keyClick(page.ui.noteTable, Key.Key_F2)
    assert page.ui.saveButton.text() == "Simpan perubahan"
    assert page.drafts.people == frozenset()
    page.ui.textEdit.setPlainText("memakai ponsel dinas")
    page.open_person(people(page)[1])
    page.open_person(siti)
    assert page.ui.saveButton.text() == "Simpan perubahan"
    page.ui.saveButton.click()
    (note,) = page.workspace.discipline.notes()
    assert note.record.text == "memakai ponsel dinas"
    assert page.drafts.people == frozenset()
    assert page.ui.saveButton.text() == "Catat"
    told = page.ui.noteView.toPlainText()
    assert 'diubah. uraian: "memakai ponsel" menjadi "memakai ponsel dinas"' in told
    assert told.count("Ahmad Yani") == 3


def test_a_correction_gives_way_to_what_is_half_typed(page: DisciplinePage) -> None:
    page.ui.textEdit.setPlainText("catatan pertama")
    page.ui.saveButton.click()
    page.ui.textEdit.setPlainText("yang kedua, belum sele")
    page.ui.editButton.click()
    assert page.ui.textEdit.toPlainText() == "yang kedua, belum sele"
    assert "belum dicatat" in page.ui.problemLabel.text()


def test_a_draft_of_a_correction_survives_a_withdrawal_as_a_new_note(
    page: DisciplinePage,
) -> None:
    siti, budi, _ = people(page)
    page.ui.textEdit.setPlainText("memakai ponsel")
    page.ui.saveButton.click()
    page.ui.editButton.click()
    page.ui.textEdit.setPlainText("memakai ponsel dua kali")
    page.open_person(budi)
    page.workspace.discipline.withdraw(page.workspace.discipline.notes()[0].id, "salah")
    page.refresh()
    page.open_person(siti)
    assert page.ui.textEdit.toPlainText() == "memakai ponsel dua kali"
    assert page.ui.saveButton.text() == "Catat"
    assert page.workspace.discipline.notes()[0].state is NoteState.DITARIK


def test_passing_by_an_illness_loses_nothing_and_drafts_nothing_of_it(
    page: DisciplinePage,
) -> None:
    page.ui.textEdit.setPlainText("meninggalkan aula")
    page.ui.witnessEdit.setText("panitia")
    box = page.ui.categoryBox
    box.setCurrentIndex(box.findData("sakit"))
    assert (page.ui.textEdit.toPlainText(), page.ui.textEdit.isEnabled()) == ("", False)
    assert page.form.draft() is None
    box.setCurrentIndex(box.findData("meninggalkan_sesi"))
    assert page.ui.textEdit.toPlainText() == "meninggalkan aula"
    assert page.ui.witnessEdit.text() == "panitia"
