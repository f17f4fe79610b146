"""How large dialogs open, and that asking for the screen does not take the screen away."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from asn_desktop.gui.widgets.dialog_size import ABOVE, BESIDE, fit_to_screen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SOURCES = Path(__file__).parents[2] / "src" / "asn_desktop"

COLLECTED = """
import gc
from PySide6.QtWidgets import QApplication, QDialog
from asn_desktop.gui.widgets.dialog_size import fit_to_screen
class Dialog(QDialog):
    def __init__(self):
        super().__init__()
        self.itself = self
        fit_to_screen(self, 60, 20)
app = QApplication([])
for _ in range(5):
    Dialog()
gc.collect()
Dialog()
print(app.primaryScreen().size().width() > 0)
"""
"""Five dialogs without parent that only the collector frees, and one after them."""


def test_a_dialog_is_as_large_as_its_text_wants_and_the_screen_has_room_for(qtbot: QtBot) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    alone, window = QDialog(), QWidget()
    qtbot.addWidget(alone)
    qtbot.addWidget(window)
    metrics = alone.fontMetrics()
    fit_to_screen(alone, 20, 5)
    assert alone.width() == metrics.averageCharWidth() * 20
    assert alone.height() == metrics.height() * 5
    within = QDialog(window)
    fit_to_screen(within, 5000, 5000)
    assert (within.width(), within.height()) == (room.width() - BESIDE, room.height() - ABOVE)


def test_the_screen_outlives_the_dialogs_that_asked_for_it() -> None:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", COLLECTED], capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, done.stdout) == (0, "True\n"), done.stderr


def test_no_widget_is_asked_for_its_screen() -> None:
    """PySide makes the screen a child of whom it is asked of; see `dialog_size`."""
    asked = re.compile(r"\.screen\(\)|\.windowHandle\(\)\.screen")
    found = [path.name for path in SOURCES.rglob("*.py") if asked.search(path.read_text("utf-8"))]
    assert found == []
