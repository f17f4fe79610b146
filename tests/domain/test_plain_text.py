"""What does not show is gone, what shows stays."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.plain_text import folded, plain_text

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("  Siti   Rahma ", "Siti Rahma"),
        ("Siti\r\nRahma\tAyu", "Siti Rahma Ayu"),
        ("Si\u200bti\u00ad Ra\u202ehma\ufeff", "Siti Rahma"),
        ("Siti\u00a0Rahma", "Siti Rahma"),
        ("Si\ud800ti", "Siti"),
        ("Siti\x00\x1bRahma", "Siti Rahma"),
        ("Jose\u0301", "Jos\u00e9"),
        ("Siti \U0001f600", "Siti \U0001f600"),
        (f"Siti {FAMILY}", f"Siti {FAMILY}"),
        ("\u200dSi\u200dti", "Siti"),
        ("\u0633\u064a\u062a\u064a", "\u0633\u064a\u062a\u064a"),
    ],
)
def test_a_text_keeps_only_what_shows(text: str, seen: str) -> None:
    assert plain_text(text) == seen


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = plain_text(text)

    assert plain_text(once) == once
    assert not any(unicodedata.category(character) in ("Cc", "Cs") for character in once)


def test_folding_leaves_letters_and_digits() -> None:
    assert folded("  Gol./Ruang (III-A)") == "gol ruang iii a"
