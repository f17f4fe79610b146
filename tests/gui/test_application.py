"""The application speaks Indonesian in Qt's own words, and its start stays light."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontDatabase

from asn_desktop.gui.application import FONT_FILES
from asn_desktop.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

HEAVY = ("pydantic", "reportlab", "sqlite_utils", "sqlcipher3", "xlsxwriter", "python_calamine")


@pytest.fixture
def translator(qapp: QApplication) -> Iterator[QTranslator]:
    loaded = QTranslator()
    assert loaded.load(str(resources() / "i18n" / "qtbase_id.qm"))
    qapp.installTranslator(loaded)
    yield loaded
    qapp.removeTranslator(loaded)


@pytest.mark.parametrize(
    ("context", "english", "indonesian"),
    [
        ("QPlatformTheme", "Cancel", "Batal"),
        ("QPlatformTheme", "&Yes", "&Ya"),
        ("QLineEdit", "&Paste", "&Tempel"),
        ("QFileDialog", "All Files (*)", "Semua berkas (*)"),
    ],
)
def test_qt_speaks_indonesian(
    translator: QTranslator, context: str, english: str, indonesian: str
) -> None:
    assert translator.translate(context, english) == indonesian


def test_the_compiled_translation_is_fresh(tmp_path: Path) -> None:
    source, fresh = resources() / "i18n" / "qtbase_id.ts", tmp_path / "fresh.qm"
    program = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(program), "-silent", str(source), "-qm", str(fresh)]
    subprocess.run(command, check=True)  # noqa: S603 - the project's own compiler

    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_the_fonts_are_bundled(qapp: QApplication) -> None:
    del qapp
    for name in FONT_FILES:
        number = QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
        assert QFontDatabase.applicationFontFamilies(number) == ["Noto Sans"]


def test_the_first_paint_waits_for_nothing_heavy() -> None:
    code = (
        "import sys; import asn_desktop.gui.application;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    command = [sys.executable, "-c", code]
    found = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")  # noqa: S603

    assert found.stdout.strip() == "[]"


def test_the_window_opens_and_ends_with_its_last_window() -> None:
    code = (
        "from PySide6.QtCore import QTimer\n"
        "from asn_desktop.gui import application\n"
        "make = application.make_application\n"
        "def made(arguments):\n"
        "    app = make(arguments)\n"
        "    QTimer.singleShot(100, app.closeAllWindows)\n"
        "    return app\n"
        "application.make_application = made\n"
        "raise SystemExit(application.open_window(None))\n"
    )
    command = [sys.executable, "-c", code]
    ended = subprocess.run(command, check=False, capture_output=True, timeout=60)  # noqa: S603

    assert ended.returncode == 0, ended.stderr.decode()


def test_a_program_without_a_settings_folder_says_so(tmp_path: Path) -> None:
    blocked = tmp_path / "berkas"
    blocked.write_text("not a folder", encoding="utf-8")
    code = (
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from asn_desktop.gui import application\n"
        "make = application.make_application\n"
        "def press():\n"
        "    box = QApplication.activeModalWidget()\n"
        "    print(box.text())\n"
        "    box.close()\n"
        "def made(arguments):\n"
        "    app = make(arguments)\n"
        "    QTimer.singleShot(100, press)\n"
        "    return app\n"
        "application.make_application = made\n"
        "print(application.open_window(None))\n"
    )
    environment = {**os.environ, "ASN_SETTINGS": str(blocked), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    found = subprocess.run(  # noqa: S603 - our own code
        command, check=True, capture_output=True, encoding="utf-8", env=environment, timeout=60
    )

    sentence, code = found.stdout.splitlines()
    assert sentence.startswith(f"{blocked} tidak dapat ditulis: ")
    assert code == "1"
    assert sentence in found.stderr
