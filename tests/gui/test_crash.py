"""A bug makes one report without personal data and one dialog, from whatever thread it came."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from asn_desktop.gui.crash import CrashReporter, report_text, write_report
from asn_desktop.paths import log_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NIP = "199603142025052001"


def fail() -> None:
    try:
        dict[str, str]()[NIP]
    except KeyError as error:
        raise ValueError("Siti Aminah " + NIP) from error


def failure() -> ValueError:
    with pytest.raises(ValueError, match="Siti") as found:
        fail()
    return found.value


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def reporter(window: QWidget) -> Iterator[CrashReporter]:
    installed = CrashReporter(window)
    installed.install()
    yield installed
    installed.uninstall()


def test_without_a_log_folder_there_is_no_report(settings_folder: Path) -> None:
    (settings_folder / "log").write_text("not a folder", encoding="utf-8")

    assert write_report(failure()) is None


def test_a_report_says_where_and_what_but_no_names() -> None:
    text = report_text(failure())

    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "test_crash.py:" in text
    assert " fail" in text
    assert NIP not in text
    assert "Siti" not in text


def test_each_failure_has_a_file_of_its_own() -> None:
    first, second = write_report(failure()), write_report(failure())

    assert first != second
    assert len(list(log_folder().glob("galat-*.txt"))) == 2


def test_errors_of_other_threads_are_told_once_on_this_one(
    reporter: CrashReporter, window: QWidget, qtbot: QtBot
) -> None:
    for _ in range(3):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    reporter.report(failure())

    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    boxes = window.findChildren(QMessageBox)

    assert len(boxes) == 1
    assert "tetap tersimpan" in boxes[0].text()
    assert str(log_folder()) in boxes[0].informativeText()
    assert len(list(log_folder().glob("galat-*.txt"))) == 1
    boxes[0].close()


def test_the_hook_takes_bugs_but_leaves_an_interrupt(
    reporter: CrashReporter, window: QWidget, capsys: pytest.CaptureFixture[str], qtbot: QtBot
) -> None:
    del reporter
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert window.findChildren(QMessageBox) == []

    sys.excepthook(ValueError, failure(), None)
    qtbot.waitUntil(lambda: len(window.findChildren(QMessageBox)) == 1)


def test_the_hooks_are_given_back(window: QWidget) -> None:
    reporter = CrashReporter(window)
    reporter.install()
    reporter.uninstall()

    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
