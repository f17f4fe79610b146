"""Pusat in real windows: a file is made, opened and merged into by keys."""

from __future__ import annotations

import multiprocessing
import os
from typing import TYPE_CHECKING

import pytest
from centre_place import Place
from office_kit import OFFICE_PHRASE, make_office
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.gui.jobs import Jobs
from asn_desktop.services.centre.opening import FEWEST_APART
from asn_desktop.services.computer.preferences import RecentCentre

if TYPE_CHECKING:
    from pathlib import Path

    from office_kit import Office
    from pytestqt.qtbot import QtBot
    from window_kit import Bench

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE = 20_000
MANY = FEWEST_APART + 2


# --- opening --------------------------------------------------------------------------------


def test_the_menu_opens_it_without_a_session_and_it_ends_with_the_main_window(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.show(qtbot)
    bench.window.menus.centre_requested.emit()

    window = bench.furnishing.centre.window
    assert window is not None
    assert window.isVisible()
    assert window.stack.currentWidget() is window.start

    bench.window.close()

    assert not window.isVisible()


def test_the_home_page_leads_there(bench: Bench, qtbot: QtBot) -> None:
    bench.show(qtbot)

    bench.window.home.ui.centreButton.click()

    assert bench.furnishing.centre.window is not None


def test_another_language_shows_the_same_file_in_it(
    bench: Bench, qtbot: QtBot, filled: Office
) -> None:
    bench.show(qtbot)
    bench.furnishing.centre.show_window()
    window = bench.furnishing.centre.window
    assert window is not None
    window.start.take_file(filled.centre)
    QTest.keyClicks(window.start.ui.passphraseEdit, OFFICE_PHRASE)
    QTest.keyClick(window.start.ui.passphraseEdit, Key.Key_Return)

    bench.habits.speak("en")
    bench.furnishing.rebuild()

    rebuilt = bench.furnishing.centre.window
    assert rebuilt is not None
    assert rebuilt is not window
    assert rebuilt.tabs is not None
    assert rebuilt.tabs.sessions.model.rowCount() == 3


def test_a_recent_file_opens_by_its_passphrase_alone(place: Place, filled: Office) -> None:
    recent = RecentCentre(str(filled.centre), str(filled.key))
    place.preferences.keep(place.preferences.now.centre_opened(recent))
    place.window.start.show_recent()
    field = place.window.start.ui.passphraseEdit
    assert place.window.focusWidget() is field

    QTest.keyClicks(field, "bukan ini")
    QTest.keyClick(field, Key.Key_Return)
    assert "sandi" in place.window.start.ui.openProblem.text().lower()
    assert field.selectedText() == "bukan ini"

    QTest.keyClicks(field, OFFICE_PHRASE)
    QTest.keyClick(field, Key.Key_Return)
    assert place.tabs.sessions.model.rowCount() == 3
    assert field.text() == ""
    opened = place.desk.open_file
    assert opened is not None
    assert opened.agency_key == filled.key


def test_what_is_gone_is_said_and_taken_off_the_list(place: Place, tmp_path: Path) -> None:
    gone = RecentCentre(str(tmp_path / "hilang.asn"))
    place.preferences.keep(place.preferences.now.centre_opened(gone))
    start = place.window.start
    start.show_recent()
    assert "tidak ditemukan" in start.ui.recentList.item(0).text()
    QTest.keyClicks(start.ui.passphraseEdit, OFFICE_PHRASE)
    QTest.keyClick(start.ui.passphraseEdit, Key.Key_Return)
    assert "hilang.asn tidak ditemukan" in start.ui.openProblem.text()

    start.ui.recentList.setFocus()
    QTest.keyClick(start.ui.recentList, Key.Key_Delete)

    assert place.preferences.now.centres == ()
    assert start.ui.recentList.isHidden()


def test_a_new_file_is_made_with_the_agencys_pair(place: Place, tmp_path: Path) -> None:
    start = place.window.start
    start.choose_new()
    assert "terlalu pendek" in start.ui.newProblem.text()
    for field in (start.ui.newPassphraseEdit, start.ui.againEdit):
        QTest.keyClicks(field, OFFICE_PHRASE)

    start.make(tmp_path / "baru" / "pusat.asn")

    assert sorted(path.name for path in (tmp_path / "baru").iterdir()) >= [
        "agency.key",
        "agency.pub",
        "pusat.asn",
    ]
    assert "Belum ada sesi" in place.tabs.sessions.ui.emptyLabel.text()
    assert place.preferences.now.centres[0].agency_key.endswith("agency.key")

    place.window.close_file()
    for field in (start.ui.newPassphraseEdit, start.ui.againEdit):
        QTest.keyClicks(field, OFFICE_PHRASE)
    start.make(tmp_path / "baru" / "pusat.asn")
    assert "sudah ada" in start.ui.newProblem.text()
    assert place.window.tabs is None


# --- merging --------------------------------------------------------------------------------


def test_packages_are_previewed_and_merged_and_the_bad_one_is_named(
    place: Place, tmp_path: Path
) -> None:
    office = make_office(tmp_path / "pusat", merged=False)
    tabs = place.open(office)
    bad = tmp_path / "rusak.asnpkg"
    bad.write_bytes(b"bukan paket" * 300)
    QTest.keyClick(place.window, Key.Key_2, CONTROL)
    assert tabs.currentWidget() is tabs.merge

    tabs.merge.ui.drop.add([*office.packages, bad])

    assert tabs.merge.ui.mergeButton.text().replace("&", "") == "Gabungkan 3 paket"
    assert tabs.merge.changes.refused.row(0).texts[0] == "rusak.asnpkg"
    assert tabs.opened.centre.reading.sessions() == ()

    tabs.merge.ui.mergeButton.click()

    assert "3 paket digabung" in place.said
    assert "1 ditolak" in place.said
    tabs.merge.write_report(tmp_path / "laporan.txt")
    assert "rusak.asnpkg:" in (tmp_path / "laporan.txt").read_text(encoding="utf-8-sig")
    QTest.keyClick(place.window, Key.Key_1, CONTROL)
    assert tabs.sessions.model.rowCount() == 3
    assert tabs.sessions.packages.rowCount() == 1


@pytest.mark.parametrize("sessions", [6, MANY], ids=["di-sini", "berdampingan"])
def test_batal_during_a_merge_leaves_everything_as_it_was(
    settings_folder: Path, tmp_path: Path, qtbot: QtBot, sessions: int
) -> None:
    office = make_office(tmp_path / "pusat", sessions=sessions, merged=False)
    place = Place(settings_folder, Jobs)
    qtbot.addWidget(place.window)
    place.window.show()
    refused: list[str] = []
    place.desk.open(office.centre, OFFICE_PHRASE, office.key, refused.append)
    qtbot.waitUntil(lambda: place.window.tabs is not None, timeout=PATIENCE)
    merge = place.tabs.merge
    merge.ui.drop.add(office.packages)
    qtbot.waitUntil(merge.ui.mergeButton.isEnabled, timeout=PATIENCE)

    merge.ui.mergeButton.click()
    assert place.window.status.watched is not None
    place.window.status.cancel.click()
    qtbot.waitUntil(lambda: "Dibatalkan" in place.said, timeout=PATIENCE)

    assert place.window.status.watched is None
    assert merge.ui.mergeButton.isEnabled()
    place.tabs.open_tab(place.tabs.sessions)
    place.tabs.read_again()
    qtbot.waitUntil(lambda: not merge.jobs.is_busy, timeout=PATIENCE)
    assert place.tabs.sessions.model.rowCount() == 0
    place.window.close()
    assert (refused, place.failures) == ([], [])


def test_many_packages_are_merged_by_helping_processes_beside_the_window(
    settings_folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    office = make_office(tmp_path / "pusat", sessions=MANY, merged=False)
    place = Place(settings_folder, Jobs)
    qtbot.addWidget(place.window)
    place.window.show()
    place.desk.open(office.centre, OFFICE_PHRASE, office.key, pytest.fail)
    qtbot.waitUntil(lambda: place.window.tabs is not None, timeout=PATIENCE)
    merge = place.tabs.merge
    merge.ui.drop.add(office.packages)
    qtbot.waitUntil(merge.ui.mergeButton.isEnabled, timeout=PATIENCE)

    merge.ui.mergeButton.click()
    qtbot.waitUntil(lambda: f"{MANY} paket digabung" in place.said, timeout=PATIENCE)

    QTest.keyClick(place.window, Key.Key_1, CONTROL)
    sessions = place.tabs.sessions.model
    qtbot.waitUntil(lambda: sessions.rowCount() == MANY, timeout=PATIENCE)
    assert not multiprocessing.active_children()
    place.close()
