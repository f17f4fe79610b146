"""Ready phrases for notes: which fit a mark, which come first, and what is learned from use."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, NamedTuple

from pydantic import Field

from asn_desktop.domain.models import Frozen
from asn_desktop.domain.plain_text import folded, plain_text
from asn_desktop.domain.scalars import Code, FilledLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asn_desktop.domain.instrument import Observation

LONGEST_PHRASE = 300
FEWEST_WORDS = 3
OFFERED_AFTER = 2
"""A sentence that was written so often is offered as a phrase."""
MOST_HEARD = 500
LEAST_NAME = 3
"""Shorter parts of a name ("A.", "bin") are in too many sentences to tell anything."""
ANY_NUMBER = re.compile(r"\d(?:[ ./-]{0,2}\d){4,}")
"""Digits as long as these belong to somebody: a NIP, a telephone; grouped or not."""
WITHIN_NAMES = re.compile("[-.'`\u00b4\u2018\u2019\u02bc]")
"""What some write within a name and others leave out: Nur'aini, Al-Idrus."""
CLITICS = re.compile("(?:nya|lah|kah|pun)$")
"""What Indonesian hangs on to any word: "Aminahnya"."""
SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")


class Tone(StrEnum):
    """How a phrase speaks of what was seen, measured by the level that meets what is expected."""

    STRONG = "kuat"
    ADEQUATE = "cukup"
    WEAK = "perlu"


class Phrase(Frozen):
    """One sentence for notes on one core value."""

    core_value: Code
    tone: Tone
    text: FilledLine
    uses: Annotated[int, Field(strict=True, ge=0)] = 0


class PhraseBook(Frozen):
    """All phrases of one computer, those of a core value and tone in the order they are offered.

    `heard` counts sentences by fingerprint: what somebody wrote about a person does not stand in
    the book before they make a phrase of it.
    """

    phrases: tuple[Phrase, ...] = ()
    heard: dict[Annotated[str, Field(max_length=64)], Annotated[int, Field(ge=1)]] = Field(
        default_factory=dict
    )

    def of(self, core_value: str, tone: Tone | None) -> tuple[Phrase, ...]:
        """Return a core value's phrases in one tone, or in all, strong ones first."""
        tones = tuple(Tone) if tone is None else (tone,)
        fitting = (each for each in self.phrases if each.core_value == core_value)
        return tuple(sorted((e for e in fitting if e.tone in tones), key=_tone_place))


class Learned(NamedTuple):
    """The book after a note, and the sentences of it that are now offered as phrases."""

    book: PhraseBook
    offers: tuple[str, ...]


def tone_of(level: Observation | None, standard_level: int) -> Tone | None:
    """Return which phrases fit a level; None where none is given yet, or none could be."""
    if not isinstance(level, int):
        return None
    if level == standard_level:
        return Tone.ADEQUATE
    return Tone.STRONG if level > standard_level else Tone.WEAK


def sentences_of(note: str) -> tuple[str, ...]:
    """Return the sentences of a note that may be worth keeping: not too short, not too long."""
    parts = (plain_text(each) for each in SENTENCE_END.split(note))
    return tuple(
        each
        for each in dict.fromkeys(parts)
        if len(each) <= LONGEST_PHRASE and len(each.split()) >= FEWEST_WORDS
    )


def names_somebody(text: str, names: Iterable[str]) -> str | None:
    """Return the part of somebody's name, or the long number, that a text holds; None if it does.

    Any part counts, also where it is an ordinary word ("budi"): rather one phrase too few than a
    participant's name in a file outside of the session.
    """
    number = ANY_NUMBER.search(text)
    if number:
        return number.group()
    words = {bare for word in _words(text) for bare in (word, CLITICS.sub("", word))}
    parts = {part for name in names for part in _words(name) if len(part) >= LEAST_NAME}
    return min(words & parts, default=None)


def learned(book: PhraseBook, core_value: str, sentences: Sequence[str]) -> Learned:
    """Count the sentences of a note: known phrases rise, others are offered the second time."""
    offers = []
    heard = dict(book.heard)
    for sentence in sentences:
        known = _found(book, core_value, sentence)
        if known is not None:
            book = _risen(book, known)
            continue
        mark = fingerprint(core_value, sentence)
        times = heard.pop(mark, 0) + 1
        heard[mark] = times  # at the end: the oldest are forgotten first
        if times >= OFFERED_AFTER:
            offers.append(sentence)
    kept = dict(list(heard.items())[-MOST_HEARD:])
    return Learned(book.model_copy(update={"heard": kept}), tuple(offers))


