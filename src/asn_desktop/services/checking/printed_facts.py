"""Holds the facts that a certificate is bound to against the words of its two pages (ADR 37).

A page is read with the eyes of the paper's faces: white space and case do not matter, a box stands
for what has no glyph, and where a text ends in an ellipsis its beginning is enough. A fact has to
stand by itself, as a whole line, cell or part of a line: words put before or behind it are noticed.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.printing.fonts import ELLIPSIS, SANS, SERIF, legible, load_font
from asn_desktop.services.checking.page_text import rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asn_desktop.services.checking.page_text import Cell

Fact = tuple[str, str]

ROW, SUM, FIGURE = "nilai_dasar:", "nilai_akhir_sebutan", "nilai_akhir"
SUM_FACTS = (SUM, FIGURE, "nilai_akhir_terbilang")
BACK = frozenset((*SUM_FACTS, "skala", "rumusan", "versi_aturan"))
"""What stands on the back, besides the rows; all else stands in front."""

GIVEN_TO = "diberikankepada"
OF_PERSON = frozenset(("nama", "nip", "pangkat", "jabatan", "unit", "kegiatan"))
ADDED = "tambahan"
"""Stands for a fact where words were added that are none; nothing was signed of them."""

LED_BY = {
    "nomor": "(?:sertifikat |piagam )?nomor",
    "nip": "nip",
    "kualifikasi": "dengan kualifikasi",
    "skala": "skala",
    "rumusan": "rumusan",
    "versi_aturan": "versi aturan",
}
SIGNING = ("tempat_tanggal", "penanda_tangan_")
BOTH = frozenset(("nama", "nip", "nomor"))
MOST_OF_A_CUT, LEAST_OF_A_CUT = 4000, 24
"""An ellipsis says something only where so many letters stand before it."""

LIKE = 0.4
"""From this likeness on, words of the page are taken for what stands in place of a fact."""

LEADS = (
    *("sertifikatnomor", "piagamnomor", "nomor", "nip", "skala:?", "rumusan:?", "versiaturan:?"),
    *("dengankualifikasi", "·"),
)
LEAD = "|".join(["\n", *(f"(?:\n|·|\\.){each}\n?" for each in LEADS), "·\n?"])
MUST = {"kualifikasi": "kualifikasi:?\n?"}
"""What has to stand before a fact that would say more with another word before it."""

HEADED = "(?:\n|·|sertifikat|piagam){}"
TAIL = "(?=\n|·|\\.\n|\\.(?:rumusan:|versiaturan:))"
LEAD_WORDS = re.compile(
    r"^(?:(?:sertifikat|piagam) )?"
    r"(?:nomor|nip|dengan kualifikasi|skala:?|rumusan:?|versi aturan:?) ",
    re.IGNORECASE,
)


class Difference(NamedTuple):
    """A fact that is not printed as it was signed; `printed` is "" where nothing is like it.

    `fact` is ADDED, and `signed` "", for words beside the person's facts that nobody signed.
    `hidden_on` is the page where the signed words are, but nobody sees them; 0 where they are not.
    """

    fact: str
    signed: str
    printed: str
    hidden_on: int = 0


class Side(NamedTuple):
    """One page: what is drawn, cell by cell and row by row, and all of it folded."""

    cells: Sequence[Cell]
    rows: list[list[str]]
    folded: str


def side_of(cells: Sequence[Cell]) -> Side:
    """Return a page ready for looking up."""
    return Side(cells, rows_of(cells), "\n".join(["", *(_folded(c.text) for c in cells), ""]))


def differences(facts: Iterable[Fact], front: Side, back: Side | None) -> tuple[Difference, ...]:
    """Return which facts the pages do not say; those of a back that is not there are left out."""
    told = [(name, text) for name, text in facts if text]
    found = [
        Difference(name, text, _instead(name, text, side))
        for name, text in told
        if not name.startswith((ROW, *SUM_FACTS))
        for side in _sides(name, front, back)
        if not _is_on(name, text, side)
    ]
    if back is not None:
        found += _different_rows(told, back) + _different_signer(told, back)
    found = found or _additions(told, front)
    first = {(each.fact, each.signed): each for each in reversed(found)}
    return tuple(each for each in found if first[each.fact, each.signed] is each)


def clear_differences(
    facts: Iterable[Fact], front: Side, back: Side | None
) -> tuple[Difference, ...]:
    """Return which of the facts that a code says in clear the pages do not say.

    There the NIP is its last four digits, the date stands without a place, and any text may end in
    an ellipsis of its own.
    """
    return tuple(
        Difference(name, text, _instead(name, text, side))
        for name, text in facts
        if text
        for side in _sides(name, front, back)
        if not _is_told(name, text, side)
    )


def _is_told(name: str, text: str, side: Side) -> bool:
    if name == FIGURE:
        return any(_folded(cell.text) == _folded(text) for cell in side.cells)
    if name == "nip":
        first = re.search(
            "nip([0-9]+)", "".join(_folded(cell) for row in side.rows for cell in row)
        )
        return first is not None and first[1].endswith(text)  # the signer's stands below
    if name == "tempat_tanggal":
        return bool(re.search(f"[,\n]\n?{_letters(_folded(text))}{TAIL}", side.folded))
    if not text.endswith(ELLIPSIS):
        return _is_on(name, text, side)
    begun = text.removesuffix(ELLIPSIS).rstrip()
    lead = MUST.get(name, LEAD)
    spellings = _spellings(begun)
    return any(re.search(f"(?:{lead}){_letters(spelt)}", side.folded) for spelt in spellings)


def _sides(name: str, front: Side, back: Side | None) -> list[Side]:
    """Return on which pages a fact has to stand: what is not there is not asked."""
    if back is None:
        return [] if name in BACK else [front]
    if name in BACK:
        return [back]
    # A very long name leaves its line on the back no room for the NIP.
    is_on_both = name in BOTH and re.search(HEADED.format(name), back.folded)
    return [front, back] if name == "nama" or is_on_both else [front]


def _different_signer(facts: Sequence[Fact], back: Side) -> list[Difference]:
    """Return what a back says otherwise of day and signer; many a back says nothing of them."""
    told = [(name, text) for name, text in facts if name.startswith(SIGNING)]
    missing = [(name, text) for name, text in told if not _is_on(name, text, back)]
    return [Difference(*each, _instead(*each, back)) for each in missing if missing != told]


# --- a fact that stands by itself ---------------------------------------------------------


def _is_on(name: str, text: str, side: Side) -> bool:
    lead = MUST.get(name, LEAD)
    return any(
        re.search(f"(?:{lead}){_letters(spelt)}{TAIL}", side.folded) or _is_cut(spelt, side.folded)
        for spelt in _spellings(text)
    )


def _letters(spelt: str) -> str:
    """Return a pattern of these letters, broken into lines anywhere."""
    return "\n?".join(map(re.escape, spelt))


def _is_cut(spelt: str, folded: str) -> bool:
    """Tell whether a text stands on the page up to an ellipsis."""
    return any(
        spelt.startswith(begun)
        for end in re.finditer(ELLIPSIS, folded)
        for start in re.finditer(LEAD, folded[max(0, end.start() - MOST_OF_A_CUT) : end.start()])
        for begun in [_between(folded, end.start(), start.end())]
        if len(begun) >= LEAST_OF_A_CUT
    )


def _between(folded: str, end: int, start: int) -> str:
    return folded[max(0, end - MOST_OF_A_CUT) : end][start:].replace("\n", "")


def _spellings(text: str) -> set[str]:
    """Return how a text may be printed: by either face, as it is or in capitals."""
    return {
        _folded(legible(each, _glyphs(face))) for each in (text, text.upper()) for face in FACES
    }


FACES = (SERIF, SANS)


@cache
def _glyphs(face: str) -> dict[int, int]:
    known: dict[int, int] = load_font(face).face.charToGlyph
    return known


def _folded(text: str) -> str:
    parts = [unicodedata.normalize("NFKC", part) for part in text.split(ELLIPSIS)]
    return "".join(ELLIPSIS.join(parts).upper().casefold().split())


# --- words that nobody signed -------------------------------------------------------------


def _additions(facts: Sequence[Fact], front: Side) -> list[Difference]:
    """Return what stands between the person's name and band besides the facts."""
    rows = "\n".join(["", *(_folded("".join(row)) for row in front.rows)])
    place = re.search(f"\n{GIVEN_TO}\n(.*)\ndengankualifikasi", rows, re.DOTALL)
    if place is None or ELLIPSIS in place[1]:
        return []
    rest = place[1].replace("\n", "")
    spellings = [_spellings(text) for name, text in facts if name in OF_PERSON]
    for spelt in sorted(spellings, key=lambda each: -max(map(len, each))):
        rest = rest.replace(next((each for each in spelt if each in rest), "\n"), "", 1)
    rest = rest.replace("nip", "", 1).replace("·", "", 1)
    added = [cell.text for cell in front.cells if _folded(cell.text) == rest] or [rest]
    return [Difference(ADDED, "", added[0])] if rest else []


