"""A T that is on file already, keyed in from paper with a reason: no reason is lost silently."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from asn_desktop.domain.errors import UnknownCoreValueError
from asn_desktop.domain.ids import CriterionCode
from asn_desktop.domain.typed_sheets import TypedSheet
from asn_desktop.services.keying.keyed_entry import without_typists

if TYPE_CHECKING:
    from asn_desktop.domain.ids import EvaluatorId, ParticipantId
    from asn_desktop.services.workspace import Workspace

PAPER = TypedSheet(("T", 4, 5, 4, 3, 4, None), "", {"BP": "tidak ada kesempatan"})
BLIND = PAPER._replace(words=None)
ASNI, BIMA = "Asni Dewi", "Bima Putra"
SUFFIX = f" (lembar kertas, diketik {ASNI}, dikonfirmasi {BIMA})"


def on_file(desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, why: str) -> str:
    """Enter a T by hand; return the code of the sheet."""
    criterion = desk.session.overview().criteria[0]
    desk.scoring.mark(siti, rahma, [(criterion, "T")], why)
    return desk.keying.code_of(siti, rahma)


def why_of(desk: Workspace, siti: ParticipantId, rahma: EvaluatorId) -> str:
    return desk.scoring.sheet(siti, rahma).rows[0].why


def test_another_reason_is_shown_and_entered_only_on_purpose(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    code = on_file(desk, siti, rahma, "sakit")
    desk.keying.type_first(code, ASNI, PAPER)

    outcome = desk.keying.confirm(code, BIMA, BLIND)

    assert outcome.state == "on_file"
    reasons = (-1, "Alasan T Berorientasi Pelayanan", "sakit", "tidak ada kesempatan")
    assert outcome.differences == (reasons,)
    assert why_of(desk, siti, rahma) == "sakit"
    replaced = desk.keying.confirm(code, BIMA, BLIND, replace=True)
    assert (replaced.state, replaced.stored, replaced.same) == ("entered", 6, 0)
    assert why_of(desk, siti, rahma) == f"tidak ada kesempatan{SUFFIX}"
    desk.history.undo()
    assert why_of(desk, siti, rahma) == "sakit"


@pytest.mark.parametrize("known", ["Tidak ada kesempatan.", f"tidak ada kesempatan{SUFFIX}"])
def test_the_same_reason_is_no_difference_and_is_not_entered_again(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId, known: str
) -> None:
    code = on_file(desk, siti, rahma, known)
    desk.keying.type_first(code, ASNI, PAPER)
    outcome = desk.keying.confirm(code, BIMA, BLIND)
    assert (outcome.state, outcome.stored, outcome.same) == ("entered", 5, 1)
    assert why_of(desk, siti, rahma) == known


def test_a_sheet_that_was_keyed_in_twice_says_the_same(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    code = desk.keying.code_of(siti, rahma)
    for stored, same in ((6, 0), (0, 6)):
        desk.keying.type_first(code, ASNI, PAPER)
        outcome = desk.keying.confirm(code, BIMA, BLIND)
        assert (outcome.state, outcome.stored, outcome.same) == ("entered", stored, same)
    desk.keying.type_first(code, BIMA, PAPER._replace(words={"BP": "cuti"}))
    (difference,) = desk.keying.confirm(code, ASNI, BLIND).differences
    assert difference[2:] == ("tidak ada kesempatan", "cuti")


def test_only_what_keying_adds_is_taken_off_a_reason() -> None:
    assert without_typists(f"cuti (besar){SUFFIX}") == "cuti (besar)"
    assert without_typists("hilang (lembar kertas)") == "hilang (lembar kertas)"
    assert without_typists("") == ""


def test_a_value_is_meant_in_whatever_case_and_an_unknown_one_is_refused(
    desk: Workspace, siti: ParticipantId, rahma: EvaluatorId
) -> None:
    sheet = desk.keying.open(desk.keying.code_of(siti, rahma))
    assert sheet.core_value(" bp ") == "BP"
    with pytest.raises(UnknownCoreValueError, match=r"QQ.*BP, AK"):
        sheet.core_value("QQ")
    rows = tuple(
        row._replace(core_value=CriterionCode(row.core_value.lower())) for row in sheet.rows
    )
    assert sheet._replace(rows=rows).core_value("BP") == "bp"  # of somebody's own instrument
