"""Fills a menu with the actions of its pages: the shown page's at once, the others' a step off.

All in one list would be taller than a small screen.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from asn_desktop.gui.frame.page_list import PAGES

if TYPE_CHECKING:
    from asn_desktop.gui.frame.page_stack import PageStack


def fill_page_menu(menu: QMenu, stack: PageStack, title: str, opening: str) -> None:
    """Show the pages of the menu of this title; a page is built for it if it was not yet.

    `opening` names the action that opens a page, with the field `page`.
    """
    _empty(menu)
    pages = [(each, stack.built(each.key)) for each in PAGES if each.menu == title]
    for entry, page in sorted(pages, key=lambda each: each[1] is not stack.page):
        if page is None:
            continue
        if page is stack.currentWidget():
            menu.addSection(entry.text)
            menu.addActions(page.actions())
            menu.addSeparator()
            continue
        others = menu.addMenu(entry.text)
        others.setToolTipsVisible(True)
        others.addAction(opening.format(page=entry.text), partial(stack.show_page, entry.key))
        others.addActions(page.actions())


def _empty(menu: QMenu) -> None:
    """Take out what a menu shows; not by `clear`: PySide would end the pages' own actions too."""
    for shown in menu.actions():
        menu.removeAction(shown)
        inner = shown.menu()
        if isinstance(inner, QMenu):
            _empty(inner)
            inner.deleteLater()
        elif shown.parent() is menu:
            shown.deleteLater()
