"""The units of a session in their dialog: short names, names, two spellings that are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from asn_desktop.gui.roster.units_dialog import UnitsDialog
from asn_desktop.gui.roster.units_model import ALIASES, PEOPLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace

Key = Qt.Key


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(workspace: Workspace, jobs: InlineJobs, parent: QWidget) -> UnitsDialog:
    made = UnitsDialog(workspace, jobs, parent)
    made.open()
    return made


def look_for(dialog: UnitsDialog, text: str) -> None:
    dialog.ui.searchEdit.clear()
    QTest.keyClicks(dialog.ui.searchEdit, text)
    QTest.keyClick(dialog.ui.searchEdit, Key.Key_Return)


def units(workspace: Workspace) -> list[str]:
    return [each.unit for each in workspace.roster.participants()]


def test_units_are_found_by_their_short_names(dialog: UnitsDialog) -> None:
    look_for(dialog, "dinkes")

    assert dialog.unit is not None
    assert dialog.unit.name == "Dinas Kesehatan"
    assert dialog.model.text(0, PEOPLE) == "2"
    assert "DINKES" in dialog.model.text(0, ALIASES)
    assert dialog.isVisible()


def test_enter_in_search_table_or_at_an_unchanged_name_changes_nothing(
    dialog: UnitsDialog, workspace: Workspace
) -> None:
    last = workspace.history.undo_label()
    for line in (dialog.ui.searchEdit, dialog.ui.unitTable, dialog.ui.nameEdit):
        line.setFocus()
        QTest.keyClick(line, Key.Key_Return)
        assert dialog.ui.saidLabel.text() == ""
    assert workspace.history.undo_label() == last


def test_a_short_name_is_added_by_enter_and_dropped_again(
    dialog: UnitsDialog, workspace: Workspace
) -> None:
    look_for(dialog, "dinkes")
    dialog.ui.aliasEdit.setFocus()
    QTest.keyClicks(dialog.ui.aliasEdit, "Kesehatan Kita")
    QTest.keyClick(dialog.ui.aliasEdit, Key.Key_Return)
    found = workspace.roster.units().lookup("kesehatan kita")
    assert found is not None
    assert found.name == "Dinas Kesehatan"
    assert "kini berarti Dinas Kesehatan" in dialog.ui.saidLabel.text()

    QTest.keyClicks(dialog.ui.aliasEdit, "kesehatan kita")
    dialog.ui.dropButton.click()
    assert workspace.roster.units().lookup("kesehatan kita") is None
    QTest.keyClicks(dialog.ui.aliasEdit, "entah")
    dialog.ui.dropButton.click()
    assert "bukan singkatan" in dialog.ui.problemLabel.text()


def test_a_short_name_of_another_unit_is_refused_in_the_dialog(dialog: UnitsDialog) -> None:
    look_for(dialog, "inspektorat")
    QTest.keyClicks(dialog.ui.aliasEdit, "dinkes")
    dialog.ui.aliasButton.click()

    assert "sudah berarti Dinas Kesehatan" in dialog.ui.problemLabel.text()
    assert dialog.ui.aliasEdit.text() == "dinkes"


def test_a_unit_is_renamed_for_all_its_people(dialog: UnitsDialog, workspace: Workspace) -> None:
    look_for(dialog, "dinkes")
    dialog.ui.nameEdit.setFocus()
    dialog.ui.nameEdit.setText("Dinas Kesehatan Kota")
    QTest.keyClick(dialog.ui.nameEdit, Key.Key_Return)

    assert units(workspace) == [
        "Dinas Kesehatan Kota",
        "Inspektorat Daerah",
        "Dinas Kesehatan Kota",
    ]
    assert dialog.unit is not None
    assert dialog.unit.name == "Dinas Kesehatan Kota"
    workspace.history.undo()
    assert units(workspace)[0] == "Dinas Kesehatan"


def test_two_units_become_one(dialog: UnitsDialog, workspace: Workspace) -> None:
    look_for(dialog, "inspektorat")
    dialog.ui.mergeButton.click()
    assert "yang dituju" in dialog.ui.problemLabel.text()
    dialog.ui.intoEdit.setText("entah")
    dialog.ui.mergeButton.click()
    assert "bukan unit lain" in dialog.ui.problemLabel.text()
    dialog.ui.intoEdit.setText("DINKES")
    dialog.ui.mergeButton.click()

    assert set(units(workspace)) == {"Dinas Kesehatan"}
