"""The program killed right after a key's tick: every mark whose tick showed is in the file."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "rahasia bersama"  # noqa: S105 (of files that live as long as a test)
KILLS = 200 if os.environ.get("ASN_LONG") == "1" else 5
MOST_TICKS = 12
SCORER = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from asn_desktop.gui.application import make_application
from asn_desktop.gui.desk import Desk
from asn_desktop.gui.main_window import MainWindow
from asn_desktop.vault import keys

keys.COST = keys.StretchCost(memory=64, rounds=1, lanes=1)  # as in tests/conftest.py
path, passphrase = Path(sys.argv[1]), sys.argv[2]
app, desk = make_application([]), Desk()
window = MainWindow(QSettings(str(path.parent / "jendela.ini"), QSettings.Format.IniFormat))
window.furnish(desk)
window.show()
desk.open(path, passphrase, sys.exit)
struck = ""

def strike():
    global struck
    page = window.stack.page
    row = page.ui.sheetView.current_row
    level = (page.model.level(row) or 0) % 5 + 1
    struck = f"{page.sheet.participant} {page.model.sheet_row(row).criterion} {level}"
    QTest.keyClick(page.ui.sheetView, Qt.Key(Qt.Key.Key_0 + level))
    if row == page.model.rowCount() - 1:
        page.ui.sheetView.go_to(0)

def show_tick_and_tell():
    show_tick()
    print(struck, flush=True)
    QTimer.singleShot(0, strike)

def begin():
    if desk.session is None:
        return
    if window.stack.page is None:
        window.stack.show_page("penilaian")
    elif window.stack.page.sheet.is_shown:
        waiting.stop()
        strike()

show_tick = window.status.show_saved
window.status.show_saved = show_tick_and_tell
waiting = QTimer()
waiting.timeout.connect(begin)
waiting.start(5)
app.exec()
"""


class Tick(NamedTuple):
    """One mark as the window said that it is stored."""

    participant: ParticipantId
    criterion: str
    level: int


@pytest.fixture
def session(workspace: Workspace) -> Path:
    path = workspace.path
    workspace.close()
    return path


def ticks_until_killed(session: Path, wanted: int) -> list[Tick]:
    """Run the window until so many ticks showed, kill it, and return every tick it told of."""
    window = subprocess.Popen(  # noqa: S603 (our own program)
        [sys.executable, "-c", SCORER, str(session), PASSPHRASE],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert window.stdout
    told = [window.stdout.readline() for _ in range(wanted)]
    window.send_signal(signal.SIGKILL)
    told += window.stdout.read().splitlines()
    window.wait()
    window.stdout.close()
    ticks = [line.split() for line in told if line.strip()]
    return [Tick(ParticipantId(person), code, int(level)) for person, code, level in ticks]


def levels_of(session: Path, participant: ParticipantId) -> dict[str, object]:
    """Return one sheet of the evaluator whom the window offers first."""
    with Workspace.open(session, PASSPHRASE) as opened:
        evaluator = opened.session.overview().evaluators[0].id
        sheet = opened.scoring.sheet(participant, evaluator)
        return {row.criterion: row.level for row in sheet.rows}


def test_every_mark_whose_tick_showed_survives_kill_9(session: Path) -> None:
    rng = random.Random(9)  # noqa: S311
    for _ in range(KILLS):
        wanted = rng.randrange(1, MOST_TICKS)
        ticks = ticks_until_killed(session, wanted)
        assert len(ticks) >= wanted
        stored = levels_of(session, ticks[-1].participant)
        last = {tick.criterion: tick.level for tick in ticks}
        missing = {code: level for code, level in last.items() if stored[code] != level}
        # The key after the last tick may have been stored before its own tick could show.
        order = list(stored)
        after_last = order[(order.index(ticks[-1].criterion) + 1) % len(order)]
        assert missing.keys() <= {after_last}
