"""From a digit struck to the mark painted and durable, against the same key with nothing saved.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tests/bench/bench_key_to_mark.py [KEYS]

One real window with its session thread, 112 people, 21 behaviours. By turns a key is stored as
always, and given to a service that answers at once and writes nothing. Painted is when the event
loop has done the repaint that the key asked for; durable is when the tick's signal has come. Each
key is struck when all before it has come to rest.
"""

from __future__ import annotations

import datetime as dt
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt
from PySide6.QtTest import QTest
from typing_extensions import override

from asn_desktop.domain.changes import Changed
from asn_desktop.gui.application import make_application
from asn_desktop.gui.desk import Desk
from asn_desktop.gui.main_window import MainWindow
from asn_desktop.gui.scoring.scoring_page import ScoringPage
from asn_desktop.services.workspace import NewSession, Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

LIMIT = 2.0
PASSPHRASE = "rahasia bersama"  # noqa: S105 (of a file that lives as long as the run)
PEOPLE, ROWS = 112, 21
WARM_UP = 30


class Struck(NamedTuple):
    """One key: milliseconds until it was painted, and until its answer had come."""

    painted: float
    answered: float

    @property
    def whole(self) -> float:
        return max(self)


class Paints(QObject):
    """Notices that a widget is about to be painted."""

    seen = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        del watched
        if event.type() == QEvent.Type.Paint:
            self.seen = True
        return False


class Window:
    """The window at its scoring page, with a hand to strike keys."""

    def __init__(self, app: QApplication, path: Path) -> None:
        self.app, self.desk = app, Desk()
        store = QSettings(str(path.parent / "jendela.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(store)
        self.window.furnish(self.desk)
        self.window.resize(1366, 688)
        self.window.show()
        self.window.activateWindow()
        self.desk.open(path, PASSPHRASE, sys.exit)
        self.until(lambda: self.desk.session is not None)
        self.window.stack.show_page("penilaian")
        page = self.window.stack.page
        assert isinstance(page, ScoringPage)
        self.page = page
        self.until(lambda: page.sheet.is_shown)
        self.paints, self.answers, self._busy = Paints(), 0, False
        page.ui.sheetView.viewport().installEventFilter(self.paints)
        page.jobs.changed.connect(self._count)
        page.jobs.busy.connect(self._note_busy)
        self.rest()

    def until(self, is_so: Callable[[], bool]) -> None:
        while not is_so():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest(self) -> None:
        """Let everything that a key brought about come to its end."""
        quiet = 0
        while quiet < 3:
            self.app.processEvents()
            quiet = 0 if self._busy else quiet + 1
            time.sleep(0.001)

    def strike(self) -> Struck:
        """Strike a digit that changes the level of the current row, and time what follows."""
        view, model = self.page.ui.sheetView, self.page.model
        row = view.current_row if view.current_row < ROWS - 1 else 0
        view.go_to(row)
        view.setFocus()
        self.rest()
        level = model.level(row)
        digit = (level if isinstance(level, int) else 0) % 5 + 1
        self.paints.seen, self.answers = False, 0
        painted = answered = 0.0
        began = time.perf_counter()
        QTest.keyClick(view, Qt.Key(Qt.Key.Key_0 + digit))
        while not (painted and answered):
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            now = 1000 * (time.perf_counter() - began)
            painted = painted or (now if self.paints.seen else 0.0)
            answered = answered or (now if self.answers else 0.0)
        self.rest()
        return Struck(painted, answered)

    def _count(self, _changed: object) -> None:
        self.answers += 1

    def _note_busy(self, is_busy: bool) -> None:  # noqa: FBT001 - a slot
        self._busy = is_busy


def made_session(folder: Path) -> Path:
    day, names = dt.date(2026, 2, 4), ("Rahma Dewi",)
    new = NewSession("Uji", "Bontang", day, None, "berakhlak-21-bars5", "UU-20-2023", names)
    path = create_session(folder / "sesi.asn", new, PASSPHRASE).path
    with Workspace.open(path, PASSPHRASE) as opened:
        for number in range(1, PEOPLE + 1):
            nip = f"19960314202505{1 + number % 2}{number:03}"
            opened.roster.add({"nip": nip, "name": f"Peserta {number:03}"})
    return path


def measure(path: Path, keys: int) -> tuple[list[Struck], list[Struck]]:
    """Return what keys took that were stored, and keys that were not."""
    shown = Window(make_application([]), path)
    scoring = shown.page.workspace.scoring
    mark = scoring.mark

    def write_nothing(participant: object, *_: object) -> Changed:
        return Changed("", frozenset(("marks",)), frozenset((participant,)))  # type: ignore[arg-type]

    stored, unstored = [], []
    for _ in range(WARM_UP + keys):
        scoring.mark = mark  # type: ignore[method-assign]
        stored.append(shown.strike())
        scoring.mark = write_nothing  # type: ignore[method-assign, assignment]
        unstored.append(shown.strike())
    shown.window.close()
    return stored[WARM_UP:], unstored[WARM_UP:]


def main() -> int:
    keys = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    with tempfile.TemporaryDirectory() as name:
        os.environ["ASN_SETTINGS"] = str(Path(name) / "settings")
        stored, unstored = measure(made_session(Path(name)), keys)
    painted = statistics.median(each.painted for each in unstored)
    saved = statistics.median(each.whole for each in stored)
    answered = statistics.median(each.whole for each in unstored)
    found = saved / painted
    print(f"unsaved, painted            {painted:6.2f} ms   (with its answer {answered:.2f} ms)")
    print(f"stored, painted             {statistics.median(e.painted for e in stored):6.2f} ms")
    print(f"stored, painted and durable {saved:6.2f} ms")
    print(f"ratio {found:.2f}   (goal: at most {LIMIT})")
    return 0 if found <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
