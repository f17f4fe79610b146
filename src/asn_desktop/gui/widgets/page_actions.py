"""Gives a page its keys; the frame shows them in the page's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    Wish = tuple[str, Sequence[str], Callable[[], object]]


def add_actions(page: QWidget, wishes: Iterable[Wish]) -> list[QAction]:
    """Add actions to a page: what the menu says, its keys, what it does. Return them."""
    added = []
    for text, keys, wish in wishes:
        action = QAction(text, page)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False, carry_out=wish: carry_out())
        page.addAction(action)
        added.append(action)
    return added
