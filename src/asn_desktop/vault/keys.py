"""Keys: stretched from passphrases, made for devices and agencies, and spelled as words."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from dataclasses import dataclass
from threading import Lock

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from asn_desktop.domain.errors import RecoveryWordsError

KEY_BYTES = 32
ID_HEX = 32
CONSONANTS = "bdfghjklmnprstvz"
VOWELS = "aiou"


@dataclass(frozen=True, slots=True)
class StretchCost:
    """How dear one guess at a passphrase is: KiB of memory, and rounds (RFC 9106)."""

    memory: int = 64 * 1024
    rounds: int = 3
    lanes: int = 4


COST = StretchCost()

_stretching = Lock()
"""OpenSSL's threads serve one derivation at a time; a second one would fail for want of memory."""


def stretch(passphrase: str, salt: bytes, cost: StretchCost | None = None) -> bytes:
    """Return 32 bytes made from a passphrase by Argon2id; takes 0.2 to 0.5 s by design.

    Letters that look the same are the same, however the keyboard spells them (NFC).
    """
    chosen = cost or COST
    derivation = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=chosen.rounds,
        lanes=chosen.lanes,
        memory_cost=chosen.memory,
    )
    typed = unicodedata.normalize("NFC", passphrase)
    with _stretching:
        return derivation.derive(typed.encode("utf-8", "surrogatepass"))


def new_secret(size: int = KEY_BYTES) -> bytes:
    """Return random bytes for a key or a salt."""
    return os.urandom(size)


def key_id(public: bytes) -> str:
    """Return the id of a public key: 32 hex digits of its SHA-256."""
    return hashlib.sha256(public).hexdigest()[:ID_HEX]


def signing_public(private: bytes) -> bytes:
    """Return the public half of a raw Ed25519 key."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sign(private: bytes, message: bytes) -> bytes:
    """Sign with a raw Ed25519 key; 64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(private).sign(message)


def is_signed(public: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether the raw Ed25519 key made this signature; malformed ones are simply not."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def sealing_public(private: bytes) -> bytes:
    """Return the public half of a raw X25519 key."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sealing_key(public: bytes) -> X25519PublicKey:
    """Return a raw X25519 public key as an object.

    :raises ValueError: not 32 bytes.
    """
    return X25519PublicKey.from_public_bytes(public)


def sealing_public_of(text: str) -> bytes:
    """Return a raw X25519 public key from its hex; it may have come in a package.

    :raises ValueError: not 32 bytes, or a point that no honest key has.
    """
    public = bytes.fromhex(text)
    X25519PrivateKey.generate().exchange(sealing_key(public))
    return public


def to_words(secret: bytes) -> str:
    """Spell a secret as pronounceable five-letter words (proquints, arXiv:0901.4016).

    The last word is a check: 16 bits of the secret's SHA-256.
    """
    checked = secret + hashlib.sha256(secret).digest()[:2]
    groups = (int.from_bytes(checked[k : k + 2]) for k in range(0, len(checked), 2))
    return " ".join(_word(group) for group in groups)


def from_words(text: str) -> bytes:
    """Return the secret that `to_words` spelled; case, dashes and line breaks do not matter.

    :raises RecoveryWordsError: a word is misspelled, missing, or the check does not fit.
    """
    words = text.lower().replace("-", " ").split()
    try:
        checked = b"".join(_group(word).to_bytes(2) for word in words)
    except ValueError:
        raise RecoveryWordsError from None
    secret = checked[:-2]
    if len(secret) != KEY_BYTES or hashlib.sha256(secret).digest()[:2] != checked[-2:]:
        raise RecoveryWordsError
    return secret


def _word(group: int) -> str:
    first, second, third, fourth, fifth = (
        group >> 12,
        group >> 10 & 3,
        group >> 6 & 15,
        group >> 4 & 3,
        group & 15,
    )
    letters = (CONSONANTS[first], VOWELS[second], CONSONANTS[third], VOWELS[fourth])
    return "".join(letters) + CONSONANTS[fifth]


def _group(word: str) -> int:
    """Return the 16 bits of a word.

    :raises ValueError: not a word.
    """
    first, second, third, fourth, fifth = tuple(word)
    return (
        CONSONANTS.index(first) << 12
        | VOWELS.index(second) << 10
        | CONSONANTS.index(third) << 6
        | VOWELS.index(fourth) << 4
        | CONSONANTS.index(fifth)
    )
