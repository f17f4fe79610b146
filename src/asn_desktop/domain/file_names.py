"""Names of units as parts of file names that Windows, sticks and mail all take."""

from __future__ import annotations

import re
import unicodedata

FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
LONG_DIGITS = re.compile(r"\d[\d .'-]{7,}\d")
"""A NIP typed in a wrong column tells birth date and sex: it stays out of file names."""

RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})
LONGEST_BYTES = 120


def file_name_part(text: str, fallback: str) -> str:
    """Return a text as part of a file name; `fallback` where nothing of it can stand there."""
    shown = "".join(
        char
        for char in unicodedata.normalize("NFC", text)
        if char.isspace() or unicodedata.category(char) not in INVISIBLE
    )
    shown = LONG_DIGITS.sub(" ", FORBIDDEN.sub(" ", " ".join(shown.split())))
    kept = " ".join(shown.split()).encode()[:LONGEST_BYTES].decode(errors="ignore")
    kept = kept.strip(" .")
    if not kept:
        return fallback
    return f"_{kept}" if RESERVED.match(kept) else kept


def distinct(name: str, taken: set[str]) -> str:
    """Return the name, with a number where it is taken; case does not tell two names apart."""
    found, count = name, 1
    while found.casefold() in taken:
        count += 1
        found = f"{name} ({count})"
    taken.add(found.casefold())
    return found
