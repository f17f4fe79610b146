"""Received packages: what came, a merge undone and put back, what was entered between."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hostile_kit import hostile_package
from papers_kit import set_up
from session_kit import PASSPHRASE, fill, new_session

from asn_desktop.domain import registers
from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    DiskFullError,
    MergingStandsError,
    MergingUndoneError,
    ReasonMissingError,
    UnknownMergingError,
)
from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.print_jobs import PrintWish
from asn_desktop.domain.received import PackageState
from asn_desktop.domain.registers import of_participant
from asn_desktop.services.merging import received as received_module
from asn_desktop.services.workspace import Workspace, create_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId

    LaptopOf = Callable[[EvaluatorId], Workspace]

WHY = "paket yang salah"


@pytest.fixture
def parcel(desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path) -> Path:
    """Return a package in which Rahma has marked everybody."""
    laptop = laptop_of(rahma)
    fill(laptop, rahma)
    laptop.packages.export(tmp_path / "rahma.asnp")
    return tmp_path / "rahma.asnp"


def test_undone_the_session_says_what_it_said_and_put_back_what_it_had_come_to_say(
    desk: Workspace, parcel: Path
) -> None:
    before = desk.session.state()
    merged = desk.merging.merge([parcel])
    progress: list[tuple[int, int]] = []
    undone = desk.received.undo(merged.merging, WHY, lambda n, of: progress.append((n, of)))
    assert (undone.state, undone.is_as_before, undone.set_aside) == (before, True, 28)
    assert desk.session.state() == before
    assert desk.session.overview().marks == 0
    assert progress
    (record,) = desk.received.merges()
    assert (record.why, record.can_undo, record.events) == (WHY, False, 28)
    (entry, *others) = desk.received.set_aside()
    assert len(others) == 27
    assert (entry.participant, entry.by, entry.packages) == (
        "Siti Aminah",
        "Rahma",
        ("rahma.asnp",),
    )
    assert entry.shown.startswith("4")
    back = desk.received.put_back(merged.merging)
    assert (back.new, back.state) == (28, merged.state)
    assert {change.kind for change in back.changes} == {"baru"}
    assert desk.received.set_aside() == ()
    assert desk.received.merges()[0].can_undo


def test_a_restore_point_is_made_first_and_opens(desk: Workspace, parcel: Path) -> None:
    merged = desk.merging.merge([parcel])
    undone = desk.received.undo(merged.merging, WHY)
    back = desk.received.put_back(merged.merging)
    for point, marks in ((undone.restore_point, 28), (back.restore_point, 0)):
        copy = desk.path.with_name("salinan.asn")
        shutil.copyfile(point, copy)
        with Workspace.open(copy, PASSPHRASE) as restored:
            assert restored.session.overview().marks == marks


def test_what_cannot_be_is_refused(
    desk: Workspace, parcel: Path, laptop_of: LaptopOf, budi: EvaluatorId
) -> None:
    with pytest.raises(UnknownMergingError):
        desk.received.undo(1, WHY)
    merging = desk.merging.merge([parcel]).merging
    with pytest.raises(ReasonMissingError):
        desk.received.undo(merging, "  ")
    with pytest.raises(MergingStandsError):
        desk.received.put_back(merging)
    desk.received.undo(merging, WHY)
    with pytest.raises(MergingUndoneError):
        desk.received.undo(merging, WHY)
    with pytest.raises(CoordinatorOnlyError):
        laptop_of(budi).received.undo(merging, WHY)
    with pytest.raises(CoordinatorOnlyError):
        laptop_of(budi).received.put_back(merging)


def test_cancelled_in_the_middle_nothing_is_changed(desk: Workspace, parcel: Path) -> None:
    merged = desk.merging.merge([parcel])

    def cancel(*_: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        desk.received.undo(merged.merging, WHY, cancel)
    assert desk.session.state() == merged.state
    assert desk.received.merges()[0].can_undo
    desk.received.undo(merged.merging, WHY)
    with pytest.raises(InterruptedError):
        desk.received.put_back(merged.merging, cancel)
    assert desk.session.overview().marks == 0


def test_without_room_for_a_restore_point_nothing_is_undone(
    desk: Workspace, parcel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    merged = desk.merging.merge([parcel])

    def full(*_: object) -> None:
        raise DiskFullError(name="sesi.asn")

    monkeypatch.setattr(received_module, "restore_point", full)
    with pytest.raises(DiskFullError):
        desk.received.undo(merged.merging, WHY)
    assert desk.session.state() == merged.state


def test_a_conflict_that_was_decided_here_stays_decided(
    desk: Workspace, parcel: Path, rahma: EvaluatorId, siti: ParticipantId
) -> None:
    code = desk.session.overview().criteria[0]
    desk.scoring.mark(siti, rahma, [(code, 2)], why="dari kertas")
    merging = desk.merging.merge([parcel]).merging
    (conflict,) = desk.conflicts.all()
    desk.conflicts.resolve(conflict.id, 1, "kertas diperiksa")
    decided = desk.session.state()
    desk.received.undo(merging, WHY)
    assert desk.conflicts.all() == ()
    assert desk.session.overview().marks == 1
    back = desk.received.put_back(merging)
    assert (back.conflicts, back.state) == (0, decided)
    assert desk.conflicts.all() == ()


def test_a_certificate_that_was_issued_between_asks_to_be_issued_again(
    desk: Workspace, laptop_of: LaptopOf, budi: EvaluatorId, rahma: EvaluatorId, tmp_path: Path
) -> None:
    set_up(desk)
    for evaluator in (rahma, budi):
        laptop = laptop_of(evaluator)
        fill(laptop, evaluator)
        laptop.sheets.finalise(evaluator)
        laptop.discipline.attest(evaluator, [p.id for p in laptop.roster.participants()])
        laptop.packages.export(tmp_path / f"{evaluator}.asnp")
    desk.merging.merge([tmp_path / f"{rahma}.asnp"])
    merging = desk.merging.merge([tmp_path / f"{budi}.asnp"]).merging
    desk.results.confirm("Sekar Umpama")
    desk.papers.write(PrintWish("certificate"), tmp_path / "sertifikat.pdf")
    issued = {each.number: each.status for each in desk.papers.certificate_states()}
    assert set(issued.values()) == {"terbit"}
    desk.received.undo(merging, WHY)
    states = desk.papers.certificate_states()
    assert {each.number for each in states} == issued.keys()
    assert {each.status for each in states} == {"perlu terbit ulang"}
    desk.received.put_back(merging)
    assert {each.status for each in desk.papers.certificate_states()} == {"terbit"}


def test_one_merge_of_two_packages_goes_as_a_whole_an_older_one_alone(
    desk: Workspace, parcel: Path, laptop_of: LaptopOf, budi: EvaluatorId, tmp_path: Path
) -> None:
    laptop = laptop_of(budi)
    fill(laptop, budi, 3)
    laptop.packages.export(tmp_path / "budi.asnp")
    first = desk.merging.merge([parcel]).merging
    before = desk.session.state()
    second = desk.merging.merge([parcel, tmp_path / "budi.asnp"]).merging
    assert desk.received.undo(first, WHY).set_aside == 0  # its package came again since
    (budis, again, once) = desk.received.packages()
    assert (budis.only_here, again.only_here, once.again_of) == (28, 28, "")
    assert again.again_of == once.file_name
    assert {each.state for each in (budis, again, once)} == {PackageState.STANDS}
    undone = desk.received.undo(second, WHY)
    assert undone.set_aside == 56
    assert desk.session.overview().marks == 0
    assert {each.state for each in desk.received.packages()} == {PackageState.SET_ASIDE}
    desk.received.put_back(first)
    assert desk.session.state() == before


def test_received_packages_are_kept_whole_beside_the_session(desk: Workspace, parcel: Path) -> None:
    desk.merging.preview([parcel])
    folder = desk.path.with_name("sesi.paket")
    assert not folder.exists()
    report = desk.merging.merge([parcel])
    desk.merging.merge([parcel])
    (kept,) = folder.iterdir()
    assert kept.read_bytes() == parcel.read_bytes()
    assert "Rahma" in kept.name
    assert report.receipt in kept.name
    assert {each.kept for each in desk.received.packages()} == {str(kept)}
    kept.unlink()
    assert {each.kept for each in desk.received.packages()} == {""}


def test_a_merge_that_fails_leaves_no_copy(
    desk: Workspace, parcel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from asn_desktop.services.merging import service as merging  # noqa: PLC0415 (only to break it)

    def broken(*_: object) -> None:
        raise DiskFullError(name="sesi.asn")

    monkeypatch.setattr(merging, "merge_report", broken)
    with pytest.raises(DiskFullError):
        desk.merging.merge([parcel])
    assert not list(desk.path.with_name("sesi.paket").glob("*"))
    assert desk.received.packages() == ()
    assert desk.session.overview().marks == 0


def test_cancelled_wherever_one_may_nothing_of_the_merge_is_left(
    desk: Workspace, parcel: Path, laptop_of: LaptopOf, budi: EvaluatorId, tmp_path: Path
) -> None:
    other = laptop_of(budi)
    fill(other, budi, 3)
    other.packages.export(tmp_path / "budi.asnp")
    paths = [parcel, tmp_path / "budi.asnp"]
    calls = 4
    state = desk.session.state()
    for last in range(calls):
        told: list[int] = []

        def cancel(done: int, _: int, told: list[int] = told, last: int = last) -> None:
            told.append(done)
            if len(told) > last:
                raise InterruptedError

        for work in (desk.merging.merge, desk.merging.preview):
            told.clear()
            with pytest.raises(InterruptedError):
                work(paths, cancel)
            assert desk.session.state() == state
            assert desk.received.merges() == ()
            assert not list(desk.path.with_name("sesi.paket").glob("*"))
    seen: list[int] = []
    merged = desk.merging.merge(paths, lambda done, _: seen.append(done))
    assert (len(seen), merged.new) == (calls, 56)


def test_packages_that_are_all_refused_leave_every_byte_as_it_was(
    desk: Workspace, parcel: Path, tmp_path: Path
) -> None:
    elsewhere = new_session(title="Sesi lain")
    create_session(tmp_path / "lain.asn", elsewhere, PASSPHRASE)
    with Workspace.open(tmp_path / "lain.asn", PASSPHRASE) as lain:
        lain.packages.export(tmp_path / "lain.asnp")
    desk.close()
    before = desk.path.read_bytes()
    with Workspace.open(desk.path, PASSPHRASE) as again:
        report = again.merging.merge([tmp_path / "lain.asnp"])
        assert (len(report.refused), report.merging) == (1, 0)
        assert again.received.merges() == ()
    assert desk.path.read_bytes() == before
    with Workspace.open(desk.path, PASSPHRASE) as again:
        assert again.merging.merge([tmp_path / "lain.asnp", parcel]).new == 28
        (record,) = again.received.merges()
        assert record.packages == ("rahma.asnp",)
        assert again.received.undo(record.n, WHY).is_as_before


def test_an_assignment_s_own_package_is_listed_as_such(
    laptop_of: LaptopOf, rahma: EvaluatorId
) -> None:
    laptop = laptop_of(rahma)
    (package,) = laptop.received.packages()
    assert (package.state, package.kind) == (PackageState.OPENED, "assign")
    assert laptop.received.merges() == ()


def test_a_restored_file_keeps_what_it_then_stood_on(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path
) -> None:
    """The table's file is put back to a morning copy; a colleague brings its own entries again."""
    people = desk.roster.participants()
    assigned = tmp_path / "dua.tugas"
    desk.packages.assign_coordinator("Meja 2", assigned)
    morning = tmp_path / "pagi.asn"
    shutil.copyfile(desk.restore_point("pagi"), morning)
    desk.roster.set_fields(people[0].id, {"jabatan": "Perawat"})
    desk.packages.export(tmp_path / "siang.asnp")
    with Workspace.open(morning, PASSPHRASE) as restored:
        before = restored.session.state()
        merging = restored.merging.merge([tmp_path / "siang.asnp"]).merging
        assert restored.roster.participant(people[0].id).jabatan == "Perawat"
        undone = restored.received.undo(merging, WHY)
        assert undone.state == before
        restored.received.put_back(merging)
        restored.roster.set_fields(people[1].id, {"jabatan": "Bidan"})
        assert restored.received.undo(merging, WHY).set_aside == 0
        assert restored.roster.participant(people[0].id).jabatan == "Perawat"
        assert restored.roster.participant(people[1].id).jabatan == "Bidan"
        assert restored.merging.preview([tmp_path / "siang.asnp"]).forks == ()
        assert not restored.merging.preview([]).gaps


