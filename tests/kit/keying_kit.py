"""The dialog in which paper is keyed in, open and with the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from asn_desktop.gui.paper.keying_dialog import KeyingDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.jobs import InlineJobs
    from asn_desktop.services.workspace import Workspace


def keying_dialog(workspace: Workspace, jobs: InlineJobs, qtbot: QtBot) -> KeyingDialog:
    """Open it; it stays when it is closed, to be asked what it said."""
    made = KeyingDialog(workspace, jobs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.open()
        made.activateWindow()
    return made
