"""Every action of the real window with a session open: of the frame, of each page, of its parts."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from asn_desktop.gui.frame.page_list import PAGES
from asn_desktop.gui.help.key_table import EVERYWHERE, FILE
from asn_desktop.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QMenuBar
    from window_kit import Bench


class LiveAction(NamedTuple):
    """An action of a menu or a button of a page: where it stands and how it is reached."""

    place: str
    text: str
    keys: tuple[str, ...]
    owner: str
    """The class of its page, under which its text is looked up."""


LETTER_BEHIND = re.compile(r" \(&[A-Z]\)$")
"""Where no letter of a text is free, one stands behind it."""


def plain(text: str) -> str:
    """Return a text as one reads it: no mnemonic, no dots, no step after a colon."""
    text = LETTER_BEHIND.sub("", text)
    read = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return read.partition(": ")[0].rstrip(".…").strip()


def live_actions(bench: Bench) -> Iterator[LiveAction]:
    """Yield every action with a text, page by page; pages are built for it."""
    page_menus = {menu.menuAction() for menu in bench.window.menus.pages.values()}
    for action, _ in _of_menu(bench.window.menuBar()):
        if action not in page_menus and action.text():
            yield LiveAction(EVERYWHERE, action.text(), _keys(action), "Menus")
    for key, page in shown_pages(bench):
        seen: set[int] = set()
        for widget in (page, *page.findChildren(QWidget)):
            for action in widget.actions():
                if action.text() and id(action) not in seen:
                    seen.add(id(action))
                    yield LiveAction(key, action.text(), _keys(action), type(page).__name__)


def live_buttons(bench: Bench) -> Iterator[LiveAction]:
    """Yield every button that stands on a page and has a name, whether shown now or not."""
    for key, page in shown_pages(bench):
        for button in page.findChildren(QAbstractButton):
            if button.objectName() and button.text():
                yield LiveAction(key, button.objectName(), (), type(page).__name__)


def shown_pages(bench: Bench) -> Iterator[tuple[str, QWidget]]:
    """Show each page in turn and yield it."""
    for entry in PAGES:
        bench.window.stack.show_page(entry.key)
        QApplication.processEvents()
        page = bench.window.stack.currentWidget()
        assert page is not None
        yield entry.key, page


def keys_as_recorded(bench: Bench, contexts: dict[str, set[str]]) -> str:
    """Return what resources/help/keys.json must say of this program."""
    found: dict[str, list[dict[str, object]]] = {}
    for action in live_actions(bench):
        if not action.keys:
            continue
        text = action.text.partition(": ")[0]
        among = contexts.get(text, set())
        context = action.owner if action.owner in among or not among else min(among)
        row: dict[str, object] = {"keys": list(action.keys), "context": context, "text": text}
        rows = found.setdefault(action.place, [])
        if row not in rows:
            rows.append(row)
    pages = (
        f"{json.dumps(key)}: [\n"
        + ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in rows)
        + "\n ]"
        for key, rows in found.items()
    )
    return "{\n " + ",\n ".join(pages) + "\n}\n"


def recorded_keys() -> str:
    """Return what the file says now."""
    return (resources() / "help" / FILE).read_text(encoding="utf-8")


def _of_menu(menu: QMenu | QMenuBar) -> Iterator[tuple[QAction, QMenu | QMenuBar]]:
    for action in menu.actions():
        inner = action.menu()
        if inner is None:
            yield action, menu
        else:
            yield from _of_menu(inner)  # type: ignore[arg-type]


def _keys(action: QAction) -> tuple[str, ...]:
    return tuple(each.toString() for each in action.shortcuts())
