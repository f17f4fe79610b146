"""The keys of a search box over a list: down into the list, and out of the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QLineEdit


def join_search(search: QLineEdit, found: QAbstractItemView) -> None:
    """Let Enter and Down go to what was found, and Esc clear the search or leave it.

    Esc in the list clears a search too; without one it does there what it always did.
    """

    def leave() -> None:
        if search.text():
            search.clear()
        else:
            found.setFocus()

    search.returnPressed.connect(found.setFocus)
    for key, act in ((Qt.Key.Key_Down, found.setFocus), (Qt.Key.Key_Escape, leave)):
        shortcut = QShortcut(QKeySequence(key), search)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)
    ended = QShortcut(QKeySequence(Qt.Key.Key_Escape), found)
    ended.setContext(Qt.ShortcutContext.WidgetShortcut)
    ended.setEnabled(bool(search.text()))
    ended.activated.connect(search.clear)
    search.textChanged.connect(lambda text: ended.setEnabled(bool(text)))


def focus_search(edit: QLineEdit) -> None:
    """Put the keyboard into a search box, ready to type over what stands in it."""
    edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
    edit.selectAll()
