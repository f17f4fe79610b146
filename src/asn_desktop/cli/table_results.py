"""Shows what came of a table that was taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asn_desktop.cli.output import remark, show, show_object

if TYPE_CHECKING:
    from asn_desktop.services.session.tables import TableResult


def show_result(outcome: TableResult, *, as_json: bool) -> None:
    """Show how many rows were stored, and each row that stays out."""
    if as_json:
        show_object(outcome.to_json())
        return
    show(f"{outcome.stored} disimpan, {outcome.same} sudah ada, {len(outcome.problems)} ditolak.")
    for problem in outcome.problems:
        remark(f"baris {problem.row}: {problem.message}")
