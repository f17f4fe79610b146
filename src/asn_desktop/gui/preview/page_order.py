"""In which order pages go to the printer: one side, both sides, or fronts and backs by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

Side = Literal["each", "fronts", "backs"]
Sheets: TypeAlias = Sequence[Sequence[int]]
"""Of each sheet, how many pages each of its papers has: as a rule a sheet is one paper, but blank
sheets of several evaluators must not stand on the two sides of one."""
BLANK = -1
"""Stands for a side with nothing on it, so that the next person begins on paper of their own."""


class PrintHow(NamedTuple):
    """What the printer is told beside the PDF."""

    right_mm: float = 0.0
    down_mm: float = 0.0
    is_colour: bool = True
    is_duplex: bool = False
    """The printer turns the paper over by itself."""
    side: Side = "each"
    """By hand: the fronts alone, then the backs alone."""
    last_first: bool = False
    """The backs begin with the last sheet: where a turned stack lies the other way round."""
    title: str = "Evaluasi ASN"
    """What the queue of the printer calls it; never with a name of a person."""


def page_order(sheets: Sheets, how: PrintHow) -> list[list[int]]:
    """Return the pages of each sheet, counted from 0 through the PDF, in the order of printing.

    Where both sides are printed, a paper with an odd number of pages is filled up by `BLANK`.
    """
    is_both = has_backs(sheets) and (how.is_duplex or how.side != "each")
    order, start = [], 0
    for papers in sheets:
        sheet: list[int] = []
        for pages in papers:
            sheet += range(start, start + pages)
            sheet += [BLANK] * (pages % 2 if is_both else 0)
            start += pages
        order.append(sheet)
    if how.side == "backs":
        backs = [sheet[1::2] for sheet in order] if is_both else []
        return [back[::-1] for back in backs[::-1]] if how.last_first else backs
    return [sheet[::2] for sheet in order] if how.side == "fronts" and is_both else order


def has_backs(sheets: Sheets) -> bool:
    """Tell whether any paper has more than one page: if not, there is nothing to turn over."""
    return any(pages > 1 for papers in sheets for pages in papers)
