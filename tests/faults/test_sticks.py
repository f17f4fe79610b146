"""Sticks that are pulled out, full or locked while a real process writes a package to them."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from command_kit import Laptop
from fault_kit import state_of
from session_kit import PASSPHRASE
from small_disk import fill, small_disk
from stick_kit import run_and_pull, stick_of

from asn_desktop.exchange.package import read_package
from asn_desktop.services.workspace import Workspace
from asn_desktop.vault.seal import Openers

if TYPE_CHECKING:
    from pathlib import Path

LONG = os.environ.get("ASN_LONG") == "1"
PART = "hasil.asnpkg.part"
STOPS = (
    *(("openat", PART, 1), ("write", PART, 1), ("openat", PART, 2), ("fsync", PART, 1)),
    *(("openat", PART, 3), ("openat", PART, 4), ("rename", PART, 1), ("fsync", "", 1)),
)
"""After which calls on the part file, or on the stick's folder, it is pulled out."""


@pytest.fixture
def rahma(day: Path, tmp_path: Path) -> Laptop:
    """Give a copy of an evaluator's folder."""
    shutil.copytree(day / "Rahma", tmp_path / "Rahma")
    return Laptop(tmp_path / "Rahma")


@pytest.fixture
def openers(day: Path) -> Openers:
    with Workspace.open(day / "meja" / "sesi.asn", PASSPHRASE) as desk:
        return Openers((desk._context.ledger.file.get("seal_private") or b"",))


def state(laptop: Laptop) -> str:
    with Workspace.open(laptop.folder / "sesi.asn", PASSPHRASE) as workspace:
        return state_of(workspace)


@pytest.mark.parametrize("kind", ["exfat", "ext4"])
def test_a_stick_that_is_pulled_out_has_the_old_package_or_the_new_one(
    day: Path, rahma: Laptop, openers: Openers, tmp_path: Path, kind: str
) -> None:
    before, ended = state(rahma), []
    old = (rahma.folder / "hasil.asnpkg").read_bytes()
    for n, (call, name, count) in enumerate(STOPS if LONG else STOPS[1::3]):
        with stick_of(kind, tmp_path / f"{kind}-{n}") as stick:
            final = stick.place / "hasil.asnpkg"
            final.write_bytes(old)
            stick.put_away()
            stick.plug_in()
            path = str(stick.place / name) if name else str(stick.place)
            arguments = ("package", "export", "sesi.asn", "--out", str(final))
            outcome = run_and_pull(rahma.folder, arguments, (call, path, count), stick)
            if outcome.code:
                outcome.require_refused("hasil.asnpkg")
            stick.put_away()
            stick.plug_in()
            there = final.read_bytes() if final.exists() else None
            if there is not None and there != old:
                assert read_package(final, openers).chains
            assert outcome.code == 1 or there not in (None, old)
            ended.append("lama" if there == old else "tidak ada" if there is None else "baru")
            again = rahma.run_process(*arguments)
            assert again.code == 0, again
            assert read_package(final, openers).chains
        assert state(rahma) == before
    print(f"{kind}: {ended}")  # noqa: T201 (the figure that was asked for)
    assert {"lama", "baru"} <= set(ended)


def test_a_stick_of_any_size_has_a_whole_package_or_none(
    rahma: Laptop, openers: Openers, tmp_path: Path
) -> None:
    before, ended = state(rahma), []
    for kilobytes in (4, 16, 40):
        with small_disk(tmp_path / f"stick-{kilobytes}", kilobytes) as stick:
            final = stick / "hasil.asnpkg"
            outcome = rahma.run_process("package", "export", "sesi.asn", "--out", final)
            ended.append(outcome.code)
            if outcome.code == 0:
                assert read_package(final, openers).chains
            else:
                outcome.require_refused("penuh")
                assert list(stick.iterdir()) == []
    assert ended[0] == 1
    assert ended[-1] == 0
    assert state(rahma) == before


def test_a_stick_that_filled_up_keeps_its_old_package(
    rahma: Laptop, openers: Openers, tmp_path: Path
) -> None:
    old = (rahma.folder / "hasil.asnpkg").read_bytes()
    with small_disk(tmp_path / "stick", 64) as stick:
        final = stick / "hasil.asnpkg"
        final.write_bytes(old)
        filler = fill(stick)
        arguments = ("package", "export", "sesi.asn", "--out", final)
        rahma.run_process(*arguments).require_refused("hasil.asnpkg", "penuh")
        assert final.read_bytes() == old
        filler.unlink()
        assert rahma.run_process(*arguments).code == 0
        assert read_package(final, openers).chains
        assert final.read_bytes() != old


def test_a_locked_stick_is_told_and_so_is_a_locked_session(
    day: Path, rahma: Laptop, tmp_path: Path
) -> None:
    before = state(rahma)
    with small_disk(tmp_path / "stick", 4_000) as stick:
        shutil.copytree(day / "meja", stick / "meja")
        old = (stick / "meja" / "Rahma.asnpkg").read_bytes()
        _remount(stick, "ro")
        try:
            final = stick / "meja" / "Rahma.asnpkg"
            outcome = rahma.run_process("package", "export", "sesi.asn", "--out", final)
            outcome.require_refused("hanya dapat dibaca")
            outcome = rahma.run_process("package", "export", "sesi.asn", "--out", stick / "baru")
            outcome.require_refused("hanya dapat dibaca")
            outcome = rahma.run_process("package", "merge", stick / "meja" / "sesi.asn", final)
            outcome.require_refused("sesi.asn")
            assert final.read_bytes() == old
        finally:
            _remount(stick, "rw")
        with Workspace.open(stick / "meja" / "sesi.asn", PASSPHRASE) as desk:
            assert desk.session.overview().marks == 0
    assert state(rahma) == before


def test_a_folder_that_may_not_be_written_to_is_told(rahma: Laptop, tmp_path: Path) -> None:
    if shutil.which("setpriv") is None:
        pytest.skip("tidak ada setpriv di sini")
    locked = tmp_path / "terkunci"
    locked.mkdir(mode=0o555)
    for path in (rahma.folder, *rahma.folder.rglob("*")):
        path.chmod(0o777)
    for parent in (tmp_path, *tmp_path.parents):
        if parent.owner() == "root" and parent.stat().st_mode & 0o005 != 0o005:
            parent.chmod(0o755)
    prefix = ("setpriv", "--reuid=65534", "--clear-groups")
    probe = rahma.run_process("--version", prefix=prefix)
    if probe.code:
        pytest.skip(f"pengguna lain tidak dapat menjalankan program di sini: {probe.err[-80:]}")
    arguments = ("package", "export", "sesi.asn", "--out", locked / "hasil.asnpkg")
    rahma.run_process(*arguments, prefix=prefix).require_refused("izin ditolak")
    assert list(locked.iterdir()) == []


def _remount(place: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(place)], check=True)  # noqa: S603, S607
