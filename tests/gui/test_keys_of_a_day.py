"""A day by keys alone: 22 a person on 21 behaviours, 8 on 7 values; every mark is in the file."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from scoring_kit import PHRASE

from asn_desktop.gui.jobs import Jobs
from asn_desktop.gui.scoring.scoring_page import ScoringPage
from asn_desktop.services.workspace import NewSession, Workspace, create_session

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
LONG = os.environ.get("ASN_LONG") == "1"
WHOLE_HALL, FEW = 112, 12
PATIENCE_MILLISECONDS = 300_000


class Hall(NamedTuple):
    """A session's file, and how many people wait in it."""

    path: Path
    people: int


def made_hall(folder: Path, instrument: str, people: int) -> Hall:
    day = dt.date(2026, 2, 4)
    new = NewSession("Uji", "Bontang", day, None, instrument, "UU-20-2023", ("Rahma Dewi",))
    path = create_session(folder / "sesi.asn", new, PHRASE).path
    with Workspace.open(path, PHRASE) as opened:
        for number in range(1, people + 1):
            nip = f"19960314202505{1 + number % 2}{number:03}"
            opened.roster.add({"nip": nip, "name": f"Peserta {number:03}"})
    return Hall(path, people)


def level_of(person: int, row: int) -> int:
    """Return what is struck for a person at a row: no two neighbours get the same."""
    return (person * 3 + row * 2) % 5 + 1


class Hand:
    """Strikes keys where the focus is, as a trained hand without looking, and counts them."""

    def __init__(self) -> None:
        self.struck = 0

    def strike(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)
        self.struck += 1


def score_everybody(hall: Hall, rows: int, qtbot: QtBot) -> int:
    """Score a hall in a window on the real session thread; return how many keys it took."""
    jobs, hand = Jobs(), Hand()
    failures: list[Exception] = []
    said: list[str] = []
    jobs.failed.connect(failures.append)
    workspaces: list[Workspace] = []
    jobs.run(lambda: Workspace.open(hall.path, PHRASE), workspaces.append)
    qtbot.waitUntil(lambda: bool(workspaces))
    page = ScoringPage(workspaces[0], jobs)
    page.said.connect(said.append)
    qtbot.addWidget(page)
    page.resize(1215, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(lambda: page.sheet.is_shown)
    for person in range(hall.people):
        for row in range(rows):
            hand.strike(Key(Key.Key_0 + level_of(person, row)), Qt.KeyboardModifier.NoModifier)
        hand.strike(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE_MILLISECONDS)
    assert "lengkap" in said[-1]
    jobs.stop(workspaces[0].close)
    assert failures == []
    return hand.struck


def stored_levels(hall: Hall) -> list[list[object]]:
    with Workspace.open(hall.path, PHRASE) as opened:
        (evaluator,) = opened.session.overview().evaluators
        return [
            [row.level for row in opened.scoring.sheet(person.id, evaluator.id).rows]
            for person in opened.roster.participants()
        ]


@pytest.mark.parametrize(
    ("instrument", "rows", "people"),
    [
        ("berakhlak-7-bars5", 7, WHOLE_HALL if LONG else FEW),
        ("berakhlak-21-bars5", 21, WHOLE_HALL if LONG else FEW),
    ],
)
def test_a_hall_is_scored_with_one_key_a_mark_and_one_a_person(
    tmp_path: Path, qtbot: QtBot, instrument: str, rows: int, people: int
) -> None:
    hall = made_hall(tmp_path, instrument, people)

    struck = score_everybody(hall, rows, qtbot)

    assert struck == people * (rows + 1)
    expected = [[level_of(person, row) for row in range(rows)] for person in range(people)]
    assert stored_levels(hall) == expected
