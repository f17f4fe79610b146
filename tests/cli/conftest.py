"""A coordinator's laptop with a session, and the laptops of its evaluators."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from command_kit import (
    EVALUATORS,
    Laptop,
    mark_rows,
    new_session_arguments,
    roster_rows,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make once what many tests begin with: a session, and a package from each evaluator."""
    hall = tmp_path_factory.mktemp("pendopo")
    desk = Laptop(hall / "koordinator")
    desk.do(*new_session_arguments())
    desk.do("roster", "import", "sesi.asn", desk.write("peserta.csv", roster_rows()))
    for level, name in enumerate(EVALUATORS, 3):
        desk.do("package", "assign", "sesi.asn", "--evaluator", name, "--out", f"{name}.tugas")
        laptop = Laptop(hall / name)
        laptop.do("package", "open", desk.folder / f"{name}.tugas", "--out", "s.asn")
        table = laptop.write("nilai.csv", mark_rows(level))
        laptop.do("marks", "import", "s.asn", table, "--evaluator", name)
        laptop.do("attest", "s.asn", "--evaluator", name, "--all")
        laptop.do("sheets", "final", "s.asn", "--evaluator", name)
        laptop.do("package", "export", "s.asn", "--out", desk.folder / f"{name}.paket")
    return hall


@pytest.fixture
def hall(prepared: Path, tmp_path: Path) -> Path:
    """Return a copy of the prepared laptops that a test may change."""
    return shutil.copytree(prepared, tmp_path / "pendopo")


@pytest.fixture
def desk(hall: Path) -> Laptop:
    """Return the coordinator's laptop: a session with four people, three packages beside it."""
    return Laptop(hall / "koordinator")


@pytest.fixture
def rahma(hall: Path) -> Laptop:
    """Return the laptop of the first evaluator; everything there is final."""
    return Laptop(hall / "Rahma")
