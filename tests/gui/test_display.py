"""A screen is one that answers, whatever the variables say."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from asn_desktop.gui.display import can_show_windows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a screen")


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def x_server() -> Iterator[str]:
    """Start an X server, which picks a free number itself, and give its name."""
    program = shutil.which("Xvfb")
    assert program is not None, "./test.sh installs Xvfb"
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", "640x480x24"]
    with subprocess.Popen(  # noqa: S603
        command, pass_fds=[writing], stderr=subprocess.DEVNULL
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        yield f":{number}"
        server.terminate()


def test_without_any_variable_there_is_no_screen() -> None:
    assert not can_show_windows()


@pytest.mark.parametrize(
    ("platform", "shows"), [("offscreen", True), ("offscreen:size=1", True), ("xcb", False)]
)
def test_a_platform_without_a_screen_needs_none(
    monkeypatch: pytest.MonkeyPatch, platform: str, *, shows: bool
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert can_show_windows() is shows


def test_an_x_server_is_asked(x_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", x_server)
    assert can_show_windows()
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    assert not can_show_windows()


def test_an_x_server_that_is_gone_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9876")
    assert not can_show_windows()


def test_a_wayland_socket_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert not can_show_windows()
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        assert can_show_windows()
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        assert not can_show_windows()
