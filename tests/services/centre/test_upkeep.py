"""What is awaited, files that the centre writes, and forgetting at the centre and at the table."""

from __future__ import annotations

import csv
import datetime as dt
import time
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from papers_kit import finish
from session_kit import NIPS, PASSPHRASE, new_session, roster_report

from asn_desktop.domain.centre import NewExpected
from asn_desktop.domain.errors import (
    ExpectedDateError,
    ExpectedTitleMissingError,
    FieldTooLongError,
    NoPackageForReceiptError,
    NotForgettableError,
    PassphraseMissingError,
    ReasonMissingError,
    TableColumnsMissingError,
    UnknownExpectedError,
    WrongPassphraseError,
)
from asn_desktop.services.centre.agency import Centre, make_agency
from asn_desktop.services.session.forgetting import forget_plan, forget_session
from asn_desktop.services.workspace import Workspace, create_session, open_package
from asn_desktop.vault.agency import read_agency_public

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from asn_desktop.vault.agency import AgencyFiles

TITLE = "Evaluasi Pasca Latsar"
BEFORE, AFTER = dt.date(2026, 2, 10), dt.date(2026, 2, 11)


@pytest.fixture
def agency(tmp_path: Path) -> AgencyFiles:
    return make_agency(tmp_path / "instansi", PASSPHRASE)


@pytest.fixture
def centre(tmp_path: Path, agency: AgencyFiles) -> Iterator[Centre]:
    opened = Centre.open(tmp_path / "pusat" / "pusat.asn", PASSPHRASE, agency.private)
    yield opened
    opened.close()


@pytest.fixture
def path(tmp_path: Path, agency: AgencyFiles) -> Path:
    """Make a session that knows the agency."""
    path = tmp_path / "meja" / "sesi.asn"
    create_session(path, new_session(agency_public=read_agency_public(agency.public)), PASSPHRASE)
    return path


@pytest.fixture
def desk(path: Path) -> Iterator[Workspace]:
    with Workspace.open(path, PASSPHRASE) as workspace:
        workspace.roster_import.import_rows(roster_report())
        yield workspace


# --- what is awaited -----------------------------------------------------------------------


def test_what_is_awaited_comes_or_is_overdue(
    desk: Workspace, centre: Centre, tmp_path: Path
) -> None:
    number = centre.expected.add(NewExpected(TITLE.lower(), "4 Februari 2026", due="10/02/2026"))
    other = centre.expected.add(NewExpected("Ujian", "2026-02-03", contact="Sekretaris"))
    assert centre.expected.add(NewExpected(TITLE, "2026-02-04", place="Pendopo")) == 0
    waiting = centre.expected.all(BEFORE)
    assert [(e.n, e.state, e.overdue, e.place) for e in waiting] == [
        (number, "belum", False, "Pendopo"),
        (other, "belum", False, ""),
    ]
    assert [(e.n, e.overdue) for e in centre.expected.all(AFTER)] == [
        (number, True),
        (other, False),
    ]
    desk.packages.export(tmp_path / "a.asnpkg")
    centre.merge([tmp_path / "a.asnpkg"])
    came = {each.n: each for each in centre.expected.all(AFTER)}
    (session,) = centre.reading.sessions()
    assert came[number].state == "terlambat"  # the clock here says that it came long after
    assert (came[number].ses, came[number].received_at) == (session.ses, session.first_at)
    assert (came[other].state, came[other].overdue) == ("belum", False)
    centre.expected.remove(other)
    with pytest.raises(UnknownExpectedError):
        centre.expected.remove(other)


def test_a_table_of_what_is_awaited(centre: Centre, tmp_path: Path) -> None:
    table = tmp_path / "rencana.csv"
    table.write_text(
        "Judul;Tanggal;Tempat;Laptop;Batas\n"
        "Sesi A;04/02/2026;Pendopo;;2026-02-06\n"
        "Sesi A;2026-02-04;;Rahma;\n"
        ";2026-02-04;;;\n"
        "Sesi B;kapan-kapan;;;\n"
        f"{'x' * 301};2026-02-04;;;\n"
        "sesi a;2026-02-04;;;\n",
        encoding="utf-8",
    )
    found = centre.expected.add_table(table)
    assert (found.added, found.same) == (2, 1)
    assert [(each.row, each.code) for each in found.problems] == [
        (4, "title_missing"),
        (5, "date_wrong"),
        (6, "text_too_long"),
    ]
    assert centre.expected.add_table(table).added == 0
    assert {(e.title, e.date, e.laptop, e.source) for e in centre.expected.all()} == {
        ("Sesi A", "2026-02-04", "", "tabel"),
        ("Sesi A", "2026-02-04", "Rahma", "tabel"),
    }
    table.write_text("apa;saja\n1;2\n", encoding="utf-8")
    with pytest.raises(TableColumnsMissingError):
        centre.expected.add_table(table)


