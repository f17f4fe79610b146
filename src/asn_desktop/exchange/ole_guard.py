"""Checks an .xls before it is parsed: its chains of sectors must end, its counts be possible.

The parser reserves memory for what a file announces and follows any chain: a damaged number
would end the whole program, or never end.
"""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.errors import NotASheetError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HEADER = 512
SECTOR_SHIFTS = (9, 12)
SMALL_SECTOR = 64
NUMBER = 4
IN_HEADER = 109
SPECIAL = 0xFFFFFFFA
"""From here on a number stands for no sector (free, end of chain, a table's own)."""
ENTRY = 128
STREAMS = ("workbook", "book")
DIMENSIONS, STRINGS, SHEET, PROTECTED, END = 0x0200, 0x00FC, 0x0085, 0x002F, 0x000A
MOST_ROWS_OF_XLS, MOST_COLUMNS_OF_XLS = 65_536, 256
MOST_SHEETS = 200
WITH_LONG_ROWS = 14


class _Container(NamedTuple):
    """The file with its tables: which sector follows which, large ones and small ones."""

    content: bytes
    size: int
    fat: Sequence[int]
    small_fat: Sequence[int]


def guarded_ole(name: str, content: bytes) -> tuple[io.BytesIO, bool]:
    """Return an .xls filled up to whole sectors, and whether a passphrase protects it.

    :raises NotASheetError: a chain of its sectors never ends, or a count in it is impossible.
    """
    try:
        container = _container(content)
        is_protected = any(_check_records(stream) for stream in _workbook_streams(container))
    except (IndexError, struct.error, ValueError) as error:
        raise NotASheetError(name=name) from error
    return io.BytesIO(container.content), is_protected


def _container(content: bytes) -> _Container:
    """Read the tables. :raises ValueError, IndexError, struct.error: they lead nowhere."""
    if len(content) < HEADER:
        raise ValueError(len(content))
    (shift,) = struct.unpack_from("<H", content, 30)
    if shift not in SECTOR_SHIFTS:
        raise ValueError(shift)
    size = 1 << shift
    whole = content + bytes(-len(content) % size)
    fat: list[int] = []
    for sector in _sectors_of_fat(whole, size):
        fat += _numbers(whole, size, sector)
    _require_no_circle(fat)
    small: list[int] = []
    for sector in _chain(fat, struct.unpack_from("<I", whole, 60)[0]):
        small += _numbers(whole, size, sector)
    _require_no_circle(small)
    return _Container(whole, size, fat, small)


def _sectors_of_fat(content: bytes, size: int) -> list[int]:
    listed = list(struct.unpack_from(f"<{IN_HEADER}I", content, 76))
    (sector,) = struct.unpack_from("<I", content, 68)
    for _ in range(len(content) // size):
        if sector >= SPECIAL:
            return [each for each in listed if each < SPECIAL]
        *more, sector = _numbers(content, size, sector)
        listed += more
    raise ValueError(sector)


def _numbers(content: bytes, size: int, sector: int) -> tuple[int, ...]:
    return struct.unpack_from(f"<{size // NUMBER}I", content, (sector + 1) * size)


def _require_no_circle(table: Sequence[int]) -> None:
    done = bytearray(len(table))
    for start in range(len(table)):
        sector, steps = start, set()
        while sector < SPECIAL and sector < len(table) and not done[sector]:
            done[sector] = 1
            steps.add(sector)
            sector = table[sector]
        if sector in steps:
            raise ValueError(sector)


def _chain(table: Sequence[int], sector: int) -> Iterator[int]:
    """Follow a chain. :raises IndexError: it leads out of its table."""
    while sector < SPECIAL:
        yield sector
        sector = table[sector]


def _joined(container: _Container, sector: int) -> bytes:
    size = container.size
    return b"".join(
        container.content[(each + 1) * size : (each + 2) * size]
        for each in _chain(container.fat, sector)
    )


def _workbook_streams(container: _Container) -> Iterator[bytes]:
    directory = _joined(container, struct.unpack_from("<I", container.content, 48)[0])
    (least,) = struct.unpack_from("<I", container.content, 56)
    root = directory[:ENTRY]
    for start in range(0, len(directory), ENTRY):
        entry = directory[start : start + ENTRY]
        name = entry[:64].decode("utf-16-le", "ignore").split("\0")[0]
        sector, length = struct.unpack_from("<II", entry, 116)
        if name.lower() not in STREAMS:
            continue
        if length >= least:
            yield _joined(container, sector)[:length]
            continue
        small = _joined(container, struct.unpack_from("<I", root, 116)[0])
        parts = _chain(container.small_fat, sector)
        yield b"".join(small[each * SMALL_SECTOR : (each + 1) * SMALL_SECTOR] for each in parts)[
            :length
        ]


def _check_records(stream: bytes) -> bool:
    """Tell whether a workbook is protected. :raises ValueError: it announces too much."""
    sheets: list[int] = []
    is_protected = False
    for kind, body in _records(stream, 0):
        _require_possible(kind, body, len(stream))
        is_protected = is_protected or kind == PROTECTED
        if kind == SHEET:
            sheets += struct.unpack_from("<I", body)
    if len(sheets) > MOST_SHEETS:
        raise ValueError(len(sheets))
    for start in () if is_protected else sheets:
        for kind, body in _records(stream, start):
            _require_possible(kind, body, len(stream))
    return is_protected


def _records(stream: bytes, position: int) -> Iterator[tuple[int, bytes]]:
    while position + NUMBER <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, position)
        if kind == END:
            return
        position += NUMBER + length
        yield kind, stream[position - length : position]


def _require_possible(kind: int, body: bytes, most: int) -> None:
    if kind == DIMENSIONS:
        form = "<IIHH" if len(body) >= WITH_LONG_ROWS else "<HHHH"
        first_row, last_row, first_column, last_column = struct.unpack_from(form, body)
        rows_fit = first_row <= last_row <= MOST_ROWS_OF_XLS
        if not (rows_fit and first_column <= last_column <= MOST_COLUMNS_OF_XLS):
            raise ValueError(last_row)
    elif kind == STRINGS and max(struct.unpack_from("<II", body)) > most:
        raise ValueError(most)
