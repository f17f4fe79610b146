"""`roster` and `participants`: the doctor's report, the import, walk-ins, who came."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from command_kit import NIPS, PEOPLE, Laptop, roster_rows

ROSTERS = Path(__file__).parents[1] / "data"
REPORT = ["sheet", "header_row", "rows", "accepted", "problems"]


def test_the_messy_roster_has_exactly_the_slips_that_were_planted(tmp_path: Path) -> None:
    checked = Laptop(tmp_path).do("roster", "check", ROSTERS / "roster-messy-112.xlsx", "--json")
    report = checked.said
    assert list(report) == REPORT
    with (ROSTERS / "roster-messy-112.planted.csv").open(encoding="utf-8-sig", newline="") as file:
        planted = {(int(row["sheet_row"]), row["slip"]) for row in csv.DictReader(file)}
    found = {(problem["row"], problem["code"]) for problem in report["problems"]}
    assert planted <= found
    assert {row for row, _ in found} == {row for row, _ in planted}
    assert report["problems"] == sorted(report["problems"], key=lambda each: each["row"])
    refused = {each["row"] for each in report["problems"] if each["level"] == "error"}
    assert report["accepted"] == report["rows"] - len(refused)


@pytest.mark.parametrize(
    ("roster", "count"), [("roster-cpns-112.xlsx", 112), ("roster-pns-senior-40.csv", 40)]
)
def test_a_sound_roster_is_imported_whole(desk: Laptop, roster: str, count: int) -> None:
    report = desk.do("roster", "import", "sesi.asn", ROSTERS / roster, "--json").said
    assert list(report) == REPORT
    assert (report["rows"], report["accepted"]) == (count, count)
    assert desk.do("session", "show", "sesi.asn", "--json").said["participants"] == count + 4


def test_a_check_needs_no_session_and_writes_nothing(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path)
    laptop.write("peserta.csv", roster_rows())
    before = laptop.hashes()
    checked = laptop.run("roster", "check", "peserta.csv", opened_with=None)
    assert (checked.code, checked.err) == (0, "")
    assert "4 orang, 4 diterima, 0 ditolak" in checked.out
    assert laptop.hashes() == before


def test_importing_again_says_that_all_is_the_same(desk: Laptop) -> None:
    again = desk.do("roster", "import", "sesi.asn", "peserta.csv")
    assert "0 baru, 0 berubah, 4 sama; 0 ditolak" in again.out


def test_a_slip_keeps_one_row_out_and_is_no_failure(desk: Laptop) -> None:
    rows = [*roster_rows()[:1], ("199203142025061009", "Baru", "Dinas Sosial"), PEOPLE[0]]
    desk.write("baru.csv", [*rows, ("19920314202506100", "Kurang", "")])
    imported = desk.do("roster", "import", "sesi.asn", "baru.csv")
    assert "1 baru, 0 berubah, 1 sama; 1 ditolak" in imported.out
    assert "baris 4: salah: NIP 17 dari 18 digit" in imported.out


def test_an_evaluators_laptop_does_not_import_a_roster(desk: Laptop, rahma: Laptop) -> None:
    before = rahma.hashes()
    refused = rahma.run("roster", "import", "s.asn", desk.folder / "peserta.csv")
    refused.require_refused("hanya dapat dilakukan di laptop koordinator")
    assert rahma.hashes() == before


def test_a_walk_in_is_added_with_all_that_is_known(desk: Laptop) -> None:
    add = ("participants", "add", "sesi.asn", "--name", "dr. Wahyu Hidayat, M.Kes.")
    known = ("--nip", "19920314 202506 1 009", "--unit", "DINKES", "--golongan", "III/b")
    more = ("--jabatan", "Dokter", "--employment", "CPNS", "--json")
    assert desk.do(*add, *known, *more).said == {
        "number": 5,
        "nip": "199203142025061009",
        "name": "dr. Wahyu Hidayat, M.Kes.",
    }
    assert desk.do("session", "show", "sesi.asn", "--json").said["expected_marks"] == 5 * 3 * 7
    assert "nomor 6" in desk.do(*add).out


@pytest.mark.parametrize(
    ("fields", "part"),
    [
        (("--name", "X", "--nip", NIPS[0]), "sudah ada: Siti Aminah"),
        (("--name", "X", "--nip", "123"), "NIP 3 dari 18 digit"),
        (("--name", " "), "Nama peserta masih kosong"),
    ],
)
def test_a_walk_in_that_cannot_be_is_refused(
    desk: Laptop, fields: tuple[str, ...], part: str
) -> None:
    before = desk.hashes()
    desk.run("participants", "add", "sesi.asn", *fields).require_refused(part)
    assert desk.hashes() == before


def test_attendance_comes_from_a_table(desk: Laptop) -> None:
    rows: list[tuple[object, ...]] = [
        ("nip", "status", "menit", "catatan"),
        (NIPS[0], "hadir", "", ""),
        (NIPS[1], "terlambat", 15, ""),
        (NIPS[2], "izin", "", ""),
        ("199203142025061009", "hadir", "", ""),
    ]
    table = desk.write("hadir.csv", rows)
    said = desk.do("participants", "attendance", "sesi.asn", table, "--json").said
    assert (said["stored"], said["same"]) == (3, 0)
    assert [(each["row"], each["code"]) for each in said["problems"]] == [(5, "nip_unknown")]
    assert desk.do("session", "show", "sesi.asn", "--json").said["expected_marks"] == 3 * 3 * 7
    again = desk.do("participants", "attendance", "sesi.asn", table)
    assert "0 disimpan, 3 sudah ada, 1 ditolak" in again.out
    assert "baris 5: Peserta dengan NIP" in again.err
