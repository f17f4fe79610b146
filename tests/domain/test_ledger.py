"""Canonical bytes: one spelling for one content, everything else refused; heads, proof, gaps."""

from __future__ import annotations

import json
import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.ids import DeviceId, EventId, SessionId
from asn_desktop.domain.ledger import (
    MOST_DEPTH,
    MOST_INTEGER,
    MOST_LINE_BYTES,
    MOST_PARENTS,
    ChainPlace,
    Draft,
    Event,
    InvalidEventError,
    Json,
    canonical,
    digest,
    gaps,
    heads_of,
    is_conflict,
    proven,
    read_event,
    read_events,
    same,
    write_event,
)

PLACE = ChainPlace(SessionId("5" * 32), DeviceId("d" * 32), 1, "", "Rahma", 1_770_000_000_000)
DRAFT = Draft("peserta/1", "mark/2/AK", 4)
CONTENT = json.loads(write_event(DRAFT, PLACE).raw)

WORDS = st.text(st.characters(exclude_categories=["Cs", "Mn"]), max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-MOST_INTEGER, MOST_INTEGER) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)


def nested(depth: int) -> Json:
    content: Json = 1
    for _ in range(depth):
        content = [content]
    return content


def line(**changes: Json) -> bytes:
    return canonical(CONTENT | changes)


@given(VALUES, st.none() | WORDS.filter(bool), st.none() | VALUES)
def test_what_is_written_is_read_back(val: Json, why: str | None, seen: Json) -> None:
    try:
        event = write_event(DRAFT._replace(val=val, why=why, seen=seen), PLACE)
    except InvalidEventError:
        return  # letters that JSON's own backslash would join with
    assert read_event(event.raw) == event
    assert read_events([event.raw]) == ([event], [])
    assert event.id == digest(event.raw)
    assert canonical(json.loads(event.raw)) == event.raw


def test_equal_contents_have_equal_bytes() -> None:
    first = canonical({"b": [1, True], "a": "e\u0301", "c": None})
    second = canonical({"c": None, "a": "\u00e9", "b": [1, True]})
    assert first == second == '{"a":"é","b":[1,true],"c":null}'.encode()


@pytest.mark.parametrize(
    "content",
    [1.5, {"a": 0.0}, [float("nan")], float("inf"), 2**53, -(2**53), [10**400], "\ud800"],
)
def test_what_has_no_canonical_form_is_not_written(content: Json) -> None:
    with pytest.raises(InvalidEventError):
        canonical(content)
    with pytest.raises(InvalidEventError):
        write_event(DRAFT._replace(val=content), PLACE)


def test_letters_that_would_join_with_json_s_own_signs_are_refused() -> None:
    for val in ("\n\u0301", {"e\u0301": 1, "\u00e9": 2}):
        with pytest.raises(InvalidEventError):
            write_event(DRAFT._replace(val=val), PLACE)


def test_depth_is_bounded_alike_in_writing_and_reading() -> None:
    read_event(write_event(DRAFT._replace(val=nested(MOST_DEPTH)), PLACE).raw)
    with pytest.raises(InvalidEventError):
        write_event(DRAFT._replace(val=nested(MOST_DEPTH + 1)), PLACE)
    for changes in ({"val": nested(MOST_DEPTH + 1)}, {"seen": nested(MOST_DEPTH + 1)}):
        with pytest.raises(InvalidEventError):
            read_event(line(**changes))
    deep = b"[" * 100_000 + b"]" * 100_000
    with pytest.raises(InvalidEventError):
        read_event(deep)
    with pytest.raises(InvalidEventError):
        canonical(nested(100))


def test_a_line_may_be_two_megabytes_and_no_more() -> None:
    with pytest.raises(InvalidEventError, match="panjang"):
        write_event(DRAFT._replace(val="x" * MOST_LINE_BYTES), PLACE)
    long = write_event(DRAFT._replace(val="x" * (MOST_LINE_BYTES - 1000)), PLACE)
    assert read_events([long.raw]) == ([long], [])
    too_long = line(val="x" * MOST_LINE_BYTES)
    assert read_events([long.raw, too_long])[1] == [(1, "baris terlalu panjang")]


