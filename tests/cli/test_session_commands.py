"""`session`: made, set up, shown, closed, opened with the recovery key."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest
from command_kit import CRITERIA, EVALUATORS, PASSPHRASE, Laptop, new_session_arguments

if TYPE_CHECKING:
    from pathlib import Path

SHOWN = {
    "title": "Evaluasi CPNS",
    "instrument": "berakhlak-7-bars5",
    "wording": "UU-20-2023",
    "criteria": list(CRITERIA),
    "participants": 4,
    "evaluators": 3,
    "marks": 0,
    "expected_marks": 84,
    "notes": 0,
    "attestations": 0,
    "conflicts": 0,
}


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")


def test_a_new_session_prints_its_recovery_words_once(laptop: Laptop) -> None:
    made = laptop.do(*new_session_arguments())
    words = made.out.partition("Kata-kata pemulihan: ")[2].split()
    assert len(words) == 17
    assert "brankas" in made.err
    shown = laptop.do("session", "show", "sesi.asn")
    assert words[0] not in shown.out + shown.err


def test_a_new_session_as_json_says_where_it_is_and_its_words(laptop: Laptop) -> None:
    said = laptop.do(*new_session_arguments("sesi.asn", "--json")).said
    assert said["session"] == "sesi.asn"
    assert len(said["recovery_words"].split()) == 17


def test_words_can_go_to_a_file_alone(laptop: Laptop) -> None:
    made = laptop.do(*new_session_arguments("sesi.asn", "--words-file", "kata.txt"))
    words = (laptop.folder / "kata.txt").read_text(encoding="utf-8")
    assert len(words.split()) == 17
    assert words.split()[0] not in made.out + made.err


def test_a_words_file_that_is_there_is_not_replaced(laptop: Laptop) -> None:
    (laptop.folder / "kata.txt").write_text("penting", encoding="utf-8")
    refused = laptop.run(*new_session_arguments("sesi.asn", "--words-file", "kata.txt"))
    refused.require_refused("kata.txt sudah ada")
    assert list(laptop.hashes()) == ["kata.txt"]


def test_show_says_what_the_contract_names_and_no_more(desk: Laptop) -> None:
    said = desk.do("session", "show", "sesi.asn", "--json").said
    state = said.pop("state")
    assert said == SHOWN
    assert len(bytes.fromhex(state)) == 32


def test_show_says_it_to_people_with_the_weekday_derived(desk: Laptop) -> None:
    shown = desk.do("session", "show", "sesi.asn").out
    assert "Bontang, Rabu, 4 Februari 2026" in shown
    assert "Nilai       : 0 dari 84" in shown


def test_the_wording_and_the_bands_are_chosen(laptop: Laptop) -> None:
    chosen = ("--wording", "SE-20-2021", "--bands", "pp30-120", "--until", "2026-02-05")
    laptop.do(*new_session_arguments("sesi.asn", *chosen))
    said = laptop.do("session", "show", "sesi.asn", "--json").said
    assert said["wording"] == "SE-20-2021"
    assert "Rabu s.d. Kamis" in laptop.do("session", "show", "sesi.asn").out


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        (("--instrument", "tiada"), "Instrumen tiada tidak dikenal"),
        (("--wording", "tiada"), 'Rumusan "tiada" tidak ada'),
        (("--bands", "tiada"), 'Kualifikasi "tiada" tidak ada'),
        (("--until", "2026-02-03"), "Tanggal selesai mendahului"),
        (("--title", "  "), "Judul sesi masih kosong"),
        (("--agency", "tiada.pub"), "tiada.pub tidak ditemukan"),
    ],
)
def test_a_session_that_cannot_be_is_refused_and_leaves_no_file(
    laptop: Laptop, changes: tuple[str, str], part: str
) -> None:
    laptop.run(*new_session_arguments("sesi.asn", *changes)).require_refused(part)
    assert laptop.hashes() == {}


@pytest.mark.parametrize(
    "arguments",
    [
        ("session", "new", "x.asn"),
        ("session", "new"),
        new_session_arguments("x.asn", "--date", "4-2-2026"),
        ("session", "show"),
        ("session", "tiada"),
        ("session", "show", "x.asn", "--passphrase", "rahasia"),
        ("attest", "x.asn", "--evaluator", "Rahma"),
        ("attest", "x.asn", "--evaluator", "Rahma", "--all", "--participant", "1"),
        ("package", "assign", "x.asn", "--out", "p"),
        ("package", "merge", "x.asn"),
        ("conflicts", "resolve", "x.asn", "id", "--take", "satu", "--why", "x"),
    ],
)
def test_wrong_usage_ends_with_2(laptop: Laptop, arguments: tuple[str, ...]) -> None:
    outcome = laptop.run(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert "Pemakaian:" in outcome.err
    assert "Salah:" in outcome.err


def test_an_existing_file_is_not_replaced(desk: Laptop) -> None:
    before = desk.hashes()
    desk.run(*new_session_arguments()).require_refused("sesi.asn sudah ada")
    assert desk.hashes() == before


def test_settings_are_applied_and_applying_them_again_changes_nothing(desk: Laptop) -> None:
    settings = {
        "title": "Evaluasi Pasca Latsar",
        "letterhead": {"lines": ["PEMERINTAH KOTA BONTANG", "BKPSDM"], "address": "Bontang"},
        "signers": [{"name": "Rudi", "jabatan": "Kepala BKPSDM"}],
        "numbering": {"klasifikasi": "800.1.4.4", "unit": "BKPSDM"},
        "evaluators": [{"name": "Rahma, S.STP.", "jabatan": "Analis"}],
        "bands": "pp30-120",
    }
    (desk.folder / "setelan.json").write_text(json.dumps(settings), encoding="utf-8")
    assert "diterapkan" in desk.do("session", "set", "sesi.asn", "setelan.json").out
    assert "tidak ada yang diubah" in desk.do("session", "set", "sesi.asn", "setelan.json").out
    said = desk.do("session", "show", "sesi.asn", "--json").said
    assert (said["title"], said["evaluators"]) == ("Evaluasi Pasca Latsar", 3)
    assert "Rahma, S.STP." in desk.do("session", "show", "sesi.asn").out


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b'{"tite": "x"}', "Pengaturan sesi"),
        (b"bukan json", "Pengaturan sesi"),
        (b"\xff\xfe\x00", "bukan teks UTF-8"),
        (b'{"letterhead": {"lines": ["A"], "logo": "sesi.asn"}}', "bukan gambar PNG atau JPEG"),
        (b'{"letterhead": {"lines": ["A"], "logo": "tiada.png"}}', "tiada.png tidak ditemukan"),
    ],
)
def test_settings_that_do_not_fit_change_nothing(desk: Laptop, content: bytes, part: str) -> None:
    (desk.folder / "setelan.json").write_bytes(content)
    before = desk.hashes()
    desk.run("session", "set", "sesi.asn", "setelan.json").require_refused(part)
    assert desk.hashes() == before


def test_closing_is_refused_while_something_is_missing(desk: Laptop) -> None:
    before = desk.hashes()
    desk.run("session", "close", "sesi.asn").require_refused(
        "belum dapat ditutup", "Siti Aminah", "penugasan Rahma belum pernah kembali"
    )
    desk.run("session", "close", "sesi.asn", "--with-gaps").require_refused("Alasan masih kosong")
    assert desk.hashes() == before
    desk.do("session", "close", "sesi.asn", "--with-gaps", "--why", "laptop rusak")
    assert "ditutup" in desk.do("session", "show", "sesi.asn").out


def test_closing_when_all_is_there(desk: Laptop) -> None:
    desk.do("package", "merge", "sesi.asn", *[f"{name}.paket" for name in EVALUATORS])
    desk.do("session", "close", "sesi.asn")
    assert "Status      : ditutup\n" in desk.do("session", "show", "sesi.asn").out


def test_the_recovery_words_give_a_new_passphrase(laptop: Laptop) -> None:
    laptop.do(*new_session_arguments("sesi.asn", "--words-file", "kata.txt"))
    recover = ("session", "recover", "sesi.asn", "--key", "kata.txt")
    assert laptop.run(*recover, opened_with="yang baru").code == 0
    laptop.run("session", "show", "sesi.asn").require_refused("kata sandi tidak cocok")
    assert laptop.run("session", "show", "sesi.asn", opened_with="yang baru").code == 0


def test_the_agency_key_recovers_too(laptop: Laptop) -> None:
    assert "kunci" in laptop.do("agency", "new", "bkpsdm").out.casefold()
    made = laptop.do(*new_session_arguments("sesi.asn", "--agency", "bkpsdm/agency.pub"))
    assert "Kata-kata" not in made.out
    laptop.do("session", "recover", "sesi.asn", "--key", "bkpsdm/agency.key")
    assert laptop.do("session", "show", "sesi.asn").code == 0
    laptop.run("agency", "new", "bkpsdm").require_refused("agency.pub sudah ada")


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (None, "kata.txt tidak ditemukan"),
        ("bukan kunci sama sekali", "Kata-kata pemulihan tidak cocok"),
        ("babab " * 17, "Kata-kata pemulihan tidak cocok"),
    ],
)
def test_a_wrong_recovery_key_changes_nothing(desk: Laptop, content: str | None, part: str) -> None:
    if content:
        (desk.folder / "kata.txt").write_text(content, encoding="utf-8")
    before = desk.hashes()
    recover = ("session", "recover", "sesi.asn", "--key", "kata.txt")
    desk.run(*recover, opened_with="lain").require_refused(part)
    assert desk.hashes() == before
    desk.do("session", "show", "sesi.asn")


def test_the_words_of_another_session_do_not_open_this_one(desk: Laptop) -> None:
    desk.do(*new_session_arguments("lain.asn", "--words-file", "kata.txt"))
    before = desk.hashes()
    recover = ("session", "recover", "sesi.asn", "--key", "kata.txt")
    desk.run(*recover).require_refused("tidak dapat dibuka dengan kunci pemulihan ini")
    assert desk.hashes() == before


def test_sqlite_cannot_read_a_session_file(desk: Laptop) -> None:
    connection = sqlite3.connect(desk.folder / "sesi.asn")
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        connection.execute("SELECT * FROM sqlite_master").fetchall()
    connection.close()
    raw = (desk.folder / "sesi.asn").read_bytes()
    assert b"Siti" not in raw


def test_a_passphrase_comes_from_a_file_before_the_variable(desk: Laptop) -> None:
    (desk.folder / "sandi.txt").write_text(f"{PASSPHRASE}\r\nbaris lain\n", encoding="utf-8-sig")
    show = ("session", "show", "sesi.asn", "--passphrase-file", "sandi.txt")
    assert desk.run(*show, opened_with="salah").code == 0


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (None, "sandi.txt tidak ditemukan"),
        (b"\n", "Kata sandi masih kosong"),
        (b"", "Kata sandi masih kosong"),
        (b"\xff\xff", "bukan teks UTF-8"),
    ],
)
def test_a_passphrase_file_that_holds_none_is_refused(
    desk: Laptop, content: bytes | None, part: str
) -> None:
    if content is not None:
        (desk.folder / "sandi.txt").write_bytes(content)
    show = ("session", "show", "sesi.asn", "--passphrase-file", "sandi.txt")
    desk.run(*show).require_refused(part)


def test_a_passphrase_can_be_piped(desk: Laptop) -> None:
    sent = f"{PASSPHRASE}\n".encode()
    assert desk.run("session", "show", "sesi.asn", opened_with=None, stdin=sent).code == 0


@pytest.mark.parametrize("stdin", [b"", b"\n"])
def test_without_a_passphrase_it_says_where_one_can_come_from(desk: Laptop, stdin: bytes) -> None:
    refused = desk.run("session", "show", "sesi.asn", opened_with=None, stdin=stdin)
    refused.require_refused("--passphrase-file", "ASN_PASSPHRASE")


def test_a_missing_file_is_named_before_a_passphrase_is_asked_for(laptop: Laptop) -> None:
    for arguments in (
        ("session", "show", "tiada.asn"),
        ("session", "recover", "tiada.asn", "--key", "kata.txt"),
        ("package", "open", "tiada.paket", "--out", "x.asn"),
        ("central", "recap", "tiada.pusat", "--out", "x.xlsx"),
    ):
        laptop.run(*arguments, opened_with=None).require_refused("tidak ditemukan")
