"""Keys: stretched from passphrases, signing, and spelled as words for the safe."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.errors import RecoveryWordsError
from asn_desktop.vault import keys
from asn_desktop.vault.keys import StretchCost

CHEAP = StretchCost(memory=64, rounds=1, lanes=1)
SALT = b"s" * 16


@given(st.binary(min_size=32, max_size=32))
def test_words_give_the_secret_back(secret: bytes) -> None:
    words = keys.to_words(secret)

    assert len(words.split()) == 17
    assert all(len(word) == 5 for word in words.split())
    assert keys.from_words(words) == secret
    assert keys.from_words(words.upper().replace(" ", "-\n")) == secret


def test_every_typo_of_one_letter_is_found() -> None:
    words = keys.to_words(bytes(range(32)))
    for at, letter in enumerate(words):
        for other in "bdfghjklmnprstvzaiouxq":
            if letter not in (" ", other):
                with pytest.raises(RecoveryWordsError):
                    keys.from_words(words[:at] + other + words[at + 1 :])


@pytest.mark.parametrize(
    "spoil", [lambda w: w[:-1], lambda w: [*w, w[0]], lambda w: [], lambda w: w[::-1]]
)
def test_missing_added_or_swapped_words_are_found(spoil: object) -> None:
    words = keys.to_words(bytes(range(32))).split()
    with pytest.raises(RecoveryWordsError, match="salah eja"):
        keys.from_words(" ".join(spoil(words)))  # type: ignore[operator]


def test_a_passphrase_gives_one_key_per_salt() -> None:
    first = keys.stretch("pendopo", SALT, CHEAP)

    assert first == keys.stretch("pendopo", SALT, CHEAP)
    assert len(first) == 32
    assert first != keys.stretch("pendopo", b"t" * 16, CHEAP)
    assert first != keys.stretch("Pendopo", SALT, CHEAP)


def test_letters_that_look_the_same_are_the_same() -> None:
    decomposed = unicodedata.normalize("NFD", "kafé")
    assert decomposed != "kafé"
    assert keys.stretch(decomposed, SALT, CHEAP) == keys.stretch("kafé", SALT, CHEAP)


def test_bytes_that_are_no_text_are_a_passphrase_all_the_same() -> None:
    assert keys.stretch("\udcff", SALT, CHEAP) != keys.stretch("\udcfe", SALT, CHEAP)


def test_the_price_of_a_guess_is_what_the_design_says() -> None:
    assert StretchCost() == StretchCost(memory=64 * 1024, rounds=3, lanes=4)
    assert keys.stretch("x", SALT) == keys.stretch("x", SALT, keys.COST)


def test_only_the_key_that_signed_is_believed() -> None:
    private = keys.new_secret()
    public = keys.signing_public(private)
    signature = keys.sign(private, b"pesan")

    assert keys.is_signed(public, signature, b"pesan")
    assert not keys.is_signed(public, signature, b"Pesan")
    assert not keys.is_signed(public, signature[:-1], b"pesan")
    assert not keys.is_signed(b"short", signature, b"pesan")
    assert not keys.is_signed(keys.signing_public(keys.new_secret()), signature, b"pesan")


def test_a_sealing_key_is_32_bytes() -> None:
    public = keys.sealing_public(keys.new_secret())
    assert keys.sealing_key(public).public_bytes_raw() == public
    with pytest.raises(ValueError, match="32"):
        keys.sealing_key(b"short")


def test_ids_are_half_a_hash() -> None:
    assert keys.key_id(b"") == "e3b0c44298fc1c149afbf4c8996fb924"


@pytest.mark.parametrize("text", ["", "zz", "00" * 31, "00" * 32, "01" + "00" * 31])
def test_what_is_no_sealing_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (whatever the library says)
        keys.sealing_public_of(text)


def test_a_sealing_key_is_read_from_its_hex() -> None:
    public = keys.sealing_public(b"p" * 32)
    assert keys.sealing_public_of(public.hex()) == public
