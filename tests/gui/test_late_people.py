"""Who is shown while answers come late: F6 opens that very person, the list tells of each sheet."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from scoring_kit import PHRASE, Table, made_page
from window_kit import PATIENCE_MILLISECONDS, Bench

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.gui.discipline.discipline_page import DisciplinePage
from asn_desktop.gui.jobs import Jobs
from asn_desktop.gui.scoring.scoring_page import ScoringPage
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Late:
    """The session thread of a file, which can be held up."""

    def __init__(self, workspace: Workspace, qtbot: QtBot) -> None:
        path = workspace.path
        self.people = [each.id for each in workspace.roster.participants()]
        workspace.close()
        self.jobs, self.qtbot, self._gates = Jobs(), qtbot, list[threading.Event]()
        opened: list[Workspace] = []
        self.jobs.run(lambda: Workspace.open(path, PHRASE), opened.append)
        qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE_MILLISECONDS)
        self.workspace = opened[0]

    def hold(self) -> threading.Event:
        """Let no answer come before the event that is returned is set."""
        self._gates.append(threading.Event())
        self.jobs.run(self._gates[-1].wait)
        return self._gates[-1]

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs.is_busy, timeout=PATIENCE_MILLISECONDS)

    def stop(self) -> None:
        for gate in self._gates:
            gate.set()
        self.jobs.stop(self.workspace.close)


@pytest.fixture
def late(workspace: Workspace, qtbot: QtBot) -> Iterator[Late]:
    made = Late(workspace, qtbot)
    yield made
    made.stop()


def discipline_page(late: Late) -> DisciplinePage:
    page = DisciplinePage(late.workspace, late.jobs)
    late.qtbot.addWidget(page)
    page.resize(1215, 600)
    page.show()
    page.activateWindow()
    return page


def test_before_the_first_reading_the_page_is_about_nobody(late: Late) -> None:
    gate = late.hold()
    page = discipline_page(late)
    for _ in range(3):
        QCoreApplication.processEvents()
    assert page.person() is None
    assert page.ui.nameLabel.text() == ""
    assert page.people.people == ()

    gate.set()
    late.wait()
    assert page.person() == late.people[0]
    assert page.ui.nameLabel.text() == "1. Siti Aminah"


def test_who_is_opened_before_the_first_reading_is_who_is_shown(late: Late) -> None:
    gate = late.hold()
    page = discipline_page(late)
    assert page.open_person(late.people[2])
    page.drafts.altered.emit()
    page.filter.altered.emit()
    assert page.person() == late.people[2]

    gate.set()
    late.wait()
    assert page.person() == late.people[2]
    assert page.ui.nameLabel.text() == "3. Maria Ulfa"
    assert [each.person.id for each in page.chosen] == [late.people[2]]


def test_what_is_typed_before_the_first_reading_is_about_who_was_opened(late: Late) -> None:
    gate = late.hold()
    page = discipline_page(late)
    page.open_person(late.people[2])
    page.ui.textEdit.setPlainText("memakai ponsel")

    gate.set()
    late.wait()
    assert page.person() == late.people[2]
    assert page.ui.textEdit.toPlainText() == "memakai ponsel"
    assert page.drafts.people == {late.people[2]}


@pytest.mark.parametrize("person", [0, 2])
def test_f6_from_the_sheet_opens_that_very_person_the_first_time(
    settings_folder: Path, workspace: Workspace, qtbot: QtBot, person: int
) -> None:
    path, chosen = workspace.path, workspace.roster.participants()[person].id
    workspace.close()
    bench = Bench(settings_folder, Jobs)
    bench.show(qtbot)
    session = bench.open_late(path, qtbot)
    stack = bench.window.stack

    def settle() -> None:
        qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=PATIENCE_MILLISECONDS)

    QTest.keyClick(bench.window, Key.Key_3, CTRL)
    settle()
    scoring = stack.page
    assert isinstance(scoring, ScoringPage)
    scoring.open_person(ParticipantId(chosen))
    settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Key.Key_F6)
    page = stack.page
    assert isinstance(page, DisciplinePage)
    settle()

    assert page.person() == chosen
    assert [each.person.id for each in page.chosen] == [chosen]
    form_focus = QApplication.focusWidget()
    assert form_focus is not None
    assert page.ui.formTab.isAncestorOf(form_focus)
    bench.close()


@pytest.mark.parametrize("next_key", [Key.Key_Return, Key.Key_PageDown])
def test_the_list_tells_of_a_sheet_completed_right_before_it_was_left(
    late: Late, next_key: Qt.Key
) -> None:
    """The last digit and the key for the next person are struck before any answer."""
    table = Table(made_page(late.workspace, late.jobs, late.qtbot), late.workspace)
    page = table.page
    late.qtbot.waitUntil(lambda: page.sheet.is_shown, timeout=PATIENCE_MILLISECONDS)
    late.qtbot.waitUntil(page.isActiveWindow)
    late.wait()
    table.view.setFocus()
    gate = late.hold()
    table.press(*[Key.Key_4] * 7)
    held = CTRL if next_key == Key.Key_Return else Qt.KeyboardModifier.NoModifier
    table.press(next_key, modifier=held)

    gate.set()
    late.qtbot.waitUntil(
        lambda: page.sheet.participant == late.people[1] and page.sheet.is_shown,
        timeout=PATIENCE_MILLISECONDS,
    )
    late.wait()
    entry = page.queue.model.entry(0)
    assert entry is not None
    assert (entry.id, entry.filled, entry.complete) == (late.people[0], 7, True)
    assert "(1)" in page.ui.filterBox.itemText(2)
