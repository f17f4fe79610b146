"""LibreOffice's own mail merge of a certificate, timed inside LibreOffice: prints seconds.

    python3 office_merge.py FOLDER REPEATS

Run by `bench_mail_merge.py` with the Python that LibreOffice comes with. FOLDER holds `people.csv`
and `emblem.png`; the letter is made here: letterhead with emblem, the front's texts, the back's
table; no border, no QR code, no signature. Neither starting LibreOffice nor making the letter
counts, only the merge into one PDF.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, TypeAlias

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

Uno: TypeAlias = Any
"""What LibreOffice hands out: it tells its types at run time only."""

PIPE = "asn-bench"
SOURCE, TABLE = "orang", "people"
LINES = (
    *("title", "number", "intro", "name", "nip", "rank", "jabatan", "unit", "event"),
    *("qualification", "scale", "place", "role", "office", "signer", "signer_rank", "signer_nip"),
)
"""The front, one line each; the back is a line a core value."""
VALUES = tuple(f"{part}{place}" for place in range(1, 8) for part in ("core", "score", "words"))
KOP = ("kop1", "kop2", "kop3")
ROWS, COLUMNS = 7, 3
REPLACING = False
"""What is put in replaces nothing of what was chosen before."""


def setting(name: str, content: object) -> Uno:
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


def office_program() -> str:
    return shutil.which("soffice") or sys.exit("LibreOffice is not installed")


def connected(folder: Path) -> tuple[subprocess.Popen[bytes], Uno]:
    """Start LibreOffice without a window and return its context."""
    place = f"pipe,name={PIPE};urp"
    profile = (folder / "profile").as_uri()
    office = subprocess.Popen(  # noqa: S603 - what the bench compares with
        [office_program(), "--headless", "--norestore", "--nologo", f"--accept={place}",
         f"-env:UserInstallation={profile}"]
    )  # fmt: skip
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(240):
        try:
            return office, resolver.resolve(f"uno:{place};StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    office.kill()
    sys.exit("LibreOffice does not answer")


def register_people(context: Uno, folder: Path) -> None:
    """Tell LibreOffice where the people are: a folder of tables with commas between columns."""
    databases = context.ServiceManager.createInstance("com.sun.star.sdb.DatabaseContext")
    source = databases.createInstance()
    source.URL = f"sdbc:flat:{folder.as_uri()}"
    source.Info = (
        setting("Extension", "csv"), setting("HeaderLine", content=True),
        setting("FieldDelimiter", ","), setting("StringDelimiter", '"'),
        setting("CharSet", "utf-8"),
    )  # fmt: skip
    source.DatabaseDocument.storeAsURL((folder / "orang.odb").as_uri(), ())
    databases.registerObject(SOURCE, source)


def put_field(letter: Uno, text: Uno, cursor: Uno, name: str) -> None:
    master = letter.createInstance("com.sun.star.text.FieldMaster.Database")
    master.DataBaseName, master.DataTableName, master.DataColumnName = SOURCE, TABLE, name
    field = letter.createInstance("com.sun.star.text.TextField.Database")
    field.attachTextFieldMaster(master)
    text.insertTextContent(cursor, field, REPLACING)


def put_emblem(letter: Uno, folder: Path, cursor: Uno) -> None:
    picture = letter.createInstance("com.sun.star.text.TextGraphicObject")
    picture.GraphicURL = (folder / "emblem.png").as_uri()
    picture.AnchorType = uno.Enum("com.sun.star.text.TextContentAnchorType", "AS_CHARACTER")
    letter.Text.insertTextContent(cursor, picture, REPLACING)
    picture.Width, picture.Height = 2000, 2000


def make_letter(context: Uno, folder: Path) -> Path:
    """Write the certificate as a letter with fields, both sides, landscape."""
    desktop = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
    letter = desktop.loadComponentFromURL(
        "private:factory/swriter", "_blank", 0, (setting("Hidden", content=True),)
    )
    style = letter.StyleFamilies.getByName("PageStyles").getByName("Standard")
    style.IsLandscape, style.Width, style.Height = True, 29700, 21000
    text = letter.Text
    cursor = text.createTextCursor()
    cursor.ParaAdjust = uno.Enum("com.sun.star.style.ParagraphAdjust", "CENTER")
    put_emblem(letter, folder, cursor)
    for name in (*KOP, *LINES):
        put_field(letter, text, cursor, name)
        text.insertControlCharacter(cursor, PARAGRAPH_BREAK, REPLACING)
    cursor.BreakType = uno.Enum("com.sun.star.style.BreakType", "PAGE_BEFORE")
    table = letter.createInstance("com.sun.star.text.TextTable")
    table.initialize(ROWS, COLUMNS)
    text.insertTextContent(cursor, table, REPLACING)
    for place, name in enumerate(VALUES):
        cell = table.getCellByPosition(place % COLUMNS, place // COLUMNS)
        put_field(letter, cell, cell.createTextCursor(), name)
    stored = folder / "surat.odt"
    letter.storeAsURL(stored.as_uri(), ())
    letter.dispose()
    return stored


def merged(context: Uno, letter: Path, folder: Path) -> float:
    """Merge everybody into one PDF; return how long it took."""
    merge = context.ServiceManager.createInstance("com.sun.star.text.MailMerge")
    merge.DataSourceName, merge.Command, merge.CommandType = SOURCE, TABLE, 0
    merge.DocumentURL, merge.OutputURL = letter.as_uri(), folder.as_uri()
    merge.OutputType = 2  # to files
    merge.SaveAsSingleFile, merge.SaveFilter = True, "writer_pdf_Export"
    merge.FileNamePrefix = "gabung"
    start = time.perf_counter()
    merge.execute(())
    return time.perf_counter() - start


def main() -> None:
    folder, repeats = Path(sys.argv[1]).resolve(), int(sys.argv[2])
    office, context = connected(folder)
    try:
        register_people(context, folder)
        letter = make_letter(context, folder)
        for _ in range(repeats):
            print(merged(context, letter, folder), flush=True)
    finally:
        context.ServiceManager.createInstance("com.sun.star.frame.Desktop").terminate()
        office.wait(60)


if __name__ == "__main__":
    main()
