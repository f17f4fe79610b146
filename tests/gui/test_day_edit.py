"""The field for a day, in the ways people write one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget

from asn_desktop.gui.widgets.day_edit import DayEdit, day_in

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DAY = QDate(2026, 2, 4)


@pytest.fixture
def edit(qtbot: QtBot) -> DayEdit:
    made = DayEdit()
    qtbot.addWidget(made)
    made.setDate(QDate(2026, 11, 21))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


@pytest.mark.parametrize(
    "text",
    ["04-02-2026", "4-2-2026", "4/2/2026", "4.2.26", "04022026", "4 Feb 2026", "4 februari 2026"],
)
def test_a_day_is_taken_as_it_is_written(edit: DayEdit, text: str) -> None:
    heard: list[QDate] = []
    edit.dateChanged.connect(heard.append)
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.date() == DAY
    assert edit.text() == "04-02-2026"
    assert heard[-1] == DAY


@pytest.mark.parametrize("text", ["31-2-2026", "4-2", "besok", "4 ju 2026", "0-0-2026", ""])
def test_what_is_no_day_gives_way_to_the_day_before(edit: DayEdit, text: str) -> None:
    assert day_in(text) is None
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.date() == QDate(2026, 11, 21)
    assert edit.text() == "21-11-2026"


def test_arrows_step_by_days_and_not_before_the_least(edit: DayEdit) -> None:
    edit.setMinimumDate(QDate(2026, 11, 21))
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert edit.text() == "21-11-2026"
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert edit.text() == "22-11-2026"
    edit.setMinimumDate(QDate(2026, 12, 1))
    assert edit.date() == QDate(2026, 12, 1)


def test_a_calendar_chooses_by_mouse(edit: DayEdit) -> None:
    QTest.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (calendar,) = edit.findChildren(QCalendarWidget)
    assert calendar.selectedDate() == edit.date()
    calendar.clicked.emit(DAY)
    assert edit.text() == "04-02-2026"
