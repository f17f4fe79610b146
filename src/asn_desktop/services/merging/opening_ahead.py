"""Opens the next package in a thread of its own while the one before is being merged."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from asn_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Opened = TypeVar("Opened")
Item = TypeVar("Item")


def opened_ahead(
    items: Iterable[Item], begin: Callable[[Item], Callable[[], Opened]]
) -> Iterator[tuple[Item, Callable[[], Opened]]]:
    """Yield each item with what returns its outcome, one of them always on its way.

    `begin` runs here, in order and a step ahead; what it returns runs in the thread, so it must
    touch nothing that belongs to this one. What either refuses comes out where the outcome is
    asked for. Deciphering, inflating and hashing let both threads work at once.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="buka") as pool:

        def started(item: Item) -> tuple[Item, Callable[[], Opened]]:
            try:
                outcome = pool.submit(begin(item))
            except UserError as error:
                outcome = Future()
                outcome.set_exception(error)
            return item, outcome.result

        waiting: list[tuple[Item, Callable[[], Opened]]] = []
        for item in items:
            waiting.append(started(item))
            if len(waiting) > 1:
                yield waiting.pop(0)
        yield from waiting
