"""Keys struck while the next sheet is on its way: none is lost, none lands on another row."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from scoring_kit import PHRASE, Table, made_page

from asn_desktop.gui.jobs import Jobs
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pytestqt.qtbot import QtBot

Key = Qt.Key
PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
NOTHING = [None] * 7
SHEETS = [[1, 2, 3, 4, 5, 4, 3], [5, 4, 3, 2, 1, 2, 3], [3, 3, 4, 4, 5, 5, 1]]
PATIENCE_MILLISECONDS = 20_000
Answer = TypeVar("Answer")


class Laptop:
    """The scoring page over the real session thread, which answers late."""

    def __init__(
        self, workspace: Workspace, qtbot: QtBot, gate: threading.Event | None = None
    ) -> None:
        path = workspace.path
        workspace.close()
        self.jobs, self.qtbot = Jobs(), qtbot
        self.workspace = self.ask(lambda: Workspace.open(path, PHRASE))
        roster = self.workspace.roster
        self.people = self.ask(lambda: [each.id for each in roster.participants()])
        if gate is not None:
            self.jobs.run(gate.wait)
        self.table = Table(made_page(self.workspace, self.jobs, qtbot), self.workspace)
        qtbot.waitUntil(self.table.page.isActiveWindow)

    def wait_for_sheet(self) -> None:
        self.qtbot.waitUntil(lambda: self.table.page.sheet.is_shown)

    def ask(self, question: Callable[[], Answer]) -> Answer:
        """Return what a question to the file answers, asked on the session thread."""
        answers: list[Answer] = []
        self.jobs.run(question, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE_MILLISECONDS)
        return answers[0]

    def stored(self) -> list[list[object]]:
        scoring, evaluator = self.workspace.scoring, self.table.evaluator
        sheets = self.ask(lambda: [scoring.sheet(pid, evaluator) for pid in self.people])
        return [[row.level for row in sheet.rows] for sheet in sheets]


@pytest.fixture
def laptop(workspace: Workspace, qtbot: QtBot) -> Iterator[Laptop]:
    made = Laptop(workspace, qtbot)
    made.wait_for_sheet()
    yield made
    made.jobs.stop(made.workspace.close)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def strike(keys: Sequence[int], then: Qt.Key | None = None) -> None:
    """Strike digits and the key for the next person wherever the focus is; no answer comes in."""
    for digit in keys:
        QTest.keyClick(focused(), Key(Key.Key_0 + digit))
    if then is not None:
        QTest.keyClick(focused(), then, CTRL)


def test_three_people_struck_at_once_are_all_stored_in_their_rows(laptop: Laptop) -> None:
    laptop.table.view.setFocus()
    for levels in SHEETS:
        strike(levels, Key.Key_Return)

    laptop.qtbot.waitUntil(lambda: laptop.stored() == SHEETS, timeout=PATIENCE_MILLISECONDS)


def test_page_keys_struck_at_once_reach_the_sheets_they_were_meant_for(laptop: Laptop) -> None:
    laptop.table.view.setFocus()
    for levels in SHEETS:
        strike(levels[:3])
        QTest.keyClick(focused(), Key.Key_PageDown)

    def begun() -> bool:
        return [levels[:3] for levels in laptop.stored()] == [levels[:3] for levels in SHEETS]

    laptop.qtbot.waitUntil(begun, timeout=PATIENCE_MILLISECONDS)


def test_keys_for_nobody_are_dropped_and_not_given_to_the_last_person(laptop: Laptop) -> None:
    laptop.table.view.setFocus()
    for levels in SHEETS:
        strike(levels, Key.Key_Return)
    strike((1, 1, 1))

    laptop.qtbot.waitUntil(lambda: bool(laptop.table.said), timeout=PATIENCE_MILLISECONDS)
    assert laptop.stored() == SHEETS


def test_the_only_incomplete_person_takes_keys_again_at_once(laptop: Laptop) -> None:
    """Ctrl+Enter that leads to the very sheet that is open holds nothing back."""
    laptop.table.view.setFocus()
    for levels in SHEETS[:2]:
        strike(levels, Key.Key_Return)
    strike(SHEETS[2][:3], Key.Key_Return)
    strike(SHEETS[2][3:])

    laptop.qtbot.waitUntil(lambda: laptop.stored() == SHEETS, timeout=PATIENCE_MILLISECONDS)


def test_a_number_typed_in_and_digits_at_once_reach_that_persons_sheet(laptop: Laptop) -> None:
    """Before the person was found, the first digits overwrote the sheet that was open."""
    laptop.table.view.setFocus()
    strike((2, 2))
    QTest.keyClick(focused(), Key.Key_G, CTRL)
    QTest.keyClicks(focused(), "3")
    QTest.keyClick(focused(), Key.Key_Return)
    strike(SHEETS[2])

    laptop.qtbot.waitUntil(lambda: laptop.stored()[2] == SHEETS[2], timeout=PATIENCE_MILLISECONDS)
    assert laptop.stored()[0] == [2, 2, *NOTHING[2:]]


def test_digits_after_a_number_that_is_nobodys_reach_no_sheet(laptop: Laptop) -> None:
    laptop.table.view.setFocus()
    QTest.keyClick(focused(), Key.Key_G, CTRL)
    QTest.keyClicks(focused(), "77")
    QTest.keyClick(focused(), Key.Key_Return)
    strike((1, 2, 3))

    question = laptop.table.page.ui.question
    laptop.qtbot.waitUntil(question.isVisible, timeout=PATIENCE_MILLISECONDS)
    assert laptop.stored() == [NOTHING] * 3
    QTest.keyClick(focused(), Key.Key_Escape)
    strike((4,))
    assert laptop.stored()[0][0] == 4


def test_digits_struck_while_the_page_is_being_shown_wait_for_its_first_sheet(
    workspace: Workspace, qtbot: QtBot
) -> None:
    """Until then there is no row: the first digits would be lost, the rest one row too high."""
    gate = threading.Event()
    laptop = Laptop(workspace, qtbot, gate)
    strike(SHEETS[0])
    gate.set()

    wanted = [SHEETS[0], NOTHING, NOTHING]
    qtbot.waitUntil(lambda: laptop.stored() == wanted, timeout=PATIENCE_MILLISECONDS)
    laptop.jobs.stop(laptop.workspace.close)


def test_a_reopened_sheet_takes_the_digits_that_follow_in_their_rows(laptop: Laptop) -> None:
    table = laptop.table
    table.view.setFocus()
    strike(SHEETS[0])
    laptop.qtbot.waitUntil(lambda: laptop.stored()[0] == SHEETS[0], timeout=PATIENCE_MILLISECONDS)
    table.page.ui.finaliseButton.click()
    laptop.qtbot.waitUntil(lambda: table.page.model.locked, timeout=PATIENCE_MILLISECONDS)
    table.view.setFocus()
    table.view.go_to(0)
    table.page.ui.reopenButton.click()
    QTest.keyClicks(focused(), "Salah lihat")
    QTest.keyClick(focused(), Key.Key_Return)
    strike((5, 5))

    wanted = [5, 5, *SHEETS[0][2:]]
    laptop.qtbot.waitUntil(lambda: laptop.stored()[0] == wanted, timeout=PATIENCE_MILLISECONDS)
