"""The way in: window or command, and what is said where neither can be had."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from asn_desktop.bootstrap import run, start

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a screen")
SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SCREEN:
        monkeypatch.delenv(name, raising=False)


def run_program(
    *arguments: str, folder: Path | None = None, screen: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the program as a user does, with only the given screen."""
    kept = {name: text for name, text in os.environ.items() if name not in SCREEN}
    return subprocess.run(  # noqa: S603
        [sys.executable, "-P", "-m", "asn_desktop", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={**kept, **(screen or {})},
    )


@pytest.mark.parametrize(
    ("argument", "serves"),
    [
        ("--multiprocessing-fork", True),
        ("from multiprocessing.resource_tracker import main; main(5)", True),
        ("sesi.asn", False),
    ],
)
@pytest.mark.parametrize("frozen", [True, False])
def test_the_frozen_program_serves_as_a_process_only_where_it_is_asked_to(
    argument: str, monkeypatch: pytest.MonkeyPatch, *, serves: bool, frozen: bool
) -> None:
    begun: list[bool] = []
    monkeypatch.setattr("multiprocessing.freeze_support", lambda: begun.append(True))
    monkeypatch.setattr("asn_desktop.bootstrap.start", lambda _: 7)
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(sys, "argv", ["asn-desktop", argument])
    with pytest.raises(SystemExit, match="7"):
        run()
    assert begun == ([True] if serves and frozen else [])


@linux_only
def test_without_a_screen_it_says_so_and_how_to_go_on() -> None:
    done = run_program()
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Di sini tidak ada layar")
    assert "./run.sh --help" in done.stderr
    assert "xvfb-run" in done.stderr


@linux_only
@pytest.mark.parametrize(
    "screen",
    [{"DISPLAY": ":9876"}, {"WAYLAND_DISPLAY": "none-0", "XDG_RUNTIME_DIR": "/nonexistent"}],
    ids=["x", "wayland"],
)
def test_a_screen_that_does_not_answer_never_ends_in_an_abort(screen: dict[str, str]) -> None:
    done = run_program(screen=screen)
    assert done.returncode == 1
    assert done.stderr.startswith("Di sini tidak ada layar")


@linux_only
@pytest.mark.usefixtures("no_screen")
def test_a_file_opens_the_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "sesi.asn"
    file.write_bytes(b"")
    assert start([str(file)]) == 1
    assert capsys.readouterr().err.startswith("Di sini tidak ada layar")


@linux_only
@pytest.mark.usefixtures("no_screen")
def test_a_file_with_a_bare_name_opens_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("sesi").write_bytes(b"")
    assert start(["sesi"]) == 1
    assert capsys.readouterr().err.startswith("Di sini tidak ada layar")


def test_a_command_wins_over_a_file_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "check").write_bytes(b"")
    assert run_program("check", folder=tmp_path).returncode == 0


@pytest.mark.parametrize("name", ["tiada.asn", "tiada/sesi"])
def test_a_file_that_is_not_there_is_named(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert start([name]) == 1
    assert capsys.readouterr().err == (
        f"{Path(name).name} tidak ditemukan. Periksa nama dan foldernya.\n"
    )


def test_a_folder_is_no_session(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert start([f"{tmp_path}/"]) == 1
    assert "bukan berkas sesi" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["tiada"], ["--tiada"], ["check", "--tiada"], ["check", "x"]]
)
def test_wrong_usage_is_told_in_indonesian(
    arguments: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert start(arguments) == 2
    output = capfd.readouterr()
    assert output.out == ""
    assert output.err.startswith("Pemakaian: asn-desktop")
    assert "Salah: " in output.err


def test_check_prints_one_json_object() -> None:
    done = run_program("check", "--json")
    report = json.loads(done.stdout)
    assert (done.returncode, done.stderr, report["ok"]) == (0, "", True)
    parts = ["fonts", "cipher", "pdf", "qr", "processes", "write"]
    assert [part["name"] for part in report["checks"]] == parts
