"""What is to be printed, for whom, on which paper and into how many files; which copy it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from asn_desktop.domain.wording import long_moment

if TYPE_CHECKING:
    import datetime as dt

    from asn_desktop.domain.ids import ParticipantId

PaperSize = Literal["A4", "F4"]
PAPER_SIZES: tuple[PaperSize, ...] = ("A4", "F4")
"""A4 is 210 x 297 mm (ISO 216); F4, the folio of Indonesian offices, 215 x 330 mm."""

AT_A_TIME = 10
"""So many people are made and handed to the printer at once: one that stops is noticed early."""


PrintKind = Literal[
    "scorecard", "certificate", "minutes", "attendance", "blank", "unit_recap", "follow_up"
]
WHOLE_PAPERS: frozenset[PrintKind] = frozenset({"minutes", "attendance", "unit_recap"})
"""One paper for everybody; of the others each person has their own."""

FORMS: frozenset[PrintKind] = frozenset({"attendance", "blank", "unit_recap"})
"""Papers to be filled in, and an overview: as many as are needed, none of them a copy."""

FileDivision = Literal["one", "unit", "person"]


class PrintWish(NamedTuple):
    """What to print. No participants means everybody.

    A sheet is a person's paper, however many pages it has; a paper for all is one sheet. `first` is
    the sheet to begin with, from 1, in the order of printing: to go on after a paper jam.
    """

    kind: PrintKind
    participants: tuple[ParticipantId, ...] = ()
    size: PaperSize = "A4"
    files: FileDivision = "one"
    first: int = 1


class Copy(NamedTuple):
    """Which print of a paper it is: the first is the paper itself, later ones are copies."""

    number: int
    at: dt.datetime
    """When it is made, in local time."""

    @property
    def mark(self) -> str:
        """Return what stands in the margin of a copy; nothing on the paper itself."""
        if self.number <= 1:
            return ""
        return f"SALINAN ke-{self.number - 1}, dicetak {long_moment(self.at)}"
