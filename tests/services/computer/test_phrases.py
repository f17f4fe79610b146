"""The phrases' file: begun by the program, written whole, never naming a participant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from session_kit import NAMES, PASSPHRASE, new_session

from asn_desktop.domain.errors import CannotWriteError, PhraseNamesSomebodyError
from asn_desktop.domain.phrases import Phrase, PhraseBook, Tone
from asn_desktop.services.computer.phrases import (
    FILE_NAME,
    LARGEST_FILE,
    UNREADABLE_NAME,
    PhraseService,
    starter_phrases,
)
from asn_desktop.services.session.instruments import bundled_instrument, bundled_instruments
from asn_desktop.services.workspace import Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SENTENCE = "Menyerahkan laporan mingguan sebelum diminta."


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    path = create_session(tmp_path / "sesi.asn", new_session(), PASSPHRASE).path
    with Workspace.open(path, PASSPHRASE) as opened:
        opened.roster.add({"nip": "199203142025061001", "name": NAMES[0]})
        yield opened


@pytest.fixture
def phrases(workspace: Workspace, settings_folder: Path) -> PhraseService:
    return PhraseService(settings_folder, workspace.roster)


def again(phrases: PhraseService, workspace: Workspace, folder: Path) -> PhraseBook:
    del phrases
    return PhraseService(folder, workspace.roster).book()


def test_the_program_brings_four_phrases_a_value_and_tone() -> None:
    book = starter_phrases()
    for instrument in bundled_instruments():
        for core_value in bundled_instrument(instrument).core_values:
            for tone in Tone:
                assert len(book.of(core_value.code, tone)) == 4
    texts = [each.text for each in book.phrases]
    assert len(set(texts)) == len(texts)


def test_nothing_is_written_before_something_was_learned(
    phrases: PhraseService, settings_folder: Path
) -> None:
    assert phrases.book() == starter_phrases()
    assert phrases.learn("AK", "Baik.").offers == ()
    assert not (settings_folder / FILE_NAME).exists()


def test_what_was_learned_and_added_is_there_again(
    phrases: PhraseService, workspace: Workspace, settings_folder: Path
) -> None:
    phrases.learn("AK", SENTENCE)
    assert SENTENCE not in (settings_folder / FILE_NAME).read_text(encoding="utf-8")
    assert phrases.learn("AK", SENTENCE).offers == (SENTENCE,)

    book = phrases.add(Phrase(core_value="AK", tone=Tone.STRONG, text=SENTENCE))

    assert book.of("AK", Tone.STRONG)[0].text == SENTENCE
    assert again(phrases, workspace, settings_folder) == book == phrases.book()


def test_a_sentence_with_a_name_is_neither_counted_nor_taken(
    phrases: PhraseService, settings_folder: Path
) -> None:
    named = "Pak Joko dan Aminah menyerahkan laporan."
    for _ in range(3):
        assert phrases.learn("AK", named).offers == ()
    assert not (settings_folder / FILE_NAME).exists()

    with pytest.raises(PhraseNamesSomebodyError, match="aminah"):
        phrases.add(Phrase(core_value="AK", tone=Tone.WEAK, text=named))
    assert phrases.book() == starter_phrases()


def test_a_book_from_elsewhere_may_hold_what_it_held_before(
    phrases: PhraseService, workspace: Workspace
) -> None:
    """A new participant whose name is a word of an old phrase does not stop other edits."""
    workspace.roster.add({"nip": "198510082008121002", "name": "Ramah Wijaya"})
    book = phrases.book()
    shorter = PhraseBook(phrases=book.phrases[:-1])

    assert phrases.replace(shorter) == shorter


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe", b'{"phrases": [{"text": ""}]}'])
def test_a_file_that_cannot_be_read_is_put_aside(
    phrases: PhraseService, settings_folder: Path, content: bytes
) -> None:
    (settings_folder / FILE_NAME).write_bytes(content)

    assert phrases.book() == starter_phrases()
    assert (settings_folder / UNREADABLE_NAME).read_bytes() == content


def test_a_file_too_large_to_be_ours_is_put_aside(
    phrases: PhraseService, settings_folder: Path
) -> None:
    (settings_folder / FILE_NAME).write_bytes(b" " * (LARGEST_FILE + 1))
    assert phrases.book() == starter_phrases()


def test_learning_disturbs_nobody_where_the_folder_refuses_and_editing_says_so(
    workspace: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "berkas").write_text("no folder", encoding="utf-8")
    phrases = PhraseService(tmp_path / "berkas", workspace.roster)

    assert phrases.learn("AK", SENTENCE).offers == ()
    with pytest.raises(CannotWriteError):
        phrases.add(Phrase(core_value="AK", tone=Tone.STRONG, text=SENTENCE))
    assert phrases.book() == starter_phrases()
