"""The discipline page on a real file: notes, replies, withdrawals, and the attested nihil."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from asn_desktop.domain.discipline import DisciplineState, NoteKind, NoteSource, NoteState
from asn_desktop.gui.discipline.discipline_models import ICON_ROLE, NoteColumn, PeopleColumn
from asn_desktop.gui.discipline.discipline_page import DisciplinePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from asn_desktop.domain.discipline import DisciplineNote
    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace

Key = Qt.Key


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> DisciplinePage:
    made = DisciplinePage(workspace, jobs)
    qtbot.addWidget(made)
    made.resize(1215, 600)
    made.show()
    made.activateWindow()
    return made


def choose_category(page: DisciplinePage, code: str) -> None:
    page.ui.categoryBox.setCurrentIndex(page.ui.categoryBox.findData(code))


def written(page: DisciplinePage) -> list[DisciplineNote]:
    return list(page.workspace.discipline.notes())


def states(page: DisciplinePage) -> list[DisciplineState]:
    return [each.state for each in page.people.people]


def write(page: DisciplinePage, code: str = "gawai", text: str = "memakai ponsel") -> None:
    choose_category(page, code)
    page.ui.textEdit.setPlainText(text)
    page.ui.saveButton.click()


def answer(page: DisciplinePage, text: str) -> None:
    QTest.keyClicks(page.ui.question.line, text)
    QTest.keyClick(page.ui.question.line, Key.Key_Return)


def test_everybody_is_unchecked_at_first(page: DisciplinePage) -> None:
    assert states(page) == [DisciplineState.UNCHECKED] * 3
    index = page.people.index(0, PeopleColumn.STATE)
    assert index.data() == "belum diperiksa"
    assert index.data(ICON_ROLE) == "belum"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Siti Aminah: belum diperiksa"


def test_a_note_is_recorded_with_all_its_parts(page: DisciplinePage) -> None:
    choose_category(page, "terlambat")
    assert not page.ui.minutesBox.isHidden()
    page.ui.minutesBox.setValue(20)
    page.ui.kindBox.setCurrentIndex(1)
    page.ui.timeEdit.setText("07.50")
    page.ui.sourceBox.setCurrentIndex(page.ui.sourceBox.findData("presensi"))
    page.ui.textEdit.setPlainText("datang sesudah apel")
    page.ui.witnessEdit.setText("daftar hadir")
    page.ui.replyEdit.setText("ban bocor")
    page.ui.saveButton.click()

    (note,) = written(page)
    record = note.record
    assert record.participant == page.people.people[0].person.id
    assert (record.category, record.minutes, record.kind) == ("terlambat", 20, NoteKind.PEMBINAAN)
    assert (record.date, record.time) == (dt.date(2026, 2, 4), dt.time(7, 50))
    assert (record.source, record.witness) == (NoteSource.PRESENSI, "daftar hadir")
    assert (note.reply, note.state) == ("ban bocor", NoteState.DIKLARIFIKASI)
    assert states(page)[0] is DisciplineState.HAS_NOTES
    assert page.list.model.index(0, NoteColumn.DATE).data() == "04-02-2026 07.50"
    assert page.list.model.index(0, NoteColumn.CATEGORY).data() == "Terlambat, 20 menit (pembinaan)"
    assert page.ui.textEdit.toPlainText() == ""


def test_minutes_are_asked_for_where_they_mean_something(page: DisciplinePage) -> None:
    choose_category(page, "atribut")

    assert page.ui.minutesBox.isHidden()


def test_of_an_illness_only_the_code_is_kept(page: DisciplinePage) -> None:
    page.ui.textEdit.setPlainText("demam")
    choose_category(page, "sakit")
    assert page.ui.textEdit.toPlainText() == ""
    assert not page.ui.textEdit.isEnabled()
    page.ui.saveButton.click()

    (note,) = written(page)
    assert (note.record.category, note.record.text) == ("sakit", "")
    assert states(page)[0] is DisciplineState.UNCHECKED


@pytest.mark.parametrize(
    ("code", "text", "time", "said"),
    [
        ("lainnya", "", "", "uraian"),
        ("gawai", "terbukti bermain ponsel", "", "terbukti"),
        ("gawai", "bermain ponsel", "25.00", "07.45"),
        ("gawai", "x" * 1001, "", "1.000 huruf, sekarang 1.001"),
    ],
)
def test_a_slip_is_refused_in_the_form_and_nothing_is_lost(
    page: DisciplinePage, code: str, text: str, time: str, said: str
) -> None:
    page.ui.timeEdit.setText(time)
    write(page, code, text)

    assert said in page.ui.problemLabel.text()
    assert written(page) == []
    assert page.ui.textEdit.toPlainText() == text


def test_a_reply_clarifies_a_note(page: DisciplinePage) -> None:
    write(page)
    page.ui.replyButton.click()
    assert page.window().focusWidget() is page.ui.replyEdit
    assert not page.ui.textEdit.isEnabled()
    QTest.keyClicks(page.ui.replyEdit, "menerima telepon dinas")
    QTest.keyClick(page.ui.replyEdit, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    (note,) = written(page)
    assert (note.reply, note.state) == ("menerima telepon dinas", NoteState.DIKLARIFIKASI)
    assert "menerima telepon dinas" in page.ui.noteView.toPlainText()


def test_a_withdrawn_note_stays_with_its_reason(page: DisciplinePage) -> None:
    write(page)
    page.ui.withdrawButton.click()
    answer(page, "salah orang")

    (note,) = written(page)
    assert (note.state, note.reason) == (NoteState.DITARIK, "salah orang")
    assert page.list.model.index(0, NoteColumn.STATE).data() == "ditarik: salah orang"
    assert not page.ui.withdrawButton.isEnabled()
    assert states(page)[0] is DisciplineState.UNCHECKED


def test_nihil_is_attested_for_one_person(page: DisciplinePage) -> None:
    page.ui.attestButton.click()

    assert states(page) == [
        DisciplineState.ATTESTED_CLEAN,
        DisciplineState.UNCHECKED,
        DisciplineState.UNCHECKED,
    ]
    page.ui.withdrawAttestationButton.click()
    assert states(page)[0] is DisciplineState.UNCHECKED


def test_nihil_for_all_present_asks_first_and_leaves_out_who_has_a_note_or_is_absent(
    page: DisciplinePage,
) -> None:
    people = [each.person.id for each in page.people.people]
    page.workspace.attendance.set([(people[2], "tidak_hadir", "", 0)])
    write(page)
    page.ui.attestAllButton.click()
    asked = " ".join(label.text() for label in page.ui.question.findChildren(QLabel))
    assert "menyatakan 1 peserta hadir tanpa catatan (nihil)?" in asked
    assert "1 ada catatan penilai ini (Siti Aminah); 1 tidak hadir (Maria Ulfa)" in asked
    assert page.window().focusWidget() is page.ui.question.no
    page.ui.question.yes.click()

    assert states(page) == [
        DisciplineState.HAS_NOTES,
        DisciplineState.ATTESTED_CLEAN,
        DisciplineState.UNCHECKED,
    ]


def test_a_title_with_a_full_stop_gets_no_second_one(page: DisciplinePage) -> None:
    person = page.people.people[0].person
    page.jobs.announce(page.workspace.roster.set_fields(person.id, {"back_titles": "S.IP."}))
    said: list[str] = []
    page.said.connect(said.append)
    write(page)
    page.ui.peopleTable.selectRow(1)
    page.ui.attestButton.click()
    page.ui.withdrawAttestationButton.click()
    assert said[0] == "Catatan disiplin tersimpan: Siti Aminah, S.IP."
    assert said[-1].endswith(".")
    assert not any(each.endswith("..") for each in said)


def test_undo_turns_to_the_person_and_leaves_the_keyboard_where_it_is(page: DisciplinePage) -> None:
    write(page)
    person = page.people.people[0].person.id
    page.ui.peopleTable.setFocus()
    page.ui.peopleTable.selectRow(2)
    undone = page.workspace.history.undo()
    page.jobs.announce(undone.changed)
    assert undone.participant == person
    assert page.open_mark(person, undone.evaluator, undone.criterion)
    assert page.person() == person
    assert page.ui.peopleTable.currentIndex().row() == 0
    assert page.window().focusWidget() is page.ui.peopleTable
    assert not page.open_mark(person, undone.evaluator, "akuntabel")  # marks are not shown here


def test_the_list_shows_one_state_alone(page: DisciplinePage) -> None:
    write(page)
    page.ui.stateBox.setCurrentIndex(page.ui.stateBox.findText("ada catatan"))
    page.ui.stateBox.activated.emit(page.ui.stateBox.currentIndex())

    assert [each.person.name for each in page.people.people] == ["Siti Aminah"]
    assert page.ui.countLabel.text() == "1 ada catatan, 0 tanpa catatan, 2 belum diperiksa"


def test_the_scoring_page_jumps_here_and_f6_jumps_back(page: DisciplinePage) -> None:
    wishes: list[tuple[str, str]] = []
    page.person_requested.connect(lambda key, pid: wishes.append((key, pid)))
    person = page.people.people[1].person
    page.open_person(person.id)
    assert page.ui.nameLabel.text() == "2. Budi Santoso"
    write(page)
    QTest.keyClick(page.ui.peopleTable, Key.Key_F6)

    assert written(page)[0].record.participant == person.id
    assert wishes == [("penilaian", person.id)]


def test_search_keeps_the_chosen_person_out_of_reach_of_a_note(page: DisciplinePage) -> None:
    """Who is written about is who is named on top, also when a search hides them."""
    page.begin_search()
    QTest.keyClicks(page.ui.searchEdit, "maria")
    assert [each.person.name for each in page.people.people] == ["Maria Ulfa"]
    named = page.ui.nameLabel.text()
    write(page)

    about = written(page)[0].record.participant
    assert page.workspace.roster.participant(about).name in named


def test_the_note_just_written_is_the_chosen_one_and_stays_it(page: DisciplinePage) -> None:
    """A withdrawal must never hit another note than the one in sight."""
    for text, time in (("siang", "13.00"), ("pagi", "07.00"), ("sore", "16.00")):
        page.ui.timeEdit.setText(time)
        write(page, "gawai", text)
        assert page.ui.noteView.toPlainText().splitlines()[1] == f"Uraian: {text}"
    rows = range(page.list.model.rowCount())
    shown = [page.list.model.index(row, NoteColumn.TEXT).data() for row in rows]
    assert shown == ["pagi", "siang", "sore"]
    people = [each.person.id for each in page.people.people]
    page.open_person(people[1])
    page.open_person(people[0])
    page.ui.noteTable.selectRow(0)
    page.refresh()
    assert page.ui.noteView.toPlainText().splitlines()[1] == "Uraian: pagi"
    page.ui.withdrawButton.click()
    answer(page, "keliru")

    assert [each.record.text for each in written(page) if each.reason] == ["pagi"]
    assert page.ui.noteView.toPlainText().startswith("Ditarik: keliru")


def test_a_search_never_leaves_the_form_on_somebody_it_hides(page: DisciplinePage) -> None:
    """A note for the only person in the list must not go to the one chosen before."""
    people = {each.person.name: each.person.id for each in page.people.people}
    QTest.keyClicks(page.ui.searchEdit, "Maria")
    assert page.person() == people["Maria Ulfa"]
    assert page.ui.nameLabel.text() == "3. Maria Ulfa"
    write(page)
    assert [note.record.participant for note in written(page)] == [people["Maria Ulfa"]]

    page.ui.searchEdit.setText("tidak ada yang begini")
    assert page.person() is None
    assert page.ui.nameLabel.text() == ""
    page.ui.saveButton.click()
    assert "Pilih dulu pesertanya" in page.ui.problemLabel.text()


def test_keys_lead_from_the_search_to_what_was_found(page: DisciplinePage) -> None:
    page.begin_search()
    QTest.keyClicks(page.ui.searchEdit, "Maria")
    for key in (Key.Key_Down, Key.Key_Return):
        page.begin_search()
        QTest.keyClick(page.ui.searchEdit, key)
        assert page.window().focusWidget() is page.ui.peopleTable
    page.begin_search()
    QTest.keyClick(page.ui.searchEdit, Key.Key_Escape)
    assert page.ui.searchEdit.text() == ""
    QTest.keyClick(page.ui.searchEdit, Key.Key_Escape)
    assert page.window().focusWidget() is page.ui.peopleTable


def test_a_note_of_mere_attendance_does_not_stop_the_nihil_for_all(page: DisciplinePage) -> None:
    choose_category(page, "hadir")
    page.ui.saveButton.click()
    assert written(page)
    page.ui.attestAllButton.click()
    asked = [label.text() for label in page.ui.question.findChildren(QLabel)]
    assert any("3 peserta" in text for text in asked)
