"""Short codes: one spelling to show, several to type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.codes import CROCKFORD, code_of, read_code


@given(st.binary())
def test_a_code_is_read_as_it_is_shown(content: bytes) -> None:
    code = code_of(content)
    assert len(code) == 9
    assert read_code(code) == code


def test_forty_bits_tell_two_contents_apart() -> None:
    assert len({code_of(b"%d" % n) for n in range(5_000)}) == 5_000


@pytest.mark.parametrize(
    "typed",
    [
        *("0K1M-9QXD", "0k1m9qxd", " ok1m 9qxd ", "Oklm-9qxd", "OKIM\u20139QXD", "0K 1M 9Q XD"),
        *("0K1M\u201109QXD".replace("09", "9"), "0K1M\u00a09QXD", "\t0K1M-9QXD"),
    ],
)
def test_a_hurried_hand_is_forgiven(typed: str) -> None:
    assert read_code(typed) == "0K1M-9QXD"


@pytest.mark.parametrize(
    "typed",
    ["", "0K1M-9QX", "0K1M-9QXDD", "UUUU-UUUU", "0K1M/9QXD", "Ω" * 8, "\u0660" * 8, "ß" * 4],
)
def test_what_can_be_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


def test_the_alphabet_has_no_letter_like_another() -> None:
    assert len(CROCKFORD) == 32
    assert not set("ILOU") & set(CROCKFORD)
