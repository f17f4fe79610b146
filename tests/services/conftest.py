"""Real session files for the tests of services: a coordinator's, and evaluators' of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from session_kit import NIPS, PASSPHRASE, new_session, roster_report

from asn_desktop.services.workspace import Workspace, create_session, open_package

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId


@pytest.fixture
def session_path(tmp_path: Path) -> Path:
    """Make a coordinator's session with four people on its roster."""
    path = tmp_path / "koordinator" / "sesi.asn"
    create_session(path, new_session(), PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as workspace:
        workspace.roster_import.import_rows(roster_report())
    return path


@pytest.fixture
def desk(session_path: Path) -> Iterator[Workspace]:
    """Open the coordinator's session."""
    workspace = Workspace.open(session_path, PASSPHRASE)
    yield workspace
    workspace.close()


@pytest.fixture
def rahma(desk: Workspace) -> EvaluatorId:
    return next(e.id for e in desk.session.overview().evaluators if e.name == "Rahma")


@pytest.fixture
def budi(desk: Workspace) -> EvaluatorId:
    return next(e.id for e in desk.session.overview().evaluators if e.name == "Budi")


@pytest.fixture
def siti(desk: Workspace) -> ParticipantId:
    return desk.roster.find(NIPS[0]).id


@pytest.fixture
def laptop_of(desk: Workspace, tmp_path: Path) -> Iterator[Callable[[EvaluatorId], Workspace]]:
    """Give evaluators their own laptops, by way of real assignment packages."""
    opened: list[Workspace] = []

    def make(evaluator: EvaluatorId) -> Workspace:
        place = tmp_path / f"laptop-{len(opened)}"
        package = desk.packages.assign(evaluator, tmp_path / f"tugas-{len(opened)}.asnp")
        opened.append(
            Workspace.open(open_package(package, place / "sesi.asn", PASSPHRASE), PASSPHRASE)
        )
        return opened[-1]

    yield make
    for workspace in opened:
        workspace.close()


@pytest.fixture
def data() -> Path:
    """Return the folder of rosters as offices send them."""
    from pathlib import Path as RealPath  # noqa: PLC0415

    return RealPath(__file__).parents[1] / "data"
