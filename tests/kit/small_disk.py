"""A small disk of its own, really mounted, for tests that fill it or pull it out."""

from __future__ import annotations

import errno
import os
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def small_disk(place: Path, kilobytes: int) -> Iterator[Path]:
    """Mount a disk of this size; skip the test where that is not allowed."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(place)]
    try:
        made = subprocess.run(mount, capture_output=True, check=False)  # noqa: S603
    except FileNotFoundError:
        pytest.skip("tidak ada mount di sini")
    if made.returncode:
        pytest.skip("memasang disk kecil tidak diizinkan di sini")
    try:
        yield place
    finally:
        pull_out(place)


def pull_out(place: Path) -> None:
    """Take the disk away, also while files on it are open."""
    subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)  # noqa: S603, S607


def fill(place: Path) -> Path:
    """Write until nothing more fits; return the file that takes the room."""
    path = place / "penuh.bin"
    number = os.open(path, os.O_WRONLY | os.O_CREAT)
    try:
        for size in (65536, 4096, 512):
            try:
                while True:
                    os.write(number, b"x" * size)
            except OSError as error:
                assert error.errno == errno.ENOSPC  # noqa: PT017
    finally:
        os.close(number)
    return path