def test_lines_that_are_no_entries_are_listed_with_reason_and_package(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    entries = [(registers.mark(siti, rahma, CriterionCode("BP")), 3)]
    junk = (b"bukan entri", b'{"v":1}')
    package = hostile_package(desk, tmp_path / "asing.asnp", entries, rahma, junk)
    report = desk.merging.merge([package])
    assert (report.new, report.quarantined) == (1, 2)
    listed = desk.received.quarantine()
    assert [(each.package, each.line, each.raw, each.merging) for each in listed] == [
        ("asing.asnp", 2, junk[0], report.merging),
        ("asing.asnp", 3, junk[1], report.merging),
    ]
    assert [each.reason for each in listed] == [
        "bukan JSON yang sah",
        "bagian yang wajib tidak ada",
    ]
    desk.received.undo(report.merging, WHY)
    assert desk.received.put_back(report.merging).new == 1


NEWER = """
import sys
from pathlib import Path
from asn_desktop.domain import registers
registers._ROSTER |= {"ukuran_baju"}
registers.RULES += 1
from asn_desktop.vault import keys
keys.COST = keys.StretchCost(memory=64, rounds=1, lanes=1)
from asn_desktop.services.workspace import Workspace, create_session
with Workspace.open(Path(sys.argv[1]), sys.argv[2]) as desk:
    key = registers.RegisterKey(sys.argv[3], "ukuran_baju")
    print([head.val for head in desk._context.ledger.heads(key)], desk.session.state())
"""
"""A program of tomorrow, which knows one field more."""


def test_a_program_that_knows_more_counts_what_was_kept_for_it(
    desk: Workspace, siti: ParticipantId, tmp_path: Path
) -> None:
    key = of_participant(siti, "ukuran_baju")
    package = hostile_package(desk, tmp_path / "besok.asnp", [(key, "XL")])
    report = desk.merging.merge([package])
    assert [each.reason[:12] for each in report.unused] == ["Belum dikena"]
    assert desk._context.ledger.heads(key) == []
    desk.close()

    def opened_by_a_newer_one() -> str:
        arguments = [str(desk.path), PASSPHRASE, key.ent]
        program = [sys.executable, "-P", "-c", NEWER, *arguments]
        done = subprocess.run(program, capture_output=True, text=True, check=True)  # noqa: S603
        return done.stdout

    said = opened_by_a_newer_one()
    assert said.startswith("['XL'] ")
    assert report.state not in said
    with Workspace.open(desk.path, PASSPHRASE) as again:  # this program, which does not know it
        assert again._context.ledger.heads(key) == []
        assert again.session.state() == report.state
    assert opened_by_a_newer_one() == said
