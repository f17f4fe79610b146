"""The window's heartbeat while long jobs run, against the same window idle, in one run.

    .venv/bin/python tests/bench/bench_heartbeat.py [JOB ...] [--rounds N] [--keep FOLDER]

A timer of 10 ms beats on the window's thread; what is measured is the time between two beats, and
from a key in a text field to its paint. Each job goes through the services and the session thread
as the pages call them, and brings its answer back into the window. Beats are pooled over all rounds
of a job; idle seconds lie between the rounds. Files are made before anything is measured.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
import traceback
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.print_jobs import PrintWish

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "kit"))

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from undisturbed import undisturbed

from asn_desktop.domain import registers
from asn_desktop.gui.application import make_application
from asn_desktop.gui.desk import Desk
from asn_desktop.gui.jobs import Progress
from asn_desktop.gui.main_window import MainWindow
from asn_desktop.services.demo.content import PASSPHRASE
from asn_desktop.services.demo.whole_day import run_demo
from asn_desktop.services.workspace import NewSession, Workspace, create_session, open_package

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

LIMIT = 1.5
BEAT = 10
KEY_EVERY = 10
"""Every so many beats a key is pressed."""
IDLE_SECONDS = 4.0
MANY = 10_000
JOBS = ("import", "merge", "print")
LARGE = "merge10000"
"""One package of 10,000 people and 70,000 marks: measured when asked for by name."""


class Files(NamedTuple):
    """What the jobs work on."""

    session: Path
    packages: list[Path]
    other_table: Path
    """The coordinators' package that makes a table without marks."""
    roster: Path
    large: Path
    large_package: Path


class Heart(QObject):
    """Beats, presses keys, and keeps what it measured."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.field = QLineEdit(window)
        self.field.setGeometry(0, 0, 200, 24)
        self.field.show()
        self.field.raise_()
        self.field.installEventFilter(self)
        self.beats: list[float] = []
        self.keys: list[float] = []
        self._last = 0.0
        self._count = 0
        self._pressed = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.beats, self.keys = [], []
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> tuple[list[float], list[float]]:
        self._timer.stop()
        return self.beats, self.keys

    def _beat(self) -> None:
        now = time.perf_counter()
        self.beats.append(1000 * (now - self._last))
        self._last = now
        self._count += 1
        if self._count % KEY_EVERY == 0:
            self._pressed = time.perf_counter()
            QTest.keyClick(self.field, Qt.Key.Key_A)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        del watched
        if event.type() == QEvent.Type.Paint and self._pressed:
            self.keys.append(1000 * (time.perf_counter() - self._pressed))
            self._pressed = 0.0
        return False


class Bench:
    """The real window with one session open."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.desk = Desk()
        self.desk.failed.connect(self._fail)
        self.window = MainWindow(QSettings(str(folder / "jendela.ini"), QSettings.Format.IniFormat))
        self.window.furnish(self.desk)
        self.window.show()
        self.heart = Heart(self.window)

    def open(self, path: Path, page: str) -> Workspace:
        waiting = QEventLoop()
        self.desk.opened.connect(waiting.quit)
        self.desk.open(path, PASSPHRASE, self._refuse)
        waiting.exec()
        self.desk.opened.disconnect(waiting.quit)
        self.window.stack.show_page(page)
        self.rest(0.5)
        assert self.desk.session
        return self.desk.session.workspace

    def rest(self, seconds: float) -> None:
        waiting = QEventLoop()
        QTimer.singleShot(int(1000 * seconds), waiting.quit)
        waiting.exec()

    def idle(self) -> tuple[list[float], list[float]]:
        self.heart.start()
        self.rest(IDLE_SECONDS)
        return self.heart.stop()

    def during(self, work: Callable[[Progress], object]) -> tuple[list[float], list[float]]:
        """Run a job on the session thread and return what the heart measured meanwhile."""
        assert self.desk.session
        waiting, progress = QEventLoop(), Progress("Bekerja")
        self.heart.start()
        self.desk.session.jobs.run(
            lambda: work(progress),
            lambda _: QTimer.singleShot(3 * BEAT, waiting.quit),
            progress=progress,
            refused=self._refuse,
        )
        waiting.exec()
        return self.heart.stop()

    @staticmethod
    def _refuse(sentence: str) -> None:
        sys.stderr.write(f"{sentence}\n")
        os._exit(1)  # within the event loop an exception would only be printed

    @staticmethod
    def _fail(error: Exception) -> None:
        traceback.print_exception(error)
        os._exit(1)


# --- what the jobs work on -----------------------------------------------------------------


def make_files(folder: Path, *, with_large: bool) -> Files:
    """Make sessions, packages and a roster; what a folder holds already is used again."""
    files = Files(
        folder / "hari" / "Koordinator" / "sesi-contoh.asn",
        sorted((folder / "hari" / "Flashdisk").glob("hasil-*.asnpkg"))[:4],
        folder / "meja-2.asnpkg",
        folder / "daftar.xlsx",
        folder / "besar.asn",
        folder / "besar.asnpkg",
    )
    folder.mkdir(exist_ok=True)
    if not files.session.exists():
        run_demo(folder / "hari")
        with Workspace.open(files.session, PASSPHRASE) as table:
            table.packages.assign_coordinator("Meja 2", files.other_table)
    if not files.roster.exists():
        write_roster(files.roster)
    if with_large and not files.large_package.exists():
        make_large(folder, files)
    packages = sorted((folder / "hari" / "Flashdisk").glob("hasil-*.asnpkg"))[:4]
    return files._replace(packages=packages)


