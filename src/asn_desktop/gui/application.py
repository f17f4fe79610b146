"""Starts the window: fonts, theme, Qt's own texts in Indonesian, and the event loop."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from asn_desktop.gui import theme
from asn_desktop.gui.frame.single_instance import FirstInstance, wake_first
from asn_desktop.gui.main_window import PROGRAM, MainWindow
from asn_desktop.paths import resources, settings_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from asn_desktop.services.computer.preferences import PreferenceFile

FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
FAMILY = "Noto Sans"
GEOMETRY_FILE = "jendela.ini"
INDONESIAN = "id"
ZOOMS = range(80, 151)
"""Those of the preferences, which are read after the first paint only."""


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


def settle_in(app: QApplication, language: str = INDONESIAN) -> None:
    """Do what no first paint needs: icon, bold font, Qt's own words, dates in our language."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - not for first paint

    for name in FONT_FILES[1:]:
        _load_font(name)
    app.setWindowIcon(QIcon(str(resources() / "icons" / "penilaian.svg")))
    if language == INDONESIAN:
        from asn_desktop.gui.language import speak  # noqa: PLC0415 - not for first paint

        speak(app, language)


def _load_font(name: str) -> None:
    QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))


def open_window(path: Path | None) -> int:
    """Open the window, with a session file if one is given; return the exit code at its end."""
    app = make_application([])
    try:
        folder = settings_folder()
    except OSError as error:
        tell_why_not(error)
        return 1
    if wake_first(folder, path):
        return 0
    settings = QSettings(str(folder / GEOMETRY_FILE), QSettings.Format.IniFormat)
    language = dress_at_first(app, settings)
    window = MainWindow(settings)
    endings: list[Callable[[], object]] = []

    def after_first_paint() -> None:
        from asn_desktop.services.computer.preferences import (  # noqa: PLC0415 - not for first paint
            PreferenceFile,
        )

        gc.freeze()  # the start switched it off: nothing made before the first paint is garbage
        gc.enable()
        settle_in(app, language)
        preferences = PreferenceFile(folder)
        theme.dress(app, preferences.now.appearance, preferences.now.zoom)
        endings.extend(_furnish(window, preferences, path))

    window.first_painted.connect(after_first_paint)
    window.show()
    try:
        return app.exec()
    finally:
        for end in endings:
            end()


def tell_why_not(error: OSError) -> None:
    """Say why the program cannot start: without its folder no session could be opened."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not for first paint

    from asn_desktop.domain.errors import CannotWriteError  # noqa: PLC0415

    place = error.filename or "Folder pengaturan"
    sentence = str(CannotWriteError(name=place, reason=error.strerror))
    sys.stderr.write(f"{sentence}\n")
    QMessageBox.critical(None, PROGRAM, sentence)


def dress_at_first(app: QApplication, settings: QSettings) -> str:
    """Give the first paint its look, out of the copy beside the geometry; return the language.

    The preferences themselves are read after it: JSON and dataclasses take 8 ms to load.
    """
    appearance = str(settings.value(theme.LOOKS_APPEARANCE, theme.Appearance.SYSTEM.value))
    zoom = str(settings.value(theme.LOOKS_ZOOM, ""))
    language = str(settings.value(theme.LOOKS_LANGUAGE, INDONESIAN))
    colours = theme.first_colours(app, appearance)
    sound = {str(each): each for each in ZOOMS}
    theme.wear(app, colours, sound.get(zoom, theme.USUAL_ZOOM), has_sheet=False)
    if language != INDONESIAN:  # in ours the first paint needs no translation
        from asn_desktop.gui.language import speak  # noqa: PLC0415

        speak(app, language)
    return language


def _furnish(
    window: MainWindow, preferences: PreferenceFile, path: Path | None
) -> tuple[Callable[[], object], ...]:
    """Build all that the first paint did not need; return what is to be ended at the end."""
    from asn_desktop.gui.crash import CrashReporter  # noqa: PLC0415 - not for first paint
    from asn_desktop.gui.desk import Desk  # noqa: PLC0415
    from asn_desktop.gui.frame.drive_watch import DriveWatch  # noqa: PLC0415
    from asn_desktop.gui.furnishing import Furnishing  # noqa: PLC0415

    reporter = CrashReporter(window)
    reporter.install()
    desk = Desk()
    desk.failed.connect(reporter.report)
    instance = FirstInstance(preferences.folder, window)
    spoken = str(window.settings.value(theme.LOOKS_LANGUAGE, INDONESIAN))
    furnishing = Furnishing(window, desk, preferences, instance)
    if preferences.now.language != spoken:  # the copy for the first paint was lost
        furnishing.rebuild()
    furnishing.begin(path)
    drives = DriveWatch(window)
    drives.changed.connect(window.show_drives)
    drives.start()
    return drives.stop, instance.stop, reporter.uninstall
