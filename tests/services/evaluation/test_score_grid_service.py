"""The grid on real files: one reading, many cells in one step, and what may not be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from session_kit import NIPS, fill

from asn_desktop.domain.errors import OtherEvaluatorError, UnknownEvaluatorError
from asn_desktop.domain.ids import CriterionCode, EvaluatorId, ParticipantId
from asn_desktop.domain.score_grid import GridEntry, GridRow
from asn_desktop.domain.sheets import SheetStatus

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.instrument import Observation
    from asn_desktop.services.workspace import Workspace


class CancelledError(Exception):
    """Stands for the user's Batal."""


BP, AK, KP = CriterionCode("BP"), CriterionCode("AK"), CriterionCode("KP")


def row_of(desk: Workspace, evaluator: EvaluatorId, participant: ParticipantId) -> GridRow:
    return next(row for row in desk.score_grid.grid(evaluator).rows if row.id == participant)


def test_everybody_stands_in_the_grid_with_what_is_marked(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    desk.scoring.mark(siti, rahma, [(BP, 4), (AK, 3)])
    desk.scoring.mark(siti, rahma, [(KP, "T")], "belum pernah bertugas bersama")
    desk.scoring.remark(siti, rahma, AK, "rapi")
    desk.scoring.remark(siti, rahma, None, "seluruh lembar")

    grid = desk.score_grid.grid(rahma)

    assert [row.number for row in grid.rows] == [1, 2, 3, 4]
    row = row_of(desk, rahma, siti)
    assert row.levels == (4, 3, "T", None, None, None, None)
    assert (row.reasons, row.remarks) == ({2: "belum pernah bertugas bersama"}, {1: "rapi"})
    assert (row.filled, row.total, row.status) == (3, None, SheetStatus.DRAFT)
    assert desk.score_grid.rows(rahma, [siti]) == (row,)


def test_the_total_is_the_one_of_the_scoring_function_for_one_evaluator(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, budi: EvaluatorId
) -> None:
    fill(desk, rahma)
    row = row_of(desk, rahma, siti)
    assert row.complete
    assert row.total is not None
    assert row_of(desk, budi, siti).total is None

    fill(desk, budi)
    both = desk.scoring.score(siti).total
    assert both == row_of(desk, budi, siti).total == row.total


def test_an_unknown_evaluator_has_no_grid(desk: Workspace) -> None:
    with pytest.raises(UnknownEvaluatorError):
        desk.score_grid.grid(EvaluatorId("tidak-ada"))


def test_many_cells_are_one_step_that_names_them(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId
) -> None:
    people = [row.id for row in desk.score_grid.grid(rahma).rows]
    entries = [GridEntry(person, code, 4) for person in people[:2] for code in (BP, AK, KP)]

    written = desk.score_grid.write(rahma, entries)

    assert (written.written, written.refused) == (6, ())
    assert written.changed.kinds == {"marks"}
    assert desk.history.undo_label() == "6 nilai di Tabel"
    undone = desk.history.undo()
    assert undone.participant == people[0]
    assert [row.filled for row in desk.score_grid.grid(rahma).rows] == [0, 0, 0, 0]
    desk.history.redo()
    assert [row.filled for row in desk.score_grid.grid(rahma).rows] == [3, 3, 0, 0]


def test_a_step_about_one_person_names_them(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId
) -> None:
    desk.score_grid.write(rahma, [GridEntry(siti, AK, 4)])
    one = desk.history.undo_label()
    desk.score_grid.write(rahma, [GridEntry(siti, AK, 3), GridEntry(siti, BP, 3)])
    name = desk.roster.find(NIPS[0]).name

    assert one == f"Akuntabel · {name}"
    assert desk.history.undo_label() == f"2 nilai · {name}"


def test_what_is_so_already_is_no_step(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId
) -> None:
    entries = [GridEntry(siti, AK, 4), GridEntry(siti, BP, "T", "belum terlihat")]
    desk.score_grid.write(rahma, entries)
    label = desk.history.undo_label()

    again = desk.score_grid.write(rahma, entries)

    assert (again.written, bool(again.changed)) == (0, False)
    assert desk.history.undo_label() == label
    assert desk.score_grid.write(rahma, [GridEntry(siti, BP, "T", "alasan lain")]).written == 1


def test_a_cell_that_may_not_be_written_stops_nothing(desk: Workspace, rahma: EvaluatorId) -> None:
    final, absent, free, other = [row.id for row in desk.score_grid.grid(rahma).rows]
    codes = desk.session.overview().criteria
    desk.score_grid.write(rahma, [GridEntry(final, CriterionCode(code), 4) for code in codes])
    desk.sheets.finalise(rahma, [final])
    desk.score_grid.write(rahma, [GridEntry(absent, BP, 2)])
    desk.attendance.set([(absent, "tidak_hadir", "sakit", 0)])

    written = desk.score_grid.write(
        rahma,
        [
            GridEntry(final, AK, 1),
            GridEntry(absent, AK, 4),
            GridEntry(absent, BP, None),
            GridEntry(free, AK, 6),
            GridEntry(free, BP, "T"),
            GridEntry(free, CriterionCode("ZZ"), 3),
            GridEntry(ParticipantId("f" * 32), AK, 3),
            GridEntry(other, AK, 5),
        ],
    )

    assert written.written == 2
    said = [each.why for each in written.refused]
    for sentence, fragment in zip(
        said,
        ("sudah final", "tidak hadir", "6", "Alasan", "ZZ", "tidak ada di sesi"),
        strict=True,
    ):
        assert fragment in sentence
    grid = {row.id: row for row in desk.score_grid.grid(rahma).rows}
    assert grid[absent].levels[0] is None
    assert grid[other].levels[1] == 5
    assert grid[free].filled == 0
    assert grid[final].status == SheetStatus.FINAL
    assert not grid[absent].present


def test_another_evaluators_grid_is_not_written_on_an_evaluators_laptop(
    desk: Workspace,
    laptop_of: Callable[[EvaluatorId], Workspace],
    rahma: EvaluatorId,
    budi: EvaluatorId,
) -> None:
    laptop = laptop_of(rahma)
    person = laptop.score_grid.grid(rahma).rows[0].id
    assert laptop.score_grid.write(rahma, [GridEntry(person, AK, 4)]).written == 1
    with pytest.raises(OtherEvaluatorError):
        laptop.score_grid.write(budi, [GridEntry(person, AK, 4)])


def test_who_comes_late_is_scored_on_an_evaluators_laptop_as_on_the_sheet(
    desk: Workspace, laptop_of: Callable[[EvaluatorId], Workspace], rahma: EvaluatorId
) -> None:
    late = desk.roster.find(NIPS[0]).id
    desk.attendance.set([(late, "tidak_hadir", "sakit", 0)])
    laptop = laptop_of(rahma)

    assert laptop.score_grid.write(rahma, [GridEntry(late, AK, 4)]).written == 1

    (row,) = [each for each in laptop.score_grid.grid(rahma).rows if each.id == late]
    assert (row.present, row.takes_levels, row.filled) == (False, True, 1)
    (there,) = [each for each in desk.score_grid.grid(rahma).rows if each.id == late]
    assert not there.takes_levels


@pytest.mark.parametrize("level", [4, "T", None])
def test_a_conflict_is_never_settled_by_writing_over_it(
    desk: Workspace,
    laptop_of: Callable[[EvaluatorId], Workspace],
    tmp_path: Path,
    rahma: EvaluatorId,
    level: Observation | None,
) -> None:
    siti = desk.roster.find(NIPS[0]).id
    for place, theirs in enumerate((3, 5)):
        laptop = laptop_of(rahma)
        laptop.scoring.mark(siti, rahma, [(AK, theirs)])
        laptop.packages.export(tmp_path / f"{place}.asnpkg")
    desk.merging.merge([tmp_path / "0.asnpkg", tmp_path / "1.asnpkg"])

    entries = [GridEntry(siti, AK, level, "alasan"), GridEntry(siti, BP, 2)]
    written = desk.score_grid.write(rahma, entries)

    assert written.written == 1
    assert "Konflik" in written.refused[0].why
    assert len(desk.conflicts.all()) == 1


def test_progress_is_told_and_a_cancel_leaves_all_as_it_was(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId
) -> None:
    told: list[tuple[int, int]] = []

    def cancel(done: int, of: int) -> None:
        told.append((done, of))
        if done == 1:
            raise CancelledError

    entries = [GridEntry(siti, AK, 4), GridEntry(siti, BP, 4)]
    with pytest.raises(CancelledError):
        desk.score_grid.write(rahma, entries, cancel)

    assert told == [(0, 2), (1, 2)]
    assert row_of(desk, rahma, siti).filled == 0


def test_totals_follow_the_bands_of_the_session(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId
) -> None:
    fill(desk, rahma)
    mean = row_of(desk, rahma, siti).total
    desk.settings.set_bands("pp30-120")

    grid = desk.score_grid.grid(rahma)

    assert grid.total_maximum == 120
    assert grid.rows[0].total == desk.scoring.score(siti).total != mean
