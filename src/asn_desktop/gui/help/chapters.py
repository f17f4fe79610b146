"""The chapters of the manual: their order, their texts, and the search over all of them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from asn_desktop.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ORDER: Final = (
    *("mulai", "peserta", "penilaian", "tabel", "disiplin", "rekap", "cetak", "gabung"),
    *("setelan", "pemulihan", "flashdisk", "pusat", "tombol", "tanya-jawab"),
)
KEYS: Final = "tombol"
ENGLISH: Final = "index"
PAGES: Final = {"beranda": "mulai"}
"""Pages whose chapter has another name; every other page's chapter is called as the page."""
KEYS_HERE: Final = "{{tombol}}"
"""Where the table of keys stands in its chapter."""
SUFFIX: Final = ".md"
HEADING: Final = re.compile(r"^(#{1,3}) +(.+)$", re.MULTILINE)
MARKS: Final = re.compile(r"\*\*|`|\]\([^)]*\)|[\[\]|]|^[#>\-\d. ]+", re.MULTILINE)
EXCERPT_BEFORE, EXCERPT_LENGTH = 25, 90


class Chapter(NamedTuple):
    """A chapter: the name of its file, its title, its text in Markdown."""

    key: str
    title: str
    text: str


class Hit(NamedTuple):
    """Where something was found: chapter, heading, and the words around it."""

    chapter: str
    heading: str
    excerpt: str


@cache
def chapters(*, english: bool = False) -> tuple[Chapter, ...]:
    """Return the chapters in their order; in English a first one says where things are."""
    folder = resources() / "help"
    files = [folder / "id" / f"{key}{SUFFIX}" for key in ORDER]
    if english:
        files.insert(0, folder / "en" / f"{ENGLISH}{SUFFIX}")
    found = []
    for file in files:
        text = file.read_text(encoding="utf-8")
        heading = HEADING.search(text)
        found.append(Chapter(file.stem, heading[2] if heading else file.stem, text))
    return tuple(found)


def chapter_of(wish: str) -> str:
    """Return the chapter of a page or of a wish; the first one where there is none."""
    key = PAGES.get(wish, wish)
    return key if key in (*ORDER, ENGLISH) else ORDER[0]


def search(words: str, among: Sequence[Chapter]) -> tuple[Hit, ...]:
    """Return the sections that hold all the words, those that name one in a heading first."""
    wanted = words.casefold().split()
    if not wanted:
        return ()
    found = [hit for chapter in among for hit in _hits(chapter, wanted)]
    return tuple(sorted(found, key=lambda hit: wanted[0] not in hit.heading.casefold()))


def _hits(chapter: Chapter, wanted: Sequence[str]) -> Iterator[Hit]:
    for heading, body in _sections(chapter.text):
        plain = " ".join(MARKS.sub("", body).split())
        whole = f"{heading} {plain}".casefold()
        if all(word in whole for word in wanted):
            yield Hit(chapter.key, heading, _excerpt(plain, wanted))


def _sections(text: str) -> Iterator[tuple[str, str]]:
    starts = [*HEADING.finditer(text)]
    for number, start in enumerate(starts):
        end = starts[number + 1].start() if number + 1 < len(starts) else len(text)
        yield MARKS.sub("", start[2]), text[start.end() : end]


def _excerpt(plain: str, wanted: Sequence[str]) -> str:
    """Return the words around the first that is found, or the beginning."""
    places = [place for place in (plain.casefold().find(word) for word in wanted) if place >= 0]
    start = max(min(places, default=0) - EXCERPT_BEFORE, 0)
    if start:
        start = plain.find(" ", start) + 1
    excerpt = plain[start : start + EXCERPT_LENGTH]
    return ("… " if start else "") + excerpt + (" …" if start + EXCERPT_LENGTH < len(plain) else "")
