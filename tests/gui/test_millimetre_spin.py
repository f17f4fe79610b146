"""A shift in millimetres is typed with a comma or a point, and shown as the language writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.paper.millimetre_spin import MillimetreSpin

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("typed", ["5.5", "5,5"])
@pytest.mark.parametrize(("language", "shown"), [("id_ID", "5,5 mm"), ("en_GB", "5.5 mm")])
def test_both_marks_are_taken(qtbot: QtBot, typed: str, language: str, shown: str) -> None:
    spin = MillimetreSpin()
    qtbot.addWidget(spin)
    spin.setLocale(QLocale(language))
    spin.setDecimals(1)
    spin.setRange(-20, 20)
    spin.setSuffix(" mm")
    for sign, shift in (("", 5.5), ("-", -5.5)):
        spin.selectAll()
        QTest.keyClicks(spin, sign + typed)
        QTest.keyClick(spin, Qt.Key.Key_Return)
        assert spin.value() == shift
        assert spin.text() == sign + shown
