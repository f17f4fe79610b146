"""What the program says about itself: its version, what it ships, under which licences."""

from __future__ import annotations

import getpass
import platform
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop import paths
from asn_desktop.paths import log_folder
from asn_desktop.services.computer import licences
from asn_desktop.services.computer.about import last_report, own_version, particulars
from asn_desktop.services.computer.licences import shipped_licences

if TYPE_CHECKING:
    import pytest


def test_every_library_that_is_required_is_named_with_its_licence() -> None:
    named = {each.name.casefold().replace("_", "-"): each for each in shipped_licences()}
    for name in ("reportlab", "pillow", "pydantic", "sqlcipher3", "pypdfium2", "sqlcipher"):
        assert named[name].licence, name
        assert named[name].text, name
    assert "pytest" not in named
    assert "asn-desktop" not in named


def test_qt_comes_with_the_whole_lgpl() -> None:
    found = next(each for each in shipped_licences() if each.name == "PySide6_Essentials")
    assert "LGPL-3.0" in found.licence
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found.text
    assert "GNU GENERAL PUBLIC LICENSE" in found.text


def test_the_fonts_are_under_the_ofl() -> None:
    found = next(each for each in shipped_licences() if each.name == "Huruf Noto")
    assert found.licence == "OFL-1.1"
    assert "SIL OPEN FONT LICENSE" in found.text


def test_particulars_tell_nothing_personal(settings_folder: Path) -> None:
    text = particulars("6.11")
    assert own_version() in text
    for personal in (str(Path.home()), platform.node(), str(settings_folder)):
        assert personal not in text
    assert getpass.getuser() not in text.split()


def test_the_newest_report_is_found(settings_folder: Path) -> None:
    del settings_folder
    assert last_report() is None
    for name in ("galat-20260204-080000-000001.txt", "galat-20260205-080000-000001.txt"):
        (log_folder() / name).write_text("", encoding="utf-8")
    found = last_report()
    assert found is not None
    assert found.name.startswith("galat-20260205")


def test_what_is_not_there_leaves_a_gap_and_no_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    monkeypatch.setattr(licences, "OWN", "tidak-terpasang")
    named = {each.name: each for each in shipped_licences()}
    assert named["Huruf Noto"].text == ""
    assert named["reportlab"].text
