"""The agency's key pair: a public half for the sessions, a private half under a passphrase."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import (
    CannotReadError,
    FileExistsAlreadyError,
    FileMissingError,
    KeyFileError,
    PassphraseMissingError,
    SealBrokenError,
    SealClosedError,
    WrongPassphraseError,
)
from asn_desktop.vault import keys
from asn_desktop.vault.atomic import write_whole
from asn_desktop.vault.seal import Openers, Recipients, seal, unseal

if TYPE_CHECKING:
    from pathlib import Path

PUBLIC_NAME = "agency.pub"
PRIVATE_NAME = "agency.key"
KIND = "asn-desktop agency key"
MAGIC = b"ASNINSTANSI\x01"
MOST_BYTES = 64 * 1024
"""Far more than either file needs; what is larger is not read."""


class AgencyFiles(NamedTuple):
    """Where the two halves of a new pair are."""

    public: Path
    private: Path


def new_agency(folder: Path, passphrase: str) -> AgencyFiles:
    """Make an agency's key pair: `agency.pub` to hand out, `agency.key` to keep.

    :raises UserError: no passphrase, one of the files is there already, or the folder cannot be
        written.
    """
    if not passphrase:
        raise PassphraseMissingError
    files = AgencyFiles(folder / PUBLIC_NAME, folder / PRIVATE_NAME)
    for path in files:
        if path.exists():
            raise FileExistsAlreadyError(name=path.name)
    private = keys.new_secret()
    write_whole(files.private, seal(MAGIC, private, Recipients(passphrases=(passphrase,))))
    public = keys.sealing_public(private)
    content = {"kind": KIND, "x25519": public.hex(), "id": keys.key_id(public)}
    write_whole(files.public, (json.dumps(content, indent=1) + "\n").encode())
    return files


def read_agency_public(path: Path) -> bytes:
    """Return the raw X25519 public key of an `agency.pub`.

    :raises UserError: absent, not readable, no such file, or damaged.
    """
    try:
        content = json.loads(read_key_file(path))
        public = bytes.fromhex(content["x25519"])
        sound = content["kind"] == KIND and content["id"] == keys.key_id(public)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise KeyFileError(name=path.name) from None
    if not sound or len(public) != keys.KEY_BYTES:
        raise KeyFileError(name=path.name)
    return public


def read_agency_key(path: Path, passphrase: str) -> bytes:
    """Return the raw X25519 private key of an `agency.key`.

    :raises UserError: absent, not readable, no such file, damaged, or another passphrase.
    """
    try:
        private = unseal(MAGIC, read_key_file(path), Openers(passphrases=(passphrase,)))
    except SealClosedError:
        raise WrongPassphraseError(name=path.name) from None
    except SealBrokenError:
        raise KeyFileError(name=path.name) from None
    if len(private) != keys.KEY_BYTES:
        raise KeyFileError(name=path.name)
    return private


def is_agency_key(content: bytes) -> bool:
    """Tell whether these are the bytes of an `agency.key`, sound or not."""
    return content.startswith(MAGIC)


def read_key_file(path: Path) -> bytes:
    """Return what a key's file holds, at most 64 KiB of it.

    :raises UserError: absent or not readable.
    """
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES)
    except FileNotFoundError:
        raise FileMissingError(name=path.name) from None
    except OSError as error:
        raise CannotReadError(name=path.name, reason=error.strerror or str(error)) from error
