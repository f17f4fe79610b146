"""Limits that a foreign workbook must keep before anything parses it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from xml.parsers import expat

from asn_desktop.domain.errors import NotASheetError, SheetProtectedError, SheetTooLargeError

MOST_BYTES = 50 * 2**20
MOST_MEMBERS = 200
MOST_ROWS = 20_000
MOST_COLUMNS = 100
HEAD = 200
ODS_CONTENT = "content.xml"
ODS_MANIFEST, ODS_ENCRYPTED = "META-INF/manifest.xml", b"encryption-data"

FAR_REFERENCE = re.compile(
    rb'<c r="(?:(?:[A-Za-z]{3,}|[Cc][W-Zw-z]|[D-Zd-z][A-Za-z])\d+'
    rb'|[A-Za-z]+(?:\d{6,}|[3-9]\d{4}|2(?!0000")\d{4}))"'
    rb'(?!(?:\s+\w+="[^"<>/]*")*\s*/>)'
)
"""A cell beyond column CV or row 20000 that holds something; empty formatted ones may."""
HUGE_COUNT = re.compile(rb"""ount\s*=\s*["']\s*\d{8}""")
CELL, USUAL_CELL = b"<c ", b'<c r="'
UNUSUAL_CELLS = (
    b"<c>",
    b"<c/",
    b"<c\n",
    b"<c\r",
    b"<c\t",
    b":c ",
    b":c>",
    b":c/",
    b":c\n",
    b":c\t",
)
ROW_OR_CELL = re.compile(rb"<(?:\w+:)?(row|c)\b([^>]*)>")
REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]*)(\d+)["']""")
REPEATED_ROW = re.compile(
    rb"""<table:table-row\b[^>]*?rows-repeated\s*=\s*["'](\d+)["'][^>]*>(.*?)</table:table-row""",
    re.DOTALL,
)
REPEATED_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*)>")
COLUMNS_REPEATED = re.compile(rb"""columns-repeated\s*=\s*["'](\d+)["']""")
HOLDS_SOMETHING = re.compile(rb"value-type|formula")


def guarded_archive(name: str, content: bytes) -> io.BytesIO:
    """Return a workbook's archive unpacked: what was measured is then what is parsed.

    The members are stored without compression, so that no false size in the archive's directory
    can make the parser inflate more than was allowed.

    :raises SheetTooLargeError: more than 50 MB inflated, 200 members, 20,000 rows, 100 columns.
    :raises NotASheetError: the archive is damaged or no workbook.
    :raises SheetProtectedError: it is an .ods under a passphrase.
    """
    plain = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            _require_small(name, members)
            with zipfile.ZipFile(plain, "w", zipfile.ZIP_STORED) as stored:
                for member in members:
                    part = archive.read(member)
                    _require_near(name, part)
                    if member.filename == ODS_MANIFEST and ODS_ENCRYPTED in part:
                        raise SheetProtectedError(name=name)
                    if member.filename == ODS_CONTENT:
                        _require_closed(name, part)
                    stored.writestr(zipfile.ZipInfo(member.filename), part)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
        raise NotASheetError(name=name) from error
    plain.seek(0)
    return plain


def _require_small(name: str, members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_MEMBERS:
        raise SheetTooLargeError(name=name, what="jumlah bagiannya", limit=MOST_MEMBERS)
    if sum(member.file_size for member in members) > MOST_BYTES:
        raise SheetTooLargeError(name=name, what="isinya", limit="50 MB")
    names = [member.filename for member in members]
    if len(set(names)) != len(names) or any(each.endswith("workbook.bin") for each in names):
        raise NotASheetError(name=name)


def _require_closed(name: str, part: bytes) -> None:
    """Refuse XML whose elements do not close: the parser would wait for the end for ever."""
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = lambda *_: _refuse_doctype(name)
    try:
        parser.Parse(part, True)  # noqa: FBT003 - its only way
    except expat.ExpatError as error:
        raise NotASheetError(name=name) from error


def _refuse_doctype(name: str) -> None:
    raise NotASheetError(name=name)


def _require_near(name: str, part: bytes) -> None:
    """Refuse cells so far out that the parser's rectangle around them would fill the memory."""
    if part[:2] in (b"\xff\xfe", b"\xfe\xff") or (part[:1] == b"<" and b"\0" in part[:HEAD]):
        raise NotASheetError(name=name)
    if HUGE_COUNT.search(part):  # the parser would reserve memory for as many shared strings
        raise NotASheetError(name=name)
    if FAR_REFERENCE.search(part) or (_has_unusual_cell(part) and _has_far_cell(part)):
        raise SheetTooLargeError(name=name, what="baris atau kolom", limit="20.000 x 100")
    if b"<table:table-row" in part:
        _require_few_repeats(name, part)


def _has_unusual_cell(part: bytes) -> bool:
    """Whether a cell is not written as every office program writes it: `<c r="A1"`."""
    is_usual = part.count(CELL) == part.count(USUAL_CELL)
    return not is_usual or any(each in part for each in UNUSUAL_CELLS)


def _has_far_cell(part: bytes) -> bool:
    row = column = 0
    for match in ROW_OR_CELL.finditer(part):
        reference = REFERENCE.search(match[2])
        if match[1] == b"row":
            row, column = (int(reference[2]) if reference else row + 1), 0
            continue
        column = _column_number(reference[1]) if reference else column + 1
        at = int(reference[2]) if reference else row
        if (at > MOST_ROWS or column > MOST_COLUMNS) and not match[2].endswith(b"/"):
            return True
    return False


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _require_few_repeats(name: str, part: bytes) -> None:
    rows = sum(
        int(repeats)
        for repeats, cells in REPEATED_ROW.findall(part)
        if HOLDS_SOMETHING.search(cells)
    )
    columns = max(
        (
            int(repeats[1])
            for cell in REPEATED_CELL.findall(part)
            if HOLDS_SOMETHING.search(cell) and (repeats := COLUMNS_REPEATED.search(cell))
        ),
        default=0,
    )
    if rows > MOST_ROWS or columns > MOST_COLUMNS:
        raise SheetTooLargeError(name=name, what="baris atau kolom", limit="20.000 x 100")
