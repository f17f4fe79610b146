"""`package`, `keys`, `central`: what travels, in any order, and what the agency keeps."""

from __future__ import annotations

import itertools
import shutil
from typing import TYPE_CHECKING

import pytest
from command_kit import (
    EVALUATORS,
    PASSPHRASE,
    Laptop,
    mark_rows,
    new_session_arguments,
    roster_rows,
)

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = [f"{name}.paket" for name in EVALUATORS]
REPORT = [
    *("new", "changed", "same", "conflicts", "quarantined", "refused", "gaps", "forks"),
    *("receipt", "state"),
]


def test_the_state_is_the_same_in_all_six_orders_and_again(desk: Laptop) -> None:
    states = set()
    for place, order in enumerate(itertools.permutations(PACKAGES)):
        file = f"urutan-{place}.asn"
        shutil.copy2(desk.folder / "sesi.asn", desk.folder / file)
        report = [desk.do("package", "merge", file, each, "--json").said for each in order][-1]
        states.add(report["state"])
        again = desk.do("package", "merge", file, *reversed(order), "--json").said
        assert (again["new"], again["changed"], again["state"]) == (0, 0, report["state"])
        assert desk.do("session", "show", file, "--json").said["state"] == report["state"]
    assert len(states) == 1


def test_a_merge_says_what_the_contract_names(desk: Laptop) -> None:
    merge = ("package", "merge", "sesi.asn", *PACKAGES)
    report = desk.do(*merge, "--json").said
    assert list(report) == REPORT
    assert (report["conflicts"], report["quarantined"], report["refused"]) == (0, 0, [])
    assert (report["gaps"], report["forks"], report["changed"]) == ([], [], 0)
    assert report["new"] == 3 * (28 + 4 + 4)
    assert "0 baru, 0 berubah" in desk.do(*merge).out


def test_a_preview_says_the_same_and_keeps_nothing(desk: Laptop) -> None:
    before = desk.do("session", "show", "sesi.asn", "--json").said["state"]
    merge = ("package", "merge", "sesi.asn", *PACKAGES, "--json")
    seen = desk.do(*merge, "--dry-run").said
    assert desk.do("session", "show", "sesi.asn", "--json").said["state"] == before
    assert not (desk.folder / "sesi.titik-pulih").exists()
    assert desk.do(*merge).said == seen
    assert len(list((desk.folder / "sesi.titik-pulih").iterdir())) == 1


def test_the_good_packages_are_merged_and_the_refused_ones_named(desk: Laptop) -> None:
    (desk.folder / "foto.paket").write_bytes(b"bukan paket")
    merge = ("package", "merge", "sesi.asn", PACKAGES[0], "foto.paket", "tiada.paket", "--json")
    done = desk.run(*merge)
    assert done.code == 1
    assert [each["package"] for each in done.said["refused"]] == ["foto.paket", "tiada.paket"]
    assert all(each["reason"].endswith(".") for each in done.said["refused"])
    assert done.said["new"] == 28 + 4 + 4
    assert "foto.paket ditolak: " in done.err
    assert "tiada.paket ditolak: " in done.err


def test_an_export_says_how_much_and_gives_a_receipt(desk: Laptop, rahma: Laptop) -> None:
    exported = rahma.do("package", "export", "s.asn", "--out", "p.paket", "--json")
    assert exported.said["package"] == "p.paket"
    assert exported.said["events"] >= 28
    assert len(exported.said["receipt"]) == len("XXXX-XXXX")
    assert exported.err == ""
    merged = desk.do("package", "merge", "sesi.asn", rahma.folder / "p.paket", "--json").said
    assert merged["receipt"] == exported.said["receipt"]


def test_a_coordinators_export_without_an_agency_says_how_it_opens(desk: Laptop) -> None:
    exported = desk.do("package", "export", "sesi.asn", "--out", "kirim.paket")
    assert "Tanda terima: " in exported.out
    assert "kata sandi sesi" in exported.err


def test_a_second_coordinator_holds_the_root_key(desk: Laptop, tmp_path: Path) -> None:
    assign = ("package", "assign", "sesi.asn", "--coordinator", "Meja dua", "--out", "k.tugas")
    assert "kunci akar" in desk.do(*assign).err
    second = Laptop(tmp_path / "meja-dua")
    second.do("package", "open", desk.folder / "k.tugas", "--out", "s.asn")
    second.do("package", "merge", "s.asn", *[desk.folder / each for each in PACKAGES])
    assert second.do("session", "show", "s.asn", "--json").said["marks"] == 84


def test_an_assignment_is_not_written_over_and_names_its_evaluator(desk: Laptop) -> None:
    before = desk.hashes()
    assign = ("package", "assign", "sesi.asn", "--evaluator")
    desk.run(*assign, "Rahma", "--out", "Rahma.tugas").require_refused("sudah ada")
    desk.run(*assign, "Tiada", "--out", "t.tugas").require_refused("Penilai Tiada tidak ada")
    assert desk.hashes() == before


