"""Old workbooks whose sectors lead nowhere are refused before the parser follows them."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING

import pytest
import xlwt

from asn_desktop.domain.errors import NotASheetError, UserError
from asn_desktop.exchange.ole_guard import guarded_ole
from asn_desktop.exchange.sheet_reading import read_sheets

if TYPE_CHECKING:
    from pathlib import Path

FREE, END = 0xFFFFFFFF, 0xFFFFFFFE
SIZE = 512


def workbook() -> bytes:
    book = xlwt.Workbook()
    book.add_sheet("Data").write(0, 0, "isi")
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


WORKBOOK = workbook()


def fat_at(content: bytes, entry: int) -> int:
    (sector,) = struct.unpack_from("<I", content, 76)
    return int((sector + 1) * SIZE + entry * 4)


def changed(offset: int, number: int, content: bytes = WORKBOOK) -> bytes:
    return content[:offset] + struct.pack("<I", number) + content[offset + 4 :]


def test_a_good_workbook_passes_and_is_filled_up_to_whole_sectors() -> None:
    assert guarded_ole("a.xls", WORKBOOK)[0].getvalue() == WORKBOOK
    assert guarded_ole("a.xls", WORKBOOK + b"x")[0].getvalue() == WORKBOOK + b"x" + bytes(SIZE - 1)


@pytest.mark.parametrize(
    "content",
    [
        WORKBOOK[:300],
        changed(30, 0),
        changed(fat_at(WORKBOOK, 0), 0),  # a sector that follows itself
        changed(fat_at(WORKBOOK, 3), 1),  # a circle of several
        changed(60, 5000),  # the small table lies outside of the file
        changed(68, 0, changed(76, FREE)),  # the list of tables goes on in a sector of text
        changed(76, 5000),
    ],
)
def test_chains_that_do_not_end_are_refused(content: bytes) -> None:
    with pytest.raises(NotASheetError):
        guarded_ole("a.xls", content)


def test_a_list_of_tables_that_runs_in_a_circle_is_refused() -> None:
    looped = WORKBOOK + struct.pack("<I", FREE) * 127 + struct.pack("<I", len(WORKBOOK) // SIZE - 1)
    with pytest.raises(NotASheetError):
        guarded_ole("a.xls", changed(68, len(WORKBOOK) // SIZE - 1, looped))


def test_a_longer_list_of_tables_and_a_small_table_are_followed() -> None:
    """A good file may have them; here both are added to one that has not."""
    sectors = len(WORKBOOK) // SIZE - 1
    more = WORKBOOK + struct.pack("<I", FREE) * 127 + struct.pack("<I", END)
    more = changed(68, sectors, more + struct.pack("<I", FREE) * 128)
    small = changed(fat_at(more, sectors + 1), END, changed(60, sectors + 1, more))

    assert guarded_ole("a.xls", small)[0].getvalue() == small
    circle = changed(len(small) - SIZE, 0, small)
    with pytest.raises(NotASheetError):
        guarded_ole("a.xls", circle)


def test_what_makes_the_parser_give_up_is_refused_too(tmp_path: Path) -> None:
    """Whatever number stands in the first entry of the directory, the answer is a sentence."""
    (directory,) = struct.unpack_from("<I", WORKBOOK, 48)
    for offset in (116, 120):
        for number in (0, 5000, FREE, END, 0x7FFFFFFF):
            path = tmp_path / "a.xls"
            path.write_bytes(changed((directory + 1) * SIZE + 128 + offset, number))
            try:
                sheets = read_sheets(path)
            except UserError:
                continue
            assert [sheet.rows for sheet in sheets] in ([], [[["isi"]]])


def record(kind: int) -> int:
    """Return where the body of the first record of a kind stands (xlwt writes one piece)."""
    position = WORKBOOK.index(b"\x09\x08\x10\x00")
    while True:
        found, length = struct.unpack_from("<HH", WORKBOOK, position)
        position += 4
        if found == kind:
            return position
        position += length


@pytest.mark.parametrize(
    ("kind", "offset", "number"),
    [
        (0x0200, 0, 0xA90005),  # the first row stands behind the last
        (0x0200, 4, 0x10001),
        (0x0200, 8, 0x00010002),  # the first column stands behind the last
        (0x0200, 8, 0x01010000),
        (0x00FC, 4, 0xFFFFFFFF),
        (0x00FC, 0, 0x7FFFFFFF),
    ],
)
def test_counts_that_cannot_be_are_refused_before_memory_is_reserved(
    kind: int, offset: int, number: int
) -> None:
    with pytest.raises(NotASheetError):
        guarded_ole("a.xls", changed(record(kind) + offset, number))


def test_too_many_sheets_are_refused() -> None:
    book = xlwt.Workbook()
    for number in range(201):
        book.add_sheet(str(number))
    buffer = io.BytesIO()
    book.save(buffer)
    with pytest.raises(NotASheetError):
        guarded_ole("a.xls", buffer.getvalue())


def test_a_workbook_among_the_small_streams_is_checked_too() -> None:
    """Raising the limit makes every stream a small one; then it lies in no small sector."""
    with pytest.raises(NotASheetError):
        guarded_ole("a.xls", changed(56, 0xFFFFFF))


def test_old_dimensions_are_short() -> None:
    position = record(0x0200)
    short = WORKBOOK[: position - 2] + b"\x0a\x00" + WORKBOOK[position:]
    short = changed(position, 0x00010000, short)  # rows 0 to 1
    short = changed(position + 4, 0x00010000, short)
    short = changed(position + 8, 0x00000000, short)
    assert guarded_ole("a.xls", short)[1] is False
