"""The quick reading of everyday lines says exactly what the general one says."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain import ledger
from asn_desktop.domain.event_lines import parts_of_lines
from asn_desktop.domain.ids import DeviceId, EventId, SessionId
from asn_desktop.domain.ledger import (
    ChainPlace,
    Draft,
    Event,
    InvalidEventError,
    canonical,
    read_events,
    write_event,
)

SES, DEV = SessionId("5" * 32), DeviceId("d" * 32)
TEXTS = st.text(alphabet='aé"\\/\n\x00\x7f é{},:[]Z', max_size=6)
VALUES = (
    st.integers(-(2**53) + 1, 2**53 - 1)
    | st.sampled_from([0, 1, 5, "T", True, False, None])
    | TEXTS
    | st.dictionaries(TEXTS, st.integers(0, 9), max_size=2)
    | st.lists(TEXTS, max_size=2)
)
IDS = st.binary(min_size=32, max_size=32).map(lambda raw: EventId(raw.hex()))
EVENTS = st.builds(
    lambda draft, q, prev, by, t: write_event(
        draft, ChainPlace(SES, DEV, q, prev if q > 1 else "", by, t)
    ),
    st.builds(
        Draft,
        TEXTS,
        TEXTS,
        VALUES,
        st.lists(IDS, max_size=3).map(tuple),
        st.none() | TEXTS,
        st.none() | st.just({"heads": []}),
    ),
    st.integers(1, 4) | st.integers(1, 2**53 - 1),
    IDS,
    TEXTS,
    st.integers(0, 3) | st.integers(0, 2**53 - 1),
)


def read_generally(lines: list[bytes]) -> tuple[list[Event], list[int]]:
    """Read each line by itself by way of JSON alone."""
    events, bad = [], []
    for index, raw in enumerate(lines):
        try:
            events += ledger._read_all([raw])
        except (InvalidEventError, ValueError, RecursionError):
            bad.append(index)
    return events, bad


def assert_same_reading(lines: list[bytes]) -> None:
    events, bad = read_events(lines)
    expected, expected_bad = read_generally(lines)
    assert [index for index, _ in bad] == expected_bad
    assert [repr(event) for event in events] == [repr(event) for event in expected]
    assert all(type(event) is Event for event in events)


@given(st.lists(EVENTS, max_size=4))
def test_both_readings_say_the_same(events: list[Event]) -> None:
    assert_same_reading([event.raw for event in events])
    assert read_events([event.raw for event in events]) == (events, [])


@given(EVENTS, EVENTS, st.data())
def test_both_readings_refuse_the_same(first: Event, second: Event, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(first.raw) - 1))
    byte = data.draw(st.integers(0, 255) | st.sampled_from(list(b'"{},0\n\\u-')))
    altered = data.draw(
        st.sampled_from(
            [
                first.raw[:at] + bytes([byte]) + first.raw[at + 1 :],
                first.raw[:at] + bytes([byte]) + first.raw[at:],
                first.raw[:at] + first.raw[at + 1 :],
                first.raw + bytes([byte]),
            ]
        )
    )
    assert_same_reading([second.raw, altered, first.raw])


PLAIN = write_event(Draft("peserta/x", "mark/a/AK", 4), ChainPlace(SES, DEV, 1, "", "a", 5))
WORDY = write_event(
    Draft("peserta/x", "attendance", [{"a": 1}, {"by": 2}]), ChainPlace(SES, DEV, 1, "", "a", 5)
)


def test_an_everyday_mark_is_recognised() -> None:
    found = parts_of_lines([PLAIN.raw])
    assert found is not None
    assert found[0][1:4] == (DEV, "peserta/x", "mark/a/AK")


def test_two_events_in_one_line_and_halves_in_two_are_refused() -> None:
    halves = WORDY.raw.split(b",", 4)
    lines = [PLAIN.raw + b"," + PLAIN.raw, b",".join(halves[:-1]), halves[-1]]
    assert read_events(lines)[0] == []
    in_array = WORDY.raw.index(b',{"by":2}')
    lines = [PLAIN.raw + b"," + PLAIN.raw, WORDY.raw[:in_array], WORDY.raw[in_array + 1 :]]
    assert read_events(lines)[0] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"val":4', b'"val":-0'),
        (b'"val":4', b'"val":04'),
        (b'"val":4', b'"val":4.0'),
        (b'"val":4', b'"val":9007199254740992'),
        (b'"q":1', b'"q":0'),
        (b'"q":1', b'"q":2'),
        (b'"v":1', b'"v":0'),
        (DEV.encode(), DEV.upper().encode()[:31]),
    ],
)
def test_what_is_not_canonical_is_refused(old: bytes, new: bytes) -> None:
    line = PLAIN.raw.replace(old, new)
    assert line != PLAIN.raw
    assert [index for index, _ in read_events([PLAIN.raw, line])[1]] == [1]
    assert_same_reading([line, PLAIN.raw])


def test_text_that_is_not_nfc_is_refused_alone() -> None:
    loose = json.loads(PLAIN.raw) | {"by": "e\u0301"}
    raw = json.dumps(loose, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    events, bad = read_events([raw, PLAIN.raw])
    assert events == [PLAIN]
    assert bad[0][0] == 0
    assert canonical(loose) != raw


def test_bytes_that_are_no_text_are_refused_alone() -> None:
    events, bad = read_events([b"\xff", PLAIN.raw])
    assert (events, [index for index, _ in bad]) == ([PLAIN], [0])


def test_a_line_that_is_too_long_is_refused_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    draft = Draft("peserta/x", "mark/a/AK", "long" * 40)
    longer = write_event(draft, ChainPlace(SES, DEV, 1, "", "a", 5))
    monkeypatch.setattr(ledger, "MOST_LINE_BYTES", len(PLAIN.raw))
    events, bad = read_events([PLAIN.raw, longer.raw])
    assert (events, [index for index, _ in bad]) == ([PLAIN], [1])
