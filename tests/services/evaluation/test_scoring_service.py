from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from session_kit import NIPS, fill

from asn_desktop.domain.errors import (
    OtherEvaluatorError,
    ParticipantAbsentError,
    ReasonMissingError,
    SheetFinalError,
    SheetsIncompleteError,
    UnknownEvaluatorError,
    UnknownLevelError,
    UnknownParticipantError,
)
from asn_desktop.domain.ids import CriterionCode, EvaluatorId, ParticipantId
from asn_desktop.domain.sheets import Progress, SheetStatus

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.services.workspace import Workspace

AK, BP = CriterionCode("AK"), CriterionCode("BP")


def test_a_mark_is_kept_and_not_yet_marked_is_a_state(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    changed = desk.scoring.mark(siti, rahma, [(AK, 4)])
    sheet = desk.scoring.sheet(siti, rahma)
    assert changed.touches(siti)
    assert changed.kinds == {"marks"}
    assert (sheet.level_of("AK"), sheet.level_of("BP")) == (4, None)
    assert (sheet.filled, sheet.complete, sheet.status) == (1, False, SheetStatus.DRAFT)
    assert not desk.scoring.mark(siti, rahma, [(AK, 4)])
    desk.scoring.mark(siti, rahma, [(AK, None)])
    assert desk.scoring.sheet(siti, rahma).filled == 0


def test_not_observed_asks_why(desk: Workspace, siti: ParticipantId, rahma: EvaluatorId) -> None:
    with pytest.raises(ReasonMissingError):
        desk.scoring.mark(siti, rahma, [(BP, 3), (AK, "T")])
    assert desk.scoring.sheet(siti, rahma).filled == 0
    desk.scoring.mark(siti, rahma, [(AK, "T")], "belum pernah melayani loket")
    row = desk.scoring.sheet(siti, rahma).rows[1]
    assert (row.level, row.why) == ("T", "belum pernah melayani loket")
    assert not desk.scoring.mark(siti, rahma, [(AK, "T")], "belum pernah melayani loket")


def test_an_unknown_level_enters_nothing(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    with pytest.raises(UnknownLevelError):
        desk.scoring.mark(siti, rahma, [(BP, 3), (AK, 6)])
    assert desk.scoring.sheet(siti, rahma).filled == 0
    with pytest.raises(UnknownParticipantError):
        desk.scoring.mark(ParticipantId("f" * 32), rahma, [(AK, 3)])
    with pytest.raises(UnknownEvaluatorError):
        desk.scoring.sheet(siti, EvaluatorId("f" * 32))


def test_remarks_on_a_mark_and_on_the_sheet(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    desk.scoring.remark(siti, rahma, AK, " Jujur soal kas. ")
    desk.scoring.remark(siti, rahma, None, "Siap menjadi mentor.")
    sheet = desk.scoring.sheet(siti, rahma)
    assert (sheet.rows[1].remark, sheet.remark) == ("Jujur soal kas.", "Siap menjadi mentor.")
    desk.scoring.remark(siti, rahma, AK, "")
    assert desk.scoring.sheet(siti, rahma).rows[1].remark == ""


def test_final_locks_and_reopening_asks_a_reason_and_counts_versions(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    with pytest.raises(SheetsIncompleteError, match="Siti Aminah"):
        desk.sheets.finalise(rahma, [siti])
    fill(desk, rahma)
    desk.sheets.finalise(rahma, [siti])
    with pytest.raises(SheetFinalError, match="Siti Aminah"):
        desk.scoring.mark(siti, rahma, [(AK, 5)])
    with pytest.raises(SheetFinalError):
        desk.scoring.remark(siti, rahma, AK, "terlambat")
    with pytest.raises(ReasonMissingError):
        desk.sheets.reopen(rahma, [siti], " ")
    desk.sheets.reopen(rahma, [siti], "salah orang")
    sheet = desk.scoring.sheet(siti, rahma)
    assert (sheet.status, sheet.version) == (SheetStatus.DRAFT, 2)
    assert not desk.sheets.reopen(rahma, [siti], "lagi")


def test_finalise_without_names_takes_the_complete_ones(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    criteria = desk.session.overview().criteria
    desk.scoring.mark(siti, rahma, [(code, 3) for code in criteria])
    desk.sheets.finalise(rahma)
    entries = {entry.id: entry for entry in desk.scoring.queue(rahma)}
    assert [entry.status for entry in entries.values()].count(SheetStatus.FINAL) == 1
    assert entries[siti].complete
    assert desk.scoring.progress(rahma) == Progress(1, 4)
    joko = desk.roster.find(NIPS[1]).id
    desk.sheets.finalise(rahma, [joko], with_gaps=True)
    assert desk.scoring.sheet(joko, rahma).status == SheetStatus.FINAL


def test_the_next_incomplete_person_goes_round(desk: Workspace, rahma: EvaluatorId) -> None:
    people = [person.id for person in desk.roster.participants()]
    criteria = desk.session.overview().criteria
    assert desk.scoring.next_incomplete(rahma, None) == people[0]
    desk.scoring.mark(people[1], rahma, [(code, 3) for code in criteria])
    assert desk.scoring.next_incomplete(rahma, people[0]) == people[2]
    assert desk.scoring.next_incomplete(rahma, people[3]) == people[0]
    fill(desk, rahma)
    assert desk.scoring.next_incomplete(rahma, people[0]) is None
    desk.scoring.mark(people[1], rahma, [(criteria[0], None)])
    assert desk.scoring.next_incomplete(rahma, people[1]) == people[1], "the only one left"


def test_the_queue_can_be_searched(desk: Workspace, rahma: EvaluatorId) -> None:
    found = [entry.full_name for entry in desk.scoring.queue(rahma, "joko")]
    assert found == ["Joko Susilo"]
    assert len(desk.scoring.queue(rahma, "kesehatan")) == 2
    assert [e.full_name for e in desk.scoring.queue(rahma, "19920314 202506")] == ["Siti Aminah"]


def test_an_evaluators_laptop_writes_its_own_sheets_only(
    laptop_of: Callable[[EvaluatorId], Workspace],
    siti: ParticipantId,
    rahma: EvaluatorId,
    budi: EvaluatorId,
) -> None:
    laptop = laptop_of(rahma)
    laptop.scoring.mark(siti, rahma, [(AK, 4)])
    attempts: tuple[Callable[[], object], ...] = (
        lambda: laptop.scoring.mark(siti, budi, [(AK, 4)]),
        lambda: laptop.scoring.remark(siti, budi, AK, "x"),
        lambda: laptop.sheets.finalise(budi),
        lambda: laptop.sheets.reopen(budi, [siti], "x"),
    )
    for attempt in attempts:
        with pytest.raises(OtherEvaluatorError):
            attempt()


def test_the_total_is_over_the_evaluators(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, budi: EvaluatorId
) -> None:
    fill(desk, rahma, 3)
    fill(desk, budi, 4)
    trace = desk.scoring.score(siti)
    assert (str(trace.total), trace.complete) == ("3.50", True)
    assert trace.band is not None
    assert trace.band.name == "Baik"


def test_a_table_of_marks_names_each_bad_row_and_keeps_the_rest(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, tmp_path: Path
) -> None:
    table = tmp_path / "nilai.csv"
    table.write_text(
        "nip,criterion,level,note\n"
        f"{NIPS[0]},AK,4,rapi\n"
        f"{NIPS[0]},bp,T,\n"
        f"{NIPS[0]},KP,9,\n"
        f"{NIPS[0]},XX,3,\n"
        "199203142025061999,AK,3,\n",
        encoding="utf-8",
    )
    result = desk.scoring.import_marks(table, rahma)
    assert (result.stored, result.same) == (2, 0)
    assert [(p.row, p.code) for p in result.problems] == [
        (4, "level_unknown"),
        (5, "criterion_unknown"),
        (6, "nip_unknown"),
    ]
    assert desk.scoring.sheet(siti, rahma).rows[1].remark == "rapi"
    again = desk.scoring.import_marks(table, rahma)
    assert (again.stored, again.same) == (0, 2)
    assert again.to_json()["problems"] == [p._asdict() for p in result.problems]


def test_a_final_sheet_stays_out_of_a_table(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, tmp_path: Path
) -> None:
    fill(desk, rahma)
    desk.sheets.finalise(rahma, [siti])
    table = tmp_path / "nilai.csv"
    table.write_text(f"nip,criterion,level,note\n{NIPS[0]},AK,1,\n", encoding="utf-8")
    result = desk.scoring.import_marks(table, rahma)
    assert [problem.code for problem in result.problems] == ["sheet_final"]
    assert desk.scoring.sheet(siti, rahma).level_of("AK") == 4


def test_a_level_for_somebody_absent_is_refused_where_the_attendance_can_be_corrected(
    desk: Workspace,
    laptop_of: Callable[[EvaluatorId], Workspace],
    siti: ParticipantId,
    rahma: EvaluatorId,
) -> None:
    desk.scoring.mark(siti, rahma, [(AK, 4)])
    desk.attendance.set([(siti, "tidak_hadir", "sakit", 0)])
    with pytest.raises(ParticipantAbsentError):
        desk.scoring.mark(siti, rahma, [(BP, 3)])
    assert desk.scoring.mark(siti, rahma, [(AK, None)])

    laptop = laptop_of(rahma)  # its package says absent, and there nobody can say otherwise
    assert laptop.scoring.mark(siti, rahma, [(BP, 3)])
