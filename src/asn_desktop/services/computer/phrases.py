"""The ready phrases of this computer: read, learned from notes, edited, kept as one small file."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from pydantic import ValidationError

from asn_desktop import paths
from asn_desktop.domain.errors import PhraseNamesSomebodyError, UserError
from asn_desktop.domain.phrases import (
    Phrase,
    PhraseBook,
    Tone,
    learned,
    names_somebody,
    sentences_of,
    with_phrase,
)

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.phrases import Learned
    from asn_desktop.services.people.roster import RosterService

FILE_NAME = "frasa.json"
UNREADABLE_NAME = "frasa-tak-terbaca.json"
LARGEST_FILE = 2_000_000


class PhraseService:
    """The phrases for all sessions opened on this computer. Runs on the session thread.

    The file lies outside of the sealed session, so nothing that tells of a person goes into it: a
    sentence with a part of any participant's name, or with a long number, is neither counted nor
    taken, and a sentence that is only counted is kept as its fingerprint.
    """

    def __init__(self, folder: Path, roster: RosterService) -> None:
        self._path, self._roster = folder / FILE_NAME, roster
        self._book: PhraseBook | None = None

    def book(self) -> PhraseBook:
        """Return all phrases; those that come with the program where nothing was kept yet."""
        if self._book is None:
            self._book = _read(self._path)
        return self._book

    def learn(self, core_value: str, note: str) -> Learned:
        """Count the sentences of a note that was written on a core value.

        A file that cannot be written is no reason to disturb anybody: then nothing is learned.
        """
        names = self._names()
        clean = [each for each in sentences_of(note) if not names_somebody(each, names)]
        found = learned(self.book(), core_value, clean)
        if found.book != self.book():
            with suppress(UserError):
                self._keep(found.book)
        return found

    def add(self, phrase: Phrase) -> PhraseBook:
        """Take one phrase more.

        :raises UserError: it names a participant, or the file cannot be written.
        """
        return self.replace(with_phrase(self.book(), phrase))

    def replace(self, book: PhraseBook) -> PhraseBook:
        """Take another book in place of this one, as edited by hand.

        :raises UserError: a phrase names a participant, or the file cannot be written.
        """
        names, before = self._names(), {each.text for each in self.book().phrases}
        for each in book.phrases:
            somebody = names_somebody(each.text, names) if each.text not in before else None
            if somebody:
                raise PhraseNamesSomebodyError(part=somebody)
        self._keep(book)
        return book

    def _keep(self, book: PhraseBook) -> None:
        from asn_desktop.vault.atomic import write_whole  # noqa: PLC0415 - only where it is needed

        text = json.dumps(book.model_dump(mode="json"), ensure_ascii=False, indent=1)
        write_whole(self._path, text.encode())
        self._book = book

    def _names(self) -> list[str]:
        return [person.name for person in self._roster.participants()]


def starter_phrases() -> PhraseBook:
    """Return the phrases that come with the program."""
    path = paths.resources() / "phrases" / "berakhlak.json"
    stored = json.loads(path.read_text(encoding="utf-8"))
    return PhraseBook(
        phrases=tuple(
            Phrase(core_value=core_value, tone=Tone(tone), text=text)
            for core_value, by_tone in stored.items()
            for tone, texts in by_tone.items()
            for text in texts
        )
    )


def _read(path: Path) -> PhraseBook:
    """Return the kept phrases. A file that cannot be read is put aside, not written over."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ValueError(path.name)  # noqa: TRY301 - goes the way of all that does not fit
        return PhraseBook.model_validate_json(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return starter_phrases()
    except (OSError, ValueError, ValidationError):
        with suppress(OSError):
            path.replace(path.with_name(UNREADABLE_NAME))
        return starter_phrases()
