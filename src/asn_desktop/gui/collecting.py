"""Garbage is collected on the window's thread, between jobs: a collection holds every thread."""

from __future__ import annotations

import gc
import sys
from typing import Protocol
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

EVERY_MILLISECONDS = 2_000
MANY = 20_000
"""So many more objects than after the last collection are worth one."""
YOUNG, ALL = 1, 2
ALL_EVERY = 10
"""As a rule only what is new is looked through; all takes 250 ms where there are 10,000 people."""
SWITCH_SECONDS = 0.001
"""How long a job may keep the interpreter from the window, whose beat is a hundredth of a second.

Python's own 5 ms would add to each beat, half of it again.
"""


class Runner(Protocol):
    """What runs jobs on another thread."""

    @property
    def is_busy(self) -> bool: ...


class IdleCollector(QObject):
    """Takes the place of Python's own collecting, which starts in the middle of anything.

    What it finds on the session's thread would end there, also a window's parts, which may end on
    their own thread alone.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        sys.setswitchinterval(SWITCH_SECONDS)
        self._times = 0
        self._runners: WeakSet[Runner] = WeakSet()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.collect_if_idle)
        self._timer.start()

    def wait_for(self, runner: Runner) -> None:
        """Collect nothing while this is busy."""
        self._runners.add(runner)

    @Slot()
    def collect_if_idle(self) -> None:
        """Collect, if nothing runs and there is something to collect."""
        if gc.get_count()[0] > MANY and not any(runner.is_busy for runner in self._runners):
            self._times += 1
            gc.collect(ALL if self._times % ALL_EVERY == 0 else YOUNG)


_collectors: list[IdleCollector] = []


def idle_collector() -> IdleCollector | None:
    """Return the program's one collector; None where there is no program with a window."""
    app = QCoreApplication.instance()
    if app is None:
        return None
    if not _collectors or _collectors[0].parent() is not app:
        _collectors[:] = [IdleCollector(app)]
    return _collectors[0]
