"""Removable drives as Linux lists them; room, and drives that vanish or refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.services.computer import removable
from asn_desktop.services.computer.removable import ENOUGH, Drive, removable_drives

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def listed(tmp_path: Path, *places: str) -> Path:
    """Return a file like /proc/mounts."""
    mounts = tmp_path / "mounts"
    lines = [f"/dev/sd{n} {place} vfat rw,nosuid 0 0" for n, place in enumerate(places)]
    mounts.write_text("\n".join(["proc /proc proc rw 0 0", "odd", *lines]), encoding="utf-8")
    return mounts


def test_what_is_mounted_by_the_desktop_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "FLASHDISK MEJA 2"
    stick.mkdir()
    monkeypatch.setattr(removable, "PLACES", (f"{tmp_path}/FLASH",))
    escaped = str(stick).replace(" ", "\\040")

    (found,) = removable_drives(listed(tmp_path, "/", "/home", escaped))

    assert found.path == stick
    assert found.can_write
    assert found.free > 0


def test_a_drive_that_went_away_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(removable, "PLACES", (str(tmp_path),))

    assert removable_drives(listed(tmp_path, str(tmp_path / "pulled"))) == ()


def test_a_system_that_lists_no_mounts_has_no_drives(tmp_path: Path) -> None:
    assert removable_drives(tmp_path / "none") == ()


def test_a_drive_is_ready_with_room_and_leave_to_write(tmp_path: Path) -> None:
    assert Drive(tmp_path, ENOUGH, can_write=True).is_ready
    assert not Drive(tmp_path, ENOUGH - 1, can_write=True).is_ready
    assert not Drive(tmp_path, ENOUGH, can_write=False).is_ready
