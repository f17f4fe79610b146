"""A session with laptops of its own for each test of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from laptop_kit import Hall, memory_folder

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def hall() -> Iterator[Hall]:
    with memory_folder() as folder:
        hall = Hall(folder)
        yield hall
        hall.close()
