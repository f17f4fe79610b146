"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.errors import (
    CannotWriteError,
    DiskFullError,
    NothingToPrintError,
    ReadBackError,
)
from asn_desktop.vault import atomic
from asn_desktop.vault.atomic import whole_file, write_whole

if TYPE_CHECKING:
    from pathlib import Path


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
