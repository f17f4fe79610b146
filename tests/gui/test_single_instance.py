"""A second start wakes the window that has the file open, and only that one."""

from __future__ import annotations

import subprocess
import sys
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
    mark = next(left for left in (settings_folder / FOLDER).iterdir() if not left.suffix)
    first.stop()
    assert not mark.exists()
    mark.parent.mkdir()
    mark.touch()

    assert not wake_first(settings_folder, tmp_path / "sesi.asn")
    assert not mark.exists()


def test_a_second_start_of_the_program_ends_and_wakes_the_first(
    settings_folder: Path, tmp_path: Path
) -> None:
    """Two real processes on one settings folder; the second says so by ending at once."""
    code = (
        "import sys\n"
        "from asn_desktop.gui import office\n"
        "come = office.Office.come_forward\n"
        "def told(self):\n"
        "    come(self); print('woken', flush=True); self._window.close()\n"
        "office.Office.come_forward = told\n"
        "begin = office.Office.begin\n"
        "def began(self, path):\n"
        "    begin(self, None); print('listens', flush=True)\n"
        "office.Office.begin = began\n"
        "from asn_desktop.bootstrap import start\n"
        "sys.exit(start([]))\n"
    )
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as first:  # noqa: S603 - ours
        assert first.stdout is not None
        try:
            assert first.stdout.readline() == "listens\n"
            second = subprocess.run(
                [sys.executable, "-m", "asn_desktop"], check=False, timeout=20, cwd=tmp_path
            )
            assert second.returncode == 0
            assert first.stdout.readline() == "woken\n"
            assert first.wait(timeout=20) == 0
        finally:
            first.kill()
    assert not (settings_folder / FOLDER).exists()
