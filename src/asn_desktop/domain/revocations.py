"""Taking back certificates that are out: one by its digest, a batch by its key id (ADR 38)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asn_desktop.domain.ledger import Json

KEY_ID_LENGTH, SESSION_PART = 8, 6
"""A key id is the beginning of the session's id and the batch in two bytes; of the certificates
that older programs issued, without a batch, it is the first eight bytes of the session's id."""

MOST_BATCHES = 0xFFFF
REVOKED_STATUS, REPLACED_STATUS = "dicabut", "diganti"
"""Why paper no longer holds, in lists and in what a computer remembers."""

DIGEST_LETTERS = 64
"""A SHA-256 in hexadecimal."""
KEY_ID_LETTERS = 2 * KEY_ID_LENGTH
"""A key id of eight bytes in hexadecimal."""


class Revocation(NamedTuple):
    """One taking back; `at` is in milliseconds since 1970, as its author's clock had it."""

    subject: str
    """In hexadecimal: the digest of one certificate's facts, or the key id of a batch."""
    number: str
    """Number of the certificate; "" for a batch."""
    name: str
    """Whose certificate it was; "" for a batch."""
    batch: int
    why: str
    by: str
    at: int

    @property
    def is_batch(self) -> bool:
        return len(self.subject) == KEY_ID_LETTERS


def key_id_of(ses: str, batch: int) -> bytes:
    """Return the key id of a session's batch; batch 0 stands for what was issued without one.

    :raises ValueError: there are no so many batches.
    """
    whole = bytes.fromhex(ses)
    if not batch:
        return whole[:KEY_ID_LENGTH]
    if not 0 < batch <= MOST_BATCHES:
        raise ValueError(batch)
    return whole[:SESSION_PART] + batch.to_bytes(KEY_ID_LENGTH - SESSION_PART, "big")


def is_subject(text: str) -> bool:
    """Tell whether this names a certificate or a batch: small hexadecimal letters of that length.

    A session's first eight bytes alone name what older programs issued without a batch.
    """
    is_hex = all(letter in "0123456789abcdef" for letter in text)
    return is_hex and len(text) in (DIGEST_LETTERS, KEY_ID_LETTERS)


def read_revocation(subject: str, said: Json, words: tuple[str, str, int]) -> Revocation:
    """Return what an entry says; `words` are its reason, its author, and when it was made.

    What this program cannot read of it is empty: it stays taken back all the same.
    """
    parts = said if isinstance(said, dict) else {}
    batch = parts.get("batch")
    number, name = (_text(parts.get(part)) for part in ("number", "name"))
    return Revocation(subject, number, name, batch if type(batch) is int else 0, *words)


def _text(said: Json) -> str:
    return said if isinstance(said, str) else ""


def revocation_of(
    revocations: Mapping[str, Revocation], key_id: str, digest: str
) -> Revocation | None:
    """Return what took this certificate back, itself before its batch; None where nothing did.

    `revocations` are by subject.
    """
    return revocations.get(digest) or revocations.get(key_id)
