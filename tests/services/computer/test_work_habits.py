"""How somebody likes to work: kept on the computer, and a damaged file costs nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.errors import UserError
from asn_desktop.services.computer.free_space import free_bytes, in_gigabytes
from asn_desktop.services.computer.work_habits import (
    FILE_NAME,
    PrintingHabits,
    ScoringHabits,
    UsualFolders,
    WorkHabits,
    WorkHabitsFile,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    kept = WorkHabits(ScoringHabits(down_after_digit=False), UsualFolders(papers="/cetak"))
    WorkHabitsFile(tmp_path).keep(kept)
    assert WorkHabitsFile(tmp_path).read() == kept


def test_the_usual_ones_write_nothing(tmp_path: Path) -> None:
    WorkHabitsFile(tmp_path).keep(WorkHabits())
    assert not (tmp_path / FILE_NAME).exists()


def test_the_safe_choice_is_the_usual_one() -> None:
    assert ScoringHabits().leave_after_last


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"scoring": 3}', '{"scoring": {"down_after_digit": 1, "x": 2}}']
)
def test_a_damaged_file_gives_the_usual_habits(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    assert WorkHabitsFile(tmp_path).read() == WorkHabits()


def test_the_good_fields_of_a_damaged_file_stay(tmp_path: Path) -> None:
    text = '{"scoring": {"show_detail": false, "ready_phrases": "no"}, "folders": []}'
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    assert WorkHabitsFile(tmp_path).read() == WorkHabits(ScoringHabits(show_detail=False))


def test_a_folder_that_refuses_says_so(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("", encoding="utf-8")
    with pytest.raises(UserError):
        WorkHabitsFile(tmp_path / "berkas").keep(WorkHabits(ScoringHabits(show_detail=False)))


def test_free_space_is_that_of_the_drive_even_of_a_folder_to_come(tmp_path: Path) -> None:
    assert (free_bytes(tmp_path / "belum" / "ada") or 0) > 0
    assert in_gigabytes(12_340_000_000) == "12,3 GB"


def test_a_drive_that_tells_nothing_is_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError

    monkeypatch.setattr("shutil.disk_usage", refuse)
    assert free_bytes(tmp_path) is None


def test_what_no_printer_can_do_is_at_its_usual_setting(tmp_path: Path) -> None:
    kept = PrintingHabits("F4", 2.5, -1.0, "by_hand", True, "EPSON", colour=False)  # noqa: FBT003
    WorkHabitsFile(tmp_path).keep(WorkHabits(printing=kept))
    assert WorkHabitsFile(tmp_path).read().printing == kept

    broken = {"size": "A3", "two_sided": "tiga", "offset_right_mm": 500.0, "printer": "EPSON"}
    broken |= {"offset_down_mm": float("nan"), "colour": "ya"}
    (tmp_path / FILE_NAME).write_text(json.dumps({"printing": broken}))
    assert WorkHabitsFile(tmp_path).read().printing == PrintingHabits(printer="EPSON")
