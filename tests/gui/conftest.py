"""What window tests stand on: a real session file, opened, and jobs that run at once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from centre_place import Place
from office_kit import make_office
from printer_kit import Hall, hall_of_twelve, print_coarsely
from PySide6.QtCore import QLocale, QTranslator
from window_kit import Bench

from asn_desktop.gui.jobs import InlineJobs
from asn_desktop.services.workspace import NewSession, Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from office_kit import Office
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

PASSPHRASE = "rahasia bersama"  # noqa: S105 (of files that live as long as a test)
PEOPLE = (
    {"nip": "199603142025052001", "name": "Siti Aminah", "unit": "Dinas Kesehatan"},
    {"nip": "199501022025051002", "name": "Budi Santoso", "unit": "Inspektorat Daerah"},
    {"nip": "199212302025052003", "name": "Maria Ulfa", "unit": "Dinas Kesehatan"},
)


@pytest.fixture(autouse=True)
def _own_look(qapp: QApplication) -> Iterator[None]:
    """Give the one application its look, language and locale back after each test."""
    before = qapp.font(), qapp.palette(), qapp.styleSheet(), QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    qapp.setStyleSheet(before[2])
    qapp.setPalette(before[1])
    qapp.setFont(before[0])
    QLocale.setDefault(before[3])


@pytest.fixture
def session_path(tmp_path: Path) -> Path:
    """Return a session file with two evaluators and nobody on the roster."""
    new = NewSession(
        title="Evaluasi Pasca Latsar",
        place="Bontang",
        date=dt.date(2026, 2, 4),
        until=None,
        instrument="berakhlak-7-bars5",
        wording="UU-20-2023",
        evaluators=("Rahma Dewi", "Ahmad Yani"),
    )
    return create_session(tmp_path / "sesi.asn", new, PASSPHRASE).path


@pytest.fixture
def workspace(session_path: Path) -> Iterator[Workspace]:
    """Return the session file, open, with three participants."""
    with Workspace.open(session_path, PASSPHRASE) as opened:
        for fields in PEOPLE:
            opened.roster.add(fields)
        yield opened


@pytest.fixture
def jobs(qapp: object) -> Iterator[InlineJobs]:
    """Return jobs that run at once; a failure that is no refusal fails the test."""
    del qapp
    runner = InlineJobs()
    failures: list[Exception] = []
    runner.failed.connect(failures.append)
    yield runner
    if failures:
        raise failures[0]


@pytest.fixture
def bench(settings_folder: Path, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(settings_folder)
    qtbot.addWidget(made.window)
    yield made
    made.close()


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """Return a central file with three sessions that is only read."""
    return make_office(tmp_path_factory.mktemp("isi") / "pusat", people=8)


@pytest.fixture
def place(settings_folder: Path, qtbot: QtBot) -> Iterator[Place]:
    made = Place(settings_folder)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.close()


@pytest.fixture
def hall(
    settings_folder: Path,
    session_path: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Hall]:
    """Open Cetak over twelve people, with a printer that writes files."""
    print_coarsely(monkeypatch)
    with hall_of_twelve(settings_folder, session_path, tmp_path, qtbot) as made:
        yield made
