"""Files that are no sheets, or that mean harm, are refused in plain words."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlwt
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.errors import (
    CannotReadError,
    FileMissingError,
    NotASheetError,
    SheetProtectedError,
    SheetTooLargeError,
    UserError,
)
from asn_desktop.exchange.sheet_guard import MOST_BYTES, guarded_archive
from asn_desktop.exchange.sheet_reading import Sheet, read_sheets

SHEETS = Path(__file__).parents[1] / "data"
SHEET_XML = "xl/worksheets/sheet1.xml"
ODS_HEAD = (
    '<?xml version="1.0"?><office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    '<office:body><office:spreadsheet><table:table table:name="S">'
)
ODS_TAIL = "</table:table></office:spreadsheet></office:body></office:document-content>"
ODS_CELL = '<table:table-cell office:value-type="string"{}><text:p>a</text:p></table:table-cell>'


def small_workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["B2"] = "isi"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


SMALL = small_workbook()


def with_part(name: str, part: str | bytes, content: bytes = SMALL) -> bytes:
    """Return a workbook with one member put in place of its own."""
    changed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
        new.writestr(name, part)
    return changed.getvalue()


def with_cells(cells: str) -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    xml = f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>'
    return with_part(SHEET_XML, xml)


def ods(body: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", ODS_HEAD + body + ODS_TAIL)
    return buffer.getvalue()


def saved(folder: Path, content: bytes, name: str = "a.xlsx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_workbook_is_read_at_excels_row_numbers(tmp_path: Path) -> None:
    (sheet,) = read_sheets(saved(tmp_path, SMALL))

    assert sheet == Sheet("Sheet", [["", ""], ["", "isi"]])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xlsx", b"%PDF-1.7 \x00\x01"),
        ("a.csv", b"%PDF-1.7\nNIP;Nama\n"),
        ("a.xls", b"<html><table><tr><td>NIP</td></tr></table></html>"),
        ("a.csv", b"  <html><table></table></html>"),
        ("a.csv", b"NIP;Nama\x00\n"),
        ("a.xlsx", b""),
        ("a.xlsx", SMALL[:-40]),
        ("a.xlsx", SMALL[: len(SMALL) // 2]),
        ("a.xlsx", b"PK\x03\x04 nothing"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
        ("a.csv", b'NIP;Nama\n"' + b"x" * 200_000),
        ("a.docx", b"just text"),
        ("a.xlsx", with_part("xl/workbook.bin", b"x")),
        ("a.xlsx", with_part(SHEET_XML, "<broken")),
        ("a.xlsx", with_part(SHEET_XML, "<worksheet/>".encode("utf-16"))),
        ("a.xlsx", with_part(SHEET_XML, "<worksheet/>".encode("utf-16-le"))),
    ],
)
def test_what_is_no_sheet_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    with pytest.raises(NotASheetError, match="bukan lembar kerja"):
        read_sheets(saved(tmp_path, content, name))


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        read_sheets(tmp_path / "none.xlsx")
    with pytest.raises(CannotReadError):
        read_sheets(tmp_path)


def test_a_workbook_under_a_passphrase_says_so(tmp_path: Path) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    with pytest.raises(SheetProtectedError, match="kata sandi"):
        read_sheets(saved(tmp_path, ole + "EncryptedPackage".encode("utf-16-le")))


def test_an_ods_under_a_passphrase_says_so(tmp_path: Path) -> None:
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/>'
        "</manifest:file-entry></manifest:manifest>"
    )
    content = with_part("META-INF/manifest.xml", manifest, ods(""))
    with pytest.raises(SheetProtectedError):
        read_sheets(saved(tmp_path, content, "a.ods"))


def old_workbook(row: int, column: int) -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Data")
    sheet.write(row, column, "x")
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(("row", "column"), [(20_000, 0), (0, 100)])
def test_an_xls_keeps_the_same_limits(tmp_path: Path, row: int, column: int) -> None:
    with pytest.raises(SheetTooLargeError, match="jumlah"):
        read_sheets(saved(tmp_path, old_workbook(row, column), "a.xls"))


def test_an_xls_under_a_passphrase_says_so(tmp_path: Path) -> None:
    content = old_workbook(0, 0)
    after = content.index(b"\x09\x08\x10\x00") + 20  # behind BOF; the next record: FILEPASS
    content = content[:after] + b"\x2f\x00" + content[after + 2 :]
    with pytest.raises(SheetProtectedError):
        read_sheets(saved(tmp_path, content, "a.xls"))


def test_an_archive_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bomb = with_part("xl/media/zero", b"\0" * (MOST_BYTES + 1))
    assert len(bomb) < 100_000

    with pytest.raises(SheetTooLargeError, match="50 MB"):
        read_sheets(saved(tmp_path, bomb))


def test_a_bomb_that_lies_about_its_size_never_reaches_the_parser() -> None:
    real = with_part("xl/media/zero", b"\0" * (MOST_BYTES + 1))
    size = (MOST_BYTES + 1).to_bytes(4, "little")
    lying = real.replace(size, (10).to_bytes(4, "little"))
    assert lying != real

    with pytest.raises(NotASheetError):
        guarded_archive("a.xlsx", lying)


def test_what_is_parsed_is_stored_without_compression() -> None:
    plain = guarded_archive("a.xlsx", SMALL)

    with zipfile.ZipFile(plain) as archive:
        assert {each.compress_type for each in archive.infolist()} == {zipfile.ZIP_STORED}


def test_too_many_members_and_too_large_a_file_are_refused(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number in range(201):
            archive.writestr(str(number), "")
    with pytest.raises(SheetTooLargeError, match="200"):
        read_sheets(saved(tmp_path, buffer.getvalue()))

    huge = tmp_path / "huge.csv"
    with huge.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(SheetTooLargeError, match="50 MB"):
        read_sheets(huge)


def test_two_members_of_one_name_are_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a", "1")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a", "2")
    with pytest.raises(NotASheetError):
        guarded_archive("a.xlsx", buffer.getvalue())


@pytest.mark.parametrize(
    "cells",
    [
        '<row r="1"><c r="XFD1"><v>1</v></c></row>',
        '<row r="1"><c r="CW1"><v>1</v></c></row>',
        '<row r="1"><c r="xfd1"><v>1</v></c></row>',
        '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
        '<row r="20001"><c r="A20001"><v>1</v></c></row>',
        '<row r="1"><c r="XFD1" t="/>"><v>1</v></c></row>',
        '<row r="1"><c s="1" r="XFD1"><v>1</v></c></row>',
        "<row r='1'><c r='XFD1'><v>1</v></c></row>",
        '<row r="1"><c\tr="XFD1"><v>1</v></c></row>',
        '<row r="1048576"><c><v>1</v></c></row>',
        "<row>" + "<c><v>1</v></c>" * 101 + "</row>",
        "<row><c><v>1</v></c></row>" * 20_001,
    ],
)
def test_a_cell_far_out_is_refused_before_it_fills_the_memory(tmp_path: Path, cells: str) -> None:
    with pytest.raises(SheetTooLargeError, match="baris atau kolom"):
        read_sheets(saved(tmp_path, with_cells(cells)))


@pytest.mark.parametrize(
    "cells",
    [
        '<row r="1"><c r="A1"><v>1</v></c><c r="AMJ1" s="2"/></row>',
        '<row r="20000"><c r="CV20000"><v>1</v></c></row>',
        '<row r="1"><c><v>1</v></c><c/></row>',
        "<row r='1'><c r='A1'><v>1</v></c></row>",
    ],
)
def test_formatted_emptiness_and_unusual_writing_are_no_harm(tmp_path: Path, cells: str) -> None:
    (sheet,) = read_sheets(saved(tmp_path, with_cells(cells)))

    assert sheet.rows[-1][-1] == 1


@pytest.mark.parametrize(
    "body",
    [
        '<table:table-row table:number-rows-repeated="1000000">'
        + ODS_CELL.format("")
        + "</table:table-row>",
        "<table:table-row>"
        + ODS_CELL.format(' table:number-columns-repeated="16384"')
        + "</table:table-row>",
    ],
)
def test_repeated_cells_of_an_ods_are_refused(tmp_path: Path, body: str) -> None:
    with pytest.raises(SheetTooLargeError):
        read_sheets(saved(tmp_path, ods(body), "a.ods"))


def test_repeated_emptiness_of_an_ods_is_no_harm(tmp_path: Path) -> None:
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    body = (
        f'<table:table-row table:number-rows-repeated="2">{empty}</table:table-row>'
        f"<table:table-row>{ODS_CELL.format('')}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="1048000">{empty}</table:table-row>'
    )
    (sheet,) = read_sheets(saved(tmp_path, ods(body), "a.ods"))

    assert [list(row) for row in sheet.rows] == [[""], [""], ["a"]]


@pytest.mark.parametrize(
    "content",
    [ODS_HEAD + "<table:table-row/>", f"<!DOCTYPE a [<!ENTITY b 'c'>]>{ODS_HEAD}{ODS_TAIL}"],
)
def test_an_ods_that_never_closes_is_refused(tmp_path: Path, content: str) -> None:
    content = content.replace("<!DOCTYPE", '<?xml version="1.0"?><!DOCTYPE')
    body = with_part("content.xml", content.replace(']><?xml version="1.0"?>', "]>"), ods(""))
    with pytest.raises(NotASheetError):
        read_sheets(saved(tmp_path, body, "a.ods"))


def test_a_huge_count_of_strings_is_refused_before_memory_is_reserved(tmp_path: Path) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    strings = f'<sst xmlns="{main}" count="4000000000" uniqueCount="4000000000"></sst>'
    with pytest.raises(NotASheetError):
        read_sheets(saved(tmp_path, with_part("xl/sharedStrings.xml", strings)))


@pytest.mark.parametrize("rows", [20_001, 1])
def test_a_csv_keeps_the_same_limits(tmp_path: Path, rows: int) -> None:
    content = b"a;b\n" * rows if rows > 1 else b";".join([b"a"] * 101)
    with pytest.raises(SheetTooLargeError):
        read_sheets(saved(tmp_path, content, "a.csv"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_csv_in_any_office_spelling(tmp_path: Path, encoding: str, delimiter: str) -> None:
    rows = ["NIP|Nama|OPD", "1|Jos\u00e9|A", "", '2|"Siti, S.H.; M.H."|B', "3|Budi|C"]
    text = "\n".join(rows).replace("|", delimiter)
    (sheet,) = read_sheets(saved(tmp_path, text.encode(encoding), "daftar.csv"))

    assert sheet.name == "daftar"
    assert sheet.rows == [
        ["NIP", "Nama", "OPD"],
        ["1", "Jos\u00e9", "A"],
        [],
        ["2", "Siti, S.H.; M.H.", "B"],
        ["3", "Budi", "C"],
    ]


def test_commas_in_names_do_not_hide_the_delimiter(tmp_path: Path) -> None:
    lines = ["nama;nip"] + [f"Siti, S.H., M.H.;{number}" for number in range(30)]
    (sheet,) = read_sheets(saved(tmp_path, "\r\n".join(lines).encode(), "a.csv"))

    assert sheet.rows[1] == ["Siti, S.H., M.H.", "0"]


def test_the_line_that_names_the_delimiter_is_no_row(tmp_path: Path) -> None:
    (sheet,) = read_sheets(saved(tmp_path, b"sep=,\r\na;x,b\r\n", "a.csv"))

    assert sheet.rows == [["a;x", "b"]]


def test_bytes_that_no_code_page_knows_are_still_read(tmp_path: Path) -> None:
    (sheet,) = read_sheets(saved(tmp_path, b"a;\x81\xe9\n", "a.csv"))

    assert sheet.rows == [["a", "\x81\xe9"]]


@given(
    position=st.integers(0, 14_000),
    byte=st.integers(0, 255),
    name=st.sampled_from(["a.xlsx", "a.xls", "a.csv"]),
)
def test_a_damaged_workbook_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, position: int, byte: int, name: str
) -> None:
    content = bytearray((SHEETS / "roster-messy-112.xlsx").read_bytes())
    content[position % len(content)] = byte
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(content)
    try:
        sheets = read_sheets(path)
    except UserError:
        return
    assert sheets
