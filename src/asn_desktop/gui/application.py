"""Starts the window: fonts, theme, Qt's own texts in Indonesian, and the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings, QTimer, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from asn_desktop.gui import theme
from asn_desktop.gui.crash import CrashReporter
from asn_desktop.gui.desk import Desk
from asn_desktop.gui.habits import Habits
from asn_desktop.gui.main_window import PROGRAM, MainWindow
from asn_desktop.gui.office import Office
from asn_desktop.gui.single_instance import FirstInstance, wake_first
from asn_desktop.paths import resources, settings_folder
from asn_desktop.services.preferences import PreferenceFile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
FAMILY = "Noto Sans"
GEOMETRY_FILE = "jendela.ini"
AFTER_FIRST_PAINT_MILLISECONDS = 30


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the one QApplication, in our style, font and language."""
    app = QApplication([PROGRAM, *arguments])
    app.setApplicationName("asn-desktop")
    app.setApplicationDisplayName("")
    app.setStyle("Fusion")
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
    font = QFont(FAMILY)
    font.setPointSizeF(theme.BASE_POINT_SIZE)
    app.setFont(font)
    return app


def settle_in(app: QApplication) -> None:
    """Do what no first paint needs: the icon, Qt's own words, dates and numbers in Indonesian."""
    app.setWindowIcon(QIcon(str(resources() / "icons" / "penilaian.svg")))
    QLocale.setDefault(QLocale("id_ID"))
    translator = QTranslator(app)
    if translator.load(str(resources() / "i18n" / "qtbase_id.qm")):
        app.installTranslator(translator)


def open_window(path: Path | None) -> int:
    """Open the window, with a session file if one is given; return the exit code at its end."""
    folder = settings_folder()
    app = make_application([])
    if wake_first(folder, path):
        return 0
    preferences = PreferenceFile(folder)
    theme.dress(app, preferences.now.appearance, preferences.now.zoom)
    desk = Desk()
    settings = QSettings(str(folder / GEOMETRY_FILE), QSettings.Format.IniFormat)
    window = MainWindow(desk, settings)
    reporter = CrashReporter(window)
    reporter.install()
    desk.failed.connect(reporter.report)
    instance = FirstInstance(folder, window)
    office = Office(window, desk, Habits(window, desk, preferences), instance)
    window.show()

    def after_first_paint() -> None:
        settle_in(app)
        office.begin(path)

    QTimer.singleShot(AFTER_FIRST_PAINT_MILLISECONDS, after_first_paint)
    try:
        return app.exec()
    finally:
        instance.stop()
        reporter.uninstall()