# --- rows of the table --------------------------------------------------------------------


def _different_rows(facts: Sequence[Fact], back: Side) -> list[Difference]:
    """Return the rows whose figure or words are others, or that are not there."""
    known = dict(facts)
    wanted = [(name, name.removeprefix(ROW), text) for name, text in facts if name.startswith(ROW)]
    if known.get(SUM):
        figure, words = known.get(FIGURE, ""), known.get(SUM_FACTS[2], "")
        wanted.append((FIGURE, known[SUM], f"{figure} ({words})"))
    found = []
    for name, label, signed in wanted:
        printed = [_after(label, row) for row in back.rows]
        said = [each for each in printed if each]
        if not any(_says(signed, each) for each in said) or len(said) != 1:
            found.append(Difference(name, signed, next(map(_as_fact, said), "")))
    return found


def _after(label: str, row: Sequence[str]) -> Sequence[str]:
    """Return the cells behind the one that names a value."""
    for place, cell in enumerate(row):
        shown = re.sub(r"^[0-9]+\.(?=.)", "", _folded(cell))
        if any(_shows(shown, spelt) for spelt in _spellings(label)):
            return row[place + 1 :]
    return ()


def _shows(shown: str, spelt: str) -> bool:
    if shown.endswith(ELLIPSIS) and len(shown) > LEAST_OF_A_CUT:
        return spelt.startswith(shown.removesuffix(ELLIPSIS))
    return shown == spelt


