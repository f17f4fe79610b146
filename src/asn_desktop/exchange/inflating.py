"""A package's content inflated piece by piece: what is too much is refused before it is held.

At no time is more in memory than the lines themselves and one piece, whatever a package claims.
"""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.bundle import portions
from asn_desktop.domain.errors import SealBrokenError
from asn_desktop.domain.ledger import MOST_LINE_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_INFLATED = 256 * 1024 * 1024
MOST_HEADER_BYTES = 16 * 1024 * 1024
MOST_LINES = 1_000_000
FED = 64 * 1024
PIECE = 1024 * 1024


class Content(NamedTuple):
    """What was within the seal: header, signature, and the lines of events."""

    header: bytes
    signature: bytes
    lines: list[bytes]

    def digest(self) -> str:
        """Return the SHA-256 of the lines as they stood, joined by line ends, in hex."""
        found = hashlib.sha256()
        for portion in portions(self.lines):
            found.update(b"\n" if portion.start else b"")
            found.update(b"\n".join(self.lines[portion]))
        return found.hexdigest()


def inflate(compressed: bytes) -> Content:
    """Return the content of these bytes.

    :raises SealBrokenError: not whole, something after its end, or beyond any of the limits.
    """
    lines: list[bytes] = []
    open_line, total = b"", 0
    for piece in _pieces(compressed):
        total += len(piece)
        parts = (open_line + piece).split(b"\n")
        open_line = parts.pop()
        _require_within(total, lines, (*parts, open_line))
        lines += parts
    lines.append(open_line)
    if len(lines) < 3:  # noqa: PLR2004 (header, signature, and what may be an empty rest)
        raise SealBrokenError
    header, signature = lines[:2]
    del lines[:2]
    return Content(header, signature, [] if lines == [b""] else lines)


def _pieces(compressed: bytes) -> Iterator[bytes]:
    inflater, view = zlib.decompressobj(), memoryview(compressed)
    try:
        for start in range(0, len(view), FED):
            fed: bytes | memoryview = view[start : start + FED]
            while fed and not inflater.eof:
                yield inflater.decompress(fed, PIECE)
                fed = inflater.unconsumed_tail
            if inflater.eof and (inflater.unused_data or start + FED < len(view)):
                raise SealBrokenError
        yield inflater.flush()
    except zlib.error:
        raise SealBrokenError from None
    if not inflater.eof:
        raise SealBrokenError


def _require_within(total: int, lines: Sequence[bytes], new: Sequence[bytes]) -> None:
    """Demand that neither all, nor the number of lines, nor one of the new lines is too much."""
    if total > MOST_INFLATED or len(lines) + len(new) > MOST_LINES + 2:
        raise SealBrokenError
    first = 0 if lines else 1
    if first and len(new[0]) > MOST_HEADER_BYTES:
        raise SealBrokenError
    if max(map(len, new[first:]), default=0) > MOST_LINE_BYTES:
        raise SealBrokenError
