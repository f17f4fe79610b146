"""Opening packages for the centre: ahead of their turn, and where they are many, side by side."""

from __future__ import annotations

from collections import deque
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from asn_desktop.central.keeping import file_digest
from asn_desktop.central.report import Arrival
from asn_desktop.domain.errors import UserError
from asn_desktop.exchange.inflating import Inflater
from asn_desktop.exchange.package import content_key, read_sealed, unpack
from asn_desktop.services.merging import reading_apart
from asn_desktop.services.merging.opening_ahead import opened_ahead
from asn_desktop.services.merging.reading_apart import read_apart
from asn_desktop.vault.seal import Openers

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from concurrent.futures import Future, ProcessPoolExecutor
    from pathlib import Path

    from asn_desktop.central.report import CentralReport
    from asn_desktop.central.store import CentralStore
    from asn_desktop.services.merging.reading_apart import Answer

    Opened = Callable[[], CentralReport | Arrival]
    """Returns a package, or what is known of it already; raises what refuses it."""

FEWEST_APART = 12
"""For fewer packages no process is started: that takes as long as reading seven of them."""
LARGEST_APART = 16 * 1024 * 1024
"""A larger package is opened here: it would be held in two processes."""
AHEAD = 3
"""So many packages are under way for each process."""
FEW_KNOWN = 3
"""So many packages of sessions that are here already do not end the reading side by side."""


class Sealed(NamedTuple):
    """A package as it came, and what opens it."""

    content: bytes
    digest: str
    """The SHA-256 of it, in hex."""
    key: bytes
    name: str


class PackageOpening:
    """Opens the packages of one merge. On the thread of the central file."""

    def __init__(self, store: CentralStore, openers: Openers) -> None:
        self._store, self._openers = store, openers
        self._seen = self._in_known_sessions = 0

    def ahead(self, packages: Sequence[Path]) -> Generator[Opened]:
        """Yield what opens each package, in their order, those after it on their way."""
        remaining = deque(packages)
        count = reading_apart.processes()
        if len(packages) >= FEWEST_APART and count:
            with reading_apart.pool(count) as pool:
                yield from self._apart(remaining, pool, AHEAD * (count + 1))
        begin = partial(self._begin, inflater=Inflater())
        yield from (opened for _, opened in opened_ahead(remaining, begin))

    # --- in a thread -------------------------------------------------------------------

    def _begin(self, path: Path, inflater: Inflater) -> Opened:
        """Return what opens a package, in whatever thread, or tells what is known of it.

        :raises UserError: absent, not readable, too large, or of a newer format.
        """
        content, digest, known = self._read(path)
        if known:
            return lambda: known
        return partial(self._open, path.name, content, digest, inflater)

    def _read(self, path: Path) -> tuple[bytes, str, CentralReport | None]:
        """Return a package's bytes, their digest, and what is known of it.

        :raises UserError: absent, not readable, too large, or of a newer format.
        """
        content = read_sealed(path)
        digest = file_digest(content)
        return content, digest, self._store.known(digest)

    def _open(self, name: str, content: bytes, digest: str, inflater: Inflater) -> Arrival:
        """Open a package.

        :raises UserError: it is refused.
        """
        return _opened(Sealed(content, digest, content_key(content, self._openers), name), inflater)

    # --- in processes of their own -----------------------------------------------------

    def _apart(
        self, remaining: deque[Path], pool: ProcessPoolExecutor, most: int
    ) -> Iterator[Opened]:
        """Yield packages as long as most are of sessions that are new: those can be read whole.

        Whoever waits here for the next one reads those that no process has begun.
        """
        waiting: deque[Opened | Underway] = deque()
        while waiting or (remaining and self._is_worthwhile):
            while remaining and self._is_worthwhile and len(waiting) < most:
                waiting.append(self._submitted(remaining.popleft(), pool))
            first = waiting.popleft()
            if not isinstance(first, Underway):
                yield first
                continue
            others = [each for each in waiting if isinstance(each, Underway)]
            while not first.is_done() and any(each.read_here() for each in reversed(others)):
                pass
            yield partial(self._answered, first)

    @property
    def _is_worthwhile(self) -> bool:
        known = self._in_known_sessions
        return known < FEW_KNOWN or 2 * known <= self._seen

    def _submitted(self, path: Path, pool: ProcessPoolExecutor) -> Opened | Underway:
        """Send a package to another process."""
        try:
            content, digest, known = self._read(path)
            if known:
                return lambda: known
            sealed = Sealed(content, digest, content_key(content, self._openers), path.name)
        except UserError as error:
            return partial(_refuse, error)
        if len(content) > LARGEST_APART:
            return partial(_opened, sealed, Inflater())
        try:
            return Underway(sealed, pool.submit(read_apart, content, sealed.key))
        except (BrokenProcessPool, OSError):  # lost, or none may be started here
            return partial(_opened, sealed, Inflater())

    def _answered(self, underway: Underway) -> Arrival:
        """Return a package that was read.

        :raises UserError: it is refused.
        """
        outcome = underway.outcome()
        if isinstance(outcome, UserError):
            raise outcome
        contents, prepared = outcome
        self._seen += 1
        self._in_known_sessions += self._store.knows(contents.ses)
        content, digest, key, name = underway.sealed
        return Arrival(contents, content, digest, key, name, prepared=prepared)


class Underway:
    """A package that another process reads, or this one."""

    def __init__(self, sealed: Sealed, answer: Future[Answer]) -> None:
        self.sealed, self._answer = sealed, answer
        self._here: Answer | None = None

    def is_done(self) -> bool:
        """Tell whether nobody has to wait for it any more."""
        return self._answer.done()

    def read_here(self) -> bool:
        """Read it here and now if no process has begun it; tell whether that was so."""
        if self._here is not None or not self._answer.cancel():
            return False
        self._here = read_apart(self.sealed.content, self.sealed.key)
        return True

    def outcome(self) -> Answer:
        """Return what was read; what a lost process had is read here."""
        if self._here is not None:
            return self._here
        try:
            return self._answer.result()
        except BrokenProcessPool:
            return read_apart(self.sealed.content, self.sealed.key)


def _opened(sealed: Sealed, inflater: Inflater) -> Arrival:
    content, digest, key, name = sealed
    bundle = unpack(content, Openers(content_key=key), inflater.inflate)
    return Arrival(bundle.contents, content, digest, key, name, bundle)


def _refuse(error: UserError) -> NoReturn:
    raise error
