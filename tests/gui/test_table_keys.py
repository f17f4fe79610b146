"""The keys of the page Tabel, on a real file: those of the sheet, and those of a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from grid_kit import Grid, fine_session, made_grid, why_line
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.grid.grid_model import NAME
from asn_desktop.gui.grid.grid_words import FROZEN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace

Key = Qt.Key
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CONTROL, KEYPAD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def grid(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> Grid:
    return made_grid(workspace, jobs, qtbot)


@pytest.fixture
def fine(tmp_path: Path, jobs: InlineJobs, qtbot: QtBot) -> Iterator[Grid]:
    """Return the grid of a session of 21 behaviours with two participants."""
    with fine_session(tmp_path / "halus.asn") as opened:
        yield made_grid(opened, jobs, qtbot)


# --- digits --------------------------------------------------------------------------------------


def test_a_digit_is_stored_and_goes_down(grid: Grid) -> None:
    assert grid.place == (0, 0)
    grid.press(Key.Key_4)
    grid.press(Key.Key_5, modifier=KEYPAD)

    assert [levels[0] for levels in grid.levels] == [4, 5, None]
    assert grid.shown == grid.levels
    assert grid.place == (2, 0)


def test_behind_the_last_row_a_stray_digit_overwrites_nothing(grid: Grid) -> None:
    grid.press(Key.Key_4, Key.Key_4, Key.Key_4)
    focused = grid.focus()
    assert focused is grid.page.ui.nextButton

    QTest.keyClick(focused, Key.Key_1)

    assert [levels[0] for levels in grid.levels] == [4, 4, 4]
    QTest.keyClick(focused, Key.Key_Return)
    assert grid.focus() is grid.view
    assert grid.place == (0, 1)


@pytest.mark.parametrize("key", [Key.Key_6, Key.Key_9, Key.Key_A, Key.Key_Space])
def test_a_key_that_is_no_level_does_nothing(grid: Grid, key: Qt.Key) -> None:
    grid.press(key)

    assert grid.levels[0][0] is None
    assert grid.place == (0, 0)


@pytest.mark.parametrize("key", [Key.Key_0, Key.Key_Delete, Key.Key_Backspace])
def test_a_cell_is_cleared_and_never_becomes_0(grid: Grid, key: Qt.Key) -> None:
    grid.press(Key.Key_4, Key.Key_Up, key)

    assert grid.levels[0][0] is None
    assert grid.page.model.index(0, FROZEN).data() == ""
    assert grid.place == (0, 0)


def test_shift_and_digit_fill_a_value_as_one_step(fine: Grid) -> None:
    fine.at(0, 4)
    fine.press(Key.Key_4, modifier=SHIFT)

    assert fine.levels[0][3:6] == [4, 4, 4]
    assert sum(level is not None for level in fine.levels[0]) == 3
    assert fine.place == (1, 4)
    fine.workspace.history.undo()
    assert fine.levels[0][3:6] == [None, None, None]


def test_alt_and_digit_jump_to_a_value(fine: Grid) -> None:
    fine.press(Key.Key_3, modifier=ALT)
    assert fine.place == (0, 6)
    fine.press(Key.Key_7, modifier=ALT)
    assert fine.place == (0, 18)
    fine.press(Key.Key_9, modifier=ALT)
    assert fine.place == (0, 18)


# --- going about ---------------------------------------------------------------------------------


def test_enter_and_tab_go_as_in_excel(grid: Grid) -> None:
    grid.press(Key.Key_Return)
    assert grid.place == (1, 0)
    grid.press(Key.Key_Return, modifier=SHIFT)
    assert grid.place == (0, 0)
    grid.press(Key.Key_Tab, Key.Key_Tab)
    assert grid.place == (0, 2)
    grid.press(Key.Key_Backtab, modifier=SHIFT)
    assert grid.place == (0, 1)
    grid.at(0, 6)
    grid.press(Key.Key_Tab)
    assert grid.place == (1, 0)
    grid.press(Key.Key_Backtab, modifier=SHIFT)
    assert grid.place == (0, 6)


def test_tab_leaves_the_grid_behind_its_last_cell(grid: Grid) -> None:
    grid.at(2, 6)
    grid.press(Key.Key_Tab)

    assert grid.focus() is grid.page.ui.nextButton


def test_home_and_end_stay_within_the_marks(grid: Grid) -> None:
    grid.at(1, 3)
    grid.press(Key.Key_End)
    assert grid.place == (1, 6)
    grid.press(Key.Key_Home)
    assert grid.place == (1, 0)
    grid.control(Key.Key_End)
    assert grid.place == (2, 6)
    grid.control(Key.Key_Home)
    assert grid.place == (0, 0)


def test_ctrl_enter_goes_to_the_next_empty_cell_of_who_is_incomplete(grid: Grid) -> None:
    grid.fill(0, *[4] * 7)
    grid.fill(1, 4, 4, None, 4)
    grid.control(Key.Key_Return)
    assert grid.place == (1, 2)
    grid.control(Key.Key_Return)
    assert grid.place == (2, 0)
    for row in (1, 2):
        grid.fill(row, *[4] * 7)
    grid.control(Key.Key_Return)

    assert grid.said == ["Semua peserta yang hadir sudah dinilai lengkap."]


def test_the_name_leads_to_the_sheet_by_click_and_by_enter(grid: Grid) -> None:
    frozen = grid.view.frozen
    cell = frozen.visualRect(grid.page.model.index(1, NAME))
    QTest.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert grid.requested == [("penilaian", grid.people[1])]

    grid.at(2, 0)
    grid.press(Key.Key_Left, Key.Key_Return)
    assert grid.requested[1:] == [("penilaian", grid.people[2])]


@pytest.mark.parametrize(
    ("key", "page"), [(Key.Key_F3, "penilaian"), (Key.Key_F6, "disiplin"), (Key.Key_F9, "cetak")]
)
def test_keys_lead_to_this_person_on_other_pages(grid: Grid, key: Qt.Key, page: str) -> None:
    grid.at(1, 0)
    grid.press(key)

    assert grid.requested == [(page, grid.people[1])]


# --- blocks --------------------------------------------------------------------------------------


def test_a_digit_on_a_block_fills_it_as_one_step(grid: Grid) -> None:
    grid.at(0, 1)
    grid.select(3, 2)
    grid.press(Key.Key_3)

    assert grid.levels == [[None, 3, 3, None, None, None, None]] * 3
    assert grid.workspace.history.undo_label() == "6 nilai di Tabel"
    assert grid.said == ["6 sel diubah. Ctrl+Z mengurungkan semuanya."]
    assert len(grid.view.cells) == 6
    grid.press(Key.Key_Delete)
    assert grid.levels == [[None] * 7] * 3


def test_one_reason_serves_a_block_of_t(grid: Grid) -> None:
    grid.select(2, 1)
    grid.press(Key.Key_T)
    QTest.keyClicks(why_line(grid), "beda ruangan")
    QTest.keyClick(why_line(grid), Key.Key_Return)

    assert [row.reasons for row in grid.rows] == [{0: "beda ruangan"}] * 2 + [{}]


def test_a_selection_begins_where_the_cursor_stands_now(grid: Grid) -> None:
    grid.select(2, 2)
    grid.press(Key.Key_Right, Key.Key_4)
    assert grid.place == (2, 2)
    grid.press(Key.Key_Right, Key.Key_Left, modifier=SHIFT)
    assert grid.view.cells == [(2, 2)]
    grid.press(Key.Key_Right, modifier=SHIFT)
    assert grid.view.cells == [(2, 2), (2, 3)]
    cell = grid.view.visualRect(grid.page.model.index(0, FROZEN + 4))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(grid.view.viewport(), left, SHIFT, cell.center())
    assert grid.view.area == (0, 2, 3, 3)
    grid.press(Key.Key_Home, modifier=CONTROL | SHIFT)
    assert grid.view.area == (0, 0, 3, 3)


def test_a_block_is_chosen_with_the_mouse_and_by_its_title(grid: Grid) -> None:
    model, viewport = grid.page.model, grid.view.viewport()
    first = grid.view.visualRect(model.index(0, FROZEN + 1)).center()
    last = grid.view.visualRect(model.index(1, FROZEN + 2)).center()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, pos=first)
    QTest.mouseMove(viewport, last)
    QTest.mouseRelease(viewport, left, pos=last)
    assert grid.view.area == (0, 1, 2, 2)
    header = grid.view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(FROZEN + 3) + 5, 5)
    QTest.mouseClick(header.viewport(), left, pos=at)
    grid.press(Key.Key_3)
    assert [levels[3] for levels in grid.levels] == [3, 3, 3]


def test_ctrl_and_arrows_go_to_the_edges(grid: Grid) -> None:
    grid.at(1, 3)
    for key, place in (
        (Key.Key_Down, (2, 3)),
        (Key.Key_Right, (2, 6)),
        (Key.Key_Up, (0, 6)),
        (Key.Key_Left, (0, 0)),
    ):
        grid.control(key)
        assert grid.place == place


def test_names_and_totals_in_a_block_are_left_alone(grid: Grid) -> None:
    grid.control(Key.Key_A)
    assert len(grid.view.cells) == 21
    grid.press(Key.Key_5)

    assert grid.levels == [[5] * 7] * 3


def test_ctrl_d_fills_down_from_the_first_row_or_from_above(grid: Grid) -> None:
    grid.fill(0, 2, "T")
    grid.at(0, 0)
    grid.select(3, 2)
    grid.control(Key.Key_D)
    assert [levels[:2] for levels in grid.levels] == [[2, "T"]] * 3
    assert grid.rows[2].reasons == {1: "alasan"}

    grid.fill(0, 2, "T", 5)
    grid.at(1, 2)
    grid.control(Key.Key_D)
    assert grid.levels[1][2] == 5
    grid.at(0, 2)
    grid.control(Key.Key_D)
    assert grid.levels[0][2] == 5


def test_the_status_line_sums_a_selection(grid: Grid) -> None:
    grid.fill(0, 4, 3, None)
    grid.fill(1, 4, "T", None)
    grid.at(0, 0)
    grid.select(2, 3)

    assert grid.page.ui.summaryLabel.text() == (
        "6 sel · 3 angka · jumlah 11 · rata-rata 3,67 · terendah 3, tertinggi 4 · 2 kosong · 1 T"
    )
    grid.at(2, 0)
    grid.select(1, 2)
    assert grid.page.ui.summaryLabel.text() == "2 sel · belum ada angka · 2 kosong · 0 T"
    grid.press(Key.Key_Escape)
    assert grid.page.ui.summaryLabel.text().startswith("1-5 menilai")


def test_a_block_of_many_people_is_told_and_read_as_a_whole(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot
) -> None:
    for number in range(110):
        workspace.roster.add({"name": f"Orang Ke {number}"})
    grid = made_grid(workspace, jobs, qtbot)
    told: list[object] = []
    jobs.progressing.connect(told.append)
    grid.control(Key.Key_A)
    grid.press(Key.Key_5)

    assert grid.shown == [[5] * 7] * 113
    assert [getattr(each, "title", None) for each in told] == ["Menyimpan 791 sel", None]
    assert workspace.history.undo_label() == "791 nilai di Tabel"
