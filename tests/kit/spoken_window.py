"""Shows the window on a screen, one page or dialog a line of standard input; run as a program.

Its own process: a screen reader talks to it from outside, as it would at a desk.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from gallery_kit import hard_session
from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from window_kit import PASSPHRASE

from asn_desktop.gui.application import make_application, settle_in
from asn_desktop.gui.desk import Desk
from asn_desktop.gui.frame.single_instance import FirstInstance
from asn_desktop.gui.habits import Habits
from asn_desktop.gui.jobs import InlineJobs
from asn_desktop.gui.main_window import MainWindow
from asn_desktop.gui.office import Office
from asn_desktop.services.computer.preferences import PreferenceFile
from asn_desktop.vault import keys

MENU_WISHES = {
    "sesi-baru": "new_requested",
    "setelan": "settings_requested",
    "tombol": "keys_requested",
    "tentang": "about_requested",
    "panduan": "manual_requested",
}


class Stage(QObject):
    """Shows what it is told to, and says when it is there."""

    asked = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        settings = QSettings(str(folder / "jendela.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(settings)
        self.desk = Desk(InlineJobs)
        self.window.furnish(self.desk)
        habits = Habits(self.window, self.desk, PreferenceFile(folder))
        self.instance = FirstInstance(folder, self.window)
        self.office = Office(self.window, self.desk, habits, self.instance)
        self.asked.connect(self.show)
        self.window.resize(1366, 688)
        self.window.show()
        self.desk.open(hard_session(folder / "sesi.asn"), PASSPHRASE, sys.exit)

    def show(self, name: str) -> None:
        for dialog in self.window.findChildren(QObject):
            if dialog.inherits("QDialog") and dialog.isVisible():  # type: ignore[attr-defined]
                dialog.close()  # type: ignore[attr-defined]
        if name in MENU_WISHES:
            getattr(self.window.menus, MENU_WISHES[name]).emit()
        else:
            self.window.stack.show_page(name)
        QTimer.singleShot(100, lambda: print(name, flush=True))  # noqa: T201 (the answer)


def listen(stage: Stage) -> None:
    for line in sys.stdin:
        stage.asked.emit(line.strip())
    os._exit(0)


def main() -> None:
    folder = Path(sys.argv[1])
    keys.COST = keys.StretchCost(memory=64, rounds=1, lanes=1)
    app = make_application([])
    settle_in(app)
    stage = Stage(folder)
    threading.Thread(target=listen, args=(stage,), daemon=True).start()
    print("ready", flush=True)  # noqa: T201
    app.exec()


if __name__ == "__main__":
    main()
