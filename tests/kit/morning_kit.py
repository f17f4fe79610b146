"""A session as it begins, made once a process and copied, and what makes a day repeatable."""

from __future__ import annotations

import atexit
import random
import shutil
import tempfile
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from unittest.mock import patch

from laptop_kit import Hall, memory

from asn_desktop.domain import registers
from asn_desktop.vault import keys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asn_desktop.domain.bundle import Bundle
    from asn_desktop.domain.ids import DeviceId

NOON = 1_770_000_000_000_000_000
MILLISECOND = 1_000_000
THREE_YEARS = 94_608_000 * 10**9
JUMPS = (0, 0, 0, 0, MILLISECOND, 60_000 * MILLISECOND, THREE_YEARS, -THREE_YEARS)


class LawBrokenError(AssertionError):
    """One of the ledger's laws does not hold."""


def require(holds: object, law: str) -> None:
    if not holds:
        raise LawBrokenError(law)


class Morning(NamedTuple):
    """A session as it begins, made once a process: files to copy, and what is noted of keys."""

    root: bytes
    files: tuple[Path, ...]
    notes: tuple[tuple[DeviceId, int], ...]
    first: Bundle


@lru_cache(maxsize=1)
def morning() -> Morning:
    """Return a session of two coordinators and two evaluators, whose files nobody uses."""
    folder = Path(tempfile.mkdtemp(prefix="asn-", dir=memory()))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with repeatable(0):
        return _begun(folder)


def _begun(folder: Path) -> Morning:
    hall = Hall(folder)
    laptops = [hall.coordinator("Meja 1"), hall.evaluator("Rahma")]
    laptops += [hall.evaluator("Budi", older=True), hall.coordinator("Meja 2")]
    laptops[0].write(registers.profile(hall.evaluator_named("Rahma")), {"name": "Rahma"})
    first = laptops[0].export()
    for laptop in laptops[1:]:
        laptop.receive(first)
    notes = tuple(
        (own.dev, laptop.ledger._tip(own)[0])
        for laptop in laptops
        for own in laptop.file.own_devices().values()
    )
    hall.close()
    return Morning(hall.root, tuple(each.file.path for each in laptops), notes, first)


@contextmanager
def repeatable(seed: int, *, slow: bool = False) -> Iterator[None]:
    """Make keys and clocks follow from a seed, so that a day that broke a law can be had again.

    Clocks stand still, go on, or jump by three years, either way: no law may look at them.
    Slow ones show one of two times, so that many events bear the same.
    """
    rng = random.Random(seed)  # noqa: S311 (chance for a test)
    now = NOON

    def time_ns() -> int:
        nonlocal now
        now = NOON + MILLISECOND - (now - NOON) if slow else max(0, now + rng.choice(JUMPS))
        return now

    with (
        patch.object(keys, "new_secret", lambda size=32: rng.randbytes(size)),
        patch("asn_desktop.store.ledger_store.time.time_ns", time_ns),
    ):
        yield
