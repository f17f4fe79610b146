from __future__ import annotations

import itertools
import shutil
from typing import TYPE_CHECKING

import pytest
from session_kit import NIPS, PASSPHRASE, fill, new_session, roster_report

from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    MissingPartsError,
    PassphraseMissingError,
    ReasonMissingError,
    UnknownChoiceError,
    UnknownConflictError,
    UnresolvedConflictError,
)
from asn_desktop.domain.score_grid import GridEntry
from asn_desktop.domain.sheets import SheetStatus
from asn_desktop.services.workspace import Workspace, create_session, open_package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.domain.instrument import Observation

    LaptopOf = Callable[[EvaluatorId], Workspace]


def test_what_evaluators_did_arrives_whole_and_a_preview_keeps_nothing(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path
) -> None:
    laptop = laptop_of(rahma)
    fill(laptop, rahma)
    laptop.sheets.finalise(rahma)
    sent = laptop.packages.export(tmp_path / "rahma.asnp")
    before = desk.session.state()

    preview = desk.merging.preview([tmp_path / "rahma.asnp"])
    assert desk.session.state() == before
    report = desk.merging.merge([tmp_path / "rahma.asnp"])

    assert (report.new, report.changed, report.conflicts) == (32, 0, 0)
    assert report._replace(restore_point="", merging=0) == preview
    assert report.receipt == sent.receipt
    assert {change.kind for change in report.changes} == {"baru"}
    assert desk.session.overview().marks == 28
    assert desk.session.state() == report.state


def test_again_changes_nothing(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path
) -> None:
    laptop = laptop_of(rahma)
    fill(laptop, rahma)
    laptop.packages.export(tmp_path / "rahma.asnp")
    first = desk.merging.merge([tmp_path / "rahma.asnp"])
    again = desk.merging.merge([tmp_path / "rahma.asnp"])
    assert (again.new, again.changed, again.state) == (0, 0, first.state)
    assert again.same >= 28
    assert again.receipt == first.receipt


def test_any_order_gives_one_state(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, budi: EvaluatorId, tmp_path: Path
) -> None:
    packages = []
    for place, (evaluator, level) in enumerate(((rahma, 3), (budi, 5), (rahma, 4))):
        laptop = laptop_of(evaluator)
        fill(laptop, evaluator, level)
        packages.append(tmp_path / f"paket-{place}.asnp")
        laptop.packages.export(packages[-1])
    desk.close()
    states, conflicts = set(), set()
    for place, order in enumerate(itertools.permutations(packages)):
        copy = tmp_path / f"meja-{place}.asn"
        shutil.copy(desk.path, copy)
        with Workspace.open(copy, PASSPHRASE) as table:
            for package in order:
                report = table.merging.merge([package])
            states.add(report.state)
            conflicts.add(report.conflicts)
    assert len(states) == 1
    assert conflicts == {28}  # Rahma marked on two laptops, otherwise each time


