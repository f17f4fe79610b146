"""What a foreign text says once everything that does not show is gone."""

from __future__ import annotations

import unicodedata

MARKS_IN_EMOJI = "\u200d\ufe0f"
SPACE_LIKE = frozenset(("Cc", "Zs", "Zl", "Zp"))
UNSEEN = frozenset(("Cf", "Cs", "Co", "Cn"))


def plain_text(text: str) -> str:
    """Return a text with single spaces, in NFC, without control, zero-width and direction marks.

    Emoji stay whole; lone surrogates and private characters go.
    """
    if text.isprintable():
        if text.isascii() and "  " not in text:
            return text.strip()
    else:
        text = _seen(text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.split())


def folded(text: str) -> str:
    """Return a text's letters and digits in lower case, words parted by single spaces."""
    lowered = text.casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in lowered).split())


def _seen(text: str) -> str:
    kept = []
    for position, character in enumerate(text):
        category = unicodedata.category(character)
        if category in SPACE_LIKE:
            kept.append(" ")
        elif category not in UNSEEN or _joins_emoji(text, position):
            kept.append(character)
    return "".join(kept)


def _joins_emoji(text: str, position: int) -> bool:
    if text[position] not in MARKS_IN_EMOJI or position == 0:
        return False
    return unicodedata.category(text[position - 1]) in ("So", "Sk", "Mn")
