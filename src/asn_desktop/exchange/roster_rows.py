"""Tells the rows that hold a person from headings, numbering, totals and signature blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from asn_desktop.domain.plain_text import plain_text
from asn_desktop.domain.roster import Field
from asn_desktop.exchange.roster_columns import normalised

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asn_desktop.exchange.roster_columns import Header

    Row = Sequence[object]

LIKE_NIP = 15
FIELDS_WITHOUT_NAME = 3
FIELDS_AFTER_END = 4
FIELDS_OF_END = 2
NUMBERING_FROM = 2
NUMBERED = re.compile(r"\(?\d{1,2}(?:[.,]0)?\)?\Z")
MONTH = (
    "(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november"
    "|nopember|desember)"
)
END = re.compile(
    r"(?:mengetahui|menyetujui|mengesahkan|disahkan|diketahui|ditetapkan|dibuat|yang membuat"
    r"|kepala|ketua|pejabat|direktur|camat|lurah|asisten|panitia|plt|plh|pj)\b"
    r"|a\.\s?n\.\s*(?:kepala|wali|bupati|gubernur|sekretaris|camat)"
    r"|sekretaris daerah|wali ?kota|bupati|gubernur|jumlah\b|total\b|catatan\b|keterangan\b"
    r"|sumber\s*:|nb\b|nip[\s.:]*\d|[.…_()\s-]{5,}\Z"
    rf"|[a-z .]{{3,30}},?\s*(?:\d{{1,2}}|[.…_\s]+)\s*{MONTH}",
    re.IGNORECASE,
)
"""How a signature block, a total or a remark under the table begins."""
SECTION = re.compile(
    r"(?:(?:[ivx]+|[a-z]|\d+)\s?[.)]\s*)?(?:dinas|badan|kecamatan|kelurahan|sekretariat|inspektorat"
    r"|satuan|uptd?|puskesmas|rsud|bagian|bidang)\b",
    re.IGNORECASE,
)
IGNORED_WITH_NAME = (Field.JABATAN, Field.PLACE_AND_DATE, Field.BIRTH_PLACE, Field.BIRTH_DATE)


class PeopleReader:
    """Goes through the rows under a header once, and remembers whether the table has ended."""

    def __init__(self, rows: Sequence[Row], header: Header) -> None:
        self._rows = rows
        self._header = header
        self._columns = tuple(header.columns.items())
        self._has_ended = False

    def people(self) -> Iterator[tuple[int, dict[Field, object]]]:
        """Yield each person's row number, as Excel shows it, and cells."""
        columns = self._columns
        last = max(self._header.columns, default=0)
        for number, row in enumerate(self._rows[self._header.row :], self._header.row + 1):
            if len(row) > last:
                person = {field: row[column] for column, field in columns}
            else:
                person = {field: row[column] for column, field in columns if column < len(row)}
            nip = person.get(Field.NIP)
            is_plain = isinstance(nip, str) and len(nip) >= LIKE_NIP and nip[0].isdigit()
            if (is_plain and not self._has_ended and person.get(Field.NAME)) or self._is_person(
                person, row
            ):
                yield number, person

    def _is_person(self, person: dict[Field, object], row: Row) -> bool:
        nip, name = _text(person.get(Field.NIP)), _text(person.get(Field.NAME))
        filled = sum(1 for cell in person.values() if _text(cell))
        if not filled:
            return False
        if self._repeats_header(row):
            self._has_ended = False
            return False
        if filled <= FIELDS_OF_END and _digits(nip) < LIKE_NIP and self._ends(row, bool(name)):
            self._has_ended = True
            return False
        if _is_numbering(row) or _is_section(row):
            return False
        if self._has_ended and not (nip[:1].isdigit() and _digits(nip) >= LIKE_NIP and name):
            return filled >= FIELDS_AFTER_END
        return bool(nip or name) or filled >= FIELDS_WITHOUT_NAME

    def _repeats_header(self, row: Row) -> bool:
        named = (Field.NIP, Field.NAME)
        return any(
            normalised(row[column]) == self._header.labels.get(column)
            for column, field in self._columns
            if field in named and column < len(row) and isinstance(row[column], str)
        )

    def _ends(self, row: Row, has_name: bool) -> bool:  # noqa: FBT001 - read where it is called
        for column, cell in enumerate(row):
            field = self._header.columns.get(column)
            if has_name and field in IGNORED_WITH_NAME:
                continue
            if isinstance(cell, str) and END.match(plain_text(cell)):
                return True
        return False


def _text(cell: object) -> str:
    return plain_text(cell) if isinstance(cell, str) else "" if cell is None else str(cell)


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _is_numbering(row: Row) -> bool:
    """Whether a row numbers the columns: "1 2 3 4" under the header."""
    texts = [text for cell in row if (text := _text(cell))]
    return len(texts) >= NUMBERING_FROM and all(map(NUMBERED.match, texts))


def _is_section(row: Row) -> bool:
    """Whether a row is only the heading of a unit's people: "II. DINAS KESEHATAN"."""
    texts = [text for cell in row if (text := _text(cell))]
    return len(texts) == 1 and SECTION.match(texts[0]) is not None
