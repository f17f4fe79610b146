"""The scoring page around the sheet: people, notes, final sheets, evaluators, the real thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scoring_kit import NAMES, NIPS, PHRASE, Table, made_page

from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.gui.jobs import Jobs
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> Table:
    return Table(made_page(workspace, jobs, qtbot), workspace)


# --- persons -----------------------------------------------------------------------------------


def test_page_keys_go_from_person_to_person(table: Table) -> None:
    table.press(Key.Key_PageDown)
    assert table.page.sheet.participant == table.people[1]
    assert NAMES[1] in table.page.ui.nameLabel.text()
    table.press(Key.Key_PageUp, Key.Key_PageUp)

    assert table.page.sheet.participant == table.people[0]
    assert len(table.said) == 1


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_ctrl_enter_opens_the_next_incomplete_person(table: Table, key: Qt.Key) -> None:
    table.fill(1)
    table.press(key, modifier=CTRL)

    assert table.page.sheet.participant == table.people[2]
    assert table.levels() == {}
    table.press(Key.Key_2)
    assert table.levels(2) == {"BP": 2}


def test_ctrl_enter_says_when_nobody_is_left(table: Table) -> None:
    for person in range(3):
        table.fill(person)
    table.press(Key.Key_Return, modifier=CTRL)

    assert "lengkap" in table.said[-1]


def test_a_person_opens_at_the_first_empty_row(table: Table) -> None:
    scoring = table.workspace.scoring
    scoring.mark(table.people[1], table.evaluator, [(CriterionCode("BP"), 3)])
    table.press(Key.Key_PageDown)

    assert table.view.current_row == 1


@pytest.mark.parametrize("typed", ["3", NIPS[2], "19921230 202505"])
def test_ctrl_g_goes_to_a_number_or_nip(table: Table, typed: str) -> None:
    table.press(Key.Key_G, modifier=CTRL)
    QTest.keyClicks(table.question(), typed)
    QTest.keyClick(table.question(), Key.Key_Return)

    assert table.page.sheet.participant == table.people[2]
    assert table.page.ui.question.isHidden()
    assert table.focus() is table.view


def test_ctrl_g_refuses_in_place_what_is_nobody(table: Table) -> None:
    table.press(Key.Key_G, modifier=CTRL)
    QTest.keyClicks(table.question(), "99")
    QTest.keyClick(table.question(), Key.Key_Return)

    assert not table.page.ui.question.isHidden()
    assert table.page.sheet.participant == table.people[0]
    QTest.keyClick(table.question(), Key.Key_Escape)
    assert table.page.ui.question.isHidden()


def test_f6_asks_for_discipline(table: Table) -> None:
    table.press(Key.Key_F6)

    assert table.requested == [("disiplin", table.people[0])]


def test_search_finds_as_typed_and_esc_clears(table: Table) -> None:
    search = table.page.ui.searchEdit
    table.page.begin_search()
    QTest.keyClicks(search, "maria")
    assert [each.full_name for each in table.page.queue.model.entries] == ["Maria Ulfa"]
    assert table.page.sheet.participant == table.people[0]

    QTest.keyClick(search, Key.Key_Return)
    assert table.page.sheet.participant == table.people[2]
    assert table.focus() is table.view
    QTest.keyClick(search, Key.Key_Escape)
    assert search.text() == ""
    assert len(table.page.queue.model.entries) == 3


def test_the_list_tells_how_full_each_sheet_is(table: Table) -> None:
    table.press(Key.Key_3)
    model = table.page.queue.model
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1. Siti Aminah, sebagian, 1 dari 7"

    table.press(*[Key.Key_3] * 6)
    assert "lengkap" in model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert table.page.ui.queueLabel.text() == "1 dari 3 lengkap"


# --- notes -------------------------------------------------------------------------------------


def test_a_digit_in_a_note_is_a_digit(table: Table) -> None:
    table.press(Key.Key_Down, Key.Key_F2)
    edit = table.page.ui.remarkEdit
    assert table.focus() is edit
    QTest.keyClicks(edit, "hadir 5 dari 5")
    QTest.keyClick(edit, Key.Key_Escape)

    sheet = table.workspace.scoring.sheet(table.people[0], table.evaluator)
    assert sheet.rows[1].remark == "hadir 5 dari 5"
    assert sheet.filled == 0
    assert table.focus() is table.view


def test_a_note_being_typed_is_stored_for_whom_it_was_typed(table: Table) -> None:
    QTest.keyClicks(table.page.ui.sheetRemarkEdit, "teladan")
    table.page.open_person(table.people[1])

    scoring = table.workspace.scoring
    assert scoring.sheet(table.people[0], table.evaluator).remark == "teladan"
    assert scoring.sheet(table.people[1], table.evaluator).remark == ""
    assert table.page.ui.sheetRemarkEdit.toPlainText() == ""


def test_a_score_from_elsewhere_does_not_wipe_a_note_being_typed(table: Table) -> None:
    QTest.keyClicks(table.page.ui.remarkEdit, "belum sel")
    table.page.sheet.read_again()

    assert table.page.ui.remarkEdit.toPlainText() == "belum sel"
    table.page.settle()
    sheet = table.workspace.scoring.sheet(table.people[0], table.evaluator)
    assert sheet.rows[0].remark == "belum sel"


# --- final -------------------------------------------------------------------------------------


def test_an_incomplete_sheet_is_not_finalised(table: Table) -> None:
    table.press(Key.Key_4)
    table.page.closing.finalise()

    assert "Akuntabel, Kompeten, Harmonis, Loyal, dan 2 lainnya" in table.refused[-1]
    assert table.view.current_row == 1
    assert table.focus() is table.view
    sheet = table.workspace.scoring.sheet(table.people[0], table.evaluator)
    assert sheet.status == SheetStatus.DRAFT


def test_a_final_sheet_refuses_in_plain_words_and_shows_the_old_level(table: Table) -> None:
    table.fill(0)
    table.page.refresh()
    table.page.closing.finalise()
    assert table.page.ui.statusLabel.text() == "Final di sini"
    assert table.page.ui.finaliseButton.isHidden()

    table.view.go_to(0)
    table.press(Key.Key_1)

    assert "final" in table.refused[-1]
    assert table.levels()["BP"] == 4
    assert table.page.model.level(0) == 4
    assert table.view.current_row == 0


def test_reopening_asks_why_in_place(table: Table) -> None:
    table.fill(0)
    table.page.refresh()
    table.page.closing.finalise()
    table.page.closing.ask_reopen()
    QTest.keyClick(table.question(), Key.Key_Return)
    assert not table.page.ui.question.isHidden()

    QTest.keyClicks(table.question(), "salah orang")
    QTest.keyClick(table.question(), Key.Key_Return)

    sheet = table.workspace.scoring.sheet(table.people[0], table.evaluator)
    assert (sheet.status, sheet.version) == (SheetStatus.DRAFT, 2)
    assert table.page.ui.statusLabel.text() == "Draf v2"


def test_all_complete_sheets_are_finalised_once_agreed(table: Table) -> None:
    table.fill(0)
    table.fill(2)
    table.page.closing.ask_finalise_complete()
    assert table.focus() is table.page.ui.question.no
    table.page.ui.question.yes.click()

    scoring = table.workspace.scoring
    assert [each.status for each in scoring.queue(table.evaluator)] == [
        SheetStatus.FINAL,
        SheetStatus.DRAFT,
        SheetStatus.FINAL,
    ]


def test_a_refused_key_puts_the_old_level_back(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot
) -> None:
    """The sheet was made final elsewhere since it was read."""
    table = Table(made_page(workspace, jobs, qtbot), workspace)
    table.fill(0)
    table.page.sheet.read_again()
    workspace.sheets.finalise(table.evaluator, [table.people[0]])
    table.view.go_to(0)
    table.press(Key.Key_1)

    assert table.page.model.level(0) == 4
    assert "final" in table.refused[-1]
    assert table.page.model.locked


# --- the mouse, other evaluators, words ---------------------------------------------------------


def test_the_coordinator_keys_in_for_another_evaluator(table: Table) -> None:
    first = table.evaluator
    table.press(Key.Key_3)
    box = table.page.ui.evaluatorBox
    assert box.count() == 2
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert table.evaluator != first
    assert table.page.model.level(0) is None
    table.press(Key.Key_5)

    scoring = table.workspace.scoring
    assert scoring.sheet(table.people[0], first).level_of("BP") == 3
    assert scoring.sheet(table.people[0], table.evaluator).level_of("BP") == 5


def test_the_header_says_who_where_and_how_far(table: Table) -> None:
    facts = table.page.ui.factsLabel.text()

    assert table.page.ui.nameLabel.text() == "Siti Aminah"
    assert facts == "1 dari 3 · NIP 19960314 202505 2 001 · Dinas Kesehatan"
    assert table.page.ui.statusLabel.text() == "Draf"
    table.press(Key.Key_4)
    assert table.page.ui.filledLabel.text() == "1 dari 7 terisi"


def test_the_detail_shows_the_criterion_its_levels_and_the_score(table: Table) -> None:
    ui = table.page.ui
    assert ui.criterionLabel.text() == "Berorientasi Pelayanan"
    assert "belum ada penilaian" in ui.scoreLabel.text().casefold()
    table.press(*[Key.Key_4] * 7)

    assert ui.totalLabel.text().startswith("28 : 7 = 4,00")


def test_at_the_small_size_the_detail_folds_and_unfolds(table: Table) -> None:
    ui = table.page.ui
    table.page.resize(1040, 455)
    assert ui.detailPanel.isHidden()
    assert not ui.queuePanel.isHidden()
    table.view.setFocus()
    table.press(Key.Key_F2)

    assert not ui.detailPanel.isHidden()
    assert ui.queuePanel.isHidden()


def test_an_empty_session_says_what_to_do(
    session_path: Path, jobs: InlineJobs, qtbot: QtBot
) -> None:
    with Workspace.open(session_path, PHRASE) as empty:
        table = Table(made_page(empty, jobs, qtbot), empty)
        assert table.page.ui.stack.currentWidget() is table.page.ui.emptyPage
        table.page.ui.emptyButton.click()
        assert table.requested == [("peserta", "")]


def test_undo_elsewhere_is_shown_at_once(table: Table, jobs: InlineJobs) -> None:
    table.press(Key.Key_4)
    undone = table.workspace.history.undo()
    jobs.announce(undone.changed)

    assert table.page.model.level(0) is None


def test_keys_faster_than_the_file_lose_nothing(workspace: Workspace, qtbot: QtBot) -> None:
    """With the real thread: seven keys before any answer, then the next person at once."""
    path = workspace.path
    workspace.close()
    opened: list[Workspace] = []
    threaded = Jobs()
    threaded.run(lambda: Workspace.open(path, PHRASE), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    table = Table(made_page(opened[0], threaded, qtbot), opened[0])
    qtbot.waitUntil(lambda: table.page.model.rowCount() == 7)
    table.view.setFocus()
    table.press(*[Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_4, Key.Key_3])
    painted = [table.page.model.level(row) for row in range(7)]
    assert painted == [1, 2, 3, 4, 5, 4, 3]

    stored: list[list[object]] = []
    person, evaluator = table.page.sheet.participant, table.evaluator
    assert person is not None

    def read() -> list[object]:
        return [row.level for row in opened[0].scoring.sheet(person, evaluator).rows]

    threaded.run(read, stored.append)
    qtbot.waitUntil(lambda: bool(stored))
    threaded.stop(opened[0].close)
    assert stored == [[1, 2, 3, 4, 5, 4, 3]]


def test_an_evaluators_own_laptop_has_no_choice_of_evaluator(
    workspace: Workspace, tmp_path: Path, jobs: InlineJobs, qtbot: QtBot
) -> None:
    own = workspace.session.overview().evaluators[1]
    package = workspace.packages.assign(own.id, tmp_path / "tugas.asnpkg", "sandi paket")
    laptop = open_package(package, tmp_path / "meja-2.asn", "sandi paket")
    with Workspace.open(laptop, "sandi paket") as opened:
        table = Table(made_page(opened, jobs, qtbot), opened)
        assert table.page.ui.evaluatorBox.isHidden()
        assert table.evaluator == own.id
        table.press(Key.Key_4)

        assert table.levels() == {"BP": 4}
        assert table.refused == []


def test_ctrl_enter_in_a_note_stores_it_and_goes_on(table: Table) -> None:
    edit = table.page.ui.remarkEdit
    edit.setFocus()
    QTest.keyClicks(edit, "cermat")
    QTest.keyClick(edit, Key.Key_Return, CTRL)

    sheet = table.workspace.scoring.sheet(table.people[0], table.evaluator)
    assert sheet.rows[0].remark == "cermat"
    assert table.page.sheet.participant == table.people[1]


def test_a_received_sheet_is_not_touched(table: Table) -> None:
    """What the coordinator holds already is refused here, before it reaches the file."""
    sheet = table.page.model.sheet
    assert sheet is not None
    table.page.model.show(sheet._replace(status=SheetStatus.RECEIVED))
    table.press(Key.Key_4, Key.Key_T)

    assert len(table.refused) == 2
    assert "diterima" in table.refused[0]
    assert table.levels() == {}


def test_the_list_opens_whom_one_walks_to_and_enter_goes_to_the_sheet(table: Table) -> None:
    view = table.page.ui.queueView
    view.setFocus()
    QTest.keyClick(view, Key.Key_Down)
    assert table.page.sheet.participant == table.people[1]
    assert table.focus() is view
    QTest.keyClick(view, Key.Key_Return)

    assert table.focus() is table.view


def test_esc_in_an_empty_search_goes_back_to_the_sheet(table: Table) -> None:
    table.page.begin_search()
    QTest.keyClick(table.page.ui.searchEdit, Key.Key_Escape)
    assert table.focus() is table.view
