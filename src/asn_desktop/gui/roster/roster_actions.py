"""The actions of a page with a table: its menu, its keys, the menu at the pointer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget


class Wish(NamedTuple):
    """An action: what the menu says, its key ("" for none), what it does."""

    text: str
    key: str
    act: Callable[[], object]


def add_actions(page: QWidget, table: QWidget, wishes: Iterable[Wish]) -> None:
    """Give a page its actions, which the frame shows in its menu; the table shows them as well."""
    for wish in wishes:
        action = QAction(wish.text, page)
        action.setShortcut(QKeySequence(wish.key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(partial(_carry_out, wish.act))
        page.addAction(action)
        table.addAction(action)
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def _carry_out(act: Callable[[], object], _checked: object = None) -> None:
    act()
