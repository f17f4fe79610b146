"""Receipts in tests: a package carried to a table, and what every page says of a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from asn_desktop.domain.ids import EvaluatorId
    from asn_desktop.domain.sheets import SheetStatus
    from asn_desktop.services.merging.receipts import TableReceipt
    from asn_desktop.services.workspace import Workspace


def carried(sender: Workspace, table: Workspace, path: Path) -> TableReceipt:
    """Export, merge, and return what the table says of it."""
    sender.packages.export(path)
    table.merging.merge([path])
    return table.receipts.of_merging()[-1]


def statuses(workspace: Workspace, evaluator: EvaluatorId) -> list[SheetStatus]:
    found = [entry.status for entry in workspace.scoring.queue(evaluator)]
    grid = [row.status for row in workspace.score_grid.grid(evaluator).rows]
    sheets = [
        workspace.scoring.sheet(person.id, evaluator).status
        for person in workspace.roster.participants()
    ]
    assert found == grid == sheets  # one place says it, and all ask there
    return found
