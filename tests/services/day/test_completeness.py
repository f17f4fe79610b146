"""Expected against received: the matrix, every gap by name, every laptop that has not sent."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING

import pytest
from parted_kit import PartedLaptop
from session_kit import NAMES, NIPS, PASSPHRASE, fill

from asn_desktop.domain.completeness import LaptopState, Stage
from asn_desktop.domain.errors import MissingPartsError
from asn_desktop.domain.moments import moment_in_words
from asn_desktop.services.day.completeness import completeness_of, stage_of
from asn_desktop.services.day.completeness_words import (
    laptop_phrase,
    laptop_sentence,
    obstacles,
    runs_in_words,
    sheet_in_words,
    short_moment,
)
from asn_desktop.services.workspace import Workspace, open_package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.completeness import Completeness, EvaluatorStanding, Laptop
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId

    LaptopOf = Callable[[EvaluatorId], Workspace]


def row_of(found: Completeness, name: str) -> EvaluatorStanding:
    return next(row for row in found.rows if row.evaluator.name == name)


def only(row: EvaluatorStanding) -> Laptop:
    (laptop,) = row.laptops
    return laptop


def finish(desk: Workspace, *evaluators: EvaluatorId) -> None:
    for evaluator in evaluators:
        fill(desk, evaluator)
        desk.sheets.finalise(evaluator)
        desk.discipline.attest(
            evaluator, [each.id for each in desk.discipline.unattested(evaluator)]
        )


def test_each_sheet_stands_at_its_first_stage_and_all_stages_sum_to_those_present(
    desk: Workspace, rahma: EvaluatorId
) -> None:
    people = [desk.roster.find(nip).id for nip in NIPS]
    codes = desk.session.overview().criteria
    desk.scoring.mark(people[0], rahma, [(codes[0], 3)])
    for person in people[1:]:
        desk.scoring.mark(person, rahma, [(code, 3) for code in codes])
    desk.sheets.finalise(rahma, people[2:])
    desk.discipline.attest(rahma, people[3:])

    found = desk.session.completeness()
    row = row_of(found, "Rahma")
    assert {stage: row.counts[stage] for stage in Stage} == {
        Stage.UNSENT: 0,
        Stage.PARTIAL: 1,
        Stage.NOT_FINAL: 1,
        Stage.UNCHECKED: 1,
        Stage.COMPLETE: 1,
    }
    assert (row.expected, row.worst, row.is_settled) == (4, Stage.PARTIAL, False)
    other = row_of(found, "Budi")
    assert (other.counts[Stage.UNSENT], other.worst) == (4, Stage.UNSENT)
    assert (found.present, found.criteria, other.laptops) == (4, 7, ())
    words = {
        each.full_name: sheet_in_words(
            [gap for gap in found.missing if gap.participant == each and gap.evaluator.id == rahma]
        )
        for each in desk.roster.participants()
    }
    assert words == {
        NAMES[0]: "nilai 1 dari 7; disiplin belum diperiksa",
        NAMES[1]: "belum final; disiplin belum diperiksa",
        NAMES[2]: "disiplin belum diperiksa",
        NAMES[3]: "",
    }
    assert found.missing == desk.results.missing()
    assert stage_of(()) == Stage.COMPLETE


def test_who_was_attested_and_has_no_mark_has_been_heard_of(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId
) -> None:
    desk.discipline.attest(rahma, [siti])
    assert row_of(desk.session.completeness(), "Rahma").counts[Stage.PARTIAL] == 1


def test_a_laptop_is_waited_for_from_its_assignment_to_its_package(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, budi: EvaluatorId, tmp_path: Path
) -> None:
    finish(desk, budi)
    parcel = desk.packages.assign(rahma, tmp_path / "tugas.asnp")
    waited = only(row_of(desk.session.completeness(), "Rahma"))
    assert (waited.state, waited.device, waited.last_at) == (LaptopState.UNHEARD, None, None)
    assert laptop_phrase(waited) == "penugasan Rahma belum pernah kembali"

    open_package(parcel, tmp_path / "r" / "sesi.asn", PASSPHRASE)
    with Workspace.open(tmp_path / "r" / "sesi.asn", PASSPHRASE) as laptop:
        assert laptop.session.completeness().laptops == ()
        assert [row.laptops for row in laptop.session.completeness().rows] == [()]
        finish(laptop, rahma)
        exported = laptop.packages.export(tmp_path / "hasil.asnp")
    begun = time.time() * 1000
    desk.merging.merge([tmp_path / "hasil.asnp"])

    found = desk.session.completeness()
    came = only(row_of(found, "Rahma"))
    assert (came.state, came.package, came.via) == (LaptopState.HEARD, "hasil.asnp", "")
    assert came.receipt == exported.receipt
    assert came.last_at is not None
    assert abs(came.last_at - begun) < 60_000
    assert laptop_sentence(came).startswith("Laptop Rahma sudah mengirim, terakhir ")
    assert found.is_settled
    assert list(obstacles(found)) == []


def test_one_of_two_assignments_that_never_came_back_is_named(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, budi: EvaluatorId, tmp_path: Path
) -> None:
    finish(desk, budi)
    laptop = laptop_of(rahma)
    finish(laptop, rahma)
    laptop.packages.export(tmp_path / "hasil.asnp")
    desk.merging.merge([tmp_path / "hasil.asnp"])
    desk.packages.assign(rahma, tmp_path / "kedua.asnp")

    row = row_of(desk.session.completeness(), "Rahma")
    assert [each.state for each in row.laptops] == [LaptopState.UNHEARD, LaptopState.HEARD]
    assert (row.worst, row.is_settled) == (Stage.COMPLETE, False)
    with pytest.raises(MissingPartsError, match="penugasan Rahma belum pernah kembali"):
        desk.session.close_session()
    desk.session.close_session(with_gaps=True, why="penugasan kedua tidak dipakai")


def test_entries_known_to_exist_are_named_by_laptop_and_number(
    desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    finish(desk, budi)
    laptop = PartedLaptop(desk, rahma)
    laptop.mark(siti, desk.session.overview().criteria, 4)
    desk.merging.merge([laptop.send(tmp_path / "kurang.asnp", but=range(3, 5))])

    found = desk.session.completeness()
    parted = only(row_of(found, "Rahma"))
    assert (parted.state, parted.missing) == (LaptopState.GAP, ((3, 4),))
    assert laptop_sentence(parted) == (
        "Paket dari Meja 2 kurang isian 3-4. Minta paket baru dari laptop itu."
    )
    with pytest.raises(MissingPartsError, match="paket dari Meja 2 kurang isian 3-4"):
        desk.session.close_session()

    desk.merging.merge([laptop.send(tmp_path / "utuh.asnp")])
    assert only(row_of(desk.session.completeness(), "Rahma")).state == LaptopState.HEARD
    assert only(row_of(desk.session.completeness(), "Rahma")).package == "utuh.asnp"


def test_what_came_by_way_of_another_table_says_so(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, tmp_path: Path
) -> None:
    parcel = desk.packages.assign_coordinator("Meja 2", tmp_path / "meja.asnp")
    open_package(parcel, tmp_path / "m" / "sesi.asn", PASSPHRASE)
    laptop = laptop_of(rahma)
    fill(laptop, rahma)
    laptop.packages.export(tmp_path / "hasil.asnp")
    with Workspace.open(tmp_path / "m" / "sesi.asn", PASSPHRASE) as colleague:
        colleague.settings.rename(title="Evaluasi Pasca Latsar II")
        colleague.merging.merge([tmp_path / "hasil.asnp"])
        colleague.packages.export(tmp_path / "meja2.asnp")
    desk.merging.merge([tmp_path / "meja2.asnp"])

    row = row_of(desk.session.completeness(), "Rahma")
    heard = [each for each in row.laptops if each.device]
    assert [(each.state, each.via) for each in heard] == [(LaptopState.HEARD, "Meja 2")]
    assert laptop_sentence(heard[0]).endswith(" lewat Meja 2.")
    assert desk.session.completeness().laptops == ()


def test_conflicts_and_copied_files_stand_against_closing(
    desk: Workspace, laptop_of: LaptopOf, rahma: EvaluatorId, budi: EvaluatorId, tmp_path: Path
) -> None:
    laptop = laptop_of(rahma)
    finish(laptop, rahma)
    finish(desk, budi)
    desk.scoring.mark(
        desk.roster.find(NIPS[0]).id, rahma, [(desk.session.overview().criteria[0], 2)]
    )
    laptop.packages.export(tmp_path / "hasil.asnp")
    desk.merging.merge([tmp_path / "hasil.asnp"])
    with pytest.raises(MissingPartsError, match="1 konflik belum diputuskan"):
        desk.session.close_session()
    (conflict,) = desk.conflicts.all()
    desk.conflicts.resolve(conflict.id, 1, "sesuai lembar")
    desk.session.close_session()


def test_a_copied_file_is_named(
    desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId, siti: ParticipantId, tmp_path: Path
) -> None:
    finish(desk, budi)
    laptop = PartedLaptop(desk, rahma)
    codes = desk.session.overview().criteria
    laptop.mark(siti, codes[:3], 4)
    clone = PartedLaptop(desk, rahma)
    clone.laptop.__dict__.update(
        {**laptop.laptop.__dict__, "lines": [*laptop.laptop.lines], "_written": {}}
    )
    laptop.mark(siti, codes[3:5], 4)
    clone.mark(siti, codes[5:], 4)
    desk.merging.merge([laptop.send(tmp_path / "satu.asnp"), clone.send(tmp_path / "dua.asnp")])

    found = desk.session.completeness()
    assert only(row_of(found, "Rahma")).state == LaptopState.FORKED
    assert "berkas laptop Meja 2 tersalin dan dipakai di dua tempat" in list(obstacles(found))
    assert laptop_sentence(only(row_of(found, "Rahma"))).endswith("pakai satu berkas saja.")
    assert found.forks


def test_runs_in_words() -> None:
    assert runs_in_words(((41, 57),)) == "41-57"
    assert runs_in_words(((3, 3), (41, 57), (60, 60))) == "3, 41-57 dan 60"


def test_however_many_people_the_file_is_asked_as_often(desk: Workspace) -> None:
    connection = desk._context.ledger.connection
    queries: list[str] = []
    connection.set_trace_callback(queries.append)
    completeness_of(desk._context)
    connection.set_trace_callback(None)
    few = len(queries)
    for number in range(40):
        desk.roster.add({"name": f"Peserta {number}"})
    queries.clear()
    connection.set_trace_callback(queries.append)
    assert completeness_of(desk._context).present == 44
    connection.set_trace_callback(None)
    assert 0 < len(queries) <= few


def test_times_are_told_and_a_wild_clock_stops_nobody() -> None:
    noon = 1_770_206_400_000
    here = dt.datetime.fromtimestamp(noon / 1000).astimezone()
    assert moment_in_words(noon) == f"{here.day} Februari 2026 pukul {here:%H.%M}"
    assert short_moment(noon) == f"{here.day} Feb {here:%H.%M}"
    for wild in (-1, 0, 2**53, 253_402_300_799_000):
        assert moment_in_words(wild) == "waktu tidak jelas"
        assert short_moment(wild) == "?"
