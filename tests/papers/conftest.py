"""The papers of the demonstration on a fixed day, made once a process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from demo_kit import fixed_day

if TYPE_CHECKING:
    from demo_kit import FixedDay


@pytest.fixture(scope="session")
def day(_cheap_stretching: None) -> FixedDay:
    """Return what the fixed day left; look at it, leave it as it is."""
    return fixed_day()
