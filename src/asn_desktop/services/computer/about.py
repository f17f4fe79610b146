"""What can be told about this program and computer without telling who uses it."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from asn_desktop import __version__
from asn_desktop.paths import log_folder

if TYPE_CHECKING:
    from pathlib import Path

REPORTS = "galat-*.txt"


def own_version() -> str:
    """Return the program's version."""
    return __version__


def particulars(qt: str) -> str:
    """Return program, system and library versions, a line each: no name, no path, no host."""
    return "\n".join(
        (
            f"Evaluasi ASN {own_version()}",
            f"Qt {qt}, Python {platform.python_version()}",
            f"{platform.system()} {platform.release()} ({platform.machine()})",
        )
    )


def last_report() -> Path | None:
    """Return the newest report of a failure; None where there is none."""
    return max(log_folder().glob(REPORTS), key=lambda path: path.name, default=None)
