"""The frame: zoom, theme, sizes, drops, names and the keys that are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from window_kit import PASSPHRASE, Bench

from asn_desktop.gui.desk import Desk
from asn_desktop.gui.help.keys_dialog import KeysDialog
from asn_desktop.gui.jobs import Jobs
from asn_desktop.gui.main_window import MainWindow
from asn_desktop.gui.opening.open_session_dialog import OpenSessionDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_zoom_and_theme_are_remembered(bench: Bench, qapp: QApplication) -> None:
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    try:
        bench.window.menus.zoom_requested.emit(1)
        bench.window.menus.zoom_requested.emit(1)
        bench.window.menus.appearance_requested.emit("gelap")
        assert bench.window.status.zoom.text() == "120 %"
        assert (bench.preferences.now.zoom, bench.preferences.now.appearance) == (120, "gelap")
        checked = [each for each in bench.window.menus.looks.actions() if each.isChecked()]
        assert [each.objectName() for each in checked] == ["gelap"]
        bench.window.status.zoom.click()
        assert bench.preferences.now.zoom == 100
    finally:
        qapp.setFont(before[0])
        qapp.setPalette(before[1])
        qapp.setStyleSheet(before[2])


def test_the_question_mark_shows_the_keys_but_not_while_typing(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)
    field = QLineEdit(bench.window)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "?")
    assert field.text() == "?"

    QTest.keyClick(bench.window, Qt.Key.Key_Question)

    text = bench.dialog(KeysDialog).ui.keysText.toPlainText()
    assert "Ctrl+Enter" in text
    assert "Peserta berikutnya yang belum" in text


def test_a_dropped_file_is_opened(bench: Bench, session_path: Path) -> None:
    bench.window.show()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(session_path))])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    bench.window.dropEvent(event)

    assert bench.dialog(OpenSessionDialog).ui.titleLabel.text() == "sesi.asn"


def test_a_small_window_keeps_icons_alone(bench: Bench) -> None:
    bench.window.show()
    letter = bench.window.fontMetrics().averageCharWidth()
    bench.window.resize(155 * letter, 600)
    wide = bench.window.side_bar.width()
    bench.window.resize(145 * letter, 500)

    assert bench.window.side_bar.width() < wide / 2


@pytest.mark.parametrize("size", [(1366, 688), (1093, 545)])
def test_the_frame_fits_the_screen(bench: Bench, session_path: Path, size: tuple[int, int]) -> None:
    bench.open(session_path)
    bench.window.show()
    bench.window.resize(*size)

    assert (bench.window.width(), bench.window.height()) == size


def test_every_control_of_the_frame_has_a_name(bench: Bench) -> None:
    home = bench.window.home.ui
    for control in (home.continueButton, home.newButton, home.openButton, home.packageButton):
        assert control.accessibleName()
    for view in (home.recentList, home.readyScroll):
        assert view.accessibleName()


def test_the_place_of_the_window_is_remembered(bench: Bench, settings_folder: Path) -> None:
    bench.window.resize(700, 500)
    bench.window.close()

    again = Bench(settings_folder)

    assert (again.window.width(), again.window.height()) == (700, 500)
    again.close()


def test_a_real_thread_opens_uses_and_closes_the_session(
    settings_folder: Path, session_path: Path, qtbot: QtBot
) -> None:
    desk = Desk(Jobs)
    window = MainWindow(QSettings(str(settings_folder / "x.ini"), QSettings.Format.IniFormat))
    window.furnish(desk)
    qtbot.addWidget(window)
    with qtbot.waitSignal(desk.opened):
        desk.open(session_path, PASSPHRASE, pytest.fail)
    session = desk.session
    assert session is not None

    with qtbot.waitSignal(session.jobs.changed):
        session.jobs.run(lambda: session.workspace.settings.add_evaluator("Dewi Lestari"))
    qtbot.waitUntil(lambda: "Dewi Lestari" in window.menus.undo.text())
    window.close()

    assert desk.session is None
    assert not session_path.with_name("sesi.asn.kunci").exists()


def test_a_digit_marks_right_after_the_page_was_first_shown(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    session = bench.open(session_path)
    siti = session.workspace.roster.add(
        {"nip": "199603142025052001", "name": "Siti Aminah", "unit": "Dinas Kesehatan"}
    ).person
    QTest.keyClick(bench.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)

    QTest.keyClick(bench.window.focusWidget(), Qt.Key.Key_4)

    levels = [
        session.workspace.scoring.sheet(siti.id, each.id).filled
        for each in session.overview.evaluators
    ]
    assert sorted(levels) == [0, 1]
    assert bench.window.status.saved.text().startswith("Tersimpan ")


def test_zooming_back_gives_the_side_bar_its_old_width(bench: Bench, qapp: QApplication) -> None:
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    try:
        bench.window.show()
        bench.window.resize(1600, 600)
        bench.habits.zoom(1)
        bench.habits.zoom(0)
        usual = bench.window.side_bar.width()
        for step in (1, 1, 1, 1, 1, 0):
            bench.habits.zoom(step)
        assert bench.window.side_bar.width() == usual
    finally:
        qapp.setFont(before[0])
        qapp.setPalette(before[1])
        qapp.setStyleSheet(before[2])


def test_the_keyboard_starts_at_the_most_likely_wish(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.office.begin(None)
    assert bench.window.focusWidget() is bench.window.home.ui.newButton
    bench.open(session_path)
    bench.desk.close()
    bench.office.begin(None)
    assert bench.window.focusWidget() is bench.window.home.ui.continueButton