@pytest.mark.parametrize(
    ("entry", "error"),
    [
        (NewExpected(" ", "2026-02-04"), ExpectedTitleMissingError),
        (NewExpected("A", ""), ExpectedDateError),
        (NewExpected("A", "2026-02-30"), ExpectedDateError),
        (NewExpected("A", "2026-02-04", due="besok"), ExpectedDateError),
        (NewExpected("A", "2026-02-04", contact="x" * 301), FieldTooLongError),
    ],
)
def test_what_cannot_be_awaited_is_refused(
    centre: Centre, entry: NewExpected, error: type[Exception]
) -> None:
    with pytest.raises(error):
        centre.expected.add(entry)
    assert centre.expected.all() == ()


def test_evaluators_of_whom_nothing_came_are_learned(
    desk: Workspace, centre: Centre, tmp_path: Path
) -> None:
    rahma, budi = desk.session.overview().evaluators
    person = desk.roster.find(NIPS[0]).id
    desk.scoring.mark(person, rahma.id, [(desk.session.overview().criteria[0], 3)])
    desk.packages.export(tmp_path / "a.asnpkg")
    centre.merge([tmp_path / "a.asnpkg"])
    assert (centre.expected.learn(), centre.expected.learn()) == (1, 0)
    (waiting,) = centre.expected.all()
    assert (waiting.laptop, waiting.source, waiting.state) == (budi.name, "penugasan", "belum")
    desk.scoring.mark(person, budi.id, [(desk.session.overview().criteria[0], 3)])
    desk.packages.export(tmp_path / "b.asnpkg")
    centre.merge([tmp_path / "b.asnpkg"])
    assert [each.state for each in centre.expected.all()] == ["diterima"]


# --- files ---------------------------------------------------------------------------------


def test_the_recap_is_streamed_and_says_the_same(
    desk: Workspace, centre: Centre, tmp_path: Path
) -> None:
    finish(desk)
    desk.roster.set_fields(desk.roster.find(NIPS[0]).id, {"name": "=cmd|' /C calc'!A0"})
    desk.packages.export(tmp_path / "a.asnpkg")
    centre.merge([tmp_path / "a.asnpkg"])
    seen: list[tuple[int, int]] = []
    told = centre.files.recap(tmp_path / "r.xlsx", lambda *at: seen.append(at))
    assert (told["rows"], told["people"], seen) == (4, 4, [(0, 1)])
    book = load_workbook(tmp_path / "r.xlsx")
    assert book.sheetnames == ["Rekap", "Nilai mentah", "Catatan disiplin", "Unit"]
    cells = {cell.value: cell for row in book["Rekap"].iter_rows() for cell in row}
    assert (cells[NIPS[0]].data_type, cells[NIPS[0]].number_format) == ("s", "@")
    assert not any(
        cell.data_type == "f" for sheet in book for row in sheet.iter_rows() for cell in row
    )
    assert sorted(each.name for each in tmp_path.glob("*r*.xlsx*")) == ["r.xlsx"]
    assert not list(tmp_path.glob(".rekap-*"))


