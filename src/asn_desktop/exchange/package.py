"""What travels on a stick: sealed, signed, whole or refused. docs/format.md describes the bytes."""

from __future__ import annotations

import hashlib
import json
import zlib
from typing import TYPE_CHECKING, NamedTuple

from pydantic import Field, ValidationError

from asn_desktop.domain.bundle import Bundle, Chain, Contents
from asn_desktop.domain.codes import CROCKFORD, code_of
from asn_desktop.domain.errors import (
    CannotReadError,
    FileMissingError,
    NewerPackageError,
    SealBrokenError,
    UnknownSenderError,
)
from asn_desktop.domain.ids import DeviceId, SessionId
from asn_desktop.domain.ledger import InvalidEventError, canonical
from asn_desktop.domain.models import Frozen
from asn_desktop.exchange.body import MOST_LINES
from asn_desktop.exchange.inflating import inflate
from asn_desktop.vault import keys, trust
from asn_desktop.vault.seal import Openers, Recipients, content_key_of, seal, unseal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from asn_desktop.exchange.inflating import Content
    from asn_desktop.vault.trust import SignedHead, Statement

MAGIC = b"ASNPAKET"
FORMAT = 1
HEADER_PREFIX = b"asn-desktop package 1\n"
MOST_BYTES = 256 * 1024 * 1024
COMPRESSION = 3


class ChainLength(Frozen):
    """How many lines of the package belong to a device, in the order of the package."""

    dev: str = Field(pattern="^[0-9a-f]{32}$")
    lines: int = Field(strict=True, ge=0, le=MOST_LINES)


class Header(Frozen):
    """A package's first line."""

    v: int = Field(strict=True, ge=FORMAT, le=FORMAT)
    kind: str = Field(pattern="^[a-z_]{1,20}$")
    ses: str = Field(pattern="^[0-9a-f]{32}$")
    root: str = Field(pattern="^[0-9a-f]{64}$")
    sender: str = Field(pattern="^[0-9a-f]{32}$")
    statements: list[object]
    heads: list[object]
    chains: list[ChainLength]
    digest: str = Field(pattern="^[0-9a-f]{64}$")
    extra: dict[str, object]
    t: int = Field(strict=True)


class Outgoing(NamedTuple):
    """What is to travel, and who sends it."""

    kind: str
    root: bytes
    sender: DeviceId
    sender_key: bytes
    statements: Sequence[Statement]
    heads: Sequence[SignedHead]
    chains: Sequence[Chain]
    extra: Mapping[str, object]
    t: int


class Codes(NamedTuple):
    """What a package is known by: its digest, the code that both sides show, and the other one.

    The acknowledgement is shown only where the package was opened and merged.
    """

    digest: str
    receipt: str
    acknowledgement: str


def pack(outgoing: Outgoing, recipients: Recipients) -> tuple[bytes, Codes]:
    """Return the bytes of a package and its codes.

    What is signed is what is in memory, not what a stick gives back.
    """
    lines = [line for chain in outgoing.chains for line in chain.lines]
    body = b"\n".join(lines)
    header = canonical(
        {
            "v": FORMAT,
            "kind": outgoing.kind,
            "ses": keys.key_id(outgoing.root),
            "root": outgoing.root.hex(),
            "sender": outgoing.sender,
            "statements": [item.model_dump(mode="json") for item in outgoing.statements],
            "heads": [head.model_dump(mode="json") for head in outgoing.heads],
            "chains": [{"dev": c.dev, "lines": len(c.lines)} for c in outgoing.chains],
            "digest": hashlib.sha256(body).hexdigest(),
            "extra": dict(outgoing.extra),
            "t": outgoing.t,
        }
    )
    signature = keys.sign(outgoing.sender_key, HEADER_PREFIX + header).hex().encode()
    content = zlib.compress(b"\n".join((header, signature, body)), COMPRESSION)
    return seal(MAGIC + bytes([FORMAT]), content, recipients), codes(header, signature)


def codes(header: bytes, signature: bytes) -> Codes:
    """Return what a package of this header, with this signature in hex, is known by."""
    digest = hashlib.sha256(header).hexdigest()
    return Codes(digest, receipt_code(header), acknowledgement_code(header, signature))


def receipt_code(header: bytes) -> str:
    """Return the short code that sender and receiver read to each other: XXXX-XXXX (40 bits)."""
    return code_of(b"tanda terima\n" + header)


