"""The raw emergency copy: whole or refused, and taken in like the package it stands for."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from session_kit import PASSPHRASE, fill, new_session

from asn_desktop.domain.errors import CannotWriteError, ReadBackError
from asn_desktop.services.workspace import (
    Workspace,
    create_session,
    open_package,
    recover_session,
)
from asn_desktop.store import backup
from asn_desktop.vault import atomic

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId

    LaptopOf = Callable[[EvaluatorId], Workspace]

OTHER = "sandi milik sendiri"


@pytest.fixture
def laptop(laptop_of: LaptopOf, rahma: EvaluatorId) -> Workspace:
    """Open Rahma's laptop; everybody is marked and every sheet is final."""
    made = laptop_of(rahma)
    fill(made, rahma)
    made.sheets.finalise(rahma)
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "flashdisk"
    folder.mkdir()
    return folder


def reason(desk: Workspace, path: Path) -> str:
    """Return why a path is refused; and that nothing came of it."""
    before = desk.session.state()
    (refused,) = desk.merging.merge([path]).refused
    assert desk.session.state() == before
    return refused.reason


def test_a_copy_brings_what_a_package_brings(
    desk: Workspace, laptop: Workspace, stick: Path, tmp_path: Path
) -> None:
    copy = laptop.emergency.write(stick)
    laptop.packages.export(tmp_path / "rahma.asnpkg")
    desk.close()
    shutil.copytree(desk.path.parent, tmp_path / "meja-dua")
    before = {path.name: path.read_bytes() for path in stick.iterdir()}
    with (
        Workspace.open(desk.path, PASSPHRASE) as first,
        Workspace.open(tmp_path / "meja-dua" / desk.path.name, PASSPHRASE) as second,
    ):
        by_copy = first.merging.merge([copy.path])
        by_package = second.merging.merge([tmp_path / "rahma.asnpkg"])
        assert by_copy.new == by_package.new == 32
        assert first.session.state() == second.session.state()
        again = first.merging.merge([copy.path, tmp_path / "rahma.asnpkg"])
        assert (again.new, again.changed, again.state) == (0, 0, by_copy.state)
    assert {path.name: path.read_bytes() for path in stick.iterdir()} == before


def test_what_is_written_is_three_files_and_says_what_to_do(laptop: Workspace, stick: Path) -> None:
    copy = laptop.emergency.write(stick)
    assert copy.recovery
    assert sorted(stick.iterdir()) == sorted([copy.path, copy.recovery, copy.readme])
    text = copy.readme.read_bytes().decode()
    assert copy.path.name in text
    assert "package merge" in text
    assert "Rahma" in text
    assert PASSPHRASE not in text


def test_its_code_makes_sheets_received(desk: Workspace, laptop: Workspace, stick: Path) -> None:
    copy = laptop.emergency.write(stick)
    (sent,) = laptop.receipts.sent()
    assert (sent.kind, sent.name, sent.receipt) == ("emergency", copy.path.name, copy.receipt)
    report = desk.merging.merge([copy.path])
    assert report.receipt == copy.receipt
    (told,) = desk.receipts.of_merging()
    assert laptop.receipts.type_code(told.acknowledgement).newly == 4
    assert laptop.receipts.take(desk.receipts.give(stick)).is_again


def test_a_copy_opens_as_a_session_on_another_laptop(
    laptop: Workspace, stick: Path, rahma: EvaluatorId
) -> None:
    copy = laptop.emergency.write(stick)
    with Workspace.open(copy.path, PASSPHRASE) as again:
        assert again.session.state() == laptop.session.state()
        assert again.own_evaluator == rahma
    kept = copy.path.read_bytes()
    others = {laptop.emergency.write(stick).path for _ in range(3)}  # of the same second, too
    assert len(others | {copy.path}) == 4
    assert copy.path.read_bytes() == kept  # and the secret of the copy is not left behind
    assert laptop._context.ledger.file.get("copy_token") is None


def test_what_was_entered_since_the_last_proof_comes_along_from_any_copy(
    desk: Workspace, laptop: Workspace, stick: Path
) -> None:
    by_hand = laptop.restore_point("uji")
    shutil.copy(by_hand, stick / "salinan.asn")
    report = desk.merging.merge([stick / "salinan.asn"])
    assert (report.new, report.gaps) == (32, ())
    (told,) = desk.receipts.of_merging()
    assert told.acknowledgement == ""
    assert told.sender == "Rahma"


def test_a_file_that_was_copied_with_its_log_is_read_with_it(
    desk: Workspace, laptop: Workspace, stick: Path
) -> None:
    for beside in ("", "-wal"):
        source = laptop.path.with_name(laptop.path.name + beside)
        shutil.copy(source, stick / f"tersalin.asn{beside}")
    before = {path.name: path.read_bytes() for path in stick.iterdir()}
    assert desk.merging.merge([stick / "tersalin.asn"]).new == 32
    assert {path.name: path.read_bytes() for path in stick.iterdir()} == before


def test_private_keys_stay_in_the_copy(desk: Workspace, laptop: Workspace, stick: Path) -> None:
    own = desk._context.ledger.file.own_devices()
    desk.merging.merge([laptop.emergency.write(stick).path])
    assert desk._context.ledger.file.own_devices() == own


