"""A session with laptops of its own for each test of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from laptop_kit import Hall

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    folder = tmp_path / "balai"
    folder.mkdir()
    hall = Hall(folder)
    yield hall
    hall.close()
