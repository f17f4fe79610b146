"""Prints how long the window takes to its first paint, as a ratio to a bare Qt window.

Fresh processes, interleaved, medians. Run it: `.venv/bin/python tests/bench/bench_first_paint.py`
(on a screen, under xvfb-run, or with QT_QPA_PLATFORM=offscreen).
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 15
GOAL = 1.4

REPORT = """
import os, time
from PySide6.QtCore import QTimer

def report():
    print(time.monotonic(), flush=True)
    os._exit(0)

def watched(kind):
    class Watched(kind):
        def paintEvent(self, event):
            QTimer.singleShot(0, report)  # when the children too have been painted
            super().paintEvent(event)
    return Watched
"""
BARE = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
{REPORT}
app = QApplication([])
window = watched(QMainWindow)()
window.show()
app.exec()
"""
OURS = f"""
from asn_desktop.bootstrap import start
import gc; gc.disable()  # as `start` does before it imports what is imported here
from asn_desktop.gui import application
{REPORT}
application.MainWindow = watched(application.MainWindow)
start([])
"""


def first_paint(code: str) -> float:
    """Return the seconds from the start of a fresh process to its first paint."""
    began = time.monotonic()  # one clock for all processes
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "ASN_SETTINGS": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # users' programs are compiled once
        child = subprocess.run(  # noqa: S603 - our own code
            [sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, env=environment
        )
    return float(child.stdout) - began


def main() -> None:
    first_paint(BARE)
    first_paint(OURS)
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(first_paint(BARE))
        ours.append(first_paint(OURS))
    reference, taken = statistics.median(bare), statistics.median(ours)
    print(f"bare window  {reference * 1000:6.0f} ms")
    print(f"our window   {taken * 1000:6.0f} ms")
    print(f"ratio        {taken / reference:6.2f}   (goal: at most {GOAL})")


if __name__ == "__main__":
    main()
