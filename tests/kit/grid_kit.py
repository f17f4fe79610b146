"""What tests of the page Tabel share: the page on a real file, and what they ask of both."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from scoring_kit import NAMES, NIPS, PHRASE

from asn_desktop.domain.score_grid import GridEntry, GridRow
from asn_desktop.gui.entry.why_editor import WhyEditor
from asn_desktop.gui.grid.grid_words import FROZEN
from asn_desktop.gui.grid.table_page import TablePage
from asn_desktop.services.workspace import NewSession, Workspace, create_session

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.instrument import Observation
    from asn_desktop.gui.jobs import Jobs

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Grid:
    """The page at the table, with what the tests ask of the file behind it."""

    def __init__(self, page: TablePage, workspace: Workspace) -> None:
        self.page, self.workspace, self.view = page, workspace, page.ui.gridView
        self.said: list[str] = []
        self.refused: list[str] = []
        self.requested: list[tuple[str, str]] = []
        page.said.connect(self.said.append)
        page.refused.connect(self.refused.append)
        page.person_requested.connect(lambda key, pid: self.requested.append((key, pid)))

    @property
    def people(self) -> list[ParticipantId]:
        return [each.id for each in self.workspace.roster.participants()]

    @property
    def evaluator(self) -> EvaluatorId:
        chosen = self.page.ui.evaluatorBox.evaluator
        assert chosen is not None
        return chosen

    @property
    def rows(self) -> tuple[GridRow, ...]:
        """Return what is in the file."""
        return self.workspace.score_grid.grid(self.evaluator).rows

    @property
    def levels(self) -> list[list[Observation | None]]:
        return [list(row.levels) for row in self.rows]

    @property
    def shown(self) -> list[list[Observation | None]]:
        """Return what is on the screen."""
        return [list(row.levels) for row in self.page.model.rows]

    @property
    def place(self) -> tuple[int, int]:
        index = self.view.currentIndex()
        return index.row(), index.column() - FROZEN

    def at(self, row: int, criterion: int) -> None:
        self.view.go_to(row, criterion + FROZEN)

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        for key in keys:
            QTest.keyClick(self.view, key, modifier)

    def control(self, *keys: Qt.Key) -> None:
        self.press(*keys, modifier=Qt.KeyboardModifier.ControlModifier)

    def select(self, rows: int, columns: int) -> None:
        """Extend the selection from the current cell by Shift and arrows."""
        shift = Qt.KeyboardModifier.ShiftModifier
        self.press(*[Qt.Key.Key_Down] * (rows - 1), modifier=shift)
        self.press(*[Qt.Key.Key_Right] * (columns - 1), modifier=shift)

    def fill(self, row: int, *levels: Observation | None) -> None:
        """Enter levels from the first criterion on, beside the page."""
        codes = self.page.model.codes
        entries = [
            GridEntry(self.people[row], code, level, "alasan")
            for code, level in zip(codes, levels, strict=False)
        ]
        written = self.workspace.score_grid.write(self.evaluator, entries)
        self.page.jobs.announce(written.changed)

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.control(Qt.Key.Key_V)

    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def focus(self) -> QWidget | None:
        return self.page.window().focusWidget()


def why_line(grid: Grid) -> WhyEditor:
    found = [each for each in grid.view.findChildren(WhyEditor) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def fine_session(path: Path) -> Workspace:
    """Return a new session of 21 behaviours with two participants, open."""
    names = ("Rahma Dewi", "Ahmad Yani")
    day = dt.date(2026, 2, 4)
    new = NewSession("Uji", "Bontang", day, None, "berakhlak-21-bars5", "UU-20-2023", names)
    opened = Workspace.open(create_session(path, new, PHRASE).path, PHRASE)
    for nip, name in zip(NIPS[:2], NAMES[:2], strict=True):
        opened.roster.add({"nip": nip, "name": name})
    return opened


def made_grid(workspace: Workspace, jobs: Jobs, qtbot: QtBot) -> Grid:
    page = TablePage(workspace, jobs)
    qtbot.addWidget(page)
    page.resize(1215, 600)
    with qtbot.waitActive(page):  # shortcuts work in an active window only
        page.show()
        page.activateWindow()
    page.ui.gridView.setFocus()
    return Grid(page, workspace)
