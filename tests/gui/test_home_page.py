"""The home page says what there is, and how to begin where there is little."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.home.ready_board import ReadyLine
from asn_desktop.gui.home.recent_list import LEAST_ENTRIES
from asn_desktop.services.computer.preferences import RecentSession

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench


def recent(count: int) -> list[RecentSession]:
    return [RecentSession(f"/s/{n}.asn", f"Sesi {n}", "") for n in range(count)]


@pytest.mark.parametrize(("count", "is_said"), [(0, True), (1, True), (3, True), (4, False)])
def test_how_to_begin_is_said_while_there_is_little(
    bench: Bench, count: int, *, is_said: bool
) -> None:
    home = bench.window.home
    home.show_recent(recent(count))

    assert home.ui.startLabel.isHidden() != is_said
    assert (home.ui.recentLabel.text() == "Mulai dari mana?") == (count == 0)
    assert home.ui.recentList.isHidden() == (count == 0)


def test_with_a_session_open_it_tells_of_the_day(bench: Bench, session_path: Path) -> None:
    bench.open(session_path)
    home = bench.window.home.ui

    assert home.startLabel.isHidden()
    assert home.evaluatorsLabel.text() == "Penilai: Ahmad Yani, Rahma Dewi"
    assert home.notesLabel.text() == "Catatan disiplin: 0; tanpa catatan (nihil): 0"
    bench.desk.close()
    assert home.evaluatorsLabel.isHidden()
    assert not home.startLabel.isHidden()


def test_the_list_is_as_high_as_its_entries(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    shown = bench.window.home.ui.recentList
    heights = []
    for count in (1, 2, 12):
        bench.window.home.show_recent(recent(count))
        heights.append(shown.sizeHint().height())
        rows = sum(shown.visualItemRect(shown.item(row)).height() for row in range(count))
        assert rows <= heights[-1] <= rows + 4 * count + 8
    bench.window.resize(1093, 545)
    qtbot.wait(10)
    assert shown.height() >= shown.minimumSizeHint().height() >= heights[LEAST_ENTRIES - 1]


def test_the_ready_list_is_never_under_its_scroll_bar(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.open(session_path)
    lines = [ReadyLine(str(n), "Penanda tangan", ok=True, hint="", wish="Ubah…") for n in range(40)]
    bench.window.home.ui.readyBoard.show_lines(lines)
    bench.window.resize(700, 500)

    area = bench.window.home.ui.readyScroll
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    part = bench.window.home.ui.readyPart
    qtbot.waitUntil(lambda: part.width() <= area.viewport().width())


def test_the_keys_reach_every_recent_session_on_a_small_screen(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.open(session_path)
    home, shown = bench.window.home, bench.window.home.ui.recentList
    home.show_recent(recent(12))
    bench.window.resize(1093, 400)
    qtbot.waitUntil(home.ui.recentScroll.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: shown.height() >= shown.sizeHint().height())
    shown.setFocus()

    for _ in range(11):
        QTest.keyClick(shown, Qt.Key.Key_Down)

    assert shown.currentRow() == 11
    last = shown.visualItemRect(shown.item(11))
    seen = shown.viewport().visibleRegion().boundingRect()
    assert seen.top() <= last.top()
    assert last.bottom() <= seen.bottom()


def test_a_card_that_has_room_does_not_scroll(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    bench.window.home.show_recent(recent(1))
    bench.window.resize(800, 700)
    qtbot.wait(20)

    home = bench.window.home.ui
    for area in (home.recentScroll, home.readyScroll):
        assert not area.verticalScrollBar().isVisible()


def test_odd_titles_are_shown_as_they_are(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    bench.window.resize(1366, 688)
    title = "Tata & Kelola <b>\N{PARTY POPPER}</b> \N{RIGHT-TO-LEFT OVERRIDE}x " + "panjang " * 40
    home = bench.window.home
    home.show_recent([RecentSession("/s/1.asn", title, "")])

    assert home.ui.recentList.item(0).text().startswith(title)
    assert "Tata && Kelola" in home.ui.continueButton.text()
    assert "&lt;b&gt;" in home.ui.continueButton.toolTip()
    assert bench.window.minimumSizeHint().width() <= 1093
