"""A session on three laptops and an empty centre."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from centre_kit import MadeSession, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.central.store import CentralStore


@pytest.fixture
def made() -> MadeSession:
    return MadeSession()


@pytest.fixture
def central(tmp_path: Path) -> Path:
    return tmp_path / "pusat.asn"


@pytest.fixture
def store(central: Path) -> Iterator[CentralStore]:
    with open_store(central) as opened:
        yield opened
