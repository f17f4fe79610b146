"""Both themes can be read: at least 4.5:1 for every text on everything it may stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow

from asn_desktop.gui import theme
from asn_desktop.gui.theme import DARK, LIGHT, Colours

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

GROUNDS = ("window", "base", "alternate", "tint")
TEXTS = ("text", "muted", "good", "warning", "bad")


def luminance(colour: str) -> float:
    """Return WCAG 2.2's relative luminance."""
    found = QColor(colour)
    parts = (found.redF(), found.greenF(), found.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(two)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_every_ground(colours: Colours) -> None:
    weak = {
        (text, ground): round(contrast(getattr(colours, text), getattr(colours, ground)), 2)
        for text in TEXTS
        for ground in GROUNDS
        if contrast(getattr(colours, text), getattr(colours, ground)) < 4.5
    }
    assert weak == {}
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.accent, colours.base) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_widget_finds_its_theme_by_its_palette(colours: Colours, qapp: QApplication) -> None:
    del qapp
    assert theme.colours_of(theme.palette_of(colours)) is colours


def test_dressing_sets_palette_and_text_size(qapp: QApplication) -> None:
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    try:
        theme.dress(qapp, "gelap", 150)
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
        assert qapp.font().pointSizeF() == pytest.approx(15)
        theme.dress(qapp, "terang", 80)
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)
        assert qapp.font().pointSizeF() == pytest.approx(8)
    finally:
        qapp.setFont(before[0])
        qapp.setPalette(before[1])
        qapp.setStyleSheet(before[2])


def test_what_cannot_be_used_looks_weaker() -> None:
    palette = theme.palette_of(LIGHT)
    role, group = QPalette.ColorRole.Text, QPalette.ColorGroup
    assert palette.color(group.Disabled, role) != palette.color(group.Active, role)


@pytest.mark.parametrize("appearance", ["terang", "gelap"])
def test_the_menu_that_holds_the_keys_is_seen(
    qtbot: QtBot, qapp: QApplication, appearance: str
) -> None:
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    theme.dress(qapp, appearance, 100)
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = window.menuBar().addMenu("&Sesi")
    window.show()
    place = window.menuBar().actionGeometry(menu.menuAction()).center()
    place.setX(window.menuBar().actionGeometry(menu.menuAction()).left() + 1)

    quiet = window.menuBar().grab().toImage().pixelColor(place)
    window.menuBar().setActiveAction(menu.menuAction())
    menu.hide()
    window.menuBar().setActiveAction(menu.menuAction())
    active = window.menuBar().grab().toImage().pixelColor(place)
    accent = theme.colours_of(qapp.palette()).accent

    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])
    assert quiet.name() != accent
    assert active.name() == accent
