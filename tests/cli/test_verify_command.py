"""`verify` in words: what people read of a package, a receipt, and of what is neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from command_kit import Laptop, mark_rows, new_session_arguments, roster_rows

from asn_desktop.cli.verify import lines_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Laptop:
    laptop = Laptop(tmp_path / "koordinator")
    laptop.do(*new_session_arguments())
    laptop.do("roster", "import", "sesi.asn", laptop.write("peserta.csv", roster_rows()))
    laptop.do("package", "assign", "sesi.asn", "--evaluator", "Rahma", "--out", "tugas.asnpkg")
    return laptop


@pytest.fixture
def returned(desk: Laptop, tmp_path: Path) -> Path:
    """Return the package that Rahma's laptop sends back."""
    laptop = Laptop(tmp_path / "Rahma")
    laptop.do("package", "open", desk.folder / "tugas.asnpkg", "--out", "s.asn")
    table = laptop.write("nilai.csv", mark_rows(4))
    laptop.do("marks", "import", "s.asn", table, "--evaluator", "Rahma")
    laptop.do("package", "export", "s.asn", "--out", desk.folder / "hasil.asnpkg")
    return desk.folder / "hasil.asnpkg"


def test_a_package_is_told_in_words_and_as_json(desk: Laptop, returned: Path) -> None:
    told = desk.do("verify", "hasil.asnpkg", "--with", "sesi.asn").out
    assert told.startswith("Sah: isinya utuh dan penandanya dikenal.\n")
    for line in (
        "Jenis: hasil penilai\n",
        "Pengirim: Rahma\n",
        "Peran: penilai\n",
        "Penilaian: 28\n",
        "Penggabungan: belum digabung di berkas itu\n",
        "): 28 entri\n",
        "menurut jam laptop pengirim\n",
        "Tanda terima: ",
    ):
        assert line in told, told
    for none in ("Konflik", "Yang kurang", "tersalin", "ditolak", "Hak menulis", "kode terima"):
        assert none not in told
    desk.do("package", "merge", "sesi.asn", "hasil.asnpkg")
    told = desk.do("verify", "hasil.asnpkg", "--with", "sesi.asn").out
    assert "Penggabungan: sudah digabung di berkas itu\n" in told
    said = desk.do("verify", "hasil.asnpkg", "--with", "sesi.asn", "--json").said
    assert (said["verdict"], said["facts"]["marks"], said["facts"]["merged"]) == ("valid", 28, True)
    assert "acknowledgement" not in said["facts"]


def test_an_assignment_needs_the_passphrase_alone(desk: Laptop) -> None:
    told = desk.do("verify", "tugas.asnpkg").out
    assert "Jenis: penugasan\n" in told
    assert "Penilaian: 0\n" in told


def test_an_altered_package_ends_with_one(desk: Laptop, returned: Path) -> None:
    whole = returned.read_bytes()
    returned.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    outcome = desk.run("verify", "hasil.asnpkg", "--with", "sesi.asn")
    assert outcome.code == 1
    assert outcome.out.startswith("BERUBAH:")
    (desk.folder / "catatan.txt").write_text("halo")
    desk.run("verify", "catatan.txt").require_refused("tanda terima")


def test_what_lacks_is_named() -> None:
    facts = {
        "kind": "lain",
        "sent_at": "",
        "revoked": True,
        "conflicts": 2,
        "quarantined": 0,
        "gaps": [{"sender": "Meja 2", "missing": [[41, 57], [60, 60]]}],
        "forks": [{"sender": "Rahma", "event": 7}],
    }
    assert list(lines_of(facts)) == [
        "Jenis: lain",
        "Dibuat: waktu tidak disebut",
        "Hak menulis laptop pengirim: DICABUT; entri sesudah pencabutan tidak dihitung",
        "Konflik di dalamnya: 2",
        "Yang kurang:",
        "    Meja 2: 41-57, 60-60",
        "Laptop yang berkasnya tersalin:",
        "    Rahma: entri 7",
    ]


def test_the_packages_of_a_receipt_are_listed() -> None:
    first = {
        "sender": "Rahma",
        "kind": "return",
        "receipt": "D3X9-JHYE",
        "acknowledgement": "",
        "held": {"Rahma": 84},
    }
    second = first | {"kind": "lain", "acknowledgement": "5T7M-E79Y", "held": {}}
    told = "dari Rahma: tanda terima D3X9-JHYE, kode terima"
    assert list(lines_of({"packages": [first, second]})) == [
        "Paket:",
        f"    hasil penilai {told} -; Rahma sampai entri 84",
        f"    lain {told} 5T7M-E79Y; -",
    ]
