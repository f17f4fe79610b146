"""Times as laptops wrote them down, made into moments: a clock may say anything, nothing fails."""

from __future__ import annotations

import datetime as dt

from asn_desktop.domain.wording import long_moment

LATEST = 253_402_214_400_000
"""31 December 9999 in UTC milliseconds: the last day of the calendar has no room for zones."""

UNKNOWN = "waktu tidak jelas"


def utc_moment(at: float) -> dt.datetime | None:
    """Return UTC milliseconds as a moment, to the second; None for 0 and for what no clock means.

    Each event, package and receipt says the time of its sender's clock, and a sender may be a
    laptop whose battery is dead, or a stranger. Times before 1970 and beyond the calendar are none.
    """
    if not 0 < at < LATEST:  # not a number is neither
        return None
    return dt.datetime.fromtimestamp(at // 1000, dt.UTC)


def local_moment(at: float) -> dt.datetime | None:
    """Return UTC milliseconds as a moment of this computer's time zone; None as `utc_moment`."""
    moment = utc_moment(at)
    return moment.astimezone() if moment else None


def iso_moment(at: float) -> str:
    """Return UTC milliseconds in ISO 8601, "Z" at the end; "" where it is no moment."""
    moment = utc_moment(at)
    return moment.isoformat().replace("+00:00", "Z") if moment else ""


def moment_in_words(at: float) -> str:
    """Return "4 Februari 2026 pukul 14.05" of UTC milliseconds, here; `UNKNOWN` as `utc_moment`."""
    moment = local_moment(at)
    return long_moment(moment) if moment else UNKNOWN


def local_words(at: float, form: str, unknown: str = UNKNOWN) -> str:
    """Return UTC milliseconds in a form of `strftime`, here; `unknown` where it is no moment."""
    moment = local_moment(at)
    return f"{moment:{form}}" if moment else unknown
