"""Any sheet that an office may send as plain rows of cells: .xlsx, .xls, .ods, .csv."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from asn_desktop.domain.errors import (
    CannotReadError,
    FileMissingError,
    NotASheetError,
    SheetProtectedError,
    SheetTooLargeError,
)
from asn_desktop.exchange.csv_text import read_delimited
from asn_desktop.exchange.ole_guard import guarded_ole
from asn_desktop.exchange.sheet_guard import (
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_ROWS,
    guarded_archive,
)

if TYPE_CHECKING:
    import io
    from collections.abc import Sequence
    from pathlib import Path

ZIP_MAGIC = b"PK\x03\x04"
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
PANIC = "PanicException"
TEXT_SUFFIXES = (".csv", ".txt", ".tsv")
NO_TEXT = (b"%PDF", b"<", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: `rows[0]` is what Excel calls row 1; rows may differ in length."""

    name: str
    rows: Sequence[Sequence[object]]
    is_visible: bool = True


def read_sheets(path: Path) -> list[Sheet]:
    """Return all sheets of a file; of formulas the results that were saved with it.

    :raises UserError: it is missing, unreadable, no sheet, under a passphrase, or too large.
    """
    content = read_limited(path)
    if content.startswith(ZIP_MAGIC):
        return _workbook(path.name, guarded_archive(path.name, content))
    if content.startswith(OLE_MAGIC):
        if ENCRYPTED_STREAM in content:
            raise SheetProtectedError(name=path.name)
        whole, is_protected = guarded_ole(path.name, content)
        if is_protected:  # the parser takes such a file for no sheet at all
            raise SheetProtectedError(name=path.name)
        return _workbook(path.name, whole)
    if path.suffix.lower() not in TEXT_SUFFIXES:
        raise NotASheetError(name=path.name)
    return [Sheet(path.stem, read_text_rows(path.name, content))]


def read_limited(path: Path) -> bytes:
    """Return a file's bytes, at most 50 MB of them.

    :raises UserError: it is missing, unreadable or too large.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SheetTooLargeError(name=path.name, what="ukurannya", limit="50 MB")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissingError(name=path.name) from error
    except OSError as error:
        raise CannotReadError(name=path.name, reason=error.strerror or "") from error


def read_text_rows(name: str, content: bytes) -> list[list[str]]:
    """Return the rows of a delimited text.

    :raises NotASheetError: it is something else, whatever its name says.
    """
    if content.lstrip()[:5].startswith(NO_TEXT):
        raise NotASheetError(name=name)
    return read_delimited(name, content)


def _workbook(name: str, content: io.BytesIO) -> list[Sheet]:
    try:
        with CalamineWorkbook.from_filelike(content) as workbook:
            return [
                Sheet(
                    each.name,
                    _rows(name, workbook, each.name),
                    each.visible == SheetVisibleEnum.Visible,
                )
                for each in workbook.sheets_metadata
                if each.typ == SheetTypeEnum.WorkSheet
            ]
    except (CalamineError, OSError, ValueError) as error:
        raise NotASheetError(name=name) from error
    except BaseException as error:
        if type(error).__name__ == PANIC:  # the parser's own; no Exception, and not importable
            raise NotASheetError(name=name) from error
        raise


def _rows(name: str, workbook: CalamineWorkbook, sheet: str) -> Sequence[Sequence[object]]:
    cells = workbook.get_sheet_by_name(sheet)
    last_row, last_column = cells.end or (0, 0)
    if last_row >= MOST_ROWS:
        raise SheetTooLargeError(name=name, what="jumlah barisnya", limit=MOST_ROWS)
    if last_column >= MOST_COLUMNS:
        raise SheetTooLargeError(name=name, what="jumlah kolomnya", limit=MOST_COLUMNS)
    return cells.to_python(skip_empty_area=False)
