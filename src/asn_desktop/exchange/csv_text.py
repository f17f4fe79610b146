"""Delimited text as offices export it: `;`, `,` or tab, UTF-8 with or without BOM, or cp1252."""

from __future__ import annotations

import csv
import io
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from asn_desktop.domain.errors import NotASheetError, SheetTooLargeError
from asn_desktop.exchange.sheet_guard import MOST_COLUMNS, MOST_ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator

DELIMITERS = ("\t", ";", ",")
MOST_ROWS_AGREE = 0.6
SAMPLE = 200
UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
SEPARATOR_LINE = "sep="
SEPARATOR_LINE_LENGTH = 5


def read_delimited(name: str, content: bytes) -> list[list[str]]:
    """Return the rows of a delimited text as Excel would number them.

    :raises NotASheetError: it is no text, or a cell in it never ends.
    :raises SheetTooLargeError: more than 20,000 rows or 100 columns.
    """
    text = _decoded(name, content)
    delimiter, text = _named_delimiter(text)
    try:
        rows = list(islice(_records(text, delimiter or _likeliest(text)), MOST_ROWS + 1))
    except csv.Error as error:
        raise NotASheetError(name=name) from error
    if len(rows) > MOST_ROWS:
        raise SheetTooLargeError(name=name, what="jumlah barisnya", limit=MOST_ROWS)
    if any(len(row) > MOST_COLUMNS for row in rows):
        raise SheetTooLargeError(name=name, what="jumlah kolomnya", limit=MOST_COLUMNS)
    return rows


def _decoded(name: str, content: bytes) -> str:
    encodings = ("utf-16",) if content[:2] in UTF_16_MARKS else ("utf-8-sig", "cp1252", "latin-1")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise NotASheetError(name=name)


def _records(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _named_delimiter(text: str) -> tuple[str, str]:
    """Return the delimiter that a first line "sep=;" names, and the text without that line."""
    first, _, rest = text.partition("\n")
    first = first.rstrip("\r")
    is_named = first.lower().startswith(SEPARATOR_LINE) and len(first) == SEPARATOR_LINE_LENGTH
    return (first[-1], rest) if is_named else ("", text)


def _likeliest(text: str) -> str:
    """Return the first delimiter that most rows agree on; commas also stand within names."""
    shares = {delimiter: _agreement(text, delimiter) for delimiter in DELIMITERS}
    return next(
        (each for each, share in shares.items() if share >= MOST_ROWS_AGREE),
        max(shares, key=lambda delimiter: shares[delimiter]),
    )


def _agreement(text: str, delimiter: str) -> float:
    """Return the share of rows that have the commonest number of cells, if that is two or more."""
    widths = [len(row) for row in islice(_records(text, delimiter), SAMPLE) if row]
    split = Counter(width for width in widths if width > 1)
    return max(split.values(), default=0) / max(len(widths), 1)
