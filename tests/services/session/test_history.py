from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from session_kit import NIPS, fill

from asn_desktop.domain.errors import NothingToUndoError, UndoOvertakenError
from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.registers import WHOLE_SHEET

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace

AK = CriterionCode("AK")


def test_undo_and_redo_over_many_steps_and_people(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    joko = desk.roster.find(NIPS[1]).id
    start = desk.scoring.sheet(siti, rahma).filled
    for level in (3, 4, 5):
        desk.scoring.mark(siti, rahma, [(AK, level)])
    desk.scoring.mark(joko, rahma, [(AK, 2)])

    assert desk.history.undo_label() == "Akuntabel · Joko Susilo"
    assert desk.history.undo().participant == joko
    seen = []
    for _ in range(3):
        assert desk.history.undo().participant == siti
        seen.append(desk.scoring.sheet(siti, rahma).level_of(AK))
    assert seen == [4, 3, None]
    assert desk.scoring.sheet(siti, rahma).filled == start
    for level in (3, 4, 5):
        desk.history.redo()
        assert desk.scoring.sheet(siti, rahma).level_of(AK) == level
    desk.history.undo()
    desk.history.undo()
    assert desk.scoring.sheet(siti, rahma).level_of(AK) == 3
    desk.history.redo()
    assert desk.scoring.sheet(siti, rahma).level_of(AK) == 4
    assert desk.history.redo_label() == "Akuntabel · Siti Aminah"


def test_a_new_step_ends_what_could_be_redone(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    desk.scoring.mark(siti, rahma, [(AK, 3)])
    desk.history.undo()
    desk.scoring.mark(siti, rahma, [(AK, 5)])
    assert desk.history.redo_label() is None
    with pytest.raises(NothingToUndoError):
        desk.history.redo()


def test_a_step_of_many_marks_goes_back_at_once(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    codes = desk.session.overview().criteria
    desk.scoring.mark(siti, rahma, [(code, 4) for code in codes])
    assert desk.history.undo_label() == "7 nilai · Siti Aminah"
    desk.history.undo()
    assert desk.scoring.sheet(siti, rahma).filled == 0


def test_what_another_changed_since_is_not_undone(
    desk: Workspace,
    laptop_of: Callable[[EvaluatorId], Workspace],
    siti: ParticipantId,
    rahma: EvaluatorId,
    tmp_path: Path,
) -> None:
    laptop = laptop_of(rahma)
    laptop.scoring.mark(siti, rahma, [(AK, 5)])
    laptop.packages.export(tmp_path / "rahma.asnp")
    desk.scoring.mark(siti, rahma, [(AK, 3)])
    desk.merging.merge([tmp_path / "rahma.asnp"])
    with pytest.raises(UndoOvertakenError, match="Akuntabel"):
        desk.history.undo()
    assert len(desk.conflicts.all()) == 1


def test_everything_that_was_imported_goes_back_and_comes_again(desk: Workspace) -> None:
    state = desk.session.state()
    person = desk.roster.add({"name": "Rina Wati", "nip": "198808172019032001"}).person
    desk.attendance.set([(person.id, "hadir", "", 0)])
    desk.history.undo()
    desk.history.undo()
    assert len(desk.roster.participants()) == 4
    desk.history.redo()
    assert len(desk.roster.participants()) == 5
    assert desk.session.state() != state
    fill(desk, desk.session.overview().evaluators[0].id)


def test_a_mark_taken_back_tells_its_sheet_and_row(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    desk.scoring.mark(siti, rahma, [(AK, 3)])
    desk.scoring.remark(siti, rahma, None, "teladan")

    undone = desk.history.undo()
    assert (undone.participant, undone.evaluator, undone.criterion) == (siti, rahma, WHOLE_SHEET)
    undone = desk.history.undo()
    assert (undone.participant, undone.evaluator, undone.criterion) == (siti, rahma, AK)


def test_a_t_taken_back_stands_again_with_its_reason(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    desk.scoring.mark(siti, rahma, [(AK, "T")], "sedang tugas belajar")
    desk.scoring.mark(siti, rahma, [(AK, 3)])

    desk.history.undo()
    row = next(r for r in desk.scoring.sheet(siti, rahma).rows if r.criterion == AK)
    assert (row.level, row.why) == ("T", "sedang tugas belajar")
    desk.history.redo()
    assert desk.scoring.sheet(siti, rahma).level_of(AK) == 3
    desk.history.undo()
    row = next(r for r in desk.scoring.sheet(siti, rahma).rows if r.criterion == AK)
    assert (row.level, row.why) == ("T", "sedang tugas belajar")
