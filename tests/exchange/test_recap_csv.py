"""A CSV that spreadsheets open as it is meant: nothing runs, nothing is cut, nothing is a date."""

from __future__ import annotations

import csv
import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.errors import CannotWriteError
from asn_desktop.domain.identity import read_nip
from asn_desktop.domain.recap import Recap, RecapRow, RecapSession
from asn_desktop.exchange.recap_csv import cell_as_text, safe_text, streamed_csv

if TYPE_CHECKING:
    from pathlib import Path

NIP = "198609262015051001"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+62811",
        "-1",
        "@SUM(A1)",
        "\t=1",
        " =1",
        "\r=1",
        "|calc",
        "%0A",
        "\uff1d1",
        "\u22121",
    ],
)
def test_what_would_run_stands_behind_an_apostrophe(text: str) -> None:
    assert safe_text(text).startswith("'")


@pytest.mark.parametrize(
    "text", ["0812", "1E10", "3/4", "12/2026", "19860926201505100", "1.234", "5%"]
)
def test_a_text_stays_that_text_and_becomes_no_number(text: str) -> None:
    assert safe_text(text) == "'" + text


@pytest.mark.parametrize(
    "text", ["Dinas Kesehatan", "III/a", "08.30", "Siti, S.H.", "", "a=b", "T"]
)
def test_what_is_harmless_stays_as_it_is(text: str) -> None:
    assert safe_text(text) == text


def test_a_nip_is_in_groups_and_our_readers_take_it_back() -> None:
    shown = safe_text(NIP)
    assert shown == "19860926 201505 1 001"
    assert read_nip(shown).digits == NIP


def test_numbers_and_days_are_what_an_indonesian_spreadsheet_reads() -> None:
    assert cell_as_text(Decimal("3.5")) == "3,50"
    assert cell_as_text(dt.date(2026, 2, 4)) == "2026-02-04"
    assert (cell_as_text(7), cell_as_text(None)) == ("7", "")


def test_a_table_is_written_in_parts(tmp_path: Path) -> None:
    session = RecapSession("=Evaluasi;satu", dt.date(2026, 2, 4), "bars-5")
    heading = Recap(("Akuntabel",), ("AK",), (), shows_sessions=True)
    row = RecapRow(1, 'Siti "S"', NIP, "Dinas", means=(Decimal(4),), session=session)
    part = Recap(("Akuntabel",), ("AK",), (row,), shows_sessions=True)
    path = tmp_path / "r.csv"
    with streamed_csv(path, heading, "rekap") as table:
        table.add(part)
        assert not path.exists()
        table.add(part)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfSesi;Tanggal sesi;")
    header, *rows = csv.reader(content.decode("utf-8-sig").splitlines(), delimiter=";")
    assert len(rows) == 2
    cells = dict(zip(header, rows[1], strict=True))
    assert (cells["Sesi"], cells["Nama"]) == ("'=Evaluasi;satu", 'Siti "S"')
    assert (cells["NIP"], cells["Akuntabel"]) == ("19860926 201505 1 001", "4,00")
    with pytest.raises(CannotWriteError), streamed_csv(tmp_path, heading, "unit"):
        pass
