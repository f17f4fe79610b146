"""What a file is, told from its name and its beginning, before anything is put in its place."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from asn_desktop.paths import is_file

if TYPE_CHECKING:
    from pathlib import Path

PAGE_BYTES = 4096
FOREIGN_BEGINNINGS = (
    b"SQLite format 3\x00",
    b"PK\x03\x04",
    b"%PDF",
    b"\x89PNG",
    b"\xd0\xcf\x11\xe0",
)
OWN_MARKS = (b"ASNPAKET", b"ASNPULIH", b"ASNINSTANSI")
"""What packages, recovery files and agency keys begin with."""

DATABASE_SUFFIXES = (".asn", ".asn-wal", ".asn-shm")
LOG_BEGINNINGS = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")
"""A log beside a database holds what a program that crashed had not folded in yet."""

MOST_BYTES_OF_TEXT = 200
"""No text, whatever its encoding, has so many different bytes on a page; a cipher has all 256."""


def is_database(path: Path) -> bool:
    """Tell whether a session's or an agency's file is there, or the log beside one.

    By its name; where it was renamed, by what it looks like: an encrypted database has no header,
    it is whole pages that begin as no known kind of file does and look like chance.
    """
    if not is_file(path):
        return False
    if path.suffix.lower() in DATABASE_SUFFIXES:
        return True
    page, size = _beginning(path)
    if page.startswith(LOG_BEGINNINGS):
        return True
    is_paged = size >= PAGE_BYTES and size % PAGE_BYTES == 0
    return (
        is_paged
        and not page.startswith((*FOREIGN_BEGINNINGS, *OWN_MARKS))
        and len(set(page)) > MOST_BYTES_OF_TEXT
    )


def own_mark(path: Path) -> bytes:
    """Return which of our own marks a file begins with; b"" where it has none or is not there."""
    return own_mark_of(_beginning(path)[0])


def own_mark_of(content: bytes) -> bytes:
    """Return which of our own marks these bytes begin with; b"" where it is none."""
    return next((mark for mark in OWN_MARKS if content.startswith(mark)), b"")


def _beginning(path: Path) -> tuple[bytes, int]:
    """Return the first page and the size; nothing of a file that is not there or not readable."""
    try:
        with path.open("rb") as file:
            return file.read(PAGE_BYTES), os.fstat(file.fileno()).st_size
    except OSError:
        return b"", 0
