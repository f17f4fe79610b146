"""What a screen reader finds in the real window: everything that can be used has a name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest

from asn_desktop.gui.frame.page_list import PAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

KIT = Path(__file__).resolve().parents[1] / "kit"
Heard: TypeAlias = "Mapping[str, Sequence[tuple[str, str, Sequence[str]]]]"


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Heard:
    """Return what a reader in a process of its own hears of each page and dialog."""
    folder = tmp_path_factory.mktemp("pendengar")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "ASN_SETTINGS": str(folder),
    }
    done = subprocess.run(  # noqa: S603 - our own code, on a screen and a bus of its own
        [
            *("xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--"),
            *(sys.executable, str(KIT / "read_window.py"), str(folder)),
        ],
        capture_output=True,
        text=True,
        env=environment,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found: Heard = json.loads(done.stdout.splitlines()[-1])
    return found


def test_nothing_that_can_be_used_is_without_a_name(heard: Heard) -> None:
    nameless = {
        place: [(role, path[-3:]) for role, name, path in nodes if not name.strip()]
        for place, nodes in heard.items()
    }
    assert {place: found for place, found in nameless.items() if found} == {}


def test_every_page_is_heard(heard: Heard) -> None:
    assert {each.key for each in PAGES} <= set(heard)
    few = [place for place, nodes in heard.items() if len(nodes) < 15]
    assert few == []


def test_marks_speak_their_behaviour_level_and_its_word(heard: Heard) -> None:
    cells = [name for role, name, _ in heard["penilaian"] if role == "cell"]
    assert "Berorientasi Pelayanan 1: 2, Reaktif" in cells
