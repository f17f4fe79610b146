"""Pages in windows of their own: a second instance that follows, with keys of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.frame.page_list import HOME
from asn_desktop.gui.roster.participants_page import ParticipantsPage
from asn_desktop.gui.scoring.scoring_page import ScoringPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.gui.desk import OpenSession
    from asn_desktop.gui.frame.page_windows import PageWindow

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
PEOPLE = ("Siti Aminah", "Budi Santoso")


@pytest.fixture
def session(bench: Bench, session_path: Path, qtbot: QtBot) -> OpenSession:
    bench.show(qtbot)
    opened = bench.open(session_path)
    for number, name in enumerate(PEOPLE, 1):
        fields = {"nip": f"19960314202505200{number}", "name": name, "unit": "Inspektorat"}
        opened.workspace.roster.add(fields, is_present=True)
    return opened


def own_window(bench: Bench, key: str) -> PageWindow:
    window = bench.furnishing.windows.window(key)
    assert window is not None
    return window


def active_window(bench: Bench, qtbot: QtBot, key: str) -> PageWindow:
    """Open a page's own window and wait until keys go there."""
    bench.furnishing.windows.open(key)
    own = own_window(bench, key)
    with qtbot.waitActive(own):
        own.activateWindow()
    return own


def test_the_key_opens_a_second_instance_of_the_page(bench: Bench, session: OpenSession) -> None:
    bench.window.stack.show_page("peserta")
    QTest.keyClick(bench.window, Qt.Key.Key_2, CTRL_SHIFT)

    own = own_window(bench, "peserta")
    assert own.isVisible()
    assert isinstance(own.page, ParticipantsPage)
    assert own.page is not bench.window.stack.page
    assert own.windowTitle().startswith("Peserta · Evaluasi Pasca Latsar")
    assert session.path.is_file()


def test_what_is_marked_in_the_main_window_shows_in_the_own_one(
    bench: Bench, session: OpenSession, qtbot: QtBot
) -> None:
    bench.window.stack.show_page("penilaian")
    bench.furnishing.windows.open("penilaian")
    own = own_window(bench, "penilaian").page
    main = bench.window.stack.page
    assert isinstance(own, ScoringPage)
    assert isinstance(main, ScoringPage)
    with qtbot.waitActive(bench.window):
        bench.window.activateWindow()
    main.ui.sheetView.setFocus()

    assert own.sheet.participant == main.sheet.participant
    QTest.keyClick(main.ui.sheetView, Qt.Key.Key_4)

    assert session.workspace.session.overview().marks == 1
    assert own.model.sheet is not None
    assert own.model.sheet.rows[0].level == 4


def test_a_person_added_elsewhere_appears_in_the_own_window(
    bench: Bench, session: OpenSession
) -> None:
    bench.furnishing.windows.open("peserta")
    page = own_window(bench, "peserta").page
    assert isinstance(page, ParticipantsPage)
    count = page.model.rowCount()

    fields = {"nip": "199212302025052003", "name": "Maria Ulfa", "unit": "Dinas Kesehatan"}
    session.jobs.run(lambda: session.workspace.roster.add(fields))

    assert page.model.rowCount() == count + 1


def test_undo_and_redo_by_key_in_the_own_window(
    bench: Bench, session: OpenSession, qtbot: QtBot
) -> None:
    session.jobs.run(lambda: session.workspace.settings.add_evaluator("Dewi"))
    own = active_window(bench, qtbot, "peserta")

    QTest.keyClick(own, Qt.Key.Key_Z, CTRL)
    assert len(session.workspace.session.overview().evaluators) == 2
    QTest.keyClick(own, Qt.Key.Key_Y, CTRL)
    assert len(session.workspace.session.overview().evaluators) == 3


def test_nothing_left_to_undo_is_said_in_the_own_window(
    bench: Bench, session: OpenSession, qtbot: QtBot
) -> None:
    own = active_window(bench, qtbot, "disiplin")
    while session.workspace.history.undo_label():
        session.workspace.history.undo()

    QTest.keyClick(own, Qt.Key.Key_Z, CTRL)

    assert own.messages.isVisible()
    assert not bench.window.messages.isVisible()


def test_ctrl_w_closes_the_own_window_alone(
    bench: Bench, session: OpenSession, qtbot: QtBot
) -> None:
    own = active_window(bench, qtbot, "peserta")

    QTest.keyClick(own, Qt.Key.Key_W, CTRL)

    assert bench.furnishing.windows.keys == ()
    assert bench.desk.session is session


def test_its_place_is_remembered(bench: Bench, session: OpenSession) -> None:
    assert session.path.is_file()
    windows = bench.furnishing.windows
    windows.open("peserta")
    own_window(bench, "peserta").setGeometry(QRect(60, 70, 700, 420))
    own_window(bench, "peserta").close()

    windows.open("peserta")

    assert own_window(bench, "peserta").size().width() == 700


def test_it_ends_with_the_session(bench: Bench, session: OpenSession) -> None:
    assert session.path.is_file()
    bench.furnishing.windows.open("peserta")
    bench.furnishing.windows.open("disiplin")

    bench.desk.close()

    assert bench.furnishing.windows.keys == ()


def test_full_screen_hides_the_menus_and_comes_back(
    bench: Bench, session: OpenSession, qtbot: QtBot
) -> None:
    assert session.path.is_file()
    own = active_window(bench, qtbot, "peserta")

    QTest.keyClick(own, Qt.Key.Key_F11)
    assert own.isFullScreen()
    assert not own.menuBar().isVisible()
    QTest.keyClick(own, Qt.Key.Key_F11)
    assert not own.isFullScreen()
    assert own.menuBar().isVisible()


def test_a_page_key_in_the_own_window_turns_the_main_one(
    bench: Bench, session: OpenSession, qtbot: QtBot
) -> None:
    assert session.path.is_file()
    own = active_window(bench, qtbot, "peserta")

    QTest.keyClick(own, Qt.Key.Key_5, CTRL)
    assert bench.window.stack.key == "disiplin"

    own.page.person_requested.emit("penilaian", "")
    assert bench.window.stack.key == "penilaian"


def test_without_a_session_nothing_opens(bench: Bench, qapp: QApplication) -> None:
    del qapp
    bench.furnishing.windows.open("peserta")
    bench.furnishing.windows.open(HOME)

    assert bench.furnishing.windows.keys == ()