def test_a_conflict_is_shown_and_settled_with_a_reason(
    desk: Workspace,
    laptop_of: LaptopOf,
    rahma: EvaluatorId,
    siti: ParticipantId,
    tmp_path: Path,
) -> None:
    code = desk.session.overview().criteria[1]
    for place, level in enumerate((3, 5)):
        laptop = laptop_of(rahma)
        laptop.scoring.mark(siti, rahma, [(code, level)])
        laptop.packages.export(tmp_path / f"{place}.asnp")
    report = desk.merging.merge([tmp_path / "0.asnp", tmp_path / "1.asnp"])
    assert report.conflicts == 1
    assert [name for name, _ in report.receipts] == ["0.asnp", "1.asnp"]
    assert len({code for _, code in report.receipts}) == len(report.receipts)
    assert report.changes[0].kind == "konflik", "first, so that no limit hides it"
    (conflict,) = desk.conflicts.all()
    assert (conflict.participant, conflict.field) == ("Siti Aminah", "Akuntabel · Rahma")
    assert sorted(choice.shown for choice in conflict.choices) == [
        "3, Sesuai Standar",
        "5, Teladan",
    ]
    assert {choice.by for choice in conflict.choices} == {"Rahma"}
    assert desk.scoring.sheet(siti, rahma).level_of(code) is None

    with pytest.raises(ReasonMissingError):
        desk.conflicts.resolve(conflict.id, 1, " ")
    with pytest.raises(UnknownConflictError):
        desk.conflicts.resolve("00000000", 1, "x")
    with pytest.raises(UnknownChoiceError):
        desk.conflicts.resolve(conflict.id, 3, "x")
    chosen = next(choice for choice in conflict.choices if choice.shown.startswith("5"))
    desk.conflicts.resolve(conflict.id, chosen.n, "lembar kertas menyebut 5")
    assert desk.conflicts.all() == ()
    assert desk.scoring.sheet(siti, rahma).level_of(code) == 5


@pytest.mark.parametrize("settled", [(1, 3), (2, 4)], ids=["tetap dihapus", "dipulihkan"])
def test_a_change_after_a_void_is_a_conflict(
    desk: Workspace,
    laptop_of: LaptopOf,
    rahma: EvaluatorId,
    tmp_path: Path,
    settled: tuple[int, int],
) -> None:
    (choice, people), siti = settled, desk.roster.find(NIPS[0]).id
    laptop = laptop_of(rahma)
    fill(laptop, rahma)
    laptop.packages.export(tmp_path / "rahma.asnp")
    desk.roster.void(siti, "tidak terdaftar")
    desk.merging.merge([tmp_path / "rahma.asnp"])
    (conflict,) = desk.conflicts.all()
    assert conflict.field == "Dihapus, lalu diubah"
    desk.conflicts.resolve(conflict.id, choice, "diperiksa di meja")
    assert desk.conflicts.all() == ()
    assert len(desk.roster.participants()) == people


def test_of_several_packages_the_good_ones_are_merged(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path
) -> None:
    laptop = laptop_of(rahma)
    fill(laptop, rahma)
    good = tmp_path / "baik.asnp"
    laptop.packages.export(good)
    cut, other = tmp_path / "potong.asnp", tmp_path / "lain.asnp"
    cut.write_bytes(good.read_bytes()[:-9])
    create_session(tmp_path / "lain.asn", new_session(title="Sesi lain"), PASSPHRASE)
    with Workspace.open(tmp_path / "lain.asn", PASSPHRASE) as elsewhere:
        elsewhere.packages.export(other)

    seen: list[tuple[int, int]] = []
    report = desk.merging.merge(
        [cut, good, other, tmp_path / "hilang.asnp"], lambda n, of: seen.append((n, of))
    )
    assert [refused.package for refused in report.refused] == [
        "potong.asnp",
        "lain.asnp",
        "hilang.asnp",
    ]
    assert all(refused.reason.endswith(".") for refused in report.refused)
    assert report.new == 28
    assert seen == [(step, 8) for step in (0, 2, 3, 4, 5, 6)]
    assert report.to_json()["refused"] == [refused._asdict() for refused in report.refused]


def test_nothing_readable_leaves_no_restore_point(desk: Workspace, tmp_path: Path) -> None:
    (tmp_path / "x.asnp").write_bytes(b"bukan paket")
    report = desk.merging.merge([tmp_path / "x.asnp"])
    assert (len(report.refused), report.restore_point, report.receipt) == (1, "", "")


def test_an_evaluator_takes_a_new_roster_in_and_settles_nothing(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path
) -> None:
    laptop = laptop_of(rahma)
    desk.roster.add({"name": "Rina Wati", "nip": "198808172019032001"})
    desk.packages.assign(rahma, tmp_path / "tugas-baru.asnp")
    laptop.merging.merge([tmp_path / "tugas-baru.asnp"])
    assert len(laptop.roster.participants()) == 5
    with pytest.raises(CoordinatorOnlyError):
        laptop.conflicts.resolve("x", 1, "x")


