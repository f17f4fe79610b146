"""What this computer remembers: survives a restart, and a damaged file costs nothing but it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from asn_desktop.services.computer import preferences
from asn_desktop.services.computer.preferences import (
    FILE_NAME,
    LARGEST_FILE,
    WRITING,
    PreferenceFile,
    Preferences,
    RecentCentre,
    RecentSession,
)
from asn_desktop.vault.lock import FileLock

if TYPE_CHECKING:
    from pathlib import Path


WINDOW = """
import sys
from dataclasses import replace
from pathlib import Path
from asn_desktop.services.computer.preferences import PreferenceFile, RecentSession

file = PreferenceFile(Path(sys.argv[1]))
print("read", flush=True)
sys.stdin.readline()
for number in range(5):
    session = RecentSession(f"/{sys.argv[2]}{number}.asn", "Sesi", f"2026-02-04T08:00:0{number}")
    assert file.keep(file.now.opened(session).left_at(session.path, "cetak", sys.argv[2]))
assert file.keep(replace(file.now, **{sys.argv[3]: sys.argv[4]}))
"""
"""A window that opens five sessions and has one thing of its own."""


def recent(number: int) -> RecentSession:
    return RecentSession(f"/sesi/{number}.asn", f"Sesi {number}", "2026-02-04T08:00:00+08:00")


def test_what_is_kept_is_there_after_a_restart(tmp_path: Path) -> None:
    kept = Preferences("gelap", "en", 120, (recent(1), recent(2)), ("/b.asn",), first_steps=False)

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
    [
        "",
        "{",
        "[]",
        "7",
        '{"appearance": 3, "zoom": "besar", "recent": 5, "open_files": null}',
        "[" * 60_000,
    ],
)
def test_a_damaged_file_gives_the_usual_settings(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")

    assert PreferenceFile(tmp_path).now == Preferences()


def test_the_good_fields_of_a_damaged_file_stay(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(
        '{"appearance": "ungu", "zoom": 4000, "recent": [3, {"title": "tanpa tempat"},'
        ' {"path": "/a.asn", "title": 5, "page": "cetak"}], "language": "fr",'
        ' "open_files": ["/a", 3]}',
        encoding="utf-8",
    )

    found = PreferenceFile(tmp_path).now

    kept = RecentSession("/a.asn", "", "", "cetak")
    assert found == Preferences("sistem", "id", 150, (kept,), ("/a",))


def test_where_its_user_was_stays_with_a_session_that_is_opened_again() -> None:
    once = Preferences().opened(recent(1)).left_at(recent(1).path, "penilaian", "p17")

    again = once.opened(recent(2)).opened(recent(1))

    assert [each.path for each in again.recent] == [recent(1).path, recent(2).path]
    assert (again.recent[0].page, again.recent[0].participant) == ("penilaian", "p17")
    assert again.open_files == (recent(2).path, recent(1).path)
    assert again.session("/nirmala.asn") is None


def test_a_session_opened_again_moves_to_the_front() -> None:
    kept = Preferences(recent=(recent(1), recent(2)))
    renamed = replace(recent(2), title="Nama baru")

    assert kept.opened(renamed).recent == (renamed, recent(1))


def test_only_the_last_dozen_are_remembered() -> None:
    kept = Preferences()
    for number in range(20):
        kept = kept.opened(recent(number))

    assert len(kept.recent) == 12
    assert kept.recent[0] == recent(19)


def test_a_session_can_be_forgotten() -> None:
    kept = Preferences(recent=(recent(1), recent(2)))

    assert kept.forgotten("/sesi/1.asn").recent == (recent(2),)


@pytest.mark.parametrize(("asked", "given"), [(70, 80), (80, 80), (110, 110), (160, 150)])
def test_zoom_keeps_within_its_limits(asked: int, given: int) -> None:
    assert Preferences().zoomed(asked).zoom == given


def test_two_windows_keep_what_each_has_changed(tmp_path: Path) -> None:
    own = (("a", "appearance", "gelap"), ("b", "language", "en"))
    windows = [
        subprocess.Popen(  # noqa: S603 (our own program)
            [sys.executable, "-c", WINDOW, str(tmp_path), *each],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for each in own
    ]
    for window in windows:
        assert window.stdout is not None
        assert window.stdout.readline() == "read\n"

    for window in windows:
        window.communicate("go\n", timeout=30)

    assert [window.returncode for window in windows] == [0, 0]
    found = PreferenceFile(tmp_path).now
    assert (found.appearance, found.language) == ("gelap", "en")
    paths = {f"/{name}{number}.asn" for name in "ab" for number in range(5)}
    assert {each.path for each in found.recent} == set(found.open_files) == paths
    assert {(each.path[1], each.page, each.participant) for each in found.recent} == {
        ("a", "cetak", "a"),
        ("b", "cetak", "b"),
    }
    assert [each.name for each in tmp_path.iterdir()] == [FILE_NAME]


def test_a_window_looks_as_its_own_user_has_chosen(tmp_path: Path) -> None:
    here, there = PreferenceFile(tmp_path), PreferenceFile(tmp_path)
    there.keep(there.now.zoomed(150).opened(recent(1)))

    here.keep(here.now.opened(recent(2)))

    assert here.now.zoom == 100
    assert here.now.recent == (recent(2), recent(1))
    assert PreferenceFile(tmp_path).now.zoom == 150


def test_what_one_window_forgets_or_closes_another_keeps_forgotten(tmp_path: Path) -> None:
    here = PreferenceFile(tmp_path)
    here.keep(here.now.opened(recent(1)).opened(recent(2)))
    there = PreferenceFile(tmp_path)
    there.keep(there.now.forgotten(recent(1).path).closed(recent(1).path))

    here.keep(here.now.left_at(recent(2).path, "cetak", "p1").closed(recent(2).path))

    found = PreferenceFile(tmp_path).now
    assert found.recent == (replace(recent(2), page="cetak", participant="p1"),)
    assert found.open_files == ()


def test_what_was_opened_elsewhere_meanwhile_is_not_forgotten(tmp_path: Path) -> None:
    here = PreferenceFile(tmp_path)
    here.keep(here.now.opened(recent(1)))
    there = PreferenceFile(tmp_path)
    again = replace(recent(1), opened="2026-02-05T08:00:00+08:00")
    there.keep(there.now.opened(again))

    here.keep(here.now.forgotten(recent(1).path))

    assert PreferenceFile(tmp_path).now.recent == (again,)


def test_what_could_not_be_written_is_written_with_the_next(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.write_text("not a folder", encoding="utf-8")
    file = PreferenceFile(folder)
    assert not file.keep(file.now.zoomed(130))
    folder.unlink()
    folder.mkdir()

    assert file.keep(replace(file.now, first_steps=False))

    assert PreferenceFile(folder).now == Preferences(zoom=130, first_steps=False)


def test_fields_of_a_newer_program_stay(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"zoom": 120, "suara": "pelan"}', encoding="utf-8")
    file = PreferenceFile(tmp_path)

    assert file.keep(replace(file.now, language="en"))

    stored = json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))
    assert (stored["suara"], stored["zoom"], stored["language"]) == ("pelan", 120, "en")


def test_a_file_far_too_large_is_not_read_whole(tmp_path: Path) -> None:
    content = json.dumps({"zoom": 120, "x": "y" * LARGEST_FILE})
    (tmp_path / FILE_NAME).write_text(content, encoding="utf-8")

    assert PreferenceFile(tmp_path).now == Preferences()


def test_a_name_that_is_no_text_is_kept(tmp_path: Path) -> None:
    """What Linux gives for a file name of an old stick that is no UTF-8."""
    odd = replace(recent(1), path="/media/stik/sesi-\udcff.asn")
    file = PreferenceFile(tmp_path)

    assert file.keep(file.now.opened(odd))

    assert PreferenceFile(tmp_path).now.recent == (odd,)


def test_a_file_that_another_window_never_lets_go_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preferences, "TRIES", 2)
    file, lock = PreferenceFile(tmp_path), FileLock(tmp_path / (FILE_NAME + WRITING))

    assert not file.keep(file.now.zoomed(130))

    lock.release()
    assert file.keep(file.now.zoomed(140))


def test_central_files_are_remembered_across_windows(tmp_path: Path) -> None:
    first, second = PreferenceFile(tmp_path), PreferenceFile(tmp_path)
    first.keep(first.now.centre_opened(RecentCentre("/a.asn", "/agency.key")))
    second.keep(second.now.centre_opened(RecentCentre("/b.asn")))

    both = PreferenceFile(tmp_path).now.centres
    assert both == (RecentCentre("/b.asn"), RecentCentre("/a.asn", "/agency.key"))

    third = PreferenceFile(tmp_path)
    third.keep(third.now.centre_forgotten("/b.asn"))
    third.keep(third.now.centre_forgotten("/a.asn"))
    assert PreferenceFile(tmp_path).now.centres == ()
