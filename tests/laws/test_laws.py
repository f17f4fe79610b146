"""The ledger's laws: whatever was entered, and however files came, all laptops say the same."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from agency_kit import Agency
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)
from laptop_kit import memory
from law_kit import check_laws
from world_kit import BY_WEIGHT, World, act, live_a_day

if TYPE_CHECKING:
    from collections.abc import Iterator

COPY_TAKES_IN_ITS_TWIN = 672
"""A day on which a copied file took in what its twin wrote before it had sent its own."""
LONG = os.environ.get("ASN_LONG") == "1"
BLOCKS = range(50) if LONG else range(1)
"""The long counts, 20,000 examples together, are split so that several cores share them."""
DAYS_A_BLOCK = 260 if LONG else 120
SEEDS = range(2_000) if LONG else (*range(60), COPY_TAKES_IN_ITS_TWIN)
MACHINES_A_BLOCK = 100 if LONG else 60
STEPS = 50
WITH_AGENCY = 3
"""Of so many days the agency takes part in one; in the state machine it always does."""
NUMBERS = st.integers(min_value=0, max_value=59)
HAPPENINGS = st.tuples(st.sampled_from(BY_WEIGHT), st.tuples(NUMBERS, NUMBERS, NUMBERS))
DAYS = st.lists(HAPPENINGS, max_size=30)
CHANCE = st.integers(0, 2**32)


@pytest.fixture
def place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="asn-", dir=memory()) as folder:
        yield Path(folder)


@pytest.mark.parametrize("block", BLOCKS)
def test_any_order_and_repetition_of_files_gives_one_state(place: Path, block: int) -> None:
    del block  # in the long run each block has days of its own

    @settings(max_examples=DAYS_A_BLOCK)
    @given(day=DAYS, seed=CHANCE)
    def holds(day: list[tuple[str, tuple[int, int, int]]], seed: int) -> None:
        with _Day(place, seed, with_agency=seed % WITH_AGENCY == 0) as world:
            for name, numbers in day:
                act(world, name, iter(numbers).__next__)
            world.settle(random.Random(seed))  # noqa: S311
            check_laws(world)

    holds()


@pytest.mark.parametrize("seed", SEEDS)
def test_the_laws_hold_when_clocks_show_the_same_time(place: Path, seed: int) -> None:
    agency = Agency(place) if seed % WITH_AGENCY == 0 else None
    world = World(place, agency, seed, slow=True)
    try:
        live_a_day(world, seed)
        check_laws(world)
    finally:
        world.close()


class _Day:
    """A world in a folder of its own, closed and gone at the end."""

    def __init__(self, place: Path, seed: int, *, with_agency: bool) -> None:
        self._folder = Path(tempfile.mkdtemp(dir=place))
        agency = Agency(self._folder) if with_agency else None
        self.world = World(self._folder, agency, seed)

    def __enter__(self) -> World:
        return self.world

    def __exit__(self, *_: object) -> None:
        self.world.close()
        shutil.rmtree(self._folder)


class LaptopsAndSticks(RuleBasedStateMachine):
    """Four laptops and the agency; files are dropped, doubled, late, partial, forged and older."""

    day: _Day

    @initialize(seed=CHANCE)
    def begin(self, seed: int) -> None:
        base = memory() or Path(tempfile.gettempdir())
        self.day = _Day(base, seed, with_agency=True)
        self.world = self.day.world
        self.seed = seed

    @rule(happens=HAPPENINGS)
    def something_happens(self, happens: tuple[str, tuple[int, int, int]]) -> None:
        name, numbers = happens
        act(self.world, name, iter(numbers).__next__)

    @rule(at=NUMBERS)
    def rebuilt_views_are_the_views(self, at: int) -> None:
        laptop = self.world.laptops[at % len(self.world.laptops)]
        before = laptop.views()
        with laptop.ledger.transaction():
            laptop.ledger.projection.rebuild()
        assert laptop.views() == before

    @rule(at=NUMBERS)
    def a_file_closed_and_opened_says_the_same(self, at: int) -> None:
        at %= len(self.world.laptops)
        laptop = self.world.laptops[at]
        state, views = laptop.state(), laptop.views()
        self.world.reopen(at)
        again = self.world.laptops[at]
        assert (again.state(), again.views()) == (state, views)

    @rule(at=NUMBERS, file=NUMBERS)
    def a_file_read_twice_changes_nothing_more(self, at: int, file: int) -> None:
        self.world.deliver(file, at)
        laptop = self.world.laptops[at % len(self.world.laptops)]
        state, views = laptop.state(), laptop.views()
        self.world.deliver(file, at)
        assert (laptop.state(), laptop.views()) == (state, views)

    def teardown(self) -> None:
        if not hasattr(self, "world"):
            return
        with self.day as world:
            world.settle(random.Random(self.seed))  # noqa: S311
            check_laws(world)


@pytest.mark.parametrize("block", BLOCKS)
def test_laptops_and_sticks(block: int) -> None:
    del block
    chosen = settings(max_examples=MACHINES_A_BLOCK, stateful_step_count=STEPS)
    run_state_machine_as_test(LaptopsAndSticks, settings=chosen)
