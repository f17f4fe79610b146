"""Notes on the scoring page: ready phrases by keys and mouse, what is learned, what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from scoring_kit import Table, made_page

from asn_desktop.domain.errors import DiskFullError
from asn_desktop.domain.phrases import Tone
from asn_desktop.gui.entry.remark_edit import MOST_LETTERS
from asn_desktop.gui.scoring.phrases_dialog import PhrasesDialog
from asn_desktop.services.computer.phrases import FILE_NAME, PhraseService, starter_phrases
from asn_desktop.services.computer.work_habits import ScoringHabits, WorkHabits, WorkHabitsFile

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.domain.changes import Changed
    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
BOOK = starter_phrases()
SENTENCE = "Menyerahkan laporan mingguan sebelum diminta."


@pytest.fixture
def table(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> Table:
    made = Table(made_page(workspace, jobs, qtbot), workspace)
    qtbot.waitUntil(made.page.isActiveWindow)
    return made


@pytest.fixture
def service(workspace: Workspace, settings_folder: Path) -> PhraseService:
    return PhraseService(settings_folder, workspace.roster)


def strike(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    QTest.keyClick(focused, key, modifier)


def note(table: Table, row: int = 0) -> str:
    return table.workspace.scoring.sheet(table.people[0], table.evaluator).rows[row].remark


def offered(table: Table) -> list[str]:
    phrases = table.page.ui.phraseList
    return [phrases.item(row).text() for row in range(phrases.count())]


def texts(tone: Tone | None, core_value: str = "BP") -> list[str]:
    return [each.text for each in BOOK.of(core_value, tone)]


# --- choosing ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("level", "tone"), [(None, None), (2, Tone.WEAK), (3, Tone.ADEQUATE), (5, Tone.STRONG)]
)
def test_phrases_fit_the_value_and_the_level(
    table: Table, level: int | None, tone: Tone | None
) -> None:
    if level is not None:
        table.press(Key(Key.Key_0 + level), Key.Key_Up)
    table.press(Key.Key_F2)

    assert table.page.ui.phrasePanel.isVisible()
    assert offered(table) == texts(tone)
    table.page.ui.sheetView.setFocus()
    assert not table.page.ui.phrasePanel.isVisible()


def test_a_digit_puts_a_phrase_in_and_scores_nothing(table: Table) -> None:
    table.press(Key.Key_4, Key.Key_Up)
    table.press(Key.Key_Space, modifier=CTRL)
    assert table.focus() is table.page.ui.phraseList
    strike(Key.Key_2)
    assert table.focus() is table.page.ui.remarkEdit
    strike(Key.Key_Space, CTRL)
    strike(Key.Key_Down)
    strike(Key.Key_Return)
    QTest.keyClicks(table.page.ui.remarkEdit, " 5 kali")
    strike(Key.Key_Escape)

    strong = texts(Tone.STRONG)
    assert note(table) == f"{strong[1]} {strong[1]} 5 kali"
    assert table.levels() == {"BP": 4}
    assert table.focus() is table.view


def test_a_click_puts_a_phrase_in(table: Table) -> None:
    table.press(Key.Key_F2)
    QTest.keyClicks(table.page.ui.remarkEdit, "Baik.")
    phrases = table.page.ui.phraseList
    place = phrases.visualItemRect(phrases.item(0)).center()
    QTest.mouseClick(phrases.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))

    assert table.page.ui.remarkEdit.toPlainText() == f"Baik. {texts(None)[0]}"


def test_up_from_the_first_phrase_and_esc_go_back_to_the_note(table: Table) -> None:
    for key in (Key.Key_Up, Key.Key_Escape):
        table.press(Key.Key_Space, modifier=CTRL)
        strike(Key.Key_0)
        strike(key)
        assert table.focus() is table.page.ui.remarkEdit
        strike(Key.Key_Escape)
    assert note(table) == ""


def test_a_final_sheet_offers_no_phrases(table: Table) -> None:
    table.fill(0)
    table.page.refresh()
    table.page.closing.finalise()
    table.press(Key.Key_Space, modifier=CTRL)

    assert not table.page.ui.phrasePanel.isVisible()
    assert table.focus() is table.view


def test_the_habit_without_phrases_leaves_the_note_alone(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot, settings_folder: Path
) -> None:
    habits = ScoringHabits(ready_phrases=False, show_detail=False, down_after_digit=False)
    WorkHabitsFile(settings_folder).keep(WorkHabits(scoring=habits))
    table = Table(made_page(workspace, jobs, qtbot), workspace)
    qtbot.waitUntil(table.page.isActiveWindow)

    assert not table.page.ui.detailPanel.isVisible()
    table.press(Key.Key_4)
    assert table.view.current_row == 0
    table.press(Key.Key_Space, modifier=CTRL)
    assert table.focus() is table.page.ui.remarkEdit
    assert not table.page.ui.phrasePanel.isVisible()


# --- learning ----------------------------------------------------------------------------------


def write_note(table: Table, person: int, text: str) -> None:
    table.page.open_person(table.people[person])
    table.view.go_to(0)
    table.press(Key.Key_F2)
    QTest.keyClicks(table.page.ui.remarkEdit, text)
    table.page.settle()  # as after a pause: only what stands there at the end is learned
    strike(Key.Key_Escape)


def test_a_sentence_written_twice_is_offered_and_taken(
    table: Table, service: PhraseService
) -> None:
    write_note(table, 0, SENTENCE)
    assert not table.page.ui.offerPanel.isVisible()
    write_note(table, 1, SENTENCE)

    assert table.page.ui.offerPanel.isVisible()
    assert SENTENCE in table.page.ui.offerLabel.text()
    table.page.ui.offerButton.click()
    assert not table.page.ui.offerPanel.isVisible()
    assert service.book().of("BP", Tone.ADEQUATE)[0].text == SENTENCE
    table.view.go_to(0)
    table.press(Key.Key_F2)
    assert SENTENCE in offered(table)


def test_an_offer_can_be_ignored_and_nothing_is_kept(
    table: Table, service: PhraseService, settings_folder: Path
) -> None:
    for person in range(2):
        write_note(table, person, SENTENCE)
    table.page.ui.ignoreButton.click()

    assert not table.page.ui.offerPanel.isVisible()
    assert service.book().phrases == BOOK.phrases
    assert SENTENCE not in (settings_folder / FILE_NAME).read_text(encoding="utf-8")


def test_a_sentence_about_somebody_by_name_is_never_offered(table: Table) -> None:
    for person in range(3):
        write_note(table, person, "Menggantikan Maria di loket pelayanan.")

    assert not table.page.ui.offerPanel.isVisible()


def test_used_phrases_come_first(table: Table) -> None:
    third = texts(None)[2]
    table.press(Key.Key_Space, modifier=CTRL)
    strike(Key.Key_3)
    strike(Key.Key_Escape)
    table.press(Key.Key_F2)

    assert offered(table)[0] == third


# --- limits ------------------------------------------------------------------------------------


def paste(table: Table, text: str) -> None:
    clip = QMimeData()
    clip.setText(text)
    table.page.ui.remarkEdit.insertFromMimeData(clip)


def test_five_thousand_letters_fit_and_no_letter_more(table: Table) -> None:
    edit, room = table.page.ui.remarkEdit, table.page.ui.remarkRoom
    table.press(Key.Key_F2)
    paste(table, "x" * (MOST_LETTERS - 2))
    assert room.text() == "4.998 dari 5.000 huruf"
    paste(table, "tiga")
    assert "4 huruf tidak muat, sisa 2" in room.text()
    QTest.keyClicks(edit, "abc")
    assert "sudah penuh" in room.text()
    QApplication.sendEvent(edit, commit("é"))
    strike(Key.Key_Return)
    edit.insert("tidak muat")

    strike(Key.Key_Escape)
    assert note(table) == "x" * (MOST_LETTERS - 2) + "ab"
    edit.selectAll()
    QTest.keyClicks(edit, "baru")
    assert edit.toPlainText() == "baru"
    assert not room.isVisible()


def commit(text: str) -> QInputMethodEvent:
    event = QInputMethodEvent()
    event.setCommitString(text)
    return event


def test_a_note_that_the_disk_refused_comes_back_and_is_stored_later(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    scoring = table.workspace.scoring
    stored = scoring.remark

    def full(*_: object) -> Changed:
        raise DiskFullError(name="sesi.asn")

    monkeypatch.setattr(scoring, "remark", full)
    table.press(Key.Key_F2)
    QTest.keyClicks(table.page.ui.remarkEdit, "jangan hilang")
    strike(Key.Key_Escape)
    assert table.refused
    assert table.page.ui.remarkEdit.toPlainText() == "jangan hilang"
    table.page.open_person(table.people[1])
    assert table.page.ui.remarkEdit.toPlainText() == ""

    monkeypatch.setattr(scoring, "remark", stored)
    table.page.open_person(table.people[0])
    assert table.page.ui.remarkEdit.toPlainText() == "jangan hilang"
    table.page.settle()
    assert note(table) == "jangan hilang"


# --- the dialog --------------------------------------------------------------------------------


@pytest.fixture
def dialog(table: Table) -> PhrasesDialog:
    table.press(Key.Key_4, Key.Key_Up)
    (wish,) = [each for each in table.page.actions() if "siap pakai" in each.text()]
    wish.trigger()
    (found,) = table.page.findChildren(PhrasesDialog)
    return found


def rows(dialog: PhrasesDialog) -> list[str]:
    return [dialog.ui.phraseList.item(row).text() for row in range(dialog.ui.phraseList.count())]


def type_in_row(dialog: PhrasesDialog, text: str) -> None:
    editors = dialog.ui.phraseList.findChildren(QWidget, "qt_editing_lineedit")
    editor = editors[0] if editors else QApplication.focusWidget()
    assert isinstance(editor, QWidget)
    QTest.keyClick(editor, Key.Key_A, CTRL)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Key.Key_Return)
    for _ in range(3):  # the editor commits, closes, and what was typed is taken
        QApplication.processEvents()


def test_the_dialog_begins_at_the_value_and_level(dialog: PhrasesDialog) -> None:
    assert dialog.ui.coreValueBox.currentText() == "Berorientasi Pelayanan"
    assert dialog.ui.toneBox.currentData() == Tone.STRONG
    assert rows(dialog) == texts(Tone.STRONG)


def test_phrases_are_added_reworded_removed_and_each_taken_back(
    dialog: PhrasesDialog, service: PhraseService
) -> None:
    first = texts(Tone.STRONG)
    dialog.ui.addButton.click()
    type_in_row(dialog, SENTENCE)
    assert rows(dialog) == [*first, SENTENCE]
    assert dialog.ui.phraseList.currentRow() == 4
    dialog.ui.changeButton.click()
    type_in_row(dialog, "Selalu menyapa lebih dulu.")
    assert rows(dialog)[4] == "Selalu menyapa lebih dulu."
    dialog.ui.phraseList.setCurrentRow(0)
    dialog.ui.removeButton.click()
    assert rows(dialog) == [*first[1:], "Selalu menyapa lebih dulu."]
    assert [each.text for each in service.book().of("BP", Tone.STRONG)] == rows(dialog)

    for _ in range(3):
        dialog.ui.undoButton.click()
    assert rows(dialog) == first
    assert not dialog.ui.undoButton.isEnabled()


def test_phrases_are_put_in_order_and_stay_there(
    dialog: PhrasesDialog, service: PhraseService
) -> None:
    first = texts(Tone.STRONG)
    dialog.ui.phraseList.setCurrentRow(2)
    dialog.ui.upButton.click()
    dialog.ui.upButton.click()
    assert rows(dialog) == [first[2], first[0], first[1], first[3]]
    assert dialog.ui.phraseList.currentRow() == 0
    assert not dialog.ui.upButton.isEnabled()
    dialog.ui.downButton.click()

    assert [each.text for each in service.book().of("BP", Tone.STRONG)] == [
        *(first[0], first[2], first[1], first[3]),
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Siti selalu ramah.", "siti"),
        ("x" * 301, "300"),
        (texts(Tone.WEAK)[0], "sudah ada"),
    ],
)
def test_what_cannot_be_a_phrase_is_refused_in_place(
    dialog: PhrasesDialog, text: str, problem: str
) -> None:
    dialog.ui.addButton.click()
    type_in_row(dialog, text)

    assert problem in dialog.ui.problemLabel.text()
    assert rows(dialog) == texts(Tone.STRONG)


def test_an_empty_row_is_no_phrase(dialog: PhrasesDialog) -> None:
    dialog.ui.addButton.click()
    type_in_row(dialog, " ")
    assert rows(dialog) == texts(Tone.STRONG)
    dialog.ui.changeButton.click()
    type_in_row(dialog, "")
    assert rows(dialog) == texts(Tone.STRONG)
    dialog.ui.toneBox.setCurrentIndex(2)
    assert rows(dialog) == texts(Tone.WEAK)
    dialog.reject()
