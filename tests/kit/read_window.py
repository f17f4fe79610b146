"""Reads a real window as a screen reader does, page by page; run within a bus and a screen.

Prints JSON: for each page or dialog what can be used there, as (role, name, path).
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from reader_kit import FOCUSABLE, SHOWING, Node, Reader

from asn_desktop.gui.frame.page_list import PAGES

DIALOGS = ("sesi-baru", "setelan", "tombol", "tentang", "panduan")
USABLE = {
    *("push button", "check box", "radio button", "toggle button", "combo box", "spin box"),
    *("text", "entry", "page tab", "menu", "menu item", "list", "list item", "table", "slider"),
    *("cell", "table cell", "column header", "tree", "link", "password text", "check menu item"),
}
TRIES, PAUSE = 50, 0.1


def is_usable(node: Node) -> bool:
    if node.role == "menu item":  # of menus, which open on demand
        return True
    return node.has(SHOWING) and (node.role in USABLE or node.has(FOCUSABLE))


def the_program(reader: Reader) -> tuple[str, str]:
    for _ in range(TRIES):
        found = reader.programs()
        if found:
            return found[0]
        time.sleep(PAUSE)
    sys.exit("the window does not speak")


def main() -> None:
    stage = [sys.executable, str(Path(__file__).with_name("spoken_window.py")), sys.argv[1]]
    with subprocess.Popen(  # noqa: S603 - our own code
        stage, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as window:
        assert window.stdin is not None
        assert window.stdout is not None
        assert window.stdout.readline() == "ready\n"
        reader = Reader()
        program = the_program(reader)
        heard = {}
        for place in (*(each.key for each in PAGES), *DIALOGS):
            window.stdin.write(f"{place}\n")
            window.stdin.flush()
            assert window.stdout.readline() == f"{place}\n"
            nodes = reader.walk(*program)
            heard[place] = [(each.role, each.name, each.path) for each in nodes if is_usable(each)]
        reader.close()
        window.stdin.close()
    print(json.dumps(heard, ensure_ascii=False))  # noqa: T201 - what the test reads


if __name__ == "__main__":
    main()
