from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from session_kit import NIPS, fill

from asn_desktop.domain.errors import (
    CoordinatorOnlyError,
    NotConfirmableError,
    NothingToConfirmError,
)
from asn_desktop.domain.results import CONFIRMED, DRAFT, FINAL, STALE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace


@pytest.fixture
def scored(desk: Workspace, rahma: EvaluatorId, budi: EvaluatorId) -> Workspace:
    """Give everybody final sheets by both evaluators."""
    for evaluator in (rahma, budi):
        fill(desk, evaluator)
        desk.sheets.finalise(evaluator)
    return desk


def test_a_proposal_is_confirmed_by_a_person_and_goes_stale_with_its_marks(
    scored: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    assert scored.results.result(siti).status == FINAL
    scored.results.confirm("Kepala BKPSDM", [siti])
    result = scored.results.result(siti)
    assert (result.status, result.confirmed_by, result.band) == (CONFIRMED, "Kepala BKPSDM", "Baik")

    scored.sheets.reopen(rahma, [siti], "keliru")
    assert scored.results.result(siti).status == STALE
    assert scored.results.result(siti).waiting_for == ("Rahma",)
    code = scored.session.overview().criteria[0]
    scored.scoring.mark(siti, rahma, [(code, 5)])
    scored.sheets.finalise(rahma, [siti])
    assert scored.results.result(siti).status == STALE
    scored.results.confirm("Kepala BKPSDM")
    assert {result.status for result in scored.results.results()} == {CONFIRMED}
    assert not scored.results.confirm("Kepala BKPSDM")


def test_what_cannot_be_confirmed_is_named_with_the_reason(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, budi: EvaluatorId
) -> None:
    assert desk.results.result(siti).status == DRAFT
    with pytest.raises(NothingToConfirmError, match="belum final"):
        desk.results.confirm("Kepala")
    with pytest.raises(NotConfirmableError, match=r"Siti Aminah \(belum final oleh Budi, Rahma\)"):
        desk.results.confirm("Kepala", [siti])
    with pytest.raises(NotConfirmableError):
        desk.results.confirm(" ")
    for evaluator in (rahma, budi):
        codes = desk.session.overview().criteria
        desk.scoring.mark(siti, evaluator, [(code, "T") for code in codes], "tidak bertugas")
        desk.sheets.finalise(evaluator, [siti])
    with pytest.raises(NotConfirmableError, match="belum ada nilai akhir"):
        desk.results.confirm("Kepala", [siti])


def test_the_absent_are_not_confirmed(scored: Workspace, siti: ParticipantId) -> None:
    scored.attendance.set([(siti, "tidak_hadir", "izin", 0)])
    with pytest.raises(NotConfirmableError, match="tidak hadir"):
        scored.results.confirm("Kepala", [siti])


def test_an_evaluator_does_not_confirm(
    laptop_of: Callable[[EvaluatorId], Workspace], rahma: EvaluatorId
) -> None:
    with pytest.raises(CoordinatorOnlyError):
        laptop_of(rahma).results.confirm("Rahma")


def test_the_recap_says_what_the_screen_says(
    scored: Workspace, siti: ParticipantId, rahma: EvaluatorId, tmp_path: Path
) -> None:
    scored.results.confirm("Kepala")
    scored.sheets.reopen(rahma, [siti], "catatan")
    scored.scoring.remark(siti, rahma, None, "=2+2")
    scored.roster.set_fields(siti, {"latsar_score": "85,67", "latsar_date": "2025-11-05"})
    table = tmp_path / "catatan.csv"
    table.write_text(
        f"nip,kategori,uraian,menit,jam\n{NIPS[1]},Terlambat,Datang terlambat,15,08.15\n",
        encoding="utf-8",
    )
    scored.discipline.import_notes(table, rahma)
    scored.results.write_recap(tmp_path / "rekap.xlsx")

    recap = scored.results.recap()
    totals = {row.nip: str(row.total) for row in recap.rows}
    assert totals == {r.participant.nip: str(r.trace.total) for r in scored.results.results()}
    assert len(recap.marks) == 8
    assert str(recap.rows[0].known.latsar_score) == "85.67"
    assert recap.notes[0].time == "08.15"
    sheet = openpyxl.load_workbook(tmp_path / "rekap.xlsx")["Rekap"]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert NIPS[0] in [cell.value for cell in cells if cell.data_type == "s"]
