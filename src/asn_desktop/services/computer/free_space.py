"""How much room there is where the program writes, in words."""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

GIGABYTE = 10**9
LITTLE = GIGABYTE
"""With less free than this a day of restore points and papers may not fit."""


def free_bytes(folder: Path) -> int | None:
    """Return the free bytes of the drive a folder is on, or would be on; None if unknown."""
    for place in (folder, *folder.parents):
        with suppress(OSError, ValueError):  # a name that no system takes
            return shutil.disk_usage(place).free
    return None


def in_gigabytes(count: int) -> str:
    """Return "12,3 GB"."""
    return f"{count / GIGABYTE:.1f} GB".replace(".", ",")
