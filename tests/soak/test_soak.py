"""Hundreds of thousands of Qt calls, since PySide6 6.12.0 drops a reference to None at each."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QStringListModel, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CALLS = 200_000
BATCH = 500
NOISE = 200
"""How far the count of references to None may fall by chance; the fault takes BATCH a batch."""


class Bell(QObject):
    """A signal with a slot in Python: a void call in both directions."""

    rung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.rung.connect(self.hear)

    @Slot()
    def hear(self) -> None:
        self.heard += 1


@pytest.mark.soak
def test_void_calls_of_qt_leave_none_alone(qtbot: QtBot) -> None:
    label, timer, model, bell = QLabel(), QTimer(), QStringListModel(["a"]), Bell()
    qtbot.addWidget(label)
    calls: tuple[Callable[[], object], ...] = (
        timer.stop,
        label.update,
        label.clear,
        lambda: label.setText("Sesi"),
        lambda: model.setStringList(["b"]),
        bell.rung.emit,
        lambda: label.setEnabled(True),
        lambda: label.setToolTip(""),
    )
    before = sys.getrefcount(None)
    for batch in range(CALLS // BATCH):
        call = calls[batch % len(calls)]
        for _ in range(BATCH):
            call()
        # Looked at in time: the interpreter dies when the count reaches zero.
        assert sys.getrefcount(None) > before - NOISE, f"references lost after {batch} batches"
    assert bell.heard == CALLS // len(calls)
