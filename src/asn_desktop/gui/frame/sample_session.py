"""Makes a sample session (a whole day of made-up people) in one click, and opens it."""

from __future__ import annotations

from itertools import count
from shutil import rmtree
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from asn_desktop.gui.choosing import usual_folder
from asn_desktop.gui.jobs import Progress

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.gui.desk import Desk
    from asn_desktop.gui.messages import MessageBar
    from asn_desktop.services.demo.whole_day import DemoResult

FOLDER = "Contoh Evaluasi ASN"


def open_sample(desk: Desk, messages: MessageBar) -> None:
    """Make a sample session in the user's documents folder, open it, and tell its passphrase."""
    progress = Progress(QCoreApplication.translate("sample", "Menyiapkan sesi contoh"))

    def show(made: DemoResult) -> None:
        told = QCoreApplication.translate(
            "sample", "Sesi contoh dibuka; semua orangnya rekaan. Kata sandinya: {passphrase}"
        )
        once = Qt.ConnectionType.SingleShotConnection
        desk.opened.connect(lambda: messages.say(told.format(passphrase=made.passphrase)), once)
        desk.open(made.session, made.passphrase, messages.refuse)

    desk.front.run(lambda: make_sample(usual_folder(), progress), show, progress=progress)


def make_sample(parent: Path, progress: Progress) -> DemoResult:
    """Live through the sample day in a new folder. Runs on a job thread.

    :raises UserError: the folder cannot be written.
    :raises JobCancelledError: the user has cancelled.
    """
    from asn_desktop.services.demo.whole_day import run_demo  # noqa: PLC0415 - not for first paint

    def said(sentence: str) -> None:
        progress.title = sentence
        progress(0, 0)

    names = (FOLDER if number == 1 else f"{FOLDER} {number}" for number in count(1))
    folder = next(parent / name for name in names if not (parent / name).exists())
    try:
        return run_demo(folder, said)
    except BaseException:  # cancelled or failed: a half-made day helps nobody
        rmtree(folder, ignore_errors=True)
        raise
