"""Indonesian and English: everything is built anew, the session stays open where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from asn_desktop.gui.language import ENGLISH, INDONESIAN, can_speak, speak
from asn_desktop.gui.scoring.scoring_page import ScoringPage
from asn_desktop.services.computer.preferences import PreferenceFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot
    from window_kit import Bench

PEOPLE = ("Siti Aminah", "Budi Santoso")


@pytest.fixture(autouse=True)
def _back_to_indonesian(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, INDONESIAN)
    QLocale.setDefault(before)


def choose(bench: Bench, qtbot: QtBot, language: str) -> None:
    """Choose a language in the menu and wait until everything stands again."""
    action = next(
        each for each in bench.window.menus.languages.actions() if each.objectName() == language
    )
    with qtbot.waitSignal(bench.furnishing.rebuilt):
        action.trigger()


def test_english_is_there_to_be_chosen() -> None:
    assert can_speak(INDONESIAN)
    assert can_speak(ENGLISH)


def test_a_window_that_stands_writes_numbers_in_the_language(
    qapp: QApplication, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLocale(QLocale.c())
    speak(qapp, INDONESIAN)
    assert QDoubleSpinBox(window).locale().decimalPoint() == ","


def test_the_window_turns_english_and_back_with_no_session(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    choose(bench, qtbot, ENGLISH)

    bar = [action.text() for action in bench.window.menuBar().actions()]
    assert "&Sesi" not in bar
    assert len(bar) == 7
    assert bench.window.home.ui.newButton.text() != "Sesi ba&ru…"
    assert PreferenceFile(bench.preferences.folder).now.language == ENGLISH

    choose(bench, qtbot, INDONESIAN)
    assert next(action.text() for action in bench.window.menuBar().actions()) == "&Sesi"
    assert bench.window.home.ui.newButton.text() == "Sesi ba&ru…"


def test_the_session_stays_open_at_its_page_and_person(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    session = bench.open(session_path)
    for number, name in enumerate(PEOPLE, 1):
        fields = {"nip": f"19960314202505200{number}", "name": name, "unit": "Inspektorat"}
        session.workspace.roster.add(fields, is_present=True)
    second = session.workspace.roster.participants()[1].id
    bench.window.stack.show_person("penilaian", second)
    bench.furnishing.windows.open("peserta")

    choose(bench, qtbot, ENGLISH)

    assert bench.desk.session is not None
    assert bench.desk.session.workspace is session.workspace
    page = bench.window.stack.page
    assert isinstance(page, ScoringPage)
    assert page.sheet.participant == second
    assert bench.furnishing.windows.keys == ("peserta",)
    assert "Evaluasi Pasca Latsar" in bench.window.windowTitle()
    bench.furnishing.windows.close_all()
    with qtbot.waitActive(bench.window):
        bench.window.activateWindow()
    page.ui.sheetView.setFocus()
    qtbot.waitUntil(page.ui.sheetView.hasFocus)
    QTest.keyClick(page.ui.sheetView, Qt.Key.Key_4)
    assert session.workspace.session.overview().marks == 1
    QTest.keyClick(bench.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.workspace.session.overview().marks == 0


def test_each_key_belongs_to_one_action_after_the_change(bench: Bench, qtbot: QtBot) -> None:
    """What was taken down must not be left listening: an ambiguous key does nothing."""
    bench.show(qtbot)
    choose(bench, qtbot, ENGLISH)
    qtbot.wait(10)

    QTest.keyClick(bench.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)

    assert bench.preferences.now.zoom == 110
    bench.habits.zoom(0)
