from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.errors import FileMissingError, SealBrokenError, UserError
from asn_desktop.services.merging.opening_ahead import opened_ahead

if TYPE_CHECKING:
    from collections.abc import Callable


def test_one_is_opened_ahead_in_another_thread_and_all_come_in_order() -> None:
    here, begun, done = threading.get_ident(), [], []

    def begin(item: int) -> Callable[[], int]:
        assert threading.get_ident() == here
        begun.append(item)

        def opened() -> int:
            assert threading.get_ident() != here
            done.append(item)
            return item * item

        return opened

    found = []
    for item, outcome in opened_ahead(range(5), begin):
        assert begun == list(range(min(item + 2, 5)))
        found.append((item, outcome()))
        assert max(done) <= item + 1
    assert found == [(k, k * k) for k in range(5)]
    assert list(opened_ahead([], begin)) == []


def test_what_is_refused_comes_out_in_its_turn_and_the_rest_go_on() -> None:
    def refuse() -> str:
        raise SealBrokenError

    def begin(item: str) -> Callable[[], str]:
        if item == "tidak ada":
            raise FileMissingError(name=item)
        return refuse if item == "rusak" else lambda: item

    told = []
    for item, outcome in opened_ahead(["a", "tidak ada", "rusak", "b"], begin):
        try:
            told.append(outcome())
        except UserError as error:
            told.append(f"{item}: {type(error).__name__}")
    assert told == ["a", "tidak ada: FileMissingError", "rusak: SealBrokenError", "b"]


def test_a_bug_is_not_held_back_and_who_stops_leaves_no_thread() -> None:
    def begin(item: int) -> Callable[[], int]:
        if item == 2:
            raise ZeroDivisionError
        return lambda: item

    with pytest.raises(ZeroDivisionError):
        list(opened_ahead(range(4), begin))
    coming = opened_ahead(range(2), begin)
    next(coming)
    coming.close()  # type: ignore[attr-defined]
    assert not [each for each in threading.enumerate() if each.name.startswith("buka")]
