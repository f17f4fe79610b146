"""Bodies that begin alike are read as each would be alone."""

from __future__ import annotations

import hashlib
import zlib
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.errors import SealBrokenError
from asn_desktop.exchange import body as reading
from asn_desktop.exchange.body import Beginning, BodyReader
from asn_desktop.exchange.inflating import Inflater, inflate

BLOCK = 16
LINES = st.lists(st.binary(max_size=20).map(lambda raw: raw.replace(b"\n", b"x")), max_size=12)
CUTS = st.integers(1, 40)


@pytest.fixture(autouse=True)
def _small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BLOCK", BLOCK)


def read(content: bytes, cut: int, known: Beginning | None) -> tuple[BodyReader, list[bytes], str]:
    reader = BodyReader(known)
    for start in range(0, len(content), cut):
        reader.feed(content[start : start + cut])
    return reader, *reader.finish()


@given(shared=LINES, tails=st.lists(LINES, min_size=1, max_size=5), cut=CUTS)
def test_a_body_is_its_lines_and_its_hash_whatever_came_before(
    shared: list[bytes], tails: list[list[bytes]], cut: int
) -> None:
    known = Beginning()
    for tail in (*tails, []):
        lines = [*shared, *tail]
        content = b"\n".join(lines)

        reader, found, digest = read(content, cut, known)

        assert found == (content.split(b"\n") if content else [])
        assert digest == hashlib.sha256(content).hexdigest()
        known = reader.beginning()


def test_what_bodies_have_in_common_is_split_once() -> None:
    roster = b"\n".join(b"orang %d" % n for n in range(40))
    first, lines, _ = read(roster + b"\nsatu", 7, Beginning())
    _, others, _ = read(roster + b"\ndua", 7, first.beginning())

    same = [one is other for one, other in zip(lines, others, strict=True)]
    assert sum(same) > 30
    assert others[-1] == b"dua"


def test_another_session_is_remembered_in_place_of_the_one_before() -> None:
    first, *_ = read(b"a" * 100, 9, Beginning())
    second, *_ = read(b"b" * 50, 9, first.beginning())
    third, *_ = read(b"b" * 49 + b"c", 9, second.beginning())
    short, *_ = read(b"b", 9, second.beginning())

    assert [block.content for block in second.beginning().blocks] == [b"b" * BLOCK] * 3
    assert third.beginning() == second.beginning()
    assert short.beginning() == second.beginning()


def test_no_more_is_remembered_than_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_REMEMBERED", 2)
    known = Beginning()
    contents = [b"x" * 70 + bytes([n]) * 30 for n in range(1, 4)]
    for content in contents:
        reader, lines, digest = read(content, 11, known)
        assert (lines, digest) == ([content], hashlib.sha256(content).hexdigest())
        known = reader.beginning()
        assert len(known.blocks) == 2
    alone, *_ = read(contents[0], 11, None)
    assert alone.beginning().blocks == ()


def test_limits_hold_for_what_is_shared_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_LINES", 10)
    first, *_ = read(b"\n".join([b"lima"] * 10), 5, Beginning())
    with pytest.raises(SealBrokenError):
        read(b"\n".join([b"lima"] * 11), 5, first.beginning())


def test_packages_inflated_together_are_as_each_alone() -> None:
    roster = b"\n".join(b'{"n":%d}' % n for n in range(500))
    packed = [
        zlib.compress(b"\n".join((b"kepala" * n, b"tanda", roster, b"ekor %d" % n)))
        for n in range(1, 6)
    ]
    together = Inflater()
    found = [together.inflate(each) for each in packed]

    assert found == [inflate(each) for each in packed]
    assert all(one.lines[0] is other.lines[0] for one, other in pairwise(found))
    with pytest.raises(SealBrokenError):
        together.inflate(zlib.compress(roster)[:-3])
    assert together.inflate(packed[0]) == found[0]
