"""A walk-in at the door by keys alone: on the roster and present, in so many keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from keyboard_kit import strike, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from roster_kit import open_page

from asn_desktop.gui.roster.person_dialog import PersonDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.gui.roster.participants_page import ParticipantsPage
    from asn_desktop.services.workspace import Workspace

NIP, NAME, UNIT = "199001012025051009", "Joko Susilo", "dinkes"
KEYS = 1 + len(NIP) + 1 + len(NAME) + 1 + len(UNIT) + 1
"""Insert, the NIP, Enter, the name, Tab, the unit's short name, Enter: 39 keys.

At 200 keys a minute, a slow typist's pace, that is 12 seconds.
"""
SLOW, SECONDS = 200, 20


class Keyboard:
    """Sends keys to whatever has the keyboard, and counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.count, self._qtbot = 0, qtbot

    def begin(self) -> None:
        """Strike Insert; the next key comes when the form has the keyboard, as on a real desk."""
        self.strike(Qt.Key.Key_Insert)
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), PersonDialog))

    def strike(self, key: Qt.Key) -> None:
        strike(key)
        self.count += 1

    def write(self, text: str) -> None:
        write(text)
        self.count += len(text)


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> ParticipantsPage:
    return open_page(workspace, jobs, qtbot)


def test_a_walk_in_takes_39_keys_and_stands_on_the_roster_present(
    page: ParticipantsPage, qtbot: QtBot
) -> None:
    keyboard = Keyboard(qtbot)
    keyboard.begin()
    keyboard.write(NIP)
    keyboard.strike(Qt.Key.Key_Return)
    keyboard.write(NAME)
    keyboard.strike(Qt.Key.Key_Tab)
    keyboard.write(UNIT)
    keyboard.strike(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.workspace.roster.participants()) == 4)

    added = page.workspace.roster.find(NIP)
    assert (added.name, added.unit) == (NAME, "Dinas Kesehatan")
    assert (added.birth_date, added.sex) == ("1990-01-01", "L")
    assert (added.walk_in, added.attendance.status) == (True, "hadir")
    assert keyboard.count == KEYS == 39
    assert keyboard.count / SLOW * 60 < SECONDS
    assert page.model.person(page.ui.table.currentIndex().row()) == added
    assert not any(each.isVisible() for each in page.findChildren(PersonDialog))
    assert page.workspace.history.undo_label() == "Tambah Joko Susilo"
    page.workspace.history.undo()
    assert len(page.workspace.roster.participants()) == 3


def test_the_form_stores_once_however_often_enter_is_struck(
    page: ParticipantsPage, qtbot: QtBot
) -> None:
    keyboard = Keyboard(qtbot)
    keyboard.begin()
    keyboard.strike(Qt.Key.Key_Tab)
    keyboard.write("Tanpa NIP")
    keyboard.strike(Qt.Key.Key_Return)
    assert [each.name for each in page.workspace.roster.participants()][3:] == ["Tanpa NIP"]


def test_a_proposed_unit_is_taken_by_arrow_and_enter(page: ParticipantsPage, qtbot: QtBot) -> None:
    keyboard = Keyboard(qtbot)
    keyboard.begin()
    keyboard.write(NIP)
    keyboard.strike(Qt.Key.Key_Return)
    keyboard.write(NAME)
    keyboard.strike(Qt.Key.Key_Tab)
    keyboard.write("diskes")
    keyboard.strike(Qt.Key.Key_Down)
    keyboard.strike(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.workspace.roster.participants()) == 4)

    assert page.workspace.roster.find(NIP).unit == "Dinas Kesehatan"
    assert len(page.workspace.roster.participants()) == 4


def test_a_nip_that_is_short_of_digits_keeps_the_cursor(
    page: ParticipantsPage, qtbot: QtBot
) -> None:
    keyboard = Keyboard(qtbot)
    keyboard.begin()
    keyboard.write(NIP[:17])
    keyboard.strike(Qt.Key.Key_Return)

    (form,) = [each for each in page.findChildren(PersonDialog) if each.isVisible()]
    assert form.ui.nipEdit.hasFocus()
    assert "17 dari 18 digit" in form.ui.nipProblemLabel.text()


def test_who_is_not_to_be_marked_present_is_not(page: ParticipantsPage) -> None:
    page.add_person()
    (form,) = [each for each in page.findChildren(PersonDialog) if each.isVisible()]
    form.ui.nameEdit.setText(NAME)
    form.ui.presentBox.setChecked(False)
    form.save()

    assert page.workspace.roster.participants()[3].attendance.status == ""
