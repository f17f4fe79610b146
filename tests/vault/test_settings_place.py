"""The settings folder: made where it is absent, and named in the refusal where it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.errors import CannotWriteError
from asn_desktop.paths import SETTINGS_VARIABLE
from asn_desktop.vault.settings_place import settings_place

if TYPE_CHECKING:
    from pathlib import Path


def test_it_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTINGS_VARIABLE, str(tmp_path / "a" / "b"))

    assert settings_place() == tmp_path / "a" / "b"
    assert settings_place().is_dir()


def test_where_it_cannot_be_it_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "berkas").write_text("", encoding="utf-8")
    monkeypatch.setenv(SETTINGS_VARIABLE, str(tmp_path / "berkas"))

    with pytest.raises(CannotWriteError, match="Folder pengaturan tidak dapat ditulis"):
        settings_place()
