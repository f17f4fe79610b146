"""Encrypted files: unreadable without the key, safe settings, and failures in plain words."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from asn_desktop.domain.errors import (
    CannotReadError,
    CannotWriteError,
    DiskFullError,
    FileDamagedError,
    FileExistsAlreadyError,
    FileMissingError,
    NotASessionError,
    UserError,
    WrongPassphraseError,
)
from asn_desktop.vault.connection import (
    DatabaseError,
    FileKey,
    connect,
    copy_encrypted,
    plain_errors,
    read_salt,
    require_place,
)
from asn_desktop.vault.file_kinds import PAGE_BYTES

KEY = FileKey(b"k" * 32, b"s" * 16)
WRITTEN = "Siti Aminah 198609262015051001"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "sesi.asn"
    connection = connect(path, KEY, create=True)
    connection.execute("CREATE TABLE t(x TEXT)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO t VALUES(?)", [(WRITTEN,)] * 2000)
    connection.execute("COMMIT")
    connection.close()
    return path


def test_plain_sqlite_cannot_read_it_and_no_byte_of_it_is_plain(path: Path) -> None:
    plain = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("SELECT * FROM sqlite_master").fetchall()
    plain.close()

    content = path.read_bytes()
    assert b"Siti" not in content
    assert b"CREATE" not in content
    assert b"SQLite" not in content


def test_the_log_beside_it_is_as_unreadable(path: Path) -> None:
    connection = connect(path, KEY)
    connection.execute("INSERT INTO t VALUES(?)", (WRITTEN,))

    log = path.with_name(path.name + "-wal").read_bytes()
    assert log
    assert b"Siti" not in log
    connection.close()


def test_the_right_key_reads_it(path: Path) -> None:
    connection = connect(path, KEY)
    assert connection.execute("SELECT DISTINCT x FROM t").fetchall() == [(WRITTEN,)]
    connection.close()


def test_it_begins_with_its_salt(path: Path) -> None:
    assert read_salt(path) == KEY.salt


def test_settings_survive_a_power_cut(path: Path) -> None:
    connection = connect(path, KEY)
    found = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    }
    found |= {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("cell_size_check", "mmap_size", "trusted_schema")
        if connection.execute(f"PRAGMA {name}").fetchone()
    }
    connection.close()

    assert found.pop("journal_mode") == "wal"
    assert found.pop("synchronous") == 2
    assert found.pop("busy_timeout") == 5000
    assert int(found.pop("mmap_size", 0)) == 0
    assert found == {"foreign_keys": 1, "cell_size_check": 1, "trusted_schema": 0}


def test_only_its_owner_may_read_the_file(path: Path) -> None:
    assert path.stat().st_mode & 0o077 == 0


def test_another_key_is_refused(path: Path) -> None:
    with pytest.raises(WrongPassphraseError, match="kata sandi"):
        connect(path, FileKey(b"x" * 32, KEY.salt))


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7" + b" " * (PAGE_BYTES - 8),
        b"nama;nip\nSiti;1\n",
        b"",
        b"PK\x03\x04" + b"\0" * (PAGE_BYTES - 4),
        b"SQLite format 3\x00" + b"\0" * (2 * PAGE_BYTES - 16),
    ],
    ids=["pdf", "text", "empty", "zip", "plain sqlite"],
)
def test_what_is_plainly_no_session_is_refused(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "lain.asn"
    other.write_bytes(content)

    with pytest.raises(NotASessionError, match=r"lain\.asn bukan berkas sesi"):
        connect(other, KEY)
    assert other.read_bytes() == content


def test_text_as_long_as_pages_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "lain.asn"
    other.write_bytes(b"a" * (2 * PAGE_BYTES))

    with pytest.raises(WrongPassphraseError):
        connect(other, KEY)


def test_a_real_plain_database_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "lain.asn"
    plain = sqlite3.connect(other)
    plain.execute("CREATE TABLE t(x)")
    plain.commit()
    plain.close()

    with pytest.raises(NotASessionError):
        connect(other, KEY)


@pytest.mark.parametrize("left", [0.5, 0.9])
def test_a_cut_file_is_refused(path: Path, left: float) -> None:
    pages = path.stat().st_size // PAGE_BYTES
    os.truncate(path, int(pages * left) * PAGE_BYTES)
    with pytest.raises(FileDamagedError, match="terpotong"):
        connect(path, KEY)

    os.truncate(path, path.stat().st_size - 100)
    with pytest.raises(NotASessionError):
        connect(path, KEY)


def test_an_altered_page_is_found_when_it_is_read(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-PAGE_BYTES // 2] ^= 1
    path.write_bytes(content)
    connection = connect(path, KEY)

    with pytest.raises(FileDamagedError), plain_errors(path):
        connection.execute("SELECT count(*), max(x) FROM t").fetchall()
    connection.close()


def test_an_absent_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError, match=r"tiada\.asn tidak ditemukan"):
        connect(tmp_path / "tiada.asn", KEY)
    assert not (tmp_path / "tiada.asn").exists()


def test_a_folder_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(CannotReadError):
        connect(tmp_path, KEY)


def test_nothing_is_overwritten(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(FileExistsAlreadyError, match="sudah ada"):
        connect(path, KEY, create=True)
    assert path.read_bytes() == before


def test_a_place_below_a_file_is_refused(path: Path) -> None:
    with pytest.raises(CannotWriteError):
        require_place(path / "dalam" / "sesi.asn")


def test_a_full_disk_is_told_and_leaves_nothing_half(path: Path) -> None:
    connection = connect(path, KEY)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 1}")
    connection.execute("BEGIN")
    with pytest.raises(DiskFullError, match="penuh"), plain_errors(path):
        connection.executemany("INSERT INTO t VALUES(?)", [(WRITTEN * 100,)] * 100)
    if connection.in_transaction:
        connection.execute("ROLLBACK")

    assert connection.execute("SELECT count(*) FROM t").fetchone() == (2000,)
    connection.close()


def test_no_file_is_left_where_it_cannot_be_made(tmp_path: Path) -> None:
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    path = tmp_path / "sesi.asn"
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limit[1]))
    try:
        with pytest.raises(UserError):
            connect(path, KEY, create=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert not path.exists()


AS_NOBODY = """
import os, sys
from pathlib import Path
from asn_desktop.domain.errors import UserError
from asn_desktop.store.session_file import SessionFile
from asn_desktop.vault.atomic import write_whole
from asn_desktop.vault.connection import FileKey, connect
os.setgid(65534)
os.setuid(65534)
folder, key = Path(sys.argv[1]), FileKey(b"k" * 32, b"s" * 16)
for act in (
    lambda: connect(folder / "baru.asn", key, create=True),
    lambda: SessionFile(folder / "sesi.asn", key),
    lambda: SessionFile(folder / "baru.asn", key, create=True),
    lambda: connect(folder / "rahasia.asn", key),
    lambda: write_whole(folder / "paket.asnp", b"isi"),
):
    try:
        act()
    except UserError as error:
        print(type(error).__name__, str(error))
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="memerlukan root untuk menjadi orang lain")
def test_a_read_only_folder_is_told_in_plain_words(path: Path) -> None:
    folder = path.parent
    (folder / "rahasia.asn").write_bytes(path.read_bytes())
    (folder / "rahasia.asn").chmod(0o600)
    path.chmod(0o644)
    for each in (folder, *folder.parents):
        if each.is_relative_to("/tmp") and each != Path("/tmp"):  # noqa: S108
            each.chmod(0o755)
    before = sorted(each.name for each in folder.iterdir())

    found = subprocess.run(  # noqa: S603 (our own program)
        [sys.executable, "-c", AS_NOBODY, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
    )

    names = [line.split(" ", 1)[0] for line in found.stdout.splitlines()]
    assert names == ["CannotWriteError"] * 3 + ["CannotReadError", "CannotWriteError"]
    assert sorted(each.name for each in folder.iterdir()) == before


def test_a_copy_under_another_key_holds_the_same(path: Path, tmp_path: Path) -> None:
    connection = connect(path, KEY)
    connection.execute("PRAGMA user_version = 7")
    connection.execute("PRAGMA application_id = 1234")
    other, key = tmp_path / "salinan.asn", FileKey(b"n" * 32, b"t" * 16)
    copy_encrypted(connection, other, key)
    connection.close()

    assert read_salt(other) == key.salt
    with pytest.raises(WrongPassphraseError):
        connect(other, FileKey(KEY.key, key.salt))
    copy = connect(other, key)
    assert copy.execute("SELECT count(*) FROM t").fetchone() == (2000,)
    assert copy.execute("PRAGMA user_version").fetchone() == (7,)
    assert copy.execute("PRAGMA application_id").fetchone() == (1234,)
    copy.close()


def test_a_copy_overwrites_nothing(path: Path) -> None:
    connection = connect(path, KEY)
    with pytest.raises(FileExistsAlreadyError):
        copy_encrypted(connection, path, KEY)
    connection.close()


def test_errors_that_nobody_can_mend_pass_as_they_are(path: Path) -> None:
    connection = connect(path, KEY)
    with pytest.raises(DatabaseError, match="no such table"), plain_errors(path):
        connection.execute("SELECT * FROM tiada")
    connection.close()


def test_a_database_that_may_not_be_written_is_told(path: Path) -> None:
    connection = connect(path, KEY)
    connection.execute("PRAGMA query_only = ON")
    with pytest.raises(CannotWriteError), plain_errors(path):
        connection.execute("INSERT INTO t VALUES('x')")
    connection.close()


def test_an_io_error_where_there_is_no_room_is_a_full_disk(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite calls it an I/O error when not even its index beside the log finds room."""

    said = "disk I/O error"

    def refused() -> None:
        with plain_errors(path):
            raise dbapi2.OperationalError(said)

    with pytest.raises(CannotWriteError):
        refused()
    monkeypatch.setattr("asn_desktop.vault.connection.NO_ROOM", 2**62)
    with pytest.raises(DiskFullError):
        refused()
    path.unlink()
    path.parent.rename(path.parent.with_name("dicabut"))
    with pytest.raises(CannotWriteError):
        refused()
