"""What somebody typed from a sheet of paper, and where two people typed different things."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING, Literal, NamedTuple

from asn_desktop.domain.instrument import NOT_OBSERVED
from asn_desktop.domain.plain_text import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from asn_desktop.domain.ids import CriterionCode
    from asn_desktop.domain.instrument import Instrument, Observation

Discipline = Literal["", "nihil", "notes"]
"""Which box of the discipline block is crossed: none, nihil, or that there are notes."""

DISCIPLINES: tuple[Discipline, ...] = ("", "nihil", "notes")
DISCIPLINE_WORDS: dict[Discipline, str] = {"": "kosong", "nihil": "nihil", "notes": "ada catatan"}
EMPTY = ("", "-", "0")
"""What stands for a row that is empty on the paper."""


class TypedSheet(NamedTuple):
    """One typing: a level a criterion in the order of the sheet, None where the paper is empty.

    `words` are the lines for notes by the code of the value; None where they were not typed (the
    second person reads them, and need not type them again).
    """

    levels: tuple[Observation | None, ...]
    discipline: Discipline = ""
    words: Mapping[str, str] | None = None

    def to_text(self) -> str:
        """Return it as it is kept until the second person confirms."""
        return json.dumps([list(self.levels), self.discipline, dict(self.words or {})])

    def words_on(self, core_value: str) -> str:
        """Return the line for notes of a value."""
        return (self.words or {}).get(core_value, "")


def typed_from_text(text: str) -> TypedSheet | None:
    """Return what was kept; None where another version's program kept something else."""
    try:
        levels, discipline, words = json.loads(text)
        fits = discipline in DISCIPLINES and all(
            each is None or each == NOT_OBSERVED or type(each) is int for each in levels
        )
        return TypedSheet(tuple(levels), discipline, dict(words)) if fits else None
    except (ValueError, TypeError):
        return None


def read_levels(
    instrument: Instrument, criteria: Sequence[CriterionCode], texts: Sequence[str]
) -> tuple[Observation | None, ...]:
    """Return what these texts mean row by row; "-" or "0" is a row that is empty on the paper.

    :raises UnknownLevelError: neither T nor a level of the scale.
    """
    return tuple(
        None if text.strip() in EMPTY else instrument.read_observation(code, text)
        for code, text in zip(criteria, texts, strict=True)
    )


def differing_rows(first: TypedSheet, second: TypedSheet) -> tuple[int, ...]:
    """Return the rows that two people typed differently, from 0.

    The row behind the last criterion is the discipline block.
    """
    rows = [
        row
        for row, (one, other) in enumerate(zip(first.levels, second.levels, strict=True))
        if one != other
    ]
    if first.discipline != second.discipline:
        rows.append(len(first.levels))
    return tuple(rows)


def is_same_person(one: str, other: str) -> bool:
    """Tell whether two names are one; case, accents, dots and spaces do not matter."""
    return _spoken(one) == _spoken(other)


def _spoken(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name)
    return folded("".join(each for each in parts if not unicodedata.combining(each)))
