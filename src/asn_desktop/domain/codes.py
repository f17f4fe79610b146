"""Short codes that two people read to each other: XXXX-XXXX, forty bits, no letter like another."""

from __future__ import annotations

import hashlib

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LETTERS = 8
HALF = LETTERS // 2
BITS = 5
BYTES = LETTERS * BITS // 8
ALIKE = str.maketrans("OIL", "011")
"""Letters that are no part of the alphabet, and what somebody who types them has read."""
BETWEEN = str.maketrans("", "", " -\u2010\u2011\u2012\u2013\u00a0\t")
"""What stands between letters and says nothing; a phone makes its own dashes."""


def code_of(content: bytes) -> str:
    """Return the code of these bytes: the first 40 bits of their SHA-256, lowest five first."""
    number = int.from_bytes(hashlib.sha256(content).digest()[:BYTES])
    letters = [CROCKFORD[number >> BITS * k & 31] for k in range(LETTERS)]
    return "".join(letters[:HALF]) + "-" + "".join(letters[HALF:])


def read_code(typed: str) -> str | None:
    """Return a typed code as it is shown; case, spaces and dashes do not matter, O is 0, I is 1.

    None where it can be no code.
    """
    plain = typed.translate(BETWEEN).strip()
    letters = plain.upper().translate(ALIKE)
    if not plain.isascii() or len(letters) != LETTERS or not set(letters) <= set(CROCKFORD):
        return None
    return f"{letters[:HALF]}-{letters[HALF:]}"
