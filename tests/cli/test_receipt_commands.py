"""Codes, receipt files and raw copies over the command line: folders as laptops."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from command_kit import (
    EVALUATORS,
    PASSPHRASE,
    Laptop,
    mark_rows,
    new_session_arguments,
    roster_rows,
)

from asn_desktop.services.workspace import Workspace

OTHER = "sandi milik Tika"
CODE = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}")


def merged(desk: Laptop, *names: str) -> dict[str, str]:
    """Merge packages and return the codes to read out, by sender."""
    desk.do("package", "merge", "sesi.asn", *names)
    said = desk.do("package", "receipt", "sesi.asn", "--json").said
    assert said["file"] == ""
    return {each["sender"]: each["acknowledgement"] for each in said["acknowledgements"]}


def test_a_code_is_read_at_the_table_and_typed_on_the_laptop(desk: Laptop, rahma: Laptop) -> None:
    before = rahma.do("package", "sent", "s.asn", "--json").said
    assert (before["final"], before["received"]) == (4, 0)
    assert before["packages"][0]["state"] == "waiting"

    shown = desk.do("package", "merge", "sesi.asn", "Rahma.paket").out
    (line,) = [line for line in shown.splitlines() if line.startswith("Kode terima untuk Rahma")]
    code = CODE.findall(line)[-1]
    said = rahma.do("package", "acknowledge", "s.asn", code.lower(), "--json").said

    assert (said["newly"], said["received"], said["again"], said["older"]) == (4, 4, False, False)
    shown = rahma.do("package", "sent", "s.asn").out
    assert "dengan kode" in shown
    assert "0 final di laptop ini, 4 diterima" in shown
    assert code not in shown
    again = rahma.do("package", "acknowledge", "s.asn", code).out
    assert "Sudah tercatat" in again


def test_a_receipt_file_goes_back_on_the_stick(desk: Laptop, rahma: Laptop) -> None:
    merged(desk, *(f"{name}.paket" for name in EVALUATORS))
    stick = desk.folder / "flashdisk"
    stick.mkdir()
    said = desk.do("package", "receipt", "sesi.asn", "--out", stick, "--json").said
    assert {each["sender"] for each in said["acknowledgements"]} == set(EVALUATORS)
    path = Path(said["file"])
    assert path.suffix == ".asntt"
    shown = rahma.do("package", "acknowledge", "s.asn", path).out
    assert "4 lembar final kini diterima." in shown
    assert str(path) in desk.do("package", "receipt", "sesi.asn", "--out", path).out


def test_wrong_codes_are_refused_by_a_sentence(desk: Laptop, rahma: Laptop) -> None:
    merged(desk, "Rahma.paket")
    own = rahma.do("package", "sent", "s.asn", "--json").said["packages"][0]["receipt"]
    run = rahma.run
    run("package", "acknowledge", "s.asn", "7K2M-9QXD").require_refused("tidak cocok")
    run("package", "acknowledge", "s.asn", own).require_refused("kode paket")
    run("package", "acknowledge", "s.asn", "tujuh").require_refused("delapan huruf")
    run("package", "acknowledge", "s.asn", "tidak-ada.asntt").require_refused("tidak ditemukan")
    path = desk.folder / "Rahma.paket"
    run("package", "acknowledge", "s.asn", path).require_refused("bukan tanda terima")
    assert rahma.do("package", "sent", "s.asn", "--json").said["received"] == 0


def test_the_table_gives_nothing_for_what_it_has_not(desk: Laptop, rahma: Laptop) -> None:
    desk.run("package", "receipt", "sesi.asn", "--out", "t.asntt").require_refused("Gabungkan dulu")
    desk.do("package", "merge", "sesi.asn", "Rahma.paket", "--dry-run")
    desk.run("package", "receipt", "sesi.asn", "--out", "t.asntt").require_refused("Gabungkan dulu")
    assert not (desk.folder / "t.asntt").exists()
    rahma.run("package", "receipt", "s.asn", "--out", "t.asntt").require_refused("koordinator")


def test_a_note_is_withdrawn(desk: Laptop, rahma: Laptop) -> None:
    rahma.do("package", "acknowledge", "s.asn", merged(desk, "Rahma.paket")["Rahma"])
    said = rahma.do("package", "sent", "s.asn", "--withdraw", "1", "--json").said
    assert (said["final"], said["received"], said["packages"][0]["state"]) == (4, 0, "waiting")
    rahma.run("package", "sent", "s.asn", "--withdraw", "9").require_refused("nomor 9")


def test_nothing_sent_is_said(hall: Path) -> None:
    tika = Laptop(hall / "baru")
    tika.do("package", "open", hall / "koordinator" / "Tika.tugas", "--out", "s.asn")
    assert "Belum ada paket" in tika.do("package", "sent", "s.asn").out
    tika.run("package", "acknowledge", "s.asn", "7K2M-9QXD").require_refused("Belum ada paket")


def test_an_emergency_copy_takes_the_way_of_a_package(tmp_path: Path) -> None:
    """By real processes: the same state as by the package, and the stick stays as it was."""
    desk, rahma = Laptop(tmp_path / "koordinator"), Laptop(tmp_path / "rahma")
    desk.do_process(*new_session_arguments())
    desk.do_process("roster", "import", "sesi.asn", desk.write("peserta.csv", roster_rows()))
    desk.do_process("package", "assign", "sesi.asn", "--evaluator", "Rahma", "--out", "tugas")
    rahma.do_process("package", "open", desk.folder / "tugas", "--out", "s.asn")
    table = rahma.write("nilai.csv", mark_rows(4))
    rahma.do_process("marks", "import", "s.asn", table, "--evaluator", "Rahma")
    rahma.do_process("sheets", "final", "s.asn", "--evaluator", "Rahma")
    stick = tmp_path / "flashdisk"
    said = rahma.do_process("package", "emergency", "s.asn", "--out", stick, "--json").said
    assert len(list(stick.iterdir())) == 3
    assert CODE.fullmatch(said["receipt"])
    rahma.do_process("package", "export", "s.asn", "--out", tmp_path / "rahma.paket")
    other = Laptop(shutil.copytree(desk.folder, tmp_path / "meja-dua"))
    before = Laptop(stick).hashes()

    by_copy = desk.do_process("package", "merge", "sesi.asn", said["file"], "--json").said
    package = tmp_path / "rahma.paket"
    by_package = other.do_process("package", "merge", "sesi.asn", package, "--json").said

    assert by_copy["state"] == by_package["state"]
    assert by_copy["new"] == by_package["new"] == 32
    assert by_copy["receipt"] == said["receipt"]
    assert Laptop(stick).hashes() == before
    (told,) = desk.do_process("package", "receipt", "sesi.asn", "--json").said["acknowledgements"]
    shown = rahma.do_process("package", "acknowledge", "s.asn", told["acknowledgement"]).out
    assert "4 lembar final kini diterima." in shown

    torn, whole = stick / "setengah.asn", Path(said["file"]).read_bytes()
    torn.write_bytes(whole[: len(whole) // 2 // 4096 * 4096])
    refused = other.run_process("package", "merge", "sesi.asn", torn)
    assert refused.code == 1
    assert "terpotong atau rusak" in refused.err
    after = other.do_process("session", "show", "sesi.asn", "--json").said
    assert after["state"] == by_package["state"]


def test_a_copy_under_another_passphrase_is_opened_with_it(desk: Laptop, tmp_path: Path) -> None:
    laptop, other = Laptop(tmp_path / "tika"), tmp_path / "sandi.txt"
    other.write_text(f"{OTHER}\n")
    with Workspace.open(desk.folder / "sesi.asn", PASSPHRASE) as workspace:
        tika = workspace.session.evaluator_named("Tika").id
        parcel = workspace.packages.assign(tika, tmp_path / "tika.tugas", OTHER)
    laptop.run("package", "open", parcel, "--out", "s.asn", opened_with=OTHER)
    laptop.run("attest", "s.asn", "--evaluator", "Tika", "--all", opened_with=OTHER)
    arguments = ("package", "emergency", "s.asn", "--out", "stik", "--json")
    path = laptop.folder / laptop.run(*arguments, opened_with=OTHER).said["file"]

    refused = desk.run("package", "merge", "sesi.asn", path)

    assert refused.code == 1
    assert "kata sandi yang dipakai di laptop asal" in refused.err
    shown = desk.do("package", "merge", "sesi.asn", path, "--other-passphrase-file", other).out
    assert "Digabung: 4 baru" in shown


@pytest.mark.parametrize("name", ["receipt", "acknowledge", "sent", "emergency"])
def test_help_is_there(desk: Laptop, name: str) -> None:
    assert "Pemakaian" in desk.do("package", name, "--help").out


def test_the_passphrase_is_in_no_readme(rahma: Laptop) -> None:
    rahma.do("package", "emergency", "s.asn", "--out", "stik")
    (readme,) = (rahma.folder / "stik").glob("*BACA DULU.txt")
    assert PASSPHRASE not in readme.read_text(encoding="utf-8")
