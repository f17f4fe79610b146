"""Two entries made one person in the window, undone, and parted again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.roster.join_dialog import JoinDialog
from asn_desktop.gui.roster.join_model import FIRST, SECOND
from asn_desktop.gui.roster.participants_model import RosterColumn
from asn_desktop.gui.roster.participants_page import ParticipantsPage
from asn_desktop.gui.widgets.reason_dialog import ReasonDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace

Key = Qt.Key


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> ParticipantsPage:
    workspace.roster.add({"name": "Siti A.", "unit": "Kantor Depan"}, is_present=True)
    made = ParticipantsPage(workspace, jobs)
    qtbot.addWidget(made)
    made.resize(1215, 600)
    made.show()
    made.activateWindow()
    choose(made, 0, 3)
    return made


def choose(page: ParticipantsPage, *rows: int) -> None:
    page.ui.table.choose(rows[0])
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows[1:]:
        page.ui.table.selectionModel().select(page.model.index(row, 0), flags)


def shown(page: ParticipantsPage) -> JoinDialog:
    (found,) = [each for each in page.findChildren(JoinDialog) if each.isVisible()]
    return found


def names(page: ParticipantsPage) -> list[str]:
    return [each.full_name for each in page.workspace.roster.participants()]


def test_two_chosen_entries_stand_side_by_side(page: ParticipantsPage) -> None:
    QTest.keyClick(page.ui.table, Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    model = shown(page).model

    fields = {model.text(row, 0): row for row in range(model.rowCount())}
    assert model.text(fields["NIP"], FIRST) == "19960314 202505 2 001"
    assert model.text(fields["NIP"], SECOND) == "kosong"
    assert model.text(fields["Kehadiran"], SECOND) == "Hadir"
    spoken = model.index(fields["NIP"], FIRST).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Entri 1: 19960314 202505 2 001, dipakai"
    assert "0 nilai" in shown(page).ui.broughtLabel.text()
    assert shown(page).ui.disputeLabel.isHidden()


def test_what_stays_is_chosen_by_keys_and_the_reason_is_asked(
    page: ParticipantsPage, qtbot: QtBot
) -> None:
    page.join_chosen()
    dialog = shown(page)
    qtbot.waitUntil(dialog.isActiveWindow)
    table = dialog.ui.pairTable
    row = next(r for r in range(dialog.model.rowCount()) if dialog.model.text(r, 0) == "Unit")
    table.setCurrentIndex(dialog.model.index(row, SECOND))
    QTest.keyClick(table, Key.Key_Space)
    dialog.join()
    assert "Alasan" in dialog.ui.problemLabel.text()
    QTest.keyClicks(dialog.ui.whyEdit, "didaftar dua kali")
    QTest.keyClick(dialog.ui.whyEdit, Key.Key_Return)

    assert names(page) == ["Siti Aminah", "Budi Santoso", "Maria Ulfa"]
    one = page.workspace.roster.participants()[0]
    assert (one.unit, one.attendance.status) == ("Kantor Depan", "hadir")
    assert page.model.rowCount() == 3
    assert page.model.text(0, RosterColumn.STATE) == "Gabungan entri"
    undone = page.workspace.history.undo()
    page.jobs.announce(undone.changed)
    assert page.model.rowCount() == 4


def test_everything_may_be_taken_from_one_entry(page: ParticipantsPage) -> None:
    page.join_chosen()
    dialog = shown(page)
    dialog.ui.secondButton.click()
    chosen = dialog.model.chosen
    assert chosen["unit"] == 1
    assert chosen["nip"] == 0  # the second says nothing
    dialog.ui.firstButton.click()
    assert dialog.model.chosen["unit"] == 0


def test_marks_that_differ_are_said_before(page: ParticipantsPage) -> None:
    overview, people = page.workspace.session.overview(), page.roster.chosen
    for level, person in enumerate(people, 3):
        marks = [(code, level) for code in overview.criteria]
        page.workspace.scoring.mark(person.id, overview.evaluators[0].id, marks)
    page.join_chosen()

    said = shown(page).ui.disputeLabel
    assert said.isVisible()
    assert "dan 3 lagi" in said.text()


def test_joined_entries_are_parted_again_with_a_reason(page: ParticipantsPage) -> None:
    first, second = page.roster.chosen
    page.jobs.run(lambda: page.workspace.joining.join(first.id, second.id, "sama"))
    choose(page, 0)
    page.part_chosen()
    (asked,) = page.findChildren(ReasonDialog)
    asked.ui.reasonEdit.setPlainText("ternyata kembar")
    asked.accept()

    assert names(page) == ["Siti Aminah", "Budi Santoso", "Maria Ulfa", "Siti A."]
    assert page.model.rowCount() == 4


def test_other_than_two_entries_are_refused_in_words(page: ParticipantsPage) -> None:
    refused: list[str] = []
    page.refused.connect(refused.append)
    choose(page, 0)
    page.join_chosen()
    page.part_chosen()

    assert "dua entri" in refused[0]
    assert "Gabungan entri" in refused[1]
    assert not page.findChildren(JoinDialog)
