"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from asn_desktop.domain.errors import (
    CannotWriteError,
    DiskFullError,
    FileNameMissingError,
    NotDurableError,
    NothingToPrintError,
    OwnFileInTheWayError,
    ReadBackError,
    UnusableNameError,
)
from asn_desktop.exchange.package import MAGIC
from asn_desktop.vault import agency, atomic, keys, recovery
from asn_desktop.vault.atomic import whole_file, write_whole
from asn_desktop.vault.connection import FileKey, connect
from asn_desktop.vault.file_kinds import OWN_MARKS, PAGE_BYTES


def test_a_file_is_written_into_a_folder_that_is_made(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "paket.asnp"
    write_whole(path, b"isi")

    assert path.read_bytes() == b"isi"
    assert [each.name for each in path.parent.iterdir()] == ["paket.asnp"]


def test_a_failure_leaves_the_old_file_and_no_part(tmp_path: Path) -> None:
    path = tmp_path / "paket.asnp"
    write_whole(path, b"lama")

    def fails() -> None:
        with whole_file(path) as part:
            part.write_bytes(b"baru, setengah")
            raise NothingToPrintError

    with pytest.raises(NothingToPrintError):
        fails()

    assert path.read_bytes() == b"lama"
    assert [each.name for each in tmp_path.iterdir()] == ["paket.asnp"]


def test_what_reads_back_otherwise_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "paket.asnp"
    write_whole(path, b"lama")
    sync = atomic._sync

    def bad_stick(part: Path) -> None:
        sync(part)
        part.write_bytes(b"rusak")

    monkeypatch.setattr(atomic, "_sync", bad_stick)
    with pytest.raises(ReadBackError, match="flashdisk"):
        write_whole(path, b"isi")
    assert path.read_bytes() == b"lama"
    assert [each.name for each in tmp_path.iterdir()] == ["paket.asnp"]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EIO, CannotWriteError),
    ],
)
def test_the_system_s_refusals_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[Exception]
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(number, "tidak")

    monkeypatch.setattr(atomic, "_sync", refuse)
    with pytest.raises(kind, match=r"paket\.asnp"):
        write_whole(tmp_path / "paket.asnp", b"isi")
    assert list(tmp_path.iterdir()) == []


def test_an_error_without_words_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWriteError, match="habis"), whole_file(tmp_path / "x"):
        raise OSError("habis")


def test_a_place_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_bytes(b"")
    with pytest.raises(CannotWriteError):
        write_whole(tmp_path / "berkas" / "paket.asnp", b"isi")


def test_elsewhere_than_posix_the_folder_needs_no_sync(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    absent, written = tmp_path / "tiada", tmp_path / "x"
    written.write_bytes(b"isi")
    with monkeypatch.context() as patch:
        patch.setattr("asn_desktop.vault.atomic.os.name", "nt")
        atomic._sync_folder(absent)
    with monkeypatch.context() as patch:
        patch.setattr("asn_desktop.vault.atomic.sys.platform", "win32")
        atomic._sync(written)
    assert written.read_bytes() == b"isi"


def test_a_name_that_the_medium_does_not_vouch_for_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(errno.EIO, "tidak")

    monkeypatch.setattr(atomic, "_sync_folder", refuse)
    with pytest.raises(NotDurableError, match=r"paket\.asnp sudah ditulis"):
        write_whole(tmp_path / "paket.asnp", b"isi")
    assert (tmp_path / "paket.asnp").read_bytes() == b"isi"


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP, errno.EIO])
def test_a_file_system_that_syncs_no_folders_is_none_to_refuse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    sync = os.fsync

    def sync_files_only(file: int) -> None:
        if stat.S_ISDIR(os.fstat(file).st_mode):
            raise OSError(number, "tidak")
        sync(file)

    monkeypatch.setattr(os, "fsync", sync_files_only)
    if number == errno.EIO:
        with pytest.raises(NotDurableError):
            write_whole(tmp_path / "paket.asnp", b"isi")
    else:
        write_whole(tmp_path / "paket.asnp", b"isi")


def test_progress_counts_writing_and_reading_back_and_may_stop_it(tmp_path: Path) -> None:
    content = bytes(atomic.PIECE * 2 + 5)
    told: list[tuple[int, int]] = []
    write_whole(tmp_path / "a", content, lambda done, of: told.append((done, of)))
    assert (tmp_path / "a").read_bytes() == content
    assert [of for _, of in told] == [2 * len(content)] * 7
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (2 * len(content), 2 * len(content))

    for at in range(6):

        def stop(done: int, _of: int, limit: int = told[at][0]) -> None:
            if done >= limit:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            write_whole(tmp_path / "b", content, stop)
        assert [each.name for each in tmp_path.iterdir()] == ["a"]


