"""Scoring by keys while the disk fills or the file goes: the window stays, and tells the truth."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from small_disk import fill, small_disk
from window_kit import PASSPHRASE, Bench

from asn_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from asn_desktop.gui.scoring.scoring_page import ScoringPage

KEYS = 400


@pytest.fixture
def session(workspace: Workspace, tmp_path: Path) -> Iterator[Path]:
    """Return a session file on a small disk of its own."""
    path = workspace.path
    workspace.close()
    with small_disk(tmp_path / "disk", 2_000) as disk:
        shutil.copy(path, disk / "sesi.asn")
        yield disk / "sesi.asn"


class Sheet:
    """Presses level keys on the first sheet, round and round, and remembers what was ticked."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        bench.window.stack.show_page("penilaian")
        self.page: ScoringPage = bench.window.stack.page  # type: ignore[assignment]
        self.ticked: dict[str, int] = {}

    def press(self) -> bool:
        """Press the next level; tell whether a tick showed."""
        view, model = self.page.ui.sheetView, self.page.model
        row = view.current_row
        shown = model.sheet_row(row)
        assert shown is not None
        code = shown.criterion
        level = (self.ticked.get(code) or 0) % 5 + 1
        self.bench.window.status.saved.clear()
        QTest.keyClick(view, Qt.Key(Qt.Key.Key_0 + level))
        is_ticked = self.bench.window.status.saved.text().startswith("Tersimpan")
        if is_ticked:
            self.ticked[code] = level
        view.go_to((row + 1) % model.rowCount())
        return is_ticked

    def shown(self) -> dict[str, object]:
        rows = (self.page.model.sheet_row(row) for row in range(self.page.model.rowCount()))
        return {row.criterion: row.level for row in rows if row and row.level is not None}

    @property
    def message(self) -> str:
        return self.bench.window.messages.text.text()


@pytest.fixture
def sheet(bench: Bench, session: Path, qtbot: QtBot) -> Sheet:
    bench.show(qtbot)
    bench.open(session)
    made = Sheet(bench)
    for _ in range(5):
        assert made.press()
    return made


def stored(path: Path, sheet: Sheet) -> dict[str, object]:
    open_sheet = sheet.page.sheet
    assert open_sheet.participant
    assert open_sheet.evaluator
    with Workspace.open(path, PASSPHRASE) as opened:
        found = opened.scoring.sheet(open_sheet.participant, open_sheet.evaluator)
    return {row.criterion: row.level for row in found.rows if row.level is not None}


def test_a_full_disk_refuses_keys_and_room_lets_them_in(sheet: Sheet, session: Path) -> None:
    filler = fill(session.parent)
    assert any(not sheet.press() for _ in range(KEYS))
    for _ in range(3):
        assert not sheet.press()
        assert "ruang penyimpanan penuh" in sheet.message
        assert sheet.bench.window.status.saved.text() == "Belum tersimpan"
    assert sheet.shown() == sheet.ticked

    filler.unlink()
    assert sheet.press()
    assert sheet.shown() == sheet.ticked
    sheet.bench.desk.close()
    assert stored(session, sheet) == sheet.ticked


def test_a_file_pulled_away_is_told_at_the_next_key_and_can_be_rescued(
    sheet: Sheet, session: Path, tmp_path: Path
) -> None:
    session.unlink()
    for _ in range(2):
        assert not sheet.press()
        assert "tidak ada lagi di tempatnya" in sheet.message
        assert sheet.bench.window.status.saved.text() == "Belum tersimpan"
    assert sheet.shown() == sheet.ticked

    sheet.bench.furnishing.copies.rescue_to(tmp_path / "selamat.asn")
    assert "Salinan selamat" in sheet.message
    sheet.bench.desk.close()
    assert stored(tmp_path / "selamat.asn", sheet) == sheet.ticked
