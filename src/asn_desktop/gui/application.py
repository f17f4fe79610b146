"""Starts the window: fonts, theme, Qt's own texts in Indonesian, and the event loop."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from asn_desktop.gui import theme
from asn_desktop.gui.frame.single_instance import FirstInstance, wake_first
from asn_desktop.gui.main_window import PROGRAM, MainWindow
from asn_desktop.paths import resources, settings_folder
from asn_desktop.services.preferences import PreferenceFile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
FAMILY = "Noto Sans"
GEOMETRY_FILE = "jendela.ini"


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the one QApplication, in our style, font and language."""
    # Named as an argument: `setStyle` answers with a QStyle, whose many enums take 20 ms to make.
    app = QApplication([PROGRAM, "-style", "fusion", *arguments])
    app.setApplicationName("asn-desktop")
    app.setApplicationDisplayName("")
    _load_font(FONT_FILES[0])
    font = QFont(FAMILY)
    font.setPointSizeF(theme.BASE_POINT_SIZE)
    app.setFont(font)
    return app


def settle_in(app: QApplication) -> None:
    """Do what no first paint needs: icon, bold font, Qt's own words, dates in Indonesian."""
    for name in FONT_FILES[1:]:
        _load_font(name)
    app.setWindowIcon(QIcon(str(resources() / "icons" / "penilaian.svg")))
    QLocale.setDefault(QLocale("id_ID"))
    translator = QTranslator(app)
    if translator.load(str(resources() / "i18n" / "qtbase_id.qm")):
        app.installTranslator(translator)


def _load_font(name: str) -> None:
    QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))


def open_window(path: Path | None) -> int:
    """Open the window, with a session file if one is given; return the exit code at its end."""
    folder = settings_folder()
    app = make_application([])
    if wake_first(folder, path):
        return 0
    preferences = PreferenceFile(folder)
    theme.dress(app, preferences.now.appearance, preferences.now.zoom)
    settings = QSettings(str(folder / GEOMETRY_FILE), QSettings.Format.IniFormat)
    window = MainWindow(settings)
    endings: list[Callable[[], object]] = []

    def after_first_paint() -> None:
        gc.freeze()  # the start switched it off: nothing made before the first paint is garbage
        gc.enable()
        settle_in(app)
        endings.extend(_furnish(window, preferences, path))

    window.first_painted.connect(after_first_paint)
    window.show()
    try:
        return app.exec()
    finally:
        for end in endings:
            end()


def _furnish(
    window: MainWindow, preferences: PreferenceFile, path: Path | None
) -> tuple[Callable[[], object], ...]:
    """Build all that the first paint did not need; return what is to be ended at the end."""
    from asn_desktop.gui.crash import CrashReporter  # noqa: PLC0415 - not for first paint
    from asn_desktop.gui.desk import Desk  # noqa: PLC0415
    from asn_desktop.gui.habits import Habits  # noqa: PLC0415
    from asn_desktop.gui.office import Office  # noqa: PLC0415

    reporter = CrashReporter(window)
    reporter.install()
    desk = Desk()
    desk.failed.connect(reporter.report)
    window.furnish(desk)
    instance = FirstInstance(preferences.folder, window)
    Office(window, desk, Habits(window, desk, preferences), instance).begin(path)
    return instance.stop, reporter.uninstall
