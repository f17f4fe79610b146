"""The participants page on a real file: attendance by keys, walk-ins, corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.roster.import_dialog import ImportDialog
from asn_desktop.gui.roster.participants_model import RosterColumn
from asn_desktop.gui.roster.participants_page import ParticipantsPage
from asn_desktop.gui.roster.person_dialog import PersonDialog
from asn_desktop.gui.widgets.reason_dialog import ReasonDialog
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.domain.people import Attendance, Participant
    from asn_desktop.gui.jobs import InlineJobs

Key = Qt.Key
PHRASE = "rahasia bersama"
NEW_NIP = "199001012025051009"


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> ParticipantsPage:
    made = ParticipantsPage(workspace, jobs)
    qtbot.addWidget(made)
    made.resize(1215, 600)
    made.show()
    made.activateWindow()
    made.ui.table.choose(0)
    made.ui.table.setFocus()
    return made


def people(page: ParticipantsPage) -> tuple[Participant, ...]:
    return page.workspace.roster.participants()


def attendance(page: ParticipantsPage, row: int = 0) -> Attendance:
    return people(page)[row].attendance


def press(page: ParticipantsPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.ui.table, key)


def answer(page: ParticipantsPage, text: str) -> None:
    assert not page.ui.question.isHidden()
    QTest.keyClicks(page.ui.question.line, text)
    QTest.keyClick(page.ui.question.line, Key.Key_Return)


def open_form(page: ParticipantsPage) -> PersonDialog:
    found = [each for each in page.findChildren(PersonDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_table_shows_people_with_grouped_nip(page: ParticipantsPage) -> None:
    texts = [page.model.index(0, column).data().strip() for column in RosterColumn]

    assert texts == [
        "1",
        "Siti Aminah",
        "19960314 202505 2 001",
        "Dinas Kesehatan",
        "",
        "",
        "belum diisi",
        "Tambahan di tempat",
    ]
    spoken = page.model.index(0, RosterColumn.ATTENDANCE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Siti Aminah, Kehadiran: belum diisi"


def test_h_marks_present_and_goes_down(page: ParticipantsPage) -> None:
    press(page, Key.Key_H, Key.Key_H)

    assert [each.attendance.status for each in people(page)] == ["hadir", "hadir", ""]
    assert page.ui.table.chosen_rows == [2]
    assert page.model.index(0, RosterColumn.ATTENDANCE).data() == "Hadir"


def test_space_toggles_between_present_and_absent(page: ParticipantsPage) -> None:
    press(page, Key.Key_Space, Key.Key_Up, Key.Key_Space)

    assert attendance(page).status == "tidak_hadir"
    assert page.ui.countLabel.text() == "3 peserta, 1 tidak hadir, 2 belum diisi"


def test_late_asks_for_minutes_and_refuses_what_is_no_number(page: ParticipantsPage) -> None:
    press(page, Key.Key_L)
    answer(page, "lama")
    assert attendance(page).status == ""
    page.ui.question.line.clear()
    answer(page, "15")

    assert (attendance(page).status, attendance(page).minutes) == ("terlambat", 15)
    assert page.model.index(0, RosterColumn.ATTENDANCE).data() == "Terlambat 15 menit"


@pytest.mark.parametrize("reason", ["izin", ""])
def test_absent_asks_for_a_reason_that_may_stay_empty(page: ParticipantsPage, reason: str) -> None:
    press(page, Key.Key_T)
    answer(page, reason)

    assert (attendance(page).status, attendance(page).reason) == ("tidak_hadir", reason)


def test_zero_empties_the_attendance(page: ParticipantsPage) -> None:
    press(page, Key.Key_H, Key.Key_Up, Key.Key_0)

    assert attendance(page).status == ""


def test_the_rest_is_marked_present_once_agreed(page: ParticipantsPage) -> None:
    press(page, Key.Key_T)
    answer(page, "sakit")
    page.ui.allPresentButton.click()
    assert attendance(page, 1).status == ""
    page.ui.question.yes.click()

    assert [each.attendance.status for each in people(page)] == ["tidak_hadir", "hadir", "hadir"]


def test_a_walk_in_is_added_with_a_live_count_of_digits(page: ParticipantsPage) -> None:
    page.add_person()
    ui = open_form(page).ui
    QTest.keyClicks(ui.nipEdit, NEW_NIP[:17])
    assert ui.nipCountLabel.text() == "17 dari 18 digit"
    assert ui.nipProblemLabel.text() == ""
    QTest.keyClicks(ui.nipEdit, NEW_NIP[17])
    assert ui.nipCountLabel.text() == "18 dari 18 digit · lahir 1 Januari 1990, laki-laki"
    QTest.keyClicks(ui.nameEdit, "dr. Joko Susilo, Sp.A")
    QTest.keyClick(ui.nameEdit, Key.Key_Return)

    added = page.workspace.roster.find(NEW_NIP)
    assert (added.front_titles, added.name, added.back_titles) == ("dr.", "Joko Susilo", "Sp.A")
    assert added.walk_in
    assert page.ui.table.chosen_rows == [3]
    assert (
        page.findChildren(PersonDialog) == [] or not page.findChildren(PersonDialog)[0].isVisible()
    )


@pytest.mark.parametrize(
    ("nip", "said"),
    [
        (NEW_NIP[:17], "17 dari 18 digit"),
        ("1990130120250510O9", "bukan angka"),
        ("199013012025051009", "Tanggal lahir"),
        ("199603142025052001", "Siti Aminah"),
    ],
)
def test_a_bad_nip_is_refused_in_the_form(page: ParticipantsPage, nip: str, said: str) -> None:
    page.add_person()
    dialog = open_form(page)
    QTest.keyClicks(dialog.ui.nipEdit, nip)
    QTest.keyClicks(dialog.ui.nameEdit, "Joko")
    dialog.ui.saveButton.click()

    assert dialog.isVisible()
    assert said in dialog.ui.nipProblemLabel.text() + dialog.ui.problemLabel.text()
    assert len(people(page)) == 3


def test_a_person_without_a_name_is_refused_in_the_form(page: ParticipantsPage) -> None:
    page.add_person()
    dialog = open_form(page)
    dialog.save()

    assert dialog.isVisible()
    assert "nama" in dialog.ui.problemLabel.text().casefold()


def test_details_are_corrected(page: ParticipantsPage) -> None:
    press(page, Key.Key_Return)
    ui = open_form(page).ui
    assert ui.nipEdit.text() == "199603142025052001"
    completer = ui.unitEdit.completer()
    assert completer is not None
    assert completer.model().rowCount() > 20
    ui.backEdit.setText("S.Kep.")
    ui.golonganEdit.setText("3b")
    ui.saveButton.click()

    changed = people(page)[0]
    assert changed.full_name == "Siti Aminah, S.Kep."
    assert (changed.golongan, changed.pangkat) == ("III/b", "Penata Muda Tingkat I")
    assert page.model.index(0, RosterColumn.NAME).data() == "Siti Aminah, S.Kep."


def test_a_person_is_taken_off_with_a_reason_and_put_back(page: ParticipantsPage) -> None:
    page.edit_person()
    form = open_form(page)
    form.ui.voidButton.click()
    (asked,) = form.findChildren(ReasonDialog)
    asked.ui.reasonEdit.setPlainText("salah unit")
    asked.accept()
    assert [each.name for each in people(page)] == ["Budi Santoso", "Maria Ulfa"]
    assert page.model.rowCount() == 2

    page.ui.voidedBox.click()
    page.ui.table.choose(0)
    assert page.model.index(0, RosterColumn.STATE).data() == "Dihapus"
    page.edit_person()
    answer(page, "ternyata benar")
    assert len(people(page)) == 3


def test_search_finds_as_typed(page: ParticipantsPage) -> None:
    page.begin_search()
    QTest.keyClicks(page.ui.searchEdit, "dinas")

    assert [each.name for each in page.model.people] == ["Siti Aminah", "Maria Ulfa"]


def test_other_pages_jump_to_a_person(page: ParticipantsPage) -> None:
    page.ui.searchEdit.setText("siti")
    assert page.open_person(people(page)[2].id)

    assert page.ui.table.chosen_rows == [2]


def test_f5_asks_for_the_sheet(page: ParticipantsPage) -> None:
    wishes: list[tuple[str, str]] = []
    page.person_requested.connect(lambda key, pid: wishes.append((key, pid)))
    press(page, Key.Key_F5)

    assert wishes == [("penilaian", people(page)[0].id)]


def test_an_empty_roster_says_what_to_do(
    session_path: Path, jobs: InlineJobs, qtbot: QtBot
) -> None:
    with Workspace.open(session_path, PHRASE) as empty:
        page = ParticipantsPage(empty, jobs)
        qtbot.addWidget(page)
        page.show()
        assert page.ui.stack.currentWidget() is page.ui.emptyPage
        page.ui.emptyButton.click()
        assert [each.isVisible() for each in page.findChildren(ImportDialog)] == [True]


def test_on_an_evaluators_laptop_walk_ins_come_in_and_the_roster_is_refused_in_words(
    workspace: Workspace, tmp_path: Path, jobs: InlineJobs, qtbot: QtBot
) -> None:
    own = workspace.session.overview().evaluators[1]
    package = workspace.packages.assign(own.id, tmp_path / "tugas.asnpkg", "sandi paket")
    laptop = open_package(package, tmp_path / "meja-2.asn", "sandi paket")
    refused: list[str] = []
    with Workspace.open(laptop, "sandi paket") as opened:
        page = ParticipantsPage(opened, jobs)
        page.refused.connect(refused.append)
        qtbot.addWidget(page)
        page.show()
        assert page.ui.importButton.isHidden()
        page.ui.table.choose(0)
        press(page, Key.Key_H)
        assert "koordinator" in refused[0].casefold()
        assert page.ui.table.chosen_rows == [0]
        page.add_person()
        form = open_form(page)
        form.ui.nipEdit.setText(NEW_NIP)
        form.ui.nameEdit.setText("Joko Susilo")
        form.save()

        assert opened.roster.find(NEW_NIP).walk_in


def test_attendance_in_conflict_is_refused_and_the_cursor_comes_back(
    page: ParticipantsPage, tmp_path: Path
) -> None:
    desk, siti = page.workspace, people(page)[0].id
    package = desk.packages.assign_coordinator("Dewi", tmp_path / "dua.asnpkg")
    with Workspace.open(open_package(package, tmp_path / "dua.asn", PHRASE), PHRASE) as second:
        second.attendance.set([(siti, "tidak_hadir", "sakit", 0)])
        second.packages.export(tmp_path / "dewi.asnpkg")
    desk.attendance.set([(siti, "hadir", "", 0)])
    page.jobs.run(lambda: desk.merging.merge([tmp_path / "dewi.asnpkg"]))
    page.refresh()
    refused: list[str] = []
    page.refused.connect(refused.append)
    page.ui.table.choose(0)
    press(page, Key.Key_H)

    assert "Konflik" in refused[0]
    assert page.ui.table.chosen_rows == [0]
    page.attendance.ask_all_present()
    page.ui.question.yes.click()
    assert [each.attendance.status for each in people(page)] == ["", "hadir", "hadir"]


def test_who_was_taken_off_takes_no_attendance(page: ParticipantsPage) -> None:
    siti = people(page)[0].id
    page.jobs.run(lambda: page.workspace.roster.void(siti, "pindah"))
    page.ui.voidedBox.setChecked(True)
    refused: list[str] = []
    page.refused.connect(refused.append)
    page.ui.table.choose(0)
    press(page, Key.Key_H)
    assert "dihapus" in refused[0]
    page.attendance.ask_all_present()
    page.ui.question.yes.click()
    assert [each.attendance.status for each in people(page)] == ["hadir", "hadir"]
    page.ui.table.choose(0, RosterColumn.JABATAN)
    page.edit_cell()
    assert page.ui.table.editor is not None
    page.ui.table.editor.setText("Analis")
    page.settle()
    assert "dihapus" in page.ui.table.editor.note.problem.text()
    assert page.workspace.conflicts.all() == ()
