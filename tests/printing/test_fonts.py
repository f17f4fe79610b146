from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.printing.fonts import (
    ELLIPSIS,
    MISSING,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    Face,
    legible,
    load_font,
    unprintable,
)
from asn_desktop.printing.page import A4_PORTRAIT, Press

EVERY_FACE = (SANS, SANS_BOLD, SANS_ITALIC, SERIF, SERIF_BOLD, SERIF_ITALIC)
PRESS = Press(A4_PORTRAIT, "uji")
FACE: Face = PRESS.face(SANS)
KNOWN = load_font(SANS).face.charToGlyph
WORDS = st.text(st.sampled_from("abcdefghijk éñ MW.,😀汉\u200f\t\n"), max_size=120)


@pytest.mark.parametrize(
    ("entered", "shown"),
    [
        ("Ma\u2019ruf Andréa", "Ma\u2019ruf Andréa"),
        ("Andre\u0301a", "Andréa"),
        ("Siti 😀", f"Siti {MISSING}"),
        ("汉字", MISSING * 2),
        ("محمد", MISSING * 4),
        ("\u202eSiti\u200f\u200b\ufeff", "Siti"),
        ("👩‍⚕️", MISSING * 2),
        ("a\u00a0b\tc\nd\x00e", "a b c d e"),
    ],
)
def test_what_the_face_lacks_shows_as_a_box(entered: str, shown: str) -> None:
    assert legible(entered, KNOWN) == shown


@given(st.text(max_size=60))
def test_any_text_can_be_measured(text: str) -> None:
    assert FACE.width(text) >= 0


@given(WORDS, st.floats(2, 30))
def test_wrapping_keeps_all_and_no_line_is_too_wide(text: str, room: float) -> None:
    lines = FACE.wrapped(text, room)

    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(FACE.width(line) <= room + 1e-9 or len(line) == 1 for line in lines)


@given(WORDS, st.floats(60, 300), st.integers(1, 3))
def test_fitting_takes_at_most_so_many_lines_within_the_room(
    text: str, room: float, most: int
) -> None:
    size, lines = FACE.fitted(text, 9, room, most)

    assert len(lines) <= most
    assert size <= 9
    assert all(FACE.width(line) * size <= room + 1e-6 for line in lines)
    if not lines[-1].endswith(ELLIPSIS):
        assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_name_of_120_characters_is_shrunk_and_whole() -> None:
    name = ("Raden Ayu Contohwati Sampelningrat Misalkan " * 3)[:120].strip()
    size, lines = FACE.fitted(name, 8, 184, 2)
    assert " ".join(lines) == name
    assert 4 < size < 8


def test_a_text_too_long_for_any_size_says_so() -> None:
    _, lines = FACE.fitted("kata " * 400, 9, 100, 2)
    assert len(lines) == 2
    assert lines[-1].endswith(ELLIPSIS)


def test_balanced_lines_are_as_many_and_of_like_length() -> None:
    text = "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Contoh"
    room = FACE.width(text) * 0.8
    plain, balanced = FACE.wrapped(text, room), FACE.balanced(text, room)

    assert len(balanced) == len(plain) == 2
    assert " ".join(balanced) == text
    widths = [FACE.width(line) for line in balanced]
    assert max(widths) - min(widths) < FACE.width("Pengembangan")
    assert FACE.balanced("Kepala", room) == ("Kepala",)


# --- what no face has ------------------------------------------------------------------


def test_what_no_face_has_is_told_each_once_and_in_order() -> None:
    assert unprintable("Siti \N{TAMIL LETTER KA}漢\N{TAMIL LETTER KA} \U0001f600") == (
        "\N{TAMIL LETTER KA}",
        "漢",
        "\U0001f600",
    )
    assert unprintable("Nga\N{TAMIL VOWEL SIGN II}") == ("\N{TAMIL VOWEL SIGN II}",)


def test_what_is_shown_plain_or_rightly_dropped_is_not_missed() -> None:
    assert unprintable("Siti Aminah, S.Kom.\t\n\x00") == ()
    assert unprintable("N\N{COMBINING TILDE}u \N{EN DASH} \N{NO-BREAK SPACE}ā…") == ()
    assert (
        unprintable("\N{RIGHT-TO-LEFT MARK}a\N{ZERO WIDTH JOINER}\N{VARIATION SELECTOR-16}") == ()
    )
    assert unprintable("\ud800") == ()


def test_all_faces_have_the_same_glyphs() -> None:
    """`unprintable` asks one face for all."""
    known = [set(load_font(name).face.charToGlyph) for name in EVERY_FACE]
    assert all(each == known[0] for each in known)
