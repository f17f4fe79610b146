"""The ledger's laws: whatever was entered, and however files came, all laptops say the same."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, rule
from law_kit import ACTIONS, World, act, check_laws, random_day, slow_clock

COPY_TAKES_IN_ITS_TWIN = 672
"""A day on which a copied file took in what its twin wrote before it had sent its own."""
LONG = os.environ.get("ASN_LONG") == "1"
NUMBERS = st.integers(min_value=0, max_value=59)
DAYS = st.lists(
    st.tuples(
        st.sampled_from([name for name, weight in ACTIONS for _ in range(weight)]),
        st.tuples(NUMBERS, NUMBERS, NUMBERS),
    ),
    max_size=30,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("laws")


def _fresh(folder: Path) -> Path:
    return Path(tempfile.mkdtemp(dir=folder))


@settings(max_examples=10_000 if LONG else 50, suppress_health_check=[HealthCheck.too_slow])
@given(day=DAYS, seed=st.integers(0, 2**32))
def test_any_order_and_repetition_of_files_gives_one_state(
    folder: Path, day: list[tuple[str, tuple[int, int, int]]], seed: int
) -> None:
    place = _fresh(folder)
    world = World(place)
    try:
        for name, numbers in day:
            left = iter(numbers)
            act(world, name, lambda: next(left))  # noqa: B023 (used within the loop's turn)
        world.settle(random.Random(seed))  # noqa: S311
        check_laws(world)
    finally:
        world.close()
        shutil.rmtree(place)


@pytest.mark.parametrize("seed", range(2_000) if LONG else (*range(30), COPY_TAKES_IN_ITS_TWIN))
def test_the_laws_hold_when_clocks_show_the_same_time(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow_clock(monkeypatch)
    world = random_day(tmp_path, seed)
    try:
        check_laws(world)
    finally:
        world.close()


class LaptopsAndSticks(RuleBasedStateMachine):
    """Files may be dropped (never delivered), doubled and late; laptops read them at any time."""

    files = Bundle("files")

    @initialize()
    def begin(self) -> None:
        self.place = Path(tempfile.mkdtemp())
        hall = self.place / "hall"  # its template stands beside it, in the same private folder
        hall.mkdir()
        self.world = World(hall)

    @rule(at=NUMBERS, register=NUMBERS, content=NUMBERS)
    def write(self, at: int, register: int, content: int) -> None:
        self.world.write(at, register, content)

    @rule(target=files, at=NUMBERS)
    def export(self, at: int) -> int:
        self.world.export(at)
        return len(self.world.files) - 1

    @rule(target=files, at=NUMBERS, missing=NUMBERS)
    def export_thinned(self, at: int, missing: int) -> int:
        self.world.export_thinned(at, missing)
        return len(self.world.files) - 1

    @rule(file=files, at=NUMBERS)
    def deliver(self, file: int, at: int) -> None:
        self.world.deliver(file, at)

    @rule(at=NUMBERS)
    def clone(self, at: int) -> None:
        self.world.clone(at)

    @rule(at=NUMBERS, register=NUMBERS, content=NUMBERS)
    def trespass(self, at: int, register: int, content: int) -> None:
        self.world.trespass(at, register, content)

    @rule(at=NUMBERS, q=st.integers(0, 8))
    def revoke(self, at: int, q: int) -> None:
        self.world.revoke(at, q)

    @rule(at=NUMBERS)
    def rebuilt_views_are_the_views(self, at: int) -> None:
        laptop = self.world.laptops[at % len(self.world.laptops)]
        before = laptop.views()
        with laptop.ledger.transaction():
            laptop.ledger.projection.rebuild()
        assert laptop.views() == before

    @rule(at=NUMBERS)
    def a_file_closed_and_opened_says_the_same(self, at: int) -> None:
        world = self.world
        at %= len(world.laptops)
        laptop = world.laptops[at]
        state, views = laptop.state(), laptop.views()
        again = laptop.reopened()
        world.laptops[at] = again
        world.hall.laptops[world.hall.laptops.index(laptop)] = again
        assert (again.state(), again.views()) == (state, views)

    def teardown(self) -> None:
        if hasattr(self, "world"):
            try:
                self.world.settle(random.Random(len(self.world.files)))  # noqa: S311
                check_laws(self.world)
            finally:
                self.world.close()
                shutil.rmtree(self.place)


LaptopsAndSticks.TestCase.settings = settings(
    max_examples=8_000 if LONG else 30, stateful_step_count=30
)
TestLaptopsAndSticks = LaptopsAndSticks.TestCase
