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
GOAL = 1.6

WATCH = """
import os, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            print(time.monotonic(), flush=True)
            os._exit(0)
        return False
"""
BARE = f"""{WATCH}
app = QApplication([])
watch = Watch()
app.installEventFilter(watch)
window = QMainWindow()
window.show()
app.exec()
"""
OURS = f"""
from asn_desktop.bootstrap import start
from asn_desktop.gui import application
{WATCH}
watch = Watch()
make = application.make_application

def made(arguments):
    app = make(arguments)
    app.installEventFilter(watch)
    return app

application.make_application = made
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
