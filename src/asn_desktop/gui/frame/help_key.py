"""F1 in dialogs: the keys of the main window are not heard while a dialog is before it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

if TYPE_CHECKING:
    from collections.abc import Callable

CHAPTER = "chapter"
"""The property by which a dialog names its chapter of the manual."""
NAME = "helpKey"
CHAPTERS = {
    "ImportDialog": "peserta",
    "PersonDialog": "peserta",
    "VerifyDialog": "cetak",
    "SettingsDialog": "setelan",
    "NewSessionDialog": "beranda",
    "OpenSessionDialog": "beranda",
    "OpenPackageDialog": "beranda",
    "RecoverDialog": "beranda",
    "RecoveryWordsDialog": "beranda",
}


class HelpKey(QObject):
    """Gives each dialog its F1 when it first comes to the front.

    An event filter over the whole program would see every event of every widget, in Python.
    """

    def __init__(self, show_manual: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._show_manual = show_manual
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window)

    @Slot()
    def _on_focus_window(self) -> None:
        dialog = QApplication.activeWindow()
        if not isinstance(dialog, QDialog) or isinstance(dialog, QMessageBox):
            return
        if dialog.findChild(QShortcut, NAME) is not None:
            return
        key = QShortcut(QKeySequence("F1"), dialog)
        key.setObjectName(NAME)
        chapter = dialog.property(CHAPTER) or CHAPTERS.get(type(dialog).__name__, "")
        key.activated.connect(partial(self._show_manual, str(chapter)))
