"""What a key event means as a digit, on the row of digits, with Shift, and on the number pad.

With Shift the number pad is no pad of digits: Windows takes the Shift away and sends End, Down,
PageDown ..., as with Num Lock off, so that nobody could tell the two apart; X11 sends the same
with Shift. Therefore Ctrl and a digit *of the pad* fills a whole value everywhere, and Shift does
so too where the system says that it was held.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

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
PAD_ARROWS = {
    Qt.Key.Key_End: 1,
    Qt.Key.Key_Down: 2,
    Qt.Key.Key_PageDown: 3,
    Qt.Key.Key_Left: 4,
    Qt.Key.Key_Clear: 5,
    Qt.Key.Key_Right: 6,
    Qt.Key.Key_Home: 7,
    Qt.Key.Key_Up: 8,
    Qt.Key.Key_PageUp: 9,
}
"""What the digits of the number pad arrive as with Num Lock off, or with Shift."""
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_CTRL, _PAD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier


def is_plain(event: QKeyEvent) -> bool:
    """Tell whether a key came without Shift, Ctrl or Alt; the number pad counts as plain."""
    return event.modifiers() in _PLAIN


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit of a key, whatever modifier is held; None for other keys."""
    key = event.key()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return key - Qt.Key.Key_0
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        known = PAD_ARROWS if event.modifiers() & _PAD else SHIFTED
        return known.get(Qt.Key(key))
    return None


def is_pad_arrow(event: QKeyEvent) -> bool:
    """Tell whether a digit of the number pad was struck that arrives as an arrow."""
    return event.modifiers() == _PAD and event.key() in PAD_ARROWS


def fills_by_pad(event: QEvent) -> bool:
    """Tell whether it is Ctrl with a digit of the number pad."""
    if not isinstance(event, QKeyEvent):
        return False
    return event.modifiers() == _CTRL | _PAD and digit_of(event) is not None
