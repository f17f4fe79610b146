"""Sealing: one content key, a slot for each recipient, and nothing outside the seal's reach.

A sealed file is `magic, length of head, head (JSON), content`. The head holds the slots; the
content is ChaCha20-Poly1305 with every byte before it as associated data, and nothing follows it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from asn_desktop.domain.errors import SealBrokenError, SealClosedError
from asn_desktop.vault import keys

if TYPE_CHECKING:
    from collections.abc import Sequence

SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
SLOT_PURPOSE = b"asn-desktop content key 1"
NONCE = bytes(12)
LENGTH_BYTES = 4
MOST_HEAD = 64 * 1024
MOST_SLOTS = 64
MOST_PASSPHRASE_SLOTS = 2
DEAREST = keys.StretchCost(memory=128 * 1024, rounds=4, lanes=8)


@dataclass(frozen=True, slots=True)
class Recipients:
    """Who can open: holders of these X25519 keys (raw public halves) and of these passphrases."""

    public_keys: Sequence[bytes] = ()
    passphrases: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Openers:
    """What this computer can try: raw X25519 private keys, then passphrases (0.3 s each)."""

    private_keys: Sequence[bytes] = ()
    passphrases: Sequence[str] = ()
    content_key: bytes = b""
    """What `content_key_of` returned of the same sealed bytes before; the rest is not tried."""


def seal(magic: bytes, content: bytes, recipients: Recipients) -> bytes:
    """Seal a content; the content key is fresh, so the nonce is a constant."""
    content_key = keys.new_secret()
    slots = [_key_slot(public, content_key) for public in recipients.public_keys]
    slots += [_passphrase_slot(text, content_key) for text in recipients.passphrases]
    head = json.dumps({"slots": slots}, separators=(",", ":")).encode()
    before = magic + len(head).to_bytes(LENGTH_BYTES) + head
    return before + ChaCha20Poly1305(content_key).encrypt(NONCE, content, before)


def unseal(magic: bytes, sealed: bytes, openers: Openers) -> bytes:
    """Return the content.

    :raises SealClosedError: no slot opens with these keys and passphrases.
    :raises SealBrokenError: cut short, altered, or not a sealed file.
    """
    _, start = _slots(magic, sealed)
    content_key = content_key_of(magic, sealed, openers)
    try:
        return ChaCha20Poly1305(content_key).decrypt(NONCE, sealed[start:], sealed[:start])
    except InvalidTag:
        raise SealBrokenError from None


def content_key_of(magic: bytes, sealed: bytes, openers: Openers) -> bytes:
    """Return the key of the content alone; with it the same bytes open again at once.

    :raises SealClosedError: no slot opens with these keys and passphrases.
    :raises SealBrokenError: cut short, or not a sealed file.
    """
    slots, _ = _slots(magic, sealed)
    content_key = openers.content_key or _open_slots(slots, openers)
    if content_key is None:
        raise SealClosedError
    return content_key


def seal_to_key(secret: bytes, public: bytes, purpose: bytes) -> bytes:
    """Seal a short secret to one X25519 key by HPKE (RFC 9180), bound to its purpose."""
    return SUITE.encrypt(secret, keys.sealing_key(public), info=purpose)


def unseal_with_key(sealed: bytes, private: bytes, purpose: bytes) -> bytes | None:
    """Return the secret, or None where the key or the purpose is another."""
    try:
        return SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(private), info=purpose)
    except (InvalidTag, ValueError):
        return None


def _key_slot(public: bytes, content_key: bytes) -> dict[str, Any]:
    sealed = seal_to_key(content_key, public, SLOT_PURPOSE)
    return {"to": keys.key_id(public), "sealed": sealed.hex()}


def _passphrase_slot(passphrase: str, content_key: bytes) -> dict[str, Any]:
    salt, cost = keys.new_secret(keys.KEY_BYTES // 2), keys.COST
    wrapping = keys.stretch(passphrase, salt, cost)
    sealed = ChaCha20Poly1305(wrapping).encrypt(NONCE, content_key, SLOT_PURPOSE)
    spent = [cost.memory, cost.rounds, cost.lanes]
    return {"salt": salt.hex(), "cost": spent, "sealed": sealed.hex()}


def _slots(magic: bytes, sealed: bytes) -> tuple[list[dict[str, Any]], int]:
    """Return the slots and where the content starts.

    :raises SealBrokenError: not so shaped.
    """
    head_start = len(magic) + LENGTH_BYTES
    if sealed[: len(magic)] != magic or len(sealed) < head_start:
        raise SealBrokenError
    length = int.from_bytes(sealed[len(magic) : head_start])
    start = head_start + length
    if length > MOST_HEAD or len(sealed) < start:
        raise SealBrokenError
    try:
        slots = json.loads(sealed[head_start:start])["slots"]
        shaped = [dict(slot) for slot in slots]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise SealBrokenError from None
    stretched = sum("salt" in slot for slot in shaped)
    if len(shaped) > MOST_SLOTS or stretched > MOST_PASSPHRASE_SLOTS:
        raise SealBrokenError
    return shaped, start


def _open_slots(slots: Sequence[dict[str, Any]], openers: Openers) -> bytes | None:
    try:
        content_key = _open_key_slots(slots, openers) or _open_passphrase_slots(slots, openers)
    except (ValueError, KeyError, TypeError, OverflowError):
        raise SealBrokenError from None
    if content_key is not None and len(content_key) != keys.KEY_BYTES:
        raise SealBrokenError
    return content_key


def _open_key_slots(slots: Sequence[dict[str, Any]], openers: Openers) -> bytes | None:
    for private in openers.private_keys:
        mine = keys.key_id(keys.sealing_public(private))
        for slot in slots:
            if slot.get("to") == mine:
                sealed = bytes.fromhex(slot["sealed"])
                content_key = unseal_with_key(sealed, private, SLOT_PURPOSE)
                if content_key is None:
                    raise SealBrokenError
                return content_key
    return None


def _open_passphrase_slots(slots: Sequence[dict[str, Any]], openers: Openers) -> bytes | None:
    for slot in slots:
        if "salt" not in slot:
            continue
        salt, sealed = bytes.fromhex(slot["salt"]), bytes.fromhex(slot["sealed"])
        cost = _bearable(slot["cost"])
        for passphrase in openers.passphrases:
            wrapping = keys.stretch(passphrase, salt, cost)
            try:
                return ChaCha20Poly1305(wrapping).decrypt(NONCE, sealed, SLOT_PURPOSE)
            except InvalidTag:
                continue
    return None


def _bearable(cost: Sequence[int]) -> keys.StretchCost:
    """Return a slot's cost of one guess.

    :raises ValueError: so dear that it could only be meant to stop this computer.
    """
    memory, rounds, lanes = (int(part) for part in cost)
    bearable = keys.StretchCost(memory, rounds, lanes)
    if memory > DEAREST.memory or rounds > DEAREST.rounds or lanes > DEAREST.lanes:
        raise ValueError(cost)
    return bearable