def write_roster(path: Path) -> None:
    import xlsxwriter  # noqa: PLC0415

    first = date(1985, 1, 1)
    with xlsxwriter.Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet("Peserta")
        sheet.write_row(0, 0, ("No.", "NIP", "Nama Lengkap", "Jabatan", "Perangkat Daerah"))
        for number in range(MANY):
            born = first + timedelta(days=number % 3650)
            nip = f"{born:%Y%m%d}2025051{number // 3650 + 1:03d}"
            nip = nip[:14] + "1" + nip[-3:]
            row = (number + 1, nip, f"Peserta Nomor {number}", "Penata Layanan", "Dinas Kesehatan")
            sheet.write_row(number + 1, 0, row)


def new_session(path: Path) -> None:
    new = NewSession(
        title="Sesi besar", place="Bontang", date=date(2026, 2, 4), until=None,
        instrument="berakhlak-7-bars5", wording="UU-20-2023", evaluators=("Rahma Dewi",),
    )  # fmt: skip
    create_session(path, new, PASSPHRASE)


def make_large(folder: Path, files: Files) -> None:
    """Make a session of 10,000 people and the package of the one who marked them all."""
    new_session(files.large)
    with Workspace.open(files.large, PASSPHRASE) as table:
        table.roster_import.import_rows(table.roster_import.check(files.roster))
        evaluator = table.session.overview().evaluators[0].id
        table.packages.assign(evaluator, folder / "tugas.asnpkg")
    open_package(folder / "tugas.asnpkg", folder / "rahma.asn", PASSPHRASE)
    with Workspace.open(folder / "rahma.asn", PASSPHRASE) as laptop:
        codes = laptop.session.overview().criteria
        with laptop._context.ledger.step("semua") as step:
            for place, person in enumerate(laptop.roster.participants()):
                for code in codes:
                    step.set(registers.mark(person.id, evaluator, code), place % 5 + 1)
        laptop.packages.export(files.large_package)


# --- the jobs ------------------------------------------------------------------------------


def run_import(bench: Bench, files: Files, place: int) -> tuple[list[float], list[float]]:
    path = bench.folder / f"impor-{place}.asn"
    new_session(path)
    service = bench.open(path, "peserta").roster_import

    def work(progress: Progress) -> object:
        report = service.check(files.roster, progress=progress)
        service.classify(report, progress)
        return service.import_rows(report, progress)

    return bench.during(work)


def run_merge(bench: Bench, files: Files, place: int) -> tuple[list[float], list[float]]:
    path = bench.folder / f"gabung-{place}.asn"
    open_package(files.other_table, path, PASSPHRASE)
    service = bench.open(path, "gabung").merging

    def work(progress: Progress) -> object:
        service.preview(files.packages, progress)
        report = service.merge(files.packages, progress)
        assert not report.refused, report.refused
        return report

    return bench.during(work)


def run_large_merge(bench: Bench, files: Files, place: int) -> tuple[list[float], list[float]]:
    path = bench.folder / f"gabung-besar-{place}.asn"
    path.write_bytes(files.large.read_bytes())
    service = bench.open(path, "gabung").merging
    return bench.during(lambda progress: service.merge([files.large_package], progress))


def run_print(bench: Bench, files: Files, place: int) -> tuple[list[float], list[float]]:
    service = bench.open(files.session, "cetak").papers

    def work(progress: Progress) -> object:
        cards = bench.folder / f"lembar-{place}.pdf"
        service.write(PrintWish("scorecard"), cards, progress)
        return service.write(PrintWish("certificate"), bench.folder / f"srt-{place}.pdf", progress)

    return bench.during(work)


WORK: dict[str, Callable[[Bench, Files, int], tuple[list[float], list[float]]]] = {
    "import": run_import,
    "merge": run_merge,
    LARGE: run_large_merge,
    "print": run_print,
}


def p99(found: list[float]) -> float:
    return sorted(found)[max(0, -(-len(found) * 99 // 100) - 1)]


def shown(name: str, beats: list[float], keys: list[float], idle: float) -> bool:
    ratio = p99(beats) / idle
    key = f"key to paint {statistics.median(keys):.1f}, worst {max(keys):.1f}" if keys else ""
    print(
        f"{name:11} {len(beats):5} beats, p99 {p99(beats):6.2f} ms, worst {max(beats):6.1f} ms,"
        f" ratio {ratio:.2f} (limit {LIMIT}); {key} ms"
    )
    return ratio <= LIMIT


def measure(bench: Bench, files: Files, names: list[str], rounds: int) -> bool:
    beats: dict[str, list[float]] = {name: [] for name in ("idle", *names)}
    keys: dict[str, list[float]] = {name: [] for name in ("idle", *names)}
    for place in range(rounds):
        for name in names:
            for kind, job in (("idle", bench.idle), (name, partial(WORK[name], bench, files))):
                found = job() if kind == "idle" else job(place)  # type: ignore[call-arg]
                beats[kind] += found[0]
                keys[kind] += found[1]
    quiet = p99(beats["idle"])
    well = [shown(name, beats[name], keys[name], quiet) for name in beats]
    return all(well)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("jobs", nargs="*", choices=[*JOBS, LARGE, []], default=[])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keep", type=Path, help="folder of made files, used again")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["ASN_SETTINGS"] = str((given.keep or Path(scratch)) / "pengaturan")
        names = given.jobs or list(JOBS)
        files = make_files(given.keep or Path(scratch) / "bahan", with_large=LARGE in names)
        undisturbed()
        app = make_application([])
        bench = Bench(Path(scratch))
        is_well = measure(bench, files, names, given.rounds)
        bench.desk.stop()
        app.quit()
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main())
