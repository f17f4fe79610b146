"""The faces of the papers: bundled Noto, loaded once a process, encoded once a document."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from asn_desktop.paths import resources

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

SANS, SANS_BOLD, SANS_ITALIC = "NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic"
SERIF, SERIF_BOLD, SERIF_ITALIC = "NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic"
MISSING = "□"
"""Printed for a character that the faces lack, so that a gap is seen and nothing crashes."""

ELLIPSIS = "…"
SMALLEST = 3.6
SHRINK = 0.94
BALANCING_STEPS = 6
KEEP_WORDS_WHOLE = 0.65
"""A word is cut only where keeping it whole would set it smaller than this part of its size."""

INVISIBLE = frozenset({"Cf", "Mn", "Me", "Cs", "Co"})
BLANK = frozenset({"Cc", "Zs", "Zl", "Zp"})

Runs = tuple[tuple[str, str], ...]


class Setting(NamedTuple):
    """How a text was made to fit: its size and its lines."""

    size: float
    lines: tuple[str, ...]


@cache
def load_font(name: str) -> TTFont:
    """Return a bundled font.

    The faces have no glyph for U+25A1, but their first glyph, `.notdef`, is that very box.
    """
    font = TTFont(name, str(resources() / "fonts" / f"{name}.ttf"))
    if ord(MISSING) not in font.face.charToGlyph:
        font.face.charToGlyph[ord(MISSING)] = 0
        font.face.charWidths[ord(MISSING)] = font.face.defaultWidth
    pdfmetrics.registerFont(font)
    return font


class Face:
    """One font within one document: widths and glyph codes, each text worked out once."""

    def __init__(self, name: str, document: PDFDocument) -> None:
        self._font = load_font(name)
        self._document = document
        self._known = self._font.face.charToGlyph
        self._widths = self._font.face.charWidths
        self._measured: dict[str, tuple[float, Runs]] = {}
        self._fitted: dict[tuple[str, float, float, int], Setting] = {}

    def width(self, text: str) -> float:
        """Return how wide a text is at size 1."""
        return self.measured(text)[0]

    def measured(self, text: str) -> tuple[float, Runs]:
        """Return the width at size 1 and the runs: a font's resource name, codes in hexadecimal."""
        found = self._measured.get(text)
        if found is None:
            found = self._measured[text] = self._measure(text)
        return found

    def wrapped(self, text: str, room: float) -> tuple[str, ...]:
        """Return the lines of a text, at most `room` wide at size 1; too long a word is cut."""
        lines: list[str] = []
        line, used, space = "", 0.0, self.width(" ")
        for word in text.split():
            for part in self._parts(word, room):
                width = self.width(part)
                if line and used + space + width > room:
                    lines.append(line)
                    line, used = part, width
                elif line:
                    line, used = f"{line} {part}", used + space + width
                else:
                    line, used = part, width
        return (*lines, line)

    def balanced(self, text: str, room: float) -> tuple[str, ...]:
        """Return as many lines as `wrapped`, of about the same length: for centred texts."""
        lines = self.wrapped(text, room)
        narrow, wide = self.width(text) / len(lines), room
        for _ in range(BALANCING_STEPS if len(lines) > 1 else 0):
            middle = (narrow + wide) / 2
            tried = self.wrapped(text, middle)
            if len(tried) == len(lines) and all(self.width(line) <= middle for line in tried):
                lines, wide = tried, middle
            else:
                narrow = middle
        return lines

    def fitted(self, text: str, size: float, room: float, most: int = 1) -> Setting:
        """Return a size at which the text takes at most so many lines of `room` points.

        Nothing is clipped in silence: below the smallest size the last line ends in an ellipsis.
        """
        key = (text, size, room, most)
        found = self._fitted.get(key)
        if found is None:
            found = self._fitted[key] = self._fit(text, size, room, most)
        return found

    def _measure(self, text: str) -> tuple[float, Runs]:
        shown = text if text.isascii() and text.isprintable() else legible(text, self._known)
        pairs = self._font.splitString(shown, self._document)
        name_of = self._font.getSubsetInternalName
        runs = tuple((name_of(part, self._document), codes.hex()) for part, codes in pairs)
        return sum(map(self._widths.__getitem__, map(ord, shown))) / 1000, runs

    def _parts(self, word: str, room: float) -> list[str]:
        if self.width(word) <= room:
            return [word]
        parts, part, used = [], "", 0.0
        for char in word:
            width = self.width(char)
            if part and used + width > room:
                parts.append(part)
                part, used = "", 0.0
            part, used = part + char, used + width
        return [*parts, part]

    def _fit(self, text: str, size: float, room: float, most: int) -> Setting:
        longest = max(map(self.width, text.split()), default=0.0)
        readable = size * KEEP_WORDS_WHOLE
        while True:
            lines = self.wrapped(text, room / size)
            words_whole = longest * size <= room or size < readable
            if words_whole and len(lines) <= most:
                return Setting(size, lines)
            if size * SHRINK < SMALLEST:
                return Setting(size, self._cut(lines, room / size, most))
            size *= SHRINK

    def _cut(self, lines: tuple[str, ...], room: float, most: int) -> tuple[str, ...]:
        if len(lines) <= most:
            return lines
        last = lines[most - 1]
        while last and self.width(last + ELLIPSIS) > room:
            last = last[:-1]
        return (*lines[: most - 1], last + ELLIPSIS)


def legible(text: str, known: dict[int, int]) -> str:
    """Return the text as the face can show it.

    Composed; white space made plain; marks of direction and joiners dropped; a box in place of
    what has no glyph.
    """
    shown = []
    for char in unicodedata.normalize("NFC", text):
        category = unicodedata.category(char)
        if category in BLANK:
            shown.append(" ")
        elif ord(char) in known and category != "Cf":
            shown.append(char)
        elif category not in INVISIBLE:
            shown.append(MISSING)
    return "".join(shown)
