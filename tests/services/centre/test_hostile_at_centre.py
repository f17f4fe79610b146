"""The same hostile packages at the agency's centre: each beside a good one, within limits."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from hostile_events import refused
from hostile_wholes import batches, every
from laptop_kit import memory_folder
from limits_kit import measured, require_within
from session_kit import PASSPHRASE
from stage_kit import of_others_there, stand_in, theatre

from asn_desktop.services.centre.agency import Centre

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hostile_events import Hostile
    from stage_kit import Theatre

LONG = os.environ.get("ASN_LONG") == "1"


@pytest.fixture(scope="module")
def stage() -> Iterator[Theatre]:
    with memory_folder() as folder:
        yield theatre(folder)


@pytest.fixture(scope="module")
def cases(stage: Theatre) -> dict[str, Hostile]:
    return {each.name: each for each in every(stage.stage)}


@pytest.fixture(scope="module")
def centre(stage: Theatre) -> Iterator[Path]:
    """Return the folder of a centre that knows the session."""
    with memory_folder() as folder:
        opened = Centre.open(folder / "pusat.asn", PASSPHRASE, stage.agency_key)
        assert not opened.merge([stage.session]).refused
        opened.close()
        yield folder


@pytest.fixture(scope="module")
def untouched_there(stage: Theatre, centre: Path) -> dict[str, object]:
    """Return what others say at the centre when the good package comes alone."""
    with memory_folder() as folder:
        opened = _centre(centre, folder, stage)
        opened.merge([stage.good])
        found = of_others_there(opened, stage.stage)
        opened.close()
        return found


def _centre(centre: Path, folder: Path, stage: Theatre) -> Centre:
    """Open a copy of the centre."""
    shutil.copytree(centre, folder / "pusat")
    return Centre.open(folder / "pusat" / "pusat.asn", PASSPHRASE, stage.agency_key)


@pytest.mark.parametrize("names", batches(stand_in(), alone=LONG), ids=lambda names: names[0])
def test_at_the_centre(
    names: list[str],
    stage: Theatre,
    cases: dict[str, Hostile],
    centre: Path,
    untouched_there: dict[str, object],
) -> None:
    with memory_folder() as folder:
        packages = [cases[name].package(folder, stage.stage) for name in names]
        opened = _centre(centre, folder, stage)
        try:
            with measured() as took:
                report = opened.merge([*packages, stage.good])
            require_within(names, "centre", took[0])
            turned_away = {each.package for each in report.refused}
            assert turned_away >= refused(cases, names)
            assert stage.good.name not in turned_away
            assert of_others_there(opened, stage.stage) == untouched_there
        finally:
            opened.close()
