"""The scoring page by real keys and clicks on a real file: what is stored is what counts."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from scoring_kit import NAMES, NIPS, PHRASE, Table, made_page

from asn_desktop.gui.entry.why_editor import WhyEditor
from asn_desktop.gui.scoring.pill_delegate import pills
from asn_desktop.gui.scoring.sheet_model import SheetColumn
from asn_desktop.services.workspace import NewSession, Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs

Key = Qt.Key
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def table(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> Table:
    return Table(made_page(workspace, jobs, qtbot), workspace)


@pytest.fixture
def fine_workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a session of 21 behaviours with two participants."""
    day = dt.date(2026, 2, 4)
    names = ("Rahma Dewi", "Ahmad Yani")
    new = NewSession("Uji", "Bontang", day, None, "berakhlak-21-bars5", "UU-20-2023", names)
    path = create_session(tmp_path / "halus.asn", new, PHRASE).path
    with Workspace.open(path, PHRASE) as opened:
        for nip, name in zip(NIPS[:2], NAMES[:2], strict=True):
            opened.roster.add({"nip": nip, "name": name})
        yield opened


@pytest.fixture
def fine(fine_workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> Table:
    return Table(made_page(fine_workspace, jobs, qtbot), fine_workspace)


# --- digits ------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
def test_a_digit_is_stored_and_goes_down(table: Table, level: int) -> None:
    table.press(Key(Key.Key_0 + level))

    assert table.levels() == {"BP": level}
    assert table.view.current_row == 1


def test_digits_one_after_another_fill_the_sheet(table: Table) -> None:
    table.press(Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_4, Key.Key_3, Key.Key_2, Key.Key_1)

    expected = {"BP": 3, "AK": 4, "KP": 5, "HM": 4, "LY": 3, "AD": 2, "KL": 1}
    assert list(table.levels().values()) == list(expected.values())


def test_the_number_pad_counts(table: Table) -> None:
    table.press(Key.Key_4, modifier=KEYPAD)

    assert table.levels() == {"BP": 4}


@pytest.mark.parametrize("key", [Key.Key_6, Key.Key_9, Key.Key_A, Key.Key_Q])
def test_a_key_that_is_no_level_does_nothing(table: Table, key: Qt.Key) -> None:
    table.press(key)

    assert table.levels() == {}
    assert table.view.current_row == 0


@pytest.mark.parametrize("key", [Key.Key_0, Key.Key_Delete])
def test_zero_and_del_clear(table: Table, key: Qt.Key) -> None:
    table.press(Key.Key_4, Key.Key_Up, key)

    assert table.levels() == {}
    assert table.view.current_row == 0


def test_arrows_move_without_scoring(table: Table) -> None:
    table.press(Key.Key_Down, Key.Key_Down, Key.Key_Up)

    assert table.levels() == {}
    assert table.view.current_row == 1


def test_enter_goes_down_as_in_excel(table: Table) -> None:
    table.press(Key.Key_Return, Key.Key_Enter)

    assert table.levels() == {}
    assert table.view.current_row == 2


def test_behind_the_last_row_the_focus_leaves_and_a_stray_digit_overwrites_nothing(
    table: Table,
) -> None:
    table.press(*[Key.Key_4] * 7)
    assert table.focus() is table.page.ui.nextButton

    QTest.keyClick(table.page.ui.nextButton, Key.Key_1)

    assert list(table.levels().values()) == [4] * 7
    QTest.keyClick(table.page.ui.nextButton, Key.Key_Return)
    assert table.page.sheet.participant == table.people[1]
    assert table.focus() is table.view


def test_a_level_already_there_may_be_scored_again(table: Table) -> None:
    table.press(Key.Key_4, Key.Key_Up, Key.Key_4)

    assert table.levels() == {"BP": 4}
    assert table.view.current_row == 1
    assert table.refused == []


# --- T -----------------------------------------------------------------------------------------


def why_line(table: Table) -> WhyEditor:
    found = [each for each in table.view.findChildren(WhyEditor) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_t_asks_why_in_place_and_enter_stores_it(table: Table) -> None:
    table.press(Key.Key_T)
    line = why_line(table)
    assert table.levels() == {}

    QTest.keyClicks(line, "tidak 1 tim")
    QTest.keyClick(line, Key.Key_Return)

    row = table.workspace.scoring.sheet(table.people[0], table.evaluator).rows[0]
    assert (row.level, row.why) == ("T", "tidak 1 tim")
    assert table.view.current_row == 1
    assert table.focus() is table.view


def test_t_without_a_reason_stays_open_and_stores_nothing(table: Table) -> None:
    table.press(Key.Key_T)
    QTest.keyClick(why_line(table), Key.Key_Return)

    assert table.levels() == {}
    assert why_line(table).isVisible()


def test_esc_takes_the_question_back(table: Table) -> None:
    table.press(Key.Key_4, Key.Key_Up, Key.Key_T)
    QTest.keyClicks(why_line(table), "apa")
    QTest.keyClick(why_line(table), Key.Key_Escape)

    assert table.levels() == {"BP": 4}
    assert table.focus() is table.view


# --- whole values, jumps -----------------------------------------------------------------------


def test_shift_and_digit_fill_a_value_as_one_step(fine: Table) -> None:
    fine.press(Key.Key_Down)
    fine.press(Key.Key_4, modifier=SHIFT)

    assert fine.levels() == {"BP1": 4, "BP2": 4, "BP3": 4}
    assert fine.view.current_row == 3
    fine.workspace.history.undo()
    assert fine.levels() == {}


def test_shift_and_digit_as_the_keyboard_really_sends_it(fine: Table) -> None:
    fine.press(Key.Key_Percent, modifier=SHIFT)

    assert fine.levels() == {"BP1": 5, "BP2": 5, "BP3": 5}


def test_alt_and_digit_jump_to_a_value(fine: Table) -> None:
    fine.press(Key.Key_3, modifier=ALT)
    assert fine.view.current_row == 6
    fine.press(Key.Key_7, modifier=ALT)
    assert fine.view.current_row == 18
    fine.press(Key.Key_8, modifier=ALT)

    assert fine.view.current_row == 18
    assert fine.levels() == {}


def test_twenty_one_rows_fit_without_scrolling(fine: Table) -> None:
    assert fine.page.model.rowCount() == 21
    assert fine.view.verticalScrollBar().maximum() == 0


def test_at_the_small_size_the_rows_still_fit_or_scroll_with_their_value_named(
    fine: Table,
) -> None:
    around = fine.page.height() - fine.view.viewport().height()
    fine.page.resize(1040, around + 21 * fine.view.fontMetrics().height())
    QApplication.processEvents()
    assert fine.view.verticalScrollBar().maximum() == 0
    fine.page.resize(1040, around + 9 * fine.view.fontMetrics().height())
    QApplication.processEvents()
    QTest.keyClick(fine.view, Key.Key_End)
    assert fine.view.current_row == 20
    first = fine.view.indexAt(QPoint(1, 1))
    assert first.row() % 3, "the value's own row is out of sight"
    fine.view.go_to(first.row())
    assert fine.view.indexAt(QPoint(1, 1)).row() == first.row() - 1, "a neighbour stays in sight"


def test_a_click_on_a_pill_scores_that_row(table: Table) -> None:
    model = table.page.model
    cell = table.view.visualRect(model.index(2, SheetColumn.LEVEL))
    placed = dict(pills(cell, model.top_level))
    point = placed[5].center().toPoint()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=point)

    assert table.levels() == {"KP": 5}
    outside = QPoint(cell.left() - 60, cell.center().y())
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=outside)
    assert table.levels() == {"KP": 5}


