"""The status bar says what is true: stored, or not and why, until something is stored again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.domain.errors import (
    CannotWriteError,
    DiskFullError,
    FileTakenAwayError,
    NothingToUndoError,
    UserError,
)
from asn_desktop.gui.frame.session_frame import tells_of_storing
from asn_desktop.gui.scoring.scoring_page import ScoringPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from window_kit import Bench

    from asn_desktop.gui.desk import OpenSession


@pytest.fixture
def session(bench: Bench, session_path: Path, qtbot: QtBot) -> OpenSession:
    bench.show(qtbot)
    opened = bench.open(session_path)
    fields = {"nip": "199603142025052001", "name": "Siti Aminah", "unit": "Inspektorat"}
    opened.workspace.roster.add(fields, is_present=True)
    return opened


def test_the_tick_comes_after_the_commit_only(bench: Bench, session: OpenSession) -> None:
    seen: list[str] = []

    def job() -> object:
        changed = session.workspace.settings.rename(title="Lain")
        seen.append(bench.window.status.saved.text())
        return changed

    session.jobs.run(job)

    assert not seen[0].startswith("Tersimpan")
    assert bench.window.status.saved.text().startswith("Tersimpan ")


@pytest.mark.parametrize(
    ("error", "tells"),
    [
        (DiskFullError(name="sesi.asn"), True),
        (CannotWriteError(name="sesi.asn", reason="disk I/O error"), True),
        (FileTakenAwayError(name="sesi.asn"), True),
        (DiskFullError(name="kiriman.asnpkg"), False),
        (NothingToUndoError(), False),
    ],
)
def test_only_what_concerns_the_sessions_own_file_is_an_unsaved_entry(
    error: UserError, *, tells: bool, session_path: Path
) -> None:
    assert tells_of_storing(error, session_path) is tells


def test_an_entry_that_was_not_stored_is_said_until_one_is(
    bench: Bench, session: OpenSession
) -> None:
    status = bench.window.status

    def refuse() -> None:
        raise DiskFullError(name=session.path.name)

    session.jobs.run(refuse, refused=lambda _sentence: None)

    assert status.saved.text() == "Belum tersimpan"
    assert not status.picture.pixmap().isNull()
    assert "penuh" in status.saved.toolTip()
    assert "penuh" in bench.window.messages.text.text()
    bench.window.messages.clear()
    bench.window.frame.read_again()
    assert status.saved.text() == "Belum tersimpan"

    session.jobs.run(lambda: session.workspace.settings.rename(title="Lain"))
    assert status.saved.text().startswith("Tersimpan ")


def test_a_file_pulled_away_while_scoring_leaves_the_sheet_usable(
    bench: Bench, session: OpenSession
) -> None:
    """Real keys on a real file that is moved away, and comes back."""
    bench.window.stack.show_page("penilaian")
    page = bench.window.stack.page
    assert isinstance(page, ScoringPage)
    page.ui.sheetView.setFocus()
    away = session.path.with_name("dipindah.asn")
    session.path.rename(away)

    QTest.keyClick(page.ui.sheetView, Qt.Key.Key_4)

    assert bench.window.status.saved.text() == "Belum tersimpan"
    assert page.ui.sheetView.isEnabled()
    assert page.model.sheet is not None
    assert page.model.sheet.rows[0].level is None

    away.rename(session.path)
    QTest.keyClick(page.ui.sheetView, Qt.Key.Key_3)
    assert bench.window.status.saved.text().startswith("Tersimpan ")
    assert session.workspace.session.overview().marks == 1


def test_a_copy_can_be_saved_while_the_file_is_away(
    bench: Bench, session: OpenSession, tmp_path: Path
) -> None:
    away = session.path.with_name("dipindah.asn")
    session.path.rename(away)

    bench.furnishing.copies.rescue_to(tmp_path / "selamat.asn")

    assert "Salinan selamat" in bench.window.messages.text.text()
    assert (tmp_path / "selamat.asn").stat().st_size > 4096
    away.rename(session.path)
