"""The recap page's readings on a real session file."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING

import pytest
from session_kit import DAY, NAMES, NIPS, fill

from asn_desktop.domain.discipline import NoteRecord
from asn_desktop.domain.sheets import SheetStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace


def test_who_is_still_to_come_and_to_whom(
    desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId, siti: ParticipantId
) -> None:
    joko, maria = desk.roster.find(NIPS[1]).id, desk.roster.find(NIPS[2]).id
    codes = desk.session.overview().criteria
    desk.attendance.set([(maria, "tidak_hadir", "", 0), (joko, "hadir", "", 0)])
    for evaluator in (rahma, budi):
        desk.scoring.mark(siti, evaluator, [(code, 4) for code in codes])
    desk.scoring.mark(joko, rahma, [(codes[0], 4)])

    found = desk.recap_board.waiting()
    assert (found.participants, found.present, found.complete) == (4, 3, 1)
    assert [each.participant.name for each in found.waiting] == [NAMES[1], NAMES[3]]
    lacking = [(sheet.evaluator.id, sheet.have, sheet.of) for sheet in found.waiting[0].sheets]
    assert sorted(lacking) == sorted([(rahma, 1, len(codes)), (budi, 0, len(codes))])
    assert [each.participant.name for each in found.absent] == [NAMES[2]]
    assert "level" not in found._fields


def test_the_board_counts_what_its_lists_hold(
    desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId, siti: ParticipantId
) -> None:
    fill(desk, rahma, 5)
    fill(desk, budi, 3)
    desk.sheets.finalise(rahma, [siti])
    board = desk.recap_board.board()

    assert board.list.waiting == ()
    assert board.list.complete == 4
    states = [each.status for each in board.sheets]
    assert (states.count(SheetStatus.FINAL), states.count(SheetStatus.DRAFT)) == (1, 7)
    assert (board.unscored, sum(each.people for each in board.bands)) == (0, 4)
    assert board.bands[0].name == "Sangat Baik"
    assert board.heat[0].total.is_small
    assert {each.people for each in board.severities} == {4}
    assert all(each.difference is None for each in board.severities)
    recap = {row.name: row.exact for row in desk.results.recap().rows}
    assert set(recap.values()) == {4}


def test_means_and_severity_are_those_of_a_calculation_by_other_means(
    desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId
) -> None:
    """Numbers by floats from the raw marks, beside the page's exact fractions."""
    for number in range(5):
        nip = f"19920314202506{2011 + number}"
        desk.roster.add({"nip": nip, "name": f"Orang {number}", "unit": "Dinas Kesehatan"})
    codes, people = desk.session.overview().criteria, desk.roster.participants()
    marks: dict[tuple[str, str, str], int] = {}
    for n, person in enumerate(people):
        for e, evaluator in enumerate((rahma, budi)):
            levels = [(code, 1 + (3 * n + 5 * e + 2 * k * k) % 5) for k, code in enumerate(codes)]
            left = levels[: len(levels) - (n + e) % 2]  # some sheets lack the last mark
            desk.scoring.mark(person.id, evaluator, left)
            marks |= {(person.id, code, evaluator): level for code, level in left}

    def of_value(person: str, code: str) -> float | None:
        given = [level for (who, what, _), level in marks.items() if (who, what) == (person, code)]
        return fmean(given) if given else None

    def of_person(person: str) -> float:
        return fmean(each for code in codes if (each := of_value(person, code)) is not None)

    board = desk.recap_board.board()
    everybody, *_ = board.heat
    assert float(everybody.total.mean or 0) == pytest.approx(
        fmean(of_person(each.id) for each in people)
    )
    for cell, code in zip(everybody.cells, codes, strict=True):
        known = [each for p in people if (each := of_value(p.id, code)) is not None]
        assert cell.n == len(known)
        assert float(cell.mean or 0) == pytest.approx(fmean(known))
    shared = [key[:2] for key in marks if key[2] == rahma and (*key[:2], budi) in marks]
    for severity in board.severities:
        other = budi if severity.evaluator == rahma else rahma
        own = fmean(marks[*key, severity.evaluator] for key in shared)
        assert float(severity.own or 0) == pytest.approx(own)
        assert float(severity.others or 0) == pytest.approx(
            fmean(marks[*key, other] for key in shared)
        )


def test_an_illness_and_a_withdrawn_note_are_no_discipline_notes(
    desk: Workspace, rahma: EvaluatorId, siti: ParticipantId
) -> None:
    facts = {"participant": siti, "author": rahma, "date": DAY, "source": "presensi"}
    made = [
        desk.discipline.write(NoteRecord.model_validate({**facts, "category": category}))[1]
        for category in ("sakit", "gawai", "atribut")
    ]
    desk.discipline.withdraw(made[1], "orangnya tertukar")
    assert [note.id for note in desk.recap_board.board().notes] == [made[2]]


def test_a_day_without_evaluators_marks_or_people_has_a_board(desk: Workspace) -> None:
    board = desk.recap_board.board()
    assert board.unscored == 4
    assert (board.list.complete, len(board.list.waiting)) == (0, 4)
    assert (board.notes, board.conflicts) == ((), ())


def test_on_an_evaluators_laptop_only_the_own_sheets_are_waited_for(
    laptop_of: Callable[[EvaluatorId], Workspace], rahma: EvaluatorId
) -> None:
    laptop = laptop_of(rahma)
    fill(laptop, rahma)
    board = laptop.recap_board.board()
    assert [each.id for each in board.list.evaluators] == [rahma]
    assert board.list.waiting == ()
    assert len(board.sheets) == 4
