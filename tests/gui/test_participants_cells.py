"""The roster's cells edited in place, by real keys: stored, refused in place, undone, locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from keyboard_kit import strike, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from roster_kit import editor, open_cell, open_on_thread, open_page, people, place

from asn_desktop.gui.roster.participants_model import RosterColumn
from asn_desktop.gui.roster.participants_page import ParticipantsPage
from asn_desktop.gui.roster.person_dialog import PersonDialog
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.gui.jobs import InlineJobs

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> ParticipantsPage:
    return open_page(workspace, jobs, qtbot)


def test_f2_edits_the_cell_and_enter_goes_down(page: ParticipantsPage) -> None:
    open_cell(page, 0, RosterColumn.JABATAN)
    write("Perawat")
    strike(Key.Key_Return)
    strike(Key.Key_F2)
    write("Bidan")
    strike(Key.Key_Return)

    assert [each.jabatan for each in people(page)] == ["Perawat", "Bidan", ""]
    assert place(page) == (2, RosterColumn.JABATAN)
    assert page.ui.table.editor is None
    assert page.workspace.history.undo_label() == "Ubah jabatan Budi Santoso"


def test_f2_opens_what_stands_there_and_tab_goes_right(page: ParticipantsPage) -> None:
    page.ui.table.choose(0, RosterColumn.NAME)
    strike(Key.Key_F2)
    assert editor(page).text() == "Siti Aminah"
    strike(Key.Key_End)
    write(", S.Kep.")
    strike(Key.Key_Tab)
    assert place(page) == (0, RosterColumn.NIP)
    strike(Key.Key_F2)
    strike(Key.Key_Backtab)

    assert people(page)[0].full_name == "Siti Aminah, S.Kep."
    assert place(page) == (0, RosterColumn.NAME)


def test_tab_in_the_last_column_goes_to_the_next_person(page: ParticipantsPage) -> None:
    open_cell(page, 0, RosterColumn.JABATAN)
    write("x")
    strike(Key.Key_Tab)

    assert place(page) == (1, RosterColumn.NAME)


def test_esc_leaves_the_cell_as_it_was(page: ParticipantsPage) -> None:
    open_cell(page, 0, RosterColumn.UNIT)
    write("Entah")
    strike(Key.Key_Escape)
    if page.ui.table.editor is not None:  # the first Esc took the proposals away
        strike(Key.Key_Escape)

    assert page.ui.table.editor is None
    assert people(page)[0].unit == "Dinas Kesehatan"
    assert page.ui.table.hasFocus()


def test_a_double_click_opens_the_cell(page: ParticipantsPage) -> None:
    table = page.ui.table
    spot = table.visualRect(page.model.index(1, RosterColumn.NAME)).center()
    viewport = table.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=spot)

    assert editor(page).text() == "Budi Santoso"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("19960314202505200", "17 dari 18 digit"),
        ("1,99603142025E+17", "Teks"),
        ("199501022025051002", "sudah ada: Budi Santoso"),
    ],
)
def test_a_refused_nip_stays_open_with_the_sentence_in_place(
    page: ParticipantsPage, typed: str, said: str
) -> None:
    open_cell(page, 0, RosterColumn.NIP)
    write(typed)
    strike(Key.Key_Return)

    note = editor(page).note
    assert editor(page).text() == typed
    assert note.isVisible()
    assert said in note.problem.text() + note.count.text()
    assert note.problem.text()
    assert place(page) == (0, RosterColumn.NIP)
    strike(Key.Key_Escape)
    assert people(page)[0].nip == "199603142025052001"
    assert not note.isVisible()


def test_the_digits_of_a_nip_are_counted_while_it_is_typed(page: ParticipantsPage) -> None:
    open_cell(page, 0, RosterColumn.NIP)
    write("199603142025")

    note = editor(page).note
    assert note.count.text().startswith("12 dari 18 digit")
    assert not note.problem.isVisible()


def test_a_pasted_nip_may_hold_spaces_dots_and_marks(page: ParticipantsPage) -> None:
    QGuiApplication.clipboard().setText("\u200f19900101.202505\u00a01 009 ")
    page.ui.table.choose(0, RosterColumn.NIP)
    strike(Key.Key_F2)
    strike(Key.Key_V, CTRL)
    strike(Key.Key_Return)

    assert people(page)[0].nip == "199001012025051009"


def test_a_unit_is_completed_from_its_short_name(page: ParticipantsPage) -> None:
    open_cell(page, 1, RosterColumn.UNIT)
    write("disk")
    assert QApplication.activePopupWidget() is not None
    strike(Key.Key_Down)
    chosen = editor(page).text()
    strike(Key.Key_Return)

    assert people(page)[1].unit == chosen
    assert chosen in [unit.name for unit in page.workspace.roster.units().units]
    open_cell(page, 2, RosterColumn.UNIT)
    write("disnaker")
    strike(Key.Key_Return)
    assert people(page)[2].unit == "Dinas Ketenagakerjaan"


@pytest.mark.parametrize("column", RosterColumn)
def test_letters_take_attendance_in_every_column_and_open_no_cell(
    page: ParticipantsPage, column: RosterColumn
) -> None:
    table = page.ui.table
    table.choose(0, column)
    strike(Key.Key_H)
    assert place(page) == (1, column)
    strike(Key.Key_Space)
    strike(Key.Key_T)
    write("sakit")
    strike(Key.Key_Return)
    assert [each.attendance.status for each in people(page)] == ["hadir", "hadir", "tidak_hadir"]
    for key in (Key.Key_0, Key.Key_Delete):
        table.choose(0, column)
        strike(Key.Key_H)
        table.choose(0, column)
        strike(key)
        assert people(page)[0].attendance.status == ""
    for key in (Key.Key_A, Key.Key_7, Key.Key_Percent):
        strike(key)
        assert table.editor is None


def test_a_click_elsewhere_stores_what_was_typed(page: ParticipantsPage) -> None:
    open_cell(page, 0, RosterColumn.JABATAN)
    write("Analis")
    page.ui.searchEdit.setFocus(Qt.FocusReason.MouseFocusReason)

    assert people(page)[0].jabatan == "Analis"
    assert page.ui.table.editor is None


def test_what_changes_elsewhere_does_not_touch_what_is_being_typed(page: ParticipantsPage) -> None:
    open_cell(page, 0, RosterColumn.JABATAN)
    write("Ana")
    siti = people(page)[0].id
    page.jobs.run(lambda: page.workspace.roster.set_fields(siti, {"golongan": "III/a"}))
    page.jobs.run(lambda: page.workspace.roster.add({"name": "Orang Baru"}))
    write("lis")
    strike(Key.Key_Return)

    assert people(page)[0].jabatan == "Analis"
    assert page.model.rowCount() == 4
    assert page.model.text(0, RosterColumn.GOLONGAN) == "III/a"


def test_a_page_change_settles_the_cell(page: ParticipantsPage) -> None:
    open_cell(page, 0, RosterColumn.JABATAN)
    write("Arsiparis")
    page.settle()

    assert people(page)[0].jabatan == "Arsiparis"


def test_a_letter_takes_attendance_for_all_who_are_chosen(page: ParticipantsPage) -> None:
    table = page.ui.table
    table.choose(0, RosterColumn.NAME)
    strike(Key.Key_A, CTRL)
    assert table.chosen_rows == [0, 1, 2]
    strike(Key.Key_T)
    assert "3 orang" in page.ui.question.line.accessibleName()
    write("banjir")
    strike(Key.Key_Return)

    assert {each.attendance for each in people(page)} == {("tidak_hadir", "banjir", 0)}
    assert [each.text() for each in page.ui.chips.buttons.values()] == [
        *("Semua 3", "Belum dicatat 0", "Hadir 0", "Tidak hadir 3", "Tambahan 3")
    ]


def test_choices_are_reached_and_changed_by_keys(page: ParticipantsPage) -> None:
    page.ui.table.choose(0)
    strike(Key.Key_H)
    strike(Key.Key_L, CTRL)
    strike(Key.Key_Right)
    assert [each.name for each in page.model.people] == ["Budi Santoso", "Maria Ulfa"]
    assert page.ui.countLabel.text() == "2 dari 3 peserta ditampilkan"
    strike(Key.Key_Right)
    assert [each.name for each in page.model.people] == ["Siti Aminah"]
    strike(Key.Key_Left)
    strike(Key.Key_Left)
    assert page.model.rowCount() == 3


def test_enter_in_the_search_goes_to_the_first_found_and_h_takes_attendance(
    page: ParticipantsPage,
) -> None:
    page.ui.table.choose(0)
    page.begin_search()
    write("maria")
    strike(Key.Key_Return)
    strike(Key.Key_H)
    page.begin_search()
    strike(Key.Key_Escape)

    assert [each.attendance.status for each in people(page)] == ["", "", "hadir"]
    assert page.ui.table.chosen_rows == [2]


def test_columns_sort_by_keys_and_by_the_header_and_keep_the_person(
    page: ParticipantsPage,
) -> None:
    page.ui.table.choose(0, RosterColumn.NAME)
    strike(Key.Key_Up, CTRL)
    assert [each.name for each in page.model.people] == [
        "Budi Santoso",
        "Maria Ulfa",
        "Siti Aminah",
    ]
    assert place(page) == (2, RosterColumn.NAME)
    strike(Key.Key_Down, CTRL)
    assert [each.number for each in page.model.people] == [1, 3, 2]
    header = page.ui.table.horizontalHeader()
    spot = QPoint(header.sectionViewportPosition(RosterColumn.UNIT) + 10, 5)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [each.number for each in page.model.people] == [1, 3, 2]
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [each.number for each in page.model.people] == [2, 1, 3]


def test_undo_names_the_step_and_jumps_to_the_person(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    session = bench.open(session_path)
    for name in ("Siti Aminah", "Budi Santoso"):
        session.workspace.roster.add({"name": name})
    QTest.keyClick(bench.window, Key.Key_2, CTRL)
    page = bench.window.findChild(ParticipantsPage)
    assert page is not None
    open_cell(page, 0, RosterColumn.JABATAN)
    write("Perawat")
    strike(Key.Key_Return)
    assert session.workspace.history.undo_label() == "Ubah jabatan Siti Aminah"
    strike(Key.Key_Z, CTRL)

    assert page.workspace.roster.participants()[0].jabatan == ""
    assert page.ui.table.chosen_rows == [0]


def test_a_cell_is_stored_by_the_sessions_own_thread(session_path: Path, qtbot: QtBot) -> None:
    page, jobs, workspace = open_on_thread(session_path, "rahasia bersama", qtbot)
    open_cell(page, 0, RosterColumn.NIP)
    write("123")
    strike(Key.Key_Return)
    strike(Key.Key_Return)
    qtbot.waitUntil(lambda: "3 dari 18" in editor(page).note.problem.text())
    editor(page).selectAll()
    write("199603142025052001")
    strike(Key.Key_Return)
    qtbot.waitUntil(lambda: page.ui.table.editor is None)
    assert place(page) == (1, RosterColumn.NIP)
    qtbot.waitUntil(lambda: page.model.text(0, RosterColumn.NIP) == "19960314 202505 2 001")
    jobs.stop(workspace.close)


def test_an_evaluators_laptop_says_kindly_in_place_that_the_roster_is_not_its(
    workspace: Workspace, tmp_path: Path, jobs: InlineJobs, qtbot: QtBot
) -> None:
    own = workspace.session.overview().evaluators[1]
    package = workspace.packages.assign(own.id, tmp_path / "tugas.asnpkg", "sandi paket")
    laptop = open_package(package, tmp_path / "meja-2.asn", "sandi paket")
    with Workspace.open(laptop, "sandi paket") as opened:
        page = ParticipantsPage(opened, jobs)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.ui.table.setFocus()
        open_cell(page, 0, RosterColumn.NAME)

        assert page.ui.table.editor is None
        assert page.ui.lockedLabel.isVisible()
        assert page.ui.table.note.isVisible()
        assert not page.ui.presentButton.isVisible()
        page.edit_person()
        (form,) = page.findChildren(PersonDialog)
        assert form.ui.nameEdit.isReadOnly()
        assert not form.ui.saveButton.isVisible()
        assert "koordinator" in form.ui.problemLabel.text()
        assert "koordinator" in page.ui.table.note.problem.text()
        texts = [action.text() for action in page.actions()]
        assert not any("Impor" in text or "Gabungkan" in text for text in texts)