def acknowledgement_code(header: bytes, signature: bytes) -> str:
    """Return the code by which the table says that it merged the package.

    Nobody who only saw the sealed file or the receipt code can know it.
    """
    return code_of(b"sudah diterima\n" + header + b"\n" + signature)


def read_package(
    path: Path, openers: Openers, inflater: Callable[[bytes], Content] = inflate
) -> Bundle:
    """Open, decrypt, inflate and verify a package; it is whole or refused.

    Of several packages of one session the `inflater` of an `Inflater` reads only once what they
    have in common.

    :raises UserError: absent, too large, cut short, altered, of a newer format, not for these
        keys, or from an unknown sender.
    """
    return unpack(read_sealed(path), openers, inflater)


def read_sealed(path: Path) -> bytes:
    """Return a package's bytes as they are, unopened.

    :raises UserError: absent, not readable, too large, or of a newer format.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SealBrokenError
        sealed = path.read_bytes()
    except FileNotFoundError:
        raise FileMissingError(name=path.name) from None
    except OSError as error:
        raise CannotReadError(name=path.name, reason=error.strerror) from error
    if sealed[: len(MAGIC)] == MAGIC and sealed[len(MAGIC) : len(MAGIC) + 1] > bytes([FORMAT]):
        raise NewerPackageError(name=path.name)
    return sealed


def content_key(sealed: bytes, openers: Openers) -> bytes:
    """Return the key that opens these bytes again at once, by way of `Openers.content_key`.

    :raises UserError: cut short, or not for these keys.
    """
    return content_key_of(MAGIC + bytes([FORMAT]), sealed, openers)


def unpack(
    sealed: bytes, openers: Openers, inflater: Callable[[bytes], Content] = inflate
) -> Bundle:
    """Return what a package's bytes hold.

    :raises UserError: as `read_package`.
    """
    content = inflater(unseal(MAGIC + bytes([FORMAT]), sealed, openers))
    header_bytes, signature = content.header, content.signature
    header = _read_header(header_bytes)
    if content.digest != header.digest:
        raise SealBrokenError
    root = bytes.fromhex(header.root)
    _require_sender(header, header_bytes, signature, root)
    return Bundle(
        Contents(
            SessionId(header.ses),
            root,
            DeviceId(header.sender),
            header.kind,
            header.statements,
            header.heads,
            header.extra,
            *codes(header_bytes, signature),
            header.t,
        ),
        _chains(header, content.lines),
    )


def _read_header(raw: bytes) -> Header:
    try:
        content = json.loads(raw)
        if (
            isinstance(content, dict)
            and isinstance(content.get("v"), int)
            and content["v"] > FORMAT
        ):
            raise NewerPackageError(name="Paket")
        header = Header.model_validate(content)
        is_canonical = canonical(content) == raw
    except (ValueError, ValidationError, RecursionError, InvalidEventError):
        raise SealBrokenError from None
    if not is_canonical:
        raise SealBrokenError
    if keys.key_id(bytes.fromhex(header.root)) != header.ses:
        raise UnknownSenderError
    return header


def _require_sender(header: Header, raw: bytes, signature: bytes, root: bytes) -> None:
    """Demand that a device certified under the session's root signed the header.

    :raises UnknownSenderError: it did not, or what it says of keys is misshapen.
    """
    try:
        trust.read_heads(header.heads)
        statements = trust.read_statements(header.statements)
        public = trust.trust(root, statements).public_keys[DeviceId(header.sender)]
        made = bytes.fromhex(signature.decode())
    except (InvalidEventError, KeyError, ValueError):
        raise UnknownSenderError from None
    is_spelled = made.hex().encode() == signature  # one spelling only: no byte may be changed
    if not is_spelled or not keys.is_signed(public, made, HEADER_PREFIX + raw):
        raise UnknownSenderError


def _chains(header: Header, lines: list[bytes]) -> list[Chain]:
    if sum(chain.lines for chain in header.chains) != len(lines):
        raise SealBrokenError
    if len({chain.dev for chain in header.chains}) != len(header.chains):
        raise SealBrokenError
    chains, start = [], 0
    for chain in header.chains:
        end = start + chain.lines
        chains.append(Chain(DeviceId(chain.dev), lines[start:end]))
        start = end
    return chains


__all__ = [
    "CROCKFORD",
    "Codes",
    "Outgoing",
    "acknowledgement_code",
    "codes",
    "content_key",
    "pack",
    "read_package",
    "read_sealed",
    "receipt_code",
    "unpack",
]
