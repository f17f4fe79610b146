"""Two hundred and more packages, validly signed by a changed program: none takes what is not its.

Each is merged at a table in one batch with a good package, within limits of time and memory; the
centre's part is `test_hostile_at_centre.py`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hostile_events import refused
from hostile_wholes import batches, every
from laptop_kit import memory_folder
from limits_kit import measured, require_within
from stage_kit import (
    ADDED,
    of_others,
    open_every_page,
    stand_in,
    theatre,
)

from asn_desktop.domain import registers
from asn_desktop.store.state import state_hash

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hostile_events import Hostile
    from stage_kit import Theatre

    from asn_desktop.services.workspace import Workspace

LONG = os.environ.get("ASN_LONG") == "1"
NAMES = [each.name for each in every(stand_in())]


@pytest.fixture(scope="module")
def stage() -> Iterator[Theatre]:
    with memory_folder() as folder:
        yield theatre(folder)


@pytest.fixture(scope="module")
def cases(stage: Theatre) -> dict[str, Hostile]:
    return {each.name: each for each in every(stage.stage)}


@pytest.fixture
def place() -> Iterator[Path]:
    with memory_folder() as folder:
        yield folder


@pytest.fixture(scope="module")
def untouched(stage: Theatre) -> dict[str, object]:
    """Return what others say when the good package comes alone."""
    with memory_folder() as folder, stage.set_up(folder) as desk:
        desk.merging.merge([stage.good])
        return of_others(desk, stage.stage)


def test_there_are_two_hundred_and_each_has_its_name() -> None:
    assert len(NAMES) == len(set(NAMES)) >= 200


def _good_arrived(desk: Workspace, stage: Theatre) -> bool:
    key = registers.mark(stage.stage.siti, stage.stage.other, ADDED)
    return [head.val for head in desk._context.ledger.heads(key)] == [5]


@pytest.mark.parametrize("names", batches(stand_in(), alone=LONG), ids=lambda names: names[0])
def test_at_the_table(
    names: list[str],
    stage: Theatre,
    cases: dict[str, Hostile],
    untouched: dict[str, object],
    place: Path,
) -> None:
    packages = [cases[name].package(place, stage.stage) for name in names]
    with stage.set_up(place) as desk:
        with measured() as took:
            report = desk.merging.merge([*packages, stage.good])

        assert {each.package for each in report.refused} == refused(cases, names)
        assert of_others(desk, stage.stage) == untouched
        assert _good_arrived(desk, stage)
        with measured() as took_pages:
            open_every_page(desk, stage.stage)
        require_within(names, "table", took[0])
        require_within(names, "pages", took_pages[0])
        state = state_hash(desk._context.ledger)
        desk.merging.merge([stage.good, *packages[::-1]])
        assert state_hash(desk._context.ledger) == state
