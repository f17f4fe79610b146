"""A moment in few words: the day only where it is not today."""

from __future__ import annotations

import datetime as dt

from asn_desktop.domain.moments import local_moment
from asn_desktop.domain.wording import long_date


def moment(at: int, today: dt.date | None = None) -> str:
    """Return "10.32", or "4 Februari 2026 10.32" of another day; `at` in UTC milliseconds.

    "" for 0, and for what no calendar holds: another laptop's clock may say anything.
    """
    when = local_moment(at)
    if when is None:
        return ""
    clock = when.strftime("%H.%M")
    now = today or dt.datetime.now().astimezone().date()
    return clock if when.date() == now else f"{long_date(when.date())} {clock}"
