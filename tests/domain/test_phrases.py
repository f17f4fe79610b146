"""Ready phrases: which fit, which come first, what is learned, and what never is."""

from __future__ import annotations

import pytest

from asn_desktop.domain.phrases import (
    MOST_HEARD,
    Phrase,
    PhraseBook,
    Tone,
    fingerprint,
    learned,
    moved,
    names_somebody,
    reworded,
    sentences_of,
    tone_of,
    with_phrase,
    without_phrase,
)

FIRST = Phrase(core_value="AK", tone=Tone.STRONG, text="Melapor tanpa diminta.")
SECOND = Phrase(core_value="AK", tone=Tone.STRONG, text="Mengakui kekeliruan dan memperbaikinya.")
WEAK = Phrase(core_value="AK", tone=Tone.WEAK, text="Laporan disampaikan setelah ditagih.")
OTHER = Phrase(core_value="LY", tone=Tone.STRONG, text="Mendahulukan kepentingan dinas.")
BOOK = PhraseBook(phrases=(FIRST, WEAK, SECOND, OTHER))


def texts(book: PhraseBook, tone: Tone | None = Tone.STRONG) -> list[str]:
    return [each.text for each in book.of("AK", tone)]


@pytest.mark.parametrize(
    ("level", "tone"),
    [
        (None, None),
        ("T", None),
        (1, Tone.WEAK),
        (2, Tone.WEAK),
        (3, Tone.ADEQUATE),
        (4, Tone.STRONG),
        (5, Tone.STRONG),
    ],
)
def test_a_level_says_which_tone_fits(level: int | None, tone: Tone | None) -> None:
    assert tone_of(level, 3) == tone


def test_phrases_are_those_of_the_value_and_tone() -> None:
    assert texts(BOOK) == [FIRST.text, SECOND.text]
    assert texts(BOOK, None) == [FIRST.text, SECOND.text, WEAK.text]
    assert BOOK.of("XX", None) == ()


def test_a_note_falls_into_sentences_worth_keeping() -> None:
    note = "Baik. Melapor tanpa diminta!  Hadir lima hari\nSelalu tepat waktu. " + "kata " * 70
    assert sentences_of(note) == (
        *("Melapor tanpa diminta!", "Hadir lima hari", "Selalu tepat waktu."),
    )
    assert sentences_of("Datang tepat waktu. Datang tepat waktu.") == ("Datang tepat waktu.",)


def test_a_used_phrase_rises_past_those_used_less() -> None:
    book, offers = learned(BOOK, "AK", ["mengakui kekeliruan dan memperbaikinya"])

    assert texts(book) == [SECOND.text, FIRST.text]
    assert offers == ()
    assert book.heard == {}
    assert [each.text for each in book.of("LY", None)] == [OTHER.text]
    assert texts(learned(book, "AK", [FIRST.text]).book) == [SECOND.text, FIRST.text]


def test_a_sentence_written_twice_is_offered_and_only_its_fingerprint_is_kept() -> None:
    sentence = "Menyerahkan laporan mingguan."
    once = learned(BOOK, "AK", [sentence])
    assert once.offers == ()
    assert once.book.heard == {fingerprint("AK", sentence): 1}
    assert "laporan mingguan" not in once.book.model_dump_json()

    assert learned(once.book, "LY", [sentence]).offers == ()
    twice = learned(once.book, "AK", ["menyerahkan  laporan mingguan"])
    assert twice.offers == ("menyerahkan  laporan mingguan",)


def test_what_was_heard_longest_ago_is_forgotten_first() -> None:
    heard = {f"mark{number}": 1 for number in range(MOST_HEARD)}
    book = learned(PhraseBook(heard=heard), "AK", ["Menyerahkan laporan mingguan."]).book

    assert len(book.heard) == MOST_HEARD
    assert "mark0" not in book.heard
    assert "mark1" in book.heard


def test_an_offered_sentence_brings_how_often_it_was_written() -> None:
    sentence = "Menyerahkan laporan mingguan."
    book = learned(learned(BOOK, "AK", [sentence]).book, "AK", [sentence]).book
    added = with_phrase(book, Phrase(core_value="AK", tone=Tone.STRONG, text=sentence))

    assert texts(added)[0] == sentence
    assert added.of("AK", Tone.STRONG)[0].uses == 2
    assert added.heard == {}
    assert with_phrase(added, FIRST) == added


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Sitiaminah bekerja baik", None),
        ("Bu siti bekerja baik", "siti"),
        ("Bekerja dengan baik (AMINAH)", "aminah"),
        ("NIP 199603142025 hadir", "199603142025"),
        ("Hadir 5 dari 5 hari", None),
        ("A. bekerja baik", None),
        ("Aminahnya bekerja baik", "aminah"),
        ("Jose\u0301 bekerja baik", "jose"),
        ("JOSE bekerja baik", "jose"),
        ("Nuraini bekerja baik", "nuraini"),
        ("Si\u00adti bekerja baik", "siti"),
        ("Siti\u200bnya bekerja baik", "siti"),
        ("NIP 1996 0314 2025 05", "1996 0314 2025 05"),
        ("Telepon 0812-345", "0812-345"),
    ],
)
def test_names_and_long_numbers_are_noticed(text: str, part: str | None) -> None:
    names = ["Siti Aminah", "A. Bo", "Jos\u00e9 Lopez", "Nur\u2019aini"]
    assert names_somebody(text, names) == part


def test_a_phrase_is_reworded_unless_another_says_that_already() -> None:
    book = reworded(BOOK, FIRST, "Melapor sebelum diminta.")
    assert texts(book) == ["Melapor sebelum diminta.", SECOND.text]
    assert reworded(BOOK, FIRST, SECOND.text.upper()) == BOOK
    assert texts(reworded(BOOK, FIRST, "melapor tanpa diminta!"))[0] == "melapor tanpa diminta!"
    with pytest.raises(ValueError, match="string"):
        reworded(BOOK, FIRST, " ")


def test_a_phrase_leaves() -> None:
    assert texts(without_phrase(BOOK, FIRST)) == [SECOND.text]


def test_a_phrase_moved_up_stays_above_what_it_passed() -> None:
    used = learned(BOOK, "AK", [FIRST.text]).book
    book = moved(used, SECOND, -1)

    assert texts(book) == [SECOND.text, FIRST.text]
    assert [each.uses for each in book.of("AK", Tone.STRONG)] == [1, 1]
    assert [each.text for each in book.of("LY", None)] == [OTHER.text]
    assert moved(BOOK, FIRST, -1) == BOOK
    assert texts(moved(BOOK, FIRST, 1)) == [SECOND.text, FIRST.text]
