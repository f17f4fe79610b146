"""The page Tabel by real keys on a real file: what is stored is what counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from grid_kit import Grid, fine_session, made_grid, why_line
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from scoring_kit import PHRASE

from asn_desktop.gui.entry.why_editor import WhyEditor
from asn_desktop.gui.grid.grid_model import NAME
from asn_desktop.gui.grid.grid_words import FROZEN
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs

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


# --- T and notes ---------------------------------------------------------------------------------


def test_t_asks_why_in_place_and_goes_down(grid: Grid) -> None:
    grid.press(Key.Key_T)
    QTest.keyClicks(why_line(grid), "tidak 1 tim")
    assert grid.levels[0][0] is None
    QTest.keyClick(why_line(grid), Key.Key_Return)

    assert (grid.rows[0].levels[0], grid.rows[0].reasons) == ("T", {0: "tidak 1 tim"})
    assert grid.place == (1, 0)
    assert grid.focus() is grid.view


def test_esc_takes_the_question_back(grid: Grid) -> None:
    grid.press(Key.Key_T)
    QTest.keyClick(why_line(grid), Key.Key_Escape)

    assert grid.levels[0][0] is None
    assert grid.focus() is grid.view
    assert grid.place == (0, 0)


def test_f2_writes_a_note_in_place_where_digits_do_not_score(grid: Grid) -> None:
    grid.press(Key.Key_F2)
    QTest.keyClicks(grid.page.note, "datang 3 kali")
    QTest.keyClick(grid.page.note, Key.Key_Escape)

    assert grid.rows[0].remarks == {0: "datang 3 kali"}
    assert grid.levels[0] == [None] * 7
    assert grid.focus() is grid.view
    assert "ada catatan" in grid.page.model.index(0, FROZEN).data(SPOKEN)
    grid.press(Key.Key_F2)
    assert grid.page.note.toPlainText() == "datang 3 kali"


# --- what may not be written ---------------------------------------------------------------------


def test_a_final_sheet_is_shown_locked_and_takes_nothing(grid: Grid) -> None:
    grid.fill(0, *[4] * 7)
    changed = grid.workspace.sheets.finalise(grid.evaluator, [grid.people[0]])
    grid.page.jobs.announce(changed)
    grid.at(0, 0)
    grid.press(Key.Key_1)

    assert grid.levels[0] == grid.shown[0] == [4] * 7
    assert "final" in grid.refused[0]
    assert grid.place == (0, 0)
    assert "terkunci" in grid.page.model.index(0, FROZEN).data(SPOKEN)
    grid.press(Key.Key_T)
    assert grid.view.findChildren(WhyEditor) == []
    assert len(grid.refused) == 2


def test_somebody_absent_is_marked_so_and_takes_no_level(grid: Grid) -> None:
    person = grid.people[1]
    changed = grid.workspace.attendance.set([(person, "tidak_hadir", "sakit", 0)])
    grid.page.jobs.announce(changed)
    grid.at(0, 0)
    grid.press(Key.Key_4, Key.Key_4, Key.Key_4)

    assert [levels[0] for levels in grid.levels] == [4, None, None]
    assert grid.shown == grid.levels
    assert len(grid.refused) == 2
    assert "tidak hadir" in grid.refused[0]
    assert grid.page.model.index(1, grid.page.model.filled_column).data() == "tidak hadir"


def test_a_block_over_a_final_sheet_writes_the_rest_and_says_so(grid: Grid) -> None:
    grid.fill(0, *[4] * 7)
    changed = grid.workspace.sheets.finalise(grid.evaluator, [grid.people[0]])
    grid.page.jobs.announce(changed)
    grid.at(0, 0)
    grid.select(2, 2)
    grid.press(Key.Key_2)

    assert grid.levels[:2] == [[4] * 7, [2, 2, None, None, None, None, None]]
    assert grid.refused[0].startswith("2 sel diubah, 2 tidak.")


def test_of_many_reasons_some_are_told_as_whole_sentences(grid: Grid) -> None:
    for number in (1, 2):
        grid.workspace.roster.add({"name": f"Tamu {number}"})
    absent = [(each, "tidak_hadir", "sakit", 0) for each in grid.people]
    grid.page.jobs.announce(grid.workspace.attendance.set(absent))
    grid.page.refresh()
    grid.at(0, 0)
    grid.select(5, 1)
    grid.press(Key.Key_2)

    text = grid.refused[0]
    assert text.startswith("0 sel diubah, 5 tidak. Siti Aminah tercatat tidak hadir")
    assert text.endswith(". Dan 2 lagi.")
    assert text.count("tercatat tidak hadir") == 3
    assert ".," not in text


# --- search, evaluators, jumps -------------------------------------------------------------------


def test_a_search_shows_whom_it_fits_by_name_nip_and_unit(grid: Grid) -> None:
    grid.page.begin_search()
    search = grid.page.ui.searchEdit
    assert grid.focus() is search
    for text, numbers in (("siti", [1]), ("kesehatan", [1, 3]), ("199501", [2]), ("zzz", [])):
        search.setText(text)
        assert [row.number for row in grid.page.model.rows] == numbers
    search.setText("kesehatan")
    QTest.keyClick(search, Key.Key_Return)
    grid.press(Key.Key_4, Key.Key_5)

    assert [levels[0] for levels in grid.levels] == [4, None, 5]
    assert grid.page.ui.countLabel.text() == "2 ditemukan · 0/2 hadir lengkap"


def test_the_coordinator_sees_each_evaluator(grid: Grid) -> None:
    grid.press(Key.Key_4)
    box = grid.page.ui.evaluatorBox
    first = grid.evaluator
    box.setCurrentIndex(1)
    box.activated.emit(1)

    assert grid.evaluator != first
    assert grid.shown[0][0] is None
    assert grid.page.open_mark(grid.people[0], first, "AK")
    assert (grid.evaluator, grid.place, grid.shown[0][:2]) == (first, (0, 1), [4, None])


def test_a_person_is_opened_out_of_a_search(grid: Grid) -> None:
    grid.page.ui.searchEdit.setText("siti")
    grid.at(0, 3)
    assert grid.page.open_person(grid.people[2])

    assert grid.place == (2, 3)
    assert grid.page.ui.searchEdit.text() == ""
    assert grid.page.person() == grid.people[2]


def test_the_cursor_stays_with_its_person_when_the_roster_changes(grid: Grid) -> None:
    grid.at(2, 4)
    grid.page.jobs.announce(grid.workspace.roster.add({"name": "Zainal Abidin"}).changed)
    assert (grid.page.person(), grid.place) == (grid.people[2], (2, 4))
    grid.page.ui.searchEdit.setText("maria")
    grid.page.jobs.announce(grid.workspace.roster.add({"name": "Ali"}).changed)
    assert grid.page.ui.searchEdit.text() == "maria"
    assert grid.place == (0, 4)


def test_a_larger_font_fits_the_columns_again(grid: Grid) -> None:
    font = grid.page.font()
    before, number_width = grid.view.rowHeight(0), grid.view.frozen.columnWidth(0)
    font.setPointSizeF(font.pointSizeF() * 1.5)
    grid.page.setFont(font)
    frozen, view = grid.view.frozen, grid.view

    assert view.rowHeight(0) > before
    assert frozen.rowHeight(0) == view.rowHeight(0)
    assert frozen.columnWidth(0) > number_width
    assert frozen.width() == view.verticalHeader().width()
    assert frozen.horizontalHeader().height() == view.horizontalHeader().height()


def test_undo_elsewhere_is_shown_here(grid: Grid) -> None:
    grid.press(Key.Key_4)
    grid.page.jobs.announce(grid.workspace.history.undo().changed)

    assert grid.shown == [[None] * 7] * 3


def test_an_empty_session_says_what_to_do(
    session_path: Path, jobs: InlineJobs, qtbot: QtBot
) -> None:
    with Workspace.open(session_path, PHRASE) as opened:
        grid = made_grid(opened, jobs, qtbot)
        assert "Belum ada peserta" in grid.page.ui.emptyLabel.text()
        assert grid.page.ui.stack.currentWidget() is grid.page.ui.emptyPage
        grid.page.ui.emptyButton.click()
        assert grid.requested == [("peserta", "")]

        grid.page.jobs.announce(opened.roster.add({"name": "Siti Aminah"}).changed)
        assert grid.page.ui.stack.currentWidget() is grid.page.ui.workPage


# --- looks and words -----------------------------------------------------------------------------


def test_cells_and_headers_speak(fine: Grid) -> None:
    fine.at(0, 4)
    fine.press(Key.Key_4)
    model = fine.page.model

    assert model.index(0, FROZEN + 4).data(SPOKEN) == "Siti Aminah, Akuntabel 2: 4, Proaktif"
    assert model.index(0, FROZEN + 5).data(SPOKEN) == "Siti Aminah, Akuntabel 3: belum dinilai"
    assert model.index(0, model.total_column).data(SPOKEN) == "Siti Aminah, Rata-rata: belum ada"
    assert model.index(0, model.filled_column).data(SPOKEN) == "Siti Aminah, 1 dari 21 terisi"
    across = Qt.Orientation.Horizontal
    assert model.headerData(FROZEN + 4, across) == "AK2"
    assert model.headerData(FROZEN + 4, across, SPOKEN).startswith("Akuntabel 2: ")


def test_the_total_is_shown_with_a_comma(grid: Grid) -> None:
    grid.fill(0, 5, 5, 5, 4, 4, 4, 3)
    model = grid.page.model

    assert model.index(0, model.total_column).data() == "4,29"
    assert model.index(0, model.filled_column).data() == "7/7"


def test_the_first_columns_stay_while_the_grid_scrolls_sideways(fine: Grid) -> None:
    fine.page.resize(700, 400)
    fine.at(1, 20)
    bar = fine.view.horizontalScrollBar()
    assert bar.value() > 0
    frozen = fine.view.frozen
    assert frozen.geometry().left() <= 2
    name = frozen.visualRect(fine.page.model.index(1, NAME))
    cell = fine.view.visualRect(fine.page.model.index(1, FROZEN + 20))
    assert (name.top(), name.isEmpty()) == (cell.top(), False)
    fine.at(1, 0)
    assert bar.value() == 0
    fine.at(1, 20)
    fine.view.go_to(0, NAME)
    assert bar.value() > 0


def test_a_change_repaints_without_a_whole_reading(grid: Grid) -> None:
    resets: list[bool] = []
    grid.page.model.modelReset.connect(lambda: resets.append(True))
    grid.press(Key.Key_4)
    grid.fill(2, 5)

    assert resets == []
    assert [levels[0] for levels in grid.shown] == [4, None, 5]


def test_a_click_on_a_mark_selects_it_only(grid: Grid) -> None:
    cell = grid.view.visualRect(grid.page.model.index(1, FROZEN + 2))
    QTest.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())

    assert grid.place == (1, 2)
    assert grid.levels == [[None] * 7] * 3
    assert grid.requested == []
    assert grid.page.grab().toImage().pixelColor(QPoint(5, 5)).isValid()


def test_titles_and_cells_say_more_when_pointed_at(grid: Grid) -> None:
    grid.fill(0, "T", 4)
    grid.workspace.scoring.remark(grid.people[0], grid.evaluator, grid.page.model.codes[1], "rapi")
    grid.page.desk.read()
    model, tip = grid.page.model, Qt.ItemDataRole.ToolTipRole
    across = Qt.Orientation.Horizontal

    assert model.index(0, FROZEN).data(tip) == "Tidak teramati\nAlasan: alasan"
    assert model.index(0, FROZEN + 1).data(tip) == "4, Proaktif\nCatatan: rapi"
    assert model.index(0, FROZEN + 2).data(tip) == ""
    assert model.index(0, NAME).data(tip).startswith("Siti Aminah\nNIP 19960314 202505 2 001\n")
    assert model.headerData(FROZEN, across, tip).startswith("Berorientasi Pelayanan\n")
    assert "penilai ini saja" in model.headerData(model.total_column, across, tip)
    assert model.headerData(0, Qt.Orientation.Vertical) == "1"


def test_a_scale_of_120_is_named_in_the_title(grid: Grid) -> None:
    grid.page.jobs.announce(grid.workspace.settings.set_bands("pp30-120"))
    model = grid.page.model

    assert model.headerData(model.total_column, Qt.Orientation.Horizontal) == "Skor 120"