GOOD = line()
BAD_LINES = {
    "empty": b"",
    "no JSON": b"{",
    "not UTF-8": b"\xff\xfe",
    "a list": b"[]",
    "a number": b"7",
    "spaces": GOOD.replace(b":", b": ", 1),
    "another order": b'{"v":1,' + GOOD[1:].replace(b',"v":1', b""),
    "a key twice": GOOD.replace(b'{"by"', b'{"by":"x","by"'),
    "a fraction": GOOD.replace(b'"val":4', b'"val":4.0'),
    "an exponent": GOOD.replace(b'"val":4', b'"val":4E2'),
    "minus zero": GOOD.replace(b'"val":4', b'"val":-0'),
    "not a number": GOOD.replace(b'"val":4', b'"val":NaN'),
    "infinity": GOOD.replace(b'"val":4', b'"val":-Infinity'),
    "a giant": GOOD.replace(b'"val":4', b'"val":' + b"9" * 5000),
    "2^53": GOOD.replace(b'"val":4', b'"val":%d' % 2**53),
    "2^53 within": GOOD.replace(b'"val":4', b'"val":{"a":[%d]}' % 2**53),
    "2^53 in seen": GOOD.replace(b'"ses"', b'"seen":[-%d],"ses"' % 2**53),
    "a lone surrogate": GOOD.replace(b'"Rahma"', b'"\\ud800"'),
    "an escaped letter": GOOD.replace(b'"Rahma"', b'"\\u0052ahma"'),
    "not NFC": GOOD.replace(b'"Rahma"', '"e\u0301"'.encode()),
    "a part missing": canonical({k: v for k, v in CONTENT.items() if k != "t"}),
    "an unknown part": line(extra=1),
    "no version": line(v=0),
    "a version in words": line(v="1"),
    "true for one": line(q=True),
    "q zero": line(q=0),
    "q negative": line(q=-1),
    "q without prev": line(q=2),
    "prev at one": line(prev="0" * 64),
    "prev short": line(q=2, prev="0" * 63),
    "prev a number": line(q=2, prev=0),
    "t negative": line(t=-1),
    "t a text": line(t="x"),
    "ses short": line(ses="5" * 31),
    "dev a list": line(dev=["d"] * 32),
    "ent a number": line(ent=3),
    "fld null": line(fld=None),
    "by null": line(by=None),
    "par null": line(par=None),
    "par text": line(par="0" * 64),
    "par of numbers": line(par=[1]),
    "par short": line(par=["0" * 63]),
    "par in capitals": line(par=["A" * 64]),
    "too many parents": line(par=["0" * 64] * (MOST_PARENTS + 1)),
    "why a number": line(why=1),
    "two in one": GOOD + b"," + GOOD,
}


@pytest.mark.parametrize("name", BAD_LINES)
def test_a_bad_line_is_refused_alone_and_among_others(name: str) -> None:
    bad = BAD_LINES[name]
    assert bad != GOOD
    with pytest.raises(InvalidEventError):
        read_event(bad)
    other = line(val=5)
    events, refused = read_events([GOOD, bad, other])
    assert [event.raw for event in events] == [GOOD, other]
    assert [index for index, _ in refused] == [1]
    assert refused[0][1]


def test_halves_of_events_do_not_make_events() -> None:
    """Joined by a comma, these lines are two events; neither line is one."""
    second = canonical(CONTENT | {"val": [1, 2]})
    at = second.index(b"[1,2]") + 2
    torn = [GOOD + b"," + second[:at], second[at + 1 :]]
    assert b",".join(torn) == GOOD + b"," + second

    events, refused = read_events(torn)
    assert events == []
    assert len(refused) == 2


def test_a_newer_event_is_kept_whatever_else_it_says() -> None:
    event = read_event(line(v=2, colour={"a": [1]}))
    assert event.v == 2
    with pytest.raises(InvalidEventError):
        read_event(line(v=2, colour=nested(MOST_DEPTH + 2)))


