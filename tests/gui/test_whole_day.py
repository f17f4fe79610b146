"""The day in real windows by keys: from a new session to printed papers, on real files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from day_kit import (
    CONFIRMING,
    LEVELS,
    Person,
    add_walk_in,
    assign,
    attest_everybody,
    close_session,
    confirm_and_print,
    make_session,
    merge,
    open_session,
    score_everybody,
    send,
    take_assignment,
    take_in_roster,
    write_roster,
)
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from window_kit import PASSPHRASE, Bench

from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def laptops(tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[Person, Person]]:
    """Return the coordinator and one evaluator, each at a laptop with settings of its own."""
    benches = []
    for name in ("koordinator", "penilai"):
        (tmp_path / name).mkdir()
        benches.append(Bench(tmp_path / name))
        qtbot.addWidget(benches[-1].window)
    yield Person(benches[0], qtbot), Person(benches[1], qtbot)
    for bench in benches:
        bench.close()


def pages_of(path: Path) -> int:
    import pypdfium2  # noqa: PLC0415 - heavy, for this test alone

    document = pypdfium2.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def stored_levels(workspace: Workspace, names: Iterable[str]) -> list[str]:
    (evaluator,) = workspace.session.overview().evaluators
    people = {each.name: each.id for each in workspace.roster.participants()}
    sheets = [workspace.scoring.sheet(people[name], evaluator.id) for name in names]
    return ["".join(str(row.level) for row in sheet.rows) for sheet in sheets]


def prepare(coordinator: Person, session: Path, stick: Path, tmp_path: Path) -> str:
    coordinator.sit_down()
    make_session(coordinator, session)
    take_in_roster(coordinator, write_roster(tmp_path / "daftar.csv"))
    coordinator.strike(Qt.Key.Key_End)
    coordinator.strike(Qt.Key.Key_T)  # Joko, last of the list, has not come
    coordinator.write("Sakit")
    coordinator.strike(Qt.Key.Key_Return)
    add_walk_in(coordinator)
    passphrase = assign(coordinator, stick / "rahma.asnpkg")
    coordinator.leave()
    return passphrase


def evaluate(evaluator: Person, passphrase: str, stick: Path, tmp_path: Path) -> None:
    evaluator.sit_down()
    take_assignment(evaluator, stick / "rahma.asnpkg", tmp_path / "rahma.asn", passphrase)
    score_everybody(evaluator)
    attest_everybody(evaluator)
    send(evaluator, stick / "hasil.asnpkg")
    evaluator.leave()


def conclude(coordinator: Person, session: Path, stick: Path, tmp_path: Path) -> None:
    coordinator.sit_down()
    open_session(coordinator, session, PASSPHRASE)
    merge(coordinator, stick / "hasil.asnpkg")
    confirm_and_print(coordinator, tmp_path)
    close_session(coordinator)
    send(coordinator, stick / "bkpsdm.asnpkg")
    coordinator.leave()


def test_the_whole_day_by_keys(laptops: tuple[Person, Person], tmp_path: Path) -> None:
    coordinator, evaluator = laptops
    session, stick = tmp_path / "sesi.asn", tmp_path / "flashdisk"
    stick.mkdir()

    passphrase = prepare(coordinator, session, stick, tmp_path)
    evaluate(evaluator, passphrase, stick, tmp_path)
    conclude(coordinator, session, stick, tmp_path)

    with Workspace.open(session, PASSPHRASE) as done:
        overview = done.session.overview()
        present = [each for each in done.roster.participants() if each.attendance.reason != "Sakit"]
        assert [each.name for each in present] == [
            *("Siti Aminah", "Budi Santoso", "Maria Ulfa", "Rahmat Hidayat", "Fajar Nugroho"),
        ]
        assert stored_levels(done, [each.name for each in present]) == list(LEVELS)
        assert present[-1].walk_in
        assert present[-1].unit == "Dinas Komunikasi dan Informatika"
        assert (overview.status, overview.attestations, overview.conflicts) == ("closed", 5, 0)
        assert overview.weekday == "Rabu"
        confirmed = [each.confirmed_by for each in done.results.results()]
        assert confirmed.count(CONFIRMING) == len(LEVELS)
        assert done.results.missing() == ()
    assert pages_of(tmp_path / "lembar.pdf") >= len(LEVELS)
    assert pages_of(tmp_path / "sertifikat.pdf") == 2 * len(LEVELS)
    assert pages_of(tmp_path / "berita.pdf") >= 1
    assert QApplication.activeModalWidget() is None