@pytest.mark.parametrize(
    ("sheet", "rows"), [("rekap", 4), ("nilai", 8), ("catatan", 0), ("unit", 2)]
)
def test_each_table_is_a_csv_that_runs_nothing(
    desk: Workspace, centre: Centre, tmp_path: Path, sheet: str, rows: int
) -> None:
    finish(desk)
    desk.roster.set_fields(desk.roster.find(NIPS[0]).id, {"name": "=HYPERLINK(1)"})
    desk.packages.export(tmp_path / "a.asnpkg")
    centre.merge([tmp_path / "a.asnpkg"])
    out = tmp_path / "r.csv"
    assert centre.files.csv(out, sheet)["csv"] == str(out)  # type: ignore[arg-type]
    content = out.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    read = list(csv.reader(content.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert len(read) == 1 + rows
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in read for cell in row)
    assert all(nip not in content.decode() for nip in NIPS)  # never as a bare number


def test_a_receipt_tells_the_code_that_the_desk_takes(
    desk: Workspace, centre: Centre, tmp_path: Path
) -> None:
    with pytest.raises(NoPackageForReceiptError):
        centre.files.receipt(tmp_path / "t.txt", "tiada")
    exported = desk.packages.export(tmp_path / "a.asnpkg")
    centre.merge([tmp_path / "a.asnpkg"])
    (session,) = centre.reading.sessions()
    given = centre.files.receipt(tmp_path / "t.txt", session.ses)
    (package,) = given.packages
    assert package.receipt == exported.receipt
    assert package.acknowledgement != package.receipt
    text = (tmp_path / "t.txt").read_text(encoding="utf-8-sig")
    for part in (session.title, package.receipt, package.acknowledgement):
        assert part in text
    assert NIPS[0] not in text
    (row,) = centre.reading.packages()
    assert centre.files.receipt(tmp_path / "t.txt", session.ses, [row.digest]) == given
    with pytest.raises(NoPackageForReceiptError):
        centre.files.receipt(tmp_path / "t.txt", session.ses, ["0" * 64])
    desk.receipts.type_code(package.acknowledgement.lower())
    (sent,) = desk.receipts.sent()
    assert sent.received_at


# --- forgetting ----------------------------------------------------------------------------


def test_the_centre_forgets_by_a_retention_date(
    desk: Workspace, centre: Centre, tmp_path: Path
) -> None:
    desk.packages.export(tmp_path / "a.asnpkg")
    centre.merge([tmp_path / "a.asnpkg"])
    assert centre.upkeep.forgettable(dt.date(2026, 2, 1)) == ()
    (plan,) = centre.upkeep.forgettable(dt.date(2027, 1, 1), [centre.reading.find(TITLE)])
    assert (plan.title, plan.participants, plan.packages) == (TITLE, 4, 1)
    with pytest.raises(ReasonMissingError):
        centre.upkeep.forget([plan.ses], " ")
    done = centre.upkeep.forget([plan.ses], "Lewat batas simpan")
    assert done.compacted
    assert done.sessions == centre.upkeep.forgotten()
    assert done.sessions[0].at <= time.time_ns() // 1_000_000
    assert centre.reading.sessions() == ()
    report = centre.merge([tmp_path / "a.asnpkg"])
    assert [each.package for each in report.refused] == ["a.asnpkg"]
    assert "sudah dihapus dari pusat" in report.refused[0].reason


def test_the_desk_forgets_only_what_the_agency_has(
    desk: Workspace, path: Path, centre: Centre, tmp_path: Path
) -> None:
    desk.restore_point("manual")
    desk.close()
    refused = forget_plan(path, PASSPHRASE)
    assert (refused.may, refused.received_at) == (False, 0)
    assert "belum pernah diekspor untuk BKPSDM" in refused.reason
    with Workspace.open(path, PASSPHRASE) as again:
        again.packages.export(tmp_path / "a.asnpkg")
    assert "kode terima dari BKPSDM belum diketik" in forget_plan(path, PASSPHRASE).reason
    centre.merge([tmp_path / "a.asnpkg"])
    given = centre.files.receipt(tmp_path / "t.txt", centre.reading.find(TITLE))
    with Workspace.open(path, PASSPHRASE) as again:
        again.receipts.type_code(given.packages[0].acknowledgement)
        again.roster.set_fields(again.roster.find(NIPS[0]).id, {"unit": "Dinas Lain"})
    assert "1 isian sesudah ekspor" in forget_plan(path, PASSPHRASE).reason
    with pytest.raises(NotForgettableError, match="1 isian"):
        forget_session(path, PASSPHRASE)
    with Workspace.open(path, PASSPHRASE) as again:
        again.packages.export(tmp_path / "b.asnpkg")
        centre.merge([tmp_path / "b.asnpkg"])
        given = centre.files.receipt(tmp_path / "t.txt", centre.reading.find(TITLE))
        again.receipts.type_code(given.packages[-1].acknowledgement)
    early = forget_plan(path, PASSPHRASE, dt.date(2026, 2, 4))
    assert "belum lewat batas simpan" in early.reason
    assert path.exists()
    plan = forget_session(path, PASSPHRASE, dt.date(2027, 1, 1))
    assert plan.may
    assert plan.received_at
    assert {each.name for each in plan.files} >= {"sesi.asn", "sesi.asn.pemulihan"}
    assert list(path.parent.iterdir()) == []


def test_an_evaluators_laptop_forgets_what_the_table_has(desk: Workspace, tmp_path: Path) -> None:
    rahma = desk.session.overview().evaluators[0].id
    task = desk.packages.assign(rahma, tmp_path / "tugas.asnpkg")
    own = open_package(task, tmp_path / "laptop" / "sesi.asn", PASSPHRASE)
    with Workspace.open(own, PASSPHRASE) as laptop:
        person = laptop.roster.find(NIPS[0]).id
        laptop.scoring.mark(person, rahma, [(laptop.session.overview().criteria[0], 3)])
        laptop.packages.export(tmp_path / "rahma.asnpkg")
    assert "dari meja koordinator belum diketik" in forget_plan(own, PASSPHRASE).reason
    merged = desk.merging.merge([tmp_path / "rahma.asnpkg"])
    (told,) = desk.receipts.of_merging(merged.merging)
    with Workspace.open(own, PASSPHRASE) as laptop:
        laptop.receipts.type_code(told.acknowledgement)
    assert forget_session(own, PASSPHRASE).may
    assert list(own.parent.iterdir()) == []


def test_forgetting_needs_the_passphrase(path: Path) -> None:
    with pytest.raises(PassphraseMissingError):
        forget_plan(path, "")
    with pytest.raises(WrongPassphraseError):
        forget_session(path, "lain")
    assert path.exists()
