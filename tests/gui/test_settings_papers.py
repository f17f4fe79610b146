"""The certificate's design and the room for a TTE: chosen by picture, stored, seen on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.domain.session import DESIGNS, PaperLook
from asn_desktop.gui import theme
from asn_desktop.gui.settings.settings_dialog import SettingsDialog
from asn_desktop.gui.settings.settings_papers import PapersTab

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication, QComboBox
    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace


@pytest.fixture
def dialog(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(workspace, jobs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def pictures(combo: QComboBox) -> list[QImage]:
    size = combo.iconSize()
    return [combo.itemIcon(line).pixmap(size).toImage() for line in range(combo.count())]


def test_each_design_has_a_picture_of_its_own(dialog: SettingsDialog) -> None:
    combo = dialog.built(PapersTab).ui.designCombo
    shown = pictures(combo)
    assert len(shown) == len(DESIGNS)
    assert all(shown[a] != shown[b] for a, b in ((0, 1), (0, 2), (1, 2)))
    for picture in shown:
        assert picture.width() > picture.height() > combo.fontMetrics().height()
        middle = picture.pixelColor(picture.width() * 9 // 10, picture.height() // 2)
        assert middle.lightness() > 240, "paper is white"
    band = shown[DESIGNS.index("modern")]
    assert band.pixelColor(band.width() // 20, band.height() // 2).lightness() < 110
    assert combo.minimumWidth() >= combo.iconSize().width() + combo.fontMetrics().averageCharWidth()


def test_paper_stays_white_in_the_dark_with_an_edge_to_see(
    dialog: SettingsDialog, qapp: QApplication
) -> None:
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    edges = []
    try:
        for appearance in ("terang", "gelap"):
            theme.dress(qapp, appearance, 100)
            qapp.processEvents()
            picture = pictures(dialog.built(PapersTab).ui.designCombo)[0]
            edges.append(picture.pixelColor(0, picture.height() // 2).name())
            assert edges[-1] == theme.colours_of(qapp.palette()).line
            inside = picture.pixelColor(picture.width() * 9 // 10, picture.height() // 2)
            assert inside.lightness() > 240
    finally:
        qapp.setPalette(before[0])
        qapp.setStyleSheet(before[1])
        qapp.setFont(before[2])
    assert edges[0] != edges[1]


def test_the_design_and_the_room_for_a_tte_are_stored_and_taken_back(
    dialog: SettingsDialog, workspace: Workspace
) -> None:
    ui = dialog.built(PapersTab).ui
    assert ui.designCombo.currentText() == "Resmi"
    assert not ui.tteBox.isChecked()
    ui.designCombo.setFocus()
    QTest.keyClick(ui.designCombo, Qt.Key.Key_Down)
    ui.tteBox.click()
    dialog.save()
    assert workspace.settings.look() == PaperLook(certificate_design="modern", tte_room=True)
    undone = workspace.history.undo()
    assert undone
    assert workspace.settings.look() == PaperLook()


def test_nothing_is_stored_where_nothing_was_chosen(
    dialog: SettingsDialog, workspace: Workspace
) -> None:
    before = workspace.session.state()
    dialog.built(PapersTab)
    dialog.save()
    assert workspace.session.state() == before