def test_a_stick_that_gives_back_more_or_less_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = atomic._sync
    for change in (b"isi dan lagi", b"is", b""):

        def bad_stick(part: Path, change: bytes = change) -> None:
            sync(part)
            part.write_bytes(change)

        monkeypatch.setattr(atomic, "_sync", bad_stick)
        with pytest.raises(ReadBackError):
            write_whole(tmp_path / "paket.asnp", b"isi")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no files of that kind here")
def test_nothing_takes_the_place_of_a_device(tmp_path: Path) -> None:
    pipe = tmp_path / "null"
    os.mkfifo(pipe)
    with pytest.raises(CannotWriteError, match="bukan berkas"):
        write_whole(pipe, b"isi")
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("name", ["", ".", "..", "/", "folder/.."])
def test_a_folder_alone_is_no_file_s_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileNameMissingError, match="masih kosong"):
        write_whole(Path(name), b"isi")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        "CON.pdf",
        "nul",
        "aux.txt",
        "COM1",
        "lampiran.",
        "surat ",
        "aux/a.pdf",
        "b./c/a.pdf",
        "a:b",
        "c?/a.pdf",
    ],
)
def test_a_name_that_windows_cannot_hold_is_made_nowhere(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnusableNameError, match="Windows"):
        write_whole(tmp_path / name, b"isi")
    assert list(tmp_path.iterdir()) == []


def test_folders_that_are_there_are_not_judged(tmp_path: Path) -> None:
    folder = tmp_path / "lama."
    folder.mkdir()
    write_whole(folder / ".." / "lama." / "a.pdf", b"isi")
    assert (folder / "a.pdf").read_bytes() == b"isi"
    write_whole(tmp_path / "baru" / ".." / "lain" / "b.pdf", b"isi")
    assert (tmp_path / "lain" / "b.pdf").read_bytes() == b"isi"


# --- what this program keeps ---------------------------------------------------------------


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Return a session's file as it lies on a disk, closed; what it holds does not matter."""
    path = tmp_path / "sesi.asn"
    connection = connect(path, FileKey(bytes(range(32)), keys.new_secret(16)), create=True)
    connection.execute("CREATE TABLE mark(level INTEGER)")
    connection.close()
    return path


@pytest.mark.parametrize("name", ["sesi.asn", "SESI.ASN", "sesi", "sesi.pdf", "cadangan.asn.bak"])
def test_a_session_s_file_is_never_written_over_whatever_its_name(
    tmp_path: Path, database: Path, name: str
) -> None:
    path = database.rename(tmp_path / name)
    kept = path.read_bytes()
    with pytest.raises(OwnFileInTheWayError, match="tidak ditimpa"):
        write_whole(path, b"%PDF-1.7")
    assert path.read_bytes() == kept
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_damaged_session_and_the_log_beside_one_stay_too(tmp_path: Path) -> None:
    for name, content in (
        ("sesi.asn", b"terpotong"),
        ("sesi.asn-wal", b""),
        ("sesi-wal", b"\x37\x7f\x06\x82" + bytes(28)),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(OwnFileInTheWayError):
            write_whole(tmp_path / name, b"%PDF-1.7")
        assert (tmp_path / name).read_bytes() == content


def test_a_session_s_own_copy_may_take_its_place(database: Path) -> None:
    with whole_file(database, over_database=True) as part:
        part.write_bytes(b"di bawah kunci baru")
    assert database.read_bytes() == b"di bawah kunci baru"


def test_keys_and_packages_are_replaced_by_their_own_kind_only(tmp_path: Path) -> None:
    files = agency.new_agency(tmp_path, "kata sandi instansi")
    assert files.private.read_bytes().startswith(OWN_MARKS)
    marks = (agency.MAGIC, recovery.MAGIC, MAGIC)
    for mark in marks:
        path = tmp_path / f"{mark[3:6].decode()}.pdf"
        write_whole(path, mark + b"lama")
        other = next(each for each in marks if each != mark)
        for content in (b"%PDF-1.7", other + b"lama"):
            with pytest.raises(OwnFileInTheWayError):
                write_whole(path, content)
        write_whole(path, mark + b"baru")
        assert path.read_bytes() == mark + b"baru"


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n" + os.urandom(2 * PAGE_BYTES - 9),
        b"PK\x03\x04" + os.urandom(PAGE_BYTES - 4),
        os.urandom(PAGE_BYTES + 1),
        b"nip;nama\n".ljust(PAGE_BYTES),
        "nip;nama é\n".encode("cp1252").ljust(PAGE_BYTES, b"x"),
        b"",
    ],
    ids=["pdf", "xlsx", "not of whole pages", "csv", "csv of old", "empty"],
)
def test_other_files_are_replaced_as_asked(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rekap.pdf"
    path.write_bytes(content)
    write_whole(path, b"%PDF-1.7 baru")
    assert path.read_bytes() == b"%PDF-1.7 baru"
