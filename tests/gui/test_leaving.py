"""Leaving while something long is running: asked first, and nothing is lost either way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.language import ENGLISH, INDONESIAN

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench


def busy(bench: Bench, session_path: Path, qtbot: QtBot) -> Progress:
    bench.show(qtbot)
    bench.open(session_path)
    progress = Progress("Mencetak 112 lembar")
    bench.window.status.watch(progress)
    return progress


def question(bench: Bench) -> QMessageBox:
    return next(box for box in bench.window.findChildren(QMessageBox) if box.isVisible())


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text() == text).click()


def test_the_window_stays_until_its_user_agrees(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    progress = busy(bench, session_path, qtbot)

    bench.window.close()
    assert "Mencetak 112 lembar" in question(bench).text()
    press(question(bench), "Batal")
    assert bench.window.isVisible()
    assert not progress.is_cancelled
    assert bench.desk.session is not None

    bench.window.close()
    press(question(bench), "Batalkan dan tutup")
    assert progress.is_cancelled
    assert not bench.window.isVisible()
    assert bench.desk.session is None


def test_the_session_stays_until_its_user_agrees(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    progress = busy(bench, session_path, qtbot)

    bench.window.menus.close_requested.emit()
    assert bench.desk.session is not None
    press(question(bench), "Batalkan dan tutup")

    assert progress.is_cancelled
    assert bench.desk.session is None
    assert bench.window.isVisible()


def test_without_a_long_job_nothing_is_asked(
    bench: Bench, session_path: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.open(session_path)

    bench.window.menus.close_requested.emit()

    assert bench.desk.session is None


def test_the_language_waits_for_a_long_job(bench: Bench, session_path: Path, qtbot: QtBot) -> None:
    busy(bench, session_path, qtbot)

    bench.window.menus.language_requested.emit(ENGLISH)

    assert bench.preferences.now.language == INDONESIAN
    assert "Mencetak 112 lembar masih berjalan" in bench.window.messages.text.text()
    checked = [
        each.objectName() for each in bench.window.menus.languages.actions() if each.isChecked()
    ]
    assert checked == [INDONESIAN]
    bench.window.status.watch(None)
