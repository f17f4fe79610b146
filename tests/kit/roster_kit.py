"""The participants page under the keys of a test: who is on it, and its open cell."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from keyboard_kit import strike
from PySide6.QtCore import Qt

from asn_desktop.gui.jobs import Jobs
from asn_desktop.gui.roster.participants_page import ParticipantsPage
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.domain.people import Participant
    from asn_desktop.gui.roster.cell_editor import CellEditor
    from asn_desktop.gui.roster.participants_model import RosterColumn


class ThreadedPage(NamedTuple):
    """The page over a session with a thread of its own, as in the program."""

    page: ParticipantsPage
    jobs: Jobs
    workspace: Workspace


def open_page(workspace: Workspace, jobs: Jobs, qtbot: QtBot) -> ParticipantsPage:
    """Show the page with the keyboard in its table."""
    page = ParticipantsPage(workspace, jobs)
    qtbot.addWidget(page)
    page.resize(1215, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.ui.table.setFocus()
    return page


def open_on_thread(session_path: Path, passphrase: str, qtbot: QtBot) -> ThreadedPage:
    """Show the page with two people on it."""
    jobs, opened = Jobs(), list[Workspace]()
    jobs.run(lambda: Workspace.open(session_path, passphrase), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    (workspace,) = opened
    for name in ("Siti Aminah", "Budi Santoso"):
        jobs.run(partial(workspace.roster.add, {"name": name}))
    page = open_page(workspace, jobs, qtbot)
    qtbot.waitUntil(lambda: page.model.count() == 2)
    return ThreadedPage(page, jobs, workspace)


def people(page: ParticipantsPage) -> tuple[Participant, ...]:
    return page.workspace.roster.participants()


def editor(page: ParticipantsPage) -> CellEditor:
    found = page.ui.table.editor
    assert found is not None
    return found


def open_cell(page: ParticipantsPage, row: int, column: RosterColumn) -> None:
    page.ui.table.choose(row, column)
    strike(Qt.Key.Key_F2)


def place(page: ParticipantsPage) -> tuple[int, int]:
    index = page.ui.table.currentIndex()
    return index.row(), index.column()