def _says(signed: str, cells: Sequence[str]) -> bool:
    """Tell whether the cells are "4,50" and "empat koma lima nol", which is signed as one text."""
    figure, _, words = signed.partition(" (")
    parts = ((cells[0], figure), (" ".join(cells[1:]), words.removesuffix(")")))
    return all(any(_shows(_folded(cell), s) for s in _spellings(text)) for cell, text in parts)


def _as_fact(cells: Sequence[str]) -> str:
    return f"{cells[0]} ({' '.join(cells[1:])})" if len(cells) > 1 else "".join(cells)


# --- what is printed instead --------------------------------------------------------------


def _instead(name: str, text: str, side: Side) -> str:
    """Return what the page says in a fact's place, else the words most like it, or ""."""
    placed = _in_its_place(name, side)
    if placed:
        return placed
    spelt = _folded(text)
    texts = [LEAD_WORDS.sub("", part) for part in _parts(side)]
    both = [f"{first} {second}" for first, second in pairwise(texts)]
    rated = [(SequenceMatcher(None, spelt, _folded(each)).ratio(), each) for each in texts + both]
    best = max(rated, default=(0.0, ""))
    return best[1] if best[0] >= LIKE else ""


def _in_its_place(name: str, side: Side) -> str:
    """Return what stands behind the words that lead to a fact."""
    parts = _parts(side)
    if name == "nama":
        return next((to for lead, to in pairwise(parts) if _folded(lead) == GIVEN_TO), "")
    if name not in LED_BY:
        return ""
    led = (re.match(f"{LED_BY[name]}:? (.+)", part, re.IGNORECASE) for part in parts)
    return next((found[1] for found in led if found), "")


def _parts(side: Side) -> list[str]:
    return [part for cell in side.cells for part in cell.text.split(" · ")]
