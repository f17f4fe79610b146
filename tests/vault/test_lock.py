"""The lock on a session file: one holder, who is named, and gone with its process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.errors import CannotWriteError, FileInUseError
from asn_desktop.vault import lock as lock_module
from asn_desktop.vault.lock import LOCK, FileLock, is_held

if TYPE_CHECKING:
    from pathlib import Path

HOLDER = """
import sys, time
from pathlib import Path
from asn_desktop.vault.lock import FileLock
held = FileLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
held.release()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sesi.asn"


def _holder(path: Path) -> subprocess.Popen[str]:
    holder = subprocess.Popen(  # noqa: S603 (our own program)
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout
    assert holder.stdout.readline() == "held\n"
    return holder


def _end(holder: subprocess.Popen[str]) -> None:
    assert holder.stdin
    assert holder.stdout
    holder.stdin.close()
    holder.wait()
    holder.stdout.close()


def test_a_second_program_is_refused_and_told_who_holds_it(path: Path) -> None:
    holder = _holder(path)
    with pytest.raises(FileInUseError, match=f"proses {holder.pid}"):
        FileLock(path)
    _end(holder)

    FileLock(path).release()
    assert list(path.parent.iterdir()) == []


def test_a_killed_program_s_lock_is_free(path: Path) -> None:
    holder = _holder(path)
    holder.send_signal(signal.SIGKILL)
    _end(holder)

    assert path.with_name(path.name + LOCK).exists()
    FileLock(path).release()


def test_the_same_file_by_another_name_is_the_same(path: Path, tmp_path: Path) -> None:
    path.write_bytes(b"")
    other = tmp_path / "tautan.asn"
    other.symlink_to(path)
    held = FileLock(path)
    with pytest.raises(FileInUseError):
        FileLock(other)
    held.release()


@pytest.mark.parametrize("text", [b"", b" []", b" {}", b" {", b"\xff\xff"])
def test_a_holder_that_left_no_name_is_another_program(path: Path, text: bytes) -> None:
    held = FileLock(path)
    path.with_name(path.name + LOCK).write_bytes(text)
    with pytest.raises(FileInUseError, match="program lain"):
        FileLock(path)
    held.release()


def test_what_was_unlinked_while_we_waited_is_not_taken_for_the_lock(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = path.with_name(path.name + LOCK)
    take, tries = lock_module._take, []

    def removed_meanwhile(file: object) -> bool:
        tries.append(file)
        if len(tries) == 1:
            place.unlink()
        if len(tries) == 2:
            place.unlink()
            place.write_bytes(b"")
        return take(file)  # type: ignore[arg-type]

    monkeypatch.setattr(lock_module, "_take", removed_meanwhile)
    held = FileLock(path)

    assert len(tries) == 3
    with pytest.raises(FileInUseError):
        FileLock(path)
    held.release()
    assert not place.exists()


def test_the_note_names_user_computer_and_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = FileLock(path)
    note = json.loads(path.with_name(path.name + LOCK).read_bytes()[1:])
    held.release()
    assert note["process"] == os.getpid()
    assert note.keys() == {"user", "computer", "process", "since"}

    def nobody() -> str:
        raise KeyError

    monkeypatch.setattr("asn_desktop.vault.lock.getpass.getuser", nobody)
    assert lock_module._myself()["user"] == "?"


def test_a_full_disk_leaves_the_holder_nameless_and_the_lock_held(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> dict[str, str]:
        raise OSError

    monkeypatch.setattr(lock_module, "_myself", full)
    held = FileLock(path)
    with pytest.raises(FileInUseError, match="program lain"):
        FileLock(path)
    held.release()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWriteError):
        FileLock(tmp_path / "tiada" / "sesi.asn")


def test_a_lock_that_is_held_is_known_without_taking_it(path: Path) -> None:
    assert not is_held(path)
    lock = FileLock(path)
    assert is_held(path)
    lock.release()
    assert not is_held(path)


def test_what_a_crash_left_is_not_held(path: Path) -> None:
    left = path.with_name(path.name + LOCK)
    left.write_text("{}", encoding="utf-8")
    assert not is_held(path)
    assert not left.exists()
    left.mkdir()
    assert not is_held(path)
