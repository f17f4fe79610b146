"""The lines of a package, split and hashed block by block as they are inflated.

The packages of one merge mostly begin alike: each laptop brings the same roster first. What one of
them began with is compared and taken over; only what follows is split and hashed again.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import SealBrokenError
from asn_desktop.domain.ledger import MOST_LINE_BYTES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from hashlib import _Hash

MOST_LINES = 1_000_000
BLOCK = 1024 * 1024
MOST_REMEMBERED = 32
"""So many blocks of a package are kept in mind for those that come after it."""


class Block(NamedTuple):
    """Some bytes of a body, and how far it was read when they had been."""

    content: bytes
    hashed: _Hash
    lines: int
    """So many lines had ended."""
    open_line: bytes
    """What had begun and not ended."""


class Beginning(NamedTuple):
    """How a body begins that came before."""

    blocks: Sequence[Block] = ()
    lines: Sequence[bytes] = ()


class BodyReader:
    """Reads one body; the pieces it is fed may be cut anywhere."""

    def __init__(self, known: Beginning | None = None) -> None:
        self._remembers = known is not None
        self._known = known or Beginning()
        self._pending = b""
        self._blocks: list[Block] = []
        self._lines: list[bytes] = []
        self._hashed = hashlib.sha256()
        self._open_line = b""
        self._shared: int | None = None
        """So many blocks are the known ones; None as long as all are: no line is copied yet."""

    def feed(self, piece: bytes) -> None:
        """Take in the next bytes.

        :raises SealBrokenError: too many lines, or one is too long.
        """
        rest = memoryview(piece)
        while len(self._pending) + len(rest) >= BLOCK:
            cut = BLOCK - len(self._pending)
            self._take(self._pending + rest[:cut])
            self._pending, rest = b"", rest[cut:]
        self._pending += rest

    def finish(self) -> tuple[list[bytes], str]:
        """Return the lines and the SHA-256 of all bytes, in hex.

        :raises SealBrokenError: as `feed`.
        """
        self._leave_known()
        self._read(self._pending)
        self._lines.append(self._open_line)
        return ([] if self._lines == [b""] else self._lines), self._hashed.hexdigest()

    def beginning(self) -> Beginning:
        """Return what to keep in mind for the next: the known beginning, or this body's own.

        Its own if that goes further, or has nothing of the known one: another session's, as a rule.
        """
        goes_further = len(self._blocks) > len(self._known.blocks)
        if self._blocks and (goes_further or not self._shared):
            return Beginning(self._blocks, self._lines[: self._blocks[-1].lines])
        return self._known

    def _take(self, content: bytes) -> None:
        place, known = len(self._blocks), self._known.blocks
        if self._shared is None and place < len(known) and known[place].content == content:
            self._blocks.append(known[place])
            return
        self._leave_known()
        self._read(content)
        if self._remembers and place < MOST_REMEMBERED:
            block = Block(content, self._hashed.copy(), len(self._lines), self._open_line)
            self._blocks.append(block)

    def _leave_known(self) -> None:
        if self._shared is not None:
            return
        self._shared = len(self._blocks)
        if self._blocks:
            last = self._blocks[-1]
            self._lines = list(self._known.lines[: last.lines])
            self._hashed, self._open_line = last.hashed.copy(), last.open_line

    def _read(self, content: bytes) -> None:
        self._hashed.update(content)
        parts = (self._open_line + content).split(b"\n")
        if max(map(len, parts)) > MOST_LINE_BYTES or len(self._lines) + len(parts) > MOST_LINES:
            raise SealBrokenError
        self._open_line = parts.pop()
        self._lines += parts
