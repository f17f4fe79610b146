"""The faces of the papers: bundled Noto, measured once a process, encoded once a document."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reportlab.pdfbase import pdfmetrics

from asn_desktop.paths import resources
from asn_desktop.printing.shared_streams import SharedFont

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument
    from reportlab.pdfbase.ttfonts import TTFont

SANS, SANS_BOLD, SANS_ITALIC = "NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic"
SERIF, SERIF_BOLD, SERIF_ITALIC = "NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic"
MISSING = "□"
"""Printed for a character that the faces lack, so that a gap is seen and nothing crashes."""

ELLIPSIS = "…"
SMALLEST = 3.6
SHRINK = 0.94
BALANCING_STEPS = 6
NARROW = 0.25
"""No text of words is narrower per character: what is longer need not be measured whole."""

KEEP_WORDS_WHOLE = 0.65
"""A word is cut only where keeping it whole would set it smaller than this part of its size."""

MOST_WIDTHS, MOST_LINES = 2048, 512
"""So many texts are kept of each font: all that an office's papers share, and the latest names."""

INVISIBLE = frozenset({"Cf", "Mn", "Me", "Cs", "Co"})
BLANK = frozenset({"Cc", "Zs", "Zl", "Zp"})
UNMISSED = frozenset({"Cf", "Cs"})
VARIATION_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))

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
    font = SharedFont(name, str(resources() / "fonts" / f"{name}.ttf"))
    if ord(MISSING) not in font.face.charToGlyph:
        font.face.charToGlyph[ord(MISSING)] = 0
        font.face.charWidths[ord(MISSING)] = font.face.defaultWidth
    pdfmetrics.registerFont(font)
    return font


class Metrics:
    """What depends on a font alone: widths and lines of texts, of which the latest are kept.

    It serves all documents of a process, and knows nothing of any.
    """

    def __init__(self, name: str) -> None:
        face = load_font(name).face
        self._known, self._widths = face.charToGlyph, face.charWidths
        self.width = lru_cache(maxsize=MOST_WIDTHS)(self._width)
        self.wrapped = lru_cache(maxsize=MOST_LINES)(self._wrap)
        self.balanced = lru_cache(maxsize=MOST_LINES)(self._balance)
        self.fitted = lru_cache(maxsize=MOST_LINES)(self._fit)

    def _width(self, text: str) -> float:
        return (
            float(sum(map(self._widths.__getitem__, map(ord, shown_as(text, self._known))))) / 1000
        )

    def _wrap(self, text: str, room: float) -> tuple[str, ...]:
        whole = " ".join(text.split())
        if len(whole) * NARROW <= room and self.width(whole) <= room:
            return (whole,)
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

    def _balance(self, text: str, room: float) -> tuple[str, ...]:
        lines = self.wrapped(text, room)
        if len(lines) == 1:
            return lines
        longest = max(map(self.width, text.split()))
        narrow, wide = max(self.width(text) / len(lines), min(longest, room)), room
        for _ in range(BALANCING_STEPS):
            middle = (narrow + wide) / 2
            tried = self.wrapped(text, middle)
            if len(tried) == len(lines) and all(self.width(line) <= middle for line in tried):
                lines, wide = tried, middle
            else:
                narrow = middle
        return lines

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
        whole = " ".join(text.split())
        if len(whole) * size * NARROW <= room and self.width(whole) * size <= room:
            return Setting(size, (whole,))
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


@cache
def metrics_of(name: str) -> Metrics:
    """Return the metrics of a bundled font."""
    return Metrics(name)


class Face:
    """One font within one document: how texts are set, and their glyph codes."""

    def __init__(self, name: str, document: PDFDocument) -> None:
        self._font, self._document = load_font(name), document
        self._font._assignState(document)  # noqa: SLF001 - for those who make subsets themselves
        self._metrics = metrics_of(name)
        self._runs: dict[str, tuple[float, Runs]] = {}

    def width(self, text: str) -> float:
        """Return how wide a text is at size 1."""
        return self._metrics.width(text)

    def measured(self, text: str) -> tuple[float, Runs]:
        """Return the width at size 1 and the runs: a font's resource name, codes in hexadecimal."""
        found = self._runs.get(text)
        if found is None:
            found = self._runs[text] = self.width(text), self._coded(text)
        return found

    def wrapped(self, text: str, room: float) -> tuple[str, ...]:
        """Return the lines of a text, at most `room` wide at size 1; too long a word is cut."""
        return self._metrics.wrapped(text, room)

    def balanced(self, text: str, room: float) -> tuple[str, ...]:
        """Return as many lines as `wrapped`, of about the same length: for centred texts.

        A word that `wrapped` keeps whole stays so.
        """
        return self._metrics.balanced(text, room)

    def fitted(self, text: str, size: float, room: float, most: int = 1) -> Setting:
        """Return a size at which the text takes at most so many lines of `room` points.

        Nothing is clipped in silence: below the smallest size the last line ends in an ellipsis.
        """
        return self._metrics.fitted(text, size, room, most)

    def _coded(self, text: str) -> Runs:
        name_of = self._font.getSubsetInternalName
        shown = shown_as(text, self._font.face.charToGlyph)
        if shown and shown.isascii():  # stands in the first subset as it is
            return ((name_of(0, self._document), shown.encode().hex()),)
        pairs = self._font.splitString(shown, self._document)
        return tuple((name_of(part, self._document), codes.hex()) for part, codes in pairs)


def unprintable(text: str) -> tuple[str, ...]:
    """Return the characters that papers cannot show, each once: printed as a box, or dropped.

    Marks of direction, joiners and variation selectors are not missed. All faces have the same
    glyphs.
    """
    if text.isascii():
        return ()
    known = load_font(SANS).face.charToGlyph
    missed = [
        char
        for char in unicodedata.normalize("NFC", text)
        if ord(char) not in known and _is_missed(char)
    ]
    return tuple(dict.fromkeys(missed))


def _is_missed(char: str) -> bool:
    category = unicodedata.category(char)
    return category not in BLANK | UNMISSED and char not in VARIATION_SELECTORS


def shown_as(text: str, known: dict[int, int]) -> str:
    """Return what is drawn for a text: most are as they are entered."""
    return text if text.isascii() and text.isprintable() else legible(text, known)


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
