"""Alt and a letter does one thing: no button shares its letter with another, or with a menu."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from language_kit import english
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget

from asn_desktop.gui.opening.new_session_dialog import NewSessionDialog
from asn_desktop.gui.opening.open_package_dialog import OpenPackageDialog
from asn_desktop.gui.opening.open_session_dialog import OpenSessionDialog
from asn_desktop.gui.opening.recover_dialog import RecoverDialog
from asn_desktop.services.preferences import RecentSession

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from window_kit import Bench

RECENT = RecentSession("/media/stik/sesi.asn", "Evaluasi", "2026-02-04T08:00:00+08:00")


def shared_letters(window: QWidget) -> dict[str, list[str]]:
    """Return the letters that more than one visible thing of a window answers to."""
    texts = [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    labels = [each for each in window.findChildren(QLabel) if each.isVisible()]
    texts += [each.text() for each in labels if each.buddy() is not None]
    if isinstance(window, QMainWindow):
        texts += [each.text() for each in window.menuBar().actions()]
    found = defaultdict(list)
    for text in texts:
        letter = QKeySequence.mnemonic(text).toString()
        if letter:
            found[letter].append(text)
    assert found
    return {letter: texts for letter, texts in found.items() if len(texts) > 1}


@pytest.fixture(params=["id", "en"])
def _language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    translator = english() if request.param == "en" else None
    if translator is not None:
        qapp.installTranslator(translator)
    yield
    if translator is not None:
        qapp.removeTranslator(translator)


@pytest.fixture
def bench(_language: None, settings_folder: Path) -> Iterator[Bench]:
    from window_kit import Bench  # noqa: PLC0415 - in the language that was set

    shown = Bench(settings_folder)
    shown.window.show()
    yield shown
    shown.instance.stop()
    shown.window.close()
    shown.window.deleteLater()


def test_of_the_home_page(bench: Bench, session_path: Path) -> None:
    assert shared_letters(bench.window) == {}

    bench.window.home.show_recent([RECENT])
    bench.window.home.show_cut(RECENT)
    assert shared_letters(bench.window) == {}

    bench.open(session_path)
    assert shared_letters(bench.window) == {}


@pytest.mark.parametrize("step", [0, 1, 2])
def test_of_the_first_steps(bench: Bench, step: int) -> None:
    bench.window.home.show_recent([RECENT])
    bench.furnishing.readiness.show_steps(step)

    assert shared_letters(bench.window) == {}


def test_of_the_dialogs_of_sessions(bench: Bench, session_path: Path) -> None:
    for dialog in (
        NewSessionDialog(bench.desk, bench.window),
        OpenSessionDialog(bench.desk, session_path, bench.window),
        OpenPackageDialog(bench.desk, bench.window),
        RecoverDialog(bench.desk, session_path, bench.window),
    ):
        dialog.show()
        assert shared_letters(dialog) == {}
        dialog.close()
