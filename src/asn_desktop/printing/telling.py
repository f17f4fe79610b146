"""The documents of one print, one after another, and who hears how many are done."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from asn_desktop.domain.errors import NothingToPrintError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Document = TypeVar("Document")


def told(
    documents: Iterable[Document], progress: Callable[[int], None] | None = None
) -> Iterator[Document]:
    """Yield the documents; `progress` hears of each when the next one is asked for.

    :raises NothingToPrintError: there is none, once all are asked for.
    """
    done = 0
    for document in documents:
        yield document
        done += 1
        if progress:
            progress(done)
    if not done:
        raise NothingToPrintError
