"""Both processors for a benchmark, before other programs, where the system lets us."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

PRIORITY = 30


def undisturbed() -> None:
    """Go before programs of the usual kind; it is ours that is measured, not what runs beside."""
    if sys.platform == "linux":
        with suppress(PermissionError):
            os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(PRIORITY))
