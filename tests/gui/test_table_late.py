"""The page Tabel over the real session thread, which answers late, and in the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from grid_kit import Grid, made_grid
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scoring_kit import PHRASE

from asn_desktop.gui.grid.grid_words import FROZEN
from asn_desktop.gui.grid.table_page import TablePage
from asn_desktop.gui.jobs import InlineJobs, Jobs
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.domain.instrument import Observation

Key = Qt.Key
PATIENCE_MILLISECONDS = 20_000


@pytest.fixture
def late(workspace: Workspace, qtbot: QtBot) -> Iterator[Grid]:
    path = workspace.path
    workspace.close()
    jobs, opened = Jobs(), list[Workspace]()
    jobs.run(lambda: Workspace.open(path, PHRASE), opened.append)
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE_MILLISECONDS)
    grid = made_grid(opened[0], jobs, qtbot)
    qtbot.waitUntil(lambda: grid.page.model.rowCount() == 3, timeout=PATIENCE_MILLISECONDS)
    yield grid
    jobs.stop(opened[0].close)


def test_fast_keys_are_painted_at_once_and_never_painted_away(late: Grid, qtbot: QtBot) -> None:
    seen: list[list[Observation | None]] = []
    late.page.model.dataChanged.connect(
        lambda: seen.append([row.levels[0] for row in late.page.model.rows])
    )
    late.at(0, 0)
    late.press(Key.Key_4, Key.Key_5, Key.Key_Up, Key.Key_Up, Key.Key_2)
    assert [levels[0] for levels in late.shown] == [2, 5, None]

    def is_stored() -> bool:
        answers: list[list[Observation | None]] = []
        service, evaluator = late.workspace.score_grid, late.evaluator
        late.page.jobs.run(
            lambda: [row.levels[0] for row in service.grid(evaluator).rows], answers.append
        )
        qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE_MILLISECONDS)
        return answers[0] == [2, 5, None]

    assert is_stored()
    assert [levels[0] for levels in late.shown] == [2, 5, None]
    painted = seen[seen.index([2, 5, None]) :]
    assert all(levels == [2, 5, None] for levels in painted)


def test_in_the_window_undo_stays_in_the_table_at_the_cell(
    bench: Bench, workspace: Workspace, qtbot: QtBot
) -> None:
    path: Path = workspace.path
    workspace.close()
    bench.show(qtbot)
    bench.open(path)
    QTest.keyClick(bench.window, Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    page = bench.window.stack.page
    assert isinstance(page, TablePage)
    view = page.ui.gridView
    assert bench.window.focusWidget() is view
    for key in (Key.Key_4, Key.Key_3):
        QTest.keyClick(view, key)
    view.go_to(0, FROZEN + 5)

    assert "Berorientasi Pelayanan" in bench.window.menus.undo.text()
    bench.window.menus.undo.trigger()

    assert bench.window.stack.page is page
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, FROZEN)
    assert [row.levels[0] for row in page.model.rows] == [4, None, None]


def test_a_mark_that_broke_down_does_not_stay_painted(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    jobs, failures = InlineJobs(), list[Exception]()
    jobs.failed.connect(failures.append)
    grid = made_grid(workspace, jobs, qtbot)
    grid.at(0, 0)
    with monkeypatch.context() as broken:
        broken.setattr(workspace.score_grid, "_set", None)
        grid.press(Key.Key_4)
    assert len(failures) == 1
    assert grid.shown == grid.levels == [[None] * 7] * 3

    grid.press(Key.Key_5)
    assert grid.shown == grid.levels
    assert grid.levels[1][0] == 5
