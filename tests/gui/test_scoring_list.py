"""The scoring page's list and windows: filters, undo across people, preview, theme, number pad."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from scoring_kit import NAMES, Table, made_page

from asn_desktop.domain.discipline import NoteRecord, NoteSource
from asn_desktop.domain.ids import CriterionCode
from asn_desktop.gui import theme
from asn_desktop.gui.scoring.person_preview import PersonPreview
from asn_desktop.gui.scoring.queue_filter import QueueFilter
from asn_desktop.gui.scoring.scoring_page import ScoringPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.domain.changes import Changed
    from asn_desktop.domain.ids import NoteId
    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def table(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> Table:
    made = Table(made_page(workspace, jobs, qtbot), workspace)
    qtbot.waitUntil(made.page.isActiveWindow)
    return made


def shown(table: Table) -> list[str]:
    QApplication.processEvents()
    return [each.full_name for each in table.page.queue.model.entries]


def choose(table: Table, chosen: QueueFilter) -> None:
    """Choose a filter by keys alone, and go back to the sheet."""
    table.press(Key.Key_L, modifier=CTRL)
    box = table.page.ui.filterBox
    assert table.focus() is box
    QTest.keyClick(box, Key.Key_Home)
    for _ in range(box.findData(chosen)):
        QTest.keyClick(box, Key.Key_Down)
    QTest.keyClick(box, Key.Key_Return)
    assert table.focus() is table.view


# --- filters -----------------------------------------------------------------------------------


def test_filters_count_and_show_who_is_in_a_state(table: Table, jobs: InlineJobs) -> None:
    table.fill(1)
    jobs.run(lambda: table.workspace.sheets.finalise(table.evaluator, [table.people[1]]))
    jobs.run(lambda: table.workspace.attendance.set([(table.people[2], "tidak_hadir", "", 0)]))
    box = table.page.ui.filterBox
    assert [box.itemText(row) for row in range(box.count())] == [
        *("Semua (3)", "Belum lengkap (1)", "Lengkap (1)"),
        *("Ada catatan disiplin (0)", "Final (1)"),
    ]

    choose(table, QueueFilter.INCOMPLETE)
    assert shown(table) == [NAMES[0]]
    choose(table, QueueFilter.FINAL)
    assert shown(table) == [NAMES[0], NAMES[1]]  # whose sheet is open stays
    table.page.open_person(table.people[1])
    assert shown(table) == [NAMES[1]]
    choose(table, QueueFilter.ALL)
    assert shown(table) == list(NAMES)


def test_who_has_just_been_completed_stays_until_another_is_opened(table: Table) -> None:
    choose(table, QueueFilter.INCOMPLETE)
    table.press(*[Key.Key_4] * 7)
    assert shown(table) == list(NAMES)
    assert "Lengkap (1)" in table.page.ui.filterBox.itemText(2)

    QTest.keyClick(table.page.ui.nextButton, Key.Key_Return, CTRL)
    assert table.page.sheet.participant == table.people[1]
    assert shown(table) == [NAMES[1], NAMES[2]]


def test_next_incomplete_asks_the_file_and_not_the_filter(table: Table) -> None:
    table.fill(1)
    table.page.refresh()
    choose(table, QueueFilter.COMPLETE)
    table.press(Key.Key_Return, modifier=CTRL)

    assert table.page.sheet.participant == table.people[2]
    assert shown(table) == [NAMES[1], NAMES[2]]


def test_search_and_filter_hold_together_and_an_empty_list_says_why(table: Table) -> None:
    table.page.begin_search()
    search = table.page.ui.searchEdit
    QTest.keyClicks(search, "kesehatan")
    assert table.page.ui.filterBox.itemText(0) == "Semua (2)"
    choose(table, QueueFilter.NOTED)
    assert shown(table) == [NAMES[0]]

    QTest.keyClicks(search, "xyz")
    assert shown(table) == []
    assert "Tidak ada yang cocok" in table.page.ui.queueView.accessibleDescription()
    QTest.keyClick(search, Key.Key_Escape)
    assert shown(table) == [NAMES[0]]


def test_esc_leaves_the_filter_for_the_sheet(table: Table) -> None:
    table.press(Key.Key_L, modifier=CTRL)
    QTest.keyClick(table.page.ui.filterBox, Key.Key_Escape)
    assert table.focus() is table.view


# --- what is spoken ---------------------------------------------------------------------------


def test_the_list_names_absence_notes_and_final_sheets(table: Table, jobs: InlineJobs) -> None:
    table.fill(1)
    jobs.run(lambda: table.workspace.sheets.finalise(table.evaluator, [table.people[1]]))
    absent = [(table.people[2], "tidak_hadir", "", 0)]
    jobs.run(lambda: table.workspace.attendance.set(absent))
    model = table.page.queue.model
    role = Qt.ItemDataRole.AccessibleTextRole

    assert model.index(1).data(role) == "2. Budi Santoso, lengkap, final di sini"
    assert model.index(2).data(role) == "3. Maria Ulfa, kosong, tidak hadir"


# --- undo across people ------------------------------------------------------------------------


def test_undo_goes_back_to_the_person_the_row_and_the_evaluator(
    bench: Bench, session_path: Path, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.close()
    session = bench.open(session_path)
    bench.show(qtbot)
    bench.window.stack.show_page("penilaian")
    page = bench.window.stack.page
    assert isinstance(page, ScoringPage)
    people = [each.id for each in session.workspace.roster.participants()]
    first, second = (each.id for each in session.overview.evaluators)
    QTest.keyClick(page.ui.sheetView, Key.Key_Down)
    QTest.keyClick(page.ui.sheetView, Key.Key_2)
    page.open_person(people[2])
    page.ui.evaluatorBox.setCurrentIndex(1)
    page.change_evaluator(1)
    assert bench.window.menus.undo.text().endswith("Akuntabel · Siti Aminah")

    bench.window.menus.undo.trigger()

    assert (page.sheet.participant, page.sheet.evaluator) == (people[0], first)
    assert first != second
    assert page.ui.evaluatorBox.evaluator == first
    assert page.ui.sheetView.current_row == 1
    assert page.model.level(1) is None
    bench.window.stack.show_page("peserta")
    bench.window.menus.redo.trigger()
    if bench.window.stack.page is page:
        assert page.model.level(1) == 2
    bench.desk.close()


def test_undo_on_the_open_sheet_goes_to_its_row(table: Table) -> None:
    table.press(Key.Key_4, Key.Key_5, Key.Key_3)
    undone = table.workspace.history.undo()
    assert undone.participant is not None
    table.page.open_mark(undone.participant, undone.evaluator, undone.criterion)

    assert table.view.current_row == 2
    assert table.page.open_mark(table.people[1], None, None)
    assert table.page.sheet.participant == table.people[1]


# --- preview -----------------------------------------------------------------------------------


def test_f9_shows_the_paper_and_follows_the_sheet(table: Table, qtbot: QtBot) -> None:
    table.press(Key.Key_4, Key.Key_F9)
    (preview,) = table.page.findChildren(PersonPreview)
    assert preview.isVisible()
    assert preview.ui.paperView.has_page
    assert NAMES[0] in preview.ui.nameLabel.text()

    table.page.open_person(table.people[1])
    qtbot.waitUntil(lambda: NAMES[1] in preview.ui.nameLabel.text())
    for key in (Key.Key_PageDown, Key.Key_PageUp):
        QTest.keyClick(preview.ui.paperView, key)
    preview.ui.printButton.click()
    assert table.requested == [("cetak", table.people[1])]
    table.page.activateWindow()
    qtbot.waitUntil(table.page.isActiveWindow)
    table.press(Key.Key_F9)
    again = [each for each in table.page.findChildren(PersonPreview) if each.isVisible()]
    assert len(again) == 1
    QTest.keyClick(again[0].ui.paperView, Key.Key_Escape)
    assert not again[0].isVisible()


# --- theme -------------------------------------------------------------------------------------


def test_painted_icons_follow_the_theme_at_once(table: Table, qapp: QApplication) -> None:
    def inks() -> list[str]:
        icons = (table.page.ui.statusIcon.pixmap(), table.page.ui.notesButton.icon().pixmap(16))
        return [darkest(each.toImage()) for each in icons]

    try:
        theme.dress(qapp, theme.Appearance.LIGHT, 100)
        QApplication.processEvents()
        assert inks() == [theme.LIGHT.text] * 2
        theme.dress(qapp, theme.Appearance.DARK, 100)
        QApplication.processEvents()
        assert inks() == [theme.DARK.text] * 2
    finally:
        theme.dress(qapp, theme.Appearance.LIGHT, 100)


def darkest(image: object) -> str:
    """Return the colour of the first pixel that is painted whole."""
    from PySide6.QtGui import QImage  # noqa: PLC0415 - for this alone

    assert isinstance(image, QImage)
    for y in range(image.height()):
        for x in range(image.width()):
            colour = image.pixelColor(x, y)
            if colour.alpha() == 255:
                return colour.name()
    return ""


# --- number pad --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Key.Key_4, CTRL | KEYPAD), (Key.Key_Left, SHIFT | KEYPAD), (Key.Key_Dollar, SHIFT)],
)
def test_a_value_is_filled_from_the_number_pad_too(
    table: Table, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    table.press(Key.Key_Down)
    QTest.keyClick(table.view, key, modifier)

    assert table.levels() == {"AK": 4}


def test_ctrl_and_a_digit_of_the_row_of_digits_scores_nothing(table: Table) -> None:
    table.press(Key.Key_4, modifier=CTRL)
    assert table.levels() == {}


def test_with_num_lock_off_nothing_is_scored_and_it_is_said(table: Table) -> None:
    QTest.keyClick(table.view, Key.Key_Down, KEYPAD)

    assert table.levels() == {}
    assert "Num Lock" in table.said[-1]


# --- discipline and notes ----------------------------------------------------------------------


def test_the_count_of_discipline_notes_leads_to_them(table: Table) -> None:
    button = table.page.ui.notesButton
    assert button.text() == "Disiplin (F6)"
    button.click()
    assert table.requested == [("disiplin", table.people[0])]


def test_notes_on_the_person_are_counted_as_they_come_and_go(
    table: Table, jobs: InlineJobs
) -> None:
    discipline, button = table.workspace.discipline, table.page.ui.notesButton
    record = NoteRecord.model_validate(
        {
            "participant": table.people[0],
            "author": table.evaluator,
            "category": "terlambat",
            "date": dt.date(2026, 2, 4),
            "time": dt.time(8, 15),
            "source": NoteSource.PENGAMATAN_SESI,
            "text": "Datang setelah pembukaan.",
        }
    )
    written: list[tuple[Changed, NoteId]] = []
    jobs.run(lambda: discipline.write(record), written.append)
    assert button.text() == "Disiplin: 1 catatan (F6)"
    assert "Ada catatan disiplin (1)" in table.page.ui.filterBox.itemText(3)
    table.page.open_person(table.people[1])
    assert button.text() == "Disiplin (F6)"
    table.page.open_person(table.people[0])
    jobs.run(lambda: discipline.withdraw(written[0][1], "salah orang"))
    assert button.text() == "Disiplin (F6)"


def test_a_blank_at_the_end_of_a_note_is_not_taken_away_while_typing(table: Table) -> None:
    edit = table.page.ui.remarkEdit
    table.press(Key.Key_F2)
    QTest.keyClicks(edit, "Hadir ")
    edit.settle()
    QTest.keyClicks(edit, "lagi")
    assert edit.toPlainText() == "Hadir lagi"


def test_shift_f2_writes_on_the_sheet_as_a_whole(table: Table) -> None:
    table.press(Key.Key_F2, modifier=SHIFT)
    edit = table.page.ui.sheetRemarkEdit
    assert table.focus() is edit
    QTest.keyClicks(edit, "teladan 5")
    QTest.keyClick(edit, Key.Key_Escape)

    sheet = table.workspace.scoring.sheet(table.people[0], table.evaluator)
    assert (sheet.remark, sheet.filled) == ("teladan 5", 0)


def test_a_person_on_another_page_is_the_one_that_is_open(table: Table) -> None:
    scoring = table.workspace.scoring
    scoring.mark(table.people[1], table.evaluator, [(CriterionCode("BP"), 3)])
    table.page.open_person(table.people[1])
    assert table.page.person() == table.people[1]


# --- sizes -------------------------------------------------------------------------------------


@pytest.mark.parametrize("zoom", [100, 150])
@pytest.mark.parametrize("size", [(1205, 610), (1030, 467)])
@pytest.mark.parametrize("writing", [False, True])
def test_the_page_never_holds_its_window_wider_or_higher(
    table: Table, qapp: QApplication, size: tuple[int, int], zoom: int, *, writing: bool
) -> None:
    try:
        theme.dress(qapp, theme.Appearance.LIGHT, zoom)
        table.page.resize(1300, 700)
        if writing:
            table.press(Key.Key_F2)
        table.page.resize(*size)
        QApplication.processEvents()
        assert (table.page.width(), table.page.height()) == size
    finally:
        theme.dress(qapp, theme.Appearance.LIGHT, 100)


def test_who_is_taken_off_the_roster_is_not_scored_on(table: Table, jobs: InlineJobs) -> None:
    gone = table.people[0]
    jobs.announce(table.workspace.roster.void(gone, "bukan peserta"))

    assert table.page.sheet.participant == table.people[0] != gone
    assert table.said == ["Peserta yang terbuka tidak ada lagi di daftar."]
    table.press(Key.Key_3)
    assert table.workspace.scoring.sheet(gone, table.evaluator).filled == 0


def test_somebody_absent_is_not_scored_and_it_is_said(table: Table, jobs: InlineJobs) -> None:
    absent = table.people[0]
    table.press(Key.Key_2)
    jobs.announce(table.workspace.attendance.set([(absent, "tidak_hadir", "sakit", 0)]))
    assert "tidak hadir" in table.page.ui.factsLabel.text()

    table.press(Key.Key_4)

    assert "tercatat tidak hadir" in table.refused[-1]
    assert list(table.levels().values()) == [2]
    table.press(Key.Key_Up, Key.Key_Up, Key.Key_0)  # what was entered before can be cleared
    assert table.levels() == {}


def test_a_name_with_markup_is_shown_to_the_letter(table: Table, jobs: InlineJobs) -> None:
    name = "<b>Rini</b> & Co"
    table.workspace.roster.set_fields(table.people[0], {"name": name})
    table.page.refresh()

    row = table.page.queue.model.index(0)
    for told in (row.data(Qt.ItemDataRole.ToolTipRole), table.page.ui.nameLabel.toolTip()):
        assert escape(name) in told
    assert table.page.ui.nameLabel.text() == name
