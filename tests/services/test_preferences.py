"""What this computer remembers: survives a restart, and a damaged file costs nothing but it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from asn_desktop.services.preferences import (
    FILE_NAME,
    PreferenceFile,
    Preferences,
    RecentSession,
)

if TYPE_CHECKING:
    from pathlib import Path


def recent(number: int) -> RecentSession:
    return RecentSession(f"/sesi/{number}.asn", f"Sesi {number}", "2026-02-04T08:00:00+08:00")


def test_what_is_kept_is_there_after_a_restart(tmp_path: Path) -> None:
    kept = Preferences("gelap", 120, (recent(1), recent(2)), "penilaian")

    assert PreferenceFile(tmp_path).keep(kept)

    assert PreferenceFile(tmp_path).now == kept


def test_keeping_the_same_again_writes_nothing(tmp_path: Path) -> None:
    file = PreferenceFile(tmp_path)

    assert file.keep(file.now)

    assert not (tmp_path / FILE_NAME).exists()


def test_a_folder_that_refuses_loses_nothing_while_the_program_runs(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("not a folder", encoding="utf-8")
    file = PreferenceFile(tmp_path / "folder")

    assert not file.keep(Preferences(zoom=130))

    assert file.now.zoom == 130


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "7", '{"appearance": 3, "zoom": "besar", "recent": 5, "last_page": null}'],
)
def test_a_damaged_file_gives_the_usual_settings(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")

    assert PreferenceFile(tmp_path).now == Preferences()


def test_the_good_fields_of_a_damaged_file_stay(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(
        '{"appearance": "ungu", "zoom": 4000, "recent": [3, {"title": "tanpa tempat"},'
        ' {"path": "/a.asn", "title": 5}], "last_page": "cetak"}',
        encoding="utf-8",
    )

    found = PreferenceFile(tmp_path).now

    assert found == Preferences("sistem", 150, (RecentSession("/a.asn", "", ""),), "cetak")


def test_a_session_opened_again_moves_to_the_front() -> None:
    preferences = Preferences(recent=(recent(1), recent(2)))
    renamed = replace(recent(2), title="Nama baru")

    assert preferences.opened(renamed).recent == (renamed, recent(1))


def test_only_the_last_dozen_are_remembered() -> None:
    preferences = Preferences()
    for number in range(20):
        preferences = preferences.opened(recent(number))

    assert len(preferences.recent) == 12
    assert preferences.recent[0] == recent(19)


def test_a_session_can_be_forgotten() -> None:
    preferences = Preferences(recent=(recent(1), recent(2)))

    assert preferences.forgotten("/sesi/1.asn").recent == (recent(2),)


@pytest.mark.parametrize(("asked", "given"), [(70, 80), (80, 80), (110, 110), (160, 150)])
def test_zoom_keeps_within_its_limits(asked: int, given: int) -> None:
    assert Preferences().zoomed(asked).zoom == given
