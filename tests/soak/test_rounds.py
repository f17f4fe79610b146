"""Twenty times round all pages and 112 people: nothing grows."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtWidgets import QApplication
from window_kit import PASSPHRASE, Bench

from asn_desktop.gui.frame.page_list import PAGES
from asn_desktop.services.workspace import NewSession, Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ROSTER = Path(__file__).resolve().parents[1] / "data" / "roster-cpns-112.xlsx"
WARM, ROUNDS = 4, 20
MORE_OBJECTS = 2_000
"""Undo, the log and caches may keep so much; a page's model once a round would be 10,000."""
MORE_MEGABYTES = 6


class Held(NamedTuple):
    """What the process holds."""

    widgets: int
    objects: int
    megabytes: float


def held() -> Held:
    for _ in range(3):
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
        QApplication.processEvents()
        gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return Held(len(QApplication.allWidgets()), len(gc.get_objects()), pages * 4096 / 1e6)


@pytest.fixture
def session(tmp_path: Path) -> Path:
    import datetime as dt  # noqa: PLC0415

    new = NewSession(
        title="Evaluasi", place="Bontang", date=dt.date(2026, 2, 4), until=None,
        instrument="berakhlak-7-bars5", wording="UU-20-2023", evaluators=("Rahma Dewi",),
    )  # fmt: skip
    path = create_session(tmp_path / "sesi.asn", new, PASSPHRASE).path
    with Workspace.open(path, PASSPHRASE) as opened:
        opened.roster_import.import_rows(opened.roster_import.check(ROSTER))
    return path


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setenv("ASN_SETTINGS", str(tmp_path / "pengaturan"))
    made = Bench(tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.desk.close()
    made.close()


def go_round(bench: Bench) -> None:
    """Show every page; on the sheet and on the table of people, everybody."""
    assert bench.desk.session
    people = bench.desk.session.workspace.roster.participants()
    for entry in PAGES:
        bench.window.stack.show_page(entry.key)
        QApplication.processEvents()
        page = bench.window.stack.page
        if entry.key in ("penilaian", "peserta") and page is not None:
            for person in people:
                page.open_person(person.id)
        QApplication.processEvents()


@pytest.mark.soak
@pytest.mark.skipif(sys.platform != "linux", reason="membaca /proc")
def test_twenty_rounds_hold_no_more_than_the_first(
    bench: Bench, session: Path, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.open(session)
    for _ in range(WARM):
        go_round(bench)
    before = held()
    for _ in range(ROUNDS):
        go_round(bench)
    after = held()
    print(f"sesudah {WARM} putaran {before}, sesudah {ROUNDS} lagi {after}")  # noqa: T201
    assert after.widgets <= before.widgets
    assert after.objects <= before.objects + MORE_OBJECTS
    assert after.megabytes <= before.megabytes + MORE_MEGABYTES