def test_marks_that_a_coordinator_keys_in_do_not_travel_to_evaluators(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, budi: EvaluatorId
) -> None:
    fill(desk, budi)
    laptop = laptop_of(rahma)
    assert laptop.session.overview().marks == 0
    assert len(laptop.roster.participants()) == 4


def test_passphrases_and_files_of_assignments(
    desk: Workspace, rahma: EvaluatorId, tmp_path: Path
) -> None:
    with pytest.raises(PassphraseMissingError):
        desk.packages.assign(rahma, tmp_path / "tugas.asnp", "")


def test_an_evaluator_assigns_nobody(
    laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path
) -> None:
    with pytest.raises(CoordinatorOnlyError):
        laptop_of(rahma).packages.assign(rahma, tmp_path / "x.asnp")


def test_closing_refuses_while_something_is_missing_and_counts_what_is_late(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, budi: EvaluatorId, tmp_path: Path
) -> None:
    with pytest.raises(MissingPartsError, match="Siti Aminah"):
        desk.session.close_session()
    with pytest.raises(ReasonMissingError):
        desk.session.close_session(with_gaps=True)
    for evaluator in (rahma, budi):
        fill(desk, evaluator)
        desk.sheets.finalise(evaluator)
        desk.discipline.attest(evaluator, [p.id for p in desk.discipline.unattested(evaluator)])
    assert desk.results.missing() == ()
    desk.session.close_session()
    assert (desk.session.overview().status, desk.session.overview().late) == ("closed", 0)

    laptop = laptop_of(rahma)
    laptop.roster.add({"name": "Rina Wati", "nip": "198808172019032001"})
    laptop.packages.export(tmp_path / "susulan.asnp")
    desk.merging.merge([tmp_path / "susulan.asnp"])
    assert desk.session.overview().late == 1
    with pytest.raises(ReasonMissingError):
        desk.session.close_session(with_gaps=True)
    desk.session.close_session(with_gaps=True, why="peserta susulan disetujui")
    assert desk.session.overview().late == 0


def test_missing_parts_name_the_evaluator_the_person_and_what(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId
) -> None:
    desk.attendance.set([(desk.roster.find(nip).id, "tidak_hadir", "izin", 0) for nip in NIPS[1:]])
    code = desk.session.overview().criteria[0]
    desk.scoring.mark(siti, rahma, [(code, 3)])
    found = {(m.evaluator.name, m.what): (m.have, m.of) for m in desk.results.missing()}
    assert found == {
        ("Rahma", "nilai"): (1, 7),
        ("Rahma", "nihil"): (0, 1),
        ("Budi", "nilai"): (0, 7),
        ("Budi", "nihil"): (0, 1),
    }


def test_a_conflict_is_never_settled_by_writing_over_it(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path
) -> None:
    siti, code = desk.roster.find(NIPS[0]).id, desk.session.overview().criteria[1]
    for place, level in enumerate((3, 5)):
        laptop = laptop_of(rahma)
        laptop.scoring.mark(siti, rahma, [(code, level)])
        laptop.packages.export(tmp_path / f"{place}.asnpkg")
    desk.merging.merge([tmp_path / "0.asnpkg", tmp_path / "1.asnpkg"])
    entries: list[tuple[Observation | None, str | None]]
    entries = [(4, None), ("T", "izin ke luar"), (None, None)]
    for entered, why in entries:
        with pytest.raises(UnresolvedConflictError):
            desk.scoring.mark(siti, rahma, [(code, entered)], why)
    (conflict,) = desk.conflicts.all()
    desk.conflicts.resolve(conflict.id, 1, "sesuai lembar kertas")
    assert desk.conflicts.all() == ()


