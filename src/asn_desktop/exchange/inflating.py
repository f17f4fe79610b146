"""A package's content inflated piece by piece: what is too much is refused before it is held.

At no time is more in memory than the lines themselves and one piece, whatever a package claims; of
what packages have in common, one copy more.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import SealBrokenError
from asn_desktop.domain.ledger import MOST_LINE_BYTES
from asn_desktop.exchange.body import Beginning, BodyReader

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_INFLATED = 256 * 1024 * 1024
MOST_HEADER_BYTES = 16 * 1024 * 1024
FED = 64 * 1024
PIECE = 1024 * 1024


class Content(NamedTuple):
    """What was within the seal: header, signature, and the lines of events with their SHA-256."""

    header: bytes
    signature: bytes
    lines: list[bytes]
    digest: str


class Inflater:
    """Inflates the packages of one merge, one after the other, on one thread at a time."""

    def __init__(self) -> None:
        self._beginning = Beginning()

    def inflate(self, compressed: bytes) -> Content:
        """Return the content of these bytes.

        :raises SealBrokenError: not whole, something after its end, or beyond any of the limits.
        """
        body = BodyReader(self._beginning)
        content = _inflate(compressed, body)
        self._beginning = body.beginning()
        return content


def inflate(compressed: bytes) -> Content:
    """Return the content of these bytes, of one package that has nothing to do with others.

    :raises SealBrokenError: as `Inflater.inflate`.
    """
    return _inflate(compressed, BodyReader())


def _inflate(compressed: bytes, body: BodyReader) -> Content:
    pieces = _limited(compressed)
    header, rest = _line(b"", pieces, MOST_HEADER_BYTES)
    signature, rest = _line(rest, pieces, MOST_LINE_BYTES)
    body.feed(rest)
    for piece in pieces:
        body.feed(piece)
    return Content(header, signature, *body.finish())


def _line(begun: bytes, pieces: Iterator[bytes], most: int) -> tuple[bytes, bytes]:
    """Return the next line, and what came after it with the last of its pieces."""
    found = bytearray(begun)
    end = found.find(b"\n")
    while end < 0:
        if len(found) > most:
            raise SealBrokenError
        piece = next(pieces, None)
        if piece is None:
            raise SealBrokenError
        searched = len(found)
        found += piece
        end = found.find(b"\n", searched)
    if end > most:
        raise SealBrokenError
    return bytes(found[:end]), bytes(found[end + 1 :])


def _limited(compressed: bytes) -> Iterator[bytes]:
    total = 0
    for piece in _pieces(compressed):
        total += len(piece)
        if total > MOST_INFLATED:
            raise SealBrokenError
        yield piece


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
