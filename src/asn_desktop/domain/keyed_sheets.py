"""What is said of a sheet of paper while two people key it in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from asn_desktop.domain.changes import Changed
from asn_desktop.domain.errors import UnknownCoreValueError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asn_desktop.domain.ids import CriterionCode
    from asn_desktop.domain.instrument import Observation
    from asn_desktop.domain.people import Participant
    from asn_desktop.domain.session import Evaluator

NOTE_OF, REASON_OF = "Catatan ", "Alasan T "
"""How the label of a difference begins that is no row of the sheet; whose it is comes behind."""

KeyingState = Literal["entered", "differs", "on_file"]


class KeyingRow(NamedTuple):
    """One row of the sheet, in the order of paper and screen."""

    criterion: CriterionCode
    label: str
    """As it is spoken of: "Akuntabel 2"."""
    core_value: CriterionCode
    core_value_name: str
    text: str
    on_file: Observation | None
    """What the evaluator's sheet says already; None where it says nothing."""


class KeyingSheet(NamedTuple):
    """A sheet that a code names, ready to be typed.

    `typed_by` is who typed it first, "" where nobody has; `words` are the first person's lines
    for notes (they are read against the paper, not typed twice).
    """

    code: str
    participant: Participant
    evaluator: Evaluator
    rows: tuple[KeyingRow, ...]
    top_level: int
    typed_by: str
    words: Mapping[str, str]

    def core_value(self, typed: str) -> CriterionCode:
        """Return the code of the value that is meant by a typed one, in whatever case.

        :raises UnknownCoreValueError: the sheet has no such value.
        """
        codes = {row.core_value.casefold(): row.core_value for row in self.rows}
        found = codes.get(typed.strip().casefold())
        if found is None:
            raise UnknownCoreValueError(core_value=typed.strip(), choices=", ".join(codes.values()))
        return found

    @property
    def on_file(self) -> int:
        """Return how many rows say something already."""
        return sum(row.on_file is not None for row in self.rows)


class PendingSheet(NamedTuple):
    """A sheet that waits for its second person; `at` is ms, UTC."""

    code: str
    participant: str
    evaluator: str
    typist: str
    at: int


class Difference(NamedTuple):
    """A cell that two say differently: `one` the first person or the file, `other` the second."""

    row: int
    """From 0; the discipline block stands behind the last criterion, -1 is a line for notes, or the
    reason of a T."""
    label: str
    one: str
    other: str


class KeyingOutcome(NamedTuple):
    """What came of the second typing.

    "differs": the two differ, nothing is entered. "on_file": they agree, but the sheet says
    something else already; nothing is entered before somebody agrees to replace it.
    """

    state: KeyingState
    differences: tuple[Difference, ...] = ()
    stored: int = 0
    same: int = 0
    has_notes: bool = False
    """The paper has discipline notes, to be recorded on their own."""
    nihil_left_out: bool = False
    """Nihil was crossed, but the evaluator has a note on file: it was not attested."""
    changed: Changed = Changed()
