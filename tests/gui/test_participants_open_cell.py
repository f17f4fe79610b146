"""An open cell of the roster while other things happen: nothing typed is lost silently."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest
from keyboard_kit import strike, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from roster_kit import editor, open_cell, open_on_thread, open_page, people

from asn_desktop.gui.roster.participants_model import RosterColumn
from asn_desktop.gui.roster.participants_page import ParticipantsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace

Key = Qt.Key


@pytest.fixture
def page(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> ParticipantsPage:
    return open_page(workspace, jobs, qtbot)


def test_rows_stay_while_a_cell_is_open_and_what_was_typed_is_stored_first(
    page: ParticipantsPage,
) -> None:
    open_cell(page, 0, RosterColumn.JABATAN)
    write("Analis")
    header = page.ui.table.horizontalHeader()
    spot = QPoint(header.sectionViewportPosition(RosterColumn.NAME) + 10, 5)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert people(page)[0].jabatan == "Analis"
    assert [each.number for each in page.model.people] == [2, 3, 1]

    open_cell(page, 2, RosterColumn.NIP)
    write("123")
    moves: list[Callable[[], object]] = [
        partial(page.ui.searchEdit.setText, "maria"),
        partial(page.ui.chips.choose, "hadir"),
        page.ui.voidedBox.toggle,
        partial(page.roster.sort_by, RosterColumn.NUMBER),
    ]
    for move in moves:
        move()
        assert editor(page).text() == "123"
        assert page.model.count() == 3
    strike(Key.Key_Escape)
    assert page.model.count() == 0
    page.ui.chips.choose("semua")
    assert [each.number for each in page.model.people] == [3]
    page.ui.searchEdit.clear()
    assert [each.number for each in page.model.people] == [1, 2, 3]


def test_a_late_reading_and_a_late_answer_leave_an_open_cell_alone(
    session_path: Path, qtbot: QtBot
) -> None:
    gate = threading.Event()
    page, jobs, workspace = open_on_thread(session_path, "rahasia bersama", qtbot)
    jobs.run(lambda: gate.wait(5))
    page.refresh()
    jobs.run(lambda: workspace.roster.add({"name": "Orang Baru"}))
    open_cell(page, 0, RosterColumn.JABATAN)
    write("Bidan")
    strike(Key.Key_Return)
    write("x")
    assert editor(page).text() == "Bidan"
    strike(Key.Key_Escape)
    open_cell(page, 1, RosterColumn.JABATAN)
    write("Perawat")
    gate.set()
    qtbot.waitUntil(lambda: workspace.history.undo_label() == "Ubah jabatan Siti Aminah")
    qtbot.wait(50)
    assert editor(page).text() == "Perawat"
    strike(Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.count() == 3)
    qtbot.waitUntil(lambda: page.model.text(1, RosterColumn.JABATAN) == "Perawat")
    assert page.model.text(0, RosterColumn.JABATAN) == "Bidan"
    jobs.stop(workspace.close)


def test_a_cell_refused_after_the_page_was_left_is_told_and_stays_open(
    page: ParticipantsPage,
) -> None:
    told: list[str] = []
    page.jobs.refused.connect(told.append)
    open_cell(page, 0, RosterColumn.NIP)
    write("123")
    page.hide()
    page.settle()

    assert len(told) == 1
    assert editor(page).text() == "123"


def test_the_first_key_on_the_page_has_somebody_to_be_for(
    workspace: Workspace, jobs: InlineJobs, qtbot: QtBot
) -> None:
    page = ParticipantsPage(workspace, jobs)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
        page.setFocus()
    page.refresh()
    strike(Key.Key_H)

    assert people(page)[0].attendance.status == "hadir"


def test_the_page_begins_in_its_table_whatever_had_the_keyboard_before(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    session = bench.open(session_path)
    session.workspace.roster.add({"name": "Siti Aminah"})
    bench.window.home.ui.newButton.setFocus()
    QTest.keyClick(bench.window, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    page = bench.window.findChild(ParticipantsPage)
    assert page is not None

    assert page.ui.table.hasFocus()
    strike(Key.Key_H)
    assert page.workspace.roster.participants()[0].attendance.status == "hadir"
