"""The discipline page: filters, all people's notes, references to decrees, limits, keys."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.domain.discipline import NoteRecord, NoteSource
from asn_desktop.gui.discipline.discipline_filter import WITHDRAWN, More
from asn_desktop.gui.discipline.discipline_models import NoteColumn
from asn_desktop.gui.discipline.discipline_page import DisciplinePage
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QComboBox
    from pytestqt.qtbot import QtBot

    from asn_desktop.domain.ids import EvaluatorId, NoteId, ParticipantId
    from asn_desktop.gui.jobs import InlineJobs

Key, Modifier = Qt.Key, Qt.KeyboardModifier
PASSPHRASE = "rahasia bersama"  # noqa: S105 - of files that live as long as a test
BOTH = Modifier.ControlModifier | Modifier.ShiftModifier


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> DisciplinePage:
    made = DisciplinePage(workspace, jobs)
    qtbot.addWidget(made)
    made.resize(1215, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def note(page: DisciplinePage, person: int, author: int = 0, **changes: object) -> NoteId:
    evaluators = page.workspace.session.overview().evaluators
    facts: dict[str, object] = {
        "participant": page.workspace.roster.participants()[person].id,
        "author": evaluators[author].id,
        "category": "gawai",
        "date": dt.date(2026, 2, 4),
        "source": NoteSource.PENGAMATAN_SESI,
        "text": f"catatan tentang {person}",
    }
    changed, made = page.workspace.discipline.write(NoteRecord.model_validate({**facts, **changes}))
    page.jobs.announce(changed)
    return made


def record(person: ParticipantId, author: EvaluatorId, text: str) -> NoteRecord:
    return NoteRecord(
        participant=person,
        author=author,
        category="gawai",
        date=dt.date(2026, 2, 4),
        source=NoteSource.PENGAMATAN_SESI,
        text=text,
    )


def choose(box: QComboBox, stored: object) -> None:
    row = box.findData(stored)
    assert row >= 0
    box.setCurrentIndex(row)
    box.activated.emit(row)


def names(page: DisciplinePage) -> list[str]:
    return [each.person.name for each in page.people.people]


def test_people_are_found_by_unit_state_kind_and_author_of_their_notes(
    page: DisciplinePage,
) -> None:
    note(page, 0)
    note(page, 1, author=1, kind="pembinaan")
    withdrawn = note(page, 2)
    page.jobs.announce(page.workspace.discipline.withdraw(withdrawn, "salah orang"))
    ui = page.ui
    QTest.keyClick(ui.peopleTable, Key.Key_F, BOTH)
    assert ui.filterPanel.isVisible()
    for box, stored, found in (
        (ui.unitBox, "Dinas Kesehatan", ["Siti Aminah", "Maria Ulfa"]),
        (ui.noteStateBox, WITHDRAWN, ["Maria Ulfa"]),
        (ui.noteKindBox, "pembinaan", ["Budi Santoso"]),
        (ui.authorBox, page.workspace.session.overview().evaluators[1].id, ["Budi Santoso"]),
    ):
        choose(box, stored)
        assert names(page) == found
        assert ui.filterButton.text() == "Saring (1)"
        ui.clearFilterButton.click()
        assert len(names(page)) == 3
    assert ui.filterButton.text() == "Saring"


def test_who_is_not_attested_yet_gives_way_to_the_next_one(page: DisciplinePage) -> None:
    choose(page.ui.stateBox, More.OPEN_HERE)
    page.ui.peopleTable.setFocus()
    for left in (["Budi Santoso", "Maria Ulfa"], ["Maria Ulfa"], []):
        QTest.keyClick(page.ui.peopleTable, Key.Key_N, BOTH)
        assert names(page) == left
    assert page.person() is None
    said: list[str] = []
    page.said.connect(said.append)
    page.nihil.ask_all()
    assert said == ["Semua peserta yang hadir sudah diperiksa oleh penilai ini."]


def test_nihil_passes_over_who_has_an_own_note_and_who_is_absent(page: DisciplinePage) -> None:
    note(page, 0)
    people = page.workspace.roster.participants()
    page.jobs.announce(page.workspace.attendance.set([(people[2].id, "tidak_hadir", "", 0)]))
    said: list[str] = []
    page.said.connect(said.append)
    page.ui.peopleTable.selectAll()
    page.ui.attestButton.click()
    left_out = "1 ada catatan penilai ini (Siti Aminah); 1 tidak hadir (Maria Ulfa)"
    assert said == [f"1 peserta dinyatakan tanpa catatan (nihil). Dilewati: {left_out}."]
    assert page.people.index(0, 3).data() == "mencatat"
    assert page.people.index(1, 3).data() == "nihil"
    assert page.people.index(2, 3).data() == "tidak hadir"


def test_the_notes_of_everybody_lead_to_their_people(page: DisciplinePage) -> None:
    note(page, 0, time=dt.time(7))
    note(page, 2, time=dt.time(9))
    page.ui.everybodyCheck.click()
    assert page.list.model.rowCount() == 2
    assert page.list.model.index(1, 1).data() == "Maria Ulfa"
    page.ui.noteTable.selectRow(1)
    assert page.ui.nameLabel.text() == "3. Maria Ulfa"
    page.ui.noteTable.selectRow(0)
    assert page.ui.nameLabel.text() == "1. Siti Aminah"
    assert page.list.model.rowCount() == 2


def test_a_decree_is_referred_to_and_never_for_a_pppk(page: DisciplinePage) -> None:
    ui, people = page.ui, page.workspace.roster.participants()
    ui.decreeCheck.click()
    ui.saveButton.click()
    assert "Isi nomor SK" in ui.problemLabel.text()
    ui.decreeNumberEdit.setText("800/12/2026")
    ui.decreeLevelBox.setCurrentIndex(1)
    page.workspace.roster.set_fields(people[0].id, {"employment": "PPPK"})
    ui.saveButton.click()
    assert "PPPK" in ui.problemLabel.text()
    assert ui.decreeNumberEdit.text() == "800/12/2026"
    page.workspace.roster.set_fields(people[0].id, {"employment": "PNS"})
    ui.saveButton.click()
    (written,) = page.workspace.discipline.notes()
    assert written.record.decree is not None
    assert (written.record.decree.number, written.record.decree.level) == ("800/12/2026", "sedang")
    assert "Rujukan SK: 800/12/2026" in ui.noteView.toPlainText()
    QTest.keyClick(ui.noteTable, Key.Key_F2)
    ui.textEdit.setPlainText("dipertegas")
    ui.saveButton.click()
    assert page.workspace.discipline.notes()[0].record.decree == written.record.decree


def test_five_thousand_letters_are_counted_kept_and_refused(page: DisciplinePage) -> None:
    page.ui.textEdit.setPlainText("panjang " * 625)
    assert page.ui.counterLabel.text() == "4.999 dari 1.000 huruf: terlalu panjang"
    page.ui.replyEdit.setText("ya " * 500)
    page.ui.saveButton.click()
    assert "Tanggapan paling banyak 1.000 huruf" in page.ui.problemLabel.text()
    page.ui.replyEdit.clear()
    page.ui.saveButton.click()
    assert "Uraian paling banyak 1.000 huruf, sekarang 4.999" in page.ui.problemLabel.text()
    assert len(page.ui.textEdit.toPlainText()) == 5000
    assert page.workspace.discipline.notes() == ()


def test_a_withdrawn_note_can_be_neither_answered_nor_corrected(page: DisciplinePage) -> None:
    made = note(page, 0)
    page.jobs.announce(page.workspace.discipline.withdraw(made, "salah orang"))
    refused: list[str] = []
    page.refused.connect(refused.append)
    page.ui.noteTable.setFocus()
    for key, modifier in (
        (Key.Key_F2, Modifier.NoModifier),
        (Key.Key_T, Modifier.ControlModifier),
        (Key.Key_T, BOTH),
    ):
        QTest.keyClick(page.ui.noteTable, key, modifier)
    assert refused == ["Catatan ini sudah ditarik; tulis catatan baru bila perlu."] * 3
    assert page.ui.noteTable.model().index(0, 5).data() == "ditarik: salah orang"
    model = page.ui.noteTable.model()
    assert model.index(0, NoteColumn.TEXT).data(Qt.ItemDataRole.FontRole).strikeOut()
    assert model.index(0, NoteColumn.STATE).data(Qt.ItemDataRole.FontRole) is None
    QTest.keyClick(page.ui.noteTable, Key.Key_R, Modifier.ControlModifier)
    assert page.window().focusWidget() is page.ui.noteView
    assert "ditarik: salah orang" in page.ui.noteView.toPlainText()


def test_where_there_is_no_note_nobody_is_told_to_choose_one(page: DisciplinePage) -> None:
    refused: list[str] = []
    page.refused.connect(refused.append)
    for key in (Key.Key_R, Key.Key_T):
        QTest.keyClick(page.ui.peopleTable, key, Modifier.ControlModifier)
    assert refused == ["Belum ada catatan tentang peserta ini."] * 2


def test_a_disputed_note_is_shown_as_one_and_left_to_the_list_of_conflicts(
    page: DisciplinePage, tmp_path: Path
) -> None:
    """Two laptops have corrected the same note; neither wording may be lost or written over."""
    desk, person = page.workspace, page.people.people[0].person.id
    evaluator = desk.session.overview().evaluators[0].id
    package = desk.packages.assign(evaluator, tmp_path / "tugas.asnpkg")
    open_package(package, tmp_path / "laptop.asn", PASSPHRASE)
    back = [tmp_path / "satu.asnpkg", tmp_path / "dua.asnpkg"]
    with Workspace.open(tmp_path / "laptop.asn", PASSPHRASE) as laptop:
        _, made = laptop.discipline.write(record(person, evaluator, "pertama"))
        laptop.packages.export(back[0])
        desk.merging.merge([back[0]])
        desk.discipline.edit(made, record(person, evaluator, "di meja"))
        laptop.discipline.edit(made, record(person, evaluator, "di laptop"))
        laptop.packages.export(back[1])
    desk.merging.merge([back[1]])
    page.refresh()

    model = page.ui.noteTable.model()
    assert model.index(0, NoteColumn.STATE).data() == "tercatat, konflik"
    assert page.ui.noteView.toPlainText().startswith("Konflik: dua laptop")
    assert page.people.people[0].noted_here
    refused: list[str] = []
    page.refused.connect(refused.append)
    page.ui.noteTable.setFocus()
    for key, modifier in ((Key.Key_F2, Modifier.NoModifier), (Key.Key_T, BOTH)):
        QTest.keyClick(page.ui.noteTable, key, modifier)
    assert refused == ["Catatan ini sedang konflik. Putuskan dahulu di Gabung (Ctrl+8)."] * 2


def test_nihil_is_taken_back_by_key_and_says_whose(page: DisciplinePage) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    page.ui.peopleTable.setFocus()
    QTest.keyClick(page.ui.peopleTable, Key.Key_N, BOTH)
    QTest.keyClick(page.ui.peopleTable, Key.Key_U, BOTH)
    assert said[-1] == "Pernyataan nihil ditarik: Siti Aminah."
    assert page.workspace.discipline.states()[page.people.people[0].person.id].label == (
        "belum diperiksa"
    )
