"""`central` and `session forget` as BKPSDM and a coordinator run them, some in processes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from command_kit import NIPS, PEOPLE, Laptop, Outcome, mark_rows, new_session_arguments, roster_rows
from openpyxl import load_workbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CENTRE = "pusat.asnpusat"
SESSION = (
    *("ses", "title", "place", "date", "until", "scale", "closed", "sample", "known_root"),
    *("participants", "present", "evaluators", "marks", "expected_marks", "notes", "attestations"),
    *("certificates", "conflicts", "quarantined", "set_apart", "late", "gaps", "forks", "state"),
    *("packages", "first_at", "last_at", "corrections", "reissue"),
)


@pytest.fixture
def agency(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "bkpsdm")


def prepared(laptop: Laptop, do: Callable[..., Outcome]) -> Laptop:
    """Make a session whose four people Rahma has marked, exported for the agency."""
    do(*new_session_arguments())
    do("roster", "import", "sesi.asn", laptop.write("peserta.csv", roster_rows()))
    marks = laptop.write("nilai.csv", mark_rows(4))
    do("marks", "import", "sesi.asn", marks, "--evaluator", "Rahma")
    do("package", "export", "sesi.asn", "--out", "a.paket")
    return laptop


@pytest.fixture
def table(tmp_path: Path) -> Laptop:
    laptop = Laptop(tmp_path / "meja")
    return prepared(laptop, laptop.do)


def central(laptop: Laptop, command: str, *more: str | Path) -> dict[str, Any]:
    words = command.split()
    return laptop.do("central", *words, CENTRE, *more, "--json").said


def test_a_session_comes_is_corrected_acknowledged_and_forgotten(
    agency: Laptop, tmp_path: Path
) -> None:
    table = Laptop(tmp_path / "meja")
    prepared(table, table.do_process)
    it_comes_and_is_corrected(agency, table)
    the_table_forgets_it(agency, table)
    the_agency_forgets_it(agency, table)


def it_comes_and_is_corrected(agency: Laptop, table: Laptop) -> None:
    merged = agency.do_process("central", "merge", CENTRE, table.folder / "a.paket", "--json").said
    (session,) = agency.do_process("central", "sessions", CENTRE, "--json").said["sessions"]
    assert tuple(session) == SESSION
    assert (session["participants"], session["marks"], session["known_root"]) == (4, 28, False)
    assert (session["expected_marks"], session["corrections"]) == (84, 0)
    assert "akar belum dikenal" in agency.do_process("central", "sessions", CENTRE).out

    corrected = table.write("k.csv", mark_rows(2, NIPS[:1]))
    table.do_process("marks", "import", "sesi.asn", corrected, "--evaluator", "Rahma")
    table.do_process("package", "export", "sesi.asn", "--out", "b.paket")
    again = agency.do_process("central", "merge", CENTRE, table.folder / "b.paket", "--json").said
    assert (again["new"], again["changed"]) == (0, 7)
    assert again["state"] != merged["state"]
    changes = agency.do_process("central", "changes", CENTRE, "--nip", NIPS[0], "--json").said
    assert len(changes["changes"]) == 7
    assert {(each["before"][0], each["after"][0]) for each in changes["changes"]} == {("4", "2")}
    assert "Akuntabel" in agency.do_process("central", "changes", CENTRE).out


def the_table_forgets_it(agency: Laptop, table: Laptop) -> None:
    receipt = ("central", "receipt", CENTRE, "--session", "Evaluasi CPNS", "--out", "t.txt")
    told = agency.do_process(*receipt, "--json").said
    code = told["packages"][-1]["acknowledgement"]
    assert code in (agency.folder / "t.txt").read_text(encoding="utf-8-sig")
    waiting = table.run_process("session", "forget", "sesi.asn", "--yes")
    waiting.require_refused("belum boleh dihapus", "kode terima dari BKPSDM")
    table.do_process("package", "acknowledge", "sesi.asn", code)
    plan = table.do_process("session", "forget", "sesi.asn", "--dry-run", "--json").said
    assert (plan["may"], plan["removed"], plan["reason"]) == (True, False, "")
    table.run_process("session", "forget", "sesi.asn").require_refused("--yes")
    assert (table.folder / "sesi.asn").exists()
    done = table.do_process("session", "forget", "sesi.asn", "--yes", "--before", "2027-01-01")
    assert "berkas dihapus dari laptop ini" in done.out
    assert [path.name for path in table.folder.glob("sesi*")] == []


def the_agency_forgets_it(agency: Laptop, table: Laptop) -> None:
    forget = ("central", "forget", CENTRE, "--before", "2027-01-01", "--why", "Batas simpan")
    seen = agency.do_process(*forget, "--dry-run").out
    assert "tidak dapat dibatalkan" in seen
    assert "4 peserta, 28 nilai, 2 paket" in seen
    agency.run_process(*forget, "--json").require_refused("--yes")
    gone = agency.do_process(*forget, "--yes", "--json").said
    assert (gone["compacted"], len(gone["forgotten"])) == (True, 1)
    assert agency.do_process("central", "sessions", CENTRE, "--json").said == {"sessions": []}
    assert "Batas simpan" in agency.do_process("central", "forgotten", CENTRE).out
    assert not list(agency.folder.rglob("*.asnpkg"))
    back = agency.run_process("central", "merge", CENTRE, table.folder / "b.paket", "--json")
    assert back.code == 1
    assert "sudah dihapus dari pusat" in back.said["refused"][0]["reason"]


def test_people_units_and_papers_are_answered(agency: Laptop, table: Laptop) -> None:
    agency.do("central", "merge", CENTRE, table.folder / "a.paket")
    nip, name, unit = PEOPLE[2]
    person = central(agency, "person", nip)
    assert (person["nip"], person["name"], unit in person["units"][0]["text"]) == (nip, name, True)
    (entry,) = person["entries"]
    assert (entry["total"], entry["discipline"], entry["certificates"]) == (4.0, "unchecked", [])
    assert central(agency, "person", "Maria") == person
    assert "4,00" in agency.do("central", "person", CENTRE, nip).out
    several = central(agency, "person", "i")
    assert {each["nip"] for each in several["people"]} == set(NIPS)
    assert "4 orang cocok" in agency.do("central", "person", CENTRE, "i").out
    agency.run("central", "person", CENTRE, "Tiada").require_refused("Tidak ada pegawai")
    units = central(agency, "units")["units"]
    assert {each["kind"] for each in units} == {"everybody", "unit"}
    assert all(each["mean"] is None and each["is_small"] for each in units)
    assert "n kecil" in agency.do("central", "units", CENTRE, "--by", "year").out
    assert central(agency, "reissue") == {"certificates": []}
    assert "masih sesuai" in agency.do("central", "reissue", CENTRE).out
    assert "Daftar 0 " in agency.do("central", "revoked", CENTRE, "--out", "cabut.json").out
    assert len(central(agency, "packages")["packages"]) == 1
    assert "28 nilai" not in agency.do("central", "packages", CENTRE).out
    assert central(agency, "changes") == {"changes": []}


def test_a_recap_and_a_csv_of_the_same(agency: Laptop, table: Laptop) -> None:
    agency.do("central", "merge", CENTRE, table.folder / "a.paket")
    recap = central(agency, "recap", "--out", "r.xlsx")
    made = central(agency, "csv", "--out", "r.csv")
    counts = ("sessions", "rows", "people", "scored", "notes", "conflicts", "left_out")
    assert [recap[each] for each in counts] == [made[each] for each in counts]
    text = (agency.folder / "r.csv").read_text(encoding="utf-8-sig")
    sheet = load_workbook(agency.folder / "r.xlsx")["Rekap"]
    names = {row[4].value for row in sheet.iter_rows(min_row=2)}
    assert names == {name for _, name, _ in PEOPLE}
    assert all(name in text for name in names)
    assert all(nip not in text for nip in NIPS)
    for page, title in (("nilai", "Status lembar"), ("unit", "Rata-rata"), ("catatan", "Kategori")):
        agency.do("central", "csv", CENTRE, "--out", "h.csv", "--sheet", page)
        assert title in (agency.folder / "h.csv").read_text(encoding="utf-8-sig")


def test_what_is_awaited_is_kept_as_a_list(agency: Laptop, table: Laptop) -> None:
    agency.do("central", "merge", CENTRE, table.folder / "a.paket")
    add = ("central", "expected", "add", CENTRE, "--title", "Evaluasi CPNS", "--date")
    assert "Ditambahkan" in agency.do(*add, "2026-02-04", "--due", "2026-02-06").out
    assert "Sudah ada" in agency.do(*add, "4 Februari 2026").out
    agency.run(*add, "entah").require_refused("bukan tanggal")
    rows = [("judul", "tanggal", "batas"), ("Sesi lain", "2026-03-01", "2026-03-02"), ("", "x", "")]
    listed = agency.write("rencana.csv", rows)
    read = agency.do("central", "expected", "import", CENTRE, listed, "--json")
    assert (read.said["added"], [each["row"] for each in read.said["problems"]]) == (1, [3])
    assert "Baris 3" in read.err
    assert "2 laptop penilai" in agency.do("central", "expected", "learn", CENTRE).out
    found = central(agency, "expected list")["expected"]
    states = {(each["title"], each["laptop"]): each for each in found}
    assert states["Sesi lain", ""]["overdue"]
    assert states["Evaluasi CPNS", ""]["state"] == "terlambat"
    assert states["Evaluasi CPNS", "Budi"]["state"] == "belum"
    shown = agency.do("central", "expected", "list", CENTRE).out
    assert shown.splitlines()[0].endswith("LEWAT BATAS, paling lambat 2026-03-02")
    number = str(states["Sesi lain", ""]["n"])
    agency.do("central", "expected", "remove", CENTRE, number)
    agency.run("central", "expected", "remove", CENTRE, number).require_refused(number)


def test_a_known_root_is_shown(agency: Laptop, table: Laptop) -> None:
    agency.do("central", "merge", CENTRE, table.folder / "a.paket")
    table.do("keys", "export", "sesi.asn", "--out", "sesi.pub")
    done = agency.do("central", "trust", CENTRE, table.folder / "sesi.pub")
    assert "Dikenal: Evaluasi CPNS" in done.out
    assert central(agency, "sessions")["sessions"][0]["known_root"] is True
    assert "akar" not in agency.do("central", "sessions", CENTRE).out
    (agency.folder / "x.pub").write_text("{}")
    agency.run("central", "trust", CENTRE, "x.pub").require_refused("x.pub")


@pytest.mark.parametrize(
    "command",
    [
        ("sessions",), ("packages",), ("person", "1"), ("units",), ("changes",), ("reissue",),
        ("csv", "--out", "x.csv"), ("receipt", "--session", "x", "--out", "t.txt"), ("forgotten",),
        ("forget", "--before", "2027-01-01", "--why", "x", "--yes"), ("trust", "x.pub"),
    ],
)  # fmt: skip
def test_a_centre_that_is_not_there_is_not_made(agency: Laptop, command: tuple[str, ...]) -> None:
    name, *more = command
    agency.run("central", name, "tiada", *more).require_refused("tiada tidak ditemukan")
    assert agency.hashes() == {}


def test_forgetting_asks_which_and_an_unknown_session_is_refused(
    agency: Laptop, table: Laptop
) -> None:
    agency.do("central", "merge", CENTRE, table.folder / "a.paket")
    before = agency.hashes()
    forget = ("central", "forget", CENTRE, "--why", "x", "--yes")
    agency.run(*forget).require_refused("--session", "--before")
    agency.run(*forget, "--session", "tiada").require_refused("Sesi tiada tidak ada")
    assert "Tidak ada sesi" in agency.do(*forget, "--before", "2020-01-01").out
    assert agency.hashes() == before
