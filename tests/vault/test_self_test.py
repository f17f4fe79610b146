"""The probe of the cipher tells a plain file from an encrypted one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.errors import SelfTestError
from asn_desktop.vault.self_test import WRITTEN, _require_encrypted, probe_cipher

if TYPE_CHECKING:
    from pathlib import Path


def test_the_cipher_works_here(tmp_path: Path) -> None:
    assert probe_cipher(tmp_path).startswith("SQLCipher 4.")


def test_a_plain_database_is_found_out(tmp_path: Path) -> None:
    path = tmp_path / "plain.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE probe (word TEXT)")
    with pytest.raises(SelfTestError, match="tidak tersandi"):
        _require_encrypted(path)


def test_plain_words_in_a_file_are_found_out(tmp_path: Path) -> None:
    path = tmp_path / "words.db"
    path.write_bytes(b"\x01\x02" + WRITTEN.encode())
    with pytest.raises(SelfTestError, match="tidak tersandi"):
        _require_encrypted(path)
