"""Names of files that Windows, sticks and mail all take: made from names of units, or typed."""

from __future__ import annotations

import re
import unicodedata

from asn_desktop.domain.errors.files import NAME_FAULTS

FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
LONG_DIGITS = re.compile(r"\d[\d .'-]{7,}\d")
"""A NIP typed in a wrong column tells birth date and sex: it stays out of file names."""

RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\.|$)", re.IGNORECASE)
"""Devices of Windows, whatever ending follows; what is written there is gone."""

DROPPED_ENDS = (".", " ")
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


def name_fault(name: str) -> str:
    """Return what is wrong with the name of a file or folder that somebody typed; "" if nothing.

    The same on every system: sticks travel, and what Linux takes may open nowhere else.
    """
    if RESERVED.match(name):
        return NAME_FAULTS["device"]
    if name.endswith(DROPPED_ENDS):
        return NAME_FAULTS["end"]
    return NAME_FAULTS["sign"] if FORBIDDEN.search(name) else ""


def distinct(name: str, taken: set[str]) -> str:
    """Return the name, with a number where it is taken; case does not tell two names apart."""
    found, count = name, 1
    while found.casefold() in taken:
        count += 1
        found = f"{name} ({count})"
    taken.add(found.casefold())
    return found
