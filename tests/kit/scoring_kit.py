"""What tests of the scoring page share: the page on a real file, and what they ask of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.domain.ids import CriterionCode, EvaluatorId, ParticipantId
from asn_desktop.gui.scoring.scoring_page import ScoringPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QWidget
    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import Jobs
    from asn_desktop.services.workspace import Workspace

PHRASE = "rahasia bersama"
"""Opens the session files of the fixtures."""
NIPS = ("199603142025052001", "199501022025051002", "199212302025052003")
NAMES = ("Siti Aminah", "Budi Santoso", "Maria Ulfa")
"""The people of the fixture `workspace`, in its order."""


class Table:
    """The page at the table, with what the tests ask of the file behind it."""

    def __init__(self, page: ScoringPage, workspace: Workspace) -> None:
        self.page, self.workspace, self.view = page, workspace, page.ui.sheetView
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

    def press(
        self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for key in keys:
            QTest.keyClick(self.view, key, modifier)

    def levels(self, person: int = 0) -> dict[str, object]:
        """Return the stored levels that are not empty."""
        sheet = self.workspace.scoring.sheet(self.people[person], self.evaluator)
        return {row.criterion: row.level for row in sheet.rows if row.level is not None}

    def fill(self, person: int) -> None:
        criteria = self.workspace.session.overview().criteria
        levels = [(CriterionCode(code), 4) for code in criteria]
        self.workspace.scoring.mark(self.people[person], self.evaluator, levels)

    def focus(self) -> QWidget | None:
        return self.page.window().focusWidget()

    def question(self) -> QLineEdit:
        assert not self.page.ui.question.isHidden()
        return self.page.ui.question.line


def made_page(workspace: Workspace, jobs: Jobs, qtbot: QtBot) -> ScoringPage:
    page = ScoringPage(workspace, jobs)
    qtbot.addWidget(page)
    page.resize(1215, 600)
    page.show()
    page.activateWindow()
    page.ui.sheetView.setFocus()
    return page