@pytest.mark.parametrize("kept", [0.5, 0.97, 0.001])
def test_a_copy_that_was_cut_is_refused(
    desk: Workspace, laptop: Workspace, stick: Path, kept: float
) -> None:
    path = laptop.emergency.write(stick).path
    whole = path.read_bytes()
    for length in (int(len(whole) * kept), int(len(whole) * kept) // 4096 * 4096):
        path.write_bytes(whole[:length])
        assert "terpotong atau rusak" in reason(desk, path)
    path.write_bytes(whole)
    assert desk.merging.merge([path]).new == 32


def test_a_copy_of_which_a_bit_turned_is_refused(
    desk: Workspace, laptop: Workspace, stick: Path
) -> None:
    path = laptop.emergency.write(stick).path
    whole = path.read_bytes()
    for place in range(5_000, len(whole), len(whole) // 12):
        changed = bytearray(whole)
        changed[place] ^= 4
        path.write_bytes(changed)
        assert "terpotong atau rusak" in reason(desk, path)


def test_a_copy_of_another_session_is_refused(desk: Workspace, stick: Path, tmp_path: Path) -> None:
    create_session(tmp_path / "lain" / "lain.asn", new_session(), PASSPHRASE)
    with Workspace.open(tmp_path / "lain" / "lain.asn", PASSPHRASE) as other:
        path = other.emergency.write(stick).path
    assert "sesi lain" in reason(desk, path)


def test_what_only_calls_itself_a_copy_is_refused(
    desk: Workspace, laptop: Workspace, stick: Path
) -> None:
    (stick / "teks.asn").write_text("bukan apa-apa")
    assert "terpotong atau rusak" in reason(desk, stick / "teks.asn")
    (stick / "acak.asn").write_bytes(os.urandom(8 * 4096))
    assert "kata sandi" in reason(desk, stick / "acak.asn")
    assert "berkas sesi yang sedang dibuka" in reason(desk, desk.path)
    assert "sedang dipakai" in reason(desk, laptop.path)
    assert "tidak ditemukan" in reason(desk, stick / "tidak ada.asn")
    (stick / "folder.asn").mkdir()
    assert "tidak dapat dibaca" in reason(desk, stick / "folder.asn")


def test_a_package_may_bear_the_name_of_a_copy(
    desk: Workspace, laptop: Workspace, stick: Path
) -> None:
    laptop.packages.export(stick / "rahma.asn")
    assert desk.merging.merge([stick / "rahma.asn"]).new == 32


def test_another_passphrase_is_asked_for(
    desk: Workspace, rahma: EvaluatorId, stick: Path, tmp_path: Path
) -> None:
    package = desk.packages.assign(rahma, tmp_path / "tugas.asnpkg", OTHER)
    path = open_package(package, tmp_path / "laptop" / "sesi.asn", OTHER)
    with Workspace.open(path, OTHER) as laptop:
        fill(laptop, rahma)
        copy = laptop.emergency.write(stick)
    assert "kata sandi yang dipakai di laptop asal" in reason(desk, copy.path)
    desk.merging.learn("salah")
    assert "kata sandi yang dipakai di laptop asal" in reason(desk, copy.path)
    desk.merging.learn(OTHER)
    assert desk.merging.merge([copy.path]).new == 28


def test_a_forgotten_passphrase_is_helped_by_the_recovery_file(tmp_path: Path, stick: Path) -> None:
    made = create_session(tmp_path / "sesi.asn", new_session(), PASSPHRASE)
    with Workspace.open(made.path, PASSPHRASE) as workspace:
        copy = workspace.emergency.write(stick)
        state = workspace.session.state()
    (tmp_path / "kata.txt").write_text(made.recovery_words)
    recover_session(copy.path, tmp_path / "kata.txt", "sandi baru")
    with Workspace.open(copy.path, "sandi baru") as again:
        assert again.session.state() == state


def test_without_a_recovery_file_the_copy_stands_alone(laptop: Workspace, stick: Path) -> None:
    laptop.path.with_name(laptop.path.name + ".pemulihan").unlink()
    copy = laptop.emergency.write(stick)
    assert copy.recovery is None
    assert len(list(stick.iterdir())) == 2


def test_a_place_that_cannot_be_written_leaves_no_trace(laptop: Workspace, tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("tidak dapat memuat apa pun")
    with pytest.raises(CannotWriteError):
        laptop.emergency.write(tmp_path / "berkas")
    assert laptop.receipts.sent() == ()
    assert laptop._context.ledger.file.get("copy_token") is None


def test_a_stick_that_gives_other_bytes_back_leaves_no_file(
    laptop: Workspace, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = atomic._sync

    def forgetful(path: Path) -> None:
        sync(path)
        if path.name.endswith(".asn.part"):
            content = bytearray(path.read_bytes())
            content[len(content) // 2] ^= 1
            path.write_bytes(content)

    monkeypatch.setattr(atomic, "_sync", forgetful)
    with pytest.raises(ReadBackError):
        laptop.emergency.write(stick)
    assert list(stick.iterdir()) == []
    assert laptop.receipts.sent() == ()


def test_it_works_where_the_file_was_taken_away(
    desk: Workspace, laptop: Workspace, stick: Path
) -> None:
    laptop.path.rename(laptop.path.with_name("dipindah.asn"))
    copy = laptop.emergency.write(stick)
    assert copy.receipt == ""
    assert desk.merging.merge([copy.path]).new == 32


class _StoppedError(Exception):
    pass


def test_it_counts_and_can_be_stopped(
    laptop: Workspace, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "STEPS_BETWEEN", 50)
    seen: list[tuple[int, int]] = []

    def stop(done: int, of: int) -> None:
        seen.append((done, of))
        if len(seen) > 3:
            raise _StoppedError

    with pytest.raises(_StoppedError):
        laptop.emergency.write(stick, stop)
    assert list(stick.iterdir()) == []
    assert laptop.receipts.sent() == ()
    assert all(done <= of for done, of in seen)
    assert laptop.emergency.write(stick, lambda _done, _of: None).path.exists()