def test_a_reason_settles_no_conflict_in_a_table_or_in_the_grid(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path
) -> None:
    siti, code = desk.roster.find(NIPS[0]).id, desk.session.overview().criteria[1]
    for place, level in enumerate((3, 5)):
        laptop = laptop_of(rahma)
        laptop.scoring.mark(siti, rahma, [(code, level)])
        laptop.packages.export(tmp_path / f"{place}.asnpkg")
    desk.merging.merge([tmp_path / "0.asnpkg", tmp_path / "1.asnpkg"])
    table = tmp_path / "nilai.csv"
    table.write_text(f"nip,kriteria,level,catatan\n{NIPS[0]},{code},T,izin ke luar\n")

    (problem,) = desk.scoring.import_marks(table, rahma).problems
    assert "Konflik" in problem.message
    written = desk.score_grid.write(rahma, [GridEntry(siti, code, "T", "izin ke luar")])
    assert "Konflik" in written.refused[0].why
    assert len(desk.conflicts.all()) == 1


def test_a_reason_opens_no_sheet_whose_status_is_in_conflict(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path
) -> None:
    siti = desk.roster.find(NIPS[0]).id
    first, second = laptop_of(rahma), laptop_of(rahma)
    for place, laptop in enumerate((first, second)):
        laptop.sheets.finalise(rahma, [siti], with_gaps=True)
        if laptop is second:
            laptop.sheets.reopen(rahma, [siti], "ada yang keliru")
        laptop.packages.export(tmp_path / f"{place}.asnpkg")
    desk.merging.merge([tmp_path / "0.asnpkg", tmp_path / "1.asnpkg"])
    before = desk.conflicts.all()
    assert len(before) == 1
    with pytest.raises(UnresolvedConflictError):
        desk.sheets.finalise(rahma, [siti], with_gaps=True)
    desk.sheets.reopen(rahma, [siti], "ada yang keliru")
    assert desk.conflicts.all() == before


def test_a_roster_import_leaves_a_conflict_for_people(desk: Workspace, tmp_path: Path) -> None:
    path = open_package(
        desk.packages.assign_coordinator("Dewi", tmp_path / "dua.asnpkg"),
        tmp_path / "dua" / "sesi.asn",
        PASSPHRASE,
    )
    siti = desk.roster.find(NIPS[0]).id
    with Workspace.open(path, PASSPHRASE) as second:
        second.roster.set_fields(siti, {"unit": "Dinas Perhubungan"})
        second.packages.export(tmp_path / "dewi.asnpkg")
    desk.roster.set_fields(siti, {"unit": "Inspektorat Daerah"})
    desk.merging.merge([tmp_path / "dewi.asnpkg"])
    assert len(desk.conflicts.all()) == 1
    _, counts = desk.roster_import.import_rows(roster_report())
    assert counts.changed == 1
    assert len(desk.conflicts.all()) == 1


def test_a_sheet_is_received_only_where_it_arrived(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, budi: EvaluatorId, tmp_path: Path
) -> None:
    siti, laptop = desk.roster.find(NIPS[0]).id, laptop_of(rahma)
    fill(laptop, rahma)
    laptop.sheets.finalise(rahma, [siti])
    laptop.packages.export(tmp_path / "rahma.asnpkg")
    desk.merging.merge([tmp_path / "rahma.asnpkg"])
    fill(desk, budi)
    desk.sheets.finalise(budi, [siti])
    assert laptop.scoring.sheet(siti, rahma).status == SheetStatus.FINAL
    assert desk.scoring.sheet(siti, rahma).status == SheetStatus.RECEIVED
    assert desk.scoring.sheet(siti, budi).status == SheetStatus.FINAL
    statuses = [entry.status for entry in desk.scoring.queue(rahma)]
    assert statuses == [SheetStatus.RECEIVED, *[SheetStatus.DRAFT] * 3]
