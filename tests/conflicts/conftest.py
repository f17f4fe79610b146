"""A fresh day for each test of a conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from conflict_kit import Day

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def day(tmp_path: Path) -> Day:
    return Day(tmp_path)
