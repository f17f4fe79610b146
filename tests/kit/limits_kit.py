"""What a piece of work took: seconds, and memory over what there was before."""

from __future__ import annotations

import gc
import json
import os
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_SECONDS = 20.0
MOST_MEBIBYTES = 300.0
FIGURES = os.environ.get("ASN_FIGURES", "")
"""A file to which what each piece of work took is appended, as JSON lines."""
STATUS = Path("/proc/self/status")
PEAK_RESET = Path("/proc/self/clear_refs")
RESET = "5"


class Took(NamedTuple):
    """Seconds of a processor, and MiB at the highest over those at first; 0 where none can tell."""

    seconds: float
    mebibytes: float


@contextmanager
def measured() -> Iterator[list[Took]]:
    """Measure what is done within; the list holds it afterwards."""
    found: list[Took] = []
    gc.collect()
    base = _reset()
    began = time.process_time()
    yield found
    found.append(Took(time.process_time() - began, max(0.0, _kib("VmHWM") - base) / 1024))


def require_within(names: list[str], where: str, took: Took) -> None:
    """Demand that no package takes more than `MOST_SECONDS` and `MOST_MEBIBYTES`.

    Several together may not take longer than one may; memory holds one of them at a time.
    """
    if FIGURES:
        with Path(FIGURES).open("a", encoding="ascii") as file:
            file.write(json.dumps([names, where, *took]) + "\n")
    assert took.seconds <= MOST_SECONDS
    assert took.mebibytes <= MOST_MEBIBYTES


def _reset() -> float:
    """Let the kernel forget the highest so far; return what is in use now."""
    try:
        PEAK_RESET.write_text(RESET, encoding="ascii")
    except OSError:
        return float("inf")
    return _kib("VmRSS")


def _kib(name: str) -> float:
    if not STATUS.exists():
        return 0.0
    lines = STATUS.read_text(encoding="ascii").splitlines()
    return float(next(line.split()[1] for line in lines if line.startswith(name)))
