"""The self-test finds what is broken in an installation, and only that."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from asn_desktop.paths import SETTINGS_VARIABLE, resources
from asn_desktop.printing.fonts import load_font
from asn_desktop.services.computer.self_test import run_self_test

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PARTS = ["fonts", "cipher", "pdf", "qr", "processes", "write"]


def failed() -> list[str]:
    report = run_self_test()
    assert [check.name for check in report.checks] == PARTS
    assert report.ok == all(check.ok for check in report.checks)
    return [check.name for check in report.checks if not check.ok]


def test_a_whole_installation_passes(settings_folder: Path) -> None:
    assert failed() == []
    assert list(settings_folder.iterdir()) == []


def test_the_report_says_what_was_tried() -> None:
    assert run_self_test().as_json()["ok"] is True


def test_a_missing_font_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(resources() / "fonts", tmp_path / "resources" / "fonts")
    (tmp_path / "resources" / "fonts" / "NotoSerif-Italic.ttf").unlink()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    load_font.cache_clear()
    try:
        assert failed() == ["fonts"]
    finally:
        load_font.cache_clear()


def test_a_folder_that_takes_no_file_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv(SETTINGS_VARIABLE, str(tmp_path / "file" / "settings"))
    assert failed() == ["write"]
    sentence = run_self_test().checks[-1].detail
    assert sentence.startswith("Folder pengaturan tidak dapat ditulis")
