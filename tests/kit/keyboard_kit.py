"""Keys sent to whatever has the keyboard now, as a person's are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

PLAIN = Qt.KeyboardModifier.NoModifier


def focused() -> QWidget:
    """Return where the next key goes: an open list of proposals, or the focused widget."""
    found = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert found is not None
    return found


def strike(key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
    """Strike one key."""
    QTest.keyClick(focused(), key, held)


def write(text: str) -> None:
    """Type a text letter by letter."""
    for letter in text:
        QTest.keyClicks(focused(), letter)
