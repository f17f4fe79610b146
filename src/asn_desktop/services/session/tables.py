"""What came of a table that was taken in: rows stored, rows that said nothing new, and slips."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from asn_desktop.domain.changes import Changed

if TYPE_CHECKING:
    from asn_desktop.exchange.tables import TableProblem


class TableResult(NamedTuple):
    """One bad row never stops the batch: what was understood is stored, the rest is named."""

    stored: int
    same: int
    problems: tuple[TableProblem, ...]
    changed: Changed = Changed()

    def to_json(self) -> dict[str, object]:
        """Return the result as the command line prints it."""
        return {
            "stored": self.stored,
            "same": self.same,
            "problems": [problem._asdict() for problem in self.problems],
        }
