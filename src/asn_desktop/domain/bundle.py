"""What a package holds once it is open: a header that speaks for itself, and chains of lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import UnreadableLinesError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from asn_desktop.domain.ids import DeviceId, SessionId


MOST_BAD_LINES = 1_000
MOST_BAD_BYTES = 4 * 1024 * 1024
LINES_AT_ONCE = 5_000
BYTES_AT_ONCE = 4 * 1024 * 1024
"""So much is read before it is asked whether too many lines are no events."""


class Chain(NamedTuple):
    """One device's lines, in the order of q."""

    dev: DeviceId
    lines: Sequence[bytes]


class Contents(NamedTuple):
    """A package's header, already verified, as JSON where only the trust of a session reads it."""

    ses: SessionId
    root: bytes
    sender: DeviceId
    kind: str
    statements: object
    heads: object
    extra: Mapping[str, object]
    digest: str
    receipt: str
    acknowledgement: str = ""
    """What says to the sender that it was merged; "" where nothing of the kind came along."""
    made_at: int = 0
    """When it was made by its sender's clock, in UTC milliseconds; 0 where nothing says."""


class Bundle(NamedTuple):
    """A package, opened and verified."""

    contents: Contents
    chains: Sequence[Chain]


def portions(lines: Sequence[bytes]) -> Iterator[slice]:
    """Yield the parts of these lines that are read at once: one line at least in each."""
    for start in range(0, len(lines), LINES_AT_ONCE):
        some = lines[start : start + LINES_AT_ONCE]
        if sum(map(len, some)) <= BYTES_AT_ONCE:
            yield slice(start, start + len(some))
        else:
            yield from _long_lines(some, start)


def _long_lines(lines: Sequence[bytes], first: int) -> Iterator[slice]:
    start = size = 0
    for end, line in enumerate(lines):
        size += len(line)
        if end > start and size > BYTES_AT_ONCE:
            yield slice(first + start, first + end)
            start, size = end, len(line)
    yield slice(first + start, first + len(lines))


class BadLines:
    """Counts the lines of some packages that are no events; a few are kept aside, more refused."""

    def __init__(self, packages: int = 1) -> None:
        self._packages, self._lines, self._bytes = packages, 0, 0

    def add(self, bad: Iterable[bytes]) -> None:
        """Count these.

        :raises UnreadableLinesError: they are more than may be: the sender is broken, or worse.
        """
        for raw in bad:
            self._lines += 1
            self._bytes += len(raw)
        lines, size = self._packages * MOST_BAD_LINES, self._packages * MOST_BAD_BYTES
        if self._lines > lines or self._bytes > size:
            raise UnreadableLinesError(count=self._lines)
