"""Which removable drives are there, and how much room they have: for "USB: siap"."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOUNTS = Path("/proc/mounts")
PLACES = ("/media/", "/run/media/")
"""Where Linux desktops mount what is plugged in; a fixed disk is never mounted there by itself."""
REMOVABLE = 2
"""DRIVE_REMOVABLE of Windows' GetDriveType."""
LETTERS = 26
ENOUGH = 20 * 1024 * 1024
"""A package of 112 people is under 1 MB; this leaves room for the papers too."""
OCTAL = (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\"))


class Drive(NamedTuple):
    """A removable drive: where it is, how many bytes are free, whether it can be written."""

    path: Path
    free: int
    can_write: bool

    @property
    def is_ready(self) -> bool:
        """Tell whether packages and papers fit on it."""
        return self.can_write and self.free >= ENOUGH


def removable_drives(mounts: Path = MOUNTS) -> tuple[Drive, ...]:
    """Return the drives that are plugged in. May wait for a slow one: never on the GUI thread."""
    roots = _windows_roots() if sys.platform == "win32" else _mounted(mounts)
    return tuple(_drives(roots))


def _mounted(mounts: Path) -> list[Path]:
    """Return what is mounted where plugged-in drives are; a system without /proc has none."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    places = (line.split(" ")[1] for line in lines if line.count(" ") >= 2)  # noqa: PLR2004
    return [Path(_unescaped(place)) for place in places if place.startswith(PLACES)]


def _unescaped(place: str) -> str:
    for code, letter in OCTAL:
        place = place.replace(code, letter)
    return place


def _windows_roots() -> list[Path]:
    from ctypes import windll  # type: ignore[attr-defined]  # noqa: PLC0415 - Windows alone has it

    kernel, letters = windll.kernel32, [chr(ord("A") + place) for place in range(LETTERS)]
    there = kernel.GetLogicalDrives()
    roots = [f"{letter}:\\" for place, letter in enumerate(letters) if there >> place & 1]
    return [Path(root) for root in roots if kernel.GetDriveTypeW(root) == REMOVABLE]


def _drives(roots: Iterable[Path]) -> Iterator[Drive]:
    for root in roots:
        try:
            free = shutil.disk_usage(root).free
        except OSError:  # pulled out a moment ago, or a card reader without a card
            continue
        yield Drive(root, free, os.access(root, os.W_OK))