def test_cells_speak(fine: Table) -> None:
    fine.press(Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_4)
    model, spoken = fine.page.model, Qt.ItemDataRole.AccessibleTextRole

    assert model.index(4, SheetColumn.LEVEL).data(spoken) == "Akuntabel 2: 4, Proaktif"
    assert model.index(5, SheetColumn.LEVEL).data(spoken) == "Akuntabel 3: belum dinilai"


def test_a_digit_that_is_held_down_is_one_mark(table: Table) -> None:
    table.press(Key.Key_4)
    for _ in range(30):
        held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_4, PLAIN, "4", autorep=True)
        QApplication.sendEvent(table.view, held)

    assert list(table.levels().values()) == [4]
    assert table.view.current_row == 1


@pytest.mark.parametrize("part", ["nextButton", "detailButton", "evaluatorBox", "queueView"])
def test_esc_leads_back_to_the_sheet_from_everywhere(table: Table, part: str) -> None:
    widget: QWidget = getattr(table.page.ui, part)
    widget.setFocus()
    assert table.focus() is widget

    QTest.keyClick(widget, Key.Key_Escape)

    assert table.focus() is table.view


def test_finalising_and_reopening_leave_the_keys_with_the_sheet(table: Table) -> None:
    table.fill(0)
    table.page.refresh()
    ui = table.page.ui
    ui.finaliseButton.setFocus()
    ui.finaliseButton.click()
    assert table.page.model.locked
    assert table.focus() is table.view

    ui.reopenButton.setFocus()
    ui.reopenButton.click()
    QTest.keyClicks(table.question(), "Salah lihat")
    QTest.keyClick(table.question(), Key.Key_Return)
    assert not table.page.model.locked
    assert table.focus() is table.view


@pytest.mark.parametrize("key", [Key.Key_L, Key.Key_F])
def test_where_there_is_little_room_the_list_takes_the_place_of_the_details(
    table: Table, key: Qt.Key
) -> None:
    ui = table.page.ui
    table.page.resize(1040, 455)
    table.press(Key.Key_F2)
    assert (ui.detailPanel.isVisible(), ui.queuePanel.isVisible()) == (True, False)

    if key == Key.Key_F:
        table.page.begin_search()
    else:
        QTest.keyClick(ui.remarkEdit, key, Qt.KeyboardModifier.ControlModifier)

    assert (ui.detailPanel.isVisible(), ui.queuePanel.isVisible()) == (False, True)
    assert table.focus() in (ui.filterBox, ui.searchEdit)