def with_phrase(book: PhraseBook, phrase: Phrase) -> PhraseBook:
    """Return the book with one phrase more, as the last of its kind; known ones stay as they are.

    A sentence that was offered brings the number of times it was written.
    """
    if _found(book, phrase.core_value, phrase.text) is not None:
        return book
    heard = dict(book.heard)
    times = heard.pop(fingerprint(phrase.core_value, phrase.text), 0)
    added = phrase.model_copy(update={"uses": max(phrase.uses, times)})
    longer = book.model_copy(update={"phrases": (*book.phrases, added), "heard": heard})
    return _bubbled(longer, len(book.phrases))


def without_phrase(book: PhraseBook, phrase: Phrase) -> PhraseBook:
    """Return the book without one phrase."""
    return book.model_copy(update={"phrases": tuple(e for e in book.phrases if e != phrase)})


def reworded(book: PhraseBook, phrase: Phrase, text: str) -> PhraseBook:
    """Return the book with a phrase in other words; unchanged where another one has them.

    :raises ValueError: nothing is left of the words, or they are too long.
    """
    if folded(text) != folded(phrase.text) and _found(book, phrase.core_value, text) is not None:
        return book
    fields = {"core_value": phrase.core_value, "tone": phrase.tone, "uses": phrase.uses}
    new = Phrase.model_validate({**fields, "text": text})
    return book.model_copy(
        update={"phrases": tuple(new if each == phrase else each for each in book.phrases)}
    )


def moved(book: PhraseBook, phrase: Phrase, step: int) -> PhraseBook:
    """Return the book with a phrase one place higher (-1) or lower (1) among those of its kind.

    What is put higher counts as used as often as what it passes, so that it stays there.
    """
    kind = book.of(phrase.core_value, phrase.tone)
    place = kind.index(phrase)
    if not 0 <= place + step < len(kind):
        return book
    upper, lower = sorted((place, place + step))
    risen = kind[lower].model_copy(update={"uses": max(kind[upper].uses, kind[lower].uses)})
    swap = {kind[upper]: risen, kind[lower]: kind[upper]}
    return book.model_copy(update={"phrases": tuple(swap.get(e, e) for e in book.phrases)})


def _words(text: str) -> set[str]:
    """Return a text's words as they sound: without accents, and with names whole and in parts."""
    plain = unicodedata.normalize("NFKD", plain_text(text))
    plain = "".join(each for each in plain if not unicodedata.category(each).startswith("M"))
    written = (text, plain, WITHIN_NAMES.sub("", plain))
    return {word for each in written for word in folded(each).split()}


def fingerprint(core_value: str, sentence: str) -> str:
    """Return what a sentence is recognised by without being kept."""
    return hashlib.sha256(f"{core_value}\n{folded(sentence)}".encode()).hexdigest()[:32]


def _tone_place(phrase: Phrase) -> int:
    return tuple(Tone).index(phrase.tone)


def _found(book: PhraseBook, core_value: str, sentence: str) -> int | None:
    wanted = folded(sentence)
    for place, each in enumerate(book.phrases):
        if each.core_value == core_value and folded(each.text) == wanted:
            return place
    return None


def _risen(book: PhraseBook, place: int) -> PhraseBook:
    """Count one use more, and let the phrase pass those of its kind that are used less."""
    phrase = book.phrases[place]
    used = phrase.model_copy(update={"uses": phrase.uses + 1})
    phrases = (*book.phrases[:place], used, *book.phrases[place + 1 :])
    return _bubbled(book.model_copy(update={"phrases": phrases}), place)


def _bubbled(book: PhraseBook, place: int) -> PhraseBook:
    phrases = list(book.phrases)
    phrase = phrases.pop(place)
    target = place
    for above in range(place - 1, -1, -1):
        other = phrases[above]
        if (other.core_value, other.tone) != (phrase.core_value, phrase.tone):
            continue
        if other.uses >= phrase.uses:
            break
        target = above
    phrases.insert(target, phrase)
    return book.model_copy(update={"phrases": tuple(phrases)})
