"""The grid's rows, and what a status bar says of a selection."""

from __future__ import annotations

from decimal import Decimal

from asn_desktop.domain.ids import ParticipantId
from asn_desktop.domain.score_grid import GridRow, Summary, summary
from asn_desktop.domain.sheets import SheetStatus

ROW = GridRow(
    *(ParticipantId("p"), 1, "Siti Aminah", "", "", True, SheetStatus.DRAFT),
    levels=(4, None, "T"),
    reasons={2: "tidak satu tim"},
    remarks={},
    total=None,
)


def test_t_is_a_mark_and_empty_is_none() -> None:
    assert (ROW.filled, ROW.complete, ROW.locked, ROW.expects_marks) == (2, False, False, True)
    full = ROW.with_level(1, 5)
    assert full.levels == (4, 5, "T")
    assert (full.complete, full.expects_marks) == (True, False)


def test_nothing_is_expected_of_a_final_sheet_or_of_somebody_absent() -> None:
    assert not ROW._replace(status=SheetStatus.FINAL).expects_marks
    assert not ROW._replace(present=False).expects_marks


def test_a_summary_counts_as_a_spreadsheet_does() -> None:
    assert summary([4, None, 3, "T", 4]) == Summary(5, 3, 11, Decimal("3.67"), 3, 4, 1, 1)


def test_without_numbers_there_is_no_mean() -> None:
    assert summary([None, "T"]) == Summary(2, 0, 0, None, 0, 0, 1, 1)
    assert summary([]).cells == 0
