"""Bands: the qualification that a total proposes, by cuts that an office may change."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from asn_desktop.domain.models import Frozen
from asn_desktop.domain.scalars import Code, DecimalText, Label


class BandCut(Frozen):
    """The lower limit of one band, on the scale of its rule."""

    at: DecimalText
    name: Label


class BandProposal(Frozen):
    """The band that a total falls into, and how far the next one up is. A person confirms it."""

    name: str
    cut: Decimal | None
    """The band's own lower limit; None for the lowest band."""
    next_name: str | None
    next_cut: Decimal | None
    distance: Decimal | None
    """From the total up to `next_cut`; 0 where a total exactly at a ">" cut stays below it."""


class BandRule(Frozen):
    """One set of bands and the scale its totals are shown on.

    A total is mean level / highest level x `maximum`: with a maximum of 5 over five levels it is
    the mean level itself, with 120 it is the total of PP 30/2019.
    """

    id: Code
    title: Label
    maximum: Annotated[DecimalText, Field(gt=0, le=1000)]
    comparison: Literal[">=", ">"]
    cuts: Annotated[tuple[BandCut, ...], Field(min_length=1, max_length=20)]
    """From the highest to the lowest."""
    below: Label
    """The band under the lowest cut."""
    source: Annotated[str, Field(max_length=300)] = ""

    @model_validator(mode="after")
    def _cuts_descend_within_the_scale(self) -> Self:
        if any(upper.at <= lower.at for upper, lower in pairwise(self.cuts)):
            raise PydanticCustomError("cuts_order", "cuts_order")
        if self.cuts[0].at > self.maximum or self.cuts[-1].at < 0:
            raise PydanticCustomError("cuts_range", "cuts_range")
        return self

    @property
    def names(self) -> tuple[str, ...]:
        """Return the bands from the highest down."""
        return (*(cut.name for cut in self.cuts), self.below)

    def reaches(self, total: Decimal, cut: BandCut) -> bool:
        return total >= cut.at if self.comparison == ">=" else total > cut.at

    def propose(self, total: Decimal) -> BandProposal:
        """Return the band of a total that is already rounded, as the paper prints it.

        The printed number decides, so that whoever checks the paper by hand comes to the same
        band: a total printed as 4,50 is never under a limit of 4,50.
        """
        above: BandCut | None = None
        for cut in self.cuts:
            if self.reaches(total, cut):
                return self._proposal(total, cut.name, cut.at, above)
            above = cut
        return self._proposal(total, self.below, None, above)

    @staticmethod
    def _proposal(
        total: Decimal, name: str, cut: Decimal | None, above: BandCut | None
    ) -> BandProposal:
        return BandProposal(
            name=name,
            cut=cut,
            next_name=above.name if above else None,
            next_cut=above.at if above else None,
            distance=above.at - total if above else None,
        )
