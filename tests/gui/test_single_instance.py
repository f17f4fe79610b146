"""A second start wakes the window that has the file open, and only that one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from asn_desktop.gui.frame.single_instance import FOLDER, FirstInstance, wake_first

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def first(qapp: object, settings_folder: Path) -> Iterator[FirstInstance]:
    del qapp
    instance = FirstInstance(settings_folder)
    yield instance
    instance.stop()


def test_nobody_is_woken_where_nobody_listens(settings_folder: Path, tmp_path: Path) -> None:
    assert not wake_first(settings_folder, tmp_path / "sesi.asn")
    assert not wake_first(settings_folder, None)


def test_the_same_file_wakes_the_first_window(
    first: FirstInstance, settings_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first.listen(tmp_path / "sesi.asn")

    with qtbot.waitSignal(first.woken):
        assert wake_first(settings_folder, tmp_path / "." / "sesi.asn")


def test_another_file_does_not(first: FirstInstance, settings_folder: Path, tmp_path: Path) -> None:
    first.listen(tmp_path / "sesi.asn")
    first.listen(tmp_path / "sesi.asn")

    assert not wake_first(settings_folder, tmp_path / "lain.asn")
    assert not wake_first(settings_folder, None)


def test_a_start_without_a_file_wakes_any_window(
    first: FirstInstance, settings_folder: Path, qtbot: QtBot
) -> None:
    first.listen(None)

    with qtbot.waitSignal(first.woken):
        assert wake_first(settings_folder, None)


def test_a_mark_left_by_a_crash_is_cleared_away(
    first: FirstInstance, settings_folder: Path, tmp_path: Path
) -> None:
    first.listen(tmp_path / "sesi.asn")
    (mark,) = (settings_folder / FOLDER).iterdir()
    first.stop()
    assert not mark.exists()
    mark.parent.mkdir()
    mark.touch()

    assert not wake_first(settings_folder, tmp_path / "sesi.asn")
    assert not mark.exists()
