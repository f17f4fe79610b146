"""The menu bar: its letters, and what it offers in each state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from asn_desktop.gui.frame.page_list import PAGES

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMenu
    from window_kit import Bench


def actions_below(menu: QMenu) -> list[str]:
    """Return the keys of a menu and of its submenus."""
    keys = []
    for action in menu.actions():
        keys += [shortcut.toString() for shortcut in action.shortcuts()]
        below = action.menu()
        if below is not None:
            keys += actions_below(below)  # type: ignore[arg-type]
    return keys


def test_each_menu_has_a_letter_of_its_own(bench: Bench) -> None:
    letters = [action.text() for action in bench.window.menuBar().actions()]
    found = [text[text.index("&") + 1].casefold() for text in letters]

    assert len(found) == 7
    assert len(set(found)) == len(found)


def test_no_key_is_given_twice(bench: Bench, session_path: Path) -> None:
    bench.open(session_path)
    keys = []
    for action in bench.window.menuBar().actions():
        keys += actions_below(action.menu())  # type: ignore[arg-type]

    assert len(keys) == len(set(keys))
    for entry in PAGES[1:]:
        assert QKeySequence(f"Ctrl+Shift+{entry.digit}").toString() in keys


def test_letters_within_a_menu_are_unique(bench: Bench) -> None:
    for name in ("session", "edit", "view"):
        menu = bench.window.menus._titled[name]
        texts = [action.text() for action in menu.actions() if "&" in action.text()]
        found = [text[text.index("&") + 1].casefold() for text in texts]
        assert len(set(found)) == len(found), texts


def test_a_name_with_an_ampersand_stays_whole(bench: Bench) -> None:
    bench.window.menus.show_steps("Ganti judul: Tata & Kelola", None)

    assert bench.window.menus.undo.text() == "&Urungkan: Ganti judul: Tata && Kelola"
