"""The agency's key pair: made once, read back, refused in plain words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.errors import (
    CannotReadError,
    FileExistsAlreadyError,
    FileMissingError,
    KeyFileError,
    PassphraseMissingError,
    WrongPassphraseError,
)
from asn_desktop.vault import keys
from asn_desktop.vault.agency import MAGIC, new_agency, read_agency_key, read_agency_public
from asn_desktop.vault.seal import Recipients, seal

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "kunci di brankas"  # noqa: S105 (made up)


def test_the_two_halves_belong_together(tmp_path: Path) -> None:
    files = new_agency(tmp_path / "bkpsdm", PASSPHRASE)
    assert [path.name for path in files] == ["agency.pub", "agency.key"]
    private = read_agency_key(files.private, PASSPHRASE)
    assert keys.sealing_public(private) == read_agency_public(files.public)
    assert private.hex().encode() not in files.private.read_bytes()
    assert private not in files.private.read_bytes()


def test_a_pair_that_is_there_is_not_replaced(tmp_path: Path) -> None:
    files = new_agency(tmp_path, PASSPHRASE)
    before = files.private.read_bytes()
    with pytest.raises(FileExistsAlreadyError, match=r"agency\.pub"):
        new_agency(tmp_path, PASSPHRASE)
    files.public.unlink()
    with pytest.raises(FileExistsAlreadyError, match=r"agency\.key"):
        new_agency(tmp_path, PASSPHRASE)
    assert files.private.read_bytes() == before


def test_it_needs_a_passphrase_and_the_right_one(tmp_path: Path) -> None:
    with pytest.raises(PassphraseMissingError):
        new_agency(tmp_path, "")
    assert list(tmp_path.iterdir()) == []
    files = new_agency(tmp_path, PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        read_agency_key(files.private, "lain")


def test_other_files_are_refused(tmp_path: Path) -> None:
    files = new_agency(tmp_path, PASSPHRASE)
    cut = tmp_path / "cut.key"
    cut.write_bytes(files.private.read_bytes()[:-1])
    short = tmp_path / "short.key"
    short.write_bytes(seal(MAGIC, b"short", Recipients(passphrases=(PASSPHRASE,))))
    for wrong in (files.public, cut, short):
        with pytest.raises(KeyFileError, match=wrong.name):
            read_agency_key(wrong, PASSPHRASE)
    with pytest.raises(FileMissingError):
        read_agency_key(tmp_path / "absent.key", PASSPHRASE)
    with pytest.raises(CannotReadError):
        read_agency_key(tmp_path, PASSPHRASE)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "asn-desktop session root"},
        {"x25519": "00" * 32},
        {"x25519": "0" * 63},
        {"x25519": 7},
        {"id": ""},
    ],
)
def test_a_changed_public_half_is_refused(tmp_path: Path, change: dict[str, object]) -> None:
    public = new_agency(tmp_path, PASSPHRASE).public
    content = json.loads(public.read_bytes())
    public.write_text(json.dumps(content | change), encoding="utf-8")
    with pytest.raises(KeyFileError):
        read_agency_public(public)


def test_a_public_half_of_another_length_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "agency.pub"
    content = {"kind": "asn-desktop agency key", "x25519": "00", "id": keys.key_id(b"\0")}
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(KeyFileError):
        read_agency_public(path)
    path.write_bytes(b"[1]")
    with pytest.raises(KeyFileError):
        read_agency_public(path)
