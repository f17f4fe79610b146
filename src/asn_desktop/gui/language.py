"""The language of the screen: Indonesian as written in the program, English by a translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

from asn_desktop.paths import resources
from asn_desktop.services.computer.preferences import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

INDONESIAN, ENGLISH = LANGUAGES
LOCALES = {INDONESIAN: "id_ID", ENGLISH: "en_GB"}
TRANSLATOR = "bahasa"
"""The name of our translator among the application's children."""


def translation_file(language: str) -> Path:
    """Return the translation: Qt's own few words for Indonesian, every text for English."""
    folder = resources() / "i18n"
    return folder / "en" / "asn_en.qm" if language == ENGLISH else folder / "qtbase_id.qm"


def can_speak(language: str) -> bool:
    """Tell whether the screen can be shown in a language."""
    return language == INDONESIAN or translation_file(language).is_file()


def speak(app: QApplication, language: str) -> None:
    """Show from now on what is built in this language; where that cannot be, in Indonesian."""
    if language not in LOCALES:
        language = INDONESIAN
    translator = QTranslator(app)
    if not translator.load(str(translation_file(language))) and language != INDONESIAN:
        translator.deleteLater()
        speak(app, INDONESIAN)
        return
    for old in app.findChildren(QTranslator, TRANSLATOR):
        app.removeTranslator(old)
        old.deleteLater()
    translator.setObjectName(TRANSLATOR)
    locale = QLocale(LOCALES[language])
    QLocale.setDefault(locale)
    for window in app.topLevelWidgets():  # one that stands already keeps the computer's otherwise
        window.setLocale(locale)
    app.installTranslator(translator)
