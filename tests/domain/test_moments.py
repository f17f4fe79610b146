"""Whatever a clock said: a moment, or none; nothing fails and nothing stops."""

from __future__ import annotations

import datetime as dt
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.moments import (
    LATEST,
    UNKNOWN,
    iso_moment,
    local_moment,
    local_words,
    utc_moment,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).parents[2] / "src" / "asn_desktop"
NOON = 1_770_206_400_999
"""4 February 2026, 12.00 UTC, and a little."""

WILD = (
    *(0, -1, -62_135_596_800_000, -(10**18), LATEST, 253_402_300_799_000, 10**15, 2**53, 10**400),
    *(float("nan"), float("inf"), float("-inf")),
)
"""None at all, before 1970, the year 0, the end of the calendar and beyond, no number."""


@pytest.fixture(params=["Pacific/Kiritimati", "Asia/Makassar", "Etc/GMT+12"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Set this computer's zone: from the first to see a day to the last."""
    name: str = request.param
    with monkeypatch.context() as patch:
        patch.setenv("TZ", name)
        time.tzset()
        yield name
    time.tzset()


@pytest.mark.parametrize("at", WILD)
def test_a_wild_clock_says_no_moment(zone: str, at: float) -> None:
    assert (utc_moment(at), local_moment(at), iso_moment(at)) == (None, None, ""), zone
    assert local_words(at, "%Y") == UNKNOWN
    assert local_words(at, "%Y", "?") == "?"


def test_a_time_is_a_moment_here(zone: str) -> None:
    assert iso_moment(NOON) == "2026-02-04T12:00:00Z"
    here = {
        "Pacific/Kiritimati": "05-02-2026 02.00",
        "Asia/Makassar": "04-02-2026 20.00",
        "Etc/GMT+12": "04-02-2026 00.00",
    }
    assert local_words(NOON, "%d-%m-%Y %H.%M") == here[zone]
    assert local_moment(NOON) == dt.datetime(2026, 2, 4, 12, tzinfo=dt.UTC)
    assert local_moment(LATEST - 1) is not None
    assert local_moment(1) == dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@given(st.integers() | st.floats())
def test_no_number_fails(at: float) -> None:
    assert (utc_moment(at) is None) == (not 0 < at < LATEST)
    assert bool(iso_moment(at)) == (utc_moment(at) is not None)


def test_stored_times_become_moments_in_one_place_alone() -> None:
    reading = re.compile(r"fromtimestamp|time\.(localtime|gmtime|ctime)\(")
    found = {
        path.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("*.py")
        if reading.search(path.read_text(encoding="utf-8"))
    }
    assert found == {"domain/moments.py"}
