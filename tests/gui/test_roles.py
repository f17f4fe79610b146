"""A role that changes while the widget is seen is painted at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from asn_desktop.gui import theme
from asn_desktop.gui.roles import give_role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    theme.dress(qapp, "terang", 100)
    yield qapp
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])


def test_a_new_role_is_painted_at_once(dressed: QApplication, qtbot: QtBot) -> None:
    del dressed
    label = QLabel("Berlaku pada hari sesi.")
    qtbot.addWidget(label)
    label.setProperty("role", "muted")
    with qtbot.waitExposed(label):
        label.show()
    for role in ("good", "bad", "warning", "muted", "good"):
        give_role(label, role)
        ink = label.palette().color(QPalette.ColorRole.WindowText).name()
        assert ink == getattr(theme.LIGHT, role)
