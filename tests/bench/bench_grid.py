"""One mark in a grid of many people against one mark in a grid of ten; and what a screen costs.

    .venv/bin/python tests/bench/bench_grid.py [PEOPLE]

The page Tabel reads only the row that changed and paints only what is in sight, so that a key in
a grid of a thousand people shall cost about as much as in one of ten. Both pages stand over files
of their own; keys are real events and every mark is durable before the next.
"""

from __future__ import annotations

import datetime as dt
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.application import make_application
from asn_desktop.gui.grid.table_page import TablePage
from asn_desktop.gui.jobs import InlineJobs
from asn_desktop.services.workspace import NewSession, Workspace, create_session

LIMIT = 2.0
PASSPHRASE = "rahasia bersama"  # noqa: S105 (of files that live as long as this run)
FEW, KEYS = 10, 60


def made_page(folder: Path, people: int) -> tuple[Workspace, TablePage]:
    """Return the page over a session of so many people on 21 behaviours."""
    names = ("Rahma Dewi", "Ahmad Yani")
    day = dt.date(2026, 2, 4)
    new = NewSession("Uji", "Bontang", day, None, "berakhlak-21-bars5", "UU-20-2023", names)
    path = create_session(folder / f"{people}.asn", new, PASSPHRASE).path
    workspace = Workspace.open(path, PASSPHRASE)
    for number in range(people):
        workspace.roster.add({"name": f"Orang Ke {number}", "unit": "Dinas Kesehatan"})
    page = TablePage(workspace, InlineJobs())
    page.resize(1215, 600)
    page.show()
    return workspace, page


def milliseconds_of_a_key(page: TablePage, turn: int) -> float:
    """Press one digit and paint what it changed."""
    view = page.ui.gridView
    view.go_to(turn % FEW, 2 + turn % 21)
    key = Qt.Key(Qt.Key.Key_1 + turn % 5)
    begin = time.perf_counter()
    QTest.keyClick(view, key)
    view.viewport().repaint()
    return 1000 * (time.perf_counter() - begin)


def main() -> int:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as name:
        os.environ["ASN_SETTINGS"] = str(Path(name) / "settings")
        make_application([])
        made = [made_page(Path(name), count) for count in (FEW, people)]
        few, many = (
            [milliseconds_of_a_key(page, turn) for turn in range(KEYS)] for _, page in made
        )
        begin = time.perf_counter()
        made[1][1].grab()
        screen = 1000 * (time.perf_counter() - begin)
        for workspace, _ in made:
            workspace.close()
    small, large = statistics.median(few), statistics.median(many)
    print(
        f"{FEW} people {small:.2f} ms, {people} people {large:.2f} ms,"
        f" ratio {large / small:.2f} (limit {LIMIT}); a screen {screen:.1f} ms"
    )
    return 0 if large <= LIMIT * small else 1


if __name__ == "__main__":
    sys.exit(main())
