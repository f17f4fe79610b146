"""What a key event means as a digit, on the row of digits, with Shift, and on the number pad."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

SHIFTED = {
    Qt.Key.Key_Exclam: 1,
    Qt.Key.Key_At: 2,
    Qt.Key.Key_NumberSign: 3,
    Qt.Key.Key_Dollar: 4,
    Qt.Key.Key_Percent: 5,
    Qt.Key.Key_AsciiCircum: 6,
    Qt.Key.Key_Ampersand: 7,
}
"""What Shift+1 to Shift+7 arrive as on the keyboards sold in Indonesia (US layout)."""
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def is_plain(event: QKeyEvent) -> bool:
    """Tell whether a key came without Shift, Ctrl or Alt; the number pad counts as plain."""
    return event.modifiers() in _PLAIN


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit of a key, whatever modifier is held; None for other keys."""
    key = event.key()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return key - Qt.Key.Key_0
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return SHIFTED.get(Qt.Key(key))
    return None