def test_an_evaluators_laptop_assigns_nobody(rahma: Laptop) -> None:
    refused = rahma.run("package", "assign", "s.asn", "--evaluator", "Budi", "--out", "b.tugas")
    refused.require_refused("hanya dapat dilakukan di laptop koordinator")


def test_an_assignment_opens_with_its_passphrase_only(desk: Laptop, tmp_path: Path) -> None:
    laptop = Laptop(tmp_path / "lain")
    opened = ("package", "open", desk.folder / "Rahma.tugas", "--out", "s.asn")
    laptop.run(*opened, opened_with="salah").require_refused("tidak dapat dibuka")
    laptop.run("package", "open", desk.folder / "Rahma.paket", "--out", "s.asn").require_refused()
    assert laptop.hashes() == {}
    laptop.do(*opened)
    laptop.run(*opened).require_refused("s.asn sudah ada")


def test_a_missing_stretch_of_a_laptop_is_told_by_name(desk: Laptop, rahma: Laptop) -> None:
    """A file that was copied and used on both sides forks; the merge says so."""
    shutil.copy2(rahma.folder / "s.asn", rahma.folder / "salinan.asn")
    table = rahma.write("lagi.csv", mark_rows(2)[:2])
    for file in ("s.asn", "salinan.asn"):
        rahma.do("sheets", "reopen", file, "--evaluator", "Rahma", "--why", "coba")
        rahma.do("marks", "import", file, table, "--evaluator", "Rahma")
        rahma.do("package", "export", file, "--out", f"{file}.paket")
    packages = [rahma.folder / f"{file}.paket" for file in ("s.asn", "salinan.asn")]
    report = desk.do("package", "merge", "sesi.asn", *packages, "--json").said
    assert isinstance(report["forks"], list)
    assert report["refused"] == []


def test_a_key_travels_to_another_computer(desk: Laptop, tmp_path: Path) -> None:
    desk.do("keys", "export", "sesi.asn", "--out", "kunci.json")
    other = Laptop(tmp_path / "kantor")
    known = other.do("keys", "import", desk.folder / "kunci.json")
    assert "Evaluasi CPNS" in known.out
    assert (other.settings / "known_signers.json").is_file()


@pytest.mark.parametrize("content", [None, b"", b"[]", b"{}", b"\xff", b"[" * 50_000])
def test_what_is_no_key_is_refused(tmp_path: Path, content: bytes | None) -> None:
    laptop = Laptop(tmp_path / "kantor")
    if content is not None:
        (laptop.folder / "kunci.json").write_bytes(content)
    laptop.run("keys", "import", "kunci.json").require_refused("kunci.json")
    assert not (laptop.settings / "known_signers.json").exists()


# --- the agency ----------------------------------------------------------------------------


def test_the_agency_merges_sessions_and_reads_the_recap(desk: Laptop, tmp_path: Path) -> None:
    desk.do("package", "merge", "sesi.asn", *PACKAGES)
    desk.do("package", "export", "sesi.asn", "--out", "kirim.paket")
    agency = Laptop(tmp_path / "bkpsdm")
    merge = ("central", "merge", "pusat.asnpusat", desk.folder / "kirim.paket", "--json")
    seen = agency.do(*merge, "--dry-run").said
    assert agency.hashes() == {}
    report = agency.do(*merge).said
    assert list(report) == REPORT
    assert report == seen
    again = agency.do(*merge).said
    assert (again["new"], again["changed"], again["state"]) == (0, 0, report["state"])

    recap = ("central", "recap", "pusat.asnpusat", "--out", "rekap.xlsx")
    assert agency.do(*recap, "--json").said["rows"] == 4
    assert "1 sesi, 4 baris" in agency.do(*recap).out
    assert (agency.folder / "rekap.xlsx").read_bytes().startswith(b"PK")


def test_a_package_for_the_agency_opens_with_its_key(tmp_path: Path) -> None:
    agency, desk = Laptop(tmp_path / "bkpsdm"), Laptop(tmp_path / "koordinator")
    agency.do("agency", "new", "kunci")
    public = agency.folder / "kunci" / "agency.pub"
    desk.do(*new_session_arguments("sesi.asn", "--agency", public))
    desk.do("roster", "import", "sesi.asn", desk.write("peserta.csv", roster_rows()))
    exported = desk.do("package", "export", "sesi.asn", "--out", "kirim.paket")
    assert exported.err == ""

    merge = ("central", "merge", "pusat", desk.folder / "kirim.paket")
    refused = agency.run(*merge, "--json")
    assert refused.code == 1
    assert refused.said["refused"][0]["package"] == "kirim.paket"
    done = agency.do(*merge, "--agency-key", "kunci/agency.key")
    assert "Digabung: " in done.out
    wrong = agency.run(*merge, "--agency-key", "kunci/agency.pub")
    wrong.require_refused("agency.pub bukan berkas kunci")
    assert PASSPHRASE not in done.out + done.err


def test_a_central_file_is_not_a_session(desk: Laptop) -> None:
    before = desk.hashes()
    desk.run("central", "merge", "sesi.asn", PACKAGES[0]).require_refused("bukan berkas pusat")
    assert desk.hashes() == before
