"""Bad input: each a plain sentence, exit 1, no traceback, and not one byte changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import xlsxwriter
from command_kit import (
    NIPS,
    PASSPHRASE,
    Laptop,
    mark_rows,
    new_session_arguments,
    roster_rows,
)

from asn_desktop.exchange import inflating
from asn_desktop.exchange import package as format_of_packages
from asn_desktop.exchange.package import read_package
from asn_desktop.services.workspace import Workspace
from asn_desktop.vault import keys
from asn_desktop.vault.seal import Openers, Recipients, seal, unseal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's permissions")
SHOW = ("session", "show", "sesi.asn")
MERGE = ("package", "merge", "sesi.asn")
ROSTER = Path(__file__).parents[1] / "data" / "roster-cpns-112.xlsx"
HEADER_AT = len(format_of_packages.MAGIC)


# --- session files -------------------------------------------------------------------------


def test_a_wrong_passphrase_is_told_as_that(desk: Laptop) -> None:
    before = desk.hashes()
    desk.run(*SHOW, opened_with="pendopo yang panas").require_refused("kata sandi tidak cocok")
    assert desk.hashes() == before


@pytest.mark.parametrize(
    "content",
    [b"", b"catatan rapat", b"SQLite format 3\x00" + bytes(4080), b"%PDF-1.7" + bytes(4088)],
    ids=["empty", "text", "sqlite", "pdf"],
)
def test_a_file_that_is_no_session(desk: Laptop, content: bytes) -> None:
    (desk.folder / "foto.asn").write_bytes(content)
    before = desk.hashes()
    desk.run("session", "show", "foto.asn").require_refused("foto.asn bukan berkas sesi")
    assert desk.hashes() == before


def test_a_folder_is_no_session(desk: Laptop) -> None:
    (desk.folder / "folder").mkdir()
    desk.run("session", "show", "folder").require_refused("folder", "bukan berkas")


def test_a_session_file_cut_short(desk: Laptop) -> None:
    whole = (desk.folder / "sesi.asn").read_bytes()
    (desk.folder / "sesi.asn").write_bytes(whole[: len(whole) // 2 // 4096 * 4096])
    before = desk.hashes()
    for command in (SHOW, ("session", "close", "sesi.asn"), (*MERGE, "Rahma.paket")):
        desk.run(*command).require_refused("sesi.asn")
    assert desk.hashes() == before


@pytest.mark.parametrize("place", [5, 100, 5000, -5000])
def test_a_session_file_altered_by_one_byte(desk: Laptop, place: int) -> None:
    altered = bytearray((desk.folder / "sesi.asn").read_bytes())
    altered[place] ^= 1
    (desk.folder / "sesi.asn").write_bytes(altered)
    before = desk.hashes()
    outcome = desk.run("results", "confirm", "sesi.asn", "--by", "Kepala")
    outcome.require_refused()
    assert desk.hashes() == before


def test_a_session_of_a_newer_format(desk: Laptop) -> None:
    with Workspace.open(desk.folder / "sesi.asn", PASSPHRASE) as workspace:
        connection = workspace._context.ledger.connection
        connection.execute(
            "INSERT INTO _sqlite_migrations VALUES(NULL, 'asn-session', '999_x', 'now')"
        )
    before = desk.hashes()
    desk.run(*SHOW).require_refused("versi program yang lebih baru")
    assert desk.hashes() == before


def test_a_session_that_is_open_elsewhere(desk: Laptop) -> None:
    with Workspace.open(desk.folder / "sesi.asn", PASSPHRASE):
        desk.run(*SHOW).require_refused("sedang dipakai oleh")
    desk.do(*SHOW)


# --- packages ------------------------------------------------------------------------------


def refused_of(desk: Laptop, name: str) -> str:
    """Merge one package that must be refused; return the sentence."""
    before = desk.do(*SHOW, "--json").said["state"]
    content = (desk.folder / "sesi.asn").read_bytes()
    done = desk.run(*MERGE, name, "--json")
    assert done.code == 1, done
    assert "Traceback" not in done.err
    (refused,) = done.said["refused"]
    assert refused["package"] == name
    assert f"{name} ditolak: {refused['reason']}" in done.err
    assert done.said["state"] == before
    assert (desk.folder / "sesi.asn").read_bytes() == content
    return str(refused["reason"])


@pytest.mark.parametrize("length", [0, 4, 9, 13, 60, 500, -1])
def test_a_package_cut_short(desk: Laptop, length: int) -> None:
    whole = (desk.folder / "Rahma.paket").read_bytes()
    (desk.folder / "potong.paket").write_bytes(whole[:length])
    assert "Paket" in refused_of(desk, "potong.paket")


def test_a_package_altered_by_one_byte_anywhere(desk: Laptop) -> None:
    whole = (desk.folder / "Rahma.paket").read_bytes()
    for place in range(0, len(whole), max(1, len(whole) // 16)):
        altered = bytearray(whole)
        altered[place] ^= 0x40
        (desk.folder / "ubah.paket").write_bytes(altered)
        assert refused_of(desk, "ubah.paket").startswith(("Paket", "ubah.paket"))


def test_a_package_of_another_session(desk: Laptop, tmp_path: Path) -> None:
    other = Laptop(tmp_path / "lain")
    other.do(*new_session_arguments())
    other.do("package", "export", "sesi.asn", "--out", desk.folder / "lain.paket")
    assert "sesi lain" in refused_of(desk, "lain.paket")


def resealed(desk: Laptop, name: str, change: Callable[[bytes], bytes]) -> None:
    """Write a package whose content was changed by somebody who can seal, but not sign."""
    magic = format_of_packages.MAGIC + bytes([format_of_packages.FORMAT])
    with Workspace.open(desk.folder / "sesi.asn", PASSPHRASE) as workspace:
        private = workspace._context.ledger.file.get("seal_private") or b""
    sealed = (desk.folder / "Rahma.paket").read_bytes()
    content = unseal(magic, sealed, Openers(private_keys=(private,)))
    public = keys.sealing_public(private)
    changed = seal(magic, change(content), Recipients(public_keys=(public,)))
    (desk.folder / name).write_bytes(changed)


def test_a_package_from_an_unknown_sender(desk: Laptop) -> None:
    def signed_by_another(content: bytes) -> bytes:
        header, _, body = zlib.decompress(content).split(b"\n", 2)
        stranger = keys.sign(keys.new_secret(), format_of_packages.HEADER_PREFIX + header)
        return zlib.compress(b"\n".join((header, stranger.hex().encode(), body)))

    resealed(desk, "asing.paket", signed_by_another)
    assert "Pengirim paket tidak dikenal" in refused_of(desk, "asing.paket")


def test_a_package_that_unpacks_without_end(desk: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inflating, "MOST_INFLATED", 4 << 20)
    resealed(desk, "bom.paket", lambda _: zlib.compress(bytes(5 << 20), 9))
    assert (desk.folder / "bom.paket").stat().st_size < 50_000
    assert "Paket" in refused_of(desk, "bom.paket")


def test_a_package_of_a_newer_format(desk: Laptop) -> None:
    newer = bytearray((desk.folder / "Rahma.paket").read_bytes())
    newer[HEADER_AT] = 2
    (desk.folder / "baru.paket").write_bytes(newer)
    assert "versi program yang lebih baru" in refused_of(desk, "baru.paket")


def test_no_evaluator_reads_what_another_sends(desk: Laptop, rahma: Laptop) -> None:
    refused = rahma.run("package", "merge", "s.asn", desk.folder / "Budi.paket", "--json")
    assert refused.code == 1
    assert "tidak dapat dibuka" in refused.said["refused"][0]["reason"]


# --- sheets --------------------------------------------------------------------------------


def workbook(path: Path, rows: Sequence[Sequence[object]]) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Peserta")
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write(number, column, cell)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("rusak.xlsx", b"PK\x03\x04 bukan arsip"),
        ("rusak.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)),
        ("rusak.ods", bytes(2000)),
        ("gambar.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(100)),
        ("kosong.csv", b""),
        ("kosong.xlsx", b""),
        ("biner.csv", bytes(range(256)) * 8),
    ],
)
def test_a_sheet_that_is_no_sheet(desk: Laptop, name: str, content: bytes) -> None:
    (desk.folder / name).write_bytes(content)
    before = desk.hashes()
    desk.run("roster", "import", "sesi.asn", name).require_refused(name)
    desk.run("roster", "check", name, opened_with=None).require_refused(name)
    desk.run("marks", "import", "sesi.asn", name, "--evaluator", "Rahma").require_refused(name)
    assert desk.hashes() == before


def test_an_archive_bomb(desk: Laptop) -> None:
    workbook(desk.folder / "bom.xlsx", roster_rows())
    with zipfile.ZipFile(desk.folder / "bom.xlsx", "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/besar.bin", bytes(300 << 20))
    assert (desk.folder / "bom.xlsx").stat().st_size < 2_000_000
    before = desk.hashes()
    desk.run("roster", "import", "sesi.asn", "bom.xlsx").require_refused("bom.xlsx terlalu besar")
    assert desk.hashes() == before


def test_formulas_are_read_as_text_and_never_written_as_formulas(desk: Laptop) -> None:
    evil = '=HYPERLINK("http://x";"klik")'
    rows = [("NIP", "Nama", "Unit Kerja"), ("199203142025061009", evil, "+cmd|' /C calc'!A0")]
    text = "".join("\t".join(row) + "\n" for row in rows)
    (desk.folder / "rumus.csv").write_text(text, encoding="utf-8")
    desk.do("roster", "import", "sesi.asn", "rumus.csv")
    desk.do("recap", "sesi.asn", "--out", "rekap.xlsx")
    with zipfile.ZipFile(desk.folder / "rekap.xlsx") as archive:
        sheets = [n for n in archive.namelist() if n.startswith("xl/worksheets/")]
        assert b"<f>" not in b"".join(archive.read(name) for name in sheets)


def test_two_hundred_empty_rows_are_no_people(desk: Laptop) -> None:
    header, *people = roster_rows()
    empty: list[tuple[object, ...]] = [("", "", "")] * 200
    workbook(
        desk.folder / "kosong.xlsx", [*empty, header, *people[:2], *empty, *people[2:], *empty]
    )
    report = desk.do("roster", "import", "sesi.asn", "kosong.xlsx", "--json").said
    assert (report["rows"], report["accepted"], report["problems"]) == (4, 4, [])
    assert report["header_row"] == 201


def test_two_people_with_one_nip_keep_the_second_out(desk: Laptop) -> None:
    header, first, second, *_ = roster_rows()
    table = desk.write("kembar.csv", [header, first, (first[0], *second[1:])])
    report = desk.do("roster", "check", table, "--json").said
    (problem,) = report["problems"]
    assert (problem["row"], problem["code"], report["accepted"]) == (3, "nip_duplicate", 1)
    assert "baris 2" in problem["message"]


def test_a_sheet_of_signatures_alone_has_no_header(desk: Laptop) -> None:
    table = desk.write("ttd.csv", [("Mengetahui", ""), ("Kepala", "Rudi")])
    desk.run("roster", "check", table).require_refused("baris judul kolom tidak ditemukan")


@pytest.mark.parametrize("table", [[("nama", "kriteria")], [("nip", "kode", "x")]])
def test_a_table_without_its_columns(desk: Laptop, table: list[tuple[str, ...]]) -> None:
    before = desk.write("nilai.csv", table) and desk.hashes()
    refused = desk.run("marks", "import", "sesi.asn", "nilai.csv", "--evaluator", "Rahma")
    refused.require_refused("nilai.csv: kolom")
    assert desk.hashes() == before


# --- the disk ------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk of 1 MiB; only where this process may mount one."""
    place = tmp_path / "kecil"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.name == "nt" or os.geteuid() != 0:
        pytest.skip("cannot mount")
    size = ["-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if subprocess.run([mount, *size], capture_output=True, check=False).returncode:  # noqa: S603
        pytest.skip("cannot mount")
    yield place
    subprocess.run(["umount", str(place)], check=False)  # noqa: S603, S607


def fill(disk: Path, but: int) -> None:
    """Fill a disk but for so many bytes."""
    free = shutil.disk_usage(disk).free
    (disk / "penuh").write_bytes(bytes(max(0, free - but)))


def kept(laptop: Laptop) -> dict[str, str]:
    """Return the hashes of all files, without what SQLite lays out before it finds no room."""
    begun = ("sesi.asn-wal", "sesi.asn-shm")
    return {name: digest for name, digest in laptop.hashes().items() if name not in begun}


@pytest.mark.parametrize("room", [0, 24 * 1024, 72 * 1024])
def test_a_full_disk_leaves_everything_as_it_was(
    desk: Laptop, small_disk: Path, tmp_path: Path, room: int
) -> None:
    shutil.copy2(desk.folder / "sesi.asn", small_disk / "sesi.asn")
    shutil.copy2(desk.folder / "Rahma.paket", small_disk / "Rahma.paket")
    full = Laptop(small_disk)
    full.settings = tmp_path / "setelan"
    state = full.do(*SHOW, "--json").said["state"]
    fill(small_disk, room)
    before = kept(full)
    table = desk.write("nilai.csv", mark_rows(5))
    for command in (
        ("roster", "import", "sesi.asn", ROSTER),
        ("package", "export", "sesi.asn", "--out", "folder/kirim.paket"),
        ("package", "assign", "sesi.asn", "--evaluator", "Rahma", "--out", "tugas.paket"),
        (*MERGE, "Rahma.paket"),
        new_session_arguments("lain.asn"),
        ("central", "merge", "pusat", "Rahma.paket"),
        ("marks", "import", "sesi.asn", table, "--evaluator", "Rahma"),
    ):
        outcome = full.run(*command)
        if outcome.code == 0:  # small enough for the room that was left
            assert room
            break
        assert outcome.code == 1
        assert "penuh" in outcome.err, (command, outcome)
        assert kept(full) == before, command
    else:
        (small_disk / "penuh").unlink()
        assert full.do(*SHOW, "--json").said["state"] == state


@linux_only
def test_a_read_only_folder_is_told_and_left_alone(desk: Laptop, tmp_path: Path) -> None:
    """As root, without the right to pass over permissions; in processes of their own."""
    locked = Laptop(tmp_path / "terkunci")
    locked.do_process(*new_session_arguments())
    locked.settings.mkdir(exist_ok=True)
    table = desk.write("nilai.csv", mark_rows(5, NIPS))
    drop: tuple[str, ...] = ()
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("root, and no setpriv")
        rights = "-dac_override,-dac_read_search"
        drop = ("setpriv", f"--bounding-set={rights}", f"--inh-caps={rights}")
    before = locked.hashes()
    locked.folder.chmod(0o500)
    try:
        for command in (
            ("marks", "import", "sesi.asn", table, "--evaluator", "Rahma"),
            new_session_arguments("anak/lain.asn"),
            ("package", "open", desk.folder / "Rahma.tugas", "--out", "anak/s.asn"),
        ):
            refused = locked.run_process(*command, prefix=drop)
            refused.require_refused("tidak dapat ditulis: izin ditolak")
    finally:
        locked.folder.chmod(0o700)
    assert locked.hashes() == before


def test_a_settings_folder_that_cannot_be_is_told(desk: Laptop) -> None:
    desk.settings = desk.folder / "peserta.csv"
    before = desk.hashes()
    for command in (SHOW, (*MERGE, "Rahma.paket"), new_session_arguments("lain.asn")):
        desk.run(*command).require_refused("Folder pengaturan tidak dapat ditulis")
    desk.run("verify", "ASN1:ABC").require_refused("Folder pengaturan")
    assert desk.hashes() == before


def test_a_package_is_what_the_coordinator_can_open(desk: Laptop) -> None:
    """The kit's own ground: a sound package opens, so the refusals above are for their reasons."""
    with Workspace.open(desk.folder / "sesi.asn", PASSPHRASE) as workspace:
        private = workspace._context.ledger.file.get("seal_private") or b""
    bundle = read_package(desk.folder / "Rahma.paket", Openers(private_keys=(private,)))
    assert bundle.contents.kind == "return"