def test_bulk_is_one_by_one() -> None:
    rng = random.Random(3)  # noqa: S311
    lines = []
    for k in range(400):
        raw = bytearray(line(val=k, q=2, prev="0" * 64, by="Rahmé" if k % 9 == 0 else "Rahma"))
        if k % 3 == 0:
            raw[rng.randrange(len(raw))] = ord(rng.choice(string.printable))
        if k % 50 == 1:
            raw[:] = line(val={"n": k}, why="sebab", seen=[1])
        lines.append(bytes(raw))
    events, bad = read_events(lines)

    alone, refused = [], []
    for index, each in enumerate(lines):
        try:
            alone.append(read_event(each))
        except InvalidEventError as error:
            refused.append((index, str(error)))
    assert events == alone
    assert bad == refused
    assert bad
    assert read_events([]) == ([], [])
    good = [event.raw for event in events]
    assert read_events(good) == (events, [])


def test_an_event_knows_its_register() -> None:
    assert read_event(GOOD).register == ("peserta/1", "mark/2/AK")


# --- sets --------------------------------------------------------------------------------


def written(val: Json, *par: Event, by: str = "Rahma") -> Event:
    ids = tuple(event.id for event in par)
    return write_event(DRAFT._replace(val=val, par=ids), PLACE._replace(by=by))


def test_heads_are_what_nothing_replaces() -> None:
    first = written(1)
    second, third = written(2, first), written(3, first)
    last = written(4, second, third)

    assert heads_of([first]) == (first,)
    assert heads_of([first, second]) == (second,)
    assert heads_of([third, first, second]) == tuple(sorted((second, third)))
    assert heads_of([last, third, first, second]) == (last,)


def test_a_conflict_is_heads_that_say_different_things() -> None:
    assert not is_conflict([])
    assert not is_conflict([written(1)])
    assert not is_conflict([written(1), written(1, by="Budi")])
    assert is_conflict([written(1), written(2)])
    assert is_conflict([written(1), written(1, by="Budi"), written(None)])
    assert is_conflict([written(1), written(True)])  # noqa: FBT003 (true is not 1)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (1, 1, True),
        (1, True, False),
        ([1], [True], False),
        ({"a": 1}, {"a": 1}, True),
        ("1", 1, False),
        (None, None, True),
        (0, None, False),
    ],
)
def test_sameness_is_json_s(first: Json, second: Json, expected: bool) -> None:  # noqa: FBT001
    assert same(first, second) is expected


def test_proof_walks_back_from_signed_heads() -> None:
    a, b, c, d = (EventId(letter * 64) for letter in "abcd")
    links = {a: "", b: a, c: b, d: b}

    assert proven(links, [c]) == {a, b, c}
    assert proven(links, [c, d]) == {a, b, c, d}
    assert proven(links, []) == set()
    assert proven(links, [EventId("e" * 64)]) == set()
    assert proven({c: b, a: ""}, [c]) == {c}
    assert proven({a: b, b: a}, [a]) == {a, b}


@pytest.mark.parametrize(
    ("present", "highest", "expected"),
    [
        ([], 0, []),
        ([], 3, [(1, 3)]),
        ([1, 2, 3], 3, []),
        ([3, 1, 1, 9], 5, [(2, 2), (4, 5)]),
        ([2, 3, 7, 8], 10, [(1, 1), (4, 6), (9, 10)]),
        ([5], 5, [(1, 4)]),
    ],
)
def test_gaps_are_runs_of_missing_numbers(
    present: list[int], highest: int, expected: list[tuple[int, int]]
) -> None:
    assert gaps(present, highest) == expected


@given(st.sets(st.integers(1, 30)), st.integers(0, 30))
def test_gaps_and_what_is_present_make_the_whole(present: set[int], highest: int) -> None:
    missing = {q for first, last in gaps(present, highest) for q in range(first, last + 1)}
    assert missing == set(range(1, highest + 1)) - present


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.integers(-3, MOST_INTEGER),
    st.integers(2, 10**6),
)
def test_a_mark_is_spelled_at_once_as_it_is_spelled_in_general(
    by: str, field: str, level: int, q: int
) -> None:
    place = PLACE._replace(by=by, q=q, prev="a" * 64)
    event = write_event(Draft("peserta/1", field, level), place)
    content = CONTENT | {"by": by, "fld": field, "val": level, "q": q, "prev": "a" * 64}
    assert event.raw == canonical(content)
    assert event == read_event(event.raw)
