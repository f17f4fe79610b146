"""Runs of whole numbers, ends included: how a package's events are noted without a row for each.

Runs are sorted and stand apart: none touches the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Run = tuple[int, int]
Runs = tuple[Run, ...]


def runs_of(numbers: Iterable[int]) -> Runs:
    """Return the runs that these numbers make."""
    found: list[Run] = []
    first = last = None
    for number in sorted(numbers):
        if last is None or number > last + 1:
            if first is not None and last is not None:
                found.append((first, last))
            first = number
        last = number
    if first is not None and last is not None:
        found.append((first, last))
    return tuple(found)


def union(runs: Iterable[Run]) -> Runs:
    """Return the runs that these cover together, in whatever order they come."""
    found: list[Run] = []
    for first, last in sorted(runs):
        if found and first <= found[-1][1] + 1:
            if last > found[-1][1]:
                found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return tuple(found)


def without(runs: Runs, others: Runs) -> Runs:
    """Return what of these runs the others do not cover."""
    found: list[Run] = []
    at = 0
    for first, last in runs:
        start = first
        while at < len(others) and others[at][1] < start:
            at += 1
        k = at
        while k < len(others) and others[k][0] <= last:
            if others[k][0] > start:
                found.append((start, others[k][0] - 1))
            start = others[k][1] + 1
            k += 1
        if start <= last:
            found.append((start, last))
    return tuple(found)


def within(runs: Runs, others: Runs) -> Runs:
    """Return what of these runs the others cover too."""
    return without(runs, without(runs, others))


def count(runs: Iterable[Run]) -> int:
    """Return how many numbers these runs hold."""
    return sum(last - first + 1 for first, last in runs)


def numbers(runs: Iterable[Run]) -> Iterator[int]:
    """Yield the numbers, one by one."""
    for first, last in runs:
        yield from range(first, last + 1)
