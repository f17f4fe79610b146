from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
from issuing_kit import Printer
from papers_kit import finish
from session_kit import NIPS, PASSPHRASE

from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from asn_desktop.domain.ids import ParticipantId


@pytest.fixture
def second_table(tmp_path: Path) -> Iterator[Callable[[Workspace], Workspace]]:
    """Return what opens a second coordinator's table that has everything of the first."""
    with ExitStack() as opened:

        def beside(desk: Workspace) -> Workspace:
            package, everything = tmp_path / "meja-2.asnpkg", tmp_path / "semua.asnpkg"
            desk.packages.assign_coordinator("Meja 2", package)
            desk.packages.export(everything)
            session = open_package(package, tmp_path / "dua.asn", PASSPHRASE)
            other = opened.enter_context(Workspace.open(session, PASSPHRASE))
            other.merging.merge([everything])
            return other

        yield beside


@pytest.fixture
def printer(tmp_path: Path) -> Printer:
    return Printer(tmp_path)


@pytest.fixture
def people(desk: Workspace) -> list[ParticipantId]:
    return [desk.roster.find(nip).id for nip in NIPS]


@pytest.fixture
def finished(desk: Workspace) -> Workspace:
    return finish(desk)


@pytest.fixture
def colleague(printed: Workspace, second_table: Callable[[Workspace], Workspace]) -> Workspace:
    """Open a second table that has everything of the first."""
    return second_table(printed)
